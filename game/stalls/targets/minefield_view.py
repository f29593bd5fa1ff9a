"""The minefield on the screen: nine plates on three beams, what was hit, and in the end what each one was."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from pygame import Rect

from game.stage.bake import repeated
from game.stage.canvas import Canvas
from game.stage.stage import Stage
from game.stage.system import draw_system
from game.stage.theme import GREEN_DEEP, Size, portrait
from game.stage.widgets import button
from game.stalls.targets import field_notice, glow, happening, plate_art, rocking, settling, stub_art
from game.stalls.targets.around import Around, backdrop, bare, draw_host, draw_pill
from game.stalls.targets.bag import draw_bag, draw_shadow
from game.stalls.targets.bag import rehearse as rehearse_bag
from game.stalls.targets.bag_motion import Bag
from game.stalls.targets.board_art import Piece
from game.stalls.targets.boards import Disc
from game.stalls.targets.field_notice import Counts, Reason, draw_head, draw_reason
from game.stalls.targets.glow import draw_frame
from game.stalls.targets.happening import BURST, Impact, Puff, draw_burst, draw_impact, draw_puff
from game.stalls.targets.minefield_places import lane, layout, plate, rack
from game.stalls.targets.plate_art import Fate
from game.stalls.targets.settling import draw_power, draw_take_back
from game.stalls.targets.teams import bag_look
from game.stalls.targets.turn_banner import draw_banner


@dataclass(frozen=True, slots=True)
class Picture:
    """The minefield as it stands on the screen; for what is not named here see `scenario_view.Picture`.

    `setting` is the head's text; `acts` are the nine plates' words, `fates` what became of them; `reason` is
    the strip over the head; `burst` the board whose hit has just counted, and the seconds since. Once it is
    `over`, all plates hang again, show what they were and can be tapped, and "next" goes on; then `chosen` is
    the plate whose reason is shown.
    """

    around: Around
    setting: str
    acts: tuple[str, ...]
    fates: tuple[Fate, ...]
    counts: Counts
    discs: Sequence[Disc]
    bag: Bag | None = None
    ready: bool = True
    tappable: bool = False
    chosen: int | None = None
    marker: float | None = None
    impact: Impact | None = None
    settling: float | None = None
    puff: Puff | None = None
    reason: Reason | None = None
    burst: tuple[int, float] | None = None
    over: bool = False
    announced: float | None = None
    t: float = 0.0


def draw(canvas: Canvas, stage: Stage, shown: Picture) -> dict[str, Rect]:
    """The whole screen; returns where things lie, with "board:i" for the plates that can be tapped.

    Offers next, power, take-back, board:0 … 8 and bag as far as they can be used, then home, lang and mute.
    """
    size, around = canvas.size, shown.around
    places = layout(size, len(around.teams), len(around.marks))
    plates = {f"board:{i}": _face(size, disc) for i, disc in enumerate(shown.discs)}
    head = partial(_head, stage, places, shown)
    canvas.blit(backdrop(stage, size, places, around, (shown.setting, shown.counts), head), (0, 0))
    _controls(canvas, stage, places, shown)
    _offers(canvas, places, plates, shown)
    if shown.bag is not None:
        draw_shadow(canvas, stage, lane(size), places["bag"].w, shown.bag)
        if shown.bag.z > 1.0:  # it went through between the plates
            _bag(canvas, stage, places, shown, shown.bag)
    _plates(canvas, stage, places, shown)
    still = (around, _controlled(shown), shown.marker is None, shown.over)
    repeated(canvas, stage, "minefield around", still, partial(_furniture, canvas, stage, places, shown))
    _before(canvas, stage, places, shown)
    return places | plates


def _head(stage: Stage, places: dict[str, Rect], shown: Picture, sheet: Canvas) -> None:
    draw_head(sheet, stage, places["card"], shown.setting, shown.counts, bag_look(shown.around.seat))


def _face(size: Size, disc: Disc) -> Rect:
    """The plate around a disc."""
    rect = Rect((0, 0), plate(size))
    x, y = lane(size).spot(disc.x, disc.y)
    rect.center = round(x), round(y)
    return rect


def _controlled(shown: Picture) -> bool:
    """Whether a button has the place of what the mascot says."""
    return shown.over or shown.marker is not None or shown.settling is not None


def _controls(canvas: Canvas, stage: Stage, places: dict[str, Rect], shown: Picture) -> None:
    if shown.over:
        button(canvas, stage, "next", places["next"], stage.words("targets.next"), colour=GREEN_DEEP)
    elif shown.marker is not None:
        draw_power(canvas, stage, places, shown.marker)
    elif shown.settling is not None:
        draw_take_back(canvas, stage, places, shown.settling)


def _offers(canvas: Canvas, places: dict[str, Rect], plates: dict[str, Rect], shown: Picture) -> None:
    if not (shown.ready or shown.over):
        return
    for (name, rect), fate in zip(plates.items(), shown.fates, strict=True):
        if shown.over or fate == "hanging":
            canvas.offer(name, rect)
    if shown.bag is not None and not shown.over:
        canvas.offer("bag", places["bag"].clip(Rect((0, 0), canvas.size)))


def _plates(canvas: Canvas, stage: Stage, places: dict[str, Rect], shown: Picture) -> None:
    size, ground, beams = canvas.size, lane(canvas.size), ("beam:0", "beam:1", "beam:2")
    for i, disc in enumerate(shown.discs):
        x, top = ground.spot(disc.x, disc.y)[0], places[beams[i // 3]].y
        chosen = shown.chosen == i or canvas.pressed == f"board:{i}"
        glows = chosen or (shown.tappable and shown.ready and shown.chosen is None)
        if glows and (shown.over or shown.fates[i] == "hanging"):
            draw_frame(canvas, stage, _face(size, disc), shown.t, chosen=chosen)
        piece = _piece(stage, size, shown, i)
        canvas.blit(piece.image, piece.at(x, top))


def _piece(stage: Stage, size: Size, shown: Picture, i: int) -> Piece:
    """A plate as it now hangs, or what is left of it."""
    fate, impact = shown.fates[i], shown.impact
    if fate != "hanging" and not shown.over:
        return stub_art.stub(stage, size, mine=fate == "cleared")
    piece = plate_art.hung(stage, size, shown.acts, i, fate)
    if impact is None or impact.board != i or stage.calm:
        return piece
    turned = round(rocking.step(impact.t, impact.offset[0]) / COARSE) * COARSE
    return rocking.rocked(stage, _key(size, shown.acts, i), piece, turned)


COARSE = 2
"""A plate rocks in every second of the steps: there are nine."""


def _key(size: Size, acts: Sequence[str], i: int) -> tuple[object, ...]:
    return ("plate", size, tuple(acts), i)


def _furniture(canvas: Canvas, stage: Stage, places: dict[str, Rect], shown: Picture) -> None:
    """What changes from throw to throw, but does not move."""
    around = replace(shown.around, line="") if _controlled(shown) else _voiced(canvas.size, shown.around)
    crowded = _controlled(shown) and places["pill"].colliderect(places["back"])
    if shown.marker is None and not shown.over and not crowded:
        draw_pill(canvas, stage, places["pill"], around)
    draw_host(canvas, stage, places, around)
    draw_system(canvas, stage, places)


def _voiced(size: Size, around: Around) -> Around:
    """Upright, plates hang where the mascot's bubble would be: what it says takes the pill's place."""
    return replace(around, line="", pill=around.line) if portrait(size) else around


def _bag(canvas: Canvas, stage: Stage, places: dict[str, Rect], shown: Picture, bag: Bag) -> None:
    draw_bag(canvas, stage, lane(canvas.size), bag_look(shown.around.seat), places["bag"].w, bag)


def _before(canvas: Canvas, stage: Stage, places: dict[str, Rect], shown: Picture) -> None:
    """What is in front of the rack: the bag, what a throw leaves behind for a moment, and the reason."""
    ground, seat = lane(canvas.size), shown.around.seat
    if shown.burst is not None and shown.burst[1] < BURST:
        board, t = shown.burst
        mine = shown.fates[board] == "cleared"
        draw_burst(canvas, stage, _face(canvas.size, shown.discs[board]), t, mine=mine)
    if shown.bag is not None and shown.bag.z <= 1.0:
        _bag(canvas, stage, places, shown, shown.bag)
    if shown.puff is not None:
        draw_puff(canvas, stage, ground, shown.puff)
    if shown.impact is not None:
        disc = shown.discs[shown.impact.board]
        draw_impact(canvas, stage, ground.spot(disc.x, disc.y), disc.r * ground.reach, shown.impact)
    if shown.reason is not None:
        draw_reason(canvas, stage, places["card"], shown.reason)
    if shown.announced is not None and seat is not None:
        middle = (canvas.size[0] // 2, round(ground.spot(0.0, 1.0)[1]))
        draw_banner(canvas, stage, middle, seat, shown.announced)


def rehearse(stage: Stage, size: Size, acts: Sequence[str], seats: Iterable[int | None]) -> None:
    """Make what moves where nobody waits: plates, turned ones too, and the bags of these seats."""
    bare(stage, size, layout(size))
    for i in range(len(acts)):
        piece = plate_art.hung(stage, size, acts, i)
        rocking.rehearse(stage, _key(size, acts, i), piece, COARSE)
    for mine in (True, False):
        stub_art.stub(stage, size, mine=mine)
    happening.rehearse(stage, size, rack(size).discs[0].r * lane(size).reach)
    happening.rehearse_bursts(stage, plate(size)[0])
    settling.rehearse(stage, size, layout(size))
    field_notice.rehearse(stage, size, layout(size)["card"])
    for strength in range(1, glow.STRENGTHS + 1):
        glow.frame(stage, size, plate(size), strength)
    for seat in seats:
        rehearse_bag(stage, bag_look(seat), layout(size)["bag"].w)
