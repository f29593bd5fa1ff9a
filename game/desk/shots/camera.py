"""What all scenes need that are photographed: a fair that opens at them, and somebody who answers."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from game.desk.headless import Headless
from game.fair.fair import Fair
from game.stage.scene import Scene
from game.stalls.stall import Stall

Shot = tuple[str, Headless]
"""A state's name, and the screen that shows it."""
Open = Callable[[Callable[[Fair], Scene]], Headless]
"""Opens a fair at the scene that is made of it."""


def answer(screen: Headless, names: Sequence[str], *, on: bool = True) -> None:
    """Choose the options on the card, wait for the explanation, and go on if wanted."""
    for name in names:
        screen.tap(name)
    screen.until(lambda: "next" in screen.app.canvas.offers)
    screen.run(1.2)
    if on:
        screen.tap("next")


def stall_of(fair: Fair, key: str) -> Stall:
    """The fair's stall with that key."""
    return next(stall for stall in fair.stalls if stall.key == key)
