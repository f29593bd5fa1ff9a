"""Where everything of the board's screen lies, in px, for any window."""

from __future__ import annotations

from functools import lru_cache

from pygame import Rect

from game.stage.theme import portrait, px

BOARD = 95.0
"""The board's side in per cent of the window's shorter side, where there is room."""
COLUMN = 31.0
"""The narrowest column that holds the die and the players."""
END = 8.0
"""The height of the button that ends the game."""


@lru_cache(maxsize=32)
def layout(size: tuple[int, int], players: int, sun: bool = True, end: bool = False) -> dict[str, Rect]:
    """The rectangles board, turn, turn.head, die, roll, player:0 …, home, lang, mute, if wanted sun and end.

    Where there is room also title, horse, hint and sheep.
    """
    if portrait(size):
        return _upright(size, players, sun, end)
    form = _wide if size[0] >= 1.7 * size[1] else _narrow
    return form(size, players, sun, end)


def _wide(size: tuple[int, int], players: int, sun: bool, end: bool) -> dict[str, Rect]:
    """The board in the middle, a column on either side."""
    w, h = size
    side, edge = px(size, BOARD), px(size, 2.6)
    board = Rect((w - side) // 2, (h - side) // 2, side, side)
    left = Rect(edge, edge, board.x - 2 * edge, h - 2 * edge)
    right = left.move(w - left.w - 2 * edge, 0)
    turn = Rect(left.x, px(size, 12.6), left.w, px(size, 53))
    horse = _host(size, left.centerx, h - px(size, 2), px(size, 30))
    places = {"board": board, **_system(left, size), **_card(turn, size), "horse": horse}
    places["title"] = Rect(right.x, px(size, 2.4), right.w, px(size, 9))
    if sun:
        places["sun"] = Rect(right.x, px(size, 13), right.w, px(size, 13))
    tall, gap, top = px(size, 11.6), px(size, 1.9), px(size, 28.8 if sun else 13.6)
    for i in range(players):
        places[f"player:{i}"] = Rect(right.x, top + i * (tall + gap), right.w, tall)
    hint = Rect(right.x, top + players * (tall + gap) + px(size, 0.6), right.w, px(size, 8.4))
    low = hint.bottom + px(size, 2.4)
    if end:
        places["end"] = Rect(right.x, right.bottom - px(size, END), right.w, px(size, END))
        right.h -= px(size, END + 2)
    sheep = Rect(right.x, low, right.w, min(px(size, 14), right.bottom - low))
    sheep.bottom = right.bottom
    return places | {"hint": hint} | ({"sheep": sheep} if sheep.h > px(size, 9) else {})


def _narrow(size: tuple[int, int], players: int, sun: bool, end: bool) -> dict[str, Rect]:
    """The board on the left, all else in one column."""
    w, h = size
    edge, gap = px(size, 2.0), px(size, 1.9)
    side = min(px(size, BOARD), w - 3 * edge - px(size, COLUMN))
    board = Rect(edge, (h - side) // 2, side, side)
    column = Rect(board.right + edge, edge, w - board.right - 2 * edge, h - 2 * edge)
    places = {"board": board, **_system(column, size)}
    top = places["home"].bottom + gap
    for name, wanted, high in (("sun", sun, px(size, 9)), ("end", end, px(size, END))):
        if wanted:
            places[name] = Rect(column.x, top, column.w, high)
            top += high + gap
    room = column.bottom - top - players * gap
    tall = min(max(px(size, 7.9), (room - px(size, 52)) // players), px(size, 11.6))
    low = column.bottom - players * (tall + gap) + gap
    for i in range(players):
        places[f"player:{i}"] = Rect(column.x, low + i * (tall + gap), column.w, tall)
    return places | _card(Rect(column.x, top, column.w, low - gap - top), size)


def _upright(size: tuple[int, int], players: int, sun: bool, end: bool) -> dict[str, Rect]:
    """Players above the board, the die below it."""
    w, h = size
    edge = px(size, 2.5)
    inner = Rect(edge, edge, w - 2 * edge, h - 2 * edge)
    sky_tall = 11.5 if sun else END if end else 0.0
    spare = h - px(size, BOARD + 70.5 + sky_tall)
    side = px(size, BOARD) + min(0, spare)
    gap = px(size, 1.4) + max(0, spare) // (5 if sky_tall else 4)
    places = _system(inner, size)
    sky = Rect(0, places["home"].bottom + gap, px(size, 52), px(size, sky_tall))
    sky.centerx = w // 2
    places["title"] = places["home"].copy()
    places["title"].w = 2 * (places["lang"].x - w // 2 - px(size, 4))
    places["title"].centerx = w // 2
    if sun:
        places["sun"] = sky
    if end:
        places["end"] = sky.inflate(-px(size, 10), 0)
    row = Rect(edge, sky.bottom + gap if sky_tall else sky.y, inner.w, px(size, 16.5))
    between = px(size, 1.4)
    wide = min((row.w - between * (players - 1)) // players, px(size, 46))
    start = row.centerx - (wide * players + between * (players - 1)) // 2
    for i in range(players):
        places[f"player:{i}"] = Rect(start + i * (wide + between), row.y, wide, row.h)
    board = Rect((w - side) // 2, row.bottom + gap, side, side)
    low = board.bottom + gap
    turn = Rect(edge, low, px(size, 66), min(px(size, 36), h - low - edge))
    horse = _host(size, (turn.right + w) // 2, turn.bottom + edge // 2, min(px(size, 34), turn.h))
    return places | {"board": board, "horse": horse} | _card(turn, size)


def _system(room: Rect, size: tuple[int, int]) -> dict[str, Rect]:
    """The way back at the left end of the room, the language and the sound at the right or beside it."""
    side, gap = px(size, 7.4), px(size, 1.6)
    home = Rect(room.x, room.y, side, side)
    far = room.right if portrait(size) else min(room.right, home.x + 3 * side + 2 * gap)
    return {
        "home": home,
        "lang": Rect(far - 2 * side - gap, room.y, side, side),
        "mute": Rect(far - side, room.y, side, side),
    }


def _card(turn: Rect, size: tuple[int, int]) -> dict[str, Rect]:
    """The card of the turn: its head, and the die above or beside the button."""
    head = Rect(turn.x, turn.y, turn.w, min(px(size, 12), turn.h // 4))
    body = Rect(turn.x, head.bottom, turn.w, turn.bottom - head.bottom - px(size, 1))
    edge = px(size, 2.6)
    if turn.w > turn.h * 1.25:
        die = Rect(body.x + edge, body.y + edge // 2, round(body.w * 0.42), body.h - edge)
        roll = Rect(die.right + edge, 0, body.right - die.right - 2 * edge, min(px(size, 12), body.h - edge))
        roll.centery = body.centery
    else:
        roll = Rect(body.x + edge, 0, body.w - 2 * edge, min(px(size, 11.5), body.h * 2 // 5))
        roll.bottom = body.bottom - edge + px(size, 0.6)
        die = Rect(body.x + edge, body.y + edge // 3, body.w - 2 * edge, roll.y - body.y - edge * 2 // 3)
    return {"turn": turn, "turn.head": head, "die": die, "roll": roll}


def _host(size: tuple[int, int], middle: int, foot: int, tall: int) -> Rect:
    horse = Rect(0, 0, round(tall * 0.81), tall)
    horse.midbottom = middle, foot
    return horse.clip(Rect((0, 0), size))
