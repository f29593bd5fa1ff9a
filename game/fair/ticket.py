"""The stamp card as a little ticket: how many stamps, and a slot for each stall."""

from __future__ import annotations

from collections.abc import Container, Sequence

from pygame import Rect

from game.stage import shapes
from game.stage.canvas import Canvas
from game.stage.shadow import soft_rect
from game.stage.stage import Stage
from game.stage.theme import CORAL_DEEP, FLOOR, PAPER, SAND, WHITE, mixed, px
from game.stage.widgets import fitting, write


def draw(sheet: Canvas, stage: Stage, rect: Rect, stalls: Sequence[str], stamps: Container[str]) -> None:
    """The card in `rect` with a slot for each of `stalls`. Draw it on a sheet that is kept."""
    size = sheet.size
    spread, radius = px(size, 2.0), px(size, 2.2)
    sheet.blit(
        soft_rect(rect.size, radius, spread, depth=60), (rect.x - spread, rect.y - spread + px(size, 1.0))
    )
    stub = round(rect.h * 0.86)
    sheet.blit(stage.art.drawn(_paper(rect.w, rect.h, stub, radius), rect.size), rect.topleft)
    have = sum(key in stamps for key in stalls)
    middle = rect.x + stub / 2
    label = stage.words("lobby.card")
    big = fitting(stage, label, "title", round(rect.h * 0.23), stub * 0.62, px(size, FLOOR))
    write(
        sheet,
        stage,
        label,
        (middle, rect.y + rect.h * 0.35),
        big,
        weight="title",
        colour=WHITE,
        align="center",
    )
    count = f"{have} / {len(stalls)}"
    write(
        sheet,
        stage,
        count,
        (middle, rect.y + rect.h * 0.66),
        round(rect.h * 0.25),
        colour=WHITE,
        align="center",
    )
    _slots(sheet, stage, Rect(rect.x + stub, rect.y, rect.w - stub, rect.h), stalls, stamps)


def _slots(sheet: Canvas, stage: Stage, area: Rect, stalls: Sequence[str], stamps: Container[str]) -> None:
    pitch = (area.w - area.h * 0.1) / max(len(stalls), 1)
    for k, key in enumerate(stalls):
        art = f"stamp-{key}" if key in stamps else f"stamp-{key}-empty"
        stamp = stage.art.svg(art, height=round(area.h * 0.73))
        centre = area.x + area.h * 0.05 + pitch * (k + 0.5), area.centery
        sheet.blit(stamp, stamp.get_rect(center=(round(centre[0]), centre[1])).topleft)


def _paper(width: int, height: int, stub: int, radius: int) -> str:
    """A coral stub and a paper slip, with a perforated seam between them."""
    foot, count = height * 0.985, 8
    dot = f'cx="{stub}" r="{height * 0.032:.1f}" fill="{shapes.code(PAPER)}"'
    holes = "".join(f'<circle cy="{height * (k + 0.5) / count:.1f}" {dot}/>' for k in range(count))
    inset = height * 0.085
    frame = shapes.block(
        inset, inset, width - 2 * inset, height - 2 * inset, radius * 0.6, "none",
        f'stroke="{shapes.code(SAND)}" stroke-width="{height * 0.016:.1f}" opacity="0.6"',
    )  # fmt: skip
    light = shapes.gradient("r", mixed(CORAL_DEEP, WHITE, 0.12), CORAL_DEEP, (0, 0, stub, height))
    dark = shapes.code(mixed(CORAL_DEEP, shapes.BLACK, 0.12))
    edge = shapes.block(0, height * 0.03, width, height * 0.97, radius, dark)
    slip = shapes.block(0, 0, width, foot, radius, shapes.code(PAPER))
    red = (
        f'<path d="M{stub},0 H{radius} Q0,0 0,{radius} V{foot - radius:.1f} '
        f'Q0,{foot:.1f} {radius},{foot:.1f} H{stub}Z" fill="url(#r)"/>'
    )
    return shapes.document(width, height, light + edge + slip + red + holes + frame)
