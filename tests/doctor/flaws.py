"""Flawed questions, and all that the doctor says about each, in both languages."""

from __future__ import annotations

from typing import NamedTuple


class Flaw(NamedTuple):
    """What makes the healthy question ill, where that is told, and in which words."""

    kind: str
    values: dict[str, str | None]
    place: str
    zh: str
    en: str


def options(*texts: str) -> str:
    """Wrong options from "zh / en", a line each: the first on line 6."""
    pairs = (text.split(" / ") for text in texts)
    lines = [f"{{zh: '{zh}', en: '{en}', because: {{zh: 看像不像, en: L}}}}" for zh, en in pairs]
    return "".join(f"\n      - {line}" for line in lines)


def both(zh: str, en: str) -> str:
    return f"{{zh: '{zh}', en: '{en}'}}"


_WRONG = ("行，字不太一样 / Yes, the letters differ", "行，各做各的茶 / Yes, the teas differ")
_WHY = ("大家凭招牌认店。", "People know a shop by its sign.")
_LONGEST = "不懂的学生会专挑最长的；请把它写短，或者把错误选项写得一样具体。"
_LONGEST_EN = "Those who do not know pick the longest; shorten it, or make the wrong ones as detailed."
_FULL = "不懂的学生也知道避开这样的话；请换成平实的说法，或者让正确选项也用上这样的词。"
_FULL_EN = "Students avoid these without knowing the matter; put it plainly, or use one in the right option."
_CLUE = "对着题目找相同的字就能答对；请在正确选项里换个说法，或者让错误选项也用到它。"
_CLUE_EN = "That gives it away; say it in other words, or let a wrong option use them too."
_ABOVE = "选项会打乱顺序，没有“以上”；请换成一个具体的答案，几项都对时，请把它们都写在“right”下面。"
_ABOVE_EN = "Options are shuffled, so nothing is “above”; write an answer, or list the right ones in “right”."
_NOT = "最好改成从正面问；一定要这样问，就把它标出来："
_NOT_EN = "Best ask for what is so; if it must be, set it off: "

