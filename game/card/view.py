"""The card as a picture: looks up what lies where and says it to the canvas."""

from __future__ import annotations

from pygame import Rect, Surface

from game.card.backdrop import Backdrop
from game.card.foot import draw_foot, draw_next
from game.card.frame import framed, paper, rim
from game.card.moment import Moment
from game.card.options import draw_options
from game.card.pane import Pane
from game.card.panel_view import draw_panel
from game.card.pieces import Pieces
from game.card.plan import Plan
from game.card.plan_asked import plan_asked
from game.card.plan_explained import plan_explained
from game.card.scroll_view import draw_scrolling
from game.card.scroller import Scroller
from game.card.sheet import Sheet
from game.card.subject import draw_subject
from game.stage.canvas import Canvas
from game.stage.scene import Scene
from game.stage.stage import Stage
from game.stage.theme import PAPER, Size, px


def layout(sheet: Sheet, stage: Stage, size: Size, *, explaining: bool) -> Plan:
    """Where everything lies, in the language that is on."""
    return plan_explained(sheet, stage, size) if explaining else plan_asked(sheet, stage, size)


class View:
    """Draws sheets. What it drew is kept as long as window, language and layout stay the same."""

    def __init__(self, stage: Stage, beneath: Scene, praise: str) -> None:
        """`beneath` is seen out of focus around the card; `praise` is the key of what a right one hears."""
        self.stage = stage
        self.pieces = Pieces()
        self._backdrop = Backdrop(beneath)
        self._praise = praise
        self._plan: Plan | None = None
        self._basis: tuple[object, ...] = ()

    def plan(self, sheet: Sheet, size: Size, *, explaining: bool) -> Plan:
        """The layout, worked out anew only when something it depends on has changed."""
        look = self.stage.words.lang, self.stage.large
        basis = (sheet.order, size, look, explaining, sheet.ticked if explaining else ())
        if self._plan is None or basis != self._basis:
            self._plan, self._basis = layout(sheet, self.stage, size, explaining=explaining), basis
            self.pieces.rest_on(basis)
        return self._plan

    def draw(self, canvas: Canvas, sheet: Sheet, moment: Moment, scroller: Scroller) -> Plan:
        """Say the card as it is at `moment`, and offer what can be tapped on it."""
        plan = self.plan(sheet, canvas.size, explaining=moment.explaining)
        scroller.bound(plan.content - plan.window.h)
        depth = round(canvas.size[1] * 0.04)
        rise = round((1.0 - moment.risen) * depth)
        screen = Rect((0, 0), canvas.size)
        whole = Pane(canvas, self.pieces, screen, rise)
        content = Pane(canvas, self.pieces, plan.window.move(0, rise), rise - round(scroller.offset))
        if moment.explaining:
            canvas.offer("next", plan.rects["next"])  # before the options: it is Enter's
        self._ground(canvas, plan, depth)
        self._frame(whole, plan, sheet)
        draw_subject(content, self.stage, plan, sheet)
        draw_options(content, self.stage, plan, sheet, moment)
        if moment.explaining:
            self._explanation(whole, content, plan, sheet, moment)
        elif sheet.several:
            draw_foot(whole, self.stage, plan, sheet)
        if plan.scrolls:
            draw_scrolling(whole, self.stage, plan, scroller, moment)
        return plan

    def _ground(self, canvas: Canvas, plan: Plan, depth: int) -> None:
        """The scene beneath, but for where the card's paper lies however far it has risen."""
        hidden = paper(plan)
        hidden = Rect(hidden.x, hidden.y + depth, hidden.w, max(0, hidden.h - depth))
        for part, area in self._backdrop.around(canvas.size, hidden):
            canvas.blit(part, area.topleft)

    def _frame(self, pane: Pane, plan: Plan, sheet: Sheet) -> None:
        areas = rim(plan)
        strips = self.pieces.many("frame", len(areas), lambda: framed(self.stage, plan, sheet.asking))
        for area, strip in zip(areas, strips, strict=True):
            pane.place(strip, area.topleft)
        inside = paper(plan).move(0, pane.down)
        pane.canvas.paint(inside, "paper", lambda surface: _fill(surface, inside))

    def _explanation(self, whole: Pane, content: Pane, plan: Plan, sheet: Sheet, moment: Moment) -> None:
        """The panel slides up from the card's foot, and its button with it unless that stands apart."""
        words = self._praise if sheet.correct else _regret(sheet)
        area = plan.rects["panel"].inflate(px(plan.size, 0.8), 0)
        if "mascot" in plan.rects:
            area = area.union(plan.rects["mascot"])
        slide = round((1.0 - moment.slid) * max(0, plan.window.bottom - area.y))
        sliding = Pane(content.canvas, self.pieces, content.window, content.down + slide)
        image = self.pieces(
            "panel", plan.size, area, lambda page: draw_panel(page, self.stage, plan, sheet, words)
        )
        sliding.place(image, area.topleft)
        inside = not plan.scrolls and plan.rects["panel"].contains(plan.rects["next"])
        draw_next(sliding if inside else whole, self.stage, plan, sheet)


def _regret(sheet: Sheet) -> str:
    """The key of what is said after a wrong answer."""
    if sheet.question.minefield:
        return "card.mines_missed"
    return "card.missed" if sheet.several else "card.wrong"


def _fill(surface: Surface, rect: Rect) -> None:
    surface.fill(PAPER, rect)
