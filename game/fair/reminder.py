"""One missed question in a row: its topic, the law, what was right, and why."""

from __future__ import annotations

from typing import Final

from pygame import Rect

from game.bank.question import Question, Verdict
from game.card.answer import Answer
from game.fair.missed import article_only, first_sentence
from game.stage import shapes
from game.stage.canvas import Canvas
from game.stage.stage import Stage
from game.stage.theme import FLOOR, GREEN, GREEN_DEEP, INK, SAND, WHITE, Colour, mixed, px, rgb
from game.stage.widgets import Weight, fitting, write

LEADING: Final = 1.3
QUIET: Final = rgb("#8A3326")
"""The law's name, small."""


def draw_row(sheet: Canvas, stage: Stage, row: Rect, answer: Answer, hue: Colour, *, learned: bool) -> None:
    """One missed question: its topic, the law, and the point of the explanation."""
    asking, size = answer.asking, sheet.size
    edge = GREEN if learned else mixed(SAND, WHITE, 0.35)
    fill = mixed(GREEN, WHITE, 0.9) if learned else WHITE
    line = max(2, px(size, 0.35 if learned else 0.25))
    plate = shapes.plate(row.w, row.h, px(size, 2.4), fill, edge, 0, line)
    sheet.blit(stage.art.drawn(plate, row.size), row.topleft)
    icon = px(size, 9)
    place = (row.x + px(size, 2.2) + icon // 2, row.centery)
    _icon(sheet, stage, place, icon, asking.icon or "question", hue, learned=learned)
    left = row.x + icon + px(size, 4.4)
    room = row.right - px(size, 2.4) - left
    law = stage.words.of(asking.citations[0]) if asking.citations else ""
    if learned:
        law = stage.words("results.learned")
    top = row.y + min(px(size, 3.3), round(row.h * 0.25))
    tone = GREEN_DEEP if learned else QUIET
    _names(sheet, stage, (left, top), room, stage.words.of(asking.topic), law, tone)
    below = top + px(size, 2.3)
    _point(sheet, stage, Rect(left, below, room, row.bottom - px(size, 1.0) - below), answer)


def _names(
    sheet: Canvas, stage: Stage, at: tuple[int, int], room: int, name: str, law: str, tone: Colour
) -> None:
    """The topic on the left, the law on the right: both get smaller, then the law shorter, then the topic."""
    letters, size = stage.letters, sheet.size
    big, small, least, gap = px(size, 3.7), px(size, 2.7), px(size, FLOOR), px(size, 2)
    while letters.width(name, "title", big) + gap + letters.width(law, "bold", small) > room and big > least:
        big, small = max(big - 1, least), max(small - 1, least)
    if letters.width(name, "title", big) + gap + letters.width(law, "bold", small) > room:
        law = article_only(law)
    law = shortened(
        stage, law, "bold", small, max(room * 0.6, room - gap - letters.width(name, "title", big))
    )
    name = shortened(stage, name, "title", big, room - gap - letters.width(law, "bold", small))
    write(sheet, stage, name, at, big, weight="title")
    write(sheet, stage, law, (at[0] + room, at[1]), small, colour=tone, align="right")


def _point(sheet: Canvas, stage: Stage, area: Rect, answer: Answer) -> None:
    """What would have been right, and the first sentence of why, in as large letters as fit."""
    size, least = sheet.size, px(sheet.size, FLOOR)
    mark = stage.art.svg("ui/check", height=px(size, 2.6), tint=("#1F2B4D", shapes.code(GREEN_DEEP)))
    room = area.w - mark.get_width() - px(size, 0.9)
    right = rightly(stage, answer.asking.question)
    big = fitting(stage, right, "bold", px(size, 3.1), room, max(least, px(size, 2.6)))
    middle = area.y + round(big * 0.66)
    sheet.blit(mark, (area.x, middle - mark.get_height() / 2))
    text = shortened(stage, right, "bold", big, room)
    write(sheet, stage, text, (area.right - room, middle), big, colour=GREEN_DEEP)
    below = middle + round(big * 0.72)
    _why(sheet, stage, Rect(area.x, below, area.w, area.bottom - below), answer)


def rightly(stage: Stage, question: Question) -> str:
    """The right answer in words; several are joined."""
    if question.verdict is not None:
        return stage.words(f"card.verdict_{list(Verdict).index(question.verdict) + 1}")
    right = [stage.words.of(option.text) for option in question.options if option.right]
    return ("; " if stage.words.lang == "en" else "；").join(right)


def _why(sheet: Canvas, stage: Stage, area: Rect, answer: Answer) -> None:
    text = first_sentence(stage.words.of(answer.asking.question.why))
    sizes = [px(sheet.size, per) for per in (2.9, 2.7, 2.5, FLOOR)]
    size = stage.letters.fit(text, "medium", area.w, area.h, sizes, leading=LEADING)
    most = max(1, int(area.h / round(size * LEADING)))
    lines = stage.letters.lines(text, "medium", size, area.w)
    if len(lines) > most:
        rest = text[text.rindex(lines[most - 1]) :]
        text = "\n".join([*lines[: most - 1], shortened(stage, rest, "medium", size, area.w * 0.95)])
    image = stage.letters.paragraph(text, "medium", size, INK, area.w, leading=LEADING)
    sheet.blit(image, (area.x, area.centery - image.get_height() / 2))


def shortened(stage: Stage, text: str, weight: Weight, size: int, width: float) -> str:
    """`text`, cut and ended with an ellipsis if it is wider than `width` px; Latin words stay whole."""
    if stage.letters.width(text, weight, size) <= width:
        return text
    cut = text
    while cut and stage.letters.width(cut + "…", weight, size) > width:
        cut = cut[:-1]
    if text[: len(cut) + 1][-2:].isascii() and text[len(cut) : len(cut) + 1].isalnum() and " " in cut:
        cut = cut[: cut.rindex(" ")]
    return cut.rstrip(" ，,、；;：:") + "…"


def _icon(
    sheet: Canvas, stage: Stage, at: tuple[int, int], side: int, name: str, colour: Colour, *, learned: bool
) -> None:
    """The topic's drawing in its colour, on a pale disc; a green check once it is learned."""
    disc = shapes.document(
        side, side, shapes.block(0, 0, side, side, side, shapes.code(mixed(colour, WHITE, 0.82)))
    )
    sheet.blit(stage.art.drawn(disc, (side, side)), (at[0] - side // 2, at[1] - side // 2))
    image = stage.art.svg(f"topics/{name}", height=round(side * 0.64), tint=("#1F2B4D", shapes.code(colour)))
    sheet.blit(image, image.get_rect(center=at).topleft)
    if learned:
        small = round(side * 0.48)
        mark = stage.art.svg("ui/check", height=round(small * 0.6), tint=("#1F2B4D", "#FFFFFF"))
        body = shapes.document(small, small, shapes.block(0, 0, small, small, small, shapes.code(GREEN_DEEP)))
        spot = Rect(0, 0, small, small)
        spot.center = at[0] + round(side * 0.36), at[1] + round(side * 0.36)
        sheet.blit(stage.art.drawn(body, spot.size), spot.topleft)
        sheet.blit(mark, mark.get_rect(center=spot.center).topleft)
