"""One missed question in a row: its topic, the law, what was right, and why. Nothing of it is ever cut."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from pygame import Rect

from game.bank.question import Question, Verdict
from game.card.answer import Answer
from game.fair.missed import first_sentence
from game.stage import shapes
from game.stage.canvas import Canvas
from game.stage.stage import Stage
from game.stage.theme import FLOOR, GREEN, GREEN_DEEP, INK, SAND, WHITE, Colour, Size, mixed, px, rgb
from game.stage.widgets import Weight, write

QUIET: Final = rgb("#8A3326")
"""The law's name, small."""
ICON, LEFT, RIGHT, PAD, GAP = 9.0, 13.4, 2.4, 1.2, 2.0
"""In per cent of the shorter side: the icon, the text's margins, above and below it, topic to law."""
MARK: Final = 3.5
"""The check and the room after it."""
LEADING: Final = 1.3
SCALES: Final = (
    (4.4, 3.8, 3.4, 3.0),
    (3.7, 3.1, 2.9, 2.7),
    (3.5, 3.0, 2.8, FLOOR),
    (3.2, 2.8, 2.6, FLOOR),
    (3.0, 2.6, FLOOR, FLOOR),
    (2.9, FLOOR, FLOOR, FLOOR),
)
"""Sizes of the topic, the right answer, the reason and the law, from the largest to the least."""
LAST: Final = (FLOOR, 2.0, 0.0, 0.0)
"""When an answer is longer than any question of ours has, so that it is still not cut."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """What a row says. The second line of each is left out where it is empty."""

    topic: str
    right: str
    why: str
    law: str
    icon: str
    learned: bool


@dataclass(frozen=True, slots=True)
class Setting:
    """How it is set: sizes in px (0: left out), whether the law has its own line, and the text's height."""

    topic: int
    right: int
    why: int
    law: int
    below: bool
    height: int


def reminder(stage: Stage, answer: Answer, *, learned: bool) -> Reminder:
    """What to say of a missed question, in the language of the moment."""
    asking, say = answer.asking, stage.words.of
    law = say(asking.citations[0]) if asking.citations else ""
    return Reminder(
        say(asking.topic),
        rightly(stage, asking.question),
        first_sentence(say(asking.question.why)),
        stage.words("results.learned") if learned else law,
        asking.icon or "question",
        learned,
    )


def rightly(stage: Stage, question: Question) -> str:
    """The right answer in words; several are joined."""
    if question.verdict is not None:
        return stage.words(f"card.verdict_{list(Verdict).index(question.verdict) + 1}")
    right = [stage.words.of(option.text) for option in question.options if option.right]
    return ("; " if stage.words.lang == "en" else "；").join(right)


def settings(stage: Stage, said: Sequence[Reminder], row: int, size: Size) -> Iterator[list[Setting]]:
    """All ways to set some of them alike in rows `row` px wide, the best first.

    They go from large to small, then without the reasons: those are left out before an answer would be cut.
    """
    room = row - px(size, LEFT) - px(size, RIGHT)
    short = [(topic, right, 0.0, law) for topic, right, _, law in SCALES]
    for scale in (*SCALES, *short, LAST):
        yield [_measured(stage, one, room, size, scale) for one in said]


def _measured(stage: Stage, said: Reminder, room: int, size: Size, scale: tuple[float, ...]) -> Setting:
    letters = stage.letters
    topic, right, why, law = (px(size, per) if per else 0 for per in scale)
    beside = letters.width(said.topic, "title", topic) + px(size, GAP)
    below = bool(law) and beside + letters.width(said.law, "bold", law) > room
    height = letters.height(said.topic, "title", topic, room, LEADING) + 2 * px(size, PAD)
    height += letters.height(said.right, "bold", right, room - px(size, MARK), LEADING)
    height += letters.height(said.why, "medium", why, room, LEADING) if why else 0
    height += letters.height(said.law, "bold", law, room, LEADING) if below else 0
    return Setting(topic, right, why, law, below, height)


def draw_row(sheet: Canvas, stage: Stage, row: Rect, said: Reminder, setting: Setting, hue: Colour) -> None:
    """One missed question in `row`, which is at least as high as its setting."""
    size = sheet.size
    edge = GREEN if said.learned else mixed(SAND, WHITE, 0.35)
    fill = mixed(GREEN, WHITE, 0.9) if said.learned else WHITE
    plate = shapes.plate(
        row.w, row.h, px(size, 2.4), fill, edge, 0, max(2, px(size, 0.35 if said.learned else 0.25))
    )
    sheet.blit(stage.art.drawn(plate, row.size), row.topleft)
    icon = px(size, ICON)
    _icon(sheet, stage, (row.x + px(size, 2.2) + icon // 2, row.centery), icon, said, hue)
    area = Rect(row.x + px(size, LEFT), 0, row.w - px(size, LEFT) - px(size, RIGHT), row.h)
    area.y = row.y + (row.h - setting.height) // 2 + px(size, PAD)
    tone = GREEN_DEEP if said.learned else QUIET
    if setting.law and not setting.below:
        middle = area.y + setting.topic * LEADING / 2
        write(sheet, stage, said.law, (area.right, middle), setting.law, colour=tone, align="right")
    y = _block(sheet, stage, said.topic, "title", setting.topic, INK, area, area.y)
    mark = stage.art.svg("ui/check", height=px(size, 2.6), tint=("#1F2B4D", shapes.code(GREEN_DEEP)))
    sheet.blit(mark, (area.x, y + setting.right * LEADING / 2 - mark.get_height() / 2))
    beside = Rect(area.x + px(size, MARK), 0, area.w - px(size, MARK), 0)
    y = _block(sheet, stage, said.right, "bold", setting.right, GREEN_DEEP, beside, y)
    if setting.why:
        y = _block(sheet, stage, said.why, "medium", setting.why, INK, area, y)
    if setting.below:
        _block(sheet, stage, said.law, "bold", setting.law, tone, area, y)


def _block(
    sheet: Canvas, stage: Stage, text: str, weight: Weight, size: int, colour: Colour, area: Rect, y: int
) -> int:
    """A paragraph from `y` down; returns where the next one begins."""
    image = stage.letters.paragraph(text, weight, size, colour, area.w, leading=LEADING, balanced=True)
    sheet.blit(image, (area.x, y))
    return y + image.get_height()


def _icon(
    sheet: Canvas, stage: Stage, at: tuple[int, int], side: int, said: Reminder, colour: Colour
) -> None:
    """The topic's drawing in its colour, on a pale disc; a green check once it is learned."""
    disc = shapes.document(
        side, side, shapes.block(0, 0, side, side, side, shapes.code(mixed(colour, WHITE, 0.82)))
    )
    sheet.blit(stage.art.drawn(disc, (side, side)), (at[0] - side // 2, at[1] - side // 2))
    image = stage.art.svg(
        f"topics/{said.icon}", height=round(side * 0.64), tint=("#1F2B4D", shapes.code(colour))
    )
    sheet.blit(image, image.get_rect(center=at).topleft)
    if said.learned:
        small = round(side * 0.48)
        mark = stage.art.svg("ui/check", height=round(small * 0.6), tint=("#1F2B4D", "#FFFFFF"))
        body = shapes.document(small, small, shapes.block(0, 0, small, small, small, shapes.code(GREEN_DEEP)))
        spot = Rect(0, 0, small, small)
        spot.center = at[0] + round(side * 0.36), at[1] + round(side * 0.36)
        sheet.blit(stage.art.drawn(body, spot.size), spot.topleft)
        sheet.blit(mark, mark.get_rect(center=spot.center).topleft)
