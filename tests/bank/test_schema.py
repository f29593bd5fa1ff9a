"""What a question must and may not say: each problem with its whole message, in both languages."""

# ruff: noqa: E501 - a message stands on one line, as its reader sees it

from __future__ import annotations

from typing import Any

import pytest

from game.bank.question import Option, Said, Verdict
from tests.bank.reading import GOOD, HEAD, Told, question, read_text, told

CASES: dict[str, tuple[str, Told, Told]] = {
    "no explanation": (
        HEAD + question(why=None) + GOOD,
        [
            "3:5 这一题没有解析（“why”）。 请加一行“why: …”，用学生听得懂的话说明为什么。",
        ],
        [
            "3:5 This question has no explanation (no “why”). Add a line “why: …” that tells a student the reason.",
        ],
    ),
    "no question": (
        HEAD + question(ask=None) + GOOD,
        [
            "3:5 这一题没有题目（“ask”）。 请加一行“ask: …”。",
        ],
        [
            "3:5 This question does not ask anything (no “ask”). Add a line “ask: …”.",
        ],
    ),
    "no right answer": (
        HEAD + question(right=None) + GOOD,
        [
            "3:5 这一题没有正确答案（“right”）。 请加一行“right: …”；判断题请写“verdict: 侵权”“不侵权”或“看情况”。",
        ],
        [
            "3:5 This question has no right answer (no “right”). Add a line “right: …”, or “verdict: infringing”, “fine” or “depends”.",
        ],
    ),
    "no wrong option": (
        HEAD + question(wrong=None) + GOOD,
        [
            "3:5 这一题没有错误选项（“wrong”）。 请加上“wrong:”，在下面写 1 到 5 个错误选项，每个前面写“- ”。",
        ],
        [
            "3:5 This question has no wrong option (no “wrong”). Add “wrong:” with one to five wrong options below it, each beginning with “- ”.",
        ],
    ),
    "an empty list of wrong options": (
        HEAD + question(wrong="[]") + GOOD,
        [
            "3:5 这一题没有错误选项（“wrong”）。 请加上“wrong:”，在下面写 1 到 5 个错误选项，每个前面写“- ”。",
        ],
        [
            "3:5 This question has no wrong option (no “wrong”). Add “wrong:” with one to five wrong options below it, each beginning with “- ”.",
        ],
    ),
    "nothing but a picture, in Chinese": (
        HEAD + "  - 难度: 1\n" + GOOD,
        [
            "3:5 这一题没有题目（“题目”）。 请加一行“题目: …”。",
            "3:5 这一题没有解析（“解析”）。 请加一行“解析: …”，用学生听得懂的话说明为什么。",
            "3:5 这一题没有正确答案（“正确”）。 请加一行“正确: …”；判断题请写“判断: 侵权”“不侵权”或“看情况”。",
        ],
        [
            "3:5 This question does not ask anything (no “题目”). Add a line “题目: …”.",
            "3:5 This question has no explanation (no “解析”). Add a line “解析: …” that tells a student the reason.",
            "3:5 This question has no right answer (no “正确”). Add a line “正确: …”, or “判断: infringing”, “fine” or “depends”.",
        ],
    ),
    "equal options": (
        HEAD + question(wrong="[乙, 丁]") + GOOD,
        [
            "5:13 选项“乙”和第 4 行的选项一样。 请改掉其中一个。",
        ],
        [
            "5:13 The option “乙” is the same as the one on line 4. Change one of them.",
        ],
    ),
    "options that only look different to a computer": (
        HEAD + question(wrong="[A1, Ａ１]") + GOOD,
        [
            "5:17 选项“Ａ１”和第 5 行的选项一样。 请改掉其中一个。",
        ],
        [
            "5:17 The option “Ａ１” is the same as the one on line 5. Change one of them.",
        ],
    ),
    "too many options": (
        HEAD + question(wrong="[a, b, c, d, e, f]") + GOOD,
        [
            "5:28 这一题有 7 个选项，最多 6 个。 请删掉几个，留下最像真的。",
        ],
        [
            "5:28 This question has 7 options; 6 are the most that fit. Delete some and keep the most plausible ones.",
        ],
    ),
    "a level that does not exist": (
        HEAD + question(level="4") + GOOD,
        [
            "7:12 难度“4”不对。 请写 1（容易）、2（中等）或 3（难）。",
        ],
        [
            "7:12 The level “4” does not exist. Write 1 (easy), 2 (medium) or 3 (hard).",
        ],
    ),
    "a level of 5,000 digits": (
        HEAD + question(level="9" * 5000) + GOOD,
        [
            "7:12 难度“99999999999999999999999…”不对。 请写 1（容易）、2（中等）或 3（难）。",
        ],
        [
            "7:12 The level “99999999999999999999999…” does not exist. Write 1 (easy), 2 (medium) or 3 (hard).",
        ],
    ),
    "a verdict that does not exist": (
        HEAD + "  - 题目: 甲\n    判断: 也许\n    解析: 丙\n" + GOOD,
        [
            "4:9 判断“也许”不对。 请写“侵权”“不侵权”或“看情况”；用另一对牌子时，写“踩雷”或“安全”。",
        ],
        [
            "4:9 The verdict “也许” does not exist. Write “infringing”, “fine” or “depends”; with the other pair of boards, “mine” or “safe”.",
        ],
    ),
    "a verdict and options": (
        HEAD + question(verdict="fine") + GOOD,
        [
            "3:5 这一题既有“verdict”又有“right”，不知道按哪种题来出。 选择题请删掉“verdict”；判断题请删掉“right”。",
        ],
        [
            "3:5 This question has both “verdict” and “right”, so its kind is unclear. Delete “verdict” for a question with options, or “right” for a verdict.",
        ],
    ),
    "a misspelt key": (
        HEAD + question().replace("right", "answr") + GOOD,
        [
            "4:5 这里不认识“answr”。 是不是想写“right”？",
        ],
        [
            "4:5 “answr” is not a key here. Did you mean “right”?",
        ],
    ),
    "a misspelt Chinese key": (
        HEAD + question().replace("right", "正确答按") + GOOD,
        [
            "4:5 这里不认识“正确答按”。 是不是想写“正确答案”？",
        ],
        [
            "4:5 “正确答按” is not a key here. Did you mean “正确答案”?",
        ],
    ),
    "another word for a key": (
        HEAD + "  - 题目: 甲\n    正确: 乙\n    选项: [丙]\n    理由: 丁\n" + GOOD,
        [
            "5:5 这里不认识“选项”。 是不是想写“错误”？",
            "6:5 这里不认识“理由”。 是不是想写“解析”？",
        ],
        [
            "5:5 “选项” is not a key here. Did you mean “错误”?",
            "6:5 “理由” is not a key here. Did you mean “解析”?",
        ],
    ),
    "an unknown key": (
        HEAD + question(foo="1") + GOOD,
        [
            "7:5 这里不认识“foo”。 这里能写的有：id、level、ask、picture、right、wrong、verdict、signs、mines、safe、why、law、twin。",
        ],
        [
            "7:5 “foo” is not a key here. These can stand here: id, level, ask, picture, right, wrong, verdict, signs, mines, safe, why, law, twin.",
        ],
    ),
    "an unknown Chinese key": (
        HEAD + "  - 题目: 甲\n    正确: 乙\n    错误: [丙]\n    解析: 丁\n    出处: 书\n" + GOOD,
        [
            "7:5 这里不认识“出处”。 这里能写的有：编号、难度、题目、图片、正确、错误、判断、牌子、雷、安全、解析、法条、姊妹题。",
        ],
        [
            "7:5 “出处” is not a key here. These can stand here: 编号, 难度, 题目, 图片, 正确, 错误, 判断, 牌子, 雷, 安全, 解析, 法条, 姊妹题.",
        ],
    ),
    "a key that stands twice": (
        HEAD + question().replace("    why", "    ask: 又\n    why") + GOOD,
        [
            "6:5 “ask”写了两次，第一次在第 3 行。 请只留一个；如果这里是新的一题，请在它的第一行前面加上“- ”。",
        ],
        [
            "6:5 “ask” is written twice; the first is on line 3. Keep one of them; if a new question begins here, put “- ” in front of its first line.",
        ],
    ),
    "a key that stands twice in two languages": (
        HEAD + question(题目="又") + GOOD,
        [
            "7:5 “ask / 题目”写了两次，第一次在第 3 行。 请只留一个；如果这里是新的一题，请在它的第一行前面加上“- ”。",
        ],
        [
            "7:5 “ask / 题目” is written twice; the first is on line 3. Keep one of them; if a new question begins here, put “- ” in front of its first line.",
        ],
    ),
    "nothing after a key": (
        HEAD + question(why="") + GOOD,
        [
            "6:5 “why”后面没有内容。 请补上内容，或者删掉这一行。",
        ],
        [
            "6:5 There is nothing after “why”. Write it, or delete this line.",
        ],
    ),
    "a list for a text": (
        HEAD + question(why="[戊, 己]") + GOOD,
        [
            "6:10 “why”这里应当是一段文字，却写成了列表。 请把文字直接写在“why: ”后面；多段请合成一段。",
        ],
        [
            "6:10 “why” takes one text, but here is a list. Write the text right after “why: ”, as one.",
        ],
    ),
    "a map for a word": (
        HEAD + question(id="{zh: a}") + GOOD,
        [
            "7:9 “id”这里应当是一段文字，却写成了带冒号的几项。 请把文字直接写在“id: ”后面；文字里有英文冒号时，给整段文字加上引号。",
        ],
        [
            "7:9 “id” takes one text, but here are keys with colons. Write the text right after “id: ”; if it holds a colon, put it in quotation marks.",
        ],
    ),
    "a text without a language": (
        HEAD + question(ask="{}") + GOOD,
        [
            "3:10 这里没有文字。 请写上“zh”或“en”的文字。",
        ],
        [
            "3:10 There is no text here. Write a text under “zh” or “en”.",
        ],
    ),
    "an option in brackets": (
        HEAD + question(wrong="[[丙], 丁]") + GOOD,
        [
            "5:13 一个选项应当是一段文字，这里却是列表。 请让每个选项各占一行，前面写“- ”。",
        ],
        [
            "5:13 An option is one text, but here is a list. Give each option a line of its own with “- ” in front.",
        ],
    ),
    "a text that must be scrolled": (
        HEAD + question(ask="长" * 121, right="长" * 61) + GOOD,
        [
            "3:10 这段文字有 121 个字，超过 120 个字，在屏幕上要滚动才能看完。 请尽量写短一些。",
            "4:12 这段文字有 61 个字，超过 60 个字，在屏幕上要滚动才能看完。 请尽量写短一些。",
        ],
        [
            "3:10 This text is as long as 121 Chinese characters; beyond 120 a player must scroll. Make it shorter if you can.",
            "4:12 This text is as long as 61 Chinese characters; beyond 60 a player must scroll. Make it shorter if you can.",
        ],
    ),
    "a law that does not exist": (
        HEAD + question(law="trademark-law-2091 5"),
        [
            "7:10 法律登记表里没有“trademark-law-2091”。 是不是想写“trademark-law-2019”？",
        ],
        [
            "7:10 There is no “trademark-law-2091” in the register of laws. Did you mean “trademark-law-2019”?",
        ],
    ),
    "a law like no other": (
        HEAD + question(law="xyz 5"),
        [
            "7:10 法律登记表里没有“xyz”。 请改成登记表 assets/laws.yaml 里有的代号，或者直接写法律名称“《…》第…条”。",
        ],
        [
            "7:10 There is no “xyz” in the register of laws. Use a key of assets/laws.yaml, or the name of the law: “《…》第…条”.",
        ],
    ),
    "a law that is repealed": (
        HEAD + question(law="[aucl-2019 6, trademark-law-2019 57(2)]"),
        [
            "7:11 《反不正当竞争法》（2019年修正）只施行到 2025-10-14，现在已经失效。 请改引现行的“aucl-2025”，并核对新的条号。",
        ],
        [
            "7:11 The Anti-Unfair Competition Law (2019 amendment) was in force until 2025-10-14 and no longer applies. Cite “aucl-2025”, which is in force now, and check the new number of the article.",
        ],
    ),
    "a law that is not in force yet": (
        HEAD + question(law="trademark-law-2026 72(2)"),
        [
            "7:10 《商标法》（2026年修订）从 2027-01-01 起才施行，在那之前只显示法律名称。 请同时引现行的“trademark-law-2019”和它的条号。",
        ],
        [
            "7:10 The Trademark Law (2026 revision) takes effect on 2027-01-01; until then only its name is shown. Cite the article of “trademark-law-2019”, which is in force now, as well.",
        ],
    ),
    "an article that does not exist": (
        HEAD + question(law="[trademark-law-2019 74, 《著作权法》第零条]"),
        [
            "7:11 《商标法》（2019年修正）没有第 74 条，一共 73 条。 请核对条号。",
            "7:34 《著作权法》（2020年修正）没有第 0 条，一共 67 条。 请核对条号。",
        ],
        [
            "7:11 The Trademark Law (2019 amendment) has no article 74; it has 73. Check the number of the article.",
            "7:34 The Copyright Law (2020 amendment) has no article 0; it has 67. Check the number of the article.",
        ],
    ),
    "a law whose name is not in the register": (
        HEAD + question(law="[《商标发》第五条, 《宇宙法》第一条]"),
        [
            "7:11 法律登记表里没有“商标发”，会照原样显示。 是不是想写“《商标法》”？",
            "7:21 法律登记表里没有“宇宙法”，会照原样显示。 请核对名称；不在登记表里的法律不会检查条号，也不会随新法更新。",
        ],
        [
            "7:11 “商标发” is not in the register of laws and will be shown as it is. Did you mean “《商标法》”?",
            "7:21 “宇宙法” is not in the register of laws and will be shown as it is. Check the name; a law outside the register is not checked and does not follow new versions.",
        ],
    ),
    "a citation nobody understands": (
        HEAD + question(law="[《商标法》第57条、第58条, trademark-law-2019 第五条]"),
        [
            "7:11 法条“《商标法》第57条、第58条”的写法看不懂，会照原样显示。 请写成“《商标法》第五十七条第（二）项”，一行一条。",
            "7:27 法条“trademark-law-2019 第五条”的写法看不懂。 请写成“trademark-law-2019 57(2)”，或者“《商标法》第五十七条第（二）项”。",
        ],
        [
            "7:11 The citation “《商标法》第57条、第58条” is not understood and will be shown as it is. Write it like “《商标法》第五十七条第（二）项”, one article each.",
            "7:27 The citation “trademark-law-2019 第五条” is not understood. Write it like “trademark-law-2019 57(2)” or “《商标法》第五十七条第（二）项”.",
        ],
    ),
}


