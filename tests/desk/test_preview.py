"""`preview`: the card of the file as it was last saved, and what is wrong with it beside the card."""

from __future__ import annotations

import os
import random
from datetime import date
from pathlib import Path

import pytest

from game.app import App
from game.desk.check import house_of
from game.desk.headless import Headless
from game.desk.preview_file import Watched
from game.desk.preview_scene import Preview
from game.settings import ASSETS
from game.stage.stage import set_stage

GOOD = """主题: 颜色
题库:
  - 题目: 天空是什么颜色？
    正确: 蓝色
    错误: [{中文: 绿色, 为什么: 绿的是草地。}, {中文: 红色, 为什么: 红的是晚霞。}]
    解析: 空气把蓝光散开了。
  - 题目: 草原是什么颜色？
    正确: 绿色
    错误: [{中文: 蓝色, 为什么: 蓝的是天空。}, {中文: 红色, 为什么: 红的是晚霞。}]
    解析: 草里有叶绿素。
  - 题目: 牛奶是什么颜色？
    正确: 白色
    错误: [{中文: 蓝色, 为什么: 蓝的是天空。}, {中文: 黑色, 为什么: 黑的是夜晚。}]
    解析: 牛奶把光都反射回来。
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "wheel" / "colours.yaml"
    path.parent.mkdir()
    save(path, GOOD, 1)
    return path


def save(path: Path, text: str, second: int) -> None:
    """Save `text` as an editor would, at a certain second: clocks of test machines are coarse."""
    path.write_text(text, encoding="utf-8")
    os.utime(path, (second, second))


def opened(path: Path, size: tuple[int, int] = (1024, 640)) -> tuple[Headless, Preview]:
    stage = set_stage(ASSETS, "zh")
    preview = Preview(stage, Watched(path, house_of(date(2026, 11, 22))), random.Random(1))
    return Headless(App(stage, preview, size), size), preview


def asked(preview: Preview) -> str:
    assert preview.card is not None
    return preview.card.sheet.question.ask.zh


@pytest.mark.parametrize("size", [(1024, 640), (1366, 768), (600, 900)])
def test_arrows_leaf_round_the_file(file: Path, size: tuple[int, int]) -> None:
    screen, preview = opened(file, size)
    seen = []
    for key in ("right", "right", "right", "left"):
        seen.append(asked(preview))
        screen.key(key)
    assert seen == ["天空是什么颜色？", "草原是什么颜色？", "牛奶是什么颜色？", "天空是什么颜色？"]
    assert asked(preview) == "牛奶是什么颜色？"


def test_buttons_leaf_too_and_home_leads_to_the_first(file: Path) -> None:
    screen, preview = opened(file)
    screen.tap("page:on")
    screen.tap("page:on")
    assert asked(preview) == "牛奶是什么颜色？"
    screen.tap("page:back")
    assert asked(preview) == "草原是什么颜色？"
    screen.tap("home")
    assert asked(preview) == "天空是什么颜色？"


def test_a_saved_file_shows_what_changed(file: Path) -> None:
    screen, preview = opened(file)
    save(file, GOOD.replace("牛奶是什么", "奶茶是什么"), 2)
    screen.run(1.0)
    assert asked(preview) == "奶茶是什么颜色？"


def test_a_card_at_rest_still_notices_a_saved_file(file: Path) -> None:
    screen, preview = opened(file)
    screen.run(2.0)
    assert screen.app.resting
    save(file, GOOD.replace("天空是什么", "晴空是什么"), 2)
    screen.run(1.0)
    assert asked(preview) == "晴空是什么颜色？"


def test_problems_appear_in_place_and_go_when_they_are_mended(file: Path) -> None:
    screen, preview = opened(file)
    save(file, GOOD.replace("正确: 绿色", "正确：绿色"), 2)
    screen.run(1.0)
    watched = preview.file
    assert [problem.line for problem in watched.of(0) if problem.severity == "error"] == [8]
    save(file, GOOD, 3)
    screen.run(1.0)
    assert not [problem for problem in watched.problems if problem.severity == "error"]


@pytest.mark.parametrize("text", ["", "{", "主题: 空\n题库: []\n", "\0\0"])
def test_a_file_with_nothing_readable_waits_for_a_better_one(file: Path, text: str) -> None:
    screen, preview = opened(file)
    save(file, text, 2)
    screen.run(1.0)
    assert preview.card is None
    assert preview.file.problems
    save(file, GOOD, 3)
    screen.run(1.0)
    assert asked(preview) == "天空是什么颜色？"


def test_a_file_that_an_editor_replaces_is_not_lost(file: Path) -> None:
    screen, preview = opened(file)
    file.unlink()
    screen.run(1.0)
    assert asked(preview) == "天空是什么颜色？"
    save(file, GOOD.replace("天空", "蓝天"), 2)
    screen.run(1.0)
    assert asked(preview) == "蓝天是什么颜色？"


def test_a_question_can_be_tried_out(file: Path) -> None:
    screen, preview = opened(file)
    screen.run(1.0)
    card = preview.card
    assert card is not None
    screen.tap(card.right_names()[0])
    screen.until(lambda: "next" in screen.app.canvas.offers)
    screen.run(0.5)
    screen.tap("next")
    assert asked(preview) == "草原是什么颜色？"
