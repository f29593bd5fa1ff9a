"""Messages about citations."""

from __future__ import annotations

from game.bank.problems import Message, lapse, warning

LAW_MESSAGES: dict[str, Message] = {
    "law_unclear": warning(
        "法条“{typed}”的写法看不懂，会照原样显示。",
        "请写成“《商标法》第五十七条第（二）项”，一行一条。",
        "The citation “{typed}” is not understood and will be shown as it is.",
        "Write it like “《商标法》第五十七条第（二）项”, one article each.",
    ),
    "law_unclear_key": lapse(
        "法条“{typed}”的写法看不懂。",
        "请写成“trademark-law-2019 57(2)”，或者“《商标法》第五十七条第（二）项”。",
        "The citation “{typed}” is not understood.",
        "Write it like “trademark-law-2019 57(2)” or “《商标法》第五十七条第（二）项”.",
    ),
    "law_unknown": lapse(
        "法律登记表里没有“{typed}”。",
        "请改成登记表 assets/laws.yaml 里有的代号，或者直接写法律名称“《…》第…条”。",
        "There is no “{typed}” in the register of laws.",
        "Use a key of assets/laws.yaml, or the name of the law: “《…》第…条”.",
    ),
    "law_unknown_guess": lapse(
        "法律登记表里没有“{typed}”。",
        "是不是想写“{guess}”？",
        "There is no “{typed}” in the register of laws.",
        "Did you mean “{guess}”?",
    ),
    "law_name_unknown": warning(
        "法律登记表里没有“{typed}”，会照原样显示。",
        "请核对名称；不在登记表里的法律不会检查条号，也不会随新法更新。",
        "“{typed}” is not in the register of laws and will be shown as it is.",
        "Check the name; a law outside the register is not checked and does not follow new versions.",
    ),
    "law_name_unknown_guess": warning(
        "法律登记表里没有“{typed}”，会照原样显示。",
        "是不是想写“{guess}”？",
        "“{typed}” is not in the register of laws and will be shown as it is.",
        "Did you mean “{guess}”?",
    ),
    "law_article": lapse(
        "《{law}》（{version}）没有第 {article} 条，一共 {most} 条。",
        "请核对条号。",
        "The {law} ({version}) has no article {article}; it has {most}.",
        "Check the number of the article.",
    ),
    "law_repealed": lapse(
        "《{law}》（{version}）只施行到 {day}，现在已经失效。",
        "请改引现行的“{now}”，并核对新的条号。",
        "The {law} ({version}) was in force until {day} and no longer applies.",
        "Cite “{now}”, which is in force now, and check the new number of the article.",
    ),
    "law_repealed_alone": lapse(
        "《{law}》（{version}）只施行到 {day}，现在已经失效。",
        "请改引现行有效的法律。",
        "The {law} ({version}) was in force until {day} and no longer applies.",
        "Cite a law that is in force.",
    ),
    "law_not_yet": warning(
        "《{law}》（{version}）从 {day} 起才施行，在那之前只显示法律名称。",
        "请同时引现行的“{now}”和它的条号。",
        "The {law} ({version}) takes effect on {day}; until then only its name is shown.",
        "Cite the article of “{now}”, which is in force now, as well.",
    ),
    "law_not_yet_alone": warning(
        "《{law}》（{version}）从 {day} 起才施行，在那之前不显示。",
        "请同时引现行有效的法律。",
        "The {law} ({version}) takes effect on {day} and is not shown until then.",
        "Cite a law that is in force now as well.",
    ),
}
