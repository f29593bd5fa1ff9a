"""Who throws: the teams' bags, their points, and whose turn it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from pygame import Rect

from game.stage import shapes
from game.stage.canvas import Canvas
from game.stage.shadow import soft_rect
from game.stage.stage import Stage
from game.stage.theme import CORAL, CORAL_DEEP, FLOOR, INK, PAPER, WHITE, Colour, mixed, px, rgb
from game.stage.widgets import fitting, write
from game.stalls.targets.bag import picture
from game.stalls.targets.looks import PLAIN, BagLook
from game.stalls.teams import SEAT_LOOKS


@dataclass(frozen=True, slots=True)
class Team:
    """Who plays: a seat 0–3 with its colour and shape, or None for one who plays alone; and the points."""

    seat: int | None = None
    points: int = 0


@lru_cache(maxsize=8)
def bag_look(seat: int | None) -> BagLook:
    """The bag of a team, in its colour with its shape."""
    if seat is None:
        return PLAIN
    look = SEAT_LOOKS[seat]
    dark = mixed(look.deep, INK, 0.12)
    return BagLook(mixed(look.bright, WHITE, 0.5), look.bright, look.deep, dark, look.shape)


def deep(seat: int | None) -> Colour:
    """The team's colour under white words."""
    return CORAL_DEEP if seat is None else SEAT_LOOKS[seat].deep


def bright(seat: int | None) -> Colour:
    """The team's colour for shapes."""
    return CORAL if seat is None else SEAT_LOOKS[seat].bright


def name(stage: Stage, seat: int | None) -> str:
    """What the team is called; who plays alone has points, not a name."""
    return (
        stage.words("targets.points") if seat is None else stage.words(f"targets.team.{SEAT_LOOKS[seat].key}")
    )


def draw_teams(
    sheet: Canvas, stage: Stage, places: dict[str, Rect], teams: Sequence[Team], turn: int
) -> None:
    """In the rectangles player:0 …: every team's bag and points; the one whose turn it is stands out."""
    for i, team in enumerate(teams):
        _plate(sheet, stage, places[f"player:{i}"], team, active=i == turn and len(teams) > 1)


def _plate(sheet: Canvas, stage: Stage, rect: Rect, team: Team, *, active: bool) -> None:
    size, colour = sheet.size, bright(team.seat)
    radius, spread = min(px(size, 2.8), rect.h // 3), px(size, 1.4)
    sheet.blit(soft_rect(rect.size, radius, spread, depth=60), (rect.x - spread, rect.y - spread // 2))
    fill = mixed(colour, WHITE, 0.82) if active else PAPER
    edge = colour if active else mixed(PAPER, rgb("#D8C9A4"), 0.55)
    line = px(size, 0.7) if active else max(1, px(size, 0.2))
    face = shapes.plate(rect.w, rect.h, radius, fill, edge, px(size, 0.7), line)
    sheet.blit(stage.art.drawn(face, rect.size), rect.topleft)
    inner = Rect(rect.x, rect.y, rect.w, rect.h - px(size, 0.7))
    if inner.w > inner.h * 1.6:
        _broad(sheet, stage, inner, team)
    else:
        _slim(sheet, stage, inner, team)


def _broad(sheet: Canvas, stage: Stage, inner: Rect, team: Team) -> None:
    """The bag on the left, beside it the name over the points."""
    edge, side = round(inner.h * 0.12), round(inner.h * 0.8)
    bag = picture(stage, bag_look(team.seat), side, 0)
    sheet.blit(bag, (inner.x + edge, inner.centery - side // 2))
    middle = (inner.x + edge + side + inner.right) / 2
    room, label, floor = (
        inner.right - edge - (inner.x + 2 * edge + side),
        name(stage, team.seat),
        px(sheet.size, FLOOR),
    )
    fit = fitting(stage, label, "bold", px(sheet.size, 2.8), room, floor)
    at = (middle, inner.y + inner.h * 0.26)
    write(sheet, stage, label, at, fit, colour=deep(team.seat), align="center")
    points = str(team.points)
    fit = fitting(stage, points, "bold", min(round(inner.h * 0.5), px(sheet.size, 4.1)), room, floor)
    write(sheet, stage, points, (middle, inner.y + inner.h * 0.69), fit, colour=INK, align="center")


def _slim(sheet: Canvas, stage: Stage, inner: Rect, team: Team) -> None:
    """The bag over the points."""
    side = round(inner.h * 0.46)
    bag = picture(stage, bag_look(team.seat), side, 0)
    sheet.blit(bag, bag.get_rect(midtop=(inner.centerx, inner.y + inner.h // 16)).topleft)
    points, floor = str(team.points), px(sheet.size, FLOOR)
    fit = fitting(stage, points, "bold", round(inner.h * 0.38), inner.w * 0.76, floor)
    write(sheet, stage, points, (inner.centerx, inner.y + inner.h * 0.73), fit, colour=INK, align="center")
