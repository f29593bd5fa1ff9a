"""The command line: a word → its command. Nothing heavy is imported before it is needed."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from typing import Final

from game.commands.banks import CHECK, NEW, PREVIEW
from game.commands.command import Command
from game.commands.play import DESK, PLAY
from game.commands.prizes import CERTIFY, REDEEM
from game.commands.report import REPORT
from game.commands.trials import AUTOPLAY, SHOTS
from game.desk.console import at_console

COMMANDS: Final[dict[str, Command]] = {
    "play": PLAY,
    "desk": DESK,
    "check": CHECK,
    "new": NEW,
    "preview": PREVIEW,
    "report": REPORT,
    "redeem": REDEEM,
    "shots": SHOTS,
    "autoplay": AUTOPLAY,
    "certify": CERTIFY,
}


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit status: 0 well, 1 something found or failed, 2 unusable call."""
    return at_console(lambda: _run(list(arguments)))


def _run(words: list[str]) -> int:
    if not words or (words[0].startswith("-") and words[0] not in ("-h", "--help")):
        words.insert(0, "play")
    try:
        args = _parser().parse_args(words)
    except SystemExit as stop:
        return int(stop.code or 0)
    args.words = words
    prepare_pygame()
    return COMMANDS[args.command].call(args)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="main.py", description="知产游园会 · IP Fair")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, command in COMMANDS.items():
        command.declare(commands.add_parser(name, help=command.purpose))
    return parser


def prepare_pygame() -> None:
    """Settings that SDL and pygame read when they are imported; a user's own values win."""
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    # On X11 SDL would copy every frame through the graphics driver: ten times slower without a GPU.
    os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
    # pygame looks for its own font through pkg_resources where that is installed: 60 ms for nothing we use.
    sys.modules.setdefault("pkg_resources", None)  # type: ignore[arg-type]
