"""The PIN: known only as a hash, and not to be guessed."""

from __future__ import annotations

import json
import os
import stat
from dataclasses import dataclass
from pathlib import Path

import pytest

from game.kiosk.pin import FIRST_WAIT, LONGEST_WAIT, DamagedPinError, Pin

CHEAP = (2, 1, 1)
"""scrypt for tests: the cost is another matter."""


@dataclass
class Wall:
    """A wall clock that is set by hand, in s."""

    now: float = 1_000_000.0

    def __call__(self) -> float:
        return self.now


def pin_in(folder: Path, wall: Wall, digits: str | None = "2468") -> Pin:
    pin = Pin(folder, wall, CHEAP)
    if digits is not None:
        pin.set(digits)
        assert pin.saved
    return pin


def test_only_the_right_digits_open(tmp_path: Path) -> None:
    pin = pin_in(tmp_path, Wall())
    assert not pin.opens("1357")
    assert not pin.opens("")
    assert pin.opens("2468")


def test_the_real_cost_works_too(tmp_path: Path) -> None:
    pin = Pin(tmp_path, Wall())
    pin.set("12345678")
    assert Pin(tmp_path, Wall()).opens("12345678")


@pytest.mark.parametrize("digits", ["", "123", "123456789", "12a4", "１２３４", "-123"])
def test_a_pin_has_four_to_eight_digits(tmp_path: Path, digits: str) -> None:
    with pytest.raises(ValueError, match="4 to 8 digits"):
        Pin(tmp_path, Wall()).set(digits)


def test_the_file_does_not_tell_the_pin_and_is_the_host_s_alone(tmp_path: Path) -> None:
    pin_in(tmp_path, Wall())
    assert "2468" not in (tmp_path / "pin").read_text()
    if os.name == "posix":
        assert stat.S_IMODE((tmp_path / "pin").stat().st_mode) == 0o600


def test_without_the_file_a_new_pin_is_set(tmp_path: Path) -> None:
    pin = pin_in(tmp_path, Wall(), digits=None)
    assert not pin.known
    assert not pin.opens("2468")
    pin.set("2468")
    assert pin.known
    (tmp_path / "pin").unlink()
    assert not Pin(tmp_path, Wall()).known


def test_after_three_wrong_tries_even_the_right_digits_wait(tmp_path: Path) -> None:
    wall = Wall()
    pin = pin_in(tmp_path, wall)
    for _ in range(3):
        assert pin.wait() == 0
        assert not pin.opens("0000")
    assert pin.wait() == FIRST_WAIT
    assert not pin.opens("2468")
    wall.now += FIRST_WAIT
    assert pin.opens("2468")
    assert pin.wait() == 0


def test_waiting_grows_and_survives_a_restart(tmp_path: Path) -> None:
    wall = Wall()
    pin_in(tmp_path, wall)
    waits = []
    for _ in range(14):
        pin = Pin(tmp_path, wall, CHEAP)
        pin.opens("0000")
        waits.append(Pin(tmp_path, wall, CHEAP).wait())
        wall.now += waits[-1]
    assert waits[:5] == [0, 0, FIRST_WAIT, 2 * FIRST_WAIT, 4 * FIRST_WAIT]
    assert waits[-1] == LONGEST_WAIT


def test_a_clock_that_was_set_back_does_not_help(tmp_path: Path) -> None:
    wall = Wall()
    pin = pin_in(tmp_path, wall)
    for _ in range(3):
        pin.opens("0000")
    wall.now -= 86_400
    assert pin.wait() == FIRST_WAIT
    wall.now += FIRST_WAIT - 1
    assert not pin.opens("2468")
    wall.now += 1
    assert pin.opens("2468")


def test_a_try_counts_before_it_is_judged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wall = Wall()
    pin = pin_in(tmp_path, wall)

    def power_cut(*_: object) -> bytes:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("game.kiosk.pin._hashed", power_cut)
        for _ in range(3):
            with pytest.raises(KeyboardInterrupt):
                pin.opens("0000")
    assert Pin(tmp_path, wall, CHEAP).wait() == FIRST_WAIT


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "{}", '{"salt": "00"}', '{"salt": "zz", "hash": "00", "cost": [2, 1, 1]}',
             '{"salt": "00", "hash": "00", "cost": [3, 1, 1]}', '{"salt": 1, "hash": 2, "cost": [2, 1, 1]}'],
)  # fmt: skip
def test_a_damaged_file_opens_to_nobody_until_it_is_deleted(tmp_path: Path, text: str) -> None:
    (tmp_path / "pin").write_text(text)
    pin = Pin(tmp_path, Wall(), CHEAP)
    assert pin.known
    with pytest.raises(DamagedPinError):
        pin.opens("2468")


def test_a_disk_that_refuses_keeps_nobody_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wall = Wall()
    pin = pin_in(tmp_path, wall)

    def full(*_: object, **__: object) -> None:
        raise OSError("No space left on device")

    monkeypatch.setattr("game.kiosk.pin.json.dump", full)
    assert not pin.opens("0000")
    assert pin.opens("2468")
    for _ in range(3):
        pin.opens("0000")
    assert pin.wait() == FIRST_WAIT
    pin.set("1357")
    assert not pin.saved
    assert pin.opens("1357")


def test_what_is_kept_is_json_with_its_parameters(tmp_path: Path) -> None:
    pin_in(tmp_path, Wall())
    kept = json.loads((tmp_path / "pin").read_text())
    assert kept["cost"] == list(CHEAP)
    assert len(bytes.fromhex(kept["hash"])) == 32
    assert len(bytes.fromhex(kept["salt"])) == 16
