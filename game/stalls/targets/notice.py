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


@dataclass(frozen=True, slots=True)
class Notice:
    """The words in the language that is on; a picture's file, or a topic's icon to stand in for it."""

    text: str
    picture: Path | None = None
    icon: str = ""


def draw_notice(sheet: Canvas, stage: Stage, rect: Rect, notice: Notice) -> None:
    """The whole paper in `rect`."""
    draw_paper(sheet, stage, rect)
    size = sheet.size
    edge, lip, strip = px(size, 2.8), px(size, 0.9), px(size, 1.9)
    left = rect.x + edge
    side = _side(rect, notice)
    if side:
        _picture(sheet, stage, Rect(rect.x, rect.y, side, rect.h - lip), notice)
        left = rect.x + side + edge
    inner = Rect(left, 0, rect.right - edge - left, 0)
    meander = shapes.meander(inner.w, strip, mixed(SAND, PAPER, 0.25))
    foot = rect.bottom - lip - strip - px(size, 1.3)
    sheet.blit(stage.art.drawn(meander, (inner.w, strip)), (left, foot))
    room = Rect(left, rect.y + px(size, 1.0), inner.w, foot - rect.y - px(size, 1.6))
    image = _words(stage, size, notice.text, room)
    sheet.blit(image, image.get_rect(midleft=room.midleft).topleft)


def _side(rect: Rect, notice: Notice) -> int:
    """The width of the picture's part: an icon needs less room than a picture."""
    if notice.picture:
        return min(round(rect.h * 0.8), round(rect.w * 0.22))
    return min(round(rect.h * 0.66), round(rect.w * 0.15)) if notice.icon else 0


def _words(stage: Stage, size: Size, text: str, room: Rect) -> Surface:
    """As large as fits: short ones like a question, long ones smaller."""
    sizes = list(range(px(size, QUESTION), px(size, FLOOR) - 1, -1)) or [px(size, FLOOR)]
    fit = stage.letters.fit(text, "bold", room.w, room.h, sizes, leading=LEADING)
    return stage.letters.paragraph(text, "bold", fit, INK, room.w, leading=LEADING, balanced=True)


def draw_paper(sheet: Canvas, stage: Stage, rect: Rect) -> None:
    """The bare paper with its shadow."""
    radius, spread, lip = px(sheet.size, 3.6), px(sheet.size, 2.8), px(sheet.size, 0.9)
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
