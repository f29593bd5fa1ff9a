"""The wheel itself on the canvas: polygons while it turns, the finest drawing when it rests."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pygame import Rect, Surface

from game.stage.art import rendered
from game.stage.bake import baked, repeated
from game.stage.canvas import Canvas
from game.stage.stage import Stage
from game.stage.svg import centred
from game.stage.theme import Colour
from game.stage.widgets import write
from game.stalls.wheel import drawing
from game.stalls.wheel.disc import paint_disc
from game.stalls.wheel.labels import STEPS, Label, make_label
from game.stalls.wheel.view import layout, scale_of

COMET = 8
"""Every eighth lamp of the ring is dark while it rests; while it turns the dark ones run round."""
PACE = 8.0
"""Lamps a second that the dark ones run: each lamp goes on and off once a second."""
LEANT = 6
"""Leaning labels that are made in a frame in which the wheel rests, so that none is missing when it turns."""


@dataclass(frozen=True, slots=True)
class Face:
    """What a sector shows: its words, its picture, how many questions are left, and its colours."""

    text: str
    icon: str
    left: int | None
    rim: Colour
    light: Colour


class Wheel:
    """Draws sectors that may change between spins."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._place = Rect(0, 0, 0, 0)
        self._made_for: object = None
        self._labels: list[Label] = []
        self._unready: list[tuple[Label, int]] = []

    def turned(self, at: tuple[int, int], moved: tuple[float, float]) -> float:
        """Turns, clockwise positive, that a movement of `moved` px (or px/s) at the pixel `at` makes."""
        x, y = at[0] - self._place.centerx, at[1] - self._place.centery
        far = max(x * x + y * y, (self._place.w / 6) ** 2, 1.0)
        return (x * moved[1] - y * moved[0]) / far / math.tau

    def draw(
        self, canvas: Canvas, faces: Sequence[Face], angle: float, *, lit: int | None, moving: bool, t: float
    ) -> None:
        """Draw it turned by `angle` turns, the sector `lit` set off, the lamps `t` seconds into their run."""
        self._place = layout(canvas.size)["wheel"]
        self._prepare(canvas.size, faces)
        if moving:
            self._turning(canvas, faces, angle)
        else:
            key = (faces, angle, lit)
            repeated(canvas, self._stage, "wheel", key, lambda: self._resting(canvas, faces, angle, lit))
            for label, step in self._unready[:LEANT]:
                label.lean(step)
            del self._unready[:LEANT]
        first = int(PACE * t) % COMET if moving else 0
        repeated(canvas, self._stage, "lamps", first, lambda: self._lamps(canvas, first))
        self._hub(canvas)

    def _prepare(self, size: tuple[int, int], faces: Sequence[Face]) -> None:
        """Make the labels anew when the window, the words or the counts have changed."""
        wanted = (size, tuple(faces))
        if self._made_for == wanted:
            return
        scale, count = scale_of(self._place), len(faces)
        self._labels = [
            make_label(self._stage, size, scale, count, face.text, face.icon, face.left, face.rim)
            for face in faces
        ]
        self._unready = [(label, step) for label in self._labels for step in STEPS]
        self._made_for = wanted

    def _disc_rect(self) -> Rect:
        side = round(self._place.w * (drawing.DISC + 4) / drawing.RING)
        rect = Rect(0, 0, side, side)
        rect.center = self._place.center
        return rect

    def _turning(self, canvas: Canvas, faces: Sequence[Face], angle: float) -> None:
        colours = [(face.rim, face.light) for face in faces]
        scale, centre = scale_of(self._place), self._place.center

        def paint(surface: Surface) -> None:
            paint_disc(surface, centre, scale, angle, colours)
            images = [
                image
                for i, label in enumerate(self._labels)
                for image in label.placed(centre, angle + (i + 0.5) / len(faces))
            ]
            surface.blits(images + self._pegs(len(faces), angle), doreturn=False)

        canvas.paint(self._disc_rect(), ("disc", angle), paint)

    def _resting(self, canvas: Canvas, faces: Sequence[Face], angle: float, lit: int | None) -> None:
        stage, centre, count = self._stage, self._place.center, len(faces)
        side = round(self._place.w * (drawing.DISC + 2) / drawing.RING)
        spot = Rect(0, 0, side, side)
        spot.center = centre
        colours = tuple((face.rim, face.light) for face in faces)
        key = ("disc", colours, angle, side)
        art = stage.made(key, lambda: rendered(drawing.disc(colours, angle), spot.size))
        canvas.blit(art, spot.topleft)
        for i, label in enumerate(self._labels):
            for image, at in label.placed(centre, angle + (i + 0.5) / count):
                canvas.blit(image, at)
        if lit is not None:
            start, end = angle + lit / count, angle + (lit + 1) / count
            veil = stage.made(
                ("lit", start, count, side), lambda: rendered(drawing.lit(start, end), spot.size)
            )
            canvas.blit(veil, spot.topleft)
        for image, at in self._pegs(count, angle):
            canvas.blit(image, at)

    def _lamps(self, canvas: Canvas, first: int) -> None:
        """The dark lamps, from the one numbered `first` on: the ring's own are all lit."""
        scale, centre = scale_of(self._place), self._place.center
        side = round(36 * scale)
        dark = self._piece("lamp", side, lambda: centred(18, drawing.bulb(False)))
        for i in range(first, drawing.LAMPS, COMET):
            x, y = drawing.around(drawing.LAMP_RADIUS, i / drawing.LAMPS)
            canvas.blit(dark, (centre[0] + x * scale - side / 2, centre[1] + y * scale - side / 2))

    def _pegs(self, count: int, angle: float) -> list[tuple[Surface, tuple[int, int]]]:
        """A pin on every border, with its corner in px."""
        scale, (x0, y0) = scale_of(self._place), self._place.center
        side = round(28 * scale)
        pin = self._piece("peg", side, drawing.peg)
        places = (drawing.around(drawing.DISC - 8, angle + i / count) for i in range(count))
        return [
            (pin, (round(x0 + x * scale - side / 2), round(y0 + y * scale - side / 2))) for x, y in places
        ]

    def _hub(self, canvas: Canvas) -> None:
        down, lang = canvas.pressed == "wheel", self._stage.words.lang
        spot = self._place.inflate(*(round(208 * scale_of(self._place)) - self._place.w,) * 2)
        baked(canvas, self._stage, ("hub", down, lang), spot, lambda sheet: self._hub_in(sheet, spot, down))

    def _hub_in(self, sheet: Canvas, spot: Rect, down: bool) -> None:
        stage = self._stage
        sheet.blit(stage.art.drawn(drawing.hub(down), spot.size), spot.topleft)
        size = round(spot.w * (0.29 if stage.words.lang == "zh" else 0.21))
        word, paper = stage.words("wheel.hub"), (255, 251, 241)
        write(sheet, stage, word, spot.center, size, weight="title", colour=paper, align="center")

    def _piece(self, name: str, side: int, text: Callable[[], str]) -> Surface:
        """A small square drawing, made once for each size."""
        return self._stage.made((name, side), lambda: rendered(text(), (side, side)))
