"""How aeroplane chess is played, as a small moving picture: roll, answer, fly home."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import Final

from pygame import BLEND_RGBA_MULT, SRCALPHA, Rect, Surface

from game.stage import shapes
from game.stage.canvas import Canvas
from game.stage.motion import ease_in_out, mix, overshoot, progress, steps
from game.stage.shadow import soft_rect
from game.stage.stage import Stage
from game.stage.theme import BLUE, BLUE_DEEP, GREEN, OPTION_COLOURS, WHITE, Colour, mixed, rgb
from game.stalls.planes.board import cell_side, paint_board, spot
from game.stalls.planes.die import SECONDS, draw_die
from game.stalls.planes.flight import Path, Pose, fly, hops
from game.stalls.planes.ground import SIDE
from game.stalls.planes.pieces import draw_plane, draw_trail
from game.stalls.planes.track import HOME

SEAT: Final = 2
"""Its shortcut runs along the board's upper edge: that half of the board is seen through a window."""
CYCLE: Final = 7.0
"""Seconds of one showing."""
ROLLED, ASKED, TAPPED, HOPPED = 0.9, 1.9, 2.9, 3.4
"""When the die is thrown, the card appears, its option is tapped, the plane goes."""
NUMBER: Final = 4
CELLS: Final = 14
"""How many of the board's cells lie side by side in the window."""
LARGE: Final = 1.25
"""How much larger than in the game the planes are."""
TURNED: Final = 0.3
"""Seconds in which the question's card comes over the die's."""
GONE: Final = 0.3
"""Seconds in which that card goes and plane and star shrink away at the end: nothing leaps back."""
RIGHT: Final = 1
"""The option that the hand taps."""
_FLOWN: Final = HOPPED + 0.85


