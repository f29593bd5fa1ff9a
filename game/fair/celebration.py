"""The end of a round as a picture: the stamped card, the sheet to remember, the host, and confetti."""

from __future__ import annotations

import random
from dataclasses import dataclass
from functools import partial

from pygame import Rect, Surface

from game.fair.award import Award
from game.fair.confetti import SECONDS, opacity, scatter
from game.fair.finish import layout
from game.fair.host import draw_host, draw_words
from game.fair.memo import APART, POP, STARS, draw_sheet, draw_stars
from game.fair.missed import Review, praise
from game.fair.papers import papers
from game.fair.sign import draw_title
from game.stage.booth import out_of_focus
from game.stage.canvas import Canvas
from game.stage.light import rays
from game.stage.stage import Stage
from game.stage.theme import BLUE_DEEP, GREEN_DEEP, WHITE, Size, px
from game.stage.widgets import button, system_buttons


@dataclass(frozen=True, slots=True)
class Moment:
    """What the screen shows: the review, its page, and seconds since each part began."""

    review: Review
    page: int
    stars: int
    new: bool
    t: float
    since_stars: float
    since_confetti: float | None


class Celebration:
    """Draws moments of one round's end."""

    def __init__(self, stage: Stage, award: Award) -> None:
        self._stage = stage
        self._award = award
        self._pieces = scatter(random.Random(7))

    def draw(self, canvas: Canvas, moment: Moment) -> None:
        """The whole screen; it offers `again`, `leave`, pages and the system's buttons."""
        stage, review = self._stage, moment.review
        places = layout(canvas.size, again=review.again, slots=self._award.slots)
        centre = places["award"].center
        canvas.blit(stage.made(("joy", canvas.size), partial(self._backdrop, canvas.size, centre)), (0, 0))
        title = stage.words("results.stamp" if moment.new else "results.round")
        draw_title(canvas, stage, places["title"], title, px(canvas.size, 9.6))
        self._award.draw(canvas, places["award"], moment.t)
        draw_sheet(canvas, stage, places["memo"], review, moment.page)
        draw_stars(canvas, stage, places["memo"], moment.stars, moment.since_stars)
        self._host(canvas, places, review)
        self._buttons(canvas, places, review)
        if moment.since_confetti is not None:
            self._confetti(canvas, moment.since_confetti)
        system_buttons(canvas, stage, ("lang", "mute"), row=True)

    def _backdrop(self, size: Size, centre: tuple[int, int]) -> Surface:
        return rays(out_of_focus(self._stage.art, size), centre)

    def _host(self, canvas: Canvas, places: dict[str, Rect], review: Review) -> None:
        key, values = praise(review)
        glad = key in ("say_perfect", "say_good", "say_learned", "say_better")
        draw_host(canvas, self._stage, places["horse"], 0.0, "horse-cheer" if glad else "horse-wave")
        text = self._stage.words(f"results.{key}", **values)
        draw_words(canvas, self._stage, places["bubble"], places["horse"], text)

    def _buttons(self, canvas: Canvas, places: dict[str, Rect], review: Review) -> None:
        words = self._stage.words
        if review.again:
            button(
                canvas, self._stage, "again", places["again"], words("results.again"),
                colour=WHITE, text=BLUE_DEEP, icon="ui/retry",
            )  # fmt: skip
        button(
            canvas, self._stage, "leave", places["leave"], words("results.leave"),
            colour=GREEN_DEEP, icon="ui/home",
        )  # fmt: skip

    def _confetti(self, canvas: Canvas, t: float) -> None:
        """The pieces in sight. All are cut in the first frame: none of them may come late."""
        cut = papers(self._stage, canvas.size) if t < SECONDS else []
        if not cut or t < 0:
            return
        (width, height), alpha = canvas.size, opacity(t)
        for piece in self._pieces:
            x, y = piece.at(t)
            if -0.05 < y < 1.02:
                canvas.blit(cut[piece.paper][piece.pose(t)], (x * width, y * height), alpha)


def ended(moment: Moment) -> bool:
    """Whether nothing moves any more."""
    confetti = moment.since_confetti is None or moment.since_confetti > SECONDS
    return confetti and moment.since_stars > STARS * APART + POP
