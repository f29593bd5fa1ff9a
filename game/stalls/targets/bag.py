"""The sandbag: at rest, in the air and against a board. Its pictures are made before it flies."""

from __future__ import annotations

from typing import Final

from pygame import Surface
from pygame.transform import rotozoom, smoothscale

from game.stage.art import rendered
from game.stage.canvas import Canvas
from game.stage.motion import clamp
from game.stage.shadow import soft_ellipse
from game.stage.shapes import code, gradient
from game.stage.stage import Stage
from game.stage.svg import centred
from game.stage.theme import PAPER, mixed, rgb
from game.stalls.packed import packed
from game.stalls.targets.bag_motion import Bag
from game.stalls.targets.flight import ground, scale
from game.stalls.targets.looks import BagLook
from game.stalls.targets.places import Lane

STEPS: Final = 24
"""Depths from the hand to the rack in which it is drawn."""
FARTHEST: Final = 60
"""The last of them: what flies beyond is no smaller."""
BEHIND: Final = 3
"""Behind the rack only each of so many is drawn: it is small there."""
TURN: Final = 360.0
"""Degrees that it turns on its way to the rack."""
FLATS: Final = 3
"""How many shapes it has from its own to the flattest."""
SHADE: Final = rgb("#3A2208")


def draw_bag(
    canvas: Canvas, stage: Stage, lane: Lane, look: BagLook, side: int, bag: Bag, alpha: int = 255
) -> None:
    """The bag over its shadow; at rest it is `side` px high."""
    x, y = lane.spot(bag.x, bag.y)
    step = _step(bag.z)
    flat = min(FLATS - 1, round(clamp(bag.squash) * (FLATS - 1)))
    image = picture(stage, look, side, step, bag.side, flat)
    canvas.blit(image, (x - image.get_width() / 2, y - image.get_height() / 2), alpha)


def draw_shadow(canvas: Canvas, stage: Stage, lane: Lane, side: int, bag: Bag, alpha: int = 255) -> None:
    """What the bag throws on the ground below it: the higher, the smaller and fainter."""
    far = scale(bag.z)
    foot = ground(bag.z) - 0.5 * side / lane.reach * far
    above = max(0.0, bag.y - ground(bag.z))
    small = round(clamp(1.0 - 0.42 * above, 0.34, 1.0) * far * 20)
    x, y = lane.spot(bag.x, foot)
    image = shadow(stage, side, small)
    canvas.blit(image, (x - image.get_width() * 0.46, y - image.get_height() * 0.56), alpha)


def _step(z: float) -> int:
    step = min(FARTHEST, max(0, round(z * STEPS)))
    return step if step <= STEPS else step - step % BEHIND


def shadow(stage: Stage, side: int, twentieths: int) -> Surface:
    """A shadow that is so many twentieths as wide as that of the bag at rest."""
    wide = max(4, round(side * 1.15 * twentieths / 20))
    size = (wide, max(3, round(wide * 0.3)))
    depth = round(60 + 60 * twentieths / 20)
    return stage.made(("bag shadow", size), lambda: soft_ellipse(size, SHADE, depth))


def rehearse(stage: Stage, look: BagLook, side: int) -> None:
    """Make every picture of a throw where nobody waits."""
    for turning in (-1, 1):
        for step in (*range(STEPS), *range(STEPS, FARTHEST + 1, BEHIND)):
            picture(stage, look, side, step, turning)
        for flat in range(1, FLATS):
            picture(stage, look, side, STEPS, turning, flat)
    for twentieths in range(1, 21):
        shadow(stage, side, twentieths)


def picture(stage: Stage, look: BagLook, side: int, step: int, turning: int = 0, flat: int = 0) -> Surface:
    """The bag at a depth, turned as far as it is there, squashed by `flat` steps."""

    def make() -> Surface:
        if flat:
            whole = picture(stage, look, side, step, turning)
            w, h = whole.get_size()
            return packed(smoothscale(whole, (round(w * (1 + 0.14 * flat)), round(h * (1 - 0.13 * flat)))))
        if not step:
            return packed(rendered(drawing(look), (side, side), "the bag"))
        grown = scale(step / STEPS) / 2
        large = stage.made(("bag", look, 2 * side), lambda: rendered(drawing(look), (2 * side, 2 * side)))
        return packed(_trimmed(rotozoom(large, -turning * TURN * step / STEPS, grown)))

    return stage.made(("bag", look, side, step, turning, flat), make)


def _trimmed(image: Surface) -> Surface:
    """Without the empty corners that turning gives a picture; its middle stays the middle."""
    whole, ink = image.get_rect(), image.get_bounding_rect()
    edge_x = min(ink.x, whole.w - ink.right)
    edge_y = min(ink.y, whole.h - ink.bottom)
    return image.subsurface(whole.inflate(-2 * edge_x, -2 * edge_y)).copy()


def drawing(look: BagLook) -> str:
    """The bag as SVG, 160 units square: bell-shaped, tied at the neck, stitched, with its badge."""
    seam, tie = code(look.dark), code(look.tie)
    glow = gradient("c", mixed(look.light, PAPER, 0.2), look.body, (-50, -40, 20, 40))
    body = gradient("b", look.body, look.dark, (-30, -20, 70, 90))
    ruffle = gradient("r", mixed(look.body, look.dark, 0.35), look.dark, (-20, -66, 20, -34))
    stitches = f'fill="none" stroke="{seam}" stroke-width="3.2" stroke-dasharray="7,8" stroke-opacity="0.85"'
    badge = look.badge.format(paint=f'fill="{tie}"', line=tie)
    return centred(
        80,
        f'{glow}{body}{ruffle}<g stroke-linecap="round" stroke-linejoin="round">'
        '<path d="M-22,-34 C-36,-52 -26,-68 -12,-60 C-8,-73 10,-73 12,-60 C28,-68 36,-51 22,-34Z" '
        f'fill="url(#r)"/><path d="M-8,-56 Q-9,-46 -6,-40 M8,-57 Q10,-46 7,-40" fill="none" '
        f'stroke="{code(mixed(look.dark, SHADE, 0.4))}" stroke-width="3" stroke-opacity="0.5"/>'
        '<path d="M-24,-36 C-70,-20 -82,62 -42,71 Q0,79 42,71 C82,62 70,-20 24,-36Z" fill="url(#b)"/>'
        '<path d="M-24,-36 C-70,-20 -82,62 -42,71 Q-10,76 10,70 C50,50 40,-18 20,-36Z" fill="url(#c)" '
        f'fill-opacity="0.55"/><path d="M-18,-30 Q-40,0 -43,32 Q-44,52 -38,66 M18,-30 Q40,0 43,32 '
        f'Q44,52 38,66" {stitches}/>'
        f'<rect x="-31" y="-45" width="62" height="17" rx="8.5" fill="{code(mixed(look.tie, SHADE, 0.3))}"/>'
        f'<rect x="-31" y="-46" width="62" height="14" rx="7" fill="{tie}"/>'
        '<rect x="-24" y="-43.5" width="34" height="4" rx="2" fill="#FFFFFF" fill-opacity="0.5"/>'
        f'<circle cx="1.5" cy="27.5" r="25" fill="{seam}" fill-opacity="0.55"/>'
        f'<circle cy="25" r="25" fill="#FFFBF1"/><g transform="translate(0,25) scale(1.62)">{badge}</g>'
        '<path d="M-47,-4 Q-60,26 -48,52 Q-66,24 -47,-4Z" fill="#FFFFFF" fill-opacity="0.75"/></g>',
    )
