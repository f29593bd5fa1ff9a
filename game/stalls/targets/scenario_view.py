"""A scenario on the screen: the paper, three boards on the rack, the bag, and what goes on between them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from pygame import Rect

from game.bank.question import Signs
from game.stage.bake import repeated
from game.stage.canvas import Canvas
from game.stage.stage import Stage
from game.stage.system import draw_system
from game.stage.theme import Size
from game.stalls.targets import board_art, glow, hanging, happening, rocking, settling
from game.stalls.targets.around import Around, backdrop, bare, draw_host, draw_pill
from game.stalls.targets.bag import draw_bag, draw_shadow, picture
from game.stalls.targets.bag import rehearse as rehearse_bag
from game.stalls.targets.bag_motion import Bag
from game.stalls.targets.boards import Disc
from game.stalls.targets.glow import draw_glow
from game.stalls.targets.happening import Impact, Puff, draw_impact, draw_puff
from game.stalls.targets.hint import draw_hint
from game.stalls.targets.notice import Notice, draw_notice
from game.stalls.targets.scenario_places import lane, layout, rack
from game.stalls.targets.settling import draw_power, draw_take_back
from game.stalls.targets.teams import bag_look
from game.stalls.targets.turn_banner import SECONDS, draw_banner


@dataclass(frozen=True, slots=True)
class Picture:
    """A scenario as it stands on the screen.

    `discs` are the boards where they now hang; `bag` the one in the hand or in the air; `bags` how many lie
    beside it. If `ready` a throw may begin: boards and bag offer themselves, `tappable` boards also glow;
    `chosen` is the board that was tapped and `marker` (0–1) where the power bar's marker is; `hint` the
    seconds since the arcs were first shown; `settling` the share (1–0) left of the time in which a hit can
    be taken back; `announced` the seconds since a turn began; `t` any clock, for what breathes.
    """

    around: Around
    notice: Notice
    signs: Signs
    discs: Sequence[Disc]
    bag: Bag | None = None
    bags: int = 2
    ready: bool = True
    tappable: bool = False
    chosen: int | None = None
    marker: float | None = None
    hint: float | None = None
    impact: Impact | None = None
    settling: float | None = None
    puff: Puff | None = None
    announced: float | None = None
    t: float = 0.0


def draw(canvas: Canvas, stage: Stage, shown: Picture) -> dict[str, Rect]:
    """The whole screen; returns where things lie, with "board:i" for the boards and their words.

    Offers power, take-back, board:0 … 2 and bag as far as they can be used, then home, lang and mute.
    """
    size, around = canvas.size, shown.around
    places = layout(size, len(around.teams), len(around.marks))
    squares = {f"board:{i}": _grip(size, disc) for i, disc in enumerate(shown.discs)}
    paper = partial(draw_notice, stage=stage, rect=places["card"], notice=shown.notice)
    canvas.blit(backdrop(stage, size, places, around, shown.notice, paper), (0, 0))
    _controls(canvas, stage, places, shown)
    _offers(canvas, places, squares, shown)
    if shown.bag is not None:
        draw_shadow(canvas, stage, lane(size), places["bag"].w, shown.bag)
        if shown.bag.z > 1.0:  # it went through between the boards
            _bag(canvas, stage, places, shown, shown.bag)
    _boards(canvas, stage, places, shown)
    still = (around, shown.bags, _controlled(shown), shown.marker is None)
    repeated(canvas, stage, "targets around", still, partial(_furniture, canvas, stage, places, shown))
    _before(canvas, stage, places, shown)
    return places | squares


def _grip(size: Size, disc: Disc) -> Rect:
    """Where a board can be tapped: on the target and on its word."""
    square, top = lane(size).square(disc), layout(size)["beam"].y
    wide = min(square.w, board_art.plaque_width(size))
    return Rect(square.centerx - wide // 2, top, wide, square.bottom - top)


def _controlled(shown: Picture) -> bool:
    """Whether a button has the place of the spare bags and of what the mascot says."""
    return shown.marker is not None or shown.settling is not None


def _controls(canvas: Canvas, stage: Stage, places: dict[str, Rect], shown: Picture) -> None:
    if shown.marker is not None:
        draw_power(canvas, stage, places, shown.marker)
    elif shown.settling is not None:
        draw_take_back(canvas, stage, places, shown.settling)


def _offers(canvas: Canvas, places: dict[str, Rect], squares: dict[str, Rect], shown: Picture) -> None:
    if not shown.ready:
        return
    for name in reversed(squares):  # the board in front is offered last: it lies on top
        canvas.offer(name, squares[name])
    if shown.bag is not None:
        grip = places["bag"].w // 10
        canvas.offer("bag", places["bag"].inflate(grip, grip).clip(Rect((0, 0), canvas.size)))


def _boards(canvas: Canvas, stage: Stage, places: dict[str, Rect], shown: Picture) -> None:
    """From the last to the first, which is in front; all ropes are behind them."""
    size, ground, impact = canvas.size, lane(canvas.size), shown.impact
    for disc in shown.discs:
        x, y = ground.spot(disc.x, disc.y)
        hung = hanging.ropes(stage, size, y)
        canvas.blit(hung.image, hung.at(x, places["beam"].y))
    slips = hanging.slips(size, shown.discs)
    for i in reversed(range(len(shown.discs))):
        disc = shown.discs[i]
        (x, y), radius = ground.spot(disc.x, disc.y), disc.r * ground.reach
        word, piece = board_art.plaque(stage, size, i, shown.signs), board_art.target(stage, size, i)
        canvas.blit(word.image, word.at(x, places["beam"].y + slips[i]))
        chosen = shown.chosen == i or canvas.pressed == f"board:{i}"
        if chosen or (shown.tappable and shown.ready and shown.chosen is None):
            draw_glow(canvas, stage, (x, y), radius, shown.t, chosen=chosen)
        if impact is not None and impact.board == i and not stage.calm:
            turned = rocking.step(impact.t, impact.offset[0])
            dx, dy = rocking.sway(turned, radius)
            x, y, piece = x + dx, y + dy, rocking.rocked(stage, ("target", size, i), piece, turned)
        canvas.blit(piece.image, piece.at(x, y))


def _furniture(canvas: Canvas, stage: Stage, places: dict[str, Rect], shown: Picture) -> None:
    """What changes from throw to throw, but does not move."""
    around = replace(shown.around, line="") if _controlled(shown) else shown.around
    crowded = _controlled(shown) and places["pill"].colliderect(places["back"])
    if shown.marker is None and not crowded:
        draw_pill(canvas, stage, places["pill"], around)
    if not _controlled(shown):
        for i in range(min(shown.bags, 2)):
            spot = places[f"spare:{i}"]
            image = picture(stage, bag_look(around.seat), min(spot.size), 0)
            canvas.blit(image, image.get_rect(midbottom=spot.midbottom).topleft)
    draw_host(canvas, stage, places, around)
    draw_system(canvas, stage, places)


def _bag(canvas: Canvas, stage: Stage, places: dict[str, Rect], shown: Picture, bag: Bag) -> None:
    draw_bag(canvas, stage, lane(canvas.size), bag_look(shown.around.seat), places["bag"].w, bag)


def _before(canvas: Canvas, stage: Stage, places: dict[str, Rect], shown: Picture) -> None:
    """What is in front of the rack: the bag, and what a throw leaves behind for a moment."""
    ground, seat = lane(canvas.size), shown.around.seat
    if shown.hint is not None and (shown.announced is None or shown.announced >= SECONDS):
        draw_hint(canvas, stage, ground, shown.discs, shown.hint)
    if shown.bag is not None and shown.bag.z <= 1.0:
        _bag(canvas, stage, places, shown, shown.bag)
    if shown.puff is not None:
        draw_puff(canvas, stage, ground, shown.puff)
    if shown.impact is not None:
        disc = shown.discs[shown.impact.board]
        draw_impact(canvas, stage, ground.spot(disc.x, disc.y), disc.r * ground.reach, shown.impact)
    if shown.announced is not None and seat is not None:
        draw_banner(
            canvas, stage, (canvas.size[0] // 2, round(ground.spot(0.0, 1.0)[1])), seat, shown.announced
        )


def rehearse(stage: Stage, size: Size, signs: Signs, seats: Iterable[int | None]) -> None:
    """Make what moves where nobody waits: boards, turned ones too, and the bags of these seats."""
    bare(stage, size, layout(size))
    hanging.rehearse(stage, size, rack(size))
    for i in range(len(rack(size).discs)):
        board_art.plaque(stage, size, i, signs)
        rocking.rehearse(stage, ("target", size, i), board_art.target(stage, size, i))
    radius = rack(size).discs[0].r * lane(size).reach
    happening.rehearse(stage, size, radius)
    settling.rehearse(stage, size, layout(size))
    for strength in range(1, glow.STRENGTHS + 1):
        glow.light(stage, round(radius), strength)
    for seat in seats:
        rehearse_bag(stage, bag_look(seat), layout(size)["bag"].w)
