"""The whole fair without a screen: `shots` photographs it, `autoplay` lets a bot visit it."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Final

from game.commands.command import Command, count, size, take_data, take_questions, without_screen

SIZES: Final = ((1366, 768), (1920, 1080), (3840, 2160), (1080, 1920), (1024, 768))


def _declare_shots(parser: ArgumentParser) -> None:
    parser.add_argument("out", type=Path, metavar="OUT", help="folder for the pictures and index.html")
    parser.add_argument("--size", type=size, nargs="+", default=list(SIZES), metavar="WxH")
    parser.add_argument("--lang", choices=("zh", "en"), nargs="+", default=["zh", "en"])
    parser.add_argument("--scene", nargs="+", metavar="NAME", help="only these scenes, or scene.state")


def _shots(args: Namespace) -> int:
    without_screen()
    from game.desk.shots.shots import shots

    return shots(args.out, args.size, args.lang, args.scene)


def _declare_autoplay(parser: ArgumentParser) -> None:
    parser.add_argument("--stall", default="wheel", help="the stall it plays")
    parser.add_argument("--visits", type=count, default=1, metavar="N")
    parser.add_argument("--seed", type=int, default=1)
    take_questions(parser)
    take_data(parser, "record the visits here, as a bot's")
    parser.add_argument("--tell", action="store_true", help="print every answer once it is recorded")
    parser.add_argument("--json", action="store_true", help="print one object with the figures")


def _autoplay(args: Namespace) -> int:
    without_screen()
    from game.desk.autoplay import autoplay

    return autoplay(
        args.stall,
        args.visits,
        args.seed,
        args.questions,
        sys.stdout,
        data=args.data,
        as_json=args.json,
        tell=args.tell,
    )


SHOTS: Final = Command("draw every scene into PNG files · 截图", _declare_shots, _shots)
AUTOPLAY: Final = Command(
    "let a bot visit the fair without a screen · 自动游玩", _declare_autoplay, _autoplay
)
