"""What the target stall may ask: boards, minefields, and each message about them in both languages."""

# ruff: noqa: E501 - a message stands on one line, as its reader sees it

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from game.bank.question import Option, Question, Said, Signs, Verdict
from tests.bank.reading import (
    FIELD_ASK,
    GOOD,
    HEAD,
    MINES,
    SAFE,
    Told,
    act,
    acts,
    field,
    question,
    read_text,
    told,
    verdict,
)

TARGETS = Path("targets")
SPARED = "  - ask: 好\n    verdict: fine\n    why: 丁\n"
"""A question that the stall can ask, to stand beside a broken one."""


def chinese_field(mines: list[str] = MINES, safe: list[str] = SAFE, more: str = "") -> str:
    entries = acts("雷", mines) + acts("安全", safe)
    return (
        "  - 题目: 哪些是雷\n"
        + entries.replace("zh", "中文").replace("because", "为什么")
        + "    解析: 戊\n"
        + more
    )


CASES: dict[str, tuple[str, Told, Told]] = {
    "options at the target stall": (
        HEAD + question() + SPARED,
        [
            "3:5 投靶摊位只出判断题和雷区，不出选择题。 请把“right”换成“verdict: 侵权”“不侵权”或“看情况”，或者把这一题移到别的摊位，如 wheel。",
        ],
        [
            "3:5 The target stall asks for verdicts and minefields, not questions with options. Write “verdict: infringing”, “fine” or “depends” instead of “right”, or move the question to another stall, such as wheel.",
        ],
    ),
    "options at the target stall, in Chinese": (
        HEAD + "  - 题目: 甲\n    错误: [丙]\n    解析: 丁\n" + SPARED,
        [
            "3:5 投靶摊位只出判断题和雷区，不出选择题。 请把“错误”换成“判断: 侵权”“不侵权”或“看情况”，或者把这一题移到别的摊位，如 wheel。",
        ],
        [
            "3:5 The target stall asks for verdicts and minefields, not questions with options. Write “判断: infringing”, “fine” or “depends” instead of “错误”, or move the question to another stall, such as wheel.",
        ],
    ),
    "nothing to throw at": (
        HEAD + question(right=None, wrong=None) + SPARED,
        [
            "3:5 这一题没有判断（“verdict”）。 请加一行“verdict: 侵权”“不侵权”或“看情况”；雷区请写“mines”和“safe”两个列表。",
        ],
        [
            "3:5 This question has no verdict (no “verdict”). Add a line “verdict: infringing”, “fine” or “depends”, or for a minefield the lists “mines” and “safe”.",
        ],
    ),
    "nothing to throw at, in Chinese": (
        HEAD + "  - 题目: 甲\n    解析: 丁\n" + SPARED,
        [
            "3:5 这一题没有判断（“判断”）。 请加一行“判断: 侵权”“不侵权”或“看情况”；雷区请写“雷”和“安全”两个列表。",
        ],
        [
            "3:5 This question has no verdict (no “判断”). Add a line “判断: infringing”, “fine” or “depends”, or for a minefield the lists “雷” and “安全”.",
        ],
    ),
    "a verdict and options": (
        HEAD + question(verdict="mine") + SPARED,
        [
            "3:5 这一题既有“verdict”又有“right”，不知道按哪种题来出。 选择题请删掉“verdict”；判断题请删掉“right”。",
        ],
        [
            "3:5 This question has both “verdict” and “right”, so its kind is unclear. Delete “verdict” for a question with options, or “right” for a verdict.",
        ],
    ),
    "a verdict that does not exist": (
        HEAD + verdict("bad") + SPARED,
        [
            "5:14 判断“bad”不对。 请写“侵权”“不侵权”或“看情况”；用另一对牌子时，写“踩雷”或“安全”。",
        ],
        [
            "5:14 The verdict “bad” does not exist. Write “infringing”, “fine” or “depends”; with the other pair of boards, “mine” or “safe”.",
        ],
    ),
    "boards that do not exist": (
        HEAD + verdict("depends", signs="red") + SPARED,
        [
            "6:12 没有“red”这对牌子。 请写“侵权”（侵权、不侵权）或“踩雷”（踩雷、安全）。",
        ],
        [
            "6:12 There is no pair of boards “red”. Write “infringement” (infringing, fine) or “mine” (mine, safe).",
        ],
    ),
    "boards that the verdict is not on": (
        HEAD + verdict("fine", signs="mine") + verdict("mine", ask="乙", signs="infringement") + SPARED,
        [
            "6:12 “signs: mine”和判断“fine”对不上。 请删掉这一行，只有判断是“看情况”时才用得着它。",
            "10:12 “signs: infringement”和判断“mine”对不上。 请删掉这一行，只有判断是“看情况”时才用得着它。",
        ],
        [
            "6:12 “signs: mine” is not the pair of boards that the verdict “fine” is on. Delete this line; only the verdict “depends” needs it.",
            "10:12 “signs: infringement” is not the pair of boards that the verdict “mine” is on. Delete this line; only the verdict “depends” needs it.",
        ],
    ),
    "boards that the verdict is not on, in Chinese": (
        HEAD + "  - 题目: 甲\n    判断: 侵权\n    牌子: 踩雷\n    解析: 丁\n" + SPARED,
        [
            "5:9 “牌子: 踩雷”和判断“侵权”对不上。 请删掉这一行，只有判断是“看情况”时才用得着它。",
        ],
        [
            "5:9 “牌子: 踩雷” is not the pair of boards that the verdict “侵权” is on. Delete this line; only the verdict “depends” needs it.",
        ],
    ),
    "a misspelt key for the boards": (
        HEAD + verdict("depends", sings="mine") + SPARED,
        [
            "6:5 这里不认识“sings”。 是不是想写“signs”？",
        ],
        [
            "6:5 “sings” is not a key here. Did you mean “signs”?",
        ],
    ),
    "boards without a verdict": (
        HEAD + field(more="    signs: mine\n") + SPARED,
        [
            "16:5 “signs”只用在判断题里。 请删掉这一行。",
        ],
        [
            "16:5 “signs” belongs to a verdict. Delete this line.",
        ],
    ),
    "boards without a verdict, in Chinese": (
        HEAD + chinese_field(more="    牌子: 踩雷\n") + SPARED,
        [
            "16:5 “牌子”只用在判断题里。 请删掉这一行。",
        ],
        [
            "16:5 “牌子” belongs to a verdict. Delete this line.",
        ],
    ),
    "mines alone": (
        HEAD + FIELD_ASK + acts("mines", MINES) + "    why: 戊\n" + SPARED,
        [
            "3:5 这片雷区没有安全的事（“safe”）。 请加上“safe:”，在下面写 4 到 6 件合法的事，每件前面写“- ”。",
        ],
        [
            "3:5 This minefield has no lawful acts (no “safe”). Add “safe:” with four to six lawful acts below it, each beginning with “- ”.",
        ],
    ),
    "safe acts alone": (
        HEAD + FIELD_ASK + acts("safe", SAFE) + "    why: 戊\n" + SPARED,
        [
            "3:5 这片雷区没有雷（“mines”）。 请加上“mines:”，在下面写 3 到 5 件踩雷的事，每件前面写“- ”。",
        ],
        [
            "3:5 This minefield has no mines (no “mines”). Add “mines:” with three to five infringing acts below it, each beginning with “- ”.",
        ],
    ),
    "mines alone, in Chinese": (
        HEAD + "  - 题目: 甲\n" + acts("地雷", MINES) + "    解析: 戊\n" + SPARED,
        [
            "3:5 这片雷区没有安全的事（“安全”）。 请加上“安全:”，在下面写 4 到 6 件合法的事，每件前面写“- ”。",
        ],
        [
            "3:5 This minefield has no lawful acts (no “安全”). Add “安全:” with four to six lawful acts below it, each beginning with “- ”.",
        ],
    ),
    "safe acts alone, in Chinese": (
        HEAD + "  - 题目: 甲\n" + acts("安全的", SAFE) + "    解析: 戊\n" + SPARED,
        [
            "3:5 这片雷区没有雷（“雷”）。 请加上“雷:”，在下面写 3 到 5 件踩雷的事，每件前面写“- ”。",
        ],
        [
            "3:5 This minefield has no mines (no “雷”). Add “雷:” with three to five infringing acts below it, each beginning with “- ”.",
        ],
    ),
    "a minefield with a verdict": (
        HEAD + field(more="    verdict: mine\n") + SPARED,
        [
            "3:5 这一题既有“mines”又有“verdict”，不知道按哪种题来出。 雷区请只留“mines”和“safe”；别的题请删掉它们。",
        ],
        [
            "3:5 This question has both “mines” and “verdict”, so its kind is unclear. Keep only “mines” and “safe” for a minefield, or delete them.",
        ],
    ),
    "a minefield with an option": (
        HEAD + chinese_field(more="    正确: 甲\n") + SPARED,
        [
            "3:5 这一题既有“雷”又有“正确”，不知道按哪种题来出。 雷区请只留“雷”和“安全”；别的题请删掉它们。",
        ],
        [
            "3:5 This question has both “雷” and “正确”, so its kind is unclear. Keep only “雷” and “安全” for a minefield, or delete them.",
        ],
    ),
    "a minefield with a picture": (
        HEAD + field(more="    picture: x.png\n") + SPARED,
        [
            "16:5 雷区里放不下图片。 请删掉“picture”这一行。",
            "16:14 找不到图片“x.png”。 请把图片放到题库文件旁边的文件夹里，并核对文件名。",
        ],
        [
            "16:5 A minefield has no room for pictures. Delete the line “picture”.",
            "16:14 There is no picture “x.png”. Put the picture beside the bank file, or in a folder there, and check its name.",
        ],
    ),
    "eight acts": (
        HEAD + field(safe=SAFE[1:]) + SPARED,
        [
            "3:5 这片雷区有 8 件事，应当正好 9 件。 请增减“mines”或“safe”下面的事。",
        ],
        [
            "3:5 A minefield has exactly 9 acts; this one has 8. Add or delete some under “mines” or “safe”.",
        ],
    ),
    "ten acts, in Chinese": (
        HEAD + chinese_field(safe=[*SAFE, act("甲")]) + SPARED,
        [
            "3:5 这片雷区有 10 件事，应当正好 9 件。 请增减“雷”或“安全”下面的事。",
        ],
        [
            "3:5 A minefield has exactly 9 acts; this one has 10. Add or delete some under “雷” or “安全”.",
        ],
    ),
    "two mines": (
        HEAD + field(MINES[1:], [*SAFE, act("甲")]) + SPARED,
        [
            "3:5 这片雷区有 2 个雷，应当有 3 到 5 个。 请把几个雷换成合法的事，或者反过来。",
        ],
        [
            "3:5 A minefield has 3 to 5 mines; this one has 2. Replace some mines by lawful acts, or the other way round.",
        ],
    ),
    "six mines, in Chinese": (
        HEAD + chinese_field(SAFE, MINES) + SPARED,
        [
            "3:5 这片雷区有 6 个雷，应当有 3 到 5 个。 请把几个雷换成合法的事，或者反过来。",
        ],
        [
            "3:5 A minefield has 3 to 5 mines; this one has 6. Replace some mines by lawful acts, or the other way round.",
        ],
    ),
    "an empty list of mines": (
        HEAD + FIELD_ASK + "    mines: []\n" + acts("safe", SAFE) + "    why: 戊\n" + SPARED,
        [
            "3:5 这片雷区没有雷（“mines”）。 请加上“mines:”，在下面写 3 到 5 件踩雷的事，每件前面写“- ”。",
        ],
        [
            "3:5 This minefield has no mines (no “mines”). Add “mines:” with three to five infringing acts below it, each beginning with “- ”.",
        ],
    ),
    "acts without a reason": (
        HEAD + field(["雨", "{en: Snow}", MINES[2]]) + SPARED,
        [
            "5:9 “雨”没有写原因。 请写成两行：“zh: …”和“because: …”，用一句话说明为什么。",
            "6:9 “Snow”没有写原因（“because”）。 请加一行“because: …”，用一句话说明为什么。",
        ],
        [
            "5:9 There is no reason with “雨”. Write two lines, “zh: …” and “because: …”, the latter saying why in one sentence.",
            "6:9 There is no reason with “Snow” (no “because”). Add a line “because: …” that says why in one sentence.",
        ],
    ),
    "acts without a reason, in Chinese": (
        HEAD + chinese_field(["雨", "{zh: 雪}", MINES[2]]) + SPARED,
        [
            "5:9 “雨”没有写原因。 请写成两行：“中文: …”和“为什么: …”，用一句话说明为什么。",
            "6:9 “雪”没有写原因（“为什么”）。 请加一行“为什么: …”，用一句话说明为什么。",
        ],
        [
            "5:9 There is no reason with “雨”. Write two lines, “中文: …” and “为什么: …”, the latter saying why in one sentence.",
            "6:9 There is no reason with “雪” (no “为什么”). Add a line “为什么: …” that says why in one sentence.",
        ],
    ),
    "an act with an empty reason": (
        HEAD + field(["{zh: 雨, because: }", *MINES[1:]]) + SPARED,
        [
            "5:17 “because”后面没有内容。 请补上内容，或者删掉这一行。",
        ],
        [
            "5:17 There is nothing after “because”. Write it, or delete this line.",
        ],
    ),
    "an act without words": (
        HEAD + field(["{because: 因}", *MINES[1:]]) + SPARED,
        [
            "5:9 这里没有文字。 请写上“zh”或“en”的文字。",
        ],
        [
            "5:9 There is no text here. Write a text under “zh” or “en”.",
        ],
    ),
    "an act with a misspelt key": (
        HEAD + field(["{zh: 雨, becuase: 因}", *MINES[1:]]) + SPARED,
        [
            "5:17 这里不认识“becuase”。 是不是想写“because”？",
        ],
        [
            "5:17 “becuase” is not a key here. Did you mean “because”?",
        ],
    ),
    "an act with another word for a key": (
        HEAD + chinese_field(["{zh: 雨, 理由: 因}", *MINES[1:]]) + SPARED,
        [
            "5:17 这里不认识“理由”。 是不是想写“为什么”？",
        ],
        [
            "5:17 “理由” is not a key here. Did you mean “为什么”?",
        ],
    ),
    "an act with a picture": (
        HEAD + field(["{zh: 雨, because: 因, picture: a.png}", *MINES[1:]]) + SPARED,
        [
            "5:29 雷区里放不下图片。 请删掉“picture”这一行。",
        ],
        [
            "5:29 A minefield has no room for pictures. Delete the line “picture”.",
        ],
    ),
    "an act in brackets": (
        HEAD + field(["[雨]", *MINES[1:]]) + SPARED,
        [
            "5:9 一个选项应当是一段文字，这里却是列表。 请让每个选项各占一行，前面写“- ”。",
        ],
        [
            "5:9 An option is one text, but here is a list. Give each option a line of its own with “- ” in front.",
        ],
    ),
    "acts that are too long": (
        HEAD + field([act("长" * 17), "{zh: 雪, en: " + "x" * 43 + ", because: 因}", MINES[2]]) + SPARED,
        [
            "5:9 “长长长长长长长长长长长长长长长长长”太长，小靶牌上写不下。 请缩短到 16 个汉字或 42 个字母以内。",
            "6:9 “xxxxxxxxxxxxxxxxxxxxxxx…”太长，小靶牌上写不下。 请缩短到 16 个汉字或 42 个字母以内。",
        ],
        [
            "5:9 “长长长长长长长长长长长长长长长长长” is too long for a small board. Keep to 42 letters or 16 Chinese characters.",
            "6:9 “xxxxxxxxxxxxxxxxxxxxxxx…” is too long for a small board. Keep to 42 letters or 16 Chinese characters.",
        ],
    ),
    "reasons that are too long": (
        HEAD
        + field(
            ["{zh: 雨, because: " + "长" * 35 + "}", "{zh: 雪, because: {en: " + "x" * 85 + "}}", MINES[2]]
        )
        + SPARED,
        [
            "5:9 原因“长长长长长长长长长长长长长长长长长长长长长长长…”太长。 请缩短到 34 个汉字或 84 个字母以内。",
            "6:9 原因“xxxxxxxxxxxxxxxxxxxxxxx…”太长。 请缩短到 34 个汉字或 84 个字母以内。",
        ],
        [
            "5:9 The reason “长长长长长长长长长长长长长长长长长长长长长长长…” is too long. Keep to 84 letters or 34 Chinese characters.",
            "6:9 The reason “xxxxxxxxxxxxxxxxxxxxxxx…” is too long. Keep to 84 letters or 34 Chinese characters.",
        ],
    ),
    "equal acts": (
        HEAD + field(safe=[act("雨"), *SAFE[1:]]) + SPARED,
        [
            "9:9 “雨”和第 5 行的事一样。 请改掉其中一个。",
        ],
        [
            "9:9 The act “雨” is the same as the one on line 5. Change one of them.",
        ],
    ),
    "a misspelt key for the mines": (
        HEAD + field().replace("mines", "mnies") + SPARED,
        [
            "4:5 这里不认识“mnies”。 是不是想写“mines”？",
        ],
        [
            "4:5 “mnies” is not a key here. Did you mean “mines”?",
        ],
    ),
    "other words for mines and safe acts": (
        HEAD + chinese_field().replace("雷:", "雷区:").replace("安全", "合法") + SPARED,
        [
            "4:5 这里不认识“雷区”。 是不是想写“雷”？",
            "8:5 这里不认识“合法”。 是不是想写“安全”？",
        ],
        [
            "4:5 “雷区” is not a key here. Did you mean “雷”?",
            "8:5 “合法” is not a key here. Did you mean “安全”?",
        ],
    ),
    "full-width signs": (
        HEAD + chinese_field(["{zh: 雨，because：因}", *MINES[1:]]).replace("安全:", "安全：") + SPARED,
        [
            "5:15 “为什么”前面用了中文逗号“，”。 花括号里的各项之间请用英文逗号“,”隔开。",
            "5:19 “为什么”后面用了中文冒号“：”。 请改成英文冒号，后面空一格：“为什么: …”。",
            "8:7 “安全”后面用了中文冒号“：”。 请改成英文冒号，后面空一格：“安全: …”。",
        ],
        [
            "5:15 In front of “为什么” stands a full-width comma “，”. Inside braces, separate the entries with a plain comma “,”.",
            "5:19 After “为什么” stands a full-width colon “：”. Use a plain colon and a space: “为什么: …”.",
            "8:7 After “安全” stands a full-width colon “：”. Use a plain colon and a space: “安全: …”.",
        ],
    ),
}


