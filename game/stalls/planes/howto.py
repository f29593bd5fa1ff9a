"""How aeroplane chess is played, as a small moving picture: roll, answer, fly home."""

from __future__ import annotations

from typing import Final

from pygame import Rect, Surface

from game.stage import shapes
from game.stage.canvas import Canvas
from game.stage.motion import ease_in_out, mix, overshoot, progress
from game.stage.shadow import soft_rect
from game.stage.stage import Stage
from game.stage.theme import BLUE, BLUE_DEEP, GREEN, OPTION_COLOURS, WHITE, Colour, mixed
from game.stalls.planes.board import cell_side, paint_board, spot
from game.stalls.planes.die import SECONDS, draw_die
from game.stalls.planes.flight import Path, Pose, fly, hops
from game.stalls.planes.pieces import draw_plane, draw_trail

SEAT: Final = 1
CYCLE: Final = 7.0
"""Seconds of one showing."""
ROLLED, ASKED, TAPPED, HOPPED = 0.9, 1.9, 2.9, 3.4
"""When the die is thrown, the card appears, its option is tapped, the plane goes."""
NUMBER: Final = 4
LARGE: Final = 1.8
"""How much larger than in the game the planes are: the board is small."""
RIGHT: Final = 1
"""The option that the hand taps."""
_FLOWN: Final = HOPPED + 0.85


def show(canvas: Canvas, stage: Stage, rect: Rect, t: float) -> None:
    """A hand throws the die, a card asks, the right answer lets the plane hop on and fly across the board."""
    t = CYCLE - 0.6 if stage.calm else t % CYCLE
    board, card = _places(rect)
    side = board.w
    image = stage.made(("howto board", side), lambda: _board(stage, canvas.size, side))
    spread = (image.get_width() - side) // 2
    canvas.blit(image, (board.x - spread, board.y - spread))
    _other(canvas, stage, board)
    _plane(canvas, stage, board, t)
    _card(canvas, stage, card, t)
    _hand(canvas, stage, card, t)


def _places(rect: Rect) -> tuple[Rect, Rect]:
    """The board and the die's card, which hangs over the board's edge where the picture is narrow."""
    side, gap = min(rect.h, round(rect.w * 0.68)), round(rect.w * 0.05)
    wide = min(round(side * 0.68), max(rect.w - side - gap, round(rect.w * 0.42)))
    left = max(rect.x, rect.centerx - (side + gap + wide) // 2)
    board = Rect(left, rect.centery - side // 2, side, side)
    card = Rect(min(board.right + gap, rect.right - wide), 0, wide, round(min(side * 0.78, wide * 1.15)))
    card.centery = rect.centery
    return board, card


def _board(stage: Stage, size: tuple[int, int], side: int) -> Surface:
    spread = max(4, side // 30)
    sheet = soft_rect((side, side), side // 18, spread)
    paint_board(sheet, stage, size, Rect(spread, spread, side, side), (), 1)
    return sheet


def _ways() -> tuple[Path, Path]:
    """Four hops to the shortcut's start, and the flight."""
    return hops(SEAT, (14, 15, 16, 17, 18)), fly(SEAT, 18, 30)


def _other(canvas: Canvas, stage: Stage, board: Rect) -> None:
    """Another player's plane, waiting."""
    still = fly(3, 18, 30).pose(9.0)
    draw_plane(canvas, stage, board, 3, still, scale=LARGE)


def _plane(canvas: Canvas, stage: Stage, board: Rect, t: float) -> None:
    hop, flight = _ways()
    pose: Pose = hop.pose(t - HOPPED) if t < _FLOWN else flight.pose(t - _FLOWN)
    if t >= _FLOWN:
        draw_trail(canvas, stage, board, SEAT, flight.trail(t - _FLOWN))
    draw_plane(canvas, stage, board, SEAT, pose, scale=LARGE)
    end = _FLOWN + flight.seconds
    grown = overshoot(progress(t, end, 0.3))
    if t > end and grown > 0:
        star = stage.art.svg("star", height=max(4, round(cell_side(board) * 2.6 * round(grown * 10) / 10)))
        x, y = spot(board, pose.at)
        canvas.blit(star, star.get_rect(center=(round(x), round(y - cell_side(board) * 1.7))).topleft)


def _card(canvas: Canvas, stage: Stage, card: Rect, t: float) -> None:
    """The die's card; then the question's, whose right option turns green when it is tapped."""
    asking, answered = t >= ASKED, t >= TAPPED
    sheet = stage.made(
        ("planes howto card", card.size, asking, answered),
        lambda: _card_image(stage, card.size, asking, answered),
    )
    spread = (sheet.get_width() - card.w) // 2
    canvas.blit(sheet, (card.x - spread, card.y - spread))
    if not asking:
        place = Rect(card.x, card.y + card.h // 8, card.w, card.h * 5 // 8)
        since = t - ROLLED if ROLLED <= t < ROLLED + SECONDS else None
        draw_die(canvas, stage, place, NUMBER if t >= ROLLED else 6, since)


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
        sheet.blit(mark, mark.get_rect(center=_option(Rect(spread, spread, w, h)).center))
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
    x = mix(card.centerx, goal.x + goal.w * 0.75, walk)
    y = mix(card.y + card.h * 0.83, goal.centery + goal.h * 0.2, walk)
    tapped = any(at - 0.1 < t < at + 0.12 for at in (ROLLED - 0.1, TAPPED))
    away = ease_in_out(progress(t, HOPPED, 0.3)) - ease_in_out(progress(t, CYCLE - 0.4, 0.3))
    if away < 1.0:
        faint = 255 - round(away * 255)
        canvas.blit(image, (x - image.get_width() * 0.36, y + image.get_height() * 0.05 * tapped), faint)
