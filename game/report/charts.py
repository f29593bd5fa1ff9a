"""The drawings of the page, as inline SVG. Their colours and letters are the style sheet's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from xml.etree.ElementTree import Element

from game.report.flags import EASY, HARD
from game.report.markup import tag
from game.report.statistics import Share

FLAGS = ("sun", "blue", "coral", "green", "violet")
"""The colours of the bunting, in turn."""
MOST_NAMES = 14
"""Columns that are named."""


def columns(counts: Mapping[str, int], label: str) -> Element:
    """A column for each name, with its count on top; of very many names only some are written."""
    width, height, foot, head = 720.0, 170.0, 24.0, 20.0
    step, top = width / max(1, len(counts)), max(counts.values(), default=0) or 1
    thick = min(44.0, step * 0.72)
    every = -(-len(counts) // MOST_NAMES) or 1
    drawn: list[Element] = [tag("line", x1=0, x2=width, y1=height - foot, y2=height - foot, class_="axis")]
    for number, (name, count) in enumerate(counts.items()):
        middle, tall = (number + 0.5) * step, (height - foot - head) * count / top
        place = {"x": middle - thick / 2, "y": height - foot - tall, "width": thick, "height": tall}
        drawn.append(
            tag("rect", tag("title", f"{name}: {count}"), rx=min(4.0, thick / 4), class_="column", **place)
        )
        if number % every == 0:
            drawn.append(tag("text", name, x=middle, y=height - 6, class_="name"))
            drawn.append(tag("text", str(count), x=middle, y=height - foot - tall - 6, class_="count"))
    return _svg(width, height, drawn, "columns", label)


def gauge(share: Share, label: str) -> Element:
    """The share as a dot on a line from 0 to 100 %, its interval as a bar, ticks where flags begin."""
    width, height = 200.0, 20.0
    middle = height / 2

    def x(value: float) -> float:
        return 6 + value * (width - 12)

    drawn = [tag("line", x1=x(0), x2=x(1), y1=middle, y2=middle, class_="track")]
    drawn += [
        tag("line", x1=x(limit), x2=x(limit), y1=middle - 6, y2=middle + 6, class_="limit")
        for limit in (HARD, EASY)
    ]
    if share.interval is not None and share.value is not None:
        low, high = share.interval
        drawn.append(tag("line", x1=x(low), x2=x(high), y1=middle, y2=middle, class_="interval"))
        drawn.append(tag("circle", cx=x(share.value), cy=middle, r=5, class_="dot"))
    return _svg(width, height, drawn, "gauge few" if share.few else "gauge", label)


def bar(value: float, kind: str, label: str) -> Element:
    """A bar of the length of a share; `kind` names its style."""
    drawn = [tag("rect", x=0, y=0, width=100, height=10, rx=3, class_="trough")]
    if value:
        drawn.append(tag("rect", x=0, y=0, width=max(1.0, value * 100), height=10, rx=3, class_="full"))
    return _svg(100, 10, drawn, f"bar {kind}", label, aspect="none")


def bunting() -> Element:
    """The pennants over the page."""
    width, height, pieces = 720.0, 40.0, 24
    step = width / pieces
    drawn = [tag("path", d=f"M0 4 Q{width / 2:g} 26 {width:g} 4", class_="rope")]
    for number in range(pieces):
        left = number * step + 3
        right, middle = left + step - 6, left + step / 2 - 3
        ends = [4 + 22 * t * (1 - t) * 2 for t in (left / width, right / width)]
        tip = (ends[0] + ends[1]) / 2 + 16
        path = f"M{left:.1f} {ends[0]:.1f} L{right:.1f} {ends[1]:.1f} L{middle:.1f} {tip:.1f} Z"
        drawn.append(tag("path", d=path, class_=FLAGS[number % len(FLAGS)]))
    return _svg(width, height, drawn, "bunting", "", aspect="none")


def meander() -> Element:
    """A row of the angular scroll that borders our paper."""
    cells, side = 80, 12.0
    path = " ".join(f"M{n * side:g} 10 v-8 h9 v6 h-5 v-3 h2" for n in range(cells))
    return _svg(cells * side, 12, [tag("path", d=path)], "meander", "", aspect="xMinYMid slice")


def _svg(
    width: float, height: float, drawn: Sequence[Element], kind: str, label: str, *, aspect: str = "xMidYMid"
) -> Element:
    """The drawing in its own units; without a label it is only decoration."""
    told = {"role": "img", "aria-label": label} if label else {"aria-hidden": "true"}
    view = f"0 0 {width:g} {height:g}"
    return tag("svg", *drawn, viewBox=view, class_=kind, preserveAspectRatio=aspect, **told)
