"""The wheel itself on the canvas: polygons while it turns, the finest drawing when it rests."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pygame import Rect, Surface

from game.stage.canvas import Canvas
from game.stage.motion import steps
from game.stage.stage import Stage
from game.stage.theme import Colour
from game.stage.widgets import write
from game.stalls.wheel import drawing
from game.stalls.wheel.disc import paint_disc
from game.stalls.wheel.labels import Label, make_label
from game.stalls.wheel.view import layout, scale_of

COMET = 8
"""Every eighth lamp of the ring is dark while it rests; while it turns the dark ones run round."""
PACE = 8.0
"""Lamps a second that the dark ones run: each lamp goes on and off once a second."""


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

    def turned(self, at: tuple[int, int], moved: tuple[float, float]) -> float:
        """Turns, clockwise positive, that a movement of `moved` px (or px/s) at the pixel `at` makes."""
        x, y = at[0] - self._place.centerx, at[1] - self._place.centery
        far = max(x * x + y * y, (self._place.w / 6) ** 2, 1.0)
        return (x * moved[1] - y * moved[0]) / far / 6.283185307179586

    def draw(
        self, canvas: Canvas, faces: Sequence[Face], angle: float, *, lit: int | None, moving: bool, t: float
    ) -> None:
        """Draw it turned by `angle` turns, the sector `lit` set off, the lamps `t` seconds into their run."""
        self._place = layout(canvas.size)["wheel"]
        self._prepare(canvas.size, faces)
        if moving:
            self._turning(canvas, faces, angle)
        else:
            self._resting(canvas, faces, angle, lit)
        self._lamps(canvas, t if moving else 0.0)
        self._pegs(canvas, len(faces), angle)
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
            for i, label in enumerate(self._labels):
                label.paint(surface.blit, centre, angle + (i + 0.5) / len(faces))

        canvas.paint(self._disc_rect(), ("disc", angle), paint)

    def _resting(self, canvas: Canvas, faces: Sequence[Face], angle: float, lit: int | None) -> None:
        stage, centre, count = self._stage, self._place.center, len(faces)
        side = round(self._place.w * (drawing.DISC + 2) / drawing.RING)
        spot = Rect(0, 0, side, side)
        spot.center = centre
        colours = tuple((face.rim, face.light) for face in faces)
        art = stage.made(
            ("disc", colours, angle, side), lambda: stage.art.drawn(drawing.disc(colours, angle), spot.size)
        )
        canvas.blit(art, spot.topleft)
        for i, label in enumerate(self._labels):
            label.paint(canvas.blit, centre, angle + (i + 0.5) / count)
        if lit is not None:
            start, end = angle + lit / count, angle + (lit + 1) / count
            veil = stage.made(
                ("lit", start, count, side), lambda: stage.art.drawn(drawing.lit(start, end), spot.size)
            )
            canvas.blit(veil, spot.topleft)

    def _lamps(self, canvas: Canvas, t: float) -> None:
        scale, centre = scale_of(self._place), self._place.center
        side = round(40 * scale)
        on, off = (self._stage.art.drawn(drawing.lamp(lit), (side, side)) for lit in (True, False))
        dark = int(steps(t, PACE) * PACE) % COMET
        for i in range(drawing.LAMPS):
            x, y = drawing.around(drawing.LAMP_RADIUS, i / drawing.LAMPS)
            image = off if i % COMET == dark or i % COMET == (dark + 4) % COMET else on
            canvas.blit(image, (centre[0] + x * scale - side / 2, centre[1] + y * scale - side / 2))

    def _pegs(self, canvas: Canvas, count: int, angle: float) -> None:
        scale, centre = scale_of(self._place), self._place.center
        side = round(28 * scale)
        pin = self._stage.art.drawn(drawing.peg(), (side, side))
        for i in range(count):
            x, y = drawing.around(drawing.DISC - 8, angle + i / count)
            canvas.blit(pin, (centre[0] + x * scale - side / 2, centre[1] + y * scale - side / 2))

    def _hub(self, canvas: Canvas) -> None:
        stage, scale = self._stage, scale_of(self._place)
        down = canvas.pressed == "wheel"
        spot = Rect(0, 0, round(208 * scale), round(208 * scale))
        spot.center = self._place.center
        canvas.blit(stage.art.drawn(drawing.hub(down), spot.size), spot.topleft)
        size = round((60 if stage.words.lang == "zh" else 44) * scale)
        write(
            canvas,
            stage,
            stage.words("wheel.hub"),
            spot.center,
            size,
            weight="title",
            colour=(255, 251, 241),
            align="center",
        )
