"""The players' plates: who plays which plane, and how far they have come."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache, partial

from pygame import Rect, Surface

from game.stage import shapes
from game.stage.art import rendered
from game.stage.bake import baked
from game.stage.canvas import Canvas
from game.stage.shadow import soft_rect
from game.stage.stage import Stage
from game.stage.svg import centred
from game.stage.theme import FLOOR, INK, PAPER, WHITE, Colour, mixed, px, rgb
from game.stage.widgets import fitting, write
from game.stalls.planes.pieces import sprite
from game.stalls.teams import SEAT_LOOKS, shape

TRACK: Colour = rgb("#E9E2CF")


@dataclass(frozen=True, slots=True)
class PlayerShown:
    """What is shown of a player: seat 0–3, name, share of all ways gone (0–1), planes at home of how many."""

    seat: int
    name: str
    progress: float = 0.0
    home: int = 0
    planes: int = 1


def draw_player(canvas: Canvas, stage: Stage, rect: Rect, player: PlayerShown, *, active: bool) -> None:
    """The player's plate; the one whose turn it is has a frame of its colour and stands out."""
    key = ("player", player.seat, player.name, player.home, player.planes, active)
    around = rect.inflate(px(canvas.size, 4), px(canvas.size, 4))
    baked(canvas, stage, key, around, lambda sheet: _plate(sheet, stage, rect, player, active))
    _way(canvas, stage, _parts(tuple(rect), player.planes)["bar"], player)


