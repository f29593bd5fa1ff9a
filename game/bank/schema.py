"""What makes a question and a topic complete: which keys belong there and what may not be missing."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from bisect import bisect_left
from pathlib import Path
from typing import Any

from game.bank import minefield
from game.bank.fields import Fields, table
from game.bank.house import House
from game.bank.keys import ENGLISH, spoken
from game.bank.kinds import amiss
from game.bank.problems import Notebook, shown
from game.bank.question import Option, Question, Said, Signs, Topic, Verdict
from game.bank.tree import Many, Map, Node, Text

MOST_OPTIONS = 6
SUPERFLUOUS = {"minefield_picture": "picture", "signs_alone": "signs"}
"""Kinds of message that are told at a key of the question."""


class Schema:
    """Reads the questions of one file, one after the other, and then its topic."""

    def __init__(self, file: Path, stall: str, notes: Notebook, house: House) -> None:
        self.file, self.stall = file, stall
        self.notes = notes
        self.fields = Fields(notes, file.parent, house)
        self.started: list[tuple[int, Question | None]] = []

    def question(self, node: Node) -> None:
        """Read one entry of the list of questions; what is wrong with it is noted."""
        line = self.notes.line(node.start_mark)
        if type(node) is Map:
            self.started.append((line, self._question(node, line)))
            return
        text = shown(node.value) if isinstance(node, Text) else "[…]"
        self.fields.note("question_no_map", node, text=text)
        self.started.append((line, None))

    def topic(self, root: Map) -> Topic:
        """The topic with its playable questions, once all of them have been read.

        A list of questions under `root` is empty here: they went to `question`.
        """
        questions = self._playable()
        found = self.fields.record(root, TOPIC)
        if "questions" not in found:
            self.fields.note("no_questions", root, key=spoken("questions", root.entries))
        elif not self.started and found["questions"]:
            self.fields.note("no_questions", found["questions"], key=found["questions"].value)
        name = found.get("topic")
        if "topic" not in found:
            stem = re.sub(r"^\d+[-_. ]*", "", self.file.stem) or self.file.stem
            self.fields.note("no_topic", root, name=stem)
            name = Said(stem, stem)
        return Topic(self.stall, self.file.stem, name or Said(), found.get("icon"), questions, self.file)

    def _playable(self) -> tuple[Question, ...]:
        """Without the questions between whose first and last line an error was noted."""
        if not self.notes.broken:
            return tuple(question for _, question in self.started if question)
        broken = sorted(self.notes.broken)
        ends = [line for line, _ in self.started[1:]] + [broken[-1] + 1]
        return tuple(
            question
            for (line, question), end in zip(self.started, ends, strict=False)
            if question and bisect_left(broken, line) == bisect_left(broken, end)
        )

    def _question(self, node: Map, line: int) -> Question | None:
        found = self.fields.record(node, QUESTION)
        flaws = list(amiss(found, self.stall))
        if flaws:
            self._tell(node, found, flaws)
            return None
        ask, why = found["ask"], found["why"]
        options = self._options(node, found)
        verdict, signs = self._verdict(node, found)
        if ask is None or why is None:
            return None
        return Question(
            id=found.get("id") or self._made_id(ask, found, options),
            ask=ask,
            why=why,
            options=tuple([option for option, _ in options]),
            verdict=verdict,
            level=found.get("level") or 1,
            picture=found.get("picture"),
            law=found.get("law") or (),
            twin=found.get("twin"),
            file=self.file,
            line=line,
            signs=signs,
            minefield="mines" in found,
        )

    def _tell(self, node: Map, found: dict[str, Any], flaws: list[str]) -> None:
        """Note what the question lacks at its first key, and what it should not have where that stands."""
        gaps = {key: spoken(key, node.entries) for key, _ in QUESTION.values()}
        gaps["other"] = next((gaps[key] for key in ("right", "wrong", "verdict") if key in found), "")
        gaps["field"] = gaps["mines" if "mines" in found else "safe"]
        for kind in flaws:
            at = SUPERFLUOUS.get(kind)
            self.fields.note(kind, _written(node, at)[0] if at else node, **gaps)

    def _verdict(self, node: Map, found: dict[str, Any]) -> tuple[Verdict | None, Signs]:
        """The verdict and the boards it is thrown at: its word decides, and else what `signs` says."""
        verdict, pair = found.get("verdict") or (None, None)
        wished = found.get("signs")
        if pair and wished and pair != wished:
            (key, value), (_, word) = _written(node, "signs"), _written(node, "verdict")
            self.fields.note(
                "signs_contradict", value, signs=key.value, typed=value.value, verdict=word.value
            )
        return verdict, pair or wished or "infringement"

    def _options(self, node: Map, found: dict[str, Any]) -> list[tuple[Option, Node]]:
        if "mines" not in found:
            options = [*(found.get("right") or ()), *(found.get("wrong") or ())]
            self._distinct(options, "equal_options")
            if len(options) > MOST_OPTIONS:
                extra = options[MOST_OPTIONS][1]
                self.fields.note("too_many_options", extra, count=len(options), most=MOST_OPTIONS)
            return options
        mines, safe = found["mines"], found["safe"]
        if mines is None or safe is None:
            return []
        minefield.count(self.fields, node, mines, safe)
        self._distinct([*mines, *safe], "equal_acts")
        return [*mines, *safe]

    def _distinct(self, options: list[tuple[Option, Node]], kind: str) -> None:
        """Note options that a player cannot tell apart."""
        seen: dict[tuple[object, ...], Node] = {}
        for option, node in options:
            said = option.text
            for text in (said.zh, said.en) if said.zh != said.en else (said.zh,):
                first = seen.setdefault((unicodedata.normalize("NFKC", text), option.picture), node)
                if first is not node and text:
                    line = self.notes.line(first.start_mark)
                    self.fields.note(kind, node, text=shown(text), first=line)
                    break

    def _made_id(self, ask: Said, found: dict[str, Any], options: list[tuple[Option, Node]]) -> str:
        """An id that stays the same while the question does, wherever it stands in its file."""
        picture = found["picture"].name if found.get("picture") else ""
        texts = [picture, ask.zh, ask.en]
        for option, _ in options:
            texts += [option.text.zh, option.text.en]
        digest = hashlib.sha256("\n".join(texts).encode("utf-8", "replace")).hexdigest()
        return f"{self.stall}/{self.file.stem}/{digest[:10]}"


def _written(node: Map, key: str) -> tuple[Text, Any]:
    """The entry of an English key that stands in `node`, by whichever name."""
    return next(entry for name, entry in node.entries.items() if ENGLISH.get(name) == key)


def _list_of_questions(fields: Fields, key: Text, node: Node) -> Text | None:
    """The key, if a list follows it. The entries themselves have been read by then."""
    if type(node) is Many:
        return key
    kind = "no_questions" if type(node) is Text and not node.value.strip() else "questions_no_list"
    fields.note(kind, key, key=key.value)
    return None


QUESTION = table(
    id=Fields.word,
    level=Fields.level,
    ask=Fields.ask,
    picture=Fields.picture,
    right=Fields.right,
    wrong=Fields.wrong,
    verdict=Fields.verdict,
    signs=Fields.signs,
    mines=minefield.mines,
    safe=minefield.safe,
    why=Fields.said,
    law=Fields.law,
    twin=Fields.word,
)
TOPIC = table(topic=Fields.said, icon=Fields.icon, questions=_list_of_questions)
