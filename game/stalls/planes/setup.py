"""The first screen of the stall: who flies, by which rules."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from game.stage.canvas import Canvas
from game.stage.events import Back, Event, Tap
from game.stage.scene import Scene
from game.stalls.planes import setup_view
from game.stalls.planes.computer import LEVELS
from game.stalls.planes.match import Match, seated
from game.stalls.planes.rulebook import BOOKS, RuleBook
from game.stalls.planes.setup_cards import Sitter
from game.stalls.planes.track import SEATS
from game.stalls.stall import Visitor

BOOK: Final = "book:"
"""How a rule book's target begins; its key follows."""
NEXT: Final[dict[Sitter, Sitter]] = {"human": "computer", "computer": "empty", "empty": "human"}
"""Who comes when a seat is tapped."""


class Setup:
    """Seats, rule book (of those that the host offers) and the computers' level; `begin` opens the board.

    It takes a human to start, and nobody flies alone.
    """

    def __init__(self, visitor: Visitor, begin: Callable[[Match], Scene]) -> None:
        self._visitor, self._begin = visitor, begin
        self.seats: list[Sitter] = ["human", "empty", "computer", "empty"]
        offered = visitor.presets
        self.books = tuple(book for book in BOOKS if offered is None or book.key in offered) or BOOKS
        self.book: RuleBook = self.books[0]
        self.level = 2

    @property
    def still(self) -> bool:
        return True

    def handle(self, event: Event) -> Scene:
        match event:
            case Back() | Tap("home"):
                return self._visitor.leave()
            case Tap("start") if self.ready:
                self._sound()
                return self._begin(self.seated())
            case Tap(name) if name.startswith("seat:"):
                seat = int(name.removeprefix("seat:"))
                self.seats[seat] = NEXT[self.seats[seat]]
                self._sound()
            case Tap(name) if name.startswith(BOOK):
                key = name.removeprefix(BOOK)
                self.book = next(book for book in self.books if book.key == key)
                self._sound()
            case Tap("level"):
                self.level = self.level % len(LEVELS) + 1
                self._sound()
        return self

    def update(self, dt: float) -> Scene:  # noqa: ARG002
        return self

    def draw(self, canvas: Canvas) -> None:
        stage, book, books = self._visitor.stage, self.book.key, tuple(book.key for book in self.books)
        setup_view.draw(canvas, stage, self.seats, book, self.level, books=books, ready=self.ready)

    @property
    def ready(self) -> bool:
        """Whether somebody plays."""
        return "human" in self.seats

    def seated(self) -> Match:
        """The game as it is set up; computers sit down where the rule book wants somebody."""
        humans = [seat for seat in range(SEATS) if self.seats[seat] == "human"]
        computers = [seat for seat in range(SEATS) if self.seats[seat] == "computer"]
        return seated(self.book, humans, computers, self.level)

    def _sound(self) -> None:
        self._visitor.stage.sound.play("tap")
