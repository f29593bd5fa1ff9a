"""What the wheel's sectors show: a topic in its colours, the double turn in gold, pale what is finished."""

from __future__ import annotations

from collections.abc import Mapping

from game.bank.question import Topic
from game.stage.words import Words
from game.stalls.wheel import drawing
from game.stalls.wheel.rules import State
from game.stalls.wheel.wheel import Face


def faces(state: State, topics: Mapping[str, Topic], words: Words) -> tuple[Face, ...]:
    """A face for each sector, in the language that is on. `topics` by key."""
    found, sectors = list[Face](), state.sectors
    for i, sector in enumerate(sectors):
        rim, light = drawing.GOLD if sector.topic is None else drawing.face(i, len(sectors))
        if sector.left == 0:
            rim, light = drawing.CLOSED
        topic = topics.get(sector.topic or "")
        text = words("wheel.double") if topic is None else words.of(topic.name)
        icon = "badge-double" if topic is None else f"topics/{topic.icon or 'question'}"
        found.append(Face(text, icon, sector.left if topic else None, rim, light))
    return tuple(found)
