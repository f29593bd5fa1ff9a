"""The board's screen, put together: what stands around, planes at rest and on their way, joy and words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pygame import Rect

from game.bank.question import Topic
from game.stage.bake import repeated
from game.stage.canvas import Canvas
from game.stage.stage import Stage
from game.stalls.planes import view
from game.stalls.planes.acts import Act, rest
from game.stalls.planes.asking import regions, topic_of
from game.stalls.planes.die import draw_die
from game.stalls.planes.ending import Ending
from game.stalls.planes.fleet import draw_fleet
from game.stalls.planes.grid import place
from game.stalls.planes.joy import draw_joy
from game.stalls.planes.legal import choices
from game.stalls.planes.match import Match
from game.stalls.planes.pieces import draw_plane, draw_trail, scale_of
from game.stalls.planes.players import PlayerShown
from game.stalls.planes.rehearsal import POSES, RESTING, rehearse
from game.stalls.planes.saying import say
from game.stalls.planes.sunset import STEPS
from game.stalls.planes.track import HOME, SEATS, gone
from game.stalls.planes.turncard import Turn
from game.stalls.teams import SEAT_LOOKS

BUMPED: Final = "planes.say_bumped"
HOMECOMING: Final = (((0.0, 0.0), 0.0), ((-1.6, -0.9), 0.18), ((1.6, -0.9), 0.3), ((0.0, 1.2), 0.42))
"""Bursts of joy over a plane that came home: how many cells away, and how many seconds later."""


class Screen:
    """Draws a match. While nothing is acted, it shows the state itself and offers what may be done."""

    def __init__(self, stage: Stage, match: Match, topics: Sequence[Topic]) -> None:
        self._stage, self._match, self._topics = stage, match, topics
        self._seats = tuple(player.seat for player in match.state.players)
        self.ending = Ending(match.state.book)
        self._t = 0.0
        self._sun_drawn: int | None = None
        self._rehearsed: object = None

    def pass_(self, dt: float) -> None:
        """Time for what hovers."""
        self._t += dt
        self.ending.pass_(dt)

    @property
    def still(self) -> bool:
        """Nothing hovers, nothing is asked for a while, and the sun is where it was drawn."""
        choosing = self._match.state.rolled is not None
        quiet = (self._stage.calm or not choosing) and not self.ending.asking
        return quiet and self._sun == self._sun_drawn

    @property
    def _sun(self) -> int | None:
        left = self._match.sunlight
        return None if left is None else round(left * STEPS)

    def draw(self, canvas: Canvas, act: Act | None, t: float) -> None:
        """The act `t` seconds in; None: the game waits."""
        match, stage = self._match, self._stage
        shown = act or rest(match.state, match.number)
        self._sun_drawn = self._sun
        places = repeated(canvas, stage, "table", (act, *self._still), lambda: self._draw_table(canvas, act))
        draw_die(canvas, stage, places["die"], shown.number, t if shown.throw and not stage.calm else None)
        board = places["board"]
        waiting = act is None and match.waiting and match.state.rolled is not None
        movable = [(shown.turn, plane) for plane in choices(match.state)] if waiting else []
        flying = [shown.plane] if shown.path is not None and shown.plane is not None else []
        hover = 0.0 if stage.calm else self._t
        planes = shown.planes
        draw_fleet(canvas, stage, board, self._seats, planes, flying=flying, movable=movable, t=hover)
        if act is not None:
            self._moving(canvas, board, act, t)

    @property
    def _still(self) -> tuple[object, ...]:
        """What the table shows besides the act."""
        match = self._match
        return match.state, match.number, self._sun, self.ending.line, self.ending.meant

    def _draw_table(self, canvas: Canvas, act: Act | None) -> dict[str, Rect]:
        table = self._table(act or rest(self._match.state, self._match.number), acting=act is not None)
        self._rehearse(canvas.size, table)
        return view.draw(canvas, self._stage, table)

    def _rehearse(self, size: tuple[int, int], table: view.Table) -> None:
        """Once for each size and language; the seats of computers get no button."""
        wanted = (size, self._stage.words.lang)
        if wanted != self._rehearsed:
            self._rehearsed = wanted
            humans = [seat for i, seat in enumerate(self._seats) if i not in self._match.computers]
            named = {self._named(region) for region in range(SEATS)} if self._match.computers else ()
            rehearse(self._stage, size, table, humans, sorted(named))

    def _named(self, region: int) -> str:
        topic = topic_of(self._topics, region)
        return self._stage.words.of(topic.name) if topic else ""

    def _table(self, shown: Act, *, acting: bool) -> view.Table:
        match, words = self._match, self._stage.words
        seat = self._seats[shown.turn]
        rolling = not acting and match.waiting and match.state.rolled is None
        idle = "planes.say_over" if match.state.over else "planes.choose"
        key = shown.line or ("" if acting or rolling else idle)
        team = words(f"planes.team.{SEAT_LOOKS[seat].key}")
        line = words(key, team=team, n=shown.number) if key else ""
        turn = Turn(seat, roll=rolling, line=line)
        host = "horse-cheer" if shown.joy or self._caught(shown) else POSES.get(key, RESTING)
        players = tuple(self._player(player, shown) for player in range(len(self._seats)))
        many = match.state.book.planes
        named = regions(self._stage, self._topics)
        end = words(self.ending.line) if self.ending.line else ""
        over = self.ending.meant or match.state.over
        return view.Table(players, turn, many, named, match.sunlight, host, end, self.ending.asking, over)

    def _caught(self, shown: Act) -> bool:
        """A computer's plane is sent back, to the joy of whoever did it."""
        return shown.line == BUMPED and shown.plane is not None and shown.plane[0] in self._match.computers

    def _player(self, player: int, shown: Act) -> PlayerShown:
        words, seat, planes = self._stage.words, self._seats[player], shown.planes[player]
        name = words(f"planes.team.{SEAT_LOOKS[seat].key}")
        if player in self._match.computers:
            name = words("planes.computer", team=name)
        return PlayerShown(seat, name, gone(planes), planes.count(HOME), len(planes))

    def _moving(self, canvas: Canvas, board: Rect, act: Act, t: float) -> None:
        """The plane on its way, or what is said or celebrated where it stands."""
        if act.plane is None:
            return
        stage, (player, plane) = self._stage, act.plane
        seat, own = self._seats[player], act.planes[player]
        at = place(seat, own[plane], plane, len(own))
        if act.path is not None:
            if not stage.calm:
                draw_trail(canvas, stage, board, seat, act.path.trail(t))
            pose = act.path.pose(act.path.seconds if stage.calm else t)
            draw_plane(canvas, stage, board, seat, pose, scale=scale_of(len(own)))
        if (act.joy or act.line == BUMPED) and not stage.calm:
            for (column, row), later in HOMECOMING if own[plane] == HOME else HOMECOMING[:1]:
                draw_joy(canvas, stage, board, (at[0] + column, at[1] + row), t - later)
        if act.right is not None:
            say(canvas, stage, board, at, self._named(act.region), right=act.right)
