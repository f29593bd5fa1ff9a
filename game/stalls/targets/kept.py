"""A round at the rack as plain data that outlives a power cut: its log of moves, which replays."""

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
from game.stalls.targets.game import start
from game.stalls.targets.moves import Move
from game.stalls.targets.play import KEY, Play

MOVES: Final = get_args(Move)


def freeze(saved: object) -> object:
    """The round as plain data; see `Stall.freeze`."""
    assert isinstance(saved, Play)
    return {
        "players": saved.state.players,
        "moves": [freeze_move(move) for move in saved.moves],
        "answers": [freeze_answer(answer) for answer in saved.answers],
        "asking": freeze_asking(saved.asking) if saved.asking is not None else None,
        "order": list(saved.order),
        "hung": round(saved.hung, 2),
        "thought": round(saved.thought, 1),
    }


def thaw(data: object, quiz: Quizmaster) -> Play | None:
    """The round that `freeze` made `data` of, or None where it no longer fits."""
    try:
        return _thawed(data, quiz)
    except MISFITS:
        return None


def _thawed(data: Any, quiz: Quizmaster) -> Play:
    play = Play(start(data["players"]))
    for move in data["moves"]:
        play.make(thaw_move(move, MOVES))
    play.answers = [thaw_answer(answer, KEY, quiz) for answer in data["answers"]]
    play.asking = thaw_asking(data["asking"], KEY, quiz) if data["asking"] is not None else None
    play.order = tuple(int(at) for at in data["order"])
    play.hung, play.thought = float(data["hung"]), float(data["thought"])
    hangs = play.state.scenario is not None or play.state.field is not None
    if hangs and (play.asking is None or len(play.order) != _boards(play)):
        raise UnfitError("nothing is known of what hangs on the rack")
    return play


def _boards(play: Play) -> int:
    """How many boards were hung up."""
    scenario, field = play.state.scenario, play.state.field
    return scenario.boards if scenario is not None else len(field.mines) if field is not None else 0
