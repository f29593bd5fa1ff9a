"""Pictures of what visitors see only once they have gone, or never: the idle question, the panel."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from game.bank.question import Said
from game.desk.shots.camera import Open, Shot
from game.fair.fair import Fair
from game.fair.panel.office import Office
from game.fair.panel.panel import open_panel
from game.fair.panel.places import PAGES
from game.fair.still_there import StillThere
from game.fair.visit import Visit
from game.fairfile.host_file import HostFile
from game.kiosk.pin import Pin
from game.records.export import Export
from game.records.note import AtStall, Today
from game.stage.scene import Scene

FOLDER = Path("no such folder")
"""Where the photographed host keeps the data: nothing is read or written there."""


class Day:
    """Records of a day that went well."""

    trouble: Said | None = None
    notice: Said | None = None
    exporting: Export | None = None

    def today(self) -> Today:
        """Three stalls."""
        return Today(
            86,
            412,
            287,
            (
                AtStall("planes", 31, 160, 101),
                AtStall("targets", 20, 92, 58),
                AtStall("wheel", 52, 160, 128),
            ),
        )

    def export(self, folder: Path) -> None:
        """Nothing is written."""

    def erase(self) -> bool:
        """Nothing is there."""
        return True


def idle(open_at: Open) -> Iterator[Shot]:
    """The question, fresh and a while later."""
    screen = open_at(
        lambda fair: StillThere(fair.stage, fair.play(fair.stalls[0], Visit()), 15.0, fair.attract)
    )
    screen.run(0.3)
    yield "asked", screen
    screen.run(9.0)
    yield "later", screen


def panel(open_at: Open) -> Iterator[Shot]:
    """Every page, and what is asked before something is lost."""
    screen = open_at(_panel)
    for page in PAGES:
        screen.tap(f"page:{page}")
        screen.step()
        yield page, screen
        if page == "stalls":
            screen.tap("down")
            screen.step()
            yield "stalls-more", screen
        elif page in ("data", "exit"):
            screen.tap("do:arm")
            screen.step()
            yield f"{page}-armed", screen


def _panel(fair: Fair) -> Scene:
    host, keys = HostFile(FOLDER / "fair.yaml"), tuple(stall.key for stall in fair.stalls)
    sticks = (Path("/media/TEACHER"),)
    pin = Pin(FOLDER, lambda: 0.0)
    office = Office(
        fair.stage, host, fair.quiz, Day(), FOLDER, keys, pin, lambda: None, fair.attract, lambda: sticks
    )
    return open_panel(office)
