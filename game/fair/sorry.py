"""What stands on the screen while a fair that crashed again and again rests: as plain as can be."""

from __future__ import annotations

from pygame import Rect, Surface

from game.stage.canvas import Canvas
from game.stage.events import Event
from game.stage.scene import Scene
from game.stage.stage import Stage
from game.stage.theme import BLUE_DEEP, FLOOR, INK, SKY, px


class Sorry:
    """Two sentences on the colour of the sky, in the language that is on. Nothing to tap."""

    still = True

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def handle(self, _: Event) -> Scene:
        return self

    def update(self, _: float) -> Scene:
        return self

    def draw(self, canvas: Canvas) -> None:
        size, words, letters = canvas.size, self._stage.words, self._stage.letters
        whole = Rect((0, 0), size)
        canvas.paint(whole, "sky", _sky)
        room = whole.inflate(-px(size, 14), 0)
        sizes = [px(size, per) for per in (9, 8, 7, 6, 5)]
        big = letters.fit(words("sorry.title"), "bold", room.w, px(size, 26), sizes, leading=1.3)
        head = letters.paragraph(
            words("sorry.title"), "bold", big, BLUE_DEEP, room.w, leading=1.3, align="center", balanced=True
        )
        canvas.blit(head, head.get_rect(midbottom=(whole.centerx, whole.centery)).topleft)
        sizes = [px(size, per) for per in (4.4, 4, 3.6, 3.2, FLOOR)]
        small = letters.fit(words("sorry.more"), "medium", room.w, px(size, 24), sizes)
        more = letters.paragraph(
            words("sorry.more"), "medium", small, INK, room.w, align="center", balanced=True
        )
        canvas.blit(more, more.get_rect(midtop=(whole.centerx, whole.centery + px(size, 4))).topleft)


def _sky(surface: Surface) -> None:
    surface.fill(SKY)
