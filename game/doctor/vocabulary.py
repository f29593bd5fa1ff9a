"""The words that the rules listen for, in both languages. Chosen so that sensible sentences stay in peace."""

from __future__ import annotations

import re

from game.bank.question import Lang

ABSOLUTE: dict[Lang, re.Pattern[str]] = {
    "zh": re.compile(
        "一定(?<!不一定)(?![的规数程影名范])|永远|绝对|任何|从来|一律|一概|完全|无论|不管|凡是|彻底|随便"
        "|所有(?![权人者了])(?=[\u3400-\u9fff])|(?:什么|谁|哪[^，。？！]{0,3}|怎么[^，。？！]{0,3})都|必须"
    ),
    "en": re.compile(
        r"\b(?:always|absolutely|completely|entirely|totally|for ever|forever|whatever|(?:is|are) never"
        r"|never(?<!was never)(?<!were never)(?! \w+ed\b)"
        r"|every (?!other\b|year\b|month\b|week\b|day\b|time\b)\w+"
        r"|all (?<!at all )(?<!after all )(?<!of all )(?<!are all )(?<!is all )(?<!not all )"
        r"(?!the\b|over\b|right\b|of\b|to\b|\w+ed\b|paid\b)\w+"
        r"|(?:any|every)(?:one|body)(?: \w+){0,3} (?:may|can|must|is|has)"
        r"|(?:nobody|no one)(?: \w+)? (?:may|can|needs?|has|faces?)|anything(?! else))\b",
        re.IGNORECASE,
    ),
}
"""Plainly absolute: one of these in a wrong option is heard. Not 一定的, 所有权, “at all”, “every other”."""

SWEEPING: dict[Lang, re.Pattern[str]] = {
    "zh": re.compile("都(?=[不能可要得给算没])|只要|全部|只有(?=[^，。]*[才能])|只许|只限"),
    "en": re.compile(
        r"\bonly (?:\w+ ){1,3}?(?:may|can|are|counts?)\b|\bnothing (?:can|may|is)\b", re.IGNORECASE
    ),
}
"""Sweeping, but at home in careful sentences too: heard where two options have such a word."""

_TIES = "的了着过是不就也都还又把被在和与及或而吗呢吧啊这那哪它他她你我己们会能可要没有说"
EMPTY_CHARACTERS = frozenset(_TIES)
"""Characters that tie a sentence together: a pair with one of them is no word of the matter."""

_COMMON = """
about after also another anyone application applied applies apply asked asks because been before being
between both come comes could does done each either even ever every everyone first from gets give given
gives goes good have here hers into itself just like made make makes mark marks mine more most much must
name names neither never nobody nothing once only onto other ours over people person register registered
registration right said same says shall shop shops should some still such take taken takes than that their
them then there these they thing things this those trademark trademarks true under unless until very want
wants were what when where whether which while whom whose will with within without would wrong yours
"""
COMMON_WORDS = frozenset(_COMMON.split())
"""English words, of the language and of our field, that are in too many sentences to be a clue."""

_DO = "Is|Are|Was|Were|Does|Do|Did|May|Can|Could|Should|Will|Would|Must|Has|Have"

NEGATION: dict[Lang, re.Pattern[str]] = {
    "zh": re.compile(
        "哪[^，。？！；：都也]*?(不(?!同|久|断|仅|少|管|论)|没有?|无需|无须|并非|错误)[^。！]*？"
        "|(?:下列|以下|下面)[^。？！]*?(不|没有?|无需|无须|并非|错误)[^。？！]*?的(?:是|有|一[项个种])"
        "|(不(?:是|算|能|可以|用|会|该|应该|应当|属于|构成|侵权|合法|必)|没有?(?=侵权|违法|违反|问题|错))"
        "(?:(?![的就也还能可])[^，。？！；：]){0,8}[吗吧]？"
    ),
    "en": re.compile(
        r"\b(?:[Ww]hich|[Ww]hat|[Ww]ho)\b(?:(?!\b(?:if|that|who|when|because|since|as|although|but)\b)[^,.;:?!])*?"
        r"(\b(?:not|never|except|cannot)\b|\b\w+n['’]t\b)[^.?!]*\?"
        rf"|(?:^|[.!?”] )(?:((?:{_DO})n['’]t)\b|(?:{_DO}) \w+ (not)\b)[^.?!]*\?"
    ),
}
"""A question for what is not so: “哪一项不…？”, “不侵权吗？”, “Which … not …?”, “Isn't …?”."""

A_NOT_A = re.compile(r"(\w)不\1|(\w)没\2|有没有|是否")
"""行不行, 可不可以: the plain way to ask in Chinese, no negation."""

MARKED = re.compile("[“‘「『【\"'](?:不|没|无需|无须|并非|错误)")
"""A negation that is set off: “不”, 【没有】, “不正确”. In English it is written in capitals instead."""

ABOVE: dict[Lang, re.Pattern[str]] = {
    "zh": re.compile(
        "(?:以上|上述|上面|前面)(?:选项|说法|做法|答案|[几三两各][项种个])?(?:全都|都|全|皆|均)"
        "|^(?:全都|都|全|皆)不?(?:对|是|正确|可以|行|选)$|^全选$|^[A-F][和与及、][A-F]"
    ),
    "en": re.compile(
        r"\b(?:all|none|both|neither|any) of (?:the above|these answers|the options)\b"
        r"|^(?:all|none) of (?:them|these)\W*$|^(?:both )?[A-F] and [A-F]\b",
        re.IGNORECASE,
    ),
}
"""An option that speaks of the others."""

TELLING = re.compile(
    r"[0-9零一二两三四五六七八九十百千万]+|不|没|无|未|非|\b(?:not|no|never|without)\b|n['’]t", re.IGNORECASE
)
"""What makes a difference however small: numbers and negations."""

FILLING = re.compile(r"[\W_的了吗呢吧啊呀]|\b(?:the|a|an)\b", re.IGNORECASE)
"""What makes none: punctuation, particles, articles."""