@pytest.mark.parametrize(("text", "zh", "en"), CASES.values(), ids=CASES.keys())
def test_what_is_wrong_with_a_question(text: str, zh: Told, en: Told, loader: Any) -> None:
    reading = read_text(text, loader)
    assert told(reading, "zh") == zh
    assert told(reading, "en") == en


@pytest.mark.parametrize("name", [name for name in CASES if " law" not in name and "scrolled" not in name])
def test_a_broken_question_is_left_out_and_the_others_stay(name: str, loader: Any) -> None:
    text = CASES[name][0]
    if GOOD in text:
        topic = read_text(text, loader).topic
        assert topic is not None
        assert [question.ask.zh for question in topic.questions] == ["好"]


def test_a_doubtful_citation_does_not_stop_the_question(loader: Any) -> None:
    for name, (text, _, _) in CASES.items():
        if " law" in name:
            topic = read_text(text, loader).topic
            assert topic is not None
            assert len(topic.questions) == 1


def test_a_question_in_full(loader: Any) -> None:
    text = """
topic: {zh: 近似商标, en: Look-alike marks}
icon: twins
questions:
  - id: noodles
    level: ２
    ask: {zh: 这样行吗？, en: “Is that all right”}
    right: [不行, {zh: 不可以, en: It is not, because: 会认错}]
    wrong:
      - {zh: 行, en: It is, because: {zh: 不行, en: It is not}}
    why: 因为太像
    law: [trademark-law-2019 57(2), trademark-law-2026 72(2)]
    twin: noodles-2
  - 题目: 这样呢？
    判断: 踩雷
    解析: 因为太像
"""
    reading = read_text(text, loader)
    assert reading.problems == ()
    assert reading.whole
    assert reading.topic is not None
    assert (reading.topic.name, reading.topic.icon, reading.topic.key) == (
        Said("近似商标", "Look-alike marks"),
        "twins",
        "marks",
    )
    one, two = reading.topic.questions
    assert (one.id, one.level, one.kind, one.twin, one.line) == ("noodles", 2, "several", "noodles-2", 5)
    assert one.law == ("trademark-law-2019 57(2)", "trademark-law-2026 72(2)")
    assert one.options == (
        Option(Said("不行", "不行"), True),
        Option(Said("不可以", "It is not"), True, Said("会认错", "会认错")),
        Option(Said("行", "It is"), False, Said("不行", "It is not")),
    )
    assert (two.kind, two.verdict, two.signs, two.line) == ("verdict", Verdict.INFRINGING, "mine", 14)


def test_a_made_id_follows_the_question_and_not_its_place(loader: Any) -> None:
    first = read_text(HEAD + question() + GOOD, loader).topic
    later = read_text(HEAD + GOOD + question(why="己", level="3"), loader).topic
    assert first is not None
    assert later is not None
    assert first.questions[0].id == later.questions[1].id != first.questions[1].id
    assert first.questions[0].id.startswith("wheel/marks/")
