"""The stamp card as a little ticket: whose it is, how many stamps, and a slot for each stall."""

from __future__ import annotations

from collections.abc import Container, Sequence
from typing import Final

from pygame import Rect

from game.fair.face import draw_face
from game.fair.nickname import Nickname
from game.stage import shapes
from game.stage.canvas import Canvas
from game.stage.shadow import shaded, soft_rect
from game.stage.stage import Stage
from game.stage.theme import CORAL_DEEP, FLOOR, INK, PAPER, SAND, SUN, WHITE, mixed, px
from game.stage.widgets import fitting, write

STUB: Final = 2.0
"""Width of the stub that says whose card it is, in heights of the card."""
RIBBON: Final = 0.43
"""How much of a full card says that a certificate waits, in heights of the card."""
FRAME: Final = 0.085
"""How far inside the card's edge its fine frame runs, in heights of the card."""


def parts(rect: Rect) -> tuple[Rect, Rect]:
    """The stub, where a tap draws another nickname, and the slip with the stamps."""
    stub = round(rect.h * STUB)
    return Rect(rect.x, rect.y, stub, rect.h), Rect(rect.x + stub, rect.y, rect.w - stub, rect.h)


def draw(
    sheet: Canvas,
    stage: Stage,
    rect: Rect,
    stalls: Sequence[str],
    stamps: Container[str],
    who: Nickname,
    *,
    full: bool = False,
    down: bool = False,
) -> None:
    """The card in `rect` with a slot for each of `stalls`; `full` says that a certificate waits, and
    `down` that a finger is on it.

    Draw it on a sheet that is kept.
    """
    spread, radius = px(sheet.size, 2.0), px(sheet.size, 2.2)
    drop, (stub, slip) = px(sheet.size, 1.0), parts(rect)
    paper = stage.art.drawn(_paper(rect.w, rect.h, stub.w, radius), rect.size)
    image = shaded(paper, (spread, spread - drop), soft_rect(rect.size, radius, spread, depth=60))
    sheet.blit(image, (rect.x - spread, rect.y - spread + drop))
    _owner(sheet, stage, stub, who, f"{sum(key in stamps for key in stalls)} / {len(stalls)}")
    edge, low = rect.h * FRAME, round(rect.h * RIBBON) if full else 0
    top = round(edge * 1.1) if full else 0
    room = Rect(round(slip.x + edge * 0.8), slip.y + top, round(slip.w - edge * 1.8), slip.h - low - top)
    _slots(sheet, stage, room, stalls, stamps, 0.92 if full else 0.7)  # within the frame
    if full:
        _ribbon(sheet, stage, Rect(slip.x, room.bottom, slip.w, low), down=down)


def _owner(sheet: Canvas, stage: Stage, stub: Rect, who: Nickname, count: str) -> None:
    """The face with a die that draws another, the nickname, and how many stamps there are."""
    side = round(stub.h * 0.68)
    face = Rect(stub.x + round(stub.h * 0.13), stub.centery - round(side * 0.52), side, side)
    draw_face(sheet, stage, face, who.avatar)
    die = stage.art.svg("die-5", height=round(stub.h * 0.31))
    sheet.blit(die, die.get_rect(center=(face.right - side * 0.06, face.bottom - side * 0.06)).topleft)
    left = face.right + round(stub.h * 0.12)
    room, middle = stub.right - round(stub.h * 0.09) - left, (left + stub.right - stub.h * 0.09) / 2
    least = px(sheet.size, FLOOR)
    lines = who.lines(stage.words.lang)
    big = min(fitting(stage, line, "bold", round(stub.h * 0.2), room, least) for line in lines)
    label = f"{stage.words('lobby.card')} {count}"
    small = fitting(stage, label, "bold", round(stub.h * 0.17), room, least)
    heights = {1: (0.38,), 2: (0.24, 0.46)}[len(lines)]
    for line, share in zip(lines, heights, strict=True):
        write(sheet, stage, line, (middle, stub.y + stub.h * share), big, colour=WHITE, align="center")
    at = middle, stub.y + stub.h * (0.66 if len(lines) == 1 else 0.74)
    write(sheet, stage, label, at, small, colour=mixed(SUN, WHITE, 0.8), align="center")


def _slots(
    sheet: Canvas, stage: Stage, room: Rect, stalls: Sequence[str], stamps: Container[str], large: float
) -> None:
    """A slot for each stall side by side in `room`; a stamp takes the share `large` of its height."""
    pitch = room.w / max(len(stalls), 1)
    for k, key in enumerate(stalls):
        art = f"stamp-{key}" if key in stamps else f"stamp-{key}-empty"
        stamp = stage.art.svg(art, height=round(min(room.h * large, pitch * 0.92)))
        centre = room.x + pitch * (k + 0.5), room.centery
        sheet.blit(stamp, stamp.get_rect(center=(round(centre[0]), centre[1])).topleft)


def _ribbon(sheet: Canvas, stage: Stage, room: Rect, *, down: bool) -> None:
    """Below the stamps: here is the certificate."""
    label = stage.words("certificate.show")
    high = round(room.h * 0.76)
    big = fitting(stage, label, "title", round(high * 0.56), room.w * 0.72, px(sheet.size, FLOOR))
    cup = stage.art.svg("ui/trophy", height=round(high * 0.62))
    wide = stage.letters.width(label, "title", big) + cup.get_width() + round(high * 1.2)
    rect = Rect(0, 0, min(wide, room.w - round(room.h * 0.4)), high)
    rect.midtop = room.midtop
    lip = max(2, px(sheet.size, 0.7))
    body = shapes.lipped(rect.w, rect.h, high * 0.4, SUN, lip, down=down)
    sheet.blit(stage.art.drawn(body, rect.size), rect.topleft)
    middle = rect.centery - lip / 2 + (lip * 0.75 if down else 0)
    sheet.blit(cup, cup.get_rect(midleft=(rect.x + round(high * 0.42), middle)).topleft)
    end = rect.right - round(high * 0.42), middle
    write(sheet, stage, label, end, big, weight="title", colour=INK, align="right")


def _paper(width: int, height: int, stub: int, radius: int) -> str:
    """A coral stub and a paper slip, with a perforated seam between them."""
    foot, count = height * 0.985, 8
    dot = f'cx="{stub}" r="{height * 0.032:.1f}" fill="{shapes.code(PAPER)}"'
    holes = "".join(f'<circle cy="{height * (k + 0.5) / count:.1f}" {dot}/>' for k in range(count))
    inset = height * FRAME
    frame = shapes.block(
        inset, inset, width - 2 * inset, height - 2 * inset, radius * 0.6, "none",
        f'stroke="{shapes.code(SAND)}" stroke-width="{height * 0.016:.1f}" opacity="0.6"',
    )  # fmt: skip
    low = mixed(CORAL_DEEP, shapes.BLACK, 0.08)
    light = shapes.gradient("r", CORAL_DEEP, low, (0, 0, stub, height))
    dark = shapes.code(mixed(CORAL_DEEP, shapes.BLACK, 0.2))
    edge = shapes.block(0, height * 0.03, width, height * 0.97, radius, dark)
    slip = shapes.block(0, 0, width, foot, radius, shapes.code(PAPER))
    red = (
        f'<path d="M{stub},0 H{radius} Q0,0 0,{radius} V{foot - radius:.1f} '
        f'Q0,{foot:.1f} {radius},{foot:.1f} H{stub}Z" fill="url(#r)"/>'
    )
    return shapes.document(width, height, light + edge + slip + red + holes + frame)
