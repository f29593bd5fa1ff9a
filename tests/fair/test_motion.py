"""What moves at the fair: in few steps, in its place, and it ends."""

from __future__ import annotations

import random
from itertools import pairwise

from game.fair.confetti import PIECES, POSES, SECONDS, scatter
from game.fair.host import ROUND, halved, pose


def test_confetti_is_cheap_bursts_falls_and_goes() -> None:
    pieces = scatter(random.Random(1))
    assert len(pieces) == PIECES <= 60
    assert all(piece.at(0)[1] > 1 for piece in pieces)
    assert all(piece.at(0.5)[1] < 1 for piece in pieces)
    assert all(piece.at(SECONDS)[1] > piece.at(SECONDS - 0.5)[1] for piece in pieces)
    assert all(piece.pose(0.5) in range(POSES) and piece.pose(SECONDS) is None for piece in pieces)
    assert any(piece.pose(SECONDS - 0.05) is not None for piece in pieces)


def test_confetti_fills_the_window() -> None:
    places = [piece.at(1.0) for piece in scatter(random.Random(1))]
    quarters = {(x > 0.5, y > 0.4) for x, y in places if 0 < x < 1 and 0 < y < 1}
    assert len(quarters) == 4


def test_paper_tumbles_through_all_its_pictures() -> None:
    piece = scatter(random.Random(1))[0]
    assert {piece.pose(t / 60) for t in range(90)} == set(range(POSES))


def test_the_host_waves_twice_in_a_round() -> None:
    moments = [pose(t / 100) for t in range(round(ROUND * 100))]
    raised = sum(a != "horse-wave2" and b == "horse-wave2" for a, b in pairwise(moments))
    assert raised == 2
    assert "horse-blink" in moments


def test_long_words_part_at_a_mark() -> None:
    assert halved("太棒了！错的再试一次吧？") == "太棒了！\n错的再试一次吧？"
    assert halved("Getting there! Another try?") == "Getting there!\nAnother try?"
    assert halved("没有停顿的一句话") == "没有停顿的一句话"
