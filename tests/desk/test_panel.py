"""The host's panel over a fair that is open, with the real records behind it."""

from __future__ import annotations

import random
from contextlib import closing
from datetime import date, datetime
from functools import partial
from pathlib import Path

from game.app import App
from game.desk.headless import Headless
from game.desk.opening import make_fair, make_quiz
from game.desk.panel import panel_over
from game.fair.panel.panel import Panel
from game.fair.reception import Reception
from game.fair.visit import Visit
from game.fairfile.host_file import HostFile
from game.kiosk.pin import Pin
from game.records.note import AnswerNote
from game.records.records import Records
from game.settings import QUESTIONS, Settings
from tests.stages import make_stage

SIZE = (1366, 768)


def test_a_host_looks_in_turns_it_down_takes_the_records_along_and_leaves(tmp_path: Path) -> None:
    stage, rng, host = make_stage(), random.Random(1), HostFile(tmp_path / "fair.yaml")
    with closing(Records(tmp_path, lambda: datetime(2026, 11, 22, 10, 0))) as records:
        quiz = make_quiz((QUESTIONS,), rng, lambda: date(2026, 11, 22), records, host)
        fair = make_fair(stage, quiz, rng, records=records, reception=Reception(stage, host))
        visitor = fair.how_to(fair.stalls[0], Visit())
        note = AnswerNote("wheel", "01-lookalikes", "q", "hash", "one", (0,), True, 3.0)
        records.answered(records.begin_visit("zh"), note)
        ended: list[bool] = []
        pin, back = Pin(tmp_path, lambda: 0.0), partial(fair.back_to, visitor)
        panel = panel_over(Settings(data=tmp_path), fair, host, pin, lambda: ended.append(True), back)
        assert (tmp_path / "fair.yaml").exists(), "for the host to find"
        screen = Headless(App(stage, panel, SIZE, watch=fair.reception.idle), SIZE)
        screen.tap("less:volume")
        for name in ("page:today", "page:data", "do:export:here"):
            screen.tap(name)
        assert records.exporting is not None
        records.exporting.wait(10.0)
        screen.run(100)
        assert isinstance(screen.app.scene, Panel), "nobody asks the host whether they are still there"
        assert len(list((tmp_path / "exports").glob("fair-*.db"))) == 1
        for name in ("do:arm", "do:erase", "page:today"):
            screen.tap(name)
        assert records.today().visits == 0
        assert not list((tmp_path / "exports").iterdir())
        screen.tap("close")
        assert screen.app.scene is visitor
        assert stage.sound.volume == 0.9
        assert not ended
