"""The stamp card, level: a coral head that says whose it is, and a slot with a name for each stall."""

from __future__ import annotations

from collections.abc import Container, Sequence

from pygame import Rect

from game.fair.face import draw_face
from game.fair.nickname import Nickname
from game.stage import shapes
from game.stage.canvas import Canvas
from game.stage.shadow import shaded, soft_rect
from game.stage.stage import Stage
from game.stage.theme import BROWN, CORAL_DEEP, CORAL_INK, FLOOR, PAPER, SAND, SLATE, WHITE, mixed, px
from game.stage.widgets import fitting, write


def slots(rect: Rect, count: int) -> list[Rect]:
    """Where the stamps go on a level card in `rect`: squares in a row below its header."""
    area = Rect(rect.x + rect.h * 0.06, rect.y + rect.h * 0.36, rect.w - rect.h * 0.12, rect.h * 0.44)
    pitch = area.w / max(count, 1)
    side = round(min(area.h, pitch * 0.86))
    found = []
    for k in range(count):
        slot = Rect(0, 0, side, side)
        slot.center = round(area.x + pitch * (k + 0.5)), area.centery
        found.append(slot)
    return found


def draw_card(
    page: Canvas, stage: Stage, rect: Rect, stalls: Sequence[str], stamps: Container[str], who: Nickname
) -> None:
    """The level card on a sheet that is kept."""
    spread, radius = px(page.size, 2.6), round(rect.h * 0.075)
    paper, drop = stage.art.drawn(_paper(rect.w, rect.h, radius), rect.size), spread // 2
    image = shaded(paper, (spread, spread - drop), soft_rect(rect.size, radius, spread, depth=80))
    page.blit(image, (rect.x - spread, rect.y - spread + drop))
    head, least = rect.y + rect.h * 0.145, px(page.size, FLOOR)
    count = f"{sum(key in stamps for key in stalls)} / {len(stalls)}"
    end = rect.right - rect.w * 0.06, head
    written = write(page, stage, count, end, round(rect.h * 0.105), colour=WHITE, align="right")
    face = Rect(rect.x + round(rect.w * 0.035), 0, round(rect.h * 0.25), round(rect.h * 0.25))
    face.centery = round(head)
    draw_face(page, stage, face, who.avatar)
    left = face.right + rect.w * 0.025
    _name(page, stage, who, (left, head), written.left - rect.w * 0.02 - left, round(rect.h * 0.11))
    if len(stalls) == 1:
        _flank(page, stage, rect, slots(rect, 1)[0])
    for key, slot in zip(stalls, slots(rect, len(stalls)), strict=True):
        name = f"stamp-{key}" if key in stamps else f"stamp-{key}-empty"
        image = stage.art.svg(name, height=slot.h)
        page.blit(image, image.get_rect(center=slot.center).topleft)
        short = stage.words(f"stall.{key}.short")
        small = fitting(stage, short, "bold", round(rect.h * 0.075), slot.w * 1.3, least)
        colour = CORAL_INK if key in stamps else SLATE
        place = slot.centerx, rect.y + rect.h * 0.875
        write(page, stage, short, place, small, colour=colour, align="center")


def _name(page: Canvas, stage: Stage, who: Nickname, at: tuple[float, float], room: float, size: int) -> None:
    """The nickname from at[0] on, around at[1]: on one line of `size` px or less, on two where it is long."""
    label, least = who.said.in_(stage.words.lang), px(page.size, FLOOR)
    long = stage.letters.width(label, "title", max(least, round(size * 0.75))) > room
    lines = who.lines(stage.words.lang) if long else [label]
    size = round(size * 0.8) if len(lines) > 1 else size
    big = min(fitting(stage, line, "title", size, room, least) for line in lines)
    for k, line in enumerate(lines):
        middle = at[1] + (k - (len(lines) - 1) / 2) * big * 1.16
        write(page, stage, line, (at[0], middle), big, weight="title", colour=WHITE)


def _flank(page: Canvas, stage: Stage, rect: Rect, slot: Rect) -> None:
    """云纹 on both sides of the only stamp."""
    tint = ("#1F2B4D", shapes.code(mixed(SAND, PAPER, 0.25)))
    left = stage.art.svg("ui/scroll-left", width=round((slot.x - rect.x) * 0.62), tint=tint)
    right = stage.art.svg("ui/scroll-right", width=left.get_width(), tint=tint)
    aside = round((slot.x - rect.x) * 0.54)
    page.blit(left, left.get_rect(center=(rect.x + aside, slot.centery)).topleft)
    page.blit(right, right.get_rect(center=(rect.right - aside, slot.centery)).topleft)


def _paper(width: int, height: int, radius: int) -> str:
    """Paper with a coral head; the seam between them is perforated."""
    seam = height * 0.285
    count = round(width / (height * 0.062))
    dot = f'cy="{seam:.1f}" r="{height * 0.016:.1f}" fill="{shapes.code(PAPER)}"'
    holes = "".join(f'<circle cx="{width * (k + 0.5) / count:.1f}" {dot}/>' for k in range(count))
    low = mixed(CORAL_DEEP, shapes.BLACK, 0.08)
    light = shapes.gradient("h", CORAL_DEEP, low, (0, 0, width, seam))
    head = (
        f'<path d="M0,{seam:.1f} V{radius} Q0,0 {radius},0 H{width - radius} Q{width},0 {width},{radius} '
        f'V{seam:.1f}Z" fill="url(#h)"/>'
    )
    inset = height * 0.035
    frame = shapes.block(
        inset, seam + inset, width - 2 * inset, height - seam - 2 * inset, radius * 0.7, "none",
        f'stroke="{shapes.code(SAND)}" stroke-width="{height * 0.008:.1f}" opacity="0.75"',
    )  # fmt: skip
    edge = shapes.block(0, 0, width, height, radius, shapes.code(mixed(SAND, BROWN, 0.15)))
    paper = shapes.block(0, 0, width, height - height * 0.014, radius, shapes.code(PAPER))
    return shapes.document(width, height, light + edge + paper + frame + head + holes)
