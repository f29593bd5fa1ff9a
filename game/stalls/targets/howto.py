"""How the target stall is played, as a small moving picture: read, flick, hit – a star."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from pygame import Rect, Surface

from game.stage import shapes
from game.stage.canvas import Canvas
from game.stage.motion import ease_in, ease_in_out, mix, overshoot, progress, steps
from game.stage.stage import Stage
from game.stage.svg import falling, filled
from game.stage.theme import SAND, Size
from game.stalls.targets import board_art, rocking, timber
from game.stalls.targets.bag import draw_bag, draw_shadow
from game.stalls.targets.bag_motion import Bag, dropped
from game.stalls.targets.boards import Disc
from game.stalls.targets.flight import TO_RACK, Flight, flown
from game.stalls.targets.looks import PLAIN
from game.stalls.targets.places import Lane

CYCLE: Final = 4.8
"""Seconds of one showing."""
READ, FLICKED, LEFT = 1.2, 1.45, 0.22
"""How long the paper is read, when the hand flicks, and after how many seconds the bag leaves it."""
LET_GO: Final = FLICKED + LEFT + 0.5
STRUCK: Final = FLICKED + LEFT + TO_RACK
STAR: Final = STRUCK + 0.45
GONE: Final = 0.3
"""Seconds in which the bag and the star go at the end: nothing leaps back."""
AIMED: Final = 2
"""The board that is hit: no verdict more than another, so the third."""
HELD: Final = (0.12, 0.3)
"""Where the hand lets go, in lane units."""
_BAG: Final = 0.3
"""The bag's height in heights of the picture."""


def show(canvas: Canvas, stage: Stage, rect: Rect, t: float) -> None:
    """A hand takes the bag and flicks; it flies to a board, which swings, and a star pops out."""
    t = CYCLE - 0.9 if stage.calm else t % CYCLE
    lane, discs = _places(tuple(rect))
    ground = stage.made(("targets howto", rect.size), lambda: _ground(stage, canvas.size, rect))
    canvas.blit(ground, rect.topleft)
    bag, side = _thrown(discs[AIMED], t), round(rect.h * _BAG)
    left = steps(1.0 - progress(t, CYCLE - GONE, GONE), 10) if not stage.calm else 1.0
    seen = round(255 * min(steps(progress(t, 0.0, GONE), 10), left))
    draw_shadow(canvas, stage, lane, side, bag, seen)
    for i, disc in enumerate(discs):
        _board(canvas, stage, lane, i, disc, t)
    draw_bag(canvas, stage, lane, PLAIN, side, bag, seen)
    _star(canvas, stage, lane, discs[AIMED], t, left)
    _hand(canvas, stage, rect, lane, t)


