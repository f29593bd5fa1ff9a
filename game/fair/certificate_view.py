"""A certificate handed over, as a picture: the page, its code to take along, and the host."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from pygame import Rect, Surface
from pygame.transform import smoothscale

from game.certificate.code import spaced
from game.certificate.order import Order
from game.certificate.qr import QUIET, Modules
from game.fair.celebration import joy
from game.fair.certificate_places import layout
from game.fair.face import draw_face
from game.fair.host import draw_host, draw_words
from game.fair.sign import draw_title
from game.stage import shapes
from game.stage.canvas import Canvas
from game.stage.shadow import soft_rect
from game.stage.stage import Stage
from game.stage.system import system_buttons
from game.stage.theme import (
    BLUE_DEEP,
    BROWN,
    CORAL_DEEP,
    FLOOR,
    GREEN_DEEP,
    INK,
    PAPER,
    SAND,
    SLATE,
    SUN,
    WHITE,
    Colour,
    Size,
    mixed,
    px,
)  # fmt: skip
from game.stage.widgets import button, fitting, panel, write


@dataclass(frozen=True, slots=True)
class Handover:
    """What the screen shows: the page's picture and the code's once they are there, and what becomes of it.

    `state` is painting, kept or unkept; `printing` is None where that is not offered, else print, printed or
    unprinted; `ready`: it can be printed now.
    """

    page: Surface | None
    state: str
    printing: str | None = None
    ready: bool = False
    qr: Modules = ()


def draw(canvas: Canvas, stage: Stage, order: Order, shown: Handover) -> None:
    """The whole screen; it offers `leave`, perhaps `print`, and the system's buttons."""
    size, words = canvas.size, stage.words
    places = layout(size, prints=shown.printing is not None)
    key = ("certificate", order, shown.state, shown.page, shown.printing is None, size, words.lang)
    canvas.blit(stage.made(key, partial(_stood, size, stage, order, shown, places)), (0, 0))
    if shown.printing is not None:
        button(
            canvas, stage, "print", places["print"], words(f"certificate.{shown.printing}"),
            colour=WHITE, text=BLUE_DEEP, enabled=shown.ready,
        )  # fmt: skip
    button(
        canvas, stage, "leave", places["leave"], words("certificate.leave"),
        colour=GREEN_DEEP, icon="ui/home",
    )  # fmt: skip
    system_buttons(canvas, stage, home=False)


def _stood(size: Size, stage: Stage, order: Order, shown: Handover, places: dict[str, Rect]) -> Surface:
    """All that stands still, as one picture."""
    sheet, still = Canvas(size), Surface(size, 0, 32)
    sheet.blit(joy(stage, size), (0, 0))
    draw_title(sheet, stage, places["title"], stage.words("certificate.heading"), px(size, 9.6))
    _page(sheet, stage, places["page"], order, shown.page)
    panel(sheet, stage, places["sheet"], edge=mixed(SAND, BROWN, 0.25))
    _code(sheet, stage, places, order, shown)
    waiting = shown.state == "painting"
    draw_host(sheet, stage, places["horse"], 0.0, "horse-wave" if waiting else "horse-cheer")
    say = stage.words("certificate.say_later" if waiting else "certificate.say")
    if "bubble" in places:
        draw_words(sheet, stage, places["bubble"], places["horse"], say)
    sheet.flush(still)
    return still


def _page(sheet: Canvas, stage: Stage, rect: Rect, order: Order, picture: Surface | None) -> None:
    """The page on its shadow; an empty one with the visitor's face as long as it is painted."""
    spread, radius = px(sheet.size, 3), px(sheet.size, 1)
    shadow = soft_rect(rect.size, radius, spread, depth=90)
    sheet.blit(shadow, (rect.x - spread, rect.y - spread + spread // 3))
    if picture is not None:
        whole = picture if picture.get_size() == rect.size else smoothscale(picture, rect.size)
        sheet.blit(whole, rect.topleft)
        return
    plate = shapes.document(*rect.size, shapes.block(0, 0, *rect.size, radius, shapes.code(PAPER)))
    sheet.blit(stage.art.drawn(plate, rect.size), rect.topleft)
    face = Rect(0, 0, round(rect.w * 0.4), round(rect.w * 0.4))
    face.center = rect.centerx, rect.y + round(rect.h * 0.36)
    draw_face(sheet, stage, face, order.avatar, SUN)
    name, least = order.nickname.in_(stage.words.lang), px(sheet.size, FLOOR)
    big = fitting(stage, name, "title", px(sheet.size, 5.4), rect.w * 0.84, least)
    at = rect.centerx, rect.y + rect.h * 0.58
    write(sheet, stage, name, at, big, weight="title", colour=CORAL_DEEP, align="center")


def _code(sheet: Canvas, stage: Stage, places: dict[str, Rect], order: Order, shown: Handover) -> None:
    """The QR picture or a cup, the code in large letters, and what became of the certificate."""
    size, area, words, state = sheet.size, places["words"], stage.words, shown.state
    if shown.qr:
        _qr(sheet, stage, places["qr"], shown.qr)
    else:
        cup = stage.art.svg("ui/trophy", height=round(places["qr"].h * 0.7), tint=("#1F2B4D", "#F2B01E"))
        sheet.blit(cup, cup.get_rect(center=places["qr"].center).topleft)
    if not order.code:
        _line(sheet, stage, area, 0.5, words(f"certificate.{state}"), 3.6, BROWN)
        return
    beside = area.x > places["qr"].x
    _line(sheet, stage, area, 0.16, words("certificate.code"), 3.0, BROWN)
    _line(sheet, stage, area, 0.4 if beside else 0.5, spaced(order.code), 6.2, INK)
    if beside:  # below the picture there is no room for more; the page says it, too
        _line(sheet, stage, area, 0.65, words("certificate.use"), 2.9, SLATE)
    kept = state == "kept"
    line = _line(sheet, stage, area, 0.88, words(f"certificate.{state}"), 3.1, GREEN_DEEP if kept else BROWN)
    if kept:
        mark = stage.art.svg("ui/check", height=px(size, 2.8), tint=("#1F2B4D", shapes.code(GREEN_DEEP)))
        sheet.blit(mark, mark.get_rect(midright=(line.left - px(size, 1), line.centery)).topleft)


def _line(
    sheet: Canvas, stage: Stage, area: Rect, share: float, text: str, per_cent: float, colour: Colour
) -> Rect:
    """One line in the middle of `area`, at this share of its height."""
    room, least = area.w - px(sheet.size, 8 if share > 0.8 else 0), px(sheet.size, FLOOR)
    big = fitting(stage, text, "bold", px(sheet.size, per_cent), room, least)
    return write(
        sheet, stage, text, (area.centerx, area.y + area.h * share), big, colour=colour, align="center"
    )


def _qr(sheet: Canvas, stage: Stage, rect: Rect, rows: Modules) -> None:
    """Modules of whole pixels, with the blank rim of paper that scanners need."""
    count = len(rows) + 2 * QUIET
    side = rect.w // count * count
    path = "".join(
        f"M{x + QUIET},{y + QUIET}h1v1h-1Z"
        for y, row in enumerate(rows)
        for x, dark in enumerate(row)
        if dark == "1"
    )
    text = shapes.document(count, count, f'<path d="{path}" fill="#101018"/>')
    image = stage.art.drawn(text, (side, side))
    sheet.blit(image, image.get_rect(center=rect.center).topleft)
