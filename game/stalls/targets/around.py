"""What stands around the rack in both rounds, as one opaque picture; and what changes there more often."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Final

from pygame import Rect, Surface

from game.stage.bake import baked
from game.stage.canvas import Canvas
from game.stage.stage import Stage
from game.stage.theme import FLOOR, INK, WHITE, Size, px
from game.stage.widgets import bubble, panel
from game.stalls.targets.counter import put, stall, timber
from game.stalls.targets.marks import Mark, draw_marks
from game.stalls.targets.ribbon import draw_ribbon
from game.stalls.targets.teams import Team, draw_teams

LEADING: Final = 1.2
"""Of the pill's lines."""


@dataclass(frozen=True, slots=True)
class Around:
    """A mark for every scenario, the teams and whose turn it is (an index into them), the mascot's pose and
    words, and the words of the pill; no words, no bubble and no pill.

    While several play, the pill's place belongs to whose turn it is.
    """

    marks: tuple[Mark, ...] = ("now", "later", "later", "later", "later")
    teams: tuple[Team, ...] = (Team(),)
    turn: int = 0
    pose: str = "horse-wave"
    line: str = ""
    pill: str = ""

    @property
    def seat(self) -> int | None:
        """The seat of whose turn it is."""
        return self.teams[self.turn].seat


def bare(stage: Stage, size: Size, places: dict[str, Rect]) -> Surface:
    """The stall with the rack of these places, and nothing on it. Opaque."""

    def make() -> Surface:
        scene = stall(stage, size)
        timber(scene, stage, size, places)
        put(scene, stage, "bale", places["bale"])
        return scene

    return stage.made(("targets stall", size, tuple(places["beam"]), "beam:1" in places), make)


def backdrop(
    stage: Stage,
    size: Size,
    places: dict[str, Rect],
    around: Around,
    key: Hashable,
    more: Callable[[Canvas], None],
) -> Surface:
    """The stall with marks, teams, and what `more` draws on it, which depends on `key`. Opaque."""

    def make() -> Surface:
        scene, sheet = bare(stage, size, places).copy(), Canvas(size)
        draw_marks(sheet, stage, places, around.marks)
        draw_teams(sheet, stage, places, around.teams, around.turn)
        more(sheet)
        sheet.flush(scene)
        return scene

    whole = ("targets backdrop", size, key, around.marks, around.teams, around.turn, stage.words.lang)
    return stage.made(whole, make)


def draw_host(canvas: Canvas, stage: Stage, places: dict[str, Rect], around: Around) -> None:
    """The mascot and what it says."""
    horse, room = places["horse"], places["bubble"]
    if around.line:
        beside = room.right <= horse.centerx
        tip = (room.right + px(canvas.size, 4), room.y) if beside else (horse.centerx, horse.y)
        bubble(canvas, stage, room, around.line, tip, px(canvas.size, 3.9))
    area = horse.inflate(px(canvas.size, 8), px(canvas.size, 4))
    key = ("targets host", around.pose)
    baked(canvas, stage, key, area, lambda sheet: _host(sheet, stage, horse, around.pose))


def _host(sheet: Canvas, stage: Stage, horse: Rect, pose: str) -> None:
    shade = stage.art.svg("shadow-wood", width=horse.w, height=horse.h // 8)
    sheet.blit(
        shade, shade.get_rect(center=(horse.centerx + horse.w // 16, horse.bottom - horse.h // 40)).topleft
    )
    image = stage.art.svg(pose, height=horse.h)
    sheet.blit(image, image.get_rect(midbottom=horse.midbottom).topleft)


def draw_pill(canvas: Canvas, stage: Stage, place: Rect, around: Around) -> None:
    """Whose turn it is, if several play; or else the pill's words."""
    seat, words = around.seat, around.pill
    whole = place.inflate(px(canvas.size, 4), px(canvas.size, 4))
    if len(around.teams) > 1 and seat is not None:
        team = seat
        key = ("targets ribbon", seat, stage.words.lang)
        baked(canvas, stage, key, whole, lambda sheet: draw_ribbon(sheet, stage, place, team))
    elif words:
        baked(canvas, stage, ("targets pill", words), whole, lambda sheet: _pill(sheet, stage, place, words))


def _pill(sheet: Canvas, stage: Stage, place: Rect, words: str) -> None:
    """White, as wide as its words, at the right end of its place; where it is narrow, on two lines."""
    size, room = sheet.size, place.w - round(0.8 * place.h)
    tall = place.h - place.h // 7 - px(size, 0.7)
    sizes = range(px(size, 4.2), px(size, FLOOR) - 1, -1)
    fit = stage.letters.fit(words, "bold", room, tall, sizes, leading=LEADING)
    image = stage.letters.paragraph(
        words, "bold", fit, INK, room, leading=LEADING, align="center", balanced=True
    )
    wide = min(place.w, image.get_width() + place.h)
    rect = Rect(place.right - wide, place.y + place.h // 14, wide, place.h - place.h // 7)
    panel(sheet, stage, rect, fill=WHITE, radius=rect.h // 2)
    sheet.blit(image, image.get_rect(center=(rect.centerx, rect.centery - px(size, 0.4))).topleft)
