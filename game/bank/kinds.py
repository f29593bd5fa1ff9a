"""What kind of question its keys make, and what they lack or have too much of for that."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

TARGETS = "targets"
"""The stall whose boards are thrown at: it asks for verdicts and minefields, and for nothing else."""


def amiss(found: Mapping[str, Any], stall: str) -> Iterator[str]:
    """The kinds of message for a question of `stall` with the values `found` by English key.

    A value that could not be read is None: it is there, and what is wrong with it has been told.
    """
    if "ask" not in found:
        yield "no_ask"
    if "why" not in found:
        yield "no_why"
    options = "right" in found or "wrong" in found
    if "mines" in found or "safe" in found:
        yield from _of_minefield(found, stall, mixed=options or "verdict" in found)
    elif "verdict" in found:
        if options:
            yield "both_kinds"
    elif stall == TARGETS:
        yield "options_at_targets" if options else "no_verdict"
    elif "right" not in found or found["right"] == []:
        yield "no_answer"
    elif "wrong" not in found or found["wrong"] == []:
        yield "no_wrong"
    if found.get("signs") and "verdict" not in found:
        yield "signs_alone"


def _of_minefield(found: Mapping[str, Any], stall: str, *, mixed: bool) -> Iterator[str]:
    if mixed:
        yield "minefield_mixed"
    elif stall != TARGETS:
        yield "minefield_elsewhere"
    elif "mines" not in found or found["mines"] == []:
        yield "no_mines"
    elif "safe" not in found or found["safe"] == []:
        yield "no_safe"
    if found.get("picture"):
        yield "minefield_picture"
