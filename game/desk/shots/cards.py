"""Cards with made-up questions that show every kind and every strain: for the camera."""

from __future__ import annotations

from dataclasses import replace

from game.bank.question import Option, Question, Said, Verdict
from game.card.answer import Asking
from game.card.scene import Card
from game.desk.shots.minefield import FIELD
from game.fair.fair import Fair
from game.fair.visit import Visit
from game.settings import QUESTIONS
from game.stage.scene import Scene
from game.stage.theme import STALL_COLOURS

ONE = Question(
    "sample",
    ask=Said(
        "“小白马”奶片是注册商标。集市上冒出一款“小白玛”奶片，包装上也画着一匹白马。这样卖，可以吗？",
        "“Little White Horse” is a registered mark for milk tablets. At the market a “Little Wite Horse” "
        "turns up, with a white horse on the pack. Is that allowed?",
    ),
    why=Said(
        "小明放学想买“小白马”，回家一看，拿成了“小白玛”。读音一样、图案相像，"
        "又都是奶片，顾客很容易认错。没得到商标主人的许可就这样卖，是侵权。",
        "Ming wanted Little White Horse and came home with the other one. It sounds the same, looks alike "
        "and is the same snack, so shoppers mix them up. Without the owner’s permission it infringes.",
    ),
    options=(
        Option(Said("不可以，大家会以为是同一家", "No: people would think it is the same maker"), True),
        Option(
            Said("可以，“马”和“玛”不是同一个字", "Yes: the two names are spelt differently"),
            False,
            Said("听到的是同一个音，看到的是同一匹马。", "Shoppers hear one name and see one horse."),
        ),
        Option(Said("可以，只要奶片的味道不一样", "Yes, as long as the tablets taste different"), False),
        Option(Said("可以，只要卖得更便宜", "Yes, as long as they are cheaper"), False),
    ),
)
CITED = (Said("《商标法》第五十七条第（二）项", "Trademark Law, Art. 57(2)"),)
LONG_ZH = "同学们在旗里的那达慕大会上摆摊，把自己画的一匹小马印在帽子、水杯和书包上，卖得很好。过了两个月，"
LONG_EN = (
    "At the Naadam fair the class sold caps, cups and school bags with a little horse that they had drawn "
    "themselves, and sold them well. Two months later "
)


def _long() -> Question:
    """120 Chinese characters in the question, 60 in each option: as much as a card must bear."""
    ask = Said((LONG_ZH * 3)[:118] + "吗？", (LONG_EN * 3)[:300] + "?")
    options = tuple(
        Option(
            Said((LONG_ZH * 2)[n : n + 59] + "。", (LONG_EN * 2)[n : n + 140]), n == 0, Said(LONG_ZH, LONG_EN)
        )
        for n in range(4)
    )
    return replace(ONE, ask=ask, options=options, why=Said((LONG_ZH * 4)[:160], (LONG_EN * 4)[:420]))


def _picture() -> Question:
    picture = next(iter(sorted((QUESTIONS / "wheel" / "pictures").glob("*.svg"))), None)
    return replace(ONE, picture=picture)


def _pictured_options() -> Question:
    pictures = sorted((QUESTIONS / "wheel" / "pictures").glob("*.svg"))
    options = tuple(
        replace(option, picture=path) for option, path in zip(ONE.options, pictures, strict=False)
    )
    return replace(ONE, options=options)


def _several() -> Question:
    first, second, *others = ONE.options
    return replace(ONE, options=(first, replace(second, right=True, because=None), *others))


SAMPLES = {
    "one": lambda: ONE,
    "picture": _picture,
    "pictured-options": _pictured_options,
    "several": _several,
    "verdict": lambda: replace(ONE, options=(), verdict=Verdict.INFRINGING),
    "verdict-mine": lambda: replace(ONE, options=(), verdict=Verdict.FINE, signs="mine"),
    "minefield": lambda: FIELD,
    "double": lambda: replace(ONE, level=2),
    "long": _long,
}


def sample(fair: Fair, state: str) -> Scene:
    """The card of that name over a wheel."""
    beneath = fair.play(fair.stalls[0], Visit())
    asking = Asking(
        SAMPLES[state](),
        Said("近似商标", "Look-alike marks"),
        "twins",
        STALL_COLOURS["wheel"],
        CITED,
        number=3,
        total=5,
        double=state == "double",
    )
    return Card(fair.stage, asking, beneath, fair.rng, lambda _: beneath, lambda: beneath)
