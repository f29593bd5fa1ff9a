"""What the host does with the data: carry it away, or erase it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from game.bank.problems import shown
from game.fair.panel.office import Office
from game.fair.panel.rows import Words

EXPORTS: Final = "exports"
CERTIFICATES: Final = "certificates"


def export(office: Office, where: str) -> Words:
    """A copy of the records on a stick (its index), or in the data folder ("here"); what came of it."""
    words, carried = office.stage.words, office.carried()
    if where != "here" and int(where) >= len(carried):
        return Words(words("panel.gone"), "bad")
    folder = office.folder / EXPORTS if where == "here" else carried[int(where)]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path = office.records.export(folder)
    except OSError as reason:
        why = shown(reason.strerror or str(reason), 60)
        return Words(words("panel.export_failed", path=folder, reason=why), "bad")
    return Words(words("panel.exported", path=path), "good")


def erase(office: Office) -> Words:
    """Records, their copies here, and certificates; what came of it."""
    gone = [office.records.erase(), *(_cleared(office.folder / name) for name in (EXPORTS, CERTIFICATES))]
    if all(gone):
        return Words(office.stage.words("panel.erased"), "good")
    return Words(office.stage.words("panel.erase_failed"), "bad")


def _cleared(folder: Path) -> bool:
    """Delete the files in the folder; whether none is left."""
    try:
        for path in folder.iterdir() if folder.exists() else ():
            if path.is_file():
                path.unlink()
    except OSError:
        return False
    return True
