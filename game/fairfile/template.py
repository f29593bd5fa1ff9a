"""A fresh fair.yaml: every setting with its remarks, in Chinese with English beside it."""

from __future__ import annotations

from typing import Final

from game.fairfile.fair_file import FairFile, attribute
from game.fairfile.keys import KEYS
from game.fairfile.values import written

_HEAD: Final = """\
# 知产游园会 · 主办方的设置        Settings of the IP Fair
#
# 改好一处，存盘就行：下一位玩家来时就按新的办。写错了也不要紧：那一项先按默认的办，
# 主办面板和 python main.py check 会说清楚错在哪一行、怎么改。也可以打开主办面板点着改：
# python main.py desk。
# 冒号用英文冒号，后面空一格；井号 # 后面是说明，随便写。名称也可以写英文：{keys}。
#
# Change a word, save, and it holds from the next visitor on. A mistake only gives that one setting
# its default; the host's panel (`python main.py desk`) and `python main.py check` tell the line and
# how to fix it.
"""
_REMARKS: Final[dict[str, str]] = {
    "language": "# 开场用哪种语言：中文、英文\n# The language to begin with: zh, en",
    "volume": "# 音量，0 到 100\n# Loudness in per cent",
    "mute": "# 开场时不出声：是、否（玩家可以自己打开）\n# Begin in silence: yes, no",
    "text size": "# 题目卡上的字号：正常、大\n# Letters on the question card: normal, large",
    "calm": "# 少一些动画：是、否\n# Less movement on the screen: yes, no",
    "idle": (
        "# 多少秒没有人动，就问一声“还在吗？”：10 到 3600，或者 从不\n"
        "# Seconds without any touch after which a visitor is asked whether they are still there, or never"
    ),
    "wait": (
        "# 问了以后再等多少秒，就回到开头等下一位：5 到 300\n"
        "# Seconds that the question waits before the fair begins anew"
    ),
    "closed stalls": (
        "# 今天不开的摊位：转盘、飞行棋、投靶（用顿号隔开），或者 无\n"
        "# Stalls that are closed today: wheel, planes, targets, or none"
    ),
    "closed topics": (
        "# 今天不出的题目：写“摊位/文件名”，比如 转盘/09-applying，或者 无\n"
        "# Topics that are not asked today, such as wheel/09-applying, or none"
    ),
    "presets": (
        "# 飞行棋可以选的玩法：快棋、经典、课堂\n"
        "# Ways to play aeroplane chess that are offered: quick, classic, class"
    ),
    "table": "# 显示今天的排行榜（只有昵称）：是、否\n# Show the day's best, nicknames only: yes, no",
    "print": "# 允许打印证书：是、否\n# Let certificates be printed: yes, no",
}


def template(fair: FairFile | None = None) -> str:
    """The whole file, with the values of `fair` or the defaults."""
    fair = fair or FairFile()
    parts = [_HEAD.format(keys="、".join(list(KEYS.chinese)[:3]) + "…")]
    for key, remark in _REMARKS.items():
        value = written(key, getattr(fair, attribute(key)), chinese=True)
        parts.append(f"\n{remark}\n{KEYS.chinese[key][0]}: {value}\n")
    return "".join(parts)
