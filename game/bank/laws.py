"""The register of laws: which version is in force on a day, and the words that cite it."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from game.bank.citation import Citation, chinese, en_place, parse, zh_place
from game.bank.own import load_own
from game.bank.problems import Value, shown
from game.bank.question import Said


@dataclass(frozen=True, slots=True)
class Law:
    """One version of a law. `since` and `until` are its first and last day in force, None = open.

    All versions of one law share the `family`: the key up to the year.
    """

    key: str
    family: str
    name: str
    short: Said
    version: Said
    since: date | None = None
    until: date | None = None
    articles: int | None = None

    def in_force(self, day: date) -> bool:
        """Whether it holds on that day."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)

    def words(self, citation: Citation | None = None) -> Said:
        """《商标法》第五十七条第（二）项 / Trademark Law, Art. 57(2)"""
        zh, en = f"《{self.short.zh}》", self.short.en
        if citation is None or not citation.article or not self.has(citation):
            return Said(zh, en)
        return Said(zh + zh_place(citation), f"{en}, {en_place(citation)}")

    def in_brief(self, articles: Sequence[int]) -> Said:
        """《著作权法》第五条、第十条 / Copyright Law, Arts. 5, 10"""
        zh = "、".join(f"第{chinese(article)}条" for article in articles)
        en = ", ".join(map(str, articles))
        sign = f", Art{'s' if len(articles) > 1 else ''}. " if articles else ""
        return Said(f"《{self.short.zh}》{zh}", f"{self.short.en}{sign}{en}")

    def has(self, citation: Citation) -> bool:
        """Whether there is such an article, as far as is known."""
        return citation.article is None or 0 < citation.article <= (self.articles or citation.article)


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something wrong with citation number `index`: the kind of a message and its gaps."""

    index: int
    kind: str
    gaps: dict[str, Value]


class Register:
    """All versions of all laws that questions may cite."""

    def __init__(self, laws: Iterable[Law]) -> None:
        self._laws = {law.key: law for law in laws}
        self._families: dict[str, list[Law]] = {}
        self._names: dict[str, str] = {}
        for law in self._laws.values():
            self._families.setdefault(law.family, []).append(law)
            self._names[_plain(law.name)] = self._names[_plain(law.short.zh)] = law.family
        self._parsed: dict[str, Citation | None] = {}

    def cite(self, citations: Sequence[str], today: date) -> list[Said]:
        """The words for `citations` as the law stands `today`, each once, in the order typed.

        Of several versions of one law only the one in force is named. Where it is not among those
        cited, its name stands alone, because the number of the article may have changed.
        """
        said = [
            Said(typed.strip(), typed.strip()) if law is None else law.words(citation)
            for typed, citation, law in self._standing(citations, today)
        ]
        return list(dict.fromkeys(said))

    def cite_in_brief(self, citations: Sequence[str], today: date) -> list[Said]:
        """The same in fewer words: each law once, with all its articles but without their items."""
        articles: dict[str, list[int]] = {}
        laws: dict[str, Law | Said] = {}
        for typed, citation, law in self._standing(citations, today):
            key = typed if law is None else law.key
            laws[key] = law or Said(typed.strip(), typed.strip())
            if law and citation and citation.article and law.has(citation):
                articles.setdefault(key, []).append(citation.article)
        return [
            law if isinstance(law, Said) else law.in_brief(sorted({*articles.get(key, ())}))
            for key, law in laws.items()
        ]

    def _standing(
        self, citations: Sequence[str], today: date
    ) -> Iterator[tuple[str, Citation | None, Law | None]]:
        """What there is to say of `citations`: each as typed, and the law in force if it is in the register.

        The citation is None where its article may be another one in the version in force.
        """
        parsed = [self._parse(typed) for typed in citations]
        laws = [self._cited(citation, today) for citation in parsed]
        lawful = {law.family for law in laws if law and law.in_force(today)}
        for typed, citation, law in zip(citations, parsed, laws, strict=True):
            if law is None:
                if not _is_key(typed):
                    yield typed, citation, None
            elif law.in_force(today):
                yield typed, citation, law
            elif law.family not in lawful and (now := self.now(law.family, today)):
                yield typed, None, now

    def now(self, family: str, today: date) -> Law | None:
        """The version of a law in force `today`."""
        return next((law for law in self._families.get(family, ()) if law.in_force(today)), None)

    def version(self, typed: str, day: date) -> Law | None:
        """The version of a law that `typed` cites on `day`; None if it is not in the register."""
        return self._cited(self._parse(typed), day)

    def doubts(self, citations: Sequence[str], today: date) -> list[Doubt]:
        """What an author should know about `citations`, in their order."""
        parsed = [self._parse(typed) for typed in citations]
        laws = [self._cited(citation, today) for citation in parsed]
        lawful = {law.family for law in laws if law and law.in_force(today)}
        doubts = []
        for index, (citation, law) in enumerate(zip(parsed, laws, strict=True)):
            if citation is None:
                typed = citations[index]
                kind = "law_unclear_key" if _is_key(typed) else "law_unclear"
                doubts.append(Doubt(index, kind, {"typed": shown(typed, 40)}))
            elif law is None:
                doubts.append(self._stranger(index, citation))
            elif not law.has(citation):
                gaps = {"article": citation.article or 0, "most": law.articles or "…"}
                doubts.append(Doubt(index, "law_article", {"law": law.short, "version": law.version, **gaps}))
            elif law.family not in lawful:
                doubts.append(self._not_in_force(index, law, today))
        return doubts

    def _stranger(self, index: int, citation: Citation) -> Doubt:
        known = self._names if citation.by_name else self._laws
        typed = _plain(citation.law) if citation.by_name else citation.law
        close = difflib.get_close_matches(typed, known, n=1, cutoff=0.6)
        kind = "law_name_unknown" if citation.by_name else "law_unknown"
        gaps: dict[str, Value] = {"typed": shown(citation.law, 40)}
        if not close:
            return Doubt(index, kind, gaps)
        guess = close[0] if not citation.by_name else f"《{close[0]}》"
        return Doubt(index, f"{kind}_guess", gaps | {"guess": guess})

    def _not_in_force(self, index: int, law: Law, today: date) -> Doubt:
        now = self.now(law.family, today)
        early = law.since is not None and law.since > today
        kind = ("law_not_yet" if early else "law_repealed") + ("" if now else "_alone")
        day = law.since if early else law.until
        gaps: dict[str, Value] = {"law": law.short, "version": law.version, "day": f"{day}"}
        return Doubt(index, kind, gaps | {"now": now.key} if now else gaps)

    def _cited(self, citation: Citation | None, today: date) -> Law | None:
        """The version meant: the named key, or the version in force of a named law."""
        if citation is None:
            return None
        if not citation.by_name:
            return self._laws.get(citation.law)
        family = self._names.get(_plain(citation.law))
        if family is None:
            return None
        return self.now(family, today) or self._families[family][-1]

    def _parse(self, typed: str) -> Citation | None:
        if typed not in self._parsed:
            self._parsed[typed] = parse(typed)
        return self._parsed[typed]


def load_register(path: Path) -> Register:
    """Read assets/laws.yaml, whose head explains the format."""
    return Register(_law(key, entry) for key, entry in load_own(path).items())


def _is_key(typed: str) -> bool:
    """Whether this was meant for our register and not for a reader's eye."""
    return typed.lstrip()[:1].isascii()


def _plain(name: str) -> str:
    """A law's name without the state's and without a bracketed version: what people mean by it."""
    return re.sub(r"[(（]\d{4}.*?[)）]", "", name).strip().removeprefix("中华人民共和国")


def _law(key: str, entry: dict[str, Any]) -> Law:
    name, version = entry["name"], entry["version"]
    return Law(
        key=key,
        family=re.sub(r"-\d{4}$", "", key),
        name=name["zh"],
        short=Said(entry.get("short", name["zh"]), name["en"]),
        version=Said(version["zh"], version["en"]),
        since=entry.get("since"),
        until=entry.get("until"),
        articles=entry.get("articles"),
    )
