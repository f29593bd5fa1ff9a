"""The host's panel: pages of settings and figures. What is tapped holds at once and is written down."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from game.fair.panel import house_pages, settings_pages
from game.fair.panel.changes import change
from game.fair.panel.deeds import came_of, chosen, erase, export
from game.fair.panel.office import Office
from game.fair.panel.places import PAGES
from game.fair.panel.rows import Paragraph, Row
from game.fair.panel.view import View
from game.fair.pin_pad import PinPad
from game.stage.canvas import Canvas
from game.stage.events import Back, Drag, Event, Key, Release, Scroll, Tap
from game.stage.scene import Scene

LOOK: Final = 2.0
"""Seconds between two looks at figures, files and memory sticks."""
FORGOTTEN: Final = 180.0
"""Seconds without any event after which a panel over a fair closes: the host has walked away."""


def open_panel(office: Office) -> Scene:
    """The panel, with the settings, banks and figures as they are now."""
    office.host.refresh()
    office.quiz.refresh()
    return Panel(office)


class Panel:
    """`rows` are those of the open `page`.

    `armed`: what cannot be taken back has been tapped once, and is asked about.
    """

    busy = private = True

    def __init__(self, office: Office) -> None:
        self._office = office
        self.page = PAGES[0]
        self.armed = False
        self.said: Paragraph | None = None
        self._view = View(office.stage)
        self._idle = 0.0
        self._look = 0.0
        self._pulled = 0.0
        self._waited = 0.0
        self.rows = self._made()
        self._drawn: Sequence[Row] = ()

    @property
    def still(self) -> bool:
        return self.rows == self._drawn

    def handle(self, event: Event) -> Scene:
        self._idle = 0.0
        match event:
            case Back() | Tap("close" | "do:back"):
                return self._back()
            case Tap(name) if name.startswith("page:"):
                self._open(name.removeprefix("page:"))
            case Tap("do:pin"):
                return self._ask_for_pin()
            case Tap(name) if name.startswith("do:"):
                self._do(name.removeprefix("do:"))
            case Tap("up") | Key("pageup"):
                self._view.first -= 4
            case Tap("down") | Key("pagedown"):
                self._view.first += 4
            case Tap(name):
                self._change(name)
            case Scroll(steps):
                self._view.first -= 1 if steps > 0 else -1
            case Drag(moved=(_, down)):
                self._pull(down)
            case Release():
                self._pulled = 0.0
        self.rows = self._made()
        return self

    def update(self, dt: float) -> Scene:
        self._idle += dt
        self._look += dt
        if self._office.back is not None and self._idle >= FORGOTTEN:
            return self._office.back()
        if self._look >= LOOK:
            self._look = 0.0
            self._office.host.refresh()
            self._office.quiz.refresh()
            self.rows = self._made()
        if self._office.records.exporting is not None:
            self._wait(dt)
        return self

    def draw(self, canvas: Canvas) -> None:
        self.rows = self._made()  # the language may be another one
        self._view.draw(canvas, self.page, self.rows, closes=self._office.back is not None)
        self._drawn = self.rows

    def _made(self) -> Sequence[Row]:
        """The rows of the open page."""
        if self.page in settings_pages.PAGES:
            return settings_pages.rows(self._office, self.page)
        match self.page:
            case "today":
                return house_pages.today(self._office)
            case "banks":
                return house_pages.banks(self._office)
            case "data":
                return house_pages.data(self._office, self.said, self._waited, armed=self.armed)
        return house_pages.ways_out(self._office, self.said, armed=self.armed)

    def _open(self, page: str) -> None:
        self._tap()
        self.page, self.armed, self.said, self._view.first = page, False, None, 0

    def _back(self) -> Scene:
        if self._office.back is None:
            return self
        self._tap()
        return self._office.back()

    def _change(self, name: str) -> None:
        """A setting; the tap is heard as loud as it says then."""
        found = change(self._office.host.now, name, self._office.stalls)
        if found is not None:
            self._office.change(*found)
            self._tap()

    def _do(self, what: str) -> None:
        """What is more than a setting; what cannot be taken back is only done once it is `armed`."""
        self._tap()
        armed, self.armed, self.said = self.armed, what == "arm", None
        if what.startswith("export:"):
            self._waited = 0.0
            self.said = export(self._office, what.removeprefix("export:"))
        elif what == "erase" and armed:
            self.said = erase(self._office)
        elif what == "end" and (armed or self._office.back is None):
            self._office.end()

    def _wait(self, dt: float) -> None:
        """A copy is on its way; what came of it is said on the page where it was asked for."""
        self._waited += dt
        copy = self._office.records.exporting
        if self.page == "data":
            if copy is not None and copy.done:
                self.said, self._office.records.exporting = came_of(self._office, copy), None
            self.rows = self._made()

    def _ask_for_pin(self) -> Scene:
        """A new PIN, which the old one gives way to once it was typed twice."""
        self._tap()
        self.armed, self.said = False, None
        office = self._office
        return PinPad(office.stage, office.pin, self, then=self._pin_chosen, new=True)

    def _pin_chosen(self) -> Scene:
        self.said = chosen(self._office)
        return self

    def _pull(self, down: int) -> None:
        """The page is pulled up or down by whole rows."""
        self._pulled += down
        if abs(self._pulled) >= self._view.row:
            self._view.first -= 1 if self._pulled > 0 else -1
            self._pulled = 0.0

    def _tap(self) -> None:
        self._office.stage.sound.play("tap")
