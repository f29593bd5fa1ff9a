"""The end of a round as a picture: the stamped card, the sheet to remember, the host, and confetti."""

from __future__ import annotations

import random
from dataclasses import dataclass
from functools import partial
from typing import Final

from pygame import Rect, Surface

from game.fair.award import Award
from game.fair.confetti import SECONDS, Piece, opacity, scatter
from game.fair.finish import layout
from game.fair.host import draw_host, draw_words
from game.fair.memo import APART, POP, STARS, draw_sheet, draw_stars
from game.fair.missed import Review, praise
from game.fair.sign import draw_title
from game.stage.art import rendered
from game.stage.booth import out_of_focus
from game.stage.canvas import Canvas
from game.stage.light import rays
from game.stage.shapes import code
from game.stage.stage import Stage
from game.stage.theme import BLUE, BLUE_DEEP, GREEN_DEEP, SUN, VIOLET, WHITE, Colour, Size, px, rgb
from game.stage.widgets import button, system_buttons

PAPERS: Final[tuple[Colour, ...]] = (rgb("#F0604D"), SUN, BLUE, rgb("#1FA37A"), VIOLET, rgb("#D9489A"))


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
        """The pieces in sight. Both their sides are drawn before the first of them falls."""
        width, height = canvas.size
        side = px(canvas.size, 3.3)
        for piece in self._pieces if t < SECONDS else ():
            x, y = piece.at(t)
            for face in (0, 1):
                key = ("paper", piece.kind, piece.colour, piece.turn, face, side)
                image = self._stage.made(key, partial(_paper, piece, face, side))
                if t > 0 and face == piece.side(t) and -0.05 < y < 1.02:
                    canvas.blit(image, (x * width, y * height), opacity(t))


def ended(moment: Moment) -> bool:
    """Whether nothing moves any more."""
    confetti = moment.since_confetti is None or moment.since_confetti > SECONDS
    return confetti and moment.since_stars > STARS * APART + POP


def _paper(piece: Piece, side: int, px_side: int) -> Surface:
    """One piece of paper: a streamer, a square, a triangle or a disc; narrower from its other side."""
    colour = code(PAPERS[piece.colour])
    shape = (
        '<path d="M-12,-34 q24,10 6,24 t6,24 t4,20" fill="none" '
        f'stroke="{colour}" stroke-width="13" stroke-linecap="round"/>',
        f'<rect x="-26" y="-17" width="52" height="34" rx="6" fill="{colour}"/>',
        f'<path d="M-28,22 L2,-30 L28,20Z" fill="{colour}"/>',
        f'<circle r="22" fill="{colour}"/>',
    )[piece.kind]
    squash = "" if side == 0 else " scale(1,0.55)"
    return rendered(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-50 -50 100 100">'
        f'<g transform="rotate({piece.turn * 45}){squash}">{shape}</g></svg>',
        (px_side, px_side),
    )
