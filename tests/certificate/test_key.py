"""The fair's key: made once, kept to its owner, never half written."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from game.certificate.key import SIZE, fair_key


def test_it_is_made_on_first_use_and_stays(tmp_path: Path) -> None:
    key = fair_key(tmp_path / "new folder")
    assert len(key) == SIZE
    assert fair_key(tmp_path / "new folder") == key
    assert fair_key(tmp_path / "another") != key
    assert [path.name for path in (tmp_path / "another").iterdir()] == ["key"]


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps other rights")
def test_only_its_owner_may_read_it(tmp_path: Path) -> None:
    fair_key(tmp_path)
    assert stat.S_IMODE((tmp_path / "key").stat().st_mode) == 0o600


@pytest.mark.parametrize("content", [b"", b"short", b"x" * 33])
def test_what_is_no_key_is_set_aside(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "key").write_bytes(content)
    key = fair_key(tmp_path)
    assert len(key) == SIZE
    assert fair_key(tmp_path) == key
    assert (tmp_path / "key.broken").read_bytes() == content


def test_where_links_are_unknown_it_is_made_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: object) -> None:
        raise PermissionError("no links here")

    monkeypatch.setattr(os, "link", unknown)
    assert fair_key(tmp_path) == fair_key(tmp_path)


def test_of_two_who_make_it_at_once_the_first_wins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = bytes(range(SIZE))

    def beaten(_: object, path: Path) -> None:
        path.write_bytes(first)
        raise FileExistsError

    monkeypatch.setattr(os, "link", beaten)
    assert fair_key(tmp_path) == first


def test_without_a_place_to_write_it_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(OSError, match="file"):
        fair_key(tmp_path / "file")
