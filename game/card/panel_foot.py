"""The foot of an explanation's panel: its citations, and the way on beside them."""

from __future__ import annotations

from pygame import Rect

from game.card.citations import Matter, cited, cited_in_line
from game.card.plan import heading_px
from game.stage.theme import Size, px

ASIDE = 27.0
"""The width (per cent of the shorter side) that all words leave to the button where it stands beside them."""
HIGH = 8.6
"""The button's height, per cent of the shorter side."""


def button(size: Size, right: int, bottom: int) -> Rect:
    """The way on."""
    wide, high = px(size, 25), px(size, HIGH)
    return Rect(right - wide, bottom - high, wide, high)


def foot(matter: Matter, room: Rect, rects: dict[str, Rect], *, apart: bool) -> int:
    """Citations from the top of `room` down and, unless it stands `apart`, the way on at their right.

    Adds them to `rects`, and returns where they end.
    """
    size = matter.size
    way_on = button(size, room.right + px(size, 0.6), room.y + px(size, HIGH))
    wide = room.w if apart else way_on.x - room.x - px(size, 2.4)
    pills = cited(matter, Rect(room.x, room.y, wide, 0), rects)
    end = pills[-1].bottom if pills else room.y
    if apart:
        return end
    bottom = max(end, way_on.bottom)
    rects["next"] = way_on.move(0, bottom - way_on.bottom)
    for rect in pills:
        rect.y += (bottom - end) // 2
    return bottom


def slim_foot(matter: Matter, room: Rect, rects: dict[str, Rect], right: int) -> int:
    """Citations beside the heading if they fit there, else from the top of `room` down; the way on at the
    `right` of all.

    Adds them to `rects`, and returns where they end.
    """
    _, stage, size, type_ = matter
    heading, above = rects["heading"], px(size, 0.8)
    # Only minefields have slim panels: this is their heading, unless every mine was found.
    said = stage.letters.width(stage.words("card.mines_missed"), "title", heading_px(size, type_))
    beside = Rect(heading.x + said + 3 * above, heading.y, heading.w - said - 3 * above, heading.h)
    end = room.y - above
    if beside.w > 0 and cited_in_line(matter, beside, rects):
        heading.w = rects["law:0"].x - above - heading.x
    elif pills := cited(matter, room, rects):
        end = pills[-1].bottom
    bottom = max(end, heading.y + px(size, HIGH))
    rects["next"] = button(size, right, bottom)
    return bottom


def head_foot(matter: Matter, left: int, rects: dict[str, Rect], right: int) -> int:
    """The way on at the `right` of the heading, and all citations below that heading from `left` on.

    Adds them to `rects`, and returns where they end.
    """
    size, heading = matter.size, rects["heading"]
    way_on = button(size, right, heading.y + px(size, HIGH))
    heading.w = way_on.x - px(size, 1.2) - left
    pills = cited(matter, Rect(left, heading.bottom, heading.w, 0), rects)
    rects["next"] = way_on
    return max(rect.bottom for rect in (heading, way_on, *pills))
