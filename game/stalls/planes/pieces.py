"""Planes on the board: a disc with the plane on it, its shadow, a stack's number, a flying one's trail."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pygame import Rect, Surface
from pygame.transform import rotozoom, smoothscale

from game.stage import shapes
from game.stage.art import rendered
from game.stage.canvas import Canvas
from game.stage.shadow import soft_ellipse
from game.stage.stage import Stage
from game.stage.theme import WHITE, mixed
from game.stalls.planes.flight import Pose
from game.stalls.planes.grid import Place
from game.stalls.planes.ground import LEFT, SIDE, TOP
from game.stalls.teams import SEAT_LOOKS

COURSES: Final = 16
"""Directions that a plane is drawn in."""
DISC: Final = 1.24
"""A piece's diameter in cells."""
LONE: Final = 1.22
"""How much larger planes are that fly alone for their players: nobody looks for the only one."""
_FLATS: Final = 4
"""How many shapes a piece has from its own to the flattest."""


def sprite(stage: Stage, seat: int, side: int, heading: float) -> Surface:
    """The bare plane of a seat, fitting `side` px, pointing `heading` degrees clockwise from up."""
    course = round(heading / 360.0 * COURSES) % COURSES

    def make() -> Surface:
        if not course:
            return stage.art.svg(SEAT_LOOKS[seat].plane, height=side)
        sheet = rotozoom(
            stage.art.svg(SEAT_LOOKS[seat].plane, height=side * 2), -course * 360.0 / COURSES, 0.5
        )
        cut = Rect(0, 0, side, side)
        cut.center = sheet.get_rect().center
        return sheet.subsurface(cut.clip(sheet.get_rect()))

    return stage.made(("plane", seat, side, course), make)


def scale_of(planes: int) -> float:
    """How large the planes of a player are who has so many."""
    return LONE if planes == 1 else 1.0


def rehearse(stage: Stage, cell: float, scale: float) -> None:
    """Make what planes move with where nobody waits: low ones in all directions, a few of the higher."""
    for seat in range(len(SEAT_LOOKS)):
        for grown in range(4):
            for course in range(2 if grown else COURSES):
                piece(stage, seat, _side(cell, scale, grown), course * 360.0 / COURSES)


def _side(cell: float, scale: float, grown: int) -> int:
    """A piece's side in px; `grown` is how many steps of height it is above the board."""
    return round(cell * DISC * scale * (1.0 + 0.075 * grown))


def piece(stage: Stage, seat: int, side: int, heading: float, flat: int = 0) -> Surface:
    """A plane on its white disc, `side` px across; `flat` 0–3 squashes it."""
    course = round(heading / 360.0 * COURSES) % COURSES
    return stage.made(("piece", seat, side, course, flat), lambda: _piece(stage, seat, side, heading, flat))


def _piece(stage: Stage, seat: int, side: int, heading: float, flat: int) -> Surface:
    if flat:
        whole = piece(stage, seat, side, heading)
        return smoothscale(whole, (round(side * (1 + 0.04 * flat)), round(side * (1 - 0.05 * flat))))
    sheet = stage.art.drawn(_disc(seat), (side, side)).copy()
    plane = sprite(stage, seat, round(side * 0.72), heading)
    sheet.blit(plane, plane.get_rect(center=(side // 2, round(side * 0.475))))
    return sheet


def _disc(seat: int) -> str:
    look = SEAT_LOOKS[seat]
    body = (
        shapes.gradient("d", WHITE, mixed(look.bright, WHITE, 0.84), (30, 20, 70, 80))
        + f'<circle cx="50" cy="52" r="47" fill="{shapes.code(look.lip)}"/>'
        + f'<circle cx="50" cy="47.5" r="47" fill="{shapes.code(look.bright)}"/>'
        + '<circle cx="50" cy="47.5" r="40" fill="url(#d)"/>'
    )
    return shapes.document(100, 100, body)


def draw_plane(
    canvas: Canvas, stage: Stage, board: Rect, seat: int, pose: Pose, *, count: int = 1, scale: float = 1.0
) -> None:
    """One plane, or a stack of `count`, as `pose` says; the higher, the larger, the fainter its shadow."""
    cell, scale = board.w / SIDE, scale * pose.scale
    x, y = board.x + (pose.at[0] + LEFT) * cell, board.y + (pose.at[1] + TOP) * cell
    side = _side(cell, scale, int(min(pose.lift, 1.3) * 2.4))
    _shadow(canvas, stage, (x, y), round(cell * DISC * scale), pose.lift)
    y -= pose.lift * cell * 0.75
    for under in range(min(count, 3) - 1, 0, -1):
        lower = piece(stage, seat, side, pose.heading)
        canvas.blit(lower, (x - side / 2, y - side / 2 + under * cell * 0.12))
    image = piece(stage, seat, side, pose.heading, min(_FLATS - 1, round(pose.squash * (_FLATS - 1))))
    canvas.blit(image, (x - image.get_width() / 2, y + side / 2 - image.get_height()))
    if count > 1:
        badge = stage.made(
            ("stack", seat, count, side), lambda: _badge(stage, seat, count, round(side * 0.5))
        )
        canvas.blit(badge, (x + side * 0.14, y - side * 0.62))


def _shadow(canvas: Canvas, stage: Stage, middle: tuple[float, float], side: int, lift: float) -> None:
    wide = round(side * 1.16)
    image = stage.made(("plane shadow", wide), lambda: soft_ellipse((wide, round(wide * 0.96)), depth=120))
    away = side * (0.05 + 0.3 * lift)
    alpha = 255 if lift <= 0 else 180 - round(8 * min(lift, 1.0)) * 10
    canvas.blit(
        image, (middle[0] - wide / 2 + away * 0.7, middle[1] - wide / 2 + side * 0.06 + away * 0.4), alpha
    )


def _badge(stage: Stage, seat: int, count: int, side: int) -> Surface:
    """How many planes stand on one another."""
    deep = shapes.code(SEAT_LOOKS[seat].deep)
    body = f'<circle cx="50" cy="50" r="48" fill="#FFFFFF"/><circle cx="50" cy="50" r="41" fill="{deep}"/>'
    sheet = rendered(shapes.document(100, 100, body), (side, side)).copy()
    letter = round(side * 0.62)
    number = stage.letters.line(str(count), "bold", letter, WHITE)
    sheet.blit(number, ((side - number.get_width()) / 2, side / 2 - stage.letters.middle("bold", letter)))
    return sheet


def draw_trail(canvas: Canvas, stage: Stage, board: Rect, seat: int, places: Sequence[Place]) -> None:
    """Puffs where a flying plane was, the latest first: they shrink and fade."""
    cell = board.w / SIDE
    for age, (column, row) in enumerate(places):
        side = max(3, round(cell * (0.5 - 0.07 * age)))
        puff = stage.art.drawn(_puff(seat), (side, side))
        x, y = board.x + (column + LEFT) * cell, board.y + (row + TOP) * cell
        canvas.blit(puff, (x - side / 2, y - side / 2), 210 - 38 * age)


def _puff(seat: int) -> str:
    bright = shapes.code(SEAT_LOOKS[seat].bright)
    return shapes.document(
        20,
        20,
        f'<circle cx="10" cy="10" r="10" fill="#FFFFFF"/><circle cx="10" cy="10" r="7" fill="{bright}"/>',
    )
