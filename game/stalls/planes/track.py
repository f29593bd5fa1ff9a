"""The aeroplane board: squares, lanes and hangars on a 17 × 17 grid. Pure geometry, no pygame.

The ring has 52 squares, 0–51 clockwise; their colours repeat every four. Seat t (0 orange, 1 blue, 2 coral,
3 green) starts at square 13·t. A plane counts its own steps: −1 in the hangar, 0 on the pad, 1–50 on the
ring, 51–55 in its lane, 56 at home in the centre.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

SEATS: Final = 4
RING: Final = 52
QUARTER: Final = 13
HANGAR, PAD, LAST_RING, LANE, HOME = -1, 0, 50, 51, 56
"""Its steps: in the hangar, on the launch pad, at its lane's mouth, on the lane's first square, home."""

JUMP: Final = 4
"""How far a plane flies on that lands on its own colour (steps 2, 6, 10, …, 46; not 50, its lane's mouth)."""
SHORTCUT: Final = (18, 30)
"""The flight path: from one step to the other."""
CROSSED: Final = 53
"""The step, in the opposite seat's lane, that the shortcut flies over."""


def square(seat: int, step: int) -> int:
    """The ring square (0–51) of a seat's step 1–50. Raises ValueError elsewhere."""
    if not 1 <= step <= LAST_RING:
        raise ValueError(f"step {step} is not on the ring")
    return (QUARTER * seat + step - 1) % RING


def step_on(seat: int, index: int) -> int | None:
    """The seat's step on a ring square; None on the two squares between its lane's mouth and its start."""
    step = (index - QUARTER * seat) % RING + 1
    return step if step <= LAST_RING else None


def region(seat: int, step: int) -> int:
    """The quarter (0–3) that a seat's step lies in; hangar, pad, lane and home belong to quarter `seat`."""
    return square(seat, step) // QUARTER if 1 <= step <= LAST_RING else seat


def colour(index: int) -> int:
    """Which seat's colour a ring square has: a seat's own steps 2, 6, …, 50 are of its colour."""
    return next(seat for seat in range(SEATS) if (index - square(seat, 2)) % 4 == 0)


def opposite(seat: int) -> int:
    """The seat across the board, whose lane the seat's shortcut crosses."""
    return (seat + 2) % SEATS


def gone(planes: Sequence[int]) -> float:
    """How much (0–1) of all their ways a player's planes, standing on these steps, have behind them."""
    return sum(max(0, step) for step in planes) / (HOME * len(planes))
