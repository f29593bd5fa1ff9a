"""The host's panel: what is tapped holds at once and is in fair.yaml; what cannot be undone takes two."""

from __future__ import annotations

import random
import sqlite3
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest

from game.app import App
from game.bank.question import LANGS, Lang, Said
from game.desk.headless import Headless, NotThereError
from game.desk.opening import make_quiz
from game.fair.care import CAREFREE, Care
from game.fair.panel import controls
from game.fair.panel.changes import change, step
from game.fair.panel.office import Office
from game.fair.panel.panel import FORGOTTEN, LOOK, Panel, open_panel
from game.fair.panel.places import PAGES, places
from game.fair.panel.rows import Words
from game.fair.pin_pad import PinPad
from game.fairfile.fair_file import FairFile
from game.fairfile.host_file import HostFile
from game.kiosk.pin import Pin
from game.records import files
from game.records.export import Export
from game.records.note import AtStall, Today
from game.records.schema import migrate
from game.settings import QUESTIONS
from game.stage.events import Tap
from game.stage.inputs import Scrolled
from game.stage.scene import Scene
from game.stage.stage import Stage
from game.stage.theme import TOUCH, px
from game.stage.widgets import Weight, fitting
from tests.fair.sets import Stop
from tests.fair.test_layouts import ODD, inside, touching
from tests.stages import SIZES, heard, make_stage

STALLS = ("wheel", "planes", "targets")
BUSY_DAY = Today(
    1286, 10412, 7287, tuple(AtStall(stall, 531, 3160, 2101) for stall in ("planes", "targets", "wheel"))
)


@dataclass
class Book:
    """Records that only remember what they were told."""

    day: Today = BUSY_DAY
    trouble: Said | None = None
    notice: Said | None = None
    full: bool = False
    erased: int = 0
    exporting: Export | None = None

    def today(self) -> Today:
        return self.day

    def export(self, folder: Path) -> None:
        if self.full:
            raise OSError(28, "No space left on device")
        held = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        migrate(held)
        self.exporting = Export(held, folder / "fair.db")

    def erase(self) -> bool:
        self.erased += 1
        return not self.full


class Room:
    """An open panel in a window, with everything that it works on."""

    def __init__(
        self,
        folder: Path,
        *,
        size: tuple[int, int] = (1024, 768),
        lang: Lang = "zh",
        fair: bool = True,
        sticks: Sequence[Path] = (),
        questions: Path = QUESTIONS,
        care: Care = CAREFREE,
    ) -> None:
        self.folder, self.book, self.sticks = folder, Book(), list(sticks)
        self.stage = make_stage(lang)
        self.host = HostFile(folder / "fair.yaml")
        self.quiz = make_quiz((questions,), random.Random(1), lambda: date(2026, 11, 22))
        self.ended: list[bool] = []
        back: Callable[[], Scene] | None = (lambda: Stop("fair")) if fair else None
        self.pin = Pin(folder, lambda: 0.0, (2, 1, 1))
        office = Office(
            self.stage, self.host, self.quiz, self.book, folder, STALLS, self.pin,
            lambda: self.ended.append(True), back, lambda: self.sticks, care,
        )  # fmt: skip
        self.screen = Headless(App(self.stage, open_panel(office), size), size)

    @property
    def text(self) -> str:
        return (self.folder / "fair.yaml").read_text("utf-8")

    @property
    def panel(self) -> Panel:
        panel = self.screen.app.scene
        assert isinstance(panel, Panel)
        return panel

    @property
    def scene(self) -> Scene:
        return self.screen.app.scene

    @property
    def offers(self) -> dict[str, object]:
        self.screen.step()
        return dict(self.screen.app.canvas.offers)

    def said(self) -> list[str]:
        """The paragraphs of the page."""
        self.screen.step()
        return [row.text for row in self.panel._rows if isinstance(row, Words)]

    def exported(self) -> str:
        """What came of the copy that was asked for."""
        if self.book.exporting is not None:
            self.book.exporting.wait(10.0)
        self.screen.step()
        return self.said()[0]

    def tap(self, *names: str) -> None:
        for name in names:
            while name not in self.offers and "down" in self.offers:
                self.screen.tap("down")
            self.screen.tap(name)


def test_a_fair_in_safe_mode_says_so(tmp_path: Path) -> None:
    room = Room(tmp_path, care=Care(True, ("wheel",)))
    room.tap("page:today")
    assert any("安全模式" in text and "转盘抽题" in text for text in room.said())
    room = Room(tmp_path, lang="en", care=Care(safe=True))
    room.tap("page:today")
    assert any("Safe mode" in text for text in room.said())
    room = Room(tmp_path)
    room.tap("page:today")
    assert not any("安全模式" in text for text in room.said())


