"""Where everything on the fair's map stands, for any number of stalls and any window. Pure geometry."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from pygame import Rect

from game.fair.ticket import STUB
from game.stage.motion import clamp
from game.stage.system import system_places
from game.stage.theme import Size, portrait, px, unit

YURT_FOOT: Final = 592 / 622
"""How far down its drawing a yurt stands; the rest is its shadow."""
HORSE: Final = 640 / 742
"""Width of the mascot's drawing for its height."""
HEAD: Final = 0.24, 0.80, 0.47
TRUNK: Final = 0.17, 0.97
"""Where the waving mascot is seen in its drawing: its head's left and right end and its chin, and its
body's left and right end with arms and tail."""
PLAQUE: Final = 12.5
"""Height of a plaque, in per cent of the shorter side."""
RING: Final = 1.5
"""How far around a stall the mark of the keyboard reaches, in per cent of the shorter side."""
ALONE: Final = 1.36
"""How much larger the stamp card is, upright, with room for one stamp only."""
LARGE: Final = 1.3
"""How much larger a plaque may be under a large yurt."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A stall on the map, in per cent of the shorter side: the middle of its foot, and its height."""

    x: float
    y: float
    height: float


def layout(stalls: Sequence[str], size: Size) -> dict[str, Rect]:
    """The rectangles, in px, of the map with `stalls` (their keys).

    `title`, `horse`, `bubble`, `card`, `lang`, `mute`, and for each stall `yurt:<key>`, `plaque:<key>` and
    `stall:<key>`, which holds both and can be tapped.
    """
    spots = (_zigzag if portrait(size) else _arc)(len(stalls), size)
    rects: dict[str, Rect] = {}
    for key, spot in zip(stalls, spots, strict=True):
        yurt, plaque = _stall(spot, size)
        rects[f"yurt:{key}"], rects[f"plaque:{key}"] = yurt, plaque
        rects[f"stall:{key}"] = Rect(yurt.x, yurt.y, yurt.w, plaque.bottom - yurt.y).union(plaque)
    rects |= system_places(size, home=False)
    rects["title"] = title(size)
    rects["card"] = _card(len(stalls), size)
    plaques = [rect for name, rect in rects.items() if name.startswith("plaque")]
    return rects | (_host_upright if portrait(size) else _host_wide)(plaques, rects["card"], size)


def pole(yurt: Rect) -> tuple[int, int]:
    """The top of a yurt's flagpole, in px: there the bunting hangs."""
    return yurt.centerx, yurt.y + round(yurt.h * 0.012)


def _arc(count: int, size: Size) -> list[Spot]:
    """Side by side, those in the middle a little higher: further away."""
    width = size[0] / unit(size)
    if count == 1:
        return [Spot(width / 2, 72.5, 53.5)]
    pitch = min((width - 6) / count, min(58.0, width * 0.36) if count == 2 else 45.5)
    height = min(45.0, pitch * 0.96)
    middle, lift = (count - 1) / 2, clamp((width - 90) / 20, 2.0, 4.0) if count > 2 else 0.0
    foot = 22.0 + lift * 0.75 + height * YURT_FOOT
    return [
        Spot(width / 2 + (i - middle) * pitch, foot - lift * (1 - abs(i - middle) / middle), height)
        for i in range(count)
    ]


def _zigzag(count: int, size: Size) -> list[Spot]:
    """One below the other, left and right in turn; the last on the left, for the host stands on the right."""
    top, bottom = 40.0, size[1] / unit(size) - 25
    if count == 1:
        horse, bubble = _host_beside(size)
        foot = min(horse.top, bubble.top) / unit(size) - PLAQUE * LARGE - 2.3
        return [Spot(50, foot, min(85.0, (foot - 34.5) / YURT_FOOT))]
    whole = min((bottom - top - (count - 1) / 2) / (1 + (count - 1) / 2), 60.0)
    pitch = (bottom - top - whole) / max(count - 1, 1)
    height = min(whole - PLAQUE - 1, 46.0)
    left = 27.0
    return [
        Spot(left if (count - 1 - i) % 2 == 0 else 100 - left, top + i * pitch + height * YURT_FOOT, height)
        for i in range(count)
    ]


