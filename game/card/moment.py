"""When what happens on a card: seconds in, shares of movements out. No pygame."""

from __future__ import annotations

from dataclasses import dataclass

from game.stage.motion import ease_out, overshoot, progress, shake

RISE = 0.2
FIRST, AFTER, POP = 0.2, 0.04, 0.16
"""The first option starts to pop in after FIRST seconds, each next one AFTER later, and takes POP."""
HOLD = 0.75
"""So long right or wrong is shown where it was tapped, before the explanation comes up."""
SLIDE = 0.28
PATIENCE = 0.35
"""A tap on "next" sooner than this after the answer is the second half of a double tap."""
BOB = 4.0
"""So long the arrow bobs that says there is more below."""


@dataclass(slots=True)
class Moment:
    """Seconds since the card was shown, answered, and last scrolled. `calm`: nothing moves.

    An answer given before the card opened is judged only when that has come up: `answered` begins below 0.
    """

    calm: bool = False
    shown: float = 0.0
    answered: float | None = None
    scrolled: float = 0.0

    def pass_(self, dt: float) -> None:
        self.shown += dt
        self.scrolled += dt
        if self.answered is not None:
            self.answered += dt

    def judges_within(self, dt: float) -> bool:
        """Whether an answer given elsewhere is judged in the next `dt` seconds."""
        return self.answered is not None and self.answered < 0.0 <= self.answered + dt

    @property
    def risen(self) -> float:
        """How far the card has come up (0..1)."""
        return 1.0 if self.calm else ease_out(progress(self.shown, 0.0, RISE))

    def popped(self, at: int) -> float:
        """How far the option at a position has come in."""
        return 1.0 if self.calm else ease_out(progress(self.shown, FIRST + AFTER * at, POP))

    def seen(self, at: int) -> bool:
        """Whether an option has come in far enough to be read: only then can it be chosen."""
        return self.answered is not None or self.popped(at) > 0.6

    @property
    def revealing(self) -> bool:
        """The answer is shown on the question's own card."""
        return self.answered is not None and not self.calm and self.answered < HOLD

    @property
    def explaining(self) -> bool:
        return self.answered is not None and not self.revealing

    @property
    def patient(self) -> bool:
        """Enough time has gone by since the answer for a tap to be meant for "next"."""
        return self.answered is not None and self.answered >= PATIENCE

    def coined(self) -> float:
        """The size of the marks that pop onto the options, 0 to 1 and a little beyond on the way."""
        return overshoot(progress(self.answered or 0.0, 0.08, 0.3))

    def shaken(self) -> float:
        """How far the wrong option is out of its place, −1..1."""
        return shake(progress(self.answered or 0.0, 0.0, 0.35))

    def sparkled(self, order: int) -> float:
        """The size of one of the sparkles, each a little after the one before."""
        return overshoot(progress(self.answered or 0.0, 0.1 + 0.045 * order, 0.3))

    @property
    def slid(self) -> float:
        """How far the explanation has come up."""
        if self.calm or self.answered is None:
            return 1.0
        return ease_out(progress(self.answered - HOLD, 0.0, SLIDE))

    def still(self, options: int, *, more: bool) -> bool:
        """Nothing moves any more; `more`: an arrow bobs for a while."""
        if self.calm:
            return True
        if more and self.scrolled < BOB:
            return False
        if self.answered is not None:
            return self.answered > HOLD + SLIDE
        return self.shown > max(RISE, FIRST + AFTER * options + POP)
