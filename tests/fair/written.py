"""What a module writes on the screen, line by line."""

from __future__ import annotations

from types import ModuleType
from typing import Any

import pytest
from pygame import Rect


def watch(patch: pytest.MonkeyPatch, module: ModuleType) -> list[Rect]:
    """Where the lines lie that the module writes from now on, in px; the list grows with every line."""
    lines: list[Rect] = []
    write = module.write

    def watched(*given: Any, **more: Any) -> Rect:
        line: Rect = write(*given, **more)
        lines.append(line)
        return line

    patch.setattr(module, "write", watched)
    return lines


def ink(line: Rect) -> Rect:
    """Where the letters of a line are: it is about twice as high."""
    return line.inflate(0, -line.h // 2)


def collisions(lines: list[Rect]) -> list[tuple[Rect, Rect]]:
    """The pairs of lines whose letters meet."""
    return [(a, b) for k, a in enumerate(lines) for b in lines[:k] if ink(a).colliderect(ink(b))]
