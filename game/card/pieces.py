"""What was drawn for one card, kept until the card looks different altogether."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from pygame import Rect, Surface

from game.stage.canvas import Canvas
from game.stage.theme import PAPER, Colour, Size


def opaque(image: Surface, ground: Colour = PAPER) -> Surface:
    """`image` on `ground`: five times as quick to show as a transparent one."""
    paper = Surface(image.get_size(), 0, 32)
    paper.fill(ground)
    paper.blit(image, (0, 0))
    return paper


class Pieces:
    """Surfaces by name, all of them for the same window, language and layout."""

    def __init__(self) -> None:
        self._kept: dict[Hashable, Surface] = {}
        self._basis: Hashable = None
        self.made = 0
        """How many were drawn so far: a frame in which this grows is a slow one."""

    def rest_on(self, basis: Hashable) -> None:
        """Forget everything unless it was made on the same basis."""
        if basis != self._basis:
            self._kept.clear()
            self._basis = basis

    def __call__(
        self,
        key: Hashable,
        size: Size,
        area: Rect,
        draw: Callable[[Canvas], None],
        ground: Colour | None = PAPER,
    ) -> Surface:
        """What `draw` says inside `area`, opaque on `ground`, or transparent where that is None."""

        def make() -> list[Surface]:
            sheet = Canvas(size)
            draw(sheet)
            drawn = sheet.render(area)
            return [drawn if ground is None else opaque(drawn, ground)]

        return self.many(key, 1, make)[0]

    def many(self, key: Hashable, count: int, make: Callable[[], list[Surface]]) -> list[Surface]:
        """`count` surfaces that are made together."""
        if (key, 0) not in self._kept:
            self._kept |= {(key, order): image for order, image in enumerate(make())}
            self.made += 1
        return [self._kept[key, order] for order in range(count)]
