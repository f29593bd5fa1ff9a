"""What stands still behind everything: the meadow under the coral awning, and what stands on the counter."""

from __future__ import annotations

from pygame import Rect, Surface

from game.stage.booth import stall_backdrop
from game.stage.shadow import soft_ellipse
from game.stage.stage import Stage
from game.stage.theme import Size
from game.stalls.targets.looks import CORALLY
from game.stalls.targets.timber import SHADE, beam, posts


def stall(stage: Stage, size: Size) -> Surface:
    """A copy of the bare stall, to stand things on."""
    return stall_backdrop(stage.art, size, CORALLY).copy()


def timber(scene: Surface, stage: Stage, size: Size, places: dict[str, Rect]) -> None:
    """The rack: the posts, and all beams, of which the first has knobs."""
    pillars = (places["post:0"], places["post:1"])
    posts(scene, stage, size, pillars)
    knobs = [post.centerx for post in pillars]
    beam(scene, stage, size, places["beam"], knobs)
    for name in ("beam:1", "beam:2"):
        if name in places:
            beam(scene, stage, size, places[name], ())


def put(scene: Surface, stage: Stage, name: str, rect: Rect) -> None:
    """A drawing that stands on the ground with its feet at the foot of `rect`, and its shadow."""
    image = stage.art.svg(name, height=rect.h)
    place = image.get_rect(midbottom=rect.midbottom)
    shade = soft_ellipse((round(place.w * 1.1), round(place.w * 0.22)), SHADE, 120)
    scene.blit(shade, shade.get_rect(center=(place.centerx + place.w // 18, place.bottom - place.w // 40)))
    scene.blit(image, place)
