"""The end of a game: who came where, for a moment, before the fair counts the stars."""

from __future__ import annotations

from typing import Final

from pygame import SRCALPHA, Rect, Surface

from game.stage import shapes
from game.stage.canvas import Canvas
from game.stage.motion import overshoot, progress
from game.stage.stage import Stage
from game.stage.theme import FLOOR, HEADING, INK, WHITE, Size, mixed, portrait, px
from game.stage.widgets import button, fitting, panel, write
from game.stalls.planes.joy import draw_burst
from game.stalls.planes.match import Match
from game.stalls.planes.players import token
from game.stalls.planes.ranking import places, ranking
from game.stalls.teams import SEAT_LOOKS

SHOWN: Final = 8.0
"""Seconds until it gives way to the results by itself."""
MOVING: Final = 1.6
"""Seconds until its rows have all come in."""
_LATER, _POP = 0.22, 0.35
BURSTS: Final = ((0.2, 0.35), (0.8, 0.55), (0.5, 0.8))
"""Stars for the winner: where along the panel's upper edge, and after how many seconds."""
NAME: Final = 2.3
"""Where in a row the name begins, in heights of the row."""
SMALL: Final = 3.3
"""Of the words at a row's end, per cent of the window's shorter side."""


def layout(size: Size, players: int) -> dict[str, Rect]:
    """The rectangles panel, title, row:0 … and next, in px."""
    wide = px(size, 92 if portrait(size) else 98)
    tall, gap, edge = px(size, 11.5), px(size, 1.8), px(size, 4)
    high = edge + px(size, 12) + players * (tall + gap) + px(size, 15) + edge
    sheet = Rect(0, 0, wide, high)
    sheet.center = (size[0] // 2, size[1] // 2)
    places_ = {
        "panel": sheet,
        "title": Rect(sheet.x + edge, sheet.y + edge // 2, wide - 2 * edge, px(size, 12)),
    }
    top = places_["title"].bottom + gap
    for i in range(players):
        places_[f"row:{i}"] = Rect(sheet.x + edge, top + i * (tall + gap), wide - 2 * edge, tall)
    next_ = Rect(0, 0, px(size, 40), px(size, 11))
    next_.midbottom = (sheet.centerx, sheet.bottom - edge)
    return places_ | {"next": next_}


def draw(canvas: Canvas, stage: Stage, match: Match, t: float) -> None:
    """The ranking `t` seconds after the game ended, over the veiled board; offers "next"."""
    size, players = canvas.size, match.state.players
    spots = layout(size, len(players))
    canvas.blit(stage.made(("podium veil", size), lambda: _veil(size)), (0, 0))
    sheet = spots["panel"]
    panel(canvas, stage, sheet)
    text = stage.words("planes.over")
    image = stage.letters.title(text, px(size, HEADING))
    canvas.blit(image, image.get_rect(center=spots["title"].center).topleft)
    shared, letter = places(match.state), _letter(stage, size, spots["row:0"], match)
    for i, player in enumerate(ranking(match.state)):
        p = 1.0 if stage.calm else progress(t, 0.3 + _LATER * i, _POP)
        if p > 0:
            row = spots[f"row:{i}"]
            image = _row(size, stage, row, match, player, shared[player], letter)
            shift = (1.0 - overshoot(p)) * px(size, 4)  # as far as the panel's edge
            canvas.blit(image, (row.x + round(shift), row.y), round(255 * min(1.0, 2 * p)))
    if not stage.calm:
        for share, later in BURSTS:
            draw_burst(canvas, stage, (sheet.x + sheet.w * share, sheet.y), px(size, 6), t - later)
    button(canvas, stage, "next", spots["next"], stage.words("card.last"))


def _veil(size: Size) -> Surface:
    sheet = Surface(size, SRCALPHA)
    sheet.fill((22, 51, 92, 130))
    return sheet


def _row(size: Size, stage: Stage, row: Rect, match: Match, player: int, at: int, letter: int) -> Surface:
    """Place, sign, name and how far the planes came, as one picture."""

    def make() -> Surface:
        sheet = Canvas(size)
        _draw_row(sheet, stage, row, match, player, at, letter)
        return sheet.render(row)

    said = _name(stage, match, player), _way(stage, match, player)
    return stage.made(("podium row", row.size, match.state.players[player].seat, at, letter, said), make)


def _draw_row(
    canvas: Canvas, stage: Stage, row: Rect, match: Match, player: int, at: int, letter: int
) -> None:
    """The cup is for whoever came furthest, if anybody came anywhere."""
    seat, size = match.state.players[player].seat, canvas.size
    look = SEAT_LOOKS[seat]
    first = at == 1 and match.progress(player) > 0
    fill = mixed(look.bright, WHITE, 0.72 if first else 0.88)
    line = f'stroke="{shapes.code(look.bright)}" stroke-width="{px(size, 0.5) if first else 0}"'
    inset = px(size, 0.5)
    face = shapes.block(
        inset, inset, row.w - 2 * inset, row.h - 2 * inset, row.h * 0.3, shapes.code(fill), line
    )
    canvas.blit(stage.art.drawn(shapes.document(row.w, row.h, face), row.size), row.topleft)
    left = row.x + row.h * 0.62
    if first:
        cup = stage.art.svg("ui/trophy", height=round(row.h * 0.6), tint=("#1F2B4D", "#B36B00"))
        canvas.blit(cup, cup.get_rect(center=(round(left), row.centery)).topleft)
    else:
        write(canvas, stage, str(at), (left, row.centery), round(row.h * 0.5), weight="title", align="center")
    side = round(row.h * 0.82)
    sign = stage.made(("token", seat, side), lambda: token(stage, seat, side))
    canvas.blit(sign, sign.get_rect(center=(round(row.x + row.h * 1.65), row.centery)).topleft)
    write(canvas, stage, _name(stage, match, player), (row.x + row.h * NAME, row.centery), letter)
    words, right = _way(stage, match, player), row.right - row.h * 0.4
    write(canvas, stage, words, (right, row.centery), px(size, SMALL), colour=INK, align="right")


def _letter(stage: Stage, size: Size, row: Rect, match: Match) -> int:
    """The size in px at which all names fit beside how far their planes came."""
    best = px(size, 4.2)
    for player in range(len(match.state.players)):
        way = stage.letters.width(_way(stage, match, player), "bold", px(size, SMALL))
        room = row.w - row.h * (NAME + 0.4) - way - px(size, 2)
        best = fitting(stage, _name(stage, match, player), "bold", best, room, px(size, FLOOR))
    return best


def _name(stage: Stage, match: Match, player: int) -> str:
    name = stage.words(f"planes.team.{SEAT_LOOKS[match.state.players[player].seat].key}")
    return stage.words("planes.computer", team=name) if player in match.computers else name


def _way(stage: Stage, match: Match, player: int) -> str:
    home = player in match.state.finished
    return stage.words("planes.at_home" if home else "planes.on_way", n=round(match.progress(player) * 100))
