"""What the report says in its heads and tables, in both languages."""

from __future__ import annotations

from typing import Final

from game.bank.question import Said

# The head.
TITLE: Final = Said("知产游园会 · 教师报告", "IP Fair · Report for teachers")
SPAN: Final = Said("{first} 至 {last}", "{first} to {last}")
NO_DAYS: Final = Said("还没有人来过", "Nobody has come yet")
MADE: Final = Said("{day} 生成", "made on {day}")
VISITS: Final = Said("游园（人次）", "Visits")
MINUTES: Final = Said("每次分钟数（中位数）", "Minutes a visit (median)")
ANSWERS: Final = Said("答题", "Answers")
RIGHT: Final = Said("答对", "Right")
MET: Final = Said("有人答过的题", "Questions met")
OF: Final = Said("{some} / {all}", "{some} of {all}")
BY_DAY: Final = Said("每天的游园人次", "Visits by day")
BY_HOUR: Final = Said("{day} 每小时的游园人次", "Visits by hour on {day}")
HOUR: Final = Said("{hour} 点", "{hour}:00")
LEFT_OUT: Final = Said(
    "没有计入：机器人 {bots} 次，中途走开 {idle} 人次，重答 {tries} 题。",
    "Not counted: visits by bots ({bots}), visitors who walked away ({idle}), further tries ({tries}).",
)

# The tables.
STALL: Final = Said("摊位", "Stall")
TOPIC: Final = Said("主题", "Topic")
GAMES: Final = Said("玩完的局", "Games ended")
FIRST: Final = Said("先看这些题", "Look at these first")
NONE_FIRST: Final = Said(
    "没有需要先看的题。现有 {ripe} 道题回答满 {enough} 次；不满的还不下结论。",
    "Nothing here. Questions with {enough} answers or more: {ripe}; of the others nothing is said yet.",
)
SOME_FIRST: Final = Said(
    "{all} 道题里有 {some} 道。每题先核对答案，再想一想为什么。",
    "{some} of {all} questions. Check the key of each first, then ask yourself why.",
)
BY_TOPIC: Final = Said("摊位和主题", "Stalls and topics")
OTHERS: Final = Said("其余的题", "All other questions")
NO_OTHERS: Final = Said("这里还没有题。", "No question here yet.")
QUESTION: Final = Said("题目", "Question")
ASKED: Final = Said("答过", "Asked")
FACILITY: Final = Said("答对率", "Right")
INTERVAL: Final = Said("95% 区间", "95% interval")
DISCRIMINATION: Final = Said("区分度", "Discrimination")
SECONDS: Final = Said("用时（秒）", "Seconds")
TYPICAL_SECONDS: Final = Said("中位 {seconds} 秒", "median {seconds} s")
OPTION: Final = Said("选项 {number}", "option {number}")
PER_ACT: Final = Said("{right} 判对", "{right} judged right")
EARLIER: Final = Said(
    "旧版 {hash}（{first} 至 {last}）：答过 {asked} 次，答对率 {share}",
    "Earlier wording {hash} ({first} to {last}): answers {asked}, right {share}",
)
ONLY_EARLIER: Final = Said(
    "题目后来改过，新版还没人答；下面是旧版 {hash} 的数。",
    "Reworded since, and not asked again yet: these are the figures of the earlier wording {hash}.",
)
GONE: Final = Said(
    "这里的题库里没有这道题，只剩编号；选项按原来的顺序编号。",
    "No bank here has this question: only its id is left, and its options' numbers.",
)

# The columns that only the table for Excel and WPS has.
ID: Final = Said("编号", "Id")
VERSION: Final = Said("版本", "Version")
VERSIONS: Final[dict[str, Said]] = {
    "now": Said("现在的", "current"),
    "earlier": Said("旧版", "earlier"),
    "gone": Said("题库里没有", "in no bank here"),
}
HASH: Final = Said("文字指纹", "Hash of the words")
KIND: Final = Said("题型", "Kind")
KINDS: Final[dict[str, Said]] = {
    "one": Said("单选", "one right"),
    "several": Said("多选", "several right"),
    "verdict": Said("判断", "verdict"),
    "minefield": Said("排雷", "minefield"),
}
STRIKING: Final = Said("要看什么", "Flags")
PER_CENT: Final = Said("{what}（%）", "{what} (%)")
LOW: Final = Said("95% 区间下限（%）", "95% from (%)")
HIGH: Final = Said("95% 区间上限（%）", "95% to (%)")
SEEN: Final = Said("最早", "First seen")
LAST: Final = Said("最晚", "Last seen")
CHOSEN: Final = Said("选项 {number} 人数", "option {number} chosen by")
CORRECT: Final = Said("〔对〕", "[right] ")
MINE: Final = Said("〔雷〕", "[mine] ")