@pytest.mark.parametrize(("text", "zh", "en"), CASES.values(), ids=CASES.keys())
def test_what_is_wrong_at_the_target_stall(text: str, zh: Told, en: Told, loader: Any) -> None:
    reading = read_text(text, loader, folder=TARGETS)
    assert told(reading, "zh") == zh
    assert told(reading, "en") == en


@pytest.mark.parametrize("name", CASES)
def test_a_broken_one_is_left_out_and_its_neighbour_stays(name: str, loader: Any) -> None:
    topic = read_text(CASES[name][0], loader, folder=TARGETS).topic
    assert topic is not None
    assert [question.ask.zh for question in topic.questions] == ["好"]


@pytest.mark.parametrize(
    ("text", "zh", "en"),
    [
        (
            field(),
            "3:5 雷区只能放在投靶摊位。 请把这一题移到 targets 文件夹里的题库。",
            "3:5 Only the target stall can ask a minefield. Move it to a bank file in the folder targets.",
        ),
        (
            question(signs="mine"),
            "7:5 “signs”只用在判断题里。 请删掉这一行。",
            "7:5 “signs” belongs to a verdict. Delete this line.",
        ),
    ],
)
def test_what_is_wrong_at_other_stalls(text: str, zh: str, en: str, loader: Any) -> None:
    reading = read_text(HEAD + text + GOOD, loader)
    assert (told(reading, "zh"), told(reading, "en")) == ([zh], [en])
    assert reading.topic is not None
    assert len(reading.topic.questions) == 1


