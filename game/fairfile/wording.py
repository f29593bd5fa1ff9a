"""Every message about fair.yaml, by kind. What holds for every file is said as it is about banks."""

from __future__ import annotations

from typing import Final

from game.bank.problems import Message, error, lapse, warning
from game.bank.wording_file import FILE_MESSAGES

MESSAGES: Final[dict[str, Message]] = {
    **FILE_MESSAGES,
    "unknown_encoding": error(
        "从这一行起不是能读的文字，这可能不是文本文件，或者编码不对。",
        "请用记事本打开，另存为“UTF-8”编码；或者删掉这个文件，让程序重新写一份。",
        "From this line on there is no readable text: this is no text file, or its encoding is unusual.",
        "Save it as a plain text file in “UTF-8”, or delete it and let the program write a new one.",
    ),
    "duplicate_key": lapse(
        "“{key}”写了两次，第一次在第 {first} 行；算数的是这一行。",
        "请只留一个。",
        "“{key}” is written twice; the first is on line {first}, but this line counts.",
        "Keep one of them.",
    ),
    "unknown_key": error(
        "这里不认识“{key}”。",
        "这里能写的有：{allowed}。",
        "“{key}” is not a setting.",
        "The settings are: {allowed}.",
    ),
    "unknown_key_guess": error(
        "这里不认识“{key}”。",
        "是不是想写“{guess}”？",
        "“{key}” is not a setting.",
        "Did you mean “{guess}”?",
    ),
    "empty_value": error(
        "“{key}”后面没有内容。",
        "请补上，比如“{key}: {default}”；现在按“{default}”办。",
        "There is nothing after “{key}”.",
        "Write it, such as “{key}: {default}”; until then it is “{default}”.",
    ),
    "not_one_word": error(
        "“{key}”后面只能写一个词或一个数。",
        "请直接写在冒号后面，比如“{key}: {default}”；现在按“{default}”办。",
        "“{key}” takes a single word or number.",
        "Write it right after the colon, such as “{key}: {default}”; until then it is “{default}”.",
    ),
    "not_words": error(
        "“{key}”后面要写一个或几个词。",
        "请用顿号隔开，写在一行里，比如“{key}: {default}”；现在按“{default}”办。",
        "“{key}” takes one word or several.",
        "Write them with commas between, such as “{key}: {default}”; until then it is “{default}”.",
    ),
    "bad_number": error(
        "“{key}”要写 {least} 到 {most} 之间的整数，这里却是“{value}”。",
        "请改成比如“{key}: {default}”；现在按“{default}”办。",
        "“{key}” takes a whole number from {least} to {most}, but here is “{value}”.",
        "Write for example “{key}: {default}”; until then it is “{default}”.",
    ),
    "bad_word": error(
        "“{key}”后面不能写“{value}”。",
        "能写的有：{allowed}；现在按“{default}”办。",
        "“{value}” cannot stand after “{key}”.",
        "These can: {allowed}. Until then it is “{default}”.",
    ),
    "bad_word_guess": error(
        "“{key}”后面不能写“{value}”。",
        "是不是想写“{guess}”？现在按“{default}”办。",
        "“{value}” cannot stand after “{key}”.",
        "Did you mean “{guess}”? Until then it is “{default}”.",
    ),
    "bad_entry": error(
        "“{key}”里没有叫“{value}”的。",
        "能写的有：{allowed}；现在不算这一个。",
        "There is no “{value}” for “{key}”.",
        "These can stand here: {allowed}. This one is passed over.",
    ),
    "bad_entry_guess": error(
        "“{key}”里没有叫“{value}”的。",
        "是不是想写“{guess}”？现在不算这一个。",
        "There is no “{value}” for “{key}”.",
        "Did you mean “{guess}”? This one is passed over.",
    ),
    "no_such_topic": warning(
        "题库里没有“{value}”这个文件。",
        "请写成“摊位/文件名”，不带“.yaml”，比如“{example}”。",
        "There is no bank file “{value}”.",
        "Write stall/file without “.yaml”, such as “{example}”.",
    ),
    "no_such_topic_guess": warning(
        "题库里没有“{value}”这个文件。",
        "是不是想写“{guess}”？",
        "There is no bank file “{value}”.",
        "Did you mean “{guess}”?",
    ),
    "all_closed": error(
        "“{key}”把所有的摊位都关了，游园会就没得玩了。",
        "请至少留一个不写；现在全部开放。",
        "“{key}” closes every stall, which leaves nothing to play.",
        "Leave out at least one; until then all are open.",
    ),
    "no_presets": error(
        "“{key}”一种玩法也没有留下。",
        "请至少写一种：{allowed}；现在全部开放。",
        "“{key}” leaves no way to play.",
        "Write at least one: {allowed}. Until then all are offered.",
    ),
}
