"""What every form of the report is made from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from game.bank.question import Lang, Said
from game.report.catalogue import Catalogue
from game.report.figures import Figures
from game.report.items import Drawn, Item
from game.report.numbers import count
from game.report.wording import NO_DAYS, OPTION, SPAN
from game.report.wording_notes import SOURCE


@dataclass(frozen=True, slots=True)
class Source:
    """A file that was read, and how many visits it holds."""

    path: Path
    visits: int


@dataclass(frozen=True, slots=True)
class Document:
    """The figures, the words for them, and where they come from. `made` is the day (ISO)."""

    figures: Figures
    catalogue: Catalogue
    lang: Lang
    made: str
    sources: Sequence[Source]
    twice: int = 0

    def say(self, said: Said, **gaps: object) -> str:
        """The words in the report's language, with their gaps filled."""
        return said.in_(self.lang).format(**gaps)

    def text(self, said: Said) -> str:
        """An author's words in the report's language, as they are."""
        return said.in_(self.lang)

    def span(self) -> str:
        """The days of the report."""
        days = sorted(self.figures.days)
        if len(days) < 2:
            return days[0] if days else self.say(NO_DAYS)
        return self.say(SPAN, first=days[0], last=days[-1])

    def read_from(self) -> str:
        """The files, with their folder where several have one name, and how many visits each holds."""
        names = Counter(source.path.name for source in self.sources)
        told = (
            self.say(
                SOURCE,
                name="/".join(source.path.parts[-2 if names[source.path.name] > 1 else -1 :]),
                visits=count(source.visits),
            )
            for source in self.sources
        )
        return ("、" if self.lang == "zh" else ", ").join(told)

    def title(self, item: Item) -> str:
        """The question; its id where its words are not at hand."""
        if item.state == "gone":
            return item.question
        return self.text(self.catalogue.questions[item.question].ask)

    def written_at(self, item: Item) -> str:
        """Where a question of the banks is written, and its id: “wheel/famous.yaml:14 · famous-tea”."""
        question = self.catalogue.questions[item.question]
        return f"{'/'.join(question.file.parts[-2:])}:{question.line} · {question.id}"

    def place(self, item: Item) -> str:
        """Stall · topic."""
        stall, topic = self.catalogue.stall(item.stall), self.catalogue.topic(item.stall, item.topic)
        return f"{self.text(stall)} · {self.text(topic)}"

    def option(self, drawn: Drawn) -> str:
        """What an option says; its number where its words are not at hand."""
        if drawn.choice.text is None:
            return self.say(OPTION, number=drawn.index + 1)
        return self.text(drawn.choice.text)
