"""What visitors, impatient ones and teachers do in front of the fair, from the attract screen on."""

from __future__ import annotations

import time
from pathlib import Path

from PIL import Image, ImageChops

from tests.bench.kiosk import Kiosk, StuckError
from tests.bench.steps import (
    READING,
    ROUND,
    answer,
    by_keys,
    by_mouse,
    find,
    go,
    landed,
    spin,
    to_the_wheel,
    visit,
)

BANK = """
主题: {topic}
题库:
  - 题目: {ask}
    正确: [文具, 奶片]
    错误: [石头, 白云]
    解析: 这一题有两个正确答案，都选上才算对。
  - 题目: {ask}二
    判断: 侵权
    解析: 三块牌子，选一块。
  - 题目: {ask}三
    正确: 是
    错误: [不是, 也许]
    解析: 只有一个正确答案。
"""


def mouse_in_chinese(kiosk: Kiosk) -> None:
    visit(kiosk, by_mouse)
    kiosk.stays("Chinese", 0.2, lambda seen: seen.lang == "zh")


def mouse_in_english(kiosk: Kiosk) -> None:
    kiosk.wait("the title", lambda seen: "lang" in seen.offers)
    kiosk.click("lang")
    kiosk.wait("English", lambda seen: seen.lang == "en", 2)
    visit(kiosk, by_mouse)
    kiosk.stays("English", 0.2, lambda seen: seen.lang == "en")


def keys_alone(kiosk: Kiosk) -> None:
    to_the_wheel(kiosk, by_keys)
    for scene in ("Lobby", "Attract"):
        kiosk.key("Escape")
        kiosk.wait(scene, lambda seen, scene=scene: seen.scene == scene)  # type: ignore[misc]
    visit(kiosk, by_keys)
    kiosk.key("Escape")
    kiosk.wait("Attract", lambda seen: seen.scene == "Attract")


def impatient(kiosk: Kiosk) -> None:
    """Two clicks where one is enough, and Enter while the wheel turns: nothing is skipped or lost."""
    for name, scene in (("enter", "Lobby"), ("stall:wheel", "HowTo"), ("start", "WheelScene")):
        go(kiosk, Kiosk.double_click, name, scene)
    for right in ROUND:
        spin(kiosk, _spin_and_enter)
        time.sleep(READING)
        answer(kiosk, Kiosk.double_click if "confirm" not in kiosk.see().right else by_mouse, right)
    kiosk.wait("results", lambda seen: seen.scene == "Results")
    kiosk.stays("the results", 3.0, lambda seen: seen.scene == "Results")


def _spin_and_enter(kiosk: Kiosk, name: str) -> None:
    kiosk.double_click(name)
    kiosk.wait("turning wheel", lambda seen: name not in seen.offers, 3)
    kiosk.key("Return", "Return")


def flick(kiosk: Kiosk) -> None:
    """A slow drag leaves the wheel where it was put; a quick one turns it."""
    to_the_wheel(kiosk, by_mouse)
    time.sleep(0.5)
    x, y, width, height = kiosk.see().offers["wheel"]
    start = (x + width * 4 // 5, y + height // 3)
    step = ("mousemove_relative", "0", str(height // 24))
    slow = [word for _ in range(5) for word in (*step, "sleep", "0.1")]
    kiosk.mouse(*start, "mousedown", "1", *slow, "sleep", "0.4", "mouseup", "1")
    kiosk.stays("the wheel at rest", 1.0, lambda seen: "spin" in seen.offers)
    quick = [word for _ in range(8) for word in (*step, "sleep", "0.012")]
    kiosk.mouse(*start, "mousedown", "1", *quick, "mouseup", "1")
    landed(kiosk)


def whole_screen(kiosk: Kiosk) -> None:
    """F11 takes the whole screen and gives it back, wherever one is."""
    go(kiosk, by_mouse, "enter", "Lobby")
    small = kiosk.see().size
    for size in ((1366, 768), small) * 2:
        kiosk.key("F11")
        kiosk.wait(f"{size[0]}×{size[1]} after F11", lambda seen, size=size: seen.size == size)  # type: ignore[misc]
        time.sleep(0.5)
        nothing_left_over(kiosk, f"f11-{size[0]}")
    go(kiosk, by_mouse, "stall:wheel", "HowTo")


def sizes(kiosk: Kiosk) -> None:
    """Other sizes in the middle of a card, which keeps what was ticked."""
    small = kiosk.wait("first picture", lambda seen: bool(seen.offers)).size
    to_the_wheel(kiosk, by_mouse)
    for _ in range(6):
        seen = spin(kiosk, by_mouse)
        if "confirm" in seen.right:
            break
        answer(kiosk, by_mouse, True)
    *options, confirm = seen.right
    kiosk.click(options[0])
    for size in ((1280, 720), (640, 720), (900, 500), small):
        kiosk.resize(size)
        time.sleep(0.5)
        nothing_left_over(kiosk, f"card-{size[0]}x{size[1]}")
    for name in (*options[1:], confirm):
        find(kiosk, name)
        kiosk.click(name)
    kiosk.wait("explanation", lambda seen: "next" in seen.offers)
    time.sleep(READING)
    nothing_left_over(kiosk, "explained")
    go(kiosk, by_mouse, "next", "WheelScene")


def nothing_left_over(kiosk: Kiosk, name: str) -> None:
    """What is on the screen is the same after the window was taken away and painted anew."""
    kiosk.mouse(2, 2)
    before = kiosk.picture(name)
    kiosk.uncover()
    after = kiosk.picture(f"{name}-anew")
    with Image.open(before) as one, Image.open(after) as two:
        box = ImageChops.difference(one.convert("RGB"), two.convert("RGB")).getbbox()
    if box is not None:
        raise StuckError(f"in {box} of {before} there is something that {after} does not show")


def teacher(kiosk: Kiosk) -> None:
    """Files change while the fair is open: the next question is the new one, or the last good one."""
    file = kiosk.folder / "questions" / "wheel" / "own.yaml"
    others = [file.with_name(f"{key}.yaml") for key in "ab"]
    to_the_wheel(kiosk, by_mouse)
    save(file, *others, ask="改过的题")
    _expect(kiosk, "改过的题")
    for other in (file, *others):
        other.write_text("主题：全角冒号\n题库:\n  - 题目", encoding="utf-8")
    _expect(kiosk, "改过的题")
    for other in (file, *others):
        other.unlink()
    kiosk.key("Escape")
    kiosk.wait("Lobby", lambda seen: seen.scene == "Lobby")
    kiosk.key("Escape")
    go(kiosk, by_mouse, "enter", "Lobby")
    kiosk.wait("a lobby without stalls", lambda seen: not any(n.startswith("stall") for n in seen.offers), 5)
    kiosk.picture("closed")
    save(file, *others, ask="又回来了")
    kiosk.wait("the stall again", lambda seen: "stall:wheel" in seen.offers, 5)
    go(kiosk, by_mouse, "stall:wheel", "HowTo")
    go(kiosk, by_mouse, "start", "WheelScene")
    _expect(kiosk, "又回来了")


def save(*files: Path, ask: str) -> None:
    for number, file in enumerate(files):
        file.write_text(BANK.format(topic=f"主题{number}", ask=f"{ask}{number}"), encoding="utf-8")


def _expect(kiosk: Kiosk, text: str) -> None:
    """Spin and answer; the question must be one of `text`."""
    seen = spin(kiosk, by_mouse)
    if text not in seen.ask:
        raise StuckError(f"asked was “{seen.ask}”, not “{text}”; picture: {kiosk.picture('asked')}")
    answer(kiosk, by_mouse, True)
