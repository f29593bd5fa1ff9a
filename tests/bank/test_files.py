"""Files that are no banks, or only half of one: each with its whole message, in both languages."""

# ruff: noqa: E501 - a message stands on one line, as its reader sees it

from __future__ import annotations

from typing import Any

import pytest

from tests.bank.reading import GOOD, HEAD, Told, question, read_text, told

CASES: dict[str, tuple[str, Told, Told]] = {
    "an empty file": (
        "",
        [
            "1:1 这个文件是空的。 请写上“主题: …”和“题库:”，再在下面写题目；不需要的话请删除这个文件。",
        ],
        [
            "1:1 This file is empty. Write “topic: …” and “questions:” with the questions below, or delete the file.",
        ],
    ),
    "nothing but a remark": (
        "# 备注\n",
        [
            "1:1 这个文件是空的。 请写上“主题: …”和“题库:”，再在下面写题目；不需要的话请删除这个文件。",
        ],
        [
            "1:1 This file is empty. Write “topic: …” and “questions:” with the questions below, or delete the file.",
        ],
    ),
    "nothing but text": (
        "今天的题目很好",
        [
            "1:1 这个文件里只有一段文字，没有题目。 请按“题目: …”“正确: …”“错误: …”“解析: …”的样子写，每个冒号用英文冒号，后面空一格。",
        ],
        [
            "1:1 There is nothing but text in this file, no questions. Write it as “ask: …”, “right: …”, “wrong: …”, “why: …”, with a space after each colon.",
        ],
    ),
    "questions without a head": (
        "- ask: 甲\n  right: 乙\n  wrong: 丙\n",
        [
            "1:1 文件一开头就是题目，前面缺了“主题”和“题库”两行。 请在最前面加上“主题: …”和“题库:”两行，题目放在“题库:”下面。",
            "1:3 这一题没有解析（“why”）。 请加一行“why: …”，用学生听得懂的话说明为什么。",
        ],
        [
            "1:1 The file begins with a question; the lines “topic” and “questions” are missing above it. Add the two lines “topic: …” and “questions:” at the top, with the questions below.",
            "1:3 This question has no explanation (no “why”). Add a line “why: …” that tells a student the reason.",
        ],
    ),
    "two documents": (
        HEAD + GOOD + "---\n" + HEAD + GOOD,
        [
            "7:1 这一行的“---”把文件分成了两份，后面的题目读不到。 请删掉这一行；如果后面是另一个主题，请放到另一个文件里。",
        ],
        [
            "7:1 The “---” here divides the file in two, and nothing below it can be read. Delete this line; if another topic begins here, move it to a file of its own.",
        ],
    ),
    "a depth bomb": (
        "[" * 100_000,
        [
            "1:13 这里一层套一层，超过了 12 层。 请检查这里的括号和缩进，题库用不到这么多层。",
        ],
        [
            "1:13 More than 12 levels are nested in each other here. Check the brackets and the indentation; a bank needs far fewer levels.",
        ],
    ),
    "a depth bomb in a question": (
        HEAD + question(ask="[" * 50) + GOOD,
        [
            "3:20 这里一层套一层，超过了 12 层。 请检查这里的括号和缩进，题库用不到这么多层。",
        ],
        [
            "3:20 More than 12 levels are nested in each other here. Check the brackets and the indentation; a bank needs far fewer levels.",
        ],
    ),
    "an alias bomb": (
        "topic: &a [x, x]\nicon: &b [*a, *a]\nquestions: *b\n",
        [
            "1:8 “&a”以“&”开头，这个符号放在开头有特别的意思。 请给整段文字加上引号：“'…'”。",
            "1:8 “topic”这里应当是一段文字，却写成了列表。 请把文字直接写在“topic: ”后面；多段请合成一段。",
            "2:7 “&b”以“&”开头，这个符号放在开头有特别的意思。 请给整段文字加上引号：“'…'”。",
            "2:7 “icon”这里应当是一段文字，却写成了列表。 请把文字直接写在“icon: ”后面；多段请合成一段。",
            "2:11 “*a”以“*”开头，这个符号放在开头有特别的意思。 请给整段文字加上引号：“'…'”。",
            "2:15 “*a”以“*”开头，这个符号放在开头有特别的意思。 请给整段文字加上引号：“'…'”。",
            "3:1 “questions”下面的题目没有以“- ”开头。 请在每题的第一行前面加上“- ”，同一题的其他行再缩进两格。",
            "3:12 “*b”以“*”开头，这个符号放在开头有特别的意思。 请给整段文字加上引号：“'…'”。",
        ],
        [
            "1:8 “&a” begins with “&”, which has a special meaning at the start of a text. Put the whole text in quotation marks: '…'.",
            "1:8 “topic” takes one text, but here is a list. Write the text right after “topic: ”, as one.",
            "2:7 “&b” begins with “&”, which has a special meaning at the start of a text. Put the whole text in quotation marks: '…'.",
            "2:7 “icon” takes one text, but here is a list. Write the text right after “icon: ”, as one.",
            "2:11 “*a” begins with “*”, which has a special meaning at the start of a text. Put the whole text in quotation marks: '…'.",
            "2:15 “*a” begins with “*”, which has a special meaning at the start of a text. Put the whole text in quotation marks: '…'.",
            "3:1 The questions under “questions” do not begin with “- ”. Put “- ” in front of the first line of each question and indent its other lines by two spaces.",
            "3:12 “*b” begins with “*”, which has a special meaning at the start of a text. Put the whole text in quotation marks: '…'.",
        ],
    ),
    "no questions": (
        "topic: 商标\n",
        [
            "1:1 这个文件里没有题目。 请加上“questions:”一行，在下面写题目，每题以“- ”开头。",
        ],
        [
            "1:1 There are no questions in this file. Add a line “questions:” and the questions below it, each beginning with “- ”.",
        ],
    ),
    "an empty list of questions": (
        "主题: 商标\n题库: []\n",
        [
            "2:1 这个文件里没有题目。 请加上“题库:”一行，在下面写题目，每题以“- ”开头。",
        ],
        [
            "2:1 There are no questions in this file. Add a line “题库:” and the questions below it, each beginning with “- ”.",
        ],
    ),
    "nothing under questions": (
        "topic: 商标\nquestions:\n",
        [
            "2:1 这个文件里没有题目。 请加上“questions:”一行，在下面写题目，每题以“- ”开头。",
        ],
        [
            "2:1 There are no questions in this file. Add a line “questions:” and the questions below it, each beginning with “- ”.",
        ],
    ),
    "questions without dashes": (
        "topic: 商标\nquestions:\n  ask: 甲\n  right: 乙\n",
        [
            "2:1 “questions”下面的题目没有以“- ”开头。 请在每题的第一行前面加上“- ”，同一题的其他行再缩进两格。",
        ],
        [
            "2:1 The questions under “questions” do not begin with “- ”. Put “- ” in front of the first line of each question and indent its other lines by two spaces.",
        ],
    ),
    "no topic": (
        "questions:\n" + GOOD,
        [
            "1:1 没有写主题的名称，现在用文件名“marks”代替。 请在最前面加一行“主题: …”。",
        ],
        [
            "1:1 The topic has no name; the file name “marks” is shown instead. Add a line “topic: …” at the top.",
        ],
    ),
    "a misspelt list of questions": (
        "topic: 商标\nqustions:\n" + GOOD,
        [
            "2:1 这里不认识“qustions”。 是不是想写“questions”？",
        ],
        [
            "2:1 “qustions” is not a key here. Did you mean “questions”?",
        ],
    ),
    "a question that is only text": (
        HEAD + "  - 只是文字\n  - [甲]\n" + GOOD,
        [
            "3:5 这一题只是一段文字：“只是文字”。 请写成几行：“题目: …”“正确: …”“错误: …”“解析: …”。",
            "4:5 这一题只是一段文字：“[…]”。 请写成几行：“题目: …”“正确: …”“错误: …”“解析: …”。",
        ],
        [
            "3:5 This question is nothing but a text: “只是文字”. Write it as several lines: “ask: …”, “right: …”, “wrong: …”, “why: …”.",
            "4:5 This question is nothing but a text: “[…]”. Write it as several lines: “ask: …”, “right: …”, “wrong: …”, “why: …”.",
        ],
    ),
}


@pytest.mark.parametrize(("text", "zh", "en"), CASES.values(), ids=CASES.keys())
def test_a_file_that_is_no_bank_says_so(text: str, zh: Told, en: Told, loader: Any) -> None:
    reading = read_text(text, loader)
    assert told(reading, "zh") == zh
    assert told(reading, "en") == en