def _plate(sheet: Canvas, stage: Stage, rect: Rect, player: PlayerShown, active: bool) -> None:
    look, size = SEAT_LOOKS[player.seat], sheet.size
    radius, spread = min(px(size, 3), rect.h // 3), px(size, 1.6)
    sheet.blit(soft_rect(rect.size, radius, spread, depth=60), (rect.x - spread, rect.y - spread // 2))
    edge = look.bright if active else mixed(PAPER, rgb("#D8C9A4"), 0.55)
    line = min(px(size, 0.75), max(2, rect.h // 15)) if active else max(1, px(size, 0.2))
    fill = mixed(look.bright, WHITE, 0.88) if active else PAPER
    face = shapes.plate(rect.w, rect.h, radius, fill, edge, px(size, 0.8), line)
    sheet.blit(stage.art.drawn(face, rect.size), rect.topleft)
    parts = _parts(tuple(rect), player.planes)
    side = parts["token"].w
    sign = stage.made(("token", player.seat, side), lambda: token(stage, player.seat, side))
    sheet.blit(sign, parts["token"].topleft)
    _words(sheet, stage, parts, player)


@lru_cache(maxsize=16)
def _parts(plate: tuple[int, ...], planes: int) -> dict[str, Rect]:
    """Token, name, bar and pips (one long row): side by side on a long plate, stacked on a short one."""
    rect = Rect(*plate)
    h, edge = round(rect.h * 0.93), round(rect.h * 0.13)
    if rect.w > 2 * rect.h:
        side = round(min(rect.h * 0.74, rect.w * 0.3))
        token_ = Rect(rect.x + edge, rect.y + (h - side) // 2, side, side)
        left = token_.right + edge
        row = Rect(left, rect.y + round(h * 0.61), rect.right - left - round(edge * 1.4), round(h * 0.22))
        name = Rect(left, rect.y + round(h * 0.14), row.w, round(h * 0.42))
        pips = Rect(0, row.y, planes * round(h * 0.29) if planes > 1 else 0, row.h)
    else:
        side = round(min(h * 0.42, rect.w * 0.4))
        token_ = Rect(rect.x + edge, rect.y + round(h * 0.07), side, side)
        row = Rect(rect.x + edge, rect.y + round(h * 0.81), rect.w - 2 * edge, round(h * 0.11))
        name = Rect(row.x, rect.y + round(h * 0.465), row.w, round(h * 0.33))
        wide = (
            min(planes * round(h * 0.2), rect.right - token_.right - round(edge * 1.6)) if planes > 1 else 0
        )
        pips = Rect(0, token_.centery - round(h * 0.1), wide, round(h * 0.2))
    pips.right = rect.right - edge
    bar = Rect(row.x, row.centery - row.h * 2 // 5, row.w, max(4, row.h * 4 // 5))
    if pips.w and pips.y < bar.bottom and pips.bottom > bar.y:
        bar.w -= pips.w
    return {"token": token_, "name": name, "bar": bar, "pips": pips}


def _words(sheet: Canvas, stage: Stage, parts: dict[str, Rect], player: PlayerShown) -> None:
    name, bar, pips = parts["name"], parts["bar"], parts["pips"]
    size = sheet.size
    fit = fitting(
        stage, player.name, "bold", min(px(size, 3.5), round(name.h * 0.86)), name.w, px(size, FLOOR)
    )
    if stage.letters.width(player.name, "bold", fit) <= name.w:
        write(sheet, stage, player.name, (name.x, name.centery), fit)
    else:
        words = stage.letters.paragraph(player.name, "bold", fit, INK, name.w, leading=1.02)
        sheet.blit(words, words.get_rect(midleft=name.midleft).topleft)
    sheet.blit(stage.art.drawn(_track(bar.w, bar.h), bar.size), bar.topleft)
    pitch = pips.w / player.planes
    side = round(min(pips.h, pitch * 0.86))
    for i in range(player.planes if pips.w else 0):
        at = (pips.x + (i + 1) * pitch - side, pips.centery - side / 2)
        sheet.blit(stage.art.drawn(_pip(player.seat, i < player.home), (side, side)), at)


def _track(w: int, h: int) -> str:
    return shapes.document(w, h, shapes.block(0, 0, w, h, h / 2, shapes.code(TRACK)))


def _way(canvas: Canvas, stage: Stage, bar: Rect, player: PlayerShown) -> None:
    """How far the player has come: the beginning of a whole bar and its round end, cut from one picture."""
    if player.progress <= 0:
        return
    whole = stage.art.drawn(_whole_bar(player.seat, *bar.size), bar.size)
    end = (bar.h + 1) // 2
    start = max(end, round(bar.w * player.progress) - end)
    for piece, x in ((Rect(0, 0, start, bar.h), bar.x), (Rect(bar.w - end, 0, end, bar.h), bar.x + start)):
        key = ("bar", player.seat, bar.size, *piece)
        canvas.blit(stage.made(key, partial(whole.subsurface, piece)), (x, bar.y))


def _whole_bar(seat: int, w: int, h: int) -> str:
    bright = SEAT_LOOKS[seat].bright
    return shapes.document(
        w, h,
        shapes.gradient("b", mixed(bright, WHITE, 0.15), bright, (0, 0, 0, h))
        + shapes.block(0, 0, w, h, h / 2, "url(#b)")
        + shapes.block(h * 0.4, h * 0.16, w - h * 0.8, h * 0.2, h, "#FFFFFF", 'opacity="0.4"'),
    )  # fmt: skip


def _pip(seat: int, full: bool) -> str:
    """One plane of several: the seat's shape, filled when it is at home."""
    paint = shapes.code(SEAT_LOOKS[seat].bright if full else mixed(TRACK, (90, 80, 50), 0.12))
    return centred(12, shape(seat, paint))


def token(stage: Stage, seat: int, side: int) -> Surface:
    """A seat's sign, `side` px across: its plane on a pale disc, its shape at the lower right."""
    look = SEAT_LOOKS[seat]
    pale, deep = shapes.code(mixed(look.bright, WHITE, 0.7)), shapes.code(look.bright)
    body = (
        f'<circle cx="48" cy="48" r="47" fill="{pale}"/><circle cx="82" cy="82" r="17" fill="#FFFFFF"/>'
        f'<g transform="translate(82,82) scale(1.12)">{shape(seat, deep)}</g>'
    )
    sheet = rendered(shapes.document(100, 100, body), (side, side), "a token").copy()
    plane = sprite(stage, seat, round(side * 0.8), 45.0)
    sheet.blit(plane, plane.get_rect(center=(round(side * 0.46), round(side * 0.48))))
    return sheet
