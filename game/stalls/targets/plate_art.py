"""The plates of the minefield: an act on paper in a wooden frame, with its number, hung by two ropes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from pygame import Rect, Surface

from game.card import badges
from game.card.tones import SHADE
from game.stage.canvas import Canvas
from game.stage.path import disc
from game.stage.shadow import soft_rect
from game.stage.shapes import block, code, document, gradient
from game.stage.stage import Stage
from game.stage.svg import filled
from game.stage.theme import (
    CORAL,
    CORAL_DEEP,
    FLOOR,
    GREEN,
    GREEN_DEEP,
    INK,
    NAVY,
    PAPER,
    WHITE,
    Colour,
    Size,
    mixed,
    portrait,
    px,
    rgb,
)
from game.stage.widgets import write
from game.stalls.packed import packed
from game.stalls.targets import phrases
from game.stalls.targets.board_art import Piece
from game.stalls.targets.minefield_places import ROPE, SLIM, plate
from game.stalls.targets.timber import ropes

Fate = Literal["hanging", "cleared", "hurt", "missed", "spared"]
"""What became of an act: it hangs; a mine that was hit, a lawful one that was; and at the end, one that was
not: a mine, a lawful one."""
RINGS: Final = (0.45, 0.32, 0.18)
"""The pale rings behind the words, in heights of the plate."""
LEADING: Final = 1.2
LETTERS: Final = ((3.8, 3.1), (4.4, 3.5))
"""The largest and the least letters for acts that part at their phrases; upright windows have the second."""
MARGIN: Final = 2.4
"""What a plate's picture has around it, for shadow and badges, in per cent of the shorter side."""


@dataclass(frozen=True, slots=True)
class _Tone:
    """A plate's frame, its paper, rings and coin, and the sign of what it was.

    While it hangs it is of wood: what an act is, red or green, is only known when it is hit.
    """

    frame: Colour
    paper: Colour
    rings: Colour
    coin: Colour
    sign: str = ""


_PLAIN: Final = _Tone(rgb("#CF9A58"), PAPER, mixed(rgb("#CF9A58"), PAPER, 0.86), rgb("#80501F"))
_MINE: Final = _Tone(CORAL, mixed(CORAL, WHITE, 0.78), mixed(CORAL, WHITE, 0.7), CORAL_DEEP, "targets/bomb")
_LAWFUL: Final = _Tone(
    GREEN, mixed(GREEN, WHITE, 0.8), mixed(GREEN, WHITE, 0.72), GREEN_DEEP, "targets/shield"
)
_TONES: Final[dict[Fate, _Tone]] = {
    "hanging": _PLAIN, "cleared": _MINE, "missed": _MINE, "hurt": _LAWFUL, "spared": _LAWFUL,
}  # fmt: skip


def hung(stage: Stage, size: Size, acts: Sequence[str], i: int, fate: Fate = "hanging") -> Piece:
    """The plate of acts[i], numbered i + 1; its middle goes to the upper edge of its beam.

    All acts are written at one size: a plate with many words is no more important than its neighbours.
    """
    face, sheet, top = _measures(size)

    def make() -> Surface:
        canvas = Canvas(size)
        xs = (face.x + face.w * 0.22, face.right - face.w * 0.22)
        body = ropes(xs, top, px(size, SLIM), face.y + face.h * 0.2, px(size, 0.62))
        canvas.blit(stage.art.drawn(document(*sheet.size, body), sheet.size), (0, 0))
        _plate(canvas, stage, face, _TONES[fate])
        image, room = words(stage, size, acts[i], letter(stage, size, acts))
        canvas.blit(image, image.get_rect(center=room.center).topleft)
        _number(canvas, stage, face, i + 1, _TONES[fate])
        if fate != "hanging":
            _result(canvas, stage, face, fate)
        return packed(canvas.render(sheet))

    key = ("plate", size, tuple(acts), i, fate, stage.words.lang)
    return Piece(stage.made(key, make), (sheet.centerx, top))


@lru_cache(maxsize=16)
def _measures(size: Size) -> tuple[Rect, Rect, int]:
    """The plate on its sheet, the sheet, and how far below the sheet's edge that of the beam lies."""
    (w, h), margin, top = plate(size), px(size, MARGIN), px(size, 0.5)
    face = Rect(margin, top + px(size, SLIM) + px(size, ROPE), w, h)
    return face, Rect(0, 0, w + 2 * margin, face.bottom + px(size, 1.0)), top  # no row reaches into the next


