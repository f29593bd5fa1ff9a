"""The page, the table and the lines tell the same, in both languages, and take nothing for markup."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from game.bank.question import LANGS, Lang, Question, Said
from game.report.document import Document, Source
from game.report.figures import figures
from game.report.numbers import coefficient, percent, span
from game.report.page import html
from game.report.sheet import sheet
from game.report.statistics import Share
from game.report.terminal import lines
from game.report.visits import Visit, sample
from game.settings import ASSETS
from tests.report.people import bank, minefield, one, option, reply, visit

EVIL = '<script>alert("1")</script> & <b>'
VOID = {"meta"}


def document(lang: Lang, *questions: Question, visits: list[Visit] | None = None) -> Document:
    """A report about these questions, each answered forty times: 20 right, 18 and 2 wrong."""
    if visits is None:
        chosen = [(0,)] * 20 + [(1,)] * 18 + [(2,)] * 2
        visits = [
            visit(str(n), *(reply(question, what) for question in questions)) for n, what in enumerate(chosen)
        ]
    words = bank(*questions)
    found = figures(sample(visits), words)
    return Document(found, words, lang, "2026-11-23", [Source(Path("fair.db"), len(visits))])


def page(told: Document) -> str:
    return html(told, (ASSETS / "report.css").read_text("utf-8")).decode("utf-8")


class Reader(HTMLParser):
    """Collects what a browser would show, and sees whether every tag is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: set[str] = set()
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)
        assert not {name for name, _ in attrs if name in ("src", "href") or name.startswith("on")}
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if not self.open or self.open[-1] != "style":
            self.text.append(data)


def shown(text: str) -> str:
    reader = Reader()
    reader.feed(text)
    assert reader.open == []
    assert "script" not in reader.seen
    return " ".join(" ".join(reader.text).split())


def rows(told: Document) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(sheet(told).decode("utf-8-sig"), newline="")))


def test_the_page_tells_it_in_chinese() -> None:
    text = shown(page(document("zh", one())))
    for words in (
        "教师报告",
        "游园（人次）",
        "先看这些题",
        "可以吗？",
        "no（中）",
        "有错项几乎没人选",
        "转盘 · 驰名商标",
    ):
        assert words in text, words
    assert "50% 35–65%" in text
    assert "Moodle" in text
    assert "Look at these first" not in text


def test_the_page_tells_where_a_question_is_written() -> None:
    written = replace(one(), file=Path("/fair/questions/wheel/famous.yaml"), line=14)
    told = shown(page(document("zh", written)))
    assert "wheel/famous.yaml:14 · milk" in told


def test_records_of_one_name_are_told_apart() -> None:
    sources = [Source(Path("left/fair.db"), 1), Source(Path("right/fair.db"), 2), Source(Path("a/b.db"), 3)]
    told = shown(page(replace(document("en", one()), sources=sources)))
    assert "left/fair.db (1 visits), right/fair.db (2 visits), b.db (3 visits)" in told


def test_the_page_tells_it_in_english() -> None:
    text = shown(page(document("en", one())))
    for words in ("Report for teachers", "Look at these first", "May he?", "on Sundays", "Idle wrong option"):
        assert words in text, words
    assert not re.search("[\u4e00-\u9fff]", text)


@pytest.mark.parametrize("lang", LANGS)
def test_the_page_needs_nothing_else(lang: Lang) -> None:
    text = page(document(lang, one()))
    assert not re.search(r"https?://|@import|url\(", text)
    assert text.startswith("<!DOCTYPE html>")
    assert '<meta charset="utf-8">' in text
    assert "@page { size: A4" in text
    assert text.count("<svg") > 5


@pytest.mark.parametrize("lang", LANGS)
def test_what_authors_write_is_never_markup(lang: Lang) -> None:
    evil = replace(one(), ask=Said(EVIL, EVIL), options=(option(EVIL, True), option("b"), option("c{x}%s")))
    text = page(document(lang, evil, one('"><script>x</script>')))
    assert EVIL in shown(text)
    assert "<script" not in text


