"""`preview`: the real card beside the file; whatever is saved is seen at once."""

from __future__ import annotations

import random
import sys
from datetime import date
from pathlib import Path

from game.app import App, run
from game.bank.bank import ENDINGS
from game.bank.question import Lang
from game.desk.check import house_of
from game.desk.preview_file import Watched
from game.desk.preview_scene import Preview
from game.settings import ASSETS
from game.stage.stage import set_stage
from game.stage.window import NoDisplayError, Window

NOT_THERE = (
    "没有“{file}”这个题库文件（以 .yaml 结尾）。想从头写一个，用 python main.py new 摊位 名字。\n"
    "There is no bank file “{file}” (they end in .yaml). To begin one: python main.py new STALL NAME."
)
NO_DISPLAY = "这里没有屏幕，打不开窗口（{reason}）。\nThere is no screen to open a window on ({reason})."


def preview(file: Path, lang: Lang, size: tuple[int, int]) -> int:
    """Show the questions of `file` until the window is closed; 1 without a screen, 2 without a file."""
    if not file.is_file() or file.suffix.lower() not in ENDINGS:
        print(NOT_THERE.format(file=file), file=sys.stderr)
        return 2
    try:
        window = Window(size, title=f"{file.name} · 知产游园会")
    except NoDisplayError as reason:
        print(NO_DISPLAY.format(reason=reason), file=sys.stderr)
        return 1
    stage = set_stage(ASSETS, lang)
    watched = Watched(file, house_of(date.today()))
    scene = Preview(stage, watched, random.Random())
    try:
        run(App(stage, scene, window.surface.get_size()), window)
    finally:
        window.close()
    return 0