WORDS: list[tuple[str, str | None, Verdict, Signs]] = [
    ("infringing", None, Verdict.INFRINGING, "infringement"),
    ("侵权", "infringement", Verdict.INFRINGING, "infringement"),
    ("mine", None, Verdict.INFRINGING, "mine"),
    ("踩雷", "mine", Verdict.INFRINGING, "mine"),
    ("fine", "侵权", Verdict.FINE, "infringement"),
    ("不侵权", None, Verdict.FINE, "infringement"),
    ("safe", "踩雷", Verdict.FINE, "mine"),
    ("安全", None, Verdict.FINE, "mine"),
    ("depends", None, Verdict.DEPENDS, "infringement"),
    ("看情况", "侵权", Verdict.DEPENDS, "infringement"),
    ("depends", "mine", Verdict.DEPENDS, "mine"),
    ("看情况", "踩雷", Verdict.DEPENDS, "mine"),
]


@pytest.mark.parametrize(("word", "signs", "board", "pair"), WORDS)
def test_the_verdicts_word_chooses_the_pair_of_boards(
    word: str, signs: str | None, board: Verdict, pair: Signs, loader: Any
) -> None:
    for folder in (TARGETS, Path("wheel")):
        one = only(HEAD + verdict(word, signs=signs), loader, folder)
        assert (one.kind, one.verdict, one.signs) == ("verdict", board, pair)