def _stall(spot: Spot, size: Size) -> tuple[Rect, Rect]:
    """The yurt's drawing and its plaque."""
    u = unit(size)
    yurt = Rect(0, 0, round(spot.height * 620 / 622 * u), round(spot.height * u))
    yurt.midtop = round(spot.x * u), round((spot.y - spot.height * YURT_FOOT) * u)
    large = max(1.0, min(LARGE, spot.height / 60))
    wide = max(28.0, min(spot.height * (0.92 if portrait(size) else 0.84), 44.0)) * large
    plaque = Rect(0, 0, round(wide * u), px(size, PLAQUE * large))
    plaque.midtop = yurt.centerx, round((spot.y + 0.3) * u)
    return yurt, plaque


def title(size: Size) -> Rect:
    """Where the name of the fair stands: between the sun and the system's buttons, upright below them."""
    tall = portrait(size)
    width = px(size, 96) if tall else min(px(size, 96), size[0] - 2 * px(size, 20.5))
    top = px(size, 12.5 if tall else 3)
    return Rect((size[0] - width) // 2, top, width, px(size, 22 if tall else 18))


def _card(slots: int, size: Size) -> Rect:
    """The stamp card: bottom right; upright, where the host stands right, bottom left."""
    large = ALONE if slots == 1 and portrait(size) else 1.0
    height = px(size, 15.6 * large)
    alone = slots < 2
    most = size[0] * ((0.54 if alone else 0.64) if portrait(size) else (0.3 if alone else 0.52))
    width = min(px(size, (STUB * 15.6 + 1.6 + 12.2 * max(slots, 1)) * large), round(most))
    left = px(size, 3.2) if portrait(size) else size[0] - width - px(size, 3.2)
    return Rect(left, size[1] - height - px(size, 2.8), width, height)


def _host_wide(plaques: Sequence[Rect], card: Rect, size: Size) -> dict[str, Rect]:
    """The mascot bottom left, its words beside it, level with the card; smaller where a plaque is near."""
    edge, foot = px(size, 1.5), size[1] - px(size, 1.5)
    height = float(px(size, 34))
    for plaque in plaques:
        room = foot - plaque.bottom - edge
        beside = min((plaque.left - 2 * edge) / (HEAD[1] - HEAD[0]) / HORSE, room / (1 - HEAD[2]))
        height = min(height, max(beside, foot - plaque.bottom - px(size, RING)))
    horse = Rect(0, foot - round(height), round(height * HORSE), round(height))
    horse.x = edge - round(horse.w * TRUNK[0])
    low = max([plaque.bottom for plaque in plaques if plaque.left < size[0] * 0.45], default=0)
    left = horse.right + px(size, 1.6)
    bubble = Rect(left, 0, min(px(size, 54), card.left - left - px(size, 3)), px(size, 10))
    bubble.y = max(low + px(size, 3), card.centery - bubble.h // 2)
    return {"horse": horse, "bubble": bubble}


def _host_upright(plaques: Sequence[Rect], card: Rect, size: Size) -> dict[str, Rect]:
    """The mascot bottom right, its words above it; with a single stall beside it."""
    if len(plaques) == 1:
        horse, bubble = _host_beside(size)
        return {"horse": horse, "bubble": bubble}
    edge, foot = px(size, 1.5), size[1] - px(size, 2.5)
    above = max([plaque.bottom for plaque in plaques if plaque.right > size[0] * 0.55], default=size[1] // 3)
    bubble = Rect(0, 0, px(size, 46), px(size, 10))
    room = foot - above - bubble.h - px(size, 5)
    height = min(room, px(size, 42))
    room = size[0] - edge - card.right
    width = min(round(height * HORSE), round(room / (TRUNK[1] - TRUNK[0])))
    horse = Rect(0, 0, width, round(width / HORSE))
    horse.bottomright = size[0] - edge + round(width * (1 - TRUNK[1])), foot
    bubble.bottomright = size[0] - 2 * edge, horse.top - px(size, 1.5)
    return {"horse": horse, "bubble": bubble}


def _host_beside(size: Size) -> tuple[Rect, Rect]:
    """The mascot, large, bottom right, and its words to its left, above the stamp card."""
    height = min(px(size, 45), round(size[1] * 0.265))
    horse = Rect(0, 0, round(height * HORSE), height)
    horse.bottomright = size[0] - px(size, 2.5), size[1] - px(size, 2.5)
    card = _card(1, size)
    bubble = Rect(card.x, 0, horse.left - px(size, 1) - card.x, px(size, 11))
    bubble.bottom = card.top - px(size, 4.5)
    return horse, bubble
