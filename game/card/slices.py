"""Large shapes from small drawings: the ends as they are, the plain middle drawn out."""

from __future__ import annotations

import pygame
from pygame import Rect, Surface


def drawn_out(image: Surface, size: tuple[int, int], edge: tuple[int, int, int, int]) -> Surface:
    """`image` at `size` px. Its margins `edge` (left, top, right, bottom, in px) keep their size; the pixels
    between them must be alike along each side, and at least one of them there."""
    left, top, right, bottom = edge
    out = Surface(size, pygame.SRCALPHA, 32)
    columns = _spans(image.get_width(), size[0], left, right)
    for y, h, to_y, to_h in _spans(image.get_height(), size[1], top, bottom):
        for x, w, to_x, to_w in columns:
            part = image.subsurface(Rect(x, y, w, h))
            if (w, h) != (to_w, to_h):
                part = pygame.transform.scale(part, (to_w, to_h))
            part.set_alpha(None)  # copy the pixels, do not blend them
            out.blit(part, (to_x, to_y))
    return out


def _spans(old: int, new: int, start: int, end: int) -> list[tuple[int, int, int, int]]:
    """(from, length) in the old and in the new image of start, middle and end; empty ones left out."""
    spans = [
        (0, start, 0, start),
        (start, old - start - end, start, new - start - end),
        (old - end, end, new - end, end),
    ]
    return [span for span in spans if span[1] > 0 and span[3] > 0]
