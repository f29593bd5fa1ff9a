"""How the board's screen looks: what stands still as one picture, and the little that changes on it."""

from __future__ import annotations

from dataclasses import dataclass

from pygame import Rect, Surface

from game.stage import shapes
from game.stage.canvas import Canvas
from game.stage.stage import Stage
from game.stage.system import draw_system
from game.stage.theme import CORAL_DEEP, SLATE, SUN, WHITE
from game.stage.widgets import button
from game.stalls.planes.board import Region, cell_side, spot
from game.stalls.planes.grid import hangar_middle
from game.stalls.planes.places import layout
from game.stalls.planes.players import PlayerShown, draw_player
from game.stalls.planes.sunset import draw_sun
from game.stalls.planes.surroundings import backdrop
from game.stalls.planes.turncard import Turn, draw_turn
from game.stalls.teams import SEAT_LOOKS


@dataclass(frozen=True, slots=True)
class Table:
    """All that lies around the planes; `planes` a player has on this board.

    `sun` is the share of the time left, None where there is no cap; `host` the mascot's drawing;
    `end` the words on the button that ends the game, whether it `asks` once more, whether it
    is `over` and does nothing any more. No room without words.
    """

    players: tuple[PlayerShown, ...]
    turn: Turn
    planes: int
    regions: tuple[Region, ...]
    sun: float | None = None
    host: str = "horse-wave"
    end: str = ""
    asks: bool = False
    over: bool = False


def draw(canvas: Canvas, stage: Stage, table: Table) -> dict[str, Rect]:
    """Everything but the planes: draw those after it, on the returned layout's board."""
    sun, end, players = table.sun is not None, bool(table.end), len(table.players)
    places = layout(canvas.size, players, sun, end)
    ground = backdrop(stage, canvas.size, players, table.planes, table.regions, sun=sun, end=end)
    canvas.blit(ground, (0, 0))
    _active(canvas, stage, places["board"], table.turn.seat)
    if table.sun is not None:
        draw_sun(canvas, stage, places["sun"], table.sun)
    for i, player in enumerate(table.players):
        draw_player(canvas, stage, places[f"player:{i}"], player, active=player.seat == table.turn.seat)
    if "horse" in places:
        horse = stage.art.svg(table.host, height=places["horse"].h)
        canvas.blit(horse, horse.get_rect(midbottom=places["horse"].midbottom).topleft)
    draw_turn(canvas, stage, places, table.turn)
    draw_system(canvas, stage, places)
    if end:
        _ending(canvas, stage, places["end"], table)
    return places


def _active(canvas: Canvas, stage: Stage, board: Rect, seat: int) -> None:
    """A frame of light around the hangar of the player whose turn it is."""
    side = round(cell_side(board) * 4.1)
    x, y = spot(board, hangar_middle(seat))

    def make() -> Surface:
        line = 'stroke="{}" stroke-width="{}"'
        body = shapes.block(
            12, 12, 176, 176, 27, "none", line.format(shapes.code(SEAT_LOOKS[seat].lip), 9)
        ) + shapes.block(12, 12, 176, 176, 27, "none", line.format(shapes.code(SUN), 6))
        return stage.art.drawn(shapes.document(200, 200, body), (side, side))

    canvas.blit(stage.made(("active", seat, side), make), (x - side / 2, y - side / 2))


def _ending(canvas: Canvas, stage: Stage, rect: Rect, table: Table) -> None:
    """A quiet button, until it asks."""
    colour, text = (CORAL_DEEP, WHITE) if table.asks else (WHITE, SLATE)
    button(canvas, stage, "end", rect, table.end, colour=colour, text=text, enabled=not table.over)
