"""Arrows walk from target to target."""

from __future__ import annotations

import pytest
from pygame import Rect

from game.stage.focus import Direction, neighbour

GRID = {f"{x}{y}": Rect(x * 100, y * 60, 80, 40) for y in range(3) for x in range(3)}


@pytest.mark.parametrize(
    ("start", "direction", "end"),
    [
        (None, "down", "00"),
        ("gone", "left", "00"),
        ("00", "right", "10"),
        ("00", "down", "01"),
        ("11", "up", "10"),
        ("11", "left", "01"),
        ("22", "right", "22"),
        ("00", "up", "00"),
    ],
)
def test_walking(start: str | None, direction: Direction, end: str) -> None:
    assert neighbour(GRID, start, direction) == end


def test_every_target_can_be_reached_from_every_other() -> None:
    offers = {**GRID, "home": Rect(-90, 10, 40, 40), "wide": Rect(0, 200, 280, 50)}
    ways: tuple[Direction, ...] = ("left", "right", "up", "down")
    for start in offers:
        seen, edge = {start}, [start]
        while edge:
            name = edge.pop()
            for way in ways:
                after = neighbour(offers, name, way)
                if after is not None and after not in seen:
                    seen.add(after)
                    edge.append(after)
        assert seen == set(offers)


def test_nothing_to_walk_to() -> None:
    assert neighbour({}, None, "up") is None
