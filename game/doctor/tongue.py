"""The two languages of a text: which it is written in, how long it is, and what it is made of."""

from __future__ import annotations

import re
from itertools import pairwise

from game.bank.question import Lang, Question, Said
from game.bank.room import room

NAMES: dict[Lang, Said] = {"zh": Said("中文", "Chinese"), "en": Said("英文", "English")}
UNITS: dict[Lang, Said] = {"zh": Said("个字", " characters"), "en": Said("个字母", " letters")}

_HAN = re.compile("[\u3400-\u9fff]")
_LETTER = re.compile("[A-Za-z]")
_WORD = re.compile("[A-Za-z]+(?:['’-][A-Za-z]+)*")
_SPOKEN = re.compile("[\u3400-\u9fff]|[0-9]|[A-Za-z]+(?:['’-][A-Za-z]+)*")
_RUN = re.compile("[\u3400-\u9fffA-Za-z0-9]+")
_TOKEN = re.compile("[\u3400-\u9fff]|[a-z0-9]+(?:['’][a-z]+)?")
FEWEST_WORDS = 3
"""With fewer words than this a text without Chinese characters may be a name, at home in both languages."""


def has(said: Said, lang: Lang) -> bool:
    """Whether `said` can be understood in `lang`: written in it, or a name or number at home in both."""
    text = said.zh if lang == "zh" else said.en
    if lang == "zh":
        return bool(_HAN.search(text)) or 0 < len(text.split()) < FEWEST_WORDS
    return bool(text) and (not _HAN.search(text) or len(_HAN.findall(text)) < len(_LETTER.findall(text)))


def langs(question: Question) -> tuple[Lang, ...]:
    """The languages in which `question` is asked: one for a teacher's plain text, else those written."""
    ask = question.ask
    if ask.zh == ask.en:
        return ("zh",) if _HAN.search(ask.zh) else ("en",)
    found: list[Lang] = ["zh"] if ask.zh else []
    return (*found, "en") if ask.en else tuple(found)


def length(text: str, lang: Lang) -> int:
    """How long `text` looks beside others: Chinese by its room, English by its letters."""
    return room(text) if lang == "zh" else len(text)


def spoken(text: str, lang: Lang) -> int:
    """What a reader says aloud: syllables of Chinese (digits and Latin words count one each), or words."""
    return len(_SPOKEN.findall(text)) if lang == "zh" else len(text.split())


def runs(text: str) -> list[str]:
    """The stretches of `text` between punctuation and spaces."""
    return _RUN.findall(text)


def english_words(text: str) -> list[str]:
    """The English words of `text` in small letters."""
    return [word.casefold().replace("’", "'") for word in _WORD.findall(text)]


def shingles(text: str) -> frozenset[str]:
    """Pairs of neighbours in `text`: of Chinese characters, or of words; punctuation does not count."""
    tokens = _TOKEN.findall(text.casefold())
    return frozenset(map(" ".join, pairwise(tokens)))
