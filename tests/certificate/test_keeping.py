"""Certificates on the disk: a PNG and a PDF that are whole, never at the price of the records' room."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest
from PIL import Image

from game.certificate.keeping import NoRoomError, keep
from tests.certificate.orders import ORDER

PICTURE = Image.new("RGB", (2480, 3508), "#FFFBF1")


def test_both_files_are_a4(tmp_path: Path) -> None:
    pdf = keep(PICTURE, tmp_path / "certificates", ORDER)
    assert sorted(path.name for path in pdf.parent.iterdir()) == [
        "2026-11-22-7F3K9-M2QXA.pdf",
        "2026-11-22-7F3K9-M2QXA.png",
    ]
    with Image.open(pdf.with_suffix(".png")) as png:
        assert png.size == (2480, 3508)
        assert png.info["dpi"] == pytest.approx((300, 300), abs=0.1)
    found = re.search(rb"/MediaBox \[ 0 0 ([\d.]+) ([\d.]+) \]", pdf.read_bytes())
    assert found is not None
    assert (float(found[1]), float(found[2])) == pytest.approx((595.2, 841.9), abs=0.1)  # points


def test_made_again_it_takes_the_place_of_the_first(tmp_path: Path) -> None:
    first = keep(PICTURE, tmp_path, ORDER)
    assert keep(Image.new("RGB", (100, 141)), tmp_path, ORDER) == first
    assert len(list(tmp_path.iterdir())) == 2


def test_a_nearly_full_disk_is_left_to_the_records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=900 << 20))
    with pytest.raises(NoRoomError):
        keep(PICTURE, tmp_path, ORDER)
    assert not list(tmp_path.iterdir())


def test_a_failure_leaves_no_half_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def torn(_: Image.Image, path: Path, *__: object, **___: object) -> None:
        path.write_bytes(b"half")
        raise OSError("no space left")

    monkeypatch.setattr(Image.Image, "save", torn)
    with pytest.raises(OSError, match="no space"):
        keep(PICTURE, tmp_path, ORDER)
    assert not list(tmp_path.iterdir())
