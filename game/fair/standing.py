"""Where a visit stands, as a text that outlives a power cut, and back. What no longer fits is dropped."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from game.bank.question import LANGS, Lang
from game.bank.quizmaster import Quizmaster
from game.certificate.order import read_order
from game.fair.visit import Visit
from game.stalls.stall import Stall

FORMAT: Final = 1
"""Raised by whoever changes what a stall or the fair freezes: a text of another format is dropped."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A visit, the stall it was at (None on the map), its language, and what the deck knows of it."""

    visit: Visit
    stall: Stall | None
    lang: Lang
    deck: object = None


def freeze(visit: Visit, stalls: Sequence[Stall], quiz: Quizmaster, stall: str | None, lang: Lang) -> str:
    """The visit as one JSON text; `stall` is the key of the one that is being played."""
    kept = {
        known.key: known.freeze(visit.saved[known.key])
        for known in stalls
        if known.freeze is not None and known.key in visit.saved
    }
    told = {"nickname": visit.nickname, "avatar": visit.avatar, "stamps": visit.stamps, "saved": kept}
    if visit.certificate is not None:  # gone on with, the visit has no second code
        told["certificate"] = visit.certificate.to_json()
    data = {"format": FORMAT, "lang": lang, "stall": stall, "deck": quiz.freeze(), "visit": told}
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def thaw(id_: str, text: str, stalls: Sequence[Stall], quiz: Quizmaster) -> Standing | None:
    """What of the visit `id_` still fits `stalls` and the questions of `quiz`; None where that is nothing."""
    try:
        found = _thawed(id_, json.loads(text), stalls, quiz)
    except (LookupError, TypeError, ValueError, AttributeError):  # of another format, or another fair
        return None
    return found if found is not None and (found.visit.stamps or found.visit.saved) else None


def _thawed(id_: str, data: Any, stalls: Sequence[Stall], quiz: Quizmaster) -> Standing | None:
    if data["format"] != FORMAT:
        return None
    told, known = data["visit"], {stall.key: stall for stall in stalls}
    stamps = {key: int(stars) for key, stars in told["stamps"].items() if key in known}
    saved = {}
    for key, frozen in told["saved"].items():
        stall = known.get(key)
        if stall is not None and stall.thaw is not None and (kept := stall.thaw(frozen, quiz)) is not None:
            saved[key] = kept
    order = read_order(told["certificate"]) if "certificate" in told else None
    visit = Visit(stamps, saved, id_, str(told["nickname"]), str(told["avatar"]), order)
    at = known.get(data["stall"]) if data["stall"] in saved else None
    lang: Lang = LANGS[LANGS.index(data["lang"])]
    return Standing(visit, at, lang, data["deck"])
