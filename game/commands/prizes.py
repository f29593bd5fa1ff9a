"""Certificates: `certify` makes one, `redeem` tells what its code is worth."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from datetime import datetime
from pathlib import Path
from typing import Final

from game.commands.command import Command, count, take_data, without_screen
from game.settings import Settings


def _declare_redeem(parser: ArgumentParser) -> None:
    meaning = "as printed; blanks and dashes do not matter"
    parser.add_argument("code", nargs="+", metavar="CODE", help=meaning)
    take_data(parser, "the data folder with the fair's key, where used codes are noted")


def _redeem(args: Namespace) -> int:
    from game.desk.redeem import redeem

    return redeem(" ".join(args.code), Settings(data=args.data).folder, datetime.now, sys.stdout)


def _declare_certify(parser: ArgumentParser) -> None:
    parser.add_argument("order", help="what it says, as JSON")
    parser.add_argument("folder", type=Path, help="where it is kept")
    parser.add_argument("shown", type=Path, help="where its picture for the screen goes")
    parser.add_argument("height", type=count, help="of that picture, in px")


def _certify(args: Namespace) -> int:
    without_screen()
    from game.desk.certify import certify

    return certify(args.order, args.folder, args.shown, args.height)


REDEEM: Final = Command("is this certificate's code good for a prize? · 兑奖", _declare_redeem, _redeem)
CERTIFY: Final = Command("make one certificate (the fair calls this itself)", _declare_certify, _certify)
