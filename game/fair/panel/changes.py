"""Which setting a tap on the panel changes, and to what. Pure."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection
from typing import Any, Final

from game.fairfile.fair_file import FairFile

PRESETS: Final = ("quick", "classic", "class")
NEVER: Final = 10**6
"""What a setting that is never counts as among its steps."""
STEPS: Final[dict[str, tuple[int, ...]]] = {
    "volume": tuple(range(0, 101, 10)),
    "idle": (20, 30, 45, 60, 90, 120, 180, 300, 600, NEVER),
    "wait": (5, 10, 15, 20, 30, 45, 60),
}
Change = tuple[str, Any]
"""The English key of fair.yaml, and its new value."""


def change(now: FairFile, name: str, stalls: Collection[str]) -> Change | None:
    """What a tap on `name` changes of the settings of a fair with these stalls; None if nothing."""
    act, _, rest = name.partition(":")
    match act:
        case "less" | "more" if rest in STEPS:
            number = step(now, rest, up=act == "more")
            return None if number is None else (rest, None if number == NEVER else number)
        case "pick":
            key, _, word = rest.partition(":")
            return key.replace("_", " "), word
        case "turn":
            return _turned(now, rest, stalls)
    return None


def step(now: FairFile, key: str, *, up: bool) -> int | None:
    """The next value of a number, upwards or downwards; None at the end."""
    steps, value = STEPS[key], getattr(now, key)
    value = NEVER if value is None else value
    at = bisect_right(steps, value) if up else bisect_left(steps, value) - 1
    return steps[at] if 0 <= at < len(steps) else None


def _turned(now: FairFile, what: str, stalls: Collection[str]) -> Change | None:
    """A switch, a stall, a topic or a preset is turned; the last stall and the last preset stay."""
    kind, _, name = what.partition(":")
    match kind:
        case "stall":
            closed = _without_or_with(now.closed_stalls, name)
            return ("closed stalls", closed) if set(stalls) - set(closed) else None
        case "topic":
            return "closed topics", _without_or_with(now.closed_topics, name)
        case "preset":
            offered = [key for key in PRESETS if (key in now.presets) != (key == name)]
            return ("presets", tuple(offered)) if offered else None
    return what, not getattr(now, what)


def _without_or_with(names: tuple[str, ...], name: str) -> tuple[str, ...]:
    rest = tuple(other for other in names if other != name)
    return rest if name in names else (*names, name)
