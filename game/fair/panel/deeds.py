"""What the host does besides the settings: carry the data away, erase it, choose a PIN; what came of it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from game.bank.disk import why
from game.bank.question import Said
from game.fair.panel.office import Office
from game.fair.panel.rows import Paragraph
from game.records.export import Export

EXPORTS: Final = "exports"
CERTIFICATES: Final = "certificates"


def export(office: Office, where: str) -> Paragraph | None:
    """Begin a copy of the records on a stick (its index), or in the data folder ("here").

    None while it is being written; else why it cannot be.
    """
    words, carried = office.stage.words, office.carried()
    if where != "here" and int(where) >= len(carried):
        return Paragraph(words("panel.export_gone"), "bad")
    folder = office.folder / EXPORTS if where == "here" else carried[int(where)]
    try:
        if where == "here":
            folder.mkdir(parents=True, exist_ok=True)
        office.records.export(folder)
    except OSError as reason:
        return Paragraph(_refused(office, folder, why(reason)), "bad")
    return None


def came_of(office: Office, copy: Export) -> Paragraph:
    """What came of a copy that is done."""
    words, folder, failure = office.stage.words, copy.path.parent, copy.failure
    if failure is None:
        key = "exported" if folder == office.folder / EXPORTS else "exported_stick"
        return Paragraph(words(f"panel.{key}", path=copy.path), "good")
    if failure.kind == "refused":
        return Paragraph(_refused(office, folder, failure.reason), "bad")
    return Paragraph(words(f"panel.export_{failure.kind}", path=folder), "bad")


def erase(office: Office) -> Paragraph:
    """Records, their copies here, and certificates; what came of it."""
    gone = [office.records.erase(), *(_cleared(office.folder / name) for name in (EXPORTS, CERTIFICATES))]
    if all(gone):
        return Paragraph(office.stage.words("panel.erased"), "good")
    return Paragraph(office.stage.words("panel.erase_failed"), "bad")


def chosen(office: Office) -> Paragraph:
    """The host has chosen a new PIN: whether it is also on the disk."""
    words = office.stage.words
    if office.pin.saved:
        return Paragraph(words("panel.pin_saved"), "good")
    return Paragraph(words("panel.pin_unsaved"), "bad")


def _cleared(folder: Path) -> bool:
    """Delete the files in the folder; whether none is left."""
    try:
        for path in folder.iterdir() if folder.exists() else ():
            if path.is_file():
                path.unlink()
    except OSError:
        return False
    return True


def _refused(office: Office, folder: Path, reason: Said) -> str:
    words = office.stage.words
    return words("panel.export_failed", path=folder, reason=words.of(reason))
