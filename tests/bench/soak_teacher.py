"""A teacher who saves, breaks, deletes and restores banks and settings while the fair is open."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Final

DEEDS: Final = (("saved", 4), ("broken", 3), ("deleted", 2), ("restored", 5))


class Teacher:
    """Works on `files`; as they are now, they are right."""

    def __init__(self, files: Iterable[Path], rng: random.Random) -> None:
        self._good = {file: file.read_bytes() for file in files}
        self._spoilt: list[Path] = []
        self._rng = rng
        self.done: Counter[str] = Counter()

    def act(self) -> None:
        """One deed."""
        [deed] = self._rng.choices([name for name, _ in DEEDS], [weight for _, weight in DEEDS])
        self.done[deed] += 1
        file = self._rng.choice(list(self._good))
        if deed == "restored":
            file = self._rng.choice(self._spoilt or [file])
            self._write(file, self._good[file])
            return
        self._spoilt.append(file)
        if deed == "deleted":
            file.unlink(missing_ok=True)
        elif deed == "saved":
            self._write(file, self._good[file] + b"\n# saved %d\n" % sum(self.done.values()))
        else:
            self._write(file, self._broken(self._good[file]))

    def mend(self) -> None:
        """All files as they were."""
        for file in dict.fromkeys(self._spoilt):
            self._write(file, self._good[file])
        self._spoilt.clear()

    def _write(self, file: Path, data: bytes) -> None:
        """As one editor does it, or as another."""
        if self._rng.random() < 0.5:
            file.write_bytes(data)
            return
        fresh = file.with_name(f".{file.name}.tmp")
        fresh.write_bytes(data)
        fresh.replace(file)

    def _broken(self, data: bytes) -> bytes:
        rng = self._rng
        at = rng.randrange(1, len(data))
        text = data.decode()
        lines = text.splitlines(keepends=True)
        line = rng.randrange(len(lines))
        ways = (
            data[:at],
            data[:at] + bytes(rng.randrange(256) for _ in range(20)) + data[at:],
            b"",
            text.encode("gb18030"),
            text.replace(": ", "：", rng.randint(1, 9)).encode(),
            "".join((*lines[:line], "\t", *lines[line:])).encode(),
            "".join((*lines[:line], *lines[line + 1 :])).encode(),
            text.replace("right:", "answr:").encode(),
            text.replace("    wrong:", "    wrong: 1\n    x:").encode(),
            b"\0" * 100,
            b"[" * 5000,
        )
        return rng.choice(ways)
