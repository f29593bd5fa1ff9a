"""The page: always the same for the same order, everything inside its frame, and the code readable."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PIL import Image, ImageChops

from game.certificate.frame import BAND, EDGE, HIGH, WIDE
from game.certificate.order import Order, read_order
from game.certificate.page import A4
from game.certificate.qr import QUIET, modules, qr_picture
from game.desk.certify import painted, preview
from tests.certificate.orders import ALONE, LONGEST, ORDER

SMALL = 840
"""Four px a millimetre."""


def box(left: float, top: float, right: float, bottom: float) -> tuple[int, int, int, int]:
    """Millimetres in px of a small page."""
    return round(left * 4), round(top * 4), round(right * 4), round(bottom * 4)


@pytest.mark.parametrize("order", [ORDER, LONGEST, ALONE], ids=["three", "four", "one"])
def test_an_order_survives_its_journey(order: Order) -> None:
    assert read_order(order.to_json()) == order
    assert order.to_json().isascii()
    assert "\n" not in order.to_json()


def test_the_same_order_gives_the_same_picture() -> None:
    first, second = painted(ORDER, SMALL), painted(ORDER, SMALL)
    assert first.tobytes() == second.tobytes()
    assert first.size == (SMALL, 1188)


def test_it_is_a4_at_300_dpi() -> None:
    assert painted(ORDER, A4).size == (2480, 3508)


@pytest.mark.parametrize("order", [LONGEST, ALONE, replace(ORDER, avatar="butterfly")])
def test_nothing_runs_into_the_frame_or_off_the_page(order: Order) -> None:
    differs = ImageChops.difference(painted(ORDER, SMALL), painted(order, SMALL)).getbbox()
    inner = EDGE + BAND + 4
    within = box(inner, inner, WIDE - inner, HIGH - inner)
    assert differs is not None
    assert differs[0] >= within[0]
    assert differs[1] >= within[1]
    assert differs[2] <= within[2]
    assert differs[3] <= within[3]


@pytest.mark.parametrize(
    ("change", "area"),
    [
        ({"avatar": "swan"}, (85, 84, 125, 125)),
        ({"nickname": ALONE.nickname}, (30, 137, 180, 161)),
        ({"stars": (("wheel", 4), ("planes", 5), ("targets", 4))}, (140, 212, 176, 221)),
        ({"code": "0000000000"}, (85, 229, 172, 270)),
        ({"day": LONGEST.day}, (125, 260, 168, 268)),
    ],
)
def test_what_is_ordered_is_seen_in_its_place(
    change: dict[str, object], area: tuple[int, int, int, int]
) -> None:
    plain, changed = painted(ORDER, SMALL), painted(replace(ORDER, **change), SMALL)  # type: ignore[arg-type]
    differs = ImageChops.difference(plain, changed).getbbox()
    assert differs is not None
    left, top, right, bottom = box(*area)
    assert left <= differs[0] < differs[2] <= right
    assert top <= differs[1] < differs[3] <= bottom


def test_the_qr_is_small_sharp_and_has_its_quiet_rim() -> None:
    rows = modules("7F3K9M2QXA")
    assert len(rows) == len(rows[0]) == 21  # version 1: the coarsest there is
    picture = qr_picture("7F3K9M2QXA", 300)
    assert picture.size == (290, 290)
    assert set(picture.tobytes()) == {0, 255}
    rim = picture.crop((0, 0, 290, QUIET * 10))
    assert set(rim.tobytes()) == {255}
    dark = [
        [picture.getpixel(((x + QUIET) * 10 + 5, (y + QUIET) * 10 + 5)) == 0 for x in range(21)]
        for y in range(21)
    ]
    assert dark == [[module == "1" for module in row] for row in rows]


def test_the_screens_picture_is_the_page_in_small() -> None:
    small = preview(ORDER, 700)
    assert small.size == (495, 700)
    whole = painted(ORDER, SMALL).resize(small.size, Image.Resampling.LANCZOS)
    assert sum(ImageChops.difference(small, whole).convert("L").histogram()[64:]) < 0.02 * 495 * 700
