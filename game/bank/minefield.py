"""The minefield of the target stall: nine short acts with a reason each, three to five of them mines."""

from __future__ import annotations

from game.bank.fields import Fields, table
from game.bank.keys import spoken
from game.bank.problems import shown
from game.bank.question import Option, Said
from game.bank.room import wide
from game.bank.tree import Map, Node, Text

ACTS = 9
FEWEST_MINES, MOST_MINES = 3, 5
LONGEST_ACT = 16, 42
LONGEST_REASON = 34, 84
"""So many Chinese characters, or so many letters, fit one small board and the line under it."""

Acts = list[tuple[Option, Node]]


def mines(fields: Fields, key: Text, node: Node) -> Acts | None:
    """The acts to be hit, with their places; None if one of them cannot be read."""
    return _acts(fields, key, node, True)


def safe(fields: Fields, key: Text, node: Node) -> Acts | None:
    """The acts to be spared."""
    return _acts(fields, key, node, False)


def count(fields: Fields, node: Map, mines: Acts, safe: Acts) -> None:
    """Note where the field `node` has not its nine acts, or too few or too many mines."""
    names = {key: spoken(key, node.entries) for key in ("mines", "safe")}
    acts, explosive = len(mines) + len(safe), len(mines)
    if acts != ACTS:
        fields.note("acts_count", node, count=acts, acts=ACTS, **names)
    if not FEWEST_MINES <= explosive <= MOST_MINES:
        fields.note("mines_count", node, count=explosive, fewest=FEWEST_MINES, most=MOST_MINES)


def fits(text: str, longest: tuple[int, int]) -> bool:
    """Whether `text` fits, where Chinese characters and letters share the room."""
    characters, letters = longest
    broad = wide(text)
    return broad * letters + (len(text) - broad) * characters <= characters * letters


def _acts(fields: Fields, key: Text, node: Node, mine: bool) -> Acts | None:
    entries = fields.entries(key, node)
    acts = [(act, entry) for entry in entries if (act := _act(fields, key, entry, mine))]
    return acts if len(acts) == len(entries) else None


def _act(fields: Fields, key: Text, node: Node, mine: bool) -> Option | None:
    found, text = fields.entry(key, node, ACT)
    if text is None:
        return None
    if "because" not in found:
        names = [key.value, *(node.entries if type(node) is Map else ())]
        gaps = {name: spoken(name, names) for name in ("zh", "because")}
        gaps["text"] = shown(text.zh or text.en)
        fields.note("no_because" if type(node) is Map else "bare_act", node, **gaps)
    because = found.get("because")
    _short_enough(fields, "long_act", text, LONGEST_ACT, node)
    _short_enough(fields, "long_reason", because or Said(), LONGEST_REASON, node)
    return Option(text, mine, because)


def _short_enough(fields: Fields, kind: str, said: Said, longest: tuple[int, int], node: Node) -> None:
    for text in (said.zh, said.en):
        if not fits(text, longest):
            fields.note(kind, node, text=shown(text), most=longest[0], letters=longest[1])
            return


def _no_picture(fields: Fields, key: Text, node: Node) -> None:  # noqa: ARG001
    fields.note("minefield_picture", key, picture=key.value)


ACT = table(zh=Fields.word, en=Fields.word, because=Fields.said, picture=_no_picture)
