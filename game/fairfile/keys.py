"""The words of fair.yaml: every key and every word that can be its value, in English and in Chinese."""

from __future__ import annotations

from typing import Final

from game.bank.vocabulary import Vocabulary

KEYS: Final = Vocabulary(
    {
        "language": ("语言",),
        "volume": ("音量",),
        "mute": ("静音",),
        "text size": ("字号",),
        "calm": ("安静", "少动画"),
        "idle": ("闲置",),
        "wait": ("等待",),
        "closed stalls": ("关闭摊位",),
        "closed topics": ("关闭题目", "关闭主题"),
        "presets": ("棋规",),
        "table": ("排行榜",),
        "print": ("打印",),
    },
    {
        "language": ("lang", "界面语言"),
        "volume": ("sound", "loudness", "声音", "音量大小"),
        "mute": ("silent", "quiet", "无声"),
        "text size": ("font size", "size", "letters", "字体", "文字大小", "字体大小"),
        "calm": ("motion", "animation", "动画", "安静模式"),
        "idle": ("timeout", "ask", "闲置时间", "闲置秒数"),
        "wait": ("grace", "等待时间", "等待秒数"),
        "closed stalls": ("stalls", "closed", "摊位", "关闭"),
        "closed topics": ("topics", "题目", "主题", "关闭题库"),
        "presets": ("planes", "rules", "飞行棋", "玩法"),
        "table": ("ranking", "scores", "top ten", "榜单", "排名"),
        "print": ("printing", "certificates", "打印证书"),
    },
)
"""English key → its Chinese names. An English key with underscores is the field of `FairFile`."""

LANGUAGES: Final = Vocabulary(
    {"zh": ("中文", "汉语"), "en": ("英文", "英语")}, {"zh": ("chinese",), "en": ("english",)}
)
SIZES: Final = Vocabulary(
    {"normal": ("正常", "普通", "标准"), "large": ("大", "大字")}, {"large": ("big", "bigger", "特大")}
)
SWITCH: Final = Vocabulary({"yes": ("是", "开", "on", "true"), "no": ("否", "关", "off", "false")})
NEVER: Final = Vocabulary({"never": ("从不", "不", "否", "关", "off", "no")})
NONE: Final = Vocabulary({"none": ("无", "没有", "~")})
STALLS: Final = Vocabulary(
    {"wheel": ("转盘",), "planes": ("飞行棋",), "targets": ("投靶",)},
    {"wheel": ("转盘抽题",), "planes": ("掷骰答题", "plane"), "targets": ("投靶答题", "target")},
)
PRESETS: Final = Vocabulary({"quick": ("快棋",), "classic": ("经典",), "class": ("课堂",)})
