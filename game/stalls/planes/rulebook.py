"""The rule books: which house rules a game is played by. Three presets; a game keeps its book."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal


@dataclass(frozen=True, slots=True)
class RuleBook:
    """What differs between the presets; all else is in `rules` and `landing`.

    `planes` a player; with `pad` they begin, and begin again when bumped, on the launch pad instead of in
    the hangar, from which only the numbers of `launch` lead. `gate`: "move" asks before every move, right
    moves; "flight" moves freely and asks before every jump and flight. The `sixes`-th six in a row ends the
    turn (None: never). The game `ends` with the "first" player at home or when "all" places are settled;
    `cap` is the time (s) after which the scene ends it, if any. `three`: whether three may play alone; see
    `game.filled`.
    """

    key: str
    planes: int
    pad: bool
    launch: frozenset[int]
    gate: Literal["move", "flight"]
    again_on_six: bool
    sixes: int | None
    ends: Literal["first", "all"]
    cap: float | None
    three: bool = True

    @property
    def base(self) -> int:
        """The step that planes begin at and are sent back to: 0, the pad, or −1, the hangar."""
        return 0 if self.pad else -1


QUICK: Final = RuleBook("quick", 1, True, frozenset(), "move", True, None, "first", 480.0)
CLASSIC: Final = RuleBook("classic", 4, False, frozenset({5, 6}), "flight", True, 3, "all", None, three=False)
CLASS: Final = RuleBook("class", 2, False, frozenset({5, 6}), "move", True, None, "first", None)
BOOKS: Final = (QUICK, CLASSIC, CLASS)
