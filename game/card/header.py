"""The head of the card in the stall's colour: topic, level, which question of how many, and the double."""

from __future__ import annotations

import math
from dataclasses import dataclass

from pygame import Rect, Surface

from game.card.answer import Asking
from game.card.badges import lay
from game.card.plan import Plan, meander_height
from game.card.tones import SHADE, deeper, inky, is_light, worded
from game.stage.canvas import Canvas
from game.stage.shadow import soft_rect
from game.stage.shapes import block, code, document, gradient, meander
from game.stage.stage import Stage
from game.stage.theme import CORAL_DEEP, FLOOR, INK, PAPER, SAND, WHITE, Colour, mixed, px
from game.stage.widgets import fitting, write

LEVELS = 3


def draw_header(canvas: Canvas, stage: Stage, plan: Plan, asking: Asking, radius: int) -> None:
    """Everything above the paper, and the meander on its first lines."""
    size, rect = plan.size, plan.header
    head = _Head(canvas, stage, rect, asking, *worded(asking.colour))
    lay(canvas, stage, rect, _band(rect.size, head.fill, radius))
    row = Rect(rect.x + px(size, 3), rect.bottom + px(size, 0.5), rect.w - px(size, 6), meander_height(size))
    canvas.blit(stage.art.drawn(meander(row.w, row.h, mixed(SAND, PAPER, 0.25)), row.size), row.topleft)
    right = head.number()
    if asking.double:
        right = head.double(right)
    head.topic(head.icon(), right)


def topic_icon(stage: Stage, asking: Asking, high: int) -> Surface:
    """The topic's icon, `high` px; a question mark where the author names none, or one that there is not."""
    tint = ("#1F2B4D", code(inky(asking.colour)))
    try:
        return stage.art.svg(f"topics/{asking.icon or 'question'}", height=high, tint=tint)
    except FileNotFoundError:
        return stage.art.svg("topics/question", height=high, tint=tint)


def _band(size: tuple[int, int], fill: Colour, radius: int) -> str:
    """The header's ground: round at the top, a darker line at its foot."""
    w, h = size
    line = max(2.0, h * 0.035)
    bright = mixed(fill, WHITE, 0.2 if is_light(fill) else 0.04)

    def band(bottom: float, colour: str) -> str:
        top = f"M0,{bottom:g} V{radius} A{radius},{radius} 0 0 1 {radius},0 H{w - radius}"
        return f'<path d="{top} A{radius},{radius} 0 0 1 {w},{radius} V{bottom:g}Z" fill="{colour}"/>'

    light = gradient("h", bright, deeper(fill, 0.3), (0, 0, w, h))
    return light + band(h, code(deeper(fill, 0.6))) + band(h - line, "url(#h)")


@dataclass(frozen=True, slots=True)
class _Head:
    """The header's parts; `fill` and `text` are its colours."""

    canvas: Canvas
    stage: Stage
    rect: Rect
    asking: Asking
    fill: Colour
    text: Colour

    def icon(self) -> int:
        """The topic's icon on a white disc; returns where the topic's name may begin."""
        rect, size = self.rect, self.canvas.size
        side, spread = round(rect.h * 0.82), px(size, 0.8)
        disc = Rect(rect.x + px(size, 3), rect.centery - side // 2, side, side)
        shadow = soft_rect(disc.size, side // 2, spread, mixed(self.fill, SHADE, 0.6), 90)
        self.canvas.blit(shadow, (disc.x - spread, disc.y - spread // 2))
        lay(self.canvas, self.stage, disc, block(0, 0, side, side, side, code(WHITE)))
        image = topic_icon(self.stage, self.asking, round(side * 0.68))
        self.canvas.blit(image, (disc.centerx - image.get_width() / 2, disc.centery - image.get_height() / 2))
        return disc.right + px(size, 2)

    def number(self) -> int:
        """Which question, of how many if that is known; returns its left edge."""
        asking = self.asking
        key = "card.number" if asking.total else "card.nth"
        words = self.stage.words(key, n=asking.number, total=asking.total)
        return self._pill(self.rect.right - px(self.canvas.size, 2.6), words, PAPER, INK)

    def double(self, right: int) -> int:
        """A rosette and a word for a question that counts twice; returns its left edge."""
        size = self.canvas.size
        words = self.stage.words("card.double")
        rosette = self.stage.art.svg("badge-double", height=round(self.rect.h * 0.92))
        room = rosette.get_width() // 2 + px(size, 0.6)
        left = self._pill(right - px(size, 1.4), words, CORAL_DEEP, WHITE, room)
        at = left + px(size, 1.6) - rosette.get_width() // 2
        self.canvas.blit(rosette, (at, self.rect.y + self.rect.h * 0.07))
        return at

    def _pill(self, right: int, words: str, fill: Colour, text: Colour, room: int = 0) -> int:
        """A round-ended label that ends at `right`, with `room` px on its left; returns its left edge."""
        size = self.canvas.size
        type_px, high = px(size, 3.4), px(size, 6)
        wide = self.stage.letters.width(words, "bold", type_px) + px(size, 3.6) + room
        rect = Rect(right - wide, self.rect.centery - high // 2, wide, high)
        lay(self.canvas, self.stage, rect, block(0, 0, wide, high, high, code(fill)))
        middle = (rect.centerx + room / 2, rect.centery)
        write(self.canvas, self.stage, words, middle, type_px, colour=text, align="center")
        return rect.x

    def topic(self, left: int, right: int) -> None:
        """The topic's name between `left` and `right` and, behind it, the level in stars."""
        canvas, size, middle = self.canvas, self.canvas.size, self.rect.centery
        high = px(size, 3.3)
        stars = self.stage.art.drawn(self._stars(high), (round(high * 3.5), high))
        room = right - left - stars.get_width() - px(size, 4)
        name = self._name(self.stage.words.of(self.asking.topic), room)
        canvas.blit(name, (left, middle - name.get_height() / 2))
        canvas.blit(stars, (left + name.get_width() + px(size, 1.8), middle - high / 2))

    def _name(self, name: str, room: int) -> Surface:
        """One line if it is not too small for that, else two."""
        letters, size = self.stage.letters, self.canvas.size
        type_px = fitting(self.stage, name, "title", px(size, 5), room, px(size, 3.4))
        if letters.width(name, "title", type_px) <= room:
            return letters.paragraph(name, "title", type_px, self.text, 2 * room, leading=1.2)
        sizes = range(px(size, 3.8), px(size, FLOOR) - 1, -1)
        type_px = letters.fit(name, "title", room, round(self.rect.h * 0.86), sizes, leading=1.15)
        return letters.paragraph(name, "title", type_px, self.text, room, leading=1.15, balanced=True)

    def _stars(self, high: int) -> str:
        """Three stars, as many of them bright as the question is hard."""
        dull = deeper(self.fill, 0.65) if is_light(self.fill) else mixed(self.fill, SHADE, 0.3)
        body, step = "", high * 1.17
        for i in range(LEVELS):
            colour = code(WHITE if i < self.asking.question.level else dull)
            tips = [(high * (0.42, 0.21)[k % 2], math.radians(36 * k - 90)) for k in range(10)]
            points = " ".join(
                f"{step * (i + 0.5) + reach * math.cos(turn):g},{high * 0.53 + reach * math.sin(turn):g}"
                for reach, turn in tips
            )
            soft = f'stroke-width="{high * 0.13:g}" stroke-linejoin="round"'
            body += f'<polygon points="{points}" fill="{colour}" stroke="{colour}" {soft}/>'
        return document(round(high * 3.5), high, body)
