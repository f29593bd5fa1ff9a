"""The words that a bank file may use, in English and in Chinese: every key, and what can be thrown at."""

from __future__ import annotations

from game.bank.question import Signs, Verdict
from game.bank.vocabulary import Vocabulary

CHINESE: dict[str, tuple[str, ...]] = {
    "topic": ("主题",),
    "icon": ("图标",),
    "questions": ("题库", "题目列表", "全部题目"),
    "id": ("编号",),
    "level": ("难度",),
    "ask": ("题目", "问题", "题干"),
    "picture": ("图片", "配图"),
    "right": ("正确", "正确答案", "正确选项", "答案"),
    "wrong": ("错误", "错误答案", "错误选项"),
    "because": ("为什么", "为什么错", "错因"),
    "why": ("解析", "解释"),
    "law": ("法条", "法律依据"),
    "twin": ("姊妹题", "双胞胎"),
    "verdict": ("判断",),
    "signs": ("牌子",),
    "mines": ("雷", "地雷"),
    "safe": ("安全", "安全的"),
    "zh": ("中文",),
    "en": ("英文", "英语"),
}
"""English key → its Chinese names; messages speak the first one."""

_ALSO_TYPED: dict[str, tuple[str, ...]] = {
    "right": ("answer", "answers", "correct", "true", "回答", "正解"),
    "wrong": ("false", "incorrect", "options", "选项", "干扰项"),
    "ask": ("question", "title"),
    "because": ("reason", "理由", "原因"),
    "why": ("explain", "explanation", "reason", "理由", "原因", "为什么", "说明", "分析"),
    "picture": ("image", "photo", "照片"),
    "level": ("difficulty", "等级"),
    "law": ("laws", "依据"),
    "topic": ("name", "类别"),
    "zh": ("chinese",),
    "en": ("english",),
    "id": ("序号",),
    "signs": ("boards", "pair", "靶牌"),
    "mines": ("mine", "infringing", "雷区", "踩雷"),
    "safe": ("fine", "lawful", "不是雷", "合法"),
}
"""What people type for a key although it is none: for suggestions only."""

BANK = Vocabulary(CHINESE, _ALSO_TYPED)
ENGLISH = BANK.english
"""Every accepted name → the English key."""
spoken, meant = BANK.spoken, BANK.meant

SIGNS: dict[str, Signs] = {
    "infringement": "infringement",
    "侵权": "infringement",
    "mine": "mine",
    "踩雷": "mine",
}
VERDICTS: dict[str, tuple[Verdict, Signs | None]] = {
    "infringing": (Verdict.INFRINGING, "infringement"),
    "侵权": (Verdict.INFRINGING, "infringement"),
    "mine": (Verdict.INFRINGING, "mine"),
    "踩雷": (Verdict.INFRINGING, "mine"),
    "fine": (Verdict.FINE, "infringement"),
    "不侵权": (Verdict.FINE, "infringement"),
    "safe": (Verdict.FINE, "mine"),
    "安全": (Verdict.FINE, "mine"),
    "depends": (Verdict.DEPENDS, None),
    "看情况": (Verdict.DEPENDS, None),
}
"""What an author types → the board that is right, and the pair of boards that this word belongs to."""
