"""Banks as they should be typed, and the same with traps in them, line by line, for hypothesis."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import strategies as st

NEEDY = (
    "@小明{n}",
    "注意: 丙{n}",
    "谁是 #{n} 名",
    '"小马" 是{n}',
    "'甲' 乙{n}",
    "%{n}",
    "& 啊{n}",
    "! 好{n}",
    "`{n}",
)
"""Texts that need quotation marks."""
EASY = (
    "甲{n}",
    "行，因为便宜{n}",
    "C++ 和 C#{n}",
    "网址 http://{n}.cn",
    "it's {n}",
    "《法》：第{n}条",
    "书上写着：{n}",
)
REMARKS = ("", "", "  # 备注：老的", "  # @ 'x: y' #2", "   # 题目：不是")
INDENTS = ("tab2", "tab4", "tab8", "wide", "narrow")
COLONS = ("：", "：　", "： ", " ：", "　：", ":", ":　")
DASHES = ("-", "-　", "－", "－ ")


@dataclass(frozen=True)
class Typed:
    """A line as it should be, and as it was typed."""

    good: str
    bad: str
    remark: str = ""


@dataclass
class Author:
    """Types the lines of one bank, and draws which of them go wrong."""

    draw: st.DrawFn
    indent: str
    number: int = 0

    def text(self) -> tuple[str, str]:
        """A text as it should be, and as it was typed."""
        self.number += 1
        pattern = self.draw(st.sampled_from(NEEDY + EASY))
        typed: str = pattern.format(n=self.number)
        if pattern in EASY:
            return typed, typed
        good = "'" + typed.replace("'", "''") + "'"
        return good, self.draw(st.sampled_from((good, typed)))

    def line(self, columns: int, key: str, good: str, bad: str, *, dash: bool = False) -> Typed:
        remark = self.draw(st.sampled_from(REMARKS))
        front, behind = self.front(columns), self.dash() if dash else ""
        colon = self.colon(good)
        should = " " * columns + ("- " if dash else "") + (f"{key}: {good}" if good else f"{key}:")
        return Typed(should + remark, front + behind + key + colon + bad + remark, remark)

    def entry(self, columns: int, good: str, bad: str) -> Typed:
        remark = self.draw(st.sampled_from(REMARKS))
        return Typed(
            " " * columns + "- " + good + remark, self.front(columns) + self.dash() + bad + remark, remark
        )

    def braces(self, columns: int, *keys: str) -> Typed:
        """An option in braces."""
        self.number += 1
        good = ", ".join(f"{key}: 丁{self.number}" for key in keys)
        comma = self.draw(st.sampled_from((", ", "，", "， ")))
        bad = comma.join(f"{key}{self.colon('丁')}丁{self.number}" for key in keys)
        return self.entry(columns, f"{{{good}}}", f"{{{bad}}}")

    def front(self, columns: int) -> str:
        if not columns or self.draw(st.booleans()):
            return " " * columns
        if self.indent.startswith("tab"):
            width = int(self.indent[3:])
            return "\t" * (columns // width) + " " * (columns % width)
        return "　" * (columns // 2) + " " * (columns % 2) if self.indent == "wide" else "\u00a0" * columns

    def dash(self) -> str:
        return self.draw(st.sampled_from(("- ", "- ", *DASHES)))

    def colon(self, good: str) -> str:
        right = ": " if good else ":"
        wrong = COLONS if good else tuple(colon for colon in COLONS if "：" in colon)
        return self.draw(st.sampled_from((right, right, *wrong)))


@st.composite
def banks(draw: st.DrawFn) -> list[Typed]:
    """The lines of a bank with one to four questions."""
    author = Author(draw, draw(st.sampled_from(INDENTS)))
    lines = [author.line(0, "主题", *author.text()), author.line(0, "题库", "", "")]
    for _ in range(draw(st.integers(1, 4))):
        lines += question(author)
    return lines


def question(author: Author) -> list[Typed]:
    lines = [author.line(2, "题目", *author.text(), dash=True), author.line(4, "正确", *author.text())]
    lines += [author.line(4, "错误", "", "")]
    lines += [
        author.entry(6, *author.text()),
        author.entry(6, *author.text()),
        author.braces(6, "中文", "为什么"),
    ]
    lines += [
        author.line(4, "解析", *author.text()),
        Typed("", ""),
        Typed("# 题目：不要了", "# 题目：不要了"),
    ]
    return lines
