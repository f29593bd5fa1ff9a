"""What a command is, and the arguments that several commands share."""

from __future__ import annotations

import argparse
import os
import re
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from game.settings import QUESTIONS


class Command(NamedTuple):
    """A word of the command line: what it is for, the arguments it takes, and the function they lead to.

    `call` returns the exit status.
    """

    purpose: str
    declare: Callable[[ArgumentParser], None]
    call: Callable[[Namespace], int]


def size(text: str) -> tuple[int, int]:
    """1366x768 → (1366, 768), in px."""
    match = re.fullmatch(r"(\d{3,5})[xX×](\d{3,5})", text)
    if match is None or min(int(match[1]), int(match[2])) < 320:
        raise argparse.ArgumentTypeError(f"“{text}” is not a size such as 1366x768 (320 at least)")
    return int(match[1]), int(match[2])


def count(text: str) -> int:
    """A number of things."""
    if not text.isdecimal() or not 1 <= int(text) <= 100_000:
        raise argparse.ArgumentTypeError(f"“{text}” is not a number from 1 to 100000")
    return int(text)


def take_size(parser: ArgumentParser, usual: tuple[int, int] = (1366, 768)) -> None:
    """`args.size`."""
    parser.add_argument("--size", type=size, default=usual, metavar="WxH", help="window size in pixels")


def take_lang(parser: ArgumentParser, meaning: str, usual: str | None = "zh") -> None:
    """`args.lang`."""
    parser.add_argument("--lang", choices=("zh", "en"), default=usual, help=meaning)


def take_data(parser: ArgumentParser, meaning: str = "the fair's data folder") -> None:
    """`args.data`, None where it is not given."""
    parser.add_argument("--data", type=Path, metavar="DIR", help=meaning)


def take_questions(parser: ArgumentParser) -> None:
    """`args.questions`."""
    meaning = "a folder of banks instead of questions/"
    parser.add_argument("--questions", type=Path, default=QUESTIONS, metavar="DIR", help=meaning)


def take_fair(parser: ArgumentParser) -> None:
    """`args.fair`, None where it is not given."""
    meaning = "the host's settings, instead of DIR/fair.yaml"
    parser.add_argument("--fair", type=Path, metavar="FILE", help=meaning)


def without_screen() -> None:
    """Make SDL draw into memory and play into nothing."""
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    os.environ["SDL_AUDIODRIVER"] = "dummy"