def _plate(sheet: Canvas, stage: Stage, face: Rect, tone: _Tone) -> None:
    """A lit frame on its lip, the paper in it, and the rings that it is aimed at."""
    (w, h), radius = face.size, face.h * 0.22
    spread, low, line = px(sheet.size, 1.2), px(sheet.size, 0.8), px(sheet.size, 0.75)
    shade = soft_rect(face.size, round(radius), spread, NAVY, 76)
    sheet.blit(shade, (face.x - spread + low // 2, face.y - spread + low))
    light = gradient("f", mixed(tone.frame, WHITE, 0.15), mixed(tone.frame, SHADE, 0.1), (0, 0, w, h))
    body = light + block(0, low, w, h - low, radius, code(mixed(tone.frame, SHADE, 0.36)))
    body += block(0, 0, w, h - low, radius, "url(#f)")
    inner = h - low - 2 * line
    body += block(line, line, w - 2 * line, inner, radius - line, code(tone.paper))
    for i, share in enumerate(RINGS):
        paint = code(tone.paper if i % 2 else tone.rings)
        body += filled(disc(w / 2, (h - low) / 2, share * (h - low)), paint)
    sheet.blit(stage.art.drawn(document(w, h, body), face.size), face.topleft)


def words(stage: Stage, size: Size, act: str, letter: int) -> tuple[Surface, Rect]:
    """The act in letters of so many px, and where on the plate's sheet it lies."""
    room, parted = _room(size), _parted(stage, size, act, letter)
    text, wide = ("\n".join(parted), 2 * room.w) if parted else (act, room.w)  # what is parted stays so
    image = stage.letters.paragraph(
        text, "bold", letter, INK, wide, leading=LEADING, align="center", balanced=True
    )
    return image, room


def letter(stage: Stage, size: Size, acts: Sequence[str]) -> int:
    """The size in px at which each of the acts fits its plate, if possible parted at its phrases."""
    room, floor = _room(size), px(size, FLOOR)
    most, least = (px(size, share) for share in (LETTERS[1] if portrait(size) else LETTERS[0]))
    for fit in range(most, least - 1, -1):
        if all(_parted(stage, size, act, fit) for act in acts):
            return fit
    sizes = list(range(most, floor - 1, -1)) or [floor]
    return min(stage.letters.fit(act, "bold", room.w, room.h, sizes, leading=LEADING) for act in acts)


def _parted(stage: Stage, size: Size, act: str, letter: int) -> list[str] | None:
    """The act's lines in letters of so many px; None if its phrases do not fit its plate."""
    room, letters = _room(size), stage.letters
    most = room.h // round(letter * LEADING)
    return phrases.lines(act, room.w, most, lambda line: letters.width(line, "bold", letter))


def _room(size: Size) -> Rect:
    """What of a plate's sheet the words may take."""
    return _measures(size)[0].inflate(-px(size, 2.8), -px(size, 3.0)).move(0, -px(size, 0.4))


def _number(sheet: Canvas, stage: Stage, face: Rect, number: int, tone: _Tone) -> None:
    """A coin on the upper left corner: the plate's key, or what the act was."""
    side = px(sheet.size, 4.6 if tone.sign else 4.0)
    spot = Rect(0, 0, side, side)
    spot.center = face.x + (_inset(sheet.size, side) if tone.sign else side // 8), face.y + side // 10
    body = filled(disc(52, 54, 46), code(SHADE), 0.25) + filled(disc(50, 50, 48), code(WHITE))
    body += filled(disc(50, 50, 41), code(mixed(tone.coin, WHITE, 0.86) if tone.sign else tone.coin))
    sheet.blit(stage.art.drawn(document(100, 100, body), spot.size), spot.topleft)
    if tone.sign:
        sign = stage.art.svg(tone.sign, height=round(side * 0.6), tint=("#1F2B4D", code(tone.coin)))
        sheet.blit(sign, sign.get_rect(center=spot.center).topleft)
        return
    letter = max(px(sheet.size, FLOOR), round(side * 0.56))
    write(sheet, stage, str(number), spot.center, letter, colour=WHITE, align="center")


def _inset(size: Size, side: int) -> int:
    """How far from a corner a coin's middle is: upright, plates hang so close that coins would meet."""
    return round(side * 0.45) if portrait(size) else side // 8


def _result(sheet: Canvas, stage: Stage, face: Rect, fate: Fate) -> None:
    """A coin on the upper right corner: well done, or not."""
    side = px(sheet.size, 4.6)
    spot = Rect(0, 0, side, side)
    spot.center = face.right - _inset(sheet.size, side), face.y + side // 10
    good = fate in ("cleared", "spared")
    mark = badges.right_mark(50, 48, 42) if good else badges.wrong_mark(50, 48, 42)
    body = filled(disc(50, 50, 50), code(WHITE)) + mark
    sheet.blit(stage.art.drawn(document(100, 100, body), spot.size), spot.topleft)
