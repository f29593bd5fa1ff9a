"""The certificate as a picture: A4 upright, Chinese first with English beside it. Pillow only."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final, Protocol

from PIL import Image

from game.bank.question import Said
from game.certificate import frame
from game.certificate.code import spaced
from game.certificate.lettering import Colour, Pen, Weight
from game.certificate.order import Order
from game.certificate.qr import qr_picture

A4: Final = round(frame.WIDE / 25.4 * frame.DPI)
"""Its width in px, at 300 dpi."""
STARS: Final = 5
INK, BROWN, CORAL, PAPER = (31, 43, 77), (154, 91, 18), (210, 65, 47), (255, 251, 241)
GREY: Final = (91, 102, 133)

Say = Callable[[str], Said]
"""Our words in both languages, by their key in assets/text."""


class Easel(Protocol):
    """Draws what is vector art, in any size (px). Somebody else's task: Pillow knows no SVG."""

    def named(self, name: str, height: int) -> Image.Image:
        """The drawing assets/art/<name>.svg, with alpha."""

    def drawn(self, text: str, size: tuple[int, int]) -> Image.Image:
        """SVG text, with alpha."""

    def meadow(self, size: tuple[int, int]) -> Image.Image:
        """The grassland under its sky, opaque."""


class Page:
    """One certificate, `width` px wide. Places are given in millimetres of A4."""

    def __init__(self, order: Order, easel: Easel, say: Say, fonts: Path, width: int = A4) -> None:
        self._order, self._easel, self._say, self._fonts = order, easel, say, fonts
        self._mm = width / frame.WIDE
        self.picture = Image.new("RGB", (width, -(-frame.HIGH * width // frame.WIDE)), PAPER)
        self._pen = Pen(self.picture, fonts)
        self._landscape()
        self._head()
        self._person()
        self._stamps()
        self._foot()

    def _landscape(self) -> None:
        """The meadow along the foot; its sky fades into the paper. Round it all the border."""
        inset = frame.EDGE + frame.BAND + 3.2
        size = self._px(frame.WIDE - 2 * inset), self._px(72)
        fade = Image.new("L", (1, 100), 255)
        for y in range(45):
            fade.putpixel((0, y), round(255 * (y / 45) ** 1.6))
        at = self._px(inset), self._px(frame.HIGH - inset) - size[1]
        self.picture.paste(self._easel.meadow(size), at, fade.resize(size, Image.Resampling.BILINEAR))
        self._paste(self._easel.drawn(frame.border(), self.picture.size), (frame.WIDE / 2, frame.HIGH / 2))

    def _head(self) -> None:
        name, title = self._say("system.title"), self._say("certificate.title")
        self._write(f"{name.zh} · {name.en}", (105, 30.5), 6.0, BROWN)
        self._pen.title(title.zh, self._at(105, 49), 27 * self._mm)
        self._write(title.en, (105, 68.8), 6.6, BROWN, weight="title")

    def _person(self) -> None:
        """The avatar before its sun, the nickname, and what was done."""
        side = self._px(61)
        self._paste(self._easel.drawn(frame.medallion(), (side, side)), (105, 105.2))
        self._paste(self._easel.named(f"avatars/{self._order.avatar}", self._px(35)), (105, 105.2))
        for name, x in (("ui/scroll-left", 52), ("ui/scroll-right", 158)):
            self._paste(self._tinted(name, 13, (235, 203, 142)), (x, 105.2))
        who, did = self._order.nickname, self._say("certificate.did")
        self._write(who.zh, (105, 143.6), 12.5, CORAL, weight="title")
        self._write(who.en, (105, 154), 6.2, BROWN, weight="title")
        self._write(did.zh, (105, 167.5), 4.7, INK)
        self._write(did.en, (105, 179.7), 3.3, GREY, weight="medium")

    def _stamps(self) -> None:
        """One stamp for each stall in a row, a little askew as stamped by hand; its stars below."""
        stalls = self._order.stars
        pitch = min(52.0, 152.0 / len(stalls))
        for k, (stall, earned) in enumerate(stalls):
            x = 105 + (k - (len(stalls) - 1) / 2) * pitch
            stamp = self._easel.named(f"stamp-{stall}", self._px(24))
            self._paste(stamp, (x, 198.5), turn=(7, -5, 4, -8)[k % 4])
            for n in range(STARS):
                art = "star" if n < earned else "star-empty"
                self._paste(self._easel.named(art, self._px(5.6)), (x + (n - 2) * 6.2, 216.5))

    def _foot(self) -> None:
        """The host on the meadow, and a card with the day and the code; the seal on its corner."""
        shade = self._easel.named("shadow-grass", self._px(8))
        self._paste(shade.resize((self._px(46), self._px(8))), (49, 272))
        self._paste(self._easel.named("horse-cheer", self._px(53)), (47, 247))
        self._paste(self._easel.drawn(frame.card(), (self._px(84), self._px(42))), (129, 249))
        day, code = self._order.day, self._order.code
        x = 145.0 if code else 129.0
        self._write(f"{day.year} 年 {day.month} 月 {day.day} 日", (x, 264 if code else 246), 3.7, INK)
        if code:
            self._code(code, x)
        seal = self._say("certificate.seal")
        self._seal(seal.zh, (177.5, 263))

    def _code(self, code: str, x: float) -> None:
        label, use = self._say("certificate.code"), self._say("certificate.use")
        self._paste(qr_picture(code, self._px(38)), (107, 248.6))
        self._write(f"{label.zh} · {label.en}", (x, 234.5), 3.2, BROWN)
        self._write(spaced(code), (x, 242), 6.0, INK)
        self._write(use.zh, (x, 250.5), 2.9, BROWN, weight="medium", room=38)
        self._write(use.en, (x, 255.5), 2.6, GREY, weight="medium", room=38)

    def _seal(self, text: str, middle: tuple[float, float]) -> None:
        """Four characters, read downwards from the right, cut into red stone."""
        side = self._px(25)
        stone = self._easel.drawn(frame.seal(), (side, side))
        pen, step = Pen(stone, self._fonts), side * 0.2
        for k, letter in enumerate(text[:4]):
            at = side / 2 + (step if k < 2 else -step), side / 2 + (step if k % 2 else -step)
            pen.write(letter, at, side * 0.37, weight="title", colour=PAPER)
        self._paste(stone, middle, turn=6)

    def _write(
        self,
        text: str,
        at: tuple[float, float],
        size: float,
        colour: Colour,
        *,
        weight: Weight = "bold",
        room: float = 150.0,
    ) -> None:
        self._pen.write(
            text, self._at(*at), size * self._mm, weight=weight, colour=colour, room=room * self._mm
        )

    def _tinted(self, name: str, height: float, colour: Colour) -> Image.Image:
        image = self._easel.named(name, self._px(height))
        flat = Image.new("RGBA", image.size, colour)
        flat.putalpha(image.getchannel("A"))
        return flat

    def _paste(self, image: Image.Image, middle: tuple[float, float], turn: float = 0.0) -> None:
        if turn:
            image = image.rotate(turn, Image.Resampling.BICUBIC, expand=True)
        x, y = self._at(*middle)
        spot = round(x - image.width / 2), round(y - image.height / 2)
        self.picture.paste(image, spot, image if image.mode == "RGBA" else None)

    def _px(self, mm: float) -> int:
        return max(1, round(mm * self._mm))

    def _at(self, x: float, y: float) -> tuple[float, float]:
        return x * self._mm, y * self._mm