@lru_cache(maxsize=16)
def _places(rect: tuple[int, int, int, int]) -> tuple[Lane, tuple[Disc, ...]]:
    """The lane in the picture, and three boards on its rack."""
    x, y, w, h = rect
    lane = Lane((x + w // 2, y + round(h * 0.81)), round(h * 0.27))
    away, radius = min(0.42 * h, 0.29 * w), min(0.17 * h, 0.12 * w)
    line = y + h * 0.54
    return lane, tuple(lane.disc((x + w / 2 + k * away, line), radius) for k in (-1, 0, 1))


def _rack(rect: Rect) -> tuple[Rect, Rect, Rect]:
    """The beam and the posts, in the picture's own coordinates."""
    (w, h), thick = rect.size, round(rect.h * 0.045)
    wide = round(min(0.72 * h, 0.46 * w))
    beam = Rect(w // 2 - wide, round(h * 0.25), 2 * wide, thick)
    left = Rect(beam.x + thick // 2, beam.y, thick, round(h * 0.56))
    return beam, left, left.move(beam.w - 2 * thick, 0)


def _ground(stage: Stage, size: Size, rect: Rect) -> Surface:
    """A window on the meadow: the counter, the rack, and the paper with what happened."""
    (w, h), radius = rect.size, rect.h * 0.06
    sky = falling("s", 0, h * 0.5, "#BFE6FF", "#FFF7E3")
    grass = falling("g", h * 0.36, h * 0.84, "#BCE59A", "#7CCB68")
    wood = falling("w", h * 0.84, h, "#E3B377", "#B57A40")
    hill = (
        f"M0,{h * 0.42:.0f} Q{w * 0.3:.0f},{h * 0.32:.0f} {w * 0.56:.0f},{h * 0.41:.0f} T{w},{h * 0.36:.0f}"
    )
    far = f"M0,{h * 0.4:.0f} Q{w * 0.2:.0f},{h * 0.24:.0f} {w * 0.5:.0f},{h * 0.34:.0f} T{w},{h * 0.3:.0f}"
    low = f"V{h * 0.85:.0f} H0Z"
    foot = f"M0,{h * 0.84:.0f} H{w} V{h - radius:.0f} Q{w},{h} {w - radius:.0f},{h} H{radius:.0f}"
    body = sky + grass + wood + shapes.block(0, 0, w, h, radius, "url(#s)") + filled(far + low, "#9CCBE4")
    body += filled(hill + low, "url(#g)") + filled(foot + f" Q0,{h} 0,{h - radius:.0f}Z", "url(#w)")
    scene = stage.art.drawn(shapes.document(w, h, body), rect.size).copy()
    beam, *pillars = _rack(rect)
    timber.posts(scene, stage, size, pillars)
    timber.beam(scene, stage, size, beam, [post.centerx for post in pillars])
    lane, discs = _places((0, 0, w, h))
    xs = [lane.spot(d.x, 0)[0] + side * d.r * lane.reach * 0.46 for d in discs for side in (-1, 1)]
    hung = shapes.document(w, h, timber.ropes(xs, beam.y, beam.h, h * 0.54, h * 0.011))
    scene.blit(stage.art.drawn(hung, rect.size), (0, 0))
    scene.blit(_paper(stage, rect), (w // 2 - round(h * 0.46), round(h * 0.03)))
    return scene


def _paper(stage: Stage, rect: Rect) -> Surface:
    """Two lines of words that nobody needs to read here."""
    w, h = round(rect.h * 0.92), round(rect.h * 0.19)
    body = shapes.block(0, h * 0.05, w, h * 0.95, h * 0.2, "#DDAF5E")
    body += shapes.block(0, 0, w, h * 0.95, h * 0.2, "#FFFBF1")
    body += shapes.block(w * 0.06, h * 0.2, w * 0.8, h * 0.16, h, "#7E89A6")
    body += shapes.block(w * 0.06, h * 0.48, w * 0.58, h * 0.16, h, "#7E89A6")
    body += shapes.block(w * 0.06, h * 0.78, w * 0.88, h * 0.05, h, shapes.code(SAND))
    return stage.art.drawn(shapes.document(w, h, body), (w, h))


@lru_cache(maxsize=16)
def _flight(goal: Disc) -> Flight:
    return flown((goal.x - 0.1 * goal.r, goal.y + 0.1 * goal.r), lambda _: (goal,))


def _thrown(goal: Disc, t: float) -> Bag:
    """The bag at rest, in the hand, in the air, against the board and on the ground."""
    held = ease_in(progress(t, FLICKED, LEFT))
    if t < FLICKED + LEFT:
        return Bag(HELD[0] * held, HELD[1] * held)
    if t < STRUCK:
        p = progress(t, FLICKED + LEFT, TO_RACK)
        x, y, z = _flight(goal).at(p * TO_RACK)
        away = (1.0 - p) ** 2
        return Bag(x + HELD[0] * away, y + HELD[1] * away, z, 1)
    return dropped(goal.x - 0.1 * goal.r, goal.y + 0.1 * goal.r, t - STRUCK)


def _board(canvas: Canvas, stage: Stage, lane: Lane, i: int, disc: Disc, t: float) -> None:
    radius = round(disc.r * lane.reach)
    piece, (x, y) = board_art.face(stage, radius, i), lane.spot(disc.x, disc.y)
    turned = rocking.step(t - STRUCK, 0.3) if i == AIMED and not stage.calm else 0
    dx, dy = rocking.sway(turned, radius)
    piece = rocking.rocked(stage, ("target", radius, i), piece, turned)
    canvas.blit(piece.image, piece.at(x + dx, y + dy))


def _star(canvas: Canvas, stage: Stage, lane: Lane, goal: Disc, t: float, left: float) -> None:
    grown = overshoot(progress(t, STAR, 0.3)) * left
    if t < STAR or grown <= 0:
        return
    (x, y), radius = lane.spot(goal.x, goal.y), goal.r * lane.reach
    star = stage.art.svg("star", height=max(4, round(radius * 1.5 * round(grown * 12) / 12)))
    canvas.blit(star, star.get_rect(center=(round(x + radius * 0.8), round(y - radius * 0.85))).topleft)


def _hand(canvas: Canvas, stage: Stage, rect: Rect, lane: Lane, t: float) -> None:
    """It reads along the paper, takes hold of the bag, and flicks."""
    image = stage.art.svg("ui/hand", height=round(rect.h * 0.2))
    start = (rect.centerx - rect.h * 0.36, rect.y + rect.h * 0.17)
    along = rect.h * 0.6 * ease_in_out(progress(t, 0.1, READ - 0.45))
    walk = ease_in_out(progress(t, READ - 0.3, 0.45))
    flick = ease_in(progress(t, FLICKED, LEFT))
    follow = 0.06 * ease_in_out(progress(t, FLICKED + LEFT, 0.3))
    grip = lane.spot(HELD[0] * (flick + follow), HELD[1] * flick + follow - 0.05)
    x, y = mix(start[0] + along, grip[0], walk), mix(start[1], grip[1], walk)
    seen = min(progress(t, 0.0, 0.2), 1.0 - progress(t, LET_GO, GONE))
    if seen > 0:
        canvas.blit(image, (x - image.get_width() * 0.3, y), round(255 * seen))
