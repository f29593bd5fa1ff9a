"""The question and what stands beside it: its picture, or the mascot wondering about the topic."""

from __future__ import annotations

from game.card.header import topic_icon
from game.card.pane import Pane
from game.card.pictures import rounded
from game.card.plan import Plan
from game.card.plan_asked import WIDE_LEADING
from game.card.plan_explained import TIGHT_LEADING
from game.card.prose import prose
from game.card.sheet import Sheet
from game.stage.canvas import Canvas
from game.stage.shadow import soft_ellipse, soft_rect
from game.stage.shapes import document
from game.stage.stage import Stage
from game.stage.theme import INK, NAVY, px

THOUGHT = "#E1F0FF"
CLOUD = (
    (26, 24, 19),
    (12, 26, 11),
    (40, 27, 11.5),
    (19, 13, 11),
    (33, 13, 11.5),
    (19, 36, 10),
    (33, 36, 10.5),
)
TRAIL = ((45, 45, 3.8), (51.5, 50.5, 2.2))
"""Circles (x, y, radius) in hundredths of the figure's height."""


def draw_subject(pane: Pane, stage: Stage, plan: Plan, sheet: Sheet) -> None:
    """The question, and what stands beside it."""
    area = plan.rects["question"].inflate(px(plan.size, 1), px(plan.size, 0.4))
    words = pane.pieces("question", plan.size, area, lambda page: _ask(page, stage, plan, sheet))
    pane.place(words, area.topleft)
    draw = _picture if "picture" in plan.rects else _figure
    for name in plan.rects.keys() & {"picture", "figure"}:
        area = plan.rects[name].inflate(px(plan.size, 2.2), px(plan.size, 2.2))
        key = (name, sheet.answered)
        image = pane.pieces(key, plan.size, area, lambda page: draw(page, stage, plan, sheet))
        pane.place(image, area.topleft)


def _ask(page: Canvas, stage: Stage, plan: Plan, sheet: Sheet) -> None:
    """The question's words: evened out beside a picture, running on once they are explained."""
    rect, words, type_px = plan.rects["question"], stage.words.of(sheet.question.ask), plan.type.question
    if plan.thin:
        image = prose(stage, words, "bold", type_px, rect.w, TIGHT_LEADING)
    else:
        image = stage.letters.paragraph(
            words, "bold", type_px, INK, rect.w, leading=WIDE_LEADING, balanced=True
        )
    page.blit(image, rect.topleft)


def _picture(canvas: Canvas, stage: Stage, plan: Plan, sheet: Sheet) -> None:
    """The question's picture with round corners and a soft shadow."""
    rect, path = plan.rects["picture"], sheet.question.picture
    image = stage.art.picture(path, rect.size) if path is not None else None
    if image is None:
        return
    radius, spread = px(plan.size, 2.2), px(plan.size, 1)
    at = (rect.centerx - image.get_width() // 2, rect.centery - image.get_height() // 2)
    shadow = soft_rect(image.get_size(), radius, spread, depth=40)
    canvas.blit(shadow, (at[0] - spread, at[1] - spread + spread // 3))
    canvas.blit(rounded(image, radius), at)


def _figure(canvas: Canvas, stage: Stage, plan: Plan, sheet: Sheet) -> None:
    """The mascot on the right and, in a cloud on the left, what it thinks of; once answered, its verdict."""
    rect = plan.rects["figure"]
    u = rect.h / 100
    pose = "think" if not sheet.answered else "cheer" if sheet.correct else "oops"
    horse = stage.art.svg(f"horse-{pose}", height=round(98 * u))
    left = rect.right - horse.get_width() + 5 * u
    ground = soft_ellipse((round(66 * u), round(9 * u)), NAVY, 60)
    canvas.blit(ground, (left + 13 * u, rect.bottom - 8 * u))
    canvas.blit(horse, (left, rect.bottom - horse.get_height()))
    if sheet.answered:
        return
    circles = "".join(f'<circle cx="{x}" cy="{y}" r="{r}" fill="{THOUGHT}"/>' for x, y, r in CLOUD + TRAIL)
    cloud = stage.art.drawn(document(56, 56, circles), (round(56 * u), round(56 * u)))
    canvas.blit(cloud, rect.topleft)
    icon = topic_icon(stage, sheet.asking, round(29 * u))
    canvas.blit(icon, (rect.x + 26 * u - icon.get_width() / 2, rect.y + 24 * u - icon.get_height() / 2))
