"""From a round, a hand and what has just happened to what the views draw."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from game.card.answer import Asking
from game.stage.motion import clamp
from game.stage.words import Words
from game.stalls.targets import minefield_view, mood, scenario_view
from game.stalls.targets.arm import Arm
from game.stalls.targets.around import Around
from game.stalls.targets.bag_motion import Bag, dropped
from game.stalls.targets.boards import Disc
from game.stalls.targets.field_notice import Counts, Reason
from game.stalls.targets.flight import Hit
from game.stalls.targets.happening import BURST, POP, Impact, Puff
from game.stalls.targets.marks import Mark
from game.stalls.targets.minefield import Minefield
from game.stalls.targets.notice import Notice
from game.stalls.targets.plate_art import Fate
from game.stalls.targets.play import Play
from game.stalls.targets.teams import Team
from game.stalls.targets.trace import Trace

PULLED: Final = 0.3
"""How far (lane units) a bag can be pulled from its place."""


def scenario(
    words: Words,
    play: Play,
    asking: Asking,
    arm: Arm,
    trace: Trace,
    discs: Sequence[Disc],
    settling: float | None,
) -> scenario_view.Picture:
    """A scenario, or the one just answered. `settling` is the share left of the time to take a hit back."""
    state, question = play.state, asking.question
    ready = state.phase == "throwing" and not arm.busy
    idle = ready and arm.held is None and arm.measured is None
    return scenario_view.Picture(
        around=around(words, play, arm, trace, settling),
        notice=Notice(
            words.of(question.ask), question.picture, f"topics/{asking.icon}" if asking.icon else ""
        ),
        signs=question.signs,
        discs=discs,
        bag=_bag(play, arm, trace),
        bags=max(0, state.bags - (ready or arm.flying)),
        ready=ready,
        tappable=ready and state.tappable,
        chosen=arm.measured,
        marker=None if arm.measured is None else arm.marker,
        hint=trace.t if idle and not play.touched else None,
        impact=_impact(play, trace),
        settling=settling,
        puff=_puff(arm),
        announced=trace.turned if trace.announcing(state) else None,
        t=trace.t,
    )


def minefield(
    words: Words,
    play: Play,
    asking: Asking,
    arm: Arm,
    trace: Trace,
    discs: Sequence[Disc],
    settling: float | None,
) -> minefield_view.Picture:
    """The minefield, also when it is over; see `scenario`."""
    state, field = play.state, play.state.field
    assert field is not None
    ready = state.phase == "sweeping" and not arm.busy
    bursting = trace.told is not None and trace.counted < BURST
    return minefield_view.Picture(
        around=around(words, play, arm, trace, settling),
        setting=words.of(asking.question.ask),
        acts=acts(words, play, asking),
        fates=_fates(field),
        counts=Counts(field.mines_left, field.bags),
        discs=discs,
        bag=None if state.over else _bag(play, arm, trace),
        ready=ready,
        tappable=ready and state.tappable,
        chosen=trace.told if state.over else arm.measured,
        marker=None if arm.measured is None else arm.marker,
        impact=_impact(play, trace),
        settling=settling,
        puff=_puff(arm),
        reason=_reason(words, play, asking, field, trace),
        burst=(trace.told, trace.counted) if bursting and trace.told is not None else None,
        over=state.over,
        announced=trace.turned if trace.announcing(state) else None,
        t=trace.t,
    )


def acts(words: Words, play: Play, asking: Asking) -> tuple[str, ...]:
    """The words on the nine plates."""
    return tuple(words.of(asking.question.options[i].text) for i in play.order)


def teams(play: Play) -> tuple[Team, ...]:
    """Who plays, with their points."""
    state = play.state
    if state.players == 1:
        return (Team(None, state.points(0)),)
    return tuple(Team(player, state.points(player)) for player in range(state.players))


def around(words: Words, play: Play, arm: Arm, trace: Trace, settling: float | None) -> Around:
    """What stands beside the rack."""
    pose, line = mood.MEASURING if arm.measured is not None else trace.mood
    pill = "" if settling is None else words("targets.say_hit")
    return Around(_marks(play), teams(play), play.state.player, pose, words(line), pill)


def _marks(play: Play) -> tuple[Mark, ...]:
    state = play.state
    marks: list[Mark] = ["right" if result.right else "wrong" for result in state.results]
    for _ in range(state.scenarios - len(state.results)):
        marks.append("later" if "now" in marks else "now")
    if state.mined:
        marks.append("field" if state.field is None else "sweeping")
    return tuple(marks)


@lru_cache(maxsize=8)
def _fates(field: Minefield) -> tuple[Fate, ...]:
    """What became of each of the plates."""
    return tuple(_fate(mine, board in field.chosen, field.over) for board, mine in enumerate(field.mines))


def _fate(mine: bool, chosen: bool, over: bool) -> Fate:
    if chosen:
        return "cleared" if mine else "hurt"
    if not over:
        return "hanging"
    return "missed" if mine else "spared"


def _reason(words: Words, play: Play, asking: Asking, field: Minefield, trace: Trace) -> Reason | None:
    """Why the board that counted last, or was asked about, is a mine or none."""
    if trace.told is None or not (trace.telling or field.over):
        return None
    option = asking.question.options[play.order[trace.told]]
    text = words.of(option.because) if option.because else ""
    return Reason(text, field.mines[trace.told], trace.counted) if text else None


def _bag(play: Play, arm: Arm, trace: Trace) -> Bag | None:
    """The bag on a board, in the air, in the hand, or at rest; None where there is none."""
    if play.state.hit is not None and trace.landed is not None:
        x, y, _ = trace.landed.path[-1]
        return dropped(x, y, trace.since, _turning(x))
    if arm.flight is not None:
        return Bag(*arm.flight.at(arm.t), side=_turning(arm.flight.path[-1][0]))
    if play.state.hit is not None or play.state.bags == 0:
        return None
    if arm.held is not None:
        return Bag(clamp(arm.held[0], -PULLED, PULLED), clamp(arm.held[1], -PULLED / 3, PULLED))
    return Bag()


def _turning(x: float) -> int:
    """Which way a bag turns that flies to x."""
    return -1 if x < 0 else 1


def _impact(play: Play, trace: Trace) -> Impact | None:
    """The board rocks and the ring's number is seen."""
    landing = trace.landed.landing if trace.landed is not None else None
    if play.state.hit is None or not isinstance(landing, Hit) or trace.since > POP:
        return None
    return Impact(landing.board, landing.offset, landing.ring, trace.since)


def _puff(arm: Arm) -> Puff | None:
    """Dust where a bag has just come down."""
    flight = arm.flight
    if flight is None or isinstance(flight.landing, Hit) or arm.t < flight.seconds:
        return None
    x, y, z = flight.path[-1]
    return Puff(x, y, z, arm.t - flight.seconds)
