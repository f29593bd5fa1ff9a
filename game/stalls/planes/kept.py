"""A game at the board as plain data that outlives a power cut: its log of moves, which replays."""

from __future__ import annotations

from typing import Any, Final, get_args

from game.bank.quizmaster import Quizmaster
from game.stalls.frozen import (
    MISFITS,
    UnfitError,
    freeze_answer,
    freeze_asking,
    freeze_move,
    thaw_answer,
    thaw_asking,
    thaw_move,
)
from game.stalls.planes.asking import KEY
from game.stalls.planes.computer import LEVELS
from game.stalls.planes.game import Move, start
from game.stalls.planes.match import Match
from game.stalls.planes.rulebook import BOOKS

MOVES: Final = get_args(Move)


def freeze(saved: object) -> object:
    """The match as plain data; see `Stall.freeze`."""
    assert isinstance(saved, Match)
    return {
        "book": saved.state.book.key,
        "seats": [player.seat for player in saved.state.players],
        "computers": sorted(saved.computers),
        "level": saved.level,
        "moves": [freeze_move(move) for move in saved.moves],
        "answers": [freeze_answer(answer) for answer in saved.answers],
        "asking": freeze_asking(saved.asking) if saved.asking is not None else None,
        "given": saved.given,
        "seconds": round(saved.seconds, 1),
    }


def thaw(data: object, quiz: Quizmaster) -> Match | None:
    """The match that `freeze` made `data` of, or None where it no longer fits."""
    try:
        return _thawed(data, quiz)
    except MISFITS:
        return None


def _thawed(data: Any, quiz: Quizmaster) -> Match:
    book = {book.key: book for book in BOOKS}[data["book"]]
    match = Match(start(book, data["seats"]), frozenset(data["computers"]), LEVELS[data["level"] - 1])
    for move in data["moves"]:
        match.play(thaw_move(move, MOVES))
    match.answers = [thaw_answer(answer, KEY, quiz) for answer in data["answers"]]
    match.asking = thaw_asking(data["asking"], KEY, quiz) if data["asking"] is not None else None
    match.given, match.seconds = data["given"], float(data["seconds"])
    waits = match.state.asked is not None and match.human
    if (match.asking is not None or match.given is not None) and not waits:
        raise UnfitError("no question waits at the board")
    return match
