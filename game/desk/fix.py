"""`check --fix`: mend what can be mended without guessing, show it, and keep the files as they were."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TextIO

from game.bank.bank import bank_files
from game.bank.disk import why
from game.bank.house import House
from game.bank.question import Lang, Said
from game.desk.check import check, counted, house_of, is_host_file, named, unusable
from game.repair.envelope import Wrapping
from game.repair.repair import Repair, repair
from game.repair.saving import save

CHANGED = "{place}  “{before}” → “{after}”"
UNWRAPPED: dict[Wrapping, Said] = {
    "gbk": Said("编码从 GBK 改成了 UTF-8", "encoding: GBK → UTF-8"),
    "utf16": Said("编码从 UTF-16 改成了 UTF-8", "encoding: UTF-16 → UTF-8"),
    "bom": Said("去掉了开头看不见的标记（BOM）", "invisible mark (BOM) at the beginning: removed"),
}
KEPT = Said(
    "“{file}”改好了 {count} 处；改以前的样子保存在“{backup}”里。",
    "“{file}”: fixed in {count}; as it was before, it is kept as “{backup}”.",
)
NOTHING = Said("没有能自动改的地方。", "Nothing to fix without guessing.")
CANNOT = Said(
    "“{file}”写不进去（{reason}），没有改动。请关掉正在用它的程序，去掉“只读”，再试一次。",
    "“{file}” cannot be written ({reason}) and was left as it is. "
    "Close the program that is holding it, let it be written to, and try again.",
)


def fix(paths: Sequence[Path], lang: Lang, today: date, out: TextIO, *, strict: bool = False) -> int:
    """Mend the bank files at `paths`, tell what was changed, then what `check` still finds.

    Returns the exit status of `check`, or 1 if a file cannot be written.
    """
    if complaint := unusable(paths, lang):
        print(complaint, file=out)
        return 2
    house = replace(house_of(today), thoroughly=False)
    files = dict.fromkeys(file for path in paths if not is_host_file(path) for file in _files(path))
    written = [_mend(file, house, lang, out) for file in files]
    if not any(written):
        print(NOTHING.in_(lang), file=out)
    print(file=out)
    found = check(paths, lang, today, out, strict=strict)
    return max(found, int(False in written))


def _files(path: Path) -> list[Path]:
    return [file for _, file in bank_files(path)] if path.is_dir() else [path]


def _mend(file: Path, house: House, lang: Lang, out: TextIO) -> bool | None:
    """Mend `file`; whether it could be written, or None if there was nothing to mend."""
    try:
        before = file.read_bytes()
        repaired = repair(before, file, house)
        if repaired.data == before:
            return None
        backup = save(file, before, repaired.data)
    except OSError as error:
        print(CANNOT.filled(file=named(file), reason=why(error)).in_(lang), file=out)
        return False
    for line in _told(named(file), repaired, lang):
        print(line, file=out)
    count = counted(len(repaired.changes) + len(repaired.wrapping), "place", lang)
    print(KEPT.in_(lang).format(file=named(file), count=count, backup=backup.name), file=out)
    return True


def _told(name: str, repaired: Repair, lang: Lang) -> Iterator[str]:
    """What was changed, one line each."""
    for wrapping in repaired.wrapping:
        yield f"{name}  {UNWRAPPED[wrapping].in_(lang)}"
    for change in repaired.changes:
        before, after = change.shown()
        yield CHANGED.format(place=f"{name}:{change.line}", before=before, after=after)