def only(text: str, loader: Any, folder: Path = TARGETS) -> Question:
    """The one question of a bank without problems."""
    reading = read_text(text, loader, folder=folder)
    assert reading.problems == ()
    assert reading.topic is not None
    (one,) = reading.topic.questions
    return one


@pytest.mark.parametrize("text", [field(more="    level: 3\n"), chinese_field(more="    难度: 3\n")])
def test_a_minefield_holds_its_mines_first(text: str, loader: Any) -> None:
    one = only(HEAD + text, loader)
    assert (one.kind, one.verdict, one.level, one.line) == ("minefield", None, 3, 3)
    because = Said("因", "因")
    assert one.options == tuple(
        [Option(Said(text), True, because) for text in "雨雪风"]
        + [Option(Said(text), False, because) for text in "山水田石林草"]
    )
    assert one.id.startswith("targets/marks/")


@pytest.mark.parametrize("text", ["长" * 16, "x" * 42, "长" * 8 + "x" * 21, "画 AI 图不署名，还收 20 元"])
def test_chinese_characters_and_letters_share_the_room_of_a_board(text: str, loader: Any) -> None:
    assert (
        only(HEAD + field([f"{{zh: '{text}', because: 因}}", *MINES[1:]]), loader).options[0].text.zh == text
    )
