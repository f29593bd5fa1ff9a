"""What a visitor saw of a question, in sixteen letters: another wording makes another item of statistics."""

from __future__ import annotations

import hashlib
import json

from game.bank.question import Question, Said

LENGTH = 16
"""Hexadecimal digits, 64 bits: among a million wordings, two agree by chance once in 37 million."""


def fingerprint(question: Question) -> str:
    """The first 64 bits of a SHA-256 over all that may sway an answer.

    That is the question, its options in their order with which are right, the verdict and its signs, and the
    pictures' names. Explanations are read after the answer: to mend one changes nothing.
    """
    seen = [
        _both(question.ask),
        [[*_both(option.text), option.right, _name(option.picture)] for option in question.options],
        question.verdict.value if question.verdict is not None else None,
        question.signs,
        question.minefield,
        _name(question.picture),
    ]
    text = json.dumps(seen, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:LENGTH]


def _both(said: Said) -> list[str]:
    return [said.zh, said.en]


def _name(picture: object) -> str | None:
    return getattr(picture, "name", None)
