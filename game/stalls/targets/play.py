"""A round at the rack with all that outlives its screen: a visitor may leave it and come back."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from game.bank.question import Kind
from game.bank.quizmaster import Quizmaster
from game.card.answer import Answer, Asking
from game.card.sheet import VERDICTS
from game.stage.theme import STALL_COLOURS
from game.stalls.targets.game import State
from game.stalls.targets.moves import Faced, Laid, Missed, Move, Skipped, Struck, Tapped
from game.stalls.targets.rules import apply

KEY = "targets"
SLOWEST = 30.0
"""Seconds that one look at a scenario may count: nobody thinks longer, but many walk away."""


@dataclass(slots=True)
class Play:
    """The state of the round, its moves so far, and the answers given.

    `asking` is what hangs on the rack now; `order` says which of its options (or verdicts) hangs at each
    board. `hung` is how long the boards have been moving (s), `thought` how long they have been looked at.
    """

    state: State
    moves: list[Move] = field(default_factory=list)
    answers: list[Answer] = field(default_factory=list)
    asking: Asking | None = None
    order: tuple[int, ...] = ()
    hung: float = 0.0
    thought: float = 0.0

    @property
    def touched(self) -> bool:
        """Whether a bag was ever thrown, or a board tapped: who has done that needs no hint."""
        return any(isinstance(move, Struck | Missed | Tapped) for move in self.moves)

    def make(self, move: Move) -> None:
        """Make a move, which goes into the log. Raises RefusedError if it is not legal."""
        self.state = apply(self.state, move)
        self.moves.append(move)

    def draw(self, quiz: Quizmaster, rng: random.Random) -> None:
        """Hang up what comes next: a scenario, or the minefield. What the bank lacks is passed over."""
        kind: Kind = "verdict" if self.state.phase == "drawing" else "minefield"
        found = quiz.draw(KEY, (kind,))
        if found is None:  # this visitor has met them all: from the beginning
            quiz.new_visit()
            found = quiz.draw(KEY, (kind,))
        self.hung = self.thought = 0.0
        if found is None:
            self.asking = None
            self.make(Skipped())
            return
        topic, question = found
        cites, colour = quiz.citations(question), STALL_COLOURS[KEY]
        number, total = len(self.answers) + 1, self.state.scenarios + self.state.mined
        self.asking = Asking(question, topic.name, topic.icon, colour, cites, number, total)
        if question.verdict is not None:
            self.order = tuple(range(len(VERDICTS)))
            self.make(Faced(VERDICTS.index(question.verdict), len(VERDICTS), question.level))
        else:
            self.order = tuple(rng.sample(range(len(question.options)), len(question.options)))
            self.make(Laid(tuple(question.options[i].right for i in self.order)))

    def answered(self) -> Answer:
        """Note the answer that the last move completed: a settled scenario, or the minefield at its end."""
        assert self.asking is not None
        if self.state.field is not None:
            hit, right = self.state.field.chosen, self.state.field.right
        else:
            result = self.state.results[-1]
            hit, right = (result.board,), result.right
        chosen = tuple(sorted(self.order[board] for board in hit))
        answer = Answer(self.asking, chosen, right, self.thought)
        self.answers.append(answer)
        return answer
