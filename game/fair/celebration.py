"""The end of a round as a picture: the stamped card, the sheet to remember, the host, and confetti."""

from __future__ import annotations

from dataclasses import dataclass

from pygame import Rect, Surface

from game.fair.award import Award
from game.fair.confetti import SECONDS
from game.fair.finish import layout
from game.fair.host import draw_host, draw_words
from game.fair.memo import Memo, draw_pager
from game.fair.missed import Review, praise
from game.fair.placed import draw_place
from game.fair.shower import Shower
from game.fair.sign import draw_title
from game.fair.stars import APART, POP, STARS, draw_earned, draw_empty
from game.stage.booth import out_of_focus
from game.stage.canvas import Canvas
from game.stage.light import rays
from game.stage.stage import Stage
from game.stage.system import system_buttons
from game.stage.theme import BLUE_DEEP, GREEN_DEEP, WHITE, Size, px
from game.stage.widgets import button


@dataclass(frozen=True, slots=True)
class Moment:
    """What the screen shows: the review, its page, seconds since each part began, the place in the table."""

    review: Review
    page: int
    stars: int
    new: bool
    t: float
    since_stars: float
    since_confetti: float | None
    place: int | None = None


class Celebration:
    """Draws moments of one round's end. What stands still is one opaque picture: confetti costs enough."""

    def __init__(self, stage: Stage, award: Award, memo: Memo) -> None:
        self._stage = stage
        self._award = award
        self._memo = memo
        self._shower = Shower()
        self._still: dict[bool, Surface] = {}
        self._ready = False
        self._still_for: tuple[Review, int, Size, str] | None = None

    def draw(self, canvas: Canvas, moment: Moment) -> None:
        """The whole screen; it offers `again`, `leave`, pages and the system's buttons."""
        stage, review = self._stage, moment.review
        places = layout(canvas.size, again=review.again, slots=self._award.slots)
        canvas.blit(self._standing(canvas.size, places, moment), (0, 0))
        self._award.draw(canvas, places["award"], moment.t)
        if not self._award.settled(moment.t):
            self._host(canvas, places, moment)
        draw_earned(canvas, stage, places["memo"], moment.stars, moment.since_stars)
        if len(self._memo.pages(review, places["memo"], canvas.size)) > 1:
            draw_pager(canvas, stage, places["memo"])
        self._buttons(canvas, places, review)
        if moment.since_confetti is not None:
            self._shower.draw(canvas, moment.since_confetti)
        system_buttons(canvas, stage, home=False)

    def _standing(self, size: Size, places: dict[str, Rect], moment: Moment) -> Surface:
        """Everything that neither moves nor can be pressed: without the card, or with it once it settled."""
        lang, before, settled = self._stage.words.lang, self._still_for, self._award.settled(moment.t)
        if before is None or before[0] is not moment.review or before[1:] != (moment.page, size, lang):
            self._still_for, self._ready = (moment.review, moment.page, size, lang), False
            self._still.clear()
        elif moment.since_confetti is not None and moment.since_confetti < 0 and not self._ready:
            self._prepare(size, places, moment)  # in the second frame: nothing moves yet
        if settled not in self._still:
            self._still[settled] = self._stood(size, places, moment, settled)
        if settled:
            self._still.pop(False, None)
        return self._still[settled]

    def _prepare(self, size: Size, places: dict[str, Rect], moment: Moment) -> None:
        self._ready = True
        self._shower.prepare(size)
        if not self._award.settled(moment.t):
            self._still[True] = self._stood(size, places, moment, True)
            self._award.prepare(places["award"], size)

    def _stood(self, size: Size, places: dict[str, Rect], moment: Moment, settled: bool) -> Surface:
        page, still = Canvas(size), Surface(size, 0, 32)
        self._stand(page, places, moment)
        if settled:
            self._award.draw_settled(page, places["award"])
            self._host(page, places, moment)
        page.flush(still)
        return still

    def _stand(self, page: Canvas, places: dict[str, Rect], moment: Moment) -> None:
        stage, size = self._stage, page.size
        page.blit(joy(stage, size), (0, 0))
        title = stage.words("results.stamp" if moment.new else "results.round")
        draw_title(page, stage, places["title"], title, px(size, 9.6))
        self._memo.draw(page, places["memo"], moment.review, moment.page)
        draw_empty(page, stage, places["memo"])

    def _host(self, canvas: Canvas, places: dict[str, Rect], moment: Moment) -> None:
        """The mascot, in front of the stamp card, with its words and the place in the day's table."""
        stage, (key, values) = self._stage, praise(moment.review)
        glad = key in ("say_perfect", "say_good", "say_learned", "say_better")
        draw_host(canvas, stage, places["horse"], 0.0, "horse-cheer" if glad else "horse-wave")
        draw_words(canvas, stage, places["bubble"], places["horse"], stage.words(f"results.{key}", **values))
        if moment.place is not None:
            draw_place(canvas, stage, places["place"], moment.place)

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


def joy(stage: Stage, size: Size) -> Surface:
    """Behind a triumph: the meadow out of focus, with rays from where the stamp card lies. It is kept."""
    centre = layout(size, again=False)["award"].center
    return stage.made(("joy", size), lambda: rays(out_of_focus(stage.art, size), centre))


def ended(moment: Moment) -> bool:
    """Whether nothing moves any more."""
    confetti = moment.since_confetti is None or moment.since_confetti > SECONDS
    return confetti and moment.since_stars > STARS * APART + POP
