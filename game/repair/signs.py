"""Colons, commas and dashes around keys we know, as a Chinese keyboard types them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from game.bank.keys import ENGLISH
from game.bank.mending import Found
from game.repair.remedy import Remedy, cured
from game.repair.sight import told

_COLON: Final = re.compile(r"[ \u3000\u00a0]*[：:](?:[ \t\u3000\u00a0]*[\u3000\u00a0])?")
_DASH: Final = re.compile(r"[-－][ \u3000\u00a0]*")


def with_plain_signs(text: str) -> str:
    """`text` with plain signs and their spaces wherever a key or an entry of a list was meant."""
    lines = text.split("\n")
    return cured(text, [remedy for found in told(text) for remedy in _remedies(found, lines[found.line])])


def _remedies(found: Found, line: str) -> Iterator[Remedy]:
    trap, key = found.trap, str(found.trap.gaps.get("key", ""))
    if trap.kind in ("wide_colon", "no_space_after_colon") and key in ENGLISH:
        yield from _colon(found, line, key)
    elif trap.kind == "wide_comma":
        space = "" if line.startswith(" ", trap.column + 1) else " "
        yield Remedy(found.line, trap.column, 1, f",{space}", lambda sight: (found.line, key) in sight.keys)
    elif trap.kind == "no_space_after_dash" or trap.gaps.get("sign") == "－":
        match = _DASH.match(line, trap.column)
        # Behind another dash it is a minus; and a text would turn into a remark behind a space.
        if match and not line[: trap.column].strip() and not line.startswith("#", match.end()):
            length = len(match.group())
            yield Remedy(found.line, trap.column, length, "- ", lambda sight: found.line in sight.entries)


def _colon(found: Found, line: str, key: str) -> Iterator[Remedy]:
    """A plain colon, with a space unless nothing follows. Plain spaces behind it stay as they are."""
    start = len(line[: found.column].rstrip(" \u3000\u00a0"))
    match = _COLON.match(line, start)
    rest = line[match.end() :] if match else "#"
    if match and not rest.startswith("#"):  # behind a space this text would turn into a remark
        new = ": " if rest and rest[0] not in " \t" else ":"
        yield Remedy(
            found.line, start, len(match.group()), new, lambda sight: (found.line, key) in sight.keys
        )