def test_a_stalls_name_from_foreign_records_is_no_markup_either() -> None:
    foreign = replace(reply("gone"), stall='"><script>', topic="<i>")
    text = page(document("zh", one(), visits=[visit("a", foreign)]))
    assert '"><script> · <i>' in shown(text)


@pytest.mark.parametrize("lang", LANGS)
def test_nothing_played_is_shown_as_nothing(lang: Lang) -> None:
    told = document(lang, one(), visits=[])
    assert "—" in shown(page(told))
    assert rows(told) == []
    assert any("—" in line for line in lines(told))


def test_few_answers_have_a_grey_interval_and_no_discrimination() -> None:
    few = page(document("en", one(), visits=[visit(str(n), reply(one(), (n % 2,))) for n in range(29)]))
    assert 'class="gauge few"' in few
    enough = page(document("en", one()))
    assert 'class="gauge few"' not in enough
    assert 'class="gauge"' in enough


def test_a_minefields_acts_are_told_one_by_one() -> None:
    chosen = (0, 1, 5)
    visits = [visit(str(n), reply(minefield(), chosen, right=False)) for n in range(30)]
    text = shown(page(document("en", minefield(), visits=visits)))
    assert "✹ act 2 0 0% 0% judged right" in text
    assert "○ act 5 30 100% 0% judged right" in text
    assert "○ act 8 0 0% 100% judged right" in text
    assert "fewer than three in ten visitors thought right" in text


def test_an_earlier_wording_is_told_of() -> None:
    visits = [
        visit("a", reply(one(ask="Mya he?"), (1,), at="2026-11-01T10:00:00")),
        visit("b", reply(one())),
    ]
    told = document("en", one(), visits=visits)
    earlier = r"Earlier wording \w{4} \(2026-11-01 to 2026-11-01\): answers 1, right 0%"
    assert re.search(earlier, shown(page(told)))
    assert [(row["Version"], row["Asked"], row["Question"]) for row in rows(told)] == [
        ("current", "1", "May he?"),
        ("earlier", "1", ""),
    ]


def test_the_table_opens_in_excel() -> None:
    content = sheet(document("zh", one()))
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.count(b"\r\n") == 2


def test_the_table_has_the_figures_in_both_languages() -> None:
    [zh], [en] = rows(document("zh", one())), rows(document("en", one()))
    assert list(zh.values())[7:13] == ["可以吗？", "40", "20", "50.0", "35.2", "64.8"]
    assert zh["选项 1"] == "〔对〕yes（中）"
    assert (zh["要看什么"], zh["摊位"], zh["主题"]) == ("有错项几乎没人选", "转盘", "驰名商标")
    assert (en["Flags"], en["Stall"], en["Kind"]) == ("Idle wrong option", "Wheel", "one right")
    assert (en["option 1"], en["option 2"]) == ("[right] yes", "no")
    assert [en[f"option {n} chosen by"] for n in (1, 2, 3, 4)] == ["20", "18", "2", "0"]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "＝", "＠"])
def test_a_spreadsheet_computes_nothing_that_authors_wrote(start: str) -> None:
    formula = f"{start}1+1"
    evil = replace(one(), ask=Said(formula, formula), options=(option("a", True), option(formula)))
    [row] = rows(document("en", evil))
    assert row["Question"] == f"'{formula}"
    assert row["option 2"] == f"'{formula}"


@pytest.mark.parametrize(("lang", "words"), [("zh", "先看这些题"), ("en", "Look at these first")])
def test_the_terminal_gets_the_essence(lang: Lang, words: str) -> None:
    told = list(lines(document(lang, one())))
    assert words in told
    assert any("50%" in line and "35–65%" in line and "milk" in line for line in told)
    assert all(len(line) < 140 for line in told)


def test_figures_are_no_more_exact_than_they_are() -> None:
    assert [percent(value) for value in (None, 0.0, 0.002, 0.463, 0.998, 1.0)] == [
        "—",
        "0%",
        "1%",
        "46%",
        "99%",
        "100%",
    ]
    assert span(Share(0, 0)) == "—"
    assert [coefficient(value) for value in (None, -0.054, -0.001, 0.3)] == ["—", "−0.05", "0.00", "0.30"]