def test_sound_and_language_hold_at_once_and_are_written_down(tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.tap("less:volume", "less:volume", "turn:mute", "pick:language:en")
    assert room.stage.sound.volume == 0.8
    assert room.host.now == HostFile(tmp_path / "fair.yaml").now
    assert room.host.now == FairFile(volume=80, mute=True, language="en")
    assert "\n音量: 80\n" in room.text
    assert "\n静音: 是\n" in room.text
    assert heard(room.stage) == ["tap"] * 4
    assert room.stage.words.lang == "zh", "the next visitor's language, not the host's"


def test_a_setting_that_is_not_in_the_file_is_told_where_it_was_changed(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way")
    room = Room(tmp_path / "data")
    room.tap("less:volume")
    assert room.stage.sound.volume == 0.9
    assert room.said()[0].startswith("设置没能写进 fair.yaml（")
    room.tap("page:idle")
    assert room.said()[0].startswith("设置没能写进 fair.yaml（")


def test_at_its_end_a_number_goes_no_further(tmp_path: Path) -> None:
    room = Room(tmp_path)
    assert "more:volume" not in room.offers
    room.tap(*["less:volume"] * 10)
    assert room.host.now.volume == 0
    assert "less:volume" not in room.offers


def test_display_holds_at_once(tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.tap("page:display", "pick:text_size:large", "turn:calm", "turn:table", "turn:print")
    assert room.stage.large
    assert room.stage.calm
    assert room.host.now == FairFile(text_size="large", calm=True, table=False, print=True)


def test_idle_times(tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.tap("page:idle", *["more:idle"] * 7, "less:wait")
    assert room.host.now == FairFile(idle=None, wait=10)
    assert "\n闲置: 从不\n" in room.text
    assert "more:idle" not in room.offers
    room.tap("less:idle")
    assert room.host.now.idle == 600


def test_stalls_topics_and_rule_books_open_and_close(tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.tap("page:stalls", "turn:stall:targets", "turn:preset:class", "turn:topic:wheel/01-lookalikes")
    now = room.host.now
    assert now.closed_stalls == ("targets",)
    assert now.presets == ("quick", "classic")
    assert now.closed_topics == ("wheel/01-lookalikes",)
    assert "关闭摊位: 投靶\n" in room.text
    assert "关闭题目: 转盘/01-lookalikes\n" in room.text
    room.tap("page:sound", "page:stalls", "turn:stall:targets", "turn:topic:wheel/01-lookalikes")
    assert room.host.now == FairFile(presets=("quick", "classic"))


def test_one_stall_and_one_rule_book_always_stay_open(tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.tap("page:stalls", "turn:stall:targets", "turn:stall:wheel")
    assert "turn:stall:planes" not in room.offers
    room.tap("turn:preset:quick", "turn:preset:class")
    assert "turn:preset:classic" not in room.offers
    assert change(room.host.now, "turn:stall:planes", STALLS) is None
    assert change(room.host.now, "turn:preset:classic", STALLS) is None


@pytest.mark.parametrize(
    ("key", "value", "up", "next_"),
    [
        ("volume", 100, True, None),
        ("volume", 55, True, 60),
        ("volume", 55, False, 50),
        ("volume", 0, False, None),
        ("idle", 45, True, 60),
        ("idle", 3600, False, 600),
        ("idle", 10, False, None),
        ("wait", 7, False, 5),
    ],
)
def test_steps_from_wherever_the_file_stands(key: str, value: int, up: bool, next_: int | None) -> None:
    assert step(replace(FairFile(), **{key: value}), key, up=up) == next_  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["close", "up", "more:mute", "less:", "page:sound"])
def test_other_names_change_nothing(name: str) -> None:
    assert change(FairFile(), name, STALLS) is None


def test_today(tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.book.trouble = Said("磁盘满了。", "The disk is full.")
    room.tap("page:today")
    assert room.said() == ["磁盘满了。"]
    room.book.trouble, room.book.day = None, Today(0, 0, 0, ())
    room.screen.run(LOOK + 0.2)
    assert room.said() == ["今天还没有人来玩。"]


def test_the_banks_page_tells_the_problems_of_banks_and_settings(tmp_path: Path) -> None:
    bank = tmp_path / "questions" / "wheel" / "mine.yaml"
    bank.parent.mkdir(parents=True)
    entry = "  - 题目: 乙{0}\n    正确: 丙\n    错误: [丁]\n    解析: 戊\n"
    bank.write_text(f"主题: 甲\n题库:\n{entry.format(1)}{entry.format(2)}    难度: 9\n", "utf-8")
    (tmp_path / "fair.yaml").write_text("mut: yes\nclosed topics: wheel/min\n", "utf-8")
    room = Room(tmp_path, questions=tmp_path / "questions")
    room.tap("page:banks")
    rows = [row for row in room.panel._rows if isinstance(row, Words)]
    assert [(row.place, row.tone) for row in rows] == [
        ("fair.yaml:1", "bad"),
        ("fair.yaml:2", "plain"),
        ("questions/wheel/mine.yaml:11", "bad"),
    ]
    room.tap("page:idle")
    assert room.said()[0].startswith("fair.yaml 里有 1 处没看懂")
    room.tap("page:banks")
    assert rows[1].text == "题库里没有“wheel/min”这个文件。 是不是想写“wheel/mine”？"
    (tmp_path / "fair.yaml").write_text("mute: yes\n", "utf-8")
    room.screen.run(LOOK + 0.2)
    assert len(room.said()) == 1, "what was mended meanwhile is told no more"
    room.tap("page:sound")
    assert len(room.said()) == 1


def test_records_are_carried_away_on_a_stick(tmp_path: Path) -> None:
    stick = tmp_path / "STICK"
    stick.mkdir()
    room = Room(tmp_path / "data", sticks=[stick])
    room.tap("page:data", "do:export:0")
    assert room.exported() == f"已导出，可以拔 U 盘了：{stick / 'fair.db'}"
    room.tap("do:export:here")
    assert room.exported() == f"已导出：{tmp_path / 'data' / 'exports' / 'fair.db'}"
    assert (stick / "fair.db").read_bytes() == (tmp_path / "data" / "exports" / "fair.db").read_bytes()
    room.book.full = True
    room.tap("do:export:here")
    assert "（磁盘满了）" in room.said()[0]


def test_a_stick_that_is_gone_is_told_and_nothing_made_in_its_place(tmp_path: Path) -> None:
    stick = tmp_path / "STICK"
    room = Room(tmp_path / "data", sticks=[stick])
    room.tap("page:data", "do:export:0")
    assert room.exported().startswith("没有导出：U 盘已经拔掉了。")
    assert not stick.exists()
    room.sticks.clear()
    room.panel.handle(Tap("do:export:0"))
    assert room.said()[0].startswith("没有导出：U 盘已经拔掉了。")
    assert "把 U 盘插在这台电脑上，过两秒这里就会出现。" in room.said()


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """A stick to which nothing is written before this is set."""
    let, copy = threading.Event(), files.copy

    def crawl(db: sqlite3.Connection, to: Path) -> None:
        assert let.wait(20.0)
        copy(db, to)

    monkeypatch.setattr(files, "copy", crawl)
    return let


def test_a_slow_stick_keeps_nobody_waiting(tmp_path: Path, slow: threading.Event) -> None:
    room = Room(tmp_path, sticks=[tmp_path])
    room.tap("page:data", "do:export:0")
    room.screen.run(12.3)
    [row] = [row for row in room.panel._rows if isinstance(row, Words)]
    assert row.place == "正在导出，请稍等……（12 秒）"
    assert str(tmp_path / "fair.db") in row.text
    assert not [name for name in room.offers if name.startswith("do:")], "one thing after the other"
    room.tap("page:today", "page:exit", "do:back")
    assert room.scene == Stop("fair")
    again = Room(tmp_path)
    again.book.exporting = room.book.exporting
    again.tap("page:data")
    assert "do:arm" not in again.offers, "nothing is erased while it is being carried away"
    slow.set()
    assert again.exported().startswith("已导出")
    again.tap("page:sound", "page:data")
    assert not [text for text in again.said() if text.startswith("已导出")], "it has been read"


def test_what_came_of_a_copy_waits_on_its_page(tmp_path: Path, slow: threading.Event) -> None:
    room = Room(tmp_path, sticks=[tmp_path])
    room.tap("page:data", "do:export:0", "page:today")
    slow.set()
    assert room.book.exporting is not None
    room.book.exporting.wait(10.0)
    room.tap("page:data")
    assert room.said()[0].startswith("已导出")


def test_the_pin_is_changed_by_typing_a_new_one_twice(tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.pin.set("2468")
    room.tap("page:exit", "do:pin")
    assert isinstance(room.scene, PinPad)
    typed = [f"digit:{digit}" for digit in "1357"]
    room.tap(*typed, "ok", *typed[:3], "digit:8", "ok")
    assert room.pin.opens("2468"), "until both agree, the old one holds"
    room.tap(*typed, "ok", "close")
    assert room.pin.opens("2468")
    room.tap("do:pin", *typed, "ok", *typed, "ok")
    assert room.said() == ["新密码已经生效。"]
    assert room.pin.opens("1357")
    room.tap("page:sound", "page:exit")
    assert room.said() == []


def test_a_pin_that_is_not_on_the_disk_is_told(tmp_path: Path) -> None:
    room = Room(tmp_path / "data", fair=False)
    (tmp_path / "data").write_text("in the way")
    typed = [f"digit:{digit}" for digit in "1357"]
    room.tap("page:exit", "do:pin", *typed, "ok", *typed, "ok")
    assert room.said() == ["新密码已经生效，但没能写进磁盘，关机后就不算数了。"]
    assert room.pin.opens("1357")


def test_erasing_takes_two_taps_in_two_places(tmp_path: Path) -> None:
    certificates = tmp_path / "certificates"
    certificates.mkdir()
    (certificates / "one.png").write_bytes(b"")
    room = Room(tmp_path)
    room.tap("page:data")
    first = room.screen.place("do:arm")
    room.tap("do:arm")
    assert room.screen.app.canvas.target(first) != "do:erase"
    room.tap("do:keep")
    assert "do:erase" not in room.offers
    room.panel.handle(Tap("do:erase"))
    assert room.book.erased == 0, "only what is armed"
    room.tap("do:arm", "do:erase")
    assert room.book.erased == 1
    assert list(certificates.iterdir()) == []
    assert room.said()[0] == "记录已经全部清空，只留下今天用过的兑奖编号。"
    room.book.full = True
    room.tap("do:arm", "do:erase")
    assert room.said()[0].startswith("没能全部清空")


def test_what_was_armed_is_forgotten_on_another_page(tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.tap("page:data", "do:arm", "page:exit", "page:data")
    assert "do:erase" not in room.offers


def test_back_to_the_fair_or_to_its_end(tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.tap("page:exit", "do:arm")
    assert not room.ended
    room.tap("do:end")
    assert room.ended == [True]
    room.tap("do:back")
    assert room.scene == Stop("fair")
    for way_out in ("close", "escape"):
        room = Room(tmp_path)
        room.screen.tap(way_out) if way_out == "close" else room.screen.key(way_out)
        assert room.scene == Stop("fair")


def test_at_the_desk_there_is_only_the_end(tmp_path: Path) -> None:
    room = Room(tmp_path, fair=False)
    assert "close" not in room.offers
    room.screen.key("escape")
    room.screen.run(FORGOTTEN + 1)
    room.tap("page:exit", "do:end")
    assert room.ended == [True]


def test_a_panel_that_the_host_walked_away_from_closes(tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.panel.update(FORGOTTEN - 1)
    room.tap("page:today")
    room.panel.update(FORGOTTEN - 1)
    assert room.panel.page == "today"
    room.screen.run(1.5)
    assert room.scene == Stop("fair")


def test_long_pages_are_scrolled_by_rows(tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.tap("page:stalls")
    screen, view, first = room.screen, room.panel._view, set(room.offers)
    screen.step(Scrolled(-1.0))
    assert set(room.offers) != first
    screen.step(Scrolled(1.0))
    assert set(room.offers) == first
    for _ in range(20):
        screen.key("pagedown")
    assert "down" not in room.offers
    assert view.first == view.last_first > 0
    screen.drag([(600, 300), (600, 360), (600, 420)])
    assert view.first == view.last_first - 1
    for _ in range(20):
        screen.key("pageup")
    assert set(room.offers) == first


def test_a_panel_at_rest_draws_nothing_until_something_changes(tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.tap("page:today")
    room.screen.step()
    assert room.panel.still
    room.screen.run(LOOK * 2)
    assert room.panel.still
    room.book.day = Today(1, 1, 1, (AtStall("wheel", 0, 1, 1),))
    room.panel.update(LOOK)
    assert not room.panel.still


def test_the_language_of_the_panel_is_the_hosts_own(tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.screen.tap("lang")
    assert room.said() == ["Every new visitor begins as chosen here."]
    assert room.host.now.language == "zh"


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


def test_what_is_not_offered_cannot_be_tapped(tmp_path: Path) -> None:
    with pytest.raises(NotThereError):
        Room(tmp_path).screen.tap("do:erase")


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

    monkeypatch.setattr(controls, "fitting", watched)
    room = Room(tmp_path, size=size, lang=lang, sticks=[tmp_path])
    for page in PAGES:
        room.tap(f"page:{page}")
    assert len(fitted) > 20
    assert cut == []
