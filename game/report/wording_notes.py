"""What strikes about questions, what to do about it, and how to read the figures, in both languages."""

from __future__ import annotations

from typing import Final

from game.bank.question import Said

FLAGS: Final[dict[str, Said]] = {
    "inverse": Said("会的反而错", "Backwards"),
    "rival": Said("错项占先", "Wrong answer leads"),
    "hard": Said("太难", "Too hard"),
    "weak": Said("分不出高低", "Tells nobody apart"),
    "dead": Said("有错项几乎没人选", "Idle wrong option"),
    "easy": Said("太容易", "Too easy"),
}
ADVICE: Final[dict[str, Said]] = {
    "inverse": Said(
        "别的题答得好的人，这题反而容易错：先核对答案，再找题目里的歧义。",
        "Those who do well elsewhere fail here: check the key, then look for a second way to read it.",
    ),
    "rival": Said(
        "选某个错误选项的人比选正确的还多：先核对答案；答案没错，就是值得上课讲的误解。",
        "A wrong option drew more than the right one: check the key. If it is right, here is a "
        "misconception worth a lesson.",
    ),
    "hard": Said(
        "答对的不到三成：题意清楚吗？课上讲过吗？",
        "Fewer than three in ten were right: is it clear what is asked? Was it taught?",
    ),
    "weak": Said(
        "别的题答得好的和答得差的，在这题上差不多：大家都在猜，或者题目有歧义。",
        "Those who do well elsewhere and those who do not fare alike: all guess, or it can be read two ways.",
    ),
    "dead": Said(
        "有的错误选项几乎没人选（不到 5%）：换一个更像真的，或者删掉。",
        "A wrong option drew fewer than 5%: find a likelier one, or do without it.",
    ),
    "easy": Said(
        "几乎人人答对（超过 95%）：留作热身，或者把错误选项写得更像真的。",
        "Nearly everyone is right (more than 95%): keep it to warm up, or make the wrong options likelier.",
    ),
}
MINES_HARD: Final = Said(
    "有的牌判对的不到三成：那几件事写清楚了吗？",
    "Of some acts fewer than three in ten visitors thought right: is it clear what was done?",
)

NOTES: Final = Said("怎么看这些数", "How to read these figures")
NOTE: Final[tuple[Said, ...]] = (
    Said(
        "答对率是第一次回答就对的比例。机器人、中途走开的人、重答的题不算；同一次游园里同一题只算头一回。",
        "Right is the share of first answers that were right. Bots, visitors who walked away and further "
        "tries do not count, and a question counts once a visit.",
    ),
    Said(
        "95% 区间：再来很多这样的学生，答对率多半落在这里面（威尔逊区间，Wilson 1927）。"
        "不满 {enough} 个回答的，区间是灰的：还说明不了什么。",
        "95% interval: where the share would settle with many more such pupils (Wilson 1927). It is grey "
        "with fewer than {enough} answers: it says little yet.",
    ),
    Said(
        "区分度是这题的对错和同一次游园里其余各题答对率的相关系数（−1 到 1），"
        "就是 Moodle 的 discrimination index（docs.moodle.org/dev/Quiz_statistics_calculations）。"
        "0.3 以上不错，低于 0.1 要看一看；"
        "负的多半是答案标错了，或者题目有歧义。不满 {enough} 个回答不显示。",
        "Discrimination is the correlation (−1 to 1) of this question with the share that was right of all "
        "others in the same visit: Moodle's discrimination index "
        "(docs.moodle.org/dev/Quiz_statistics_calculations). 0.3 and more is good, below 0.1 worth a look; "
        "below 0, often the key is wrong or the question can be read two ways. It is hidden with "
        "fewer than {enough} answers.",
    ),
    Said(
        "要选出全部正确答案的题，全对才算对；每个选项后面是勾了它的人数，加起来会超过 100%。"
        "排雷的牌各自算：是雷打中了、不是雷没打，都叫判对。",
        "Where several options are right, an answer is right that has them all and no other; each option "
        "shows who ticked it, so they add up to more than 100%. The acts of a minefield count one by one: "
        "a mine that was hit and a lawful act that was spared are judged right.",
    ),
    Said(
        "三块牌（侵权、不侵权、看情况）是固定的，没人选也不算毛病。题目或选项的文字改过，就当作另一道题重新算。",
        "The three verdicts are always the same, so an idle one is no flaw. A question whose words were "
        "changed is counted anew.",
    ),
    Said(
        "一台机器前常常是几个人一起玩，记录里分不出谁是谁；所以这些数说的是题目，不是某个学生。",
        "Often several people play together, and the records do not know who is who: these figures judge "
        "questions, not pupils.",
    ),
)
SOURCES: Final = Said("记录来自：{files}。", "Records read: {files}.")
SOURCE: Final = Said("{name}（{visits} 次）", "{name} ({visits} visits)")
TWICE: Final = Said(
    "有 {count} 次游园不止一份，只算一次。", "Visits found in more than one file and counted once: {count}."
)
PRIVATE: Final = Said(
    "记录里没有姓名，没有照片，没有班级。", "The records hold no names, no pictures, no classes."
)
HINT: Final = Said(
    "全部题目和图表：python main.py report --out 报告.html（或 .csv）",
    "All questions and charts: python main.py report --out report.html (or .csv)",
)
