"""What lies on a soft shadow keeps its colour up to the edge."""

from __future__ import annotations

import pygame
import pytest
from pygame import Surface

from game.stage.shadow import shaded, soft_rect
from game.stage.theme import PAPER


def rim(opacity: int) -> Surface:
    """A white body whose edge is so opaque."""
    body = Surface((40, 40), pygame.SRCALPHA, 32)
    body.fill((255, 255, 255, opacity))
    body.fill((255, 255, 255, 255), (1, 1, 38, 38))
    return body


@pytest.mark.parametrize("opacity", [64, 128, 192])
def test_a_light_edge_is_no_darker_than_the_shadow_beside_it(opacity: int) -> None:
    page = Surface((60, 60), 0, 32)
    page.fill(PAPER)
    page.blit(shaded(rim(opacity), (10, 10), soft_rect((40, 40), 4, 10, depth=56)), (0, 0))
    for at, beside in (((30, 10), (30, 9)), ((10, 30), (9, 30)), ((30, 49), (30, 50))):
        assert page.get_at(at).r >= page.get_at(beside).r - 6, at


def test_what_covers_the_shadow_covers_it_whole() -> None:
    image = shaded(rim(255), (10, 10), soft_rect((40, 40), 4, 10, depth=56))
    assert image.get_size() == (60, 60)
    assert tuple(image.get_at((30, 30))) == (255, 255, 255, 255)