FLAWS = (
    Flaw(
        "longest_right",
        {"right": both("不行，顾客会分不清是哪一家", "No, people mix them up")},
        "4:17",
        f"正确选项明显最长：有 13 个字，其他最长的只有 7 个字。 {_LONGEST}",
        f"The right option is clearly the longest: 13 characters, the next 7 characters. {_LONGEST_EN}",
    ),
    Flaw(
        "longest_right",
        {"right": both("不行，顾客会认错", "No, people take one of them for the other")},
        "4:33",
        f"正确选项明显最长：有 41 个字母，其他最长的只有 23 个字母。 {_LONGEST}",
        f"The right option is clearly the longest: 41 letters, the next 23 letters. {_LONGEST_EN}",
    ),
    Flaw(
        "absolute_wrong",
        {"wrong": options("行，谁都能这样 / Yes, the letters differ", _WRONG[1])},
        "6:14",
        f"只有错误选项里有说得太满的词：“谁都”。 {_FULL}",
        f"Only wrong options have absolute words: “谁都”. {_FULL_EN}",
    ),
    Flaw(
        "absolute_wrong",
        {"wrong": options(_WRONG[0], "行，各做各的茶 / Yes, signs are never protected")},
        "7:29",
        f"只有错误选项里有说得太满的词：“are never”。 {_FULL}",
        f"Only wrong options have absolute words: “are never”. {_FULL_EN}",
    ),
    Flaw(
        "absolute_wrong",
        {
            "wrong": options(
                "行，只要茶不同 / Yes, the letters differ", "行，字都不一样 / Yes, the teas differ"
            )
        },
        "6:14",
        f"只有错误选项里有说得太满的词：“只要”“都”。 {_FULL}",
        f"Only wrong options have absolute words: “只要”, “都”. {_FULL_EN}",
    ),
    Flaw(
        "echo",
        {"right": both("不行，招牌长得像", "No, people mix them up")},
        "4:17",
        f"题目里的“招牌长得”只在正确选项里又出现了。 {_CLUE}",
        f"Of all options only the right one repeats “招牌长得” from the question. {_CLUE_EN}",
    ),
    Flaw(
        "echo",
        {"right": both("不行，顾客会认错", "No, signs so similar mislead")},
        "4:33",
        f"题目里的“signs”“similar”只在正确选项里又出现了。 {_CLUE}",
        f"Of all options only the right one repeats “signs”, “similar” from the question. {_CLUE_EN}",
    ),
    Flaw(
        "all_above",
        {"wrong": options(_WRONG[0], "以上说法都不对 / Yes, the teas differ")},
        "7:14",
        f"选项“以上说法都不对”说的是别的选项，自己不是答案。 {_ABOVE}",
        f"The option “以上说法都不对” speaks of the others and is no answer of its own. {_ABOVE_EN}",
    ),
    Flaw(
        "all_above",
        {"wrong": options(_WRONG[0], "行，各做各的茶 / None of the above")},
        "7:29",
        f"选项“None of the above”说的是别的选项，自己不是答案。 {_ABOVE}",
        f"The option “None of the above” speaks of the others and is no answer of its own. {_ABOVE_EN}",
    ),
    Flaw(
        "like_options",
        {"wrong": options(_WRONG[0], "行，字不太一样了。 / Yes, the teas differ")},
        "7:14",
        "选项“行，字不太一样了。”和“行，字不太一样”几乎一样。 请让它们说两件不同的事，或者删掉一个。",
        "The option “行，字不太一样了。” is nearly the same as “行，字不太一样”."
        " Let them say different things, or delete one.",
    ),
    Flaw(
        "like_options",
        {"wrong": options(_WRONG[0], "行，各做各的茶 / Yes – letters differ")},
        "7:29",
        "选项“Yes – letters differ”和“Yes, the letters differ”几乎一样。"
        " 请让它们说两件不同的事，或者删掉一个。",
        "The option “Yes – letters differ” is nearly the same as “Yes, the letters differ”."
        " Let them say different things, or delete one.",
    ),
    Flaw(
        "no_because",
        {"wrong": options(*_WRONG) + "\n      - {zh: 行，店不在一起, en: 'Yes, they are far apart'}"},
        "8:9",
        "有 1 个错误选项没有写“because”。 请各加一句，让选错的学生马上知道错在哪里。",
        "Wrong options without “because”: 1."
        " Add a sentence to each, so that whoever chose it learns at once what is wrong with it.",
    ),
    Flaw(
        "unmarked_not",
        {"ask": both("下面哪一种做法不算侵权？", "Two tea shops have similar signs. Is that right?")},
        "3:15",
        f"题目问的是反面，但“不”很容易看漏。 {_NOT}“不”、【不】。",
        f"The question asks for the opposite, but “不” is easily missed. {_NOT_EN}“不” or 【不】.",
    ),
    Flaw(
        "unmarked_not",
        {
            "ask": both(
                "两家奶茶店招牌很像，这不算侵权吗？", "Two tea shops have similar signs. Is that right?"
            )
        },
        "3:15",
        f"题目问的是反面，但“不算”很容易看漏。 {_NOT}“不算”、【不算】。",
        f"The question asks for the opposite, but “不算” is easily missed. {_NOT_EN}“不算” or 【不算】.",
    ),
    Flaw(
        "unmarked_not",
        {"ask": both("这样做行吗？", "Which of these shops may not keep its sign?")},
        "3:29",
        f"题目问的是反面，但“not”很容易看漏。 {_NOT}NOT。",
        f"The question asks for the opposite, but “not” is easily missed. {_NOT_EN}NOT.",
    ),
    Flaw(
        "unmarked_not",
        {"ask": both("这样做行吗？", "They look alike. Isn''t that forbidden?")},
        "3:29",
        f"题目问的是反面，但“Isn't”很容易看漏。 {_NOT}NOT。",
        f"The question asks for the opposite, but “Isn't” is easily missed. {_NOT_EN}NOT.",
    ),
    Flaw(
        "long_why",
        {"why": both("大家凭招牌认店，" * 16, _WHY[1])},
        "8:15",
        "解析念出来大约要 22 秒，超过 20 秒就没人听了。 请留下最要紧的两到四句。",
        "To read the explanation aloud takes about 22 seconds; beyond 20 nobody listens."
        " Keep the two to four sentences that matter.",
    ),
    Flaw(
        "long_why",
        {"why": both(_WHY[0], "People know a shop by its sign. " * 9)},
        "8:31",
        "解析念出来大约要 21 秒，超过 20 秒就没人听了。 请留下最要紧的两到四句。",
        "To read the explanation aloud takes about 21 seconds; beyond 20 nobody listens."
        " Keep the two to four sentences that matter.",
    ),
    Flaw(
        "long_because",
        {"wrong": f"{{zh: 行，字不太一样, en: 'Yes, the letters differ', because: {both('看' * 61, 'L')}}}"},
        "5:71",
        "“because”超过了 60 个字。 请只用一句话说清为什么，别的留给解析。",
        "“because” is longer than 60 Chinese characters, or twice as many letters."
        " Give the reason in one sentence and leave the rest to the explanation.",
    ),
    Flaw(
        "full_card",
        {
            "ask": both("两家店招牌很像，" * 14 + "行吗？", "Is that right?"),
            "right": both("不行，" + "顾客会认错店" * 9, "No, people mix them up"),
            "wrong": options(
                *(
                    f"行，{sign}{'字不太一样' * 11} / Yes, letter {at} differs"
                    for at, sign in enumerate("甲乙丙")
                )
            ),
            "why": both("大家凭招牌认店。" * 10, _WHY[1]),
        },
        "3:15",
        "题目、选项和解析合起来有 430 个字，超过 420 个字，答完以后要滚动才能看完。 请把其中最长的写短一些。",
        "Question, options and explanation together are as long as 430 Chinese characters;"
        " beyond 420 a player must scroll. Shorten the longest of them.",
    ),
    Flaw(
        "one_language",
        {"right": "不行，顾客会认错", "why": "大家凭招牌认店。"},
        "4:12",
        "这一题有 2 处没有英文，第一处在这里。 请分成两行写：“zh: …”和“en: …”；看英文的人现在看到的是中文。",
        "Texts of this question that are not in English: 2; this is the first."
        " Write “zh: …” and “en: …” on two lines; readers of English see Chinese now.",
    ),
    Flaw(
        "one_language",
        {"why": "{en: People know a shop by its sign and its colours.}"},
        "8:10",
        "这一题有 1 处没有中文，第一处在这里。 请分成两行写：“zh: …”和“en: …”；看中文的人现在看到的是英文。",
        "Texts of this question that are not in Chinese: 1; this is the first."
        " Write “zh: …” and “en: …” on two lines; readers of Chinese see English now.",
    ),
    Flaw(
        "law_changes",
        {"law": "[copyright-law-2020 24, trademark-law-2019 57(2)]"},
        "9:34",
        "《商标法》（2019年修正）从 2027-01-01 起换成新的，到时只显示法律名称，不显示条号。"
        " 请现在就查好新的条号，同时引“trademark-law-2026 条号”。",
        "The Trademark Law (2019 amendment) is replaced on 2027-01-01; then only its name is shown,"
        " without the article. Look up the new article now and cite “trademark-law-2026 ARTICLE” as well.",
    ),
    Flaw(
        "law_changes_name",
        {"law": "《商标法》第五十七条第（二）项"},
        "9:10",
        "《商标法》从 2027-01-01 起换成新的，“《商标法》第五十七条第（二）项”到时可能是另外一条。"
        " 请写成两条：“trademark-law-2019 条号”和“trademark-law-2026 条号”，到了那天会自动更换。",
        "The Trademark Law is replaced on 2027-01-01; “《商标法》第五十七条第（二）项” may be quite another"
        " article then. Cite both, “trademark-law-2019 ARTICLE” and “trademark-law-2026 ARTICLE”;"
        " on that day the one gives way to the other.",
    ),
)
