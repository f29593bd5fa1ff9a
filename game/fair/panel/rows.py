"""What a page of the panel is made of: plain data, in the words that are on the screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Tone = Literal["plain", "good", "bad"]


@dataclass(frozen=True, slots=True)
class Heading:
    """What the rows below it have in common."""

    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; `place` stands above it, as where a problem is."""

    text: str
    tone: Tone = "plain"
    place: str = ""


@dataclass(frozen=True, slots=True)
class Switch:
    """Something that is on or off; a tap is `turn:<key>`. What cannot be changed now is not `free`."""

    key: str
    label: str
    on: bool
    more: str = ""
    free: bool = True


@dataclass(frozen=True, slots=True)
class Stepper:
    """A number with a way down (`less:<key>`) and a way up (`more:<key>`), as far as they go."""

    key: str
    label: str
    shown: str
    less: bool
    more: bool


@dataclass(frozen=True, slots=True)
class Picker:
    """One of several values; a tap on one is `pick:<key>:<value>`."""

    key: str
    label: str
    options: tuple[tuple[str, str], ...]
    chosen: str
    more: str = ""


@dataclass(frozen=True, slots=True)
class Ticks:
    """Up to so many switches side by side as there are columns, each a box to tick."""

    ticks: tuple[Switch, ...]
    columns: int = 2


@dataclass(frozen=True, slots=True)
class Buttons:
    """One or two buttons; a tap on one is `do:<key>`. `grave` ones cannot be taken back."""

    keys: tuple[str, ...]
    labels: tuple[str, ...]
    grave: tuple[bool, ...]
    label: str = ""


@dataclass(frozen=True, slots=True)
class Numbers:
    """Large numbers side by side, each with what it counts."""

    cells: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class StallDay:
    """A stall's day: its art, its name, what happened there, and the share (0–1) that was right, if any."""

    stall: str
    label: str
    more: str
    share: float | None
    shown: str


Control = Switch | Stepper | Picker | Ticks | Buttons
"""What can be tapped."""
Reading = Heading | Paragraph | Numbers | StallDay
"""What is only read."""
Row = Control | Reading
