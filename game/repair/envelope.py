"""From the bytes of a bank file to its lines and back, with every byte kept that is no letter's encoding."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from game.bank.problems import Notebook
from game.bank.source import decode

Wrapping = Literal["gbk", "utf16", "bom"]
"""What a file's text was wrapped in, and is no more once it is put back."""
_LINE_END: Final = re.compile("(\r\n|\r|\n)")
_UTF16: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


@dataclass(frozen=True, slots=True)
class Opened:
    """The lines of a file without their ends, and these ends, one less. Bytes that are no text are kept as
    halves of characters (PEP 383)."""

    lines: tuple[str, ...]
    ends: tuple[str, ...]
    wrapping: tuple[Wrapping, ...] = ()

    @property
    def text(self) -> str:
        """The lines with "\\n" between them."""
        return "\n".join(self.lines)

    def closed(self, text: str) -> bytes:
        """The bytes of a file with the lines of `text`, as many as these, in UTF-8 without a mark."""
        ends = (*self.ends, "")
        lines = zip(text.split("\n"), ends, strict=True)
        return "".join(line + end for line, end in lines).encode("utf-8", "surrogateescape")


def opened(data: bytes) -> Opened | None:
    """What is in a file with the bytes `data`; None where that is no text, or too much."""
    if data.startswith(_UTF16):
        return _utf16(data)
    bare = data
    while bare.startswith(codecs.BOM_UTF8):
        bare = bare.removeprefix(codecs.BOM_UTF8)
    mark: tuple[Wrapping, ...] = ("bom",) if bare != data else ()
    read = decode(bare, Notebook(Path()))
    if read is None:
        return None
    try:
        return _parted(bare.decode("utf-8"), mark)
    except UnicodeDecodeError:
        if "\ufffd" in read:  # UTF-8 with some bytes spoilt
            return _parted(bare.decode("utf-8", "surrogateescape"), mark)
        return _parted(bare.decode("gb18030"), ("gbk", *mark))


def _utf16(data: bytes) -> Opened | None:
    try:
        return _parted(data.decode("utf-16"), ("utf16",))
    except UnicodeDecodeError:
        return None


def _parted(text: str, wrapping: tuple[Wrapping, ...]) -> Opened:
    parts = _LINE_END.split(text)
    return Opened(tuple(parts[::2]), tuple(parts[1::2]), wrapping)
