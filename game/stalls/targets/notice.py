"""The paper that hangs before the awning: what happened, with its picture, over a strip of 回纹."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pygame import Rect, Surface

from game.card.pictures import rounded
from game.stage import shapes
from game.stage.canvas import Canvas
from game.stage.shadow import soft_rect
from game.stage.stage import Stage
from game.stage.theme import FLOOR, INK, PAPER, QUESTION, SAND, WHITE, Size, mixed, px, rgb
from game.stalls.targets.looks import CORALLY

LIP: Final = rgb("#DDAF5E")
LEADING: Final = 1.33
LIP_HIGH: Final = 0.9
STRIP: Final = 1.9
"""How high the paper's lip and its strip of 回纹 are, in per cent of the shorter side."""


@dataclass(frozen=True, slots=True)
class Notice:
    """The words in the language that is on; a picture's file, or a topic's icon to stand in for it."""

    text: str
    picture: Path | None = None
    icon: str = ""


def draw_notice(sheet: Canvas, stage: Stage, rect: Rect, notice: Notice) -> None:
    """The whole paper in `rect`."""
    draw_paper(sheet, stage, rect)
    size, side, room = sheet.size, _side(rect, notice), words_room(sheet.size, rect, notice)
    if side:
        _picture(sheet, stage, Rect(rect.x, rect.y, side, rect.h - px(size, LIP_HIGH)), notice)
    meander = shapes.meander(room.w, px(size, STRIP), mixed(SAND, PAPER, 0.25))
    strip = stage.art.drawn(meander, (room.w, px(size, STRIP)))
    sheet.blit(strip, (room.x, room.bottom + px(size, 0.6)))
    image = words(stage, size, notice.text, room)
    place = image.get_rect(midleft=room.midleft) if side else image.get_rect(center=room.center)
    sheet.blit(image, place.topleft)


def words_room(size: Size, rect: Rect, notice: Notice) -> Rect:
    """Where on the paper the words lie."""
    edge, left = px(size, 2.8), rect.x + _side(rect, notice) + px(size, 2.8)
    foot = rect.bottom - px(size, LIP_HIGH) - px(size, STRIP) - px(size, 1.3)
    top = rect.y + px(size, 1.0)
    return Rect(left, top, rect.right - edge - left, foot - px(size, 0.6) - top)


def _side(rect: Rect, notice: Notice) -> int:
    """The width of the picture's part: an icon needs less room than a picture."""
    if notice.picture:
        return min(round(rect.h * 0.8), round(rect.w * 0.22))
    return min(round(rect.h * 0.66), round(rect.w * 0.15)) if notice.icon else 0


def words(stage: Stage, size: Size, text: str, room: Rect) -> Surface:
    """As large as fits: short ones like a question, long ones smaller."""
    sizes = list(range(px(size, QUESTION), px(size, FLOOR) - 1, -1)) or [px(size, FLOOR)]
    fit = stage.letters.fit(text, "bold", room.w, room.h, sizes, leading=LEADING)
    return stage.letters.paragraph(text, "bold", fit, INK, room.w, leading=LEADING, balanced=True)


def draw_paper(sheet: Canvas, stage: Stage, rect: Rect) -> None:
    """The bare paper with its shadow."""
    radius, spread, lip = px(sheet.size, 3.6), px(sheet.size, 2.8), px(sheet.size, LIP_HIGH)
    shade = soft_rect(rect.size, radius, spread, depth=84)
    sheet.blit(shade, (rect.x - spread, rect.y - spread + px(sheet.size, 1.0)))
    w, h = rect.size
    body = shapes.block(0, lip, w, h - lip, radius, shapes.code(LIP))
    body += shapes.block(0, 0, w, h - lip, radius, shapes.code(PAPER))
    sheet.blit(stage.art.drawn(shapes.document(w, h, body), rect.size), rect.topleft)


def _picture(sheet: Canvas, stage: Stage, rect: Rect, notice: Notice) -> None:
    """The picture, or the icon on the stall's colour, in the paper's rounded left end."""
    radius, (w, h) = px(sheet.size, 3.6), rect.size
    light = shapes.gradient("s", mixed(CORALLY, WHITE, 0.8), mixed(CORALLY, WHITE, 0.55), (0, 0, w, h))
    end = f"M{radius},0 H{w} V{h} H{radius} Q0,{h} 0,{h - radius} V{radius} Q0,0 {radius},0Z"
    face = shapes.document(w, h, light + f'<path d="{end}" fill="url(#s)"/>')
    sheet.blit(stage.art.drawn(face, rect.size), rect.topleft)
    inner = rect.inflate(-px(sheet.size, 2.4), -px(sheet.size, 2.4))
    image = stage.art.picture(notice.picture, inner.size) if notice.picture else None
    if image is not None:
        image = rounded(image, px(sheet.size, 2.0))
        sheet.blit(image, image.get_rect(center=rect.center).topleft)
    elif notice.icon:
        side = min(rect.w * 0.66, rect.h * 0.6)
        icon = stage.art.svg(notice.icon, height=round(side), tint=("#1F2B4D", "#C23A28"))
        sheet.blit(icon, icon.get_rect(center=rect.center).topleft)
