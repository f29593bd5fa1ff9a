"""The card of the turn: whose it is, the die, and the button or a line of what to do."""

from __future__ import annotations

from dataclasses import dataclass

from pygame import Rect, Surface

from game.stage import shapes
from game.stage.bake import baked
from game.stage.canvas import Canvas
from game.stage.shadow import soft_rect
from game.stage.stage import Stage
from game.stage.theme import FLOOR, PAPER, WHITE, mixed, px
from game.stage.widgets import button, fitting, write
from game.stalls.planes.pieces import sprite
from game.stalls.teams import SEAT_LOOKS

LINE, SHORT = 4.2, 3.4
"""The type of what to do now; rather one short line a little smaller than two."""


@dataclass(frozen=True, slots=True)
class Turn:
    """Whose turn it is (seat 0–3). `roll` offers the button; without it `line` is shown in its place."""

    seat: int
    roll: bool = True
    line: str = ""


def draw_turn(canvas: Canvas, stage: Stage, places: dict[str, Rect], turn: Turn) -> None:
    """Draws in the rectangles turn, turn.head and roll; the die comes on top of it."""
    card, head = places["turn"], places["turn.head"]
    around = card.inflate(px(canvas.size, 6), px(canvas.size, 6))
    key = ("turn card", turn.seat, stage.words.lang)
    baked(canvas, stage, key, around, lambda sheet: _card(sheet, stage, card, head, turn.seat))
    if turn.roll:
        label = stage.words("planes.roll")
        button(canvas, stage, "roll", places["roll"], label, colour=SEAT_LOOKS[turn.seat].deep)
    elif turn.line:
        _line(canvas, stage, places["roll"], turn)


def _card(sheet: Canvas, stage: Stage, card: Rect, head: Rect, seat: int) -> None:
    size, look = sheet.size, SEAT_LOOKS[seat]
    radius, spread = px(size, 3.4), px(size, 2.6)
    sheet.blit(soft_rect(card.size, radius, spread), (card.x - spread, card.y - spread + px(size, 0.8)))
    sheet.blit(stage.art.drawn(_plate(card, head, radius, seat), card.size), card.topleft)
    side = round(head.h * 0.72)
    disc = Rect(head.x + round(head.h * 0.2), head.centery - side // 2, side, side)
    ring = shapes.document(100, 100, '<circle cx="50" cy="50" r="49" fill="#FFFFFF"/>')
    sheet.blit(stage.art.drawn(ring, disc.size), disc.topleft)
    plane = sprite(stage, seat, round(side * 0.82), 45.0)
    sheet.blit(plane, plane.get_rect(center=disc.center).topleft)
    words = stage.words("planes.turn", team=stage.words(f"planes.team.{look.key}"))
    room = head.right - disc.right - round(head.h * 0.34)
    fit = fitting(stage, words, "title", px(size, 5.6), room, px(size, FLOOR))
    write(sheet, stage, words, (disc.right + head.h * 0.16, head.centery), fit, weight="title", colour=WHITE)


def _plate(card: Rect, head: Rect, radius: float, seat: int) -> str:
    """Paper with a coloured head, on a lip of the same colour. Its own corner is (0, 0)."""
    look, w, h = SEAT_LOOKS[seat], card.w, card.h
    lip, line, low = h * 0.017 + 2, max(2.0, h * 0.006), head.bottom - card.y
    deep, r = shapes.code(look.deep), radius
    top = f"M0,{low:g} V{r:g} Q0,0 {r:g},0 H{w - r:g} Q{w:g},0 {w:g},{r:g} V{low:g}Z"
    light = shapes.gradient("h", mixed(look.deep, WHITE, 0.1), look.deep, (0, 0, w * 0.6, low * 1.4))
    return shapes.document(
        w, h,
        light + shapes.block(0, lip, w, h - lip, r, shapes.code(mixed(look.deep, (12, 20, 48), 0.25)))
        + shapes.block(0, 0, w, h - lip, r, deep)
        + shapes.block(line, line, w - 2 * line, h - lip - 2 * line, r - line, shapes.code(PAPER))
        + f'<path d="{top}" fill="url(#h)"/>',
    )  # fmt: skip


def _line(canvas: Canvas, stage: Stage, place: Rect, turn: Turn) -> None:
    """What to do now, in the team's colour."""
    image = _words(canvas.size, stage, place, turn)
    canvas.blit(image, image.get_rect(center=place.center).topleft)


def _words(size: tuple[int, int], stage: Stage, place: Rect, turn: Turn) -> Surface:
    fit = fitting(stage, turn.line, "bold", px(size, LINE), place.w, px(size, SHORT))
    if stage.letters.width(turn.line, "bold", fit) > place.w:  # two lines, then
        sizes = list(range(px(size, LINE), px(size, FLOOR) - 1, -1)) or [px(size, FLOOR)]
        fit = stage.letters.fit(turn.line, "bold", place.w, place.h, sizes, leading=1.3)
    ink = SEAT_LOOKS[turn.seat].deep
    return stage.letters.paragraph(
        turn.line, "bold", fit, ink, place.w, leading=1.3, align="center", balanced=True
    )