def show(canvas: Canvas, stage: Stage, rect: Rect, t: float) -> None:
    """A hand throws the die, a card asks, the right answer lets the plane hop on and fly across the board."""
    t = CYCLE - 0.6 if stage.calm else t % CYCLE
    window, card = _places(tuple(rect))
    board = _behind(window)
    spread = max(4, window.h // 30)
    image = stage.made(("howto board", window.size), lambda: _half(stage, canvas.size, window.size, spread))
    canvas.blit(image, (window.x - spread, window.y - spread))
    _other(canvas, stage, board)
    _plane(canvas, stage, board, t)
    _card(canvas, stage, card, t)
    _hand(canvas, stage, card, t)


@lru_cache(maxsize=16)
def _places(rect: tuple[int, int, int, int]) -> tuple[Rect, Rect]:
    """The window on the board, and beside it the die's card."""
    x, y, w, h = rect
    gap, wide = round(w * 0.045), min(round(h * 0.68), round(w * 0.36))
    window = Rect(0, y, min(w - gap - wide, round(h * 1.75)), h)
    window.x = x + (w - window.w - gap - wide) // 2
    card = Rect(window.right + gap, 0, wide, round(min(h * 0.8, wide * 1.15)))
    card.centery = y + h // 2
    return window, card


def _behind(window: Rect) -> Rect:
    """The whole board, of which the upper left is seen, but not its frame."""
    side, frame = round(window.w / CELLS * SIDE), round(window.w / CELLS * 0.3)
    return Rect(window.x - frame, window.y - frame, side, side)


def _half(stage: Stage, size: tuple[int, int], window: tuple[int, int], spread: int) -> Surface:
    """What is seen of the board, with round corners, in a frame of wood."""
    (w, h), radius = window, spread * 2
    seen = Surface(window, flags=SRCALPHA)
    paint_board(seen, stage, size, _behind(Rect(0, 0, w, h)), (), 1)
    whole = shapes.document(w, h, shapes.block(0, 0, w, h, radius, "#FFFFFF"))
    seen.blit(stage.art.drawn(whole, window), (0, 0), special_flags=BLEND_RGBA_MULT)
    line = spread * 0.6
    frame = shapes.gradient("w", rgb("#D9A566"), rgb("#8A5A2B"), (0, 0, w, h)) + shapes.block(
        line / 2, line / 2, w - line, h - line, radius - line / 2, "none",
        f'stroke="url(#w)" stroke-width="{line:g}"',
    )  # fmt: skip
    seen.blit(stage.art.drawn(shapes.document(w, h, frame), window), (0, 0))
    sheet = soft_rect(window, radius, spread)
    sheet.blit(seen, (spread, spread))
    return sheet


def _ways() -> tuple[Path, Path]:
    """Four hops to the shortcut's start, and the flight."""
    return hops(SEAT, (14, 15, 16, 17, 18)), fly(SEAT, 18, 30)


def _other(canvas: Canvas, stage: Stage, board: Rect) -> None:
    """Another player's plane, one step from home."""
    draw_plane(canvas, stage, board, 0, hops(0, (HOME - 2, HOME - 1)).pose(9.0), scale=LARGE)


def _plane(canvas: Canvas, stage: Stage, board: Rect, t: float) -> None:
    hop, flight = _ways()
    pose: Pose = hop.pose(t - HOPPED) if t < _FLOWN else flight.pose(t - _FLOWN)
    if t >= _FLOWN:
        draw_trail(canvas, stage, board, SEAT, flight.trail(t - _FLOWN))
    there = min(progress(t, 0.0, GONE), 1.0 - progress(t, CYCLE - GONE, GONE))
    if shown := round(4 * there) / 4 if not stage.calm else 1.0:
        draw_plane(canvas, stage, board, SEAT, replace(pose, scale=shown), scale=LARGE)
    end = _FLOWN + flight.seconds
    grown = overshoot(progress(t, end, 0.3)) * shown
    if t > end and grown > 0:
        star = stage.art.svg("star", height=max(4, round(cell_side(board) * 2.2 * round(grown * 10) / 10)))
        x, y = spot(board, pose.at)
        canvas.blit(star, star.get_rect(center=(round(x), round(y - cell_side(board) * 1.5))).topleft)


def _card(canvas: Canvas, stage: Stage, card: Rect, t: float) -> None:
    """The die's card; over it comes, and at the end goes, the question's, whose right option turns green."""
    over = steps(min(progress(t, ASKED, TURNED), 1.0 - progress(t, CYCLE - GONE, GONE)), 6)
    if over < 1.0:
        _sheet(canvas, stage, card, asking=False)
        place = Rect(card.x, card.y + card.h // 8, card.w, card.h * 5 // 8)
        since = t - ROLLED if ROLLED <= t < ROLLED + SECONDS else None
        draw_die(canvas, stage, place, NUMBER if ROLLED <= t < TAPPED else 6, since)
    if over > 0.0:
        _sheet(canvas, stage, card, asking=True, answered=t >= TAPPED, alpha=round(255 * over))


def _sheet(
    canvas: Canvas, stage: Stage, card: Rect, *, asking: bool, answered: bool = False, alpha: int = 255
) -> None:
    sheet = stage.made(
        ("planes howto card", card.size, asking, answered),
        lambda: _card_image(stage, card.size, asking, answered),
    )
    spread = (sheet.get_width() - card.w) // 2
    canvas.blit(sheet, (card.x - spread, card.y - spread), alpha)


def _card_image(stage: Stage, size: tuple[int, int], asking: bool, answered: bool) -> Surface:
    w, h = size
    spread = max(4, h // 16)
    sheet = soft_rect(size, h // 9, spread)
    blue = shapes.code(BLUE)
    parts = [
        shapes.block(0, h * 0.03, w, h * 0.97, h * 0.09, blue),
        shapes.block(0, 0, w, h * 0.96, h * 0.09, "#FFFBF1", f'stroke="{blue}" stroke-width="{h * 0.012:g}"'),
    ]
    parts += _options(w, h, answered) if asking else [
        shapes.block(w * 0.15, h * 0.77, w * 0.7, h * 0.14, h * 0.06, "#1A549E"),
        shapes.block(w * 0.15, h * 0.755, w * 0.7, h * 0.135, h * 0.06, shapes.code(BLUE_DEEP)),
    ]  # fmt: skip
    sheet.blit(stage.art.drawn(shapes.document(w, h, "".join(parts)), size), (spread, spread))
    if asking:
        icon = stage.art.svg("topics/question", height=round(h * 0.26), tint=("#1F2B4D", blue))
        sheet.blit(icon, (spread + w * 0.08, spread + h * 0.07))
    if answered:
        mark = stage.art.svg("ui/check", height=round(h * 0.1), tint=("#1F2B4D", shapes.code(GREEN)))
        plate = _option(Rect(spread, spread, w, h))
        sheet.blit(mark, mark.get_rect(center=(plate.right - plate.w * 0.14, plate.centery)))
    return sheet


def _options(w: float, h: float, answered: bool) -> list[str]:
    parts = [
        shapes.block(w * 0.4, h * 0.13, w * 0.5, h * 0.06, h, "#C9CFDE"),
        shapes.block(w * 0.4, h * 0.23, w * 0.36, h * 0.06, h, "#DDE2EC"),
    ]
    for i, colour in enumerate(OPTION_COLOURS[:3]):
        right = answered and i == RIGHT
        shade: Colour = GREEN if right else mixed(colour, WHITE, 0.6) if answered else colour
        y = h * (0.4 + 0.18 * i)
        parts += [
            shapes.block(w * 0.08, y, w * 0.84, h * 0.145, h * 0.045, shapes.code(shade)),
            shapes.block(w * 0.25, y + h * 0.014, w * 0.65, h * 0.117, h * 0.035, "#FFFFFF"),
            shapes.block(w * 0.31, y + h * 0.05, w * 0.36, h * 0.045, h, "#DDE2EC"),
        ]
    return parts


def _option(card: Rect) -> Rect:
    """Where the option's words lie that is tapped."""
    w, h = card.size
    return Rect(
        round(card.x + w * 0.25),
        round(card.y + h * (0.414 + 0.18 * RIGHT)),
        round(w * 0.65),
        round(h * 0.117),
    )


def _hand(canvas: Canvas, stage: Stage, card: Rect, t: float) -> None:
    """It taps the die's button, waits, taps an option, and goes."""
    image = stage.art.svg("ui/hand", height=round(card.h * 0.27))
    goal, walk = _option(card), ease_in_out(progress(t, ASKED + 0.2, 0.55))
    x = mix(card.centerx, goal.x + goal.w * 0.62, walk)
    y = mix(card.y + card.h * 0.83, goal.centery + goal.h * 0.2, walk)
    tapped = any(at - 0.1 < t < at + 0.12 for at in (ROLLED - 0.1, TAPPED))
    seen = min(progress(t, 0.1, 0.3), 1.0 - progress(t, HOPPED, 0.3))
    if seen > 0:
        corner = x - image.get_width() * 0.36, y + image.get_height() * 0.05 * tapped
        canvas.blit(image, corner, round(255 * seen))
