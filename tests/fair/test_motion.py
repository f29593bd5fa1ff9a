"""What moves at the fair: in few steps, in its place, and it ends."""

from __future__ import annotations

import random
from itertools import pairwise

from game.fair.confetti import PIECES, SECONDS, opacity, scatter
from game.fair.host import ROUND, halved, pose


def test_confetti_is_cheap_falls_and_fades() -> None:
    pieces = scatter(random.Random(1))
    assert len(pieces) == PIECES <= 60
    assert all(piece.at(0)[1] < 0 for piece in pieces)
    assert all(piece.at(t + 0.1)[1] > piece.at(t)[1] for piece in pieces for t in (0.0, 1.0))
    assert opacity(0.5) == 255
    assert opacity(SECONDS) == 0
    assert len({opacity(t / 100) for t in range(230)}) <= 6


def test_the_host_waves_twice_in_a_round() -> None:
    moments = [pose(t / 100) for t in range(round(ROUND * 100))]
    raised = sum(a != "horse-wave2" and b == "horse-wave2" for a, b in pairwise(moments))
    assert raised == 2
    assert "horse-blink" in moments


def test_long_words_part_at_a_mark() -> None:
    assert halved("太棒了！错的再试一次吧？") == "太棒了！\n错的再试一次吧？"
    assert halved("Getting there! Another try?") == "Getting there!\nAnother try?"
    assert halved("没有停顿的一句话") == "没有停顿的一句话"
