"""The offer to go on, as a picture: the stamp card as it was, and the stall that was open."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from pygame import Rect, Surface

from game.fair.award import Award
from game.fair.finish import layout
from game.fair.host import draw_host, draw_words
from game.fair.nickname import SOMEBODY, Nickname
from game.fair.sign import draw_title
from game.stage.booth import out_of_focus
from game.stage.canvas import Canvas
from game.stage.stage import Stage
from game.stage.system import system_buttons
from game.stage.theme import BLUE_DEEP, BROWN, FLOOR, GREEN_DEEP, INK, SAND, WHITE, mixed, px
from game.stage.widgets import button, fitting, panel, write


@dataclass(frozen=True, slots=True)
class Paused:
    """What there is to go on with: the fair's stalls, the stamps, and the stall that was open, if one was."""

    stalls: tuple[str, ...]
    stamps: tuple[str, ...]
    at: str | None
    who: Nickname = SOMEBODY


class ResumeView:
    """Draws the offer. What stands still is one picture for each size and language."""

    def __init__(self, stage: Stage, paused: Paused) -> None:
        self._stage = stage
        self._paused = paused
        self._award = Award(stage, paused.stalls, dict.fromkeys(paused.stamps, 0), None, paused.who)

    def draw(self, canvas: Canvas) -> None:
        """The whole screen; it offers `go-on`, `leave`, `lang`, `mute`."""
        stage, words = self._stage, self._stage.words
        places = layout(canvas.size, again=True, slots=self._award.slots)
        key = ("resume", self._paused, canvas.size, words.lang)
        still = stage.made(key, partial(self._stood, canvas.size, places))
        canvas.blit(still, (0, 0))
        button(
            canvas, stage, "go-on", places["leave"], words("resume.go_on"), colour=GREEN_DEEP, icon="ui/play"
        )
        button(
            canvas, stage, "leave", places["again"], words("resume.leave"),
            colour=WHITE, text=BLUE_DEEP, icon="ui/retry",
        )  # fmt: skip
        system_buttons(canvas, stage, home=False)

    def _stood(self, size: tuple[int, int], places: dict[str, Rect]) -> Surface:
        stage, page, still = self._stage, Canvas(size), Surface(size, 0, 32)
        page.blit(out_of_focus(stage.art, size), (0, 0))
        draw_title(page, stage, places["title"], stage.words("resume.title"), px(size, 9.6))
        self._award.draw_settled(page, places["award"])
        self._sheet(page, places["memo"])
        draw_host(page, stage, places["horse"], 0.0)
        draw_words(page, stage, places["bubble"], places["horse"], stage.words("resume.say"))
        page.flush(still)
        return still

    def _sheet(self, page: Canvas, rect: Rect) -> None:
        """The stall that was open, its name, and that one may go on there; or that the stamps are safe."""
        stage, size, at = self._stage, page.size, self._paused.at
        panel(page, stage, rect, edge=mixed(SAND, BROWN, 0.25))
        tall = round(rect.h * (0.58 if at else 0.46))
        for drawing in (f"yurt-{at}", f"prop-{at}") if at else ("stamp-horse",):
            image = stage.art.svg(drawing, height=tall)
            page.blit(image, image.get_rect(center=(rect.centerx, rect.y + round(rect.h * 0.36))).topleft)
        name = stage.words(f"stall.{at}.name" if at else "lobby.card")
        room, least = rect.w * 0.84, px(size, FLOOR)
        big = fitting(stage, name, "title", px(size, 7), room, least)
        middle = rect.centerx, rect.y + rect.h * 0.74
        write(page, stage, name, middle, big, weight="title", colour=INK, align="center")
        line = stage.words("resume.half" if at else "resume.safe")
        small = fitting(stage, line, "bold", px(size, 3.7), room, least)
        write(page, stage, line, (middle[0], rect.y + rect.h * 0.87), small, colour=BROWN, align="center")
