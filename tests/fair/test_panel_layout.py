"""Every page of the host's panel, at every size and in both languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.bank.question import LANGS, Lang
from game.fair.panel import controls, plates, readings
from game.fair.panel.places import PAGES, places
from game.stage.stage import Stage
from game.stage.theme import TOUCH, px
from game.stage.typeset import Weight
from game.stage.widgets import fitting
from tests.fair.rooms import Room
from tests.fair.test_layouts import ODD, inside, touching
from tests.stages import SIZES


@pytest.mark.parametrize("size", [*SIZES, *ODD])
def test_the_places_of_the_panel_are_inside_and_apart(size: tuple[int, int]) -> None:
    rects = places(size)
    assert not inside(rects, size)
    tabs = {name: rect for name, rect in rects.items() if name.startswith("page:") or name == "title"}
    assert not touching(tabs)
    assert not touching({name: rects[name] for name in ("nav", "body")})
    assert not touching({name: rects[name] for name in ("close", "lang", "rows")})
    assert rects["rows"].h > px(size, 45)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("lang", LANGS)
def test_every_page_can_be_tapped_at_every_size(size: tuple[int, int], lang: Lang, tmp_path: Path) -> None:
    room = Room(tmp_path, size=size, lang=lang, sticks=[tmp_path])
    for page in PAGES:
        room.tap(f"page:{page}")
        for _ in range(12):
            offers = room.screen.app.canvas.offers
            assert not inside(offers, size), page
            assert not touching(offers), page
            assert all(min(rect.size) >= px(size, TOUCH) - 1 for rect in offers.values()), page
            if "down" not in room.offers:
                break
            room.screen.tap("down")


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("lang", LANGS)
def test_no_label_runs_into_what_it_stands_beside(
    size: tuple[int, int], lang: Lang, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fitted, cut = [], []

    def watched(stage: Stage, text: str, weight: Weight, size: int, room: float, least: int) -> int:
        fitted.append(text)
        if stage.letters.width(text, weight, least) > room:
            cut.append(text)
        return fitting(stage, text, weight, size, room, least)

    for module in (controls, plates, readings):
        monkeypatch.setattr(module, "fitting", watched)
    room = Room(tmp_path, size=size, lang=lang, sticks=[tmp_path])
    for page in PAGES:
        room.tap(f"page:{page}")
    assert len(fitted) > 20
    assert cut == []
