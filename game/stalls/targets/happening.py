"""What a throw leaves behind for a moment: sparks and the ring's number at a hit, a puff where it missed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from pygame import Rect, Surface
from pygame.transform import smoothscale

from game.stage import shapes
from game.stage.art import rendered
from game.stage.canvas import Canvas
from game.stage.motion import ease_out, overshoot, progress
from game.stage.stage import Stage
from game.stage.theme import INK, WHITE, Size, px, rgb
from game.stage.widgets import write
from game.stalls.targets import debris
from game.stalls.targets.bag import FARTHEST, STEPS
from game.stalls.targets.boards import Offset, Ring
from game.stalls.targets.flight import scale
from game.stalls.targets.places import Lane

SPARKS: Final = 0.4
POP: Final = 1.5
"""Seconds that the sparks and the number are seen."""
PUFF: Final = 0.65
BURST: Final = 0.8
"""Seconds of a puff, and of a mine that bursts."""
FRAMES: Final = 6
"""Pictures of a spark and of a puff."""
NEARER: Final = 0.5
"""The steps of depth in which puffs are drawn."""
MEDALS: Final = 10
"""Sizes through which a medal pops up."""
COIN: Final[dict[Ring, tuple[str, str, float]]] = {
    10: ("#FFE07A", "#E39A12", 10.5), 8: ("#EAF1FB", "#9FB2CF", 9.0), 6: ("#F4C79A", "#C07A3C", 8.0),
}  # fmt: skip
"""A ring's medal: its light, its rim, its width in per cent of the shorter side."""


@dataclass(frozen=True, slots=True)
class Impact:
    """A hit `t` seconds ago: the board, where on it (in radii, y up), the ring."""

    board: int
    offset: Offset
    ring: Ring
    t: float


@dataclass(frozen=True, slots=True)
class Puff:
    """A miss that came down at this place of the lane `t` seconds ago."""

    x: float
    y: float
    z: float
    t: float


def draw_impact(
    canvas: Canvas, stage: Stage, middle: tuple[float, float], radius: float, impact: Impact
) -> None:
    """Sparks where the bag struck a board at `middle` (px), and the ring's medal beside it."""
    x, y = middle[0] + impact.offset[0] * radius, middle[1] - impact.offset[1] * radius
    if impact.t < SPARKS and not stage.calm:
        image = _sparks(stage, radius, _frame(impact.t, SPARKS))
        canvas.blit(image, image.get_rect(center=(round(x), round(y))).topleft)
    if impact.t < POP:
        grown = 1.0 if stage.calm else overshoot(progress(impact.t, 0.08, 0.24))
        step = round(grown * MEDALS)
        if step > 0:
            medal = _medal(stage, canvas.size, impact.ring, step)
            rise = px(canvas.size, 3.0) * ease_out(progress(impact.t, 0.3, 1.2))
            at = (round(middle[0] + radius * 0.82), round(middle[1] - radius * 0.8 - rise))
            canvas.blit(medal, medal.get_rect(center=at).topleft)


def rehearse(stage: Stage, size: Size, radius: float) -> None:
    """Make what a hit on a board of this radius (px), or a miss, shows where nobody waits."""
    for frame in range(FRAMES):
        _sparks(stage, radius, frame)
        for depth in range(round(FARTHEST / STEPS / NEARER) + 1):
            _dust(stage, size, depth, frame)
    for ring in COIN:
        for step in range(1, MEDALS + 2):
            _medal(stage, size, ring, step)


def _sparks(stage: Stage, radius: float, frame: int) -> Surface:
    side = round(radius * 1.5)
    return _picture(stage, "sparks", debris.sparks, (side, side), frame)


def _frame(t: float, seconds: float) -> int:
    return min(FRAMES - 1, int(FRAMES * t / seconds))


def _picture(stage: Stage, kind: str, draw: Callable[[float], str], size: Size, frame: int) -> Surface:
    """One of the FRAMES pictures of something that flies off."""
    key = ("debris", kind, size, frame)
    return stage.made(key, lambda: rendered(draw((frame + 1) / FRAMES), size, kind))


def _medal(stage: Stage, size: Size, ring: Ring, step: int) -> Surface:
    """The ring's medal, in one of the sizes that it pops up through; MEDALS is its own."""
    side = px(size, COIN[ring][2])
    whole = stage.made(("medal", ring, side), lambda: _coin(stage, size, ring, side))
    if step == MEDALS:
        return whole
    grown = max(1, side * step // MEDALS)
    return stage.made(("medal", ring, side, step), lambda: smoothscale(whole, (grown, grown)))


def _coin(stage: Stage, size: Size, ring: Ring, side: int) -> Surface:
    """A coin with the ring's number."""
    light, rim, _ = COIN[ring]
    body = (
        shapes.gradient("m", WHITE, rgb(light), (10, 10, 80, 90))
        + '<circle cx="51" cy="54" r="46" fill="#1F2B4D" fill-opacity="0.28"/>'
        f'<circle cx="50" cy="49" r="47" fill="{rim}"/><circle cx="50" cy="49" r="40" fill="url(#m)"/>'
    )
    sheet, place = Canvas(size), Rect(0, 0, side, side)
    sheet.blit(stage.art.drawn(shapes.document(100, 100, body), place.size), (0, 0))
    letter = max(4, round(side * 0.5))
    write(sheet, stage, str(ring), (side / 2, side * 0.49), letter, weight="bold", colour=INK, align="center")
    return sheet.render(place)


def draw_burst(canvas: Canvas, stage: Stage, rect: Rect, t: float, *, mine: bool) -> None:
    """A mine's plate goes off, all paper and stars; a lawful one's falls to dust."""
    image = _burst(stage, rect.w, mine, _frame(t, BURST))
    canvas.blit(image, image.get_rect(center=rect.center).topleft)


def _burst(stage: Stage, wide: int, mine: bool, frame: int) -> Surface:
    """What flies off a plate so many px wide."""
    if mine:
        return _picture(stage, "burst", debris.burst, (wide * 17 // 10, wide * 51 // 40), frame)
    return _picture(stage, "crumble", debris.crumble, (wide, wide * 16 // 25), frame)


def rehearse_bursts(stage: Stage, wide: int) -> None:
    """Make what plates so many px wide become, where nobody waits."""
    for frame in range(FRAMES):
        for mine in (True, False):
            _burst(stage, wide, mine, frame)


def draw_puff(canvas: Canvas, stage: Stage, lane: Lane, puff: Puff) -> None:
    """Dust and blades of grass that fly up where the bag came down."""
    if puff.t >= PUFF:
        return
    x, y = lane.spot(puff.x, puff.y)
    image = _dust(stage, canvas.size, round(puff.z / NEARER), _frame(puff.t, PUFF))
    canvas.blit(image, image.get_rect(midbottom=(round(x), round(y) + image.get_height() // 4)).topleft)


def _dust(stage: Stage, size: Size, depth: int, frame: int) -> Surface:
    """A puff so many steps of depth away."""
    wide = max(8, round(px(size, 26) * scale(depth * NEARER)))
    return _picture(stage, "dust", debris.dust, (wide, round(wide * 0.64)), frame)
