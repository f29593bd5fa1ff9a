"""`play` opens the fair, `desk` the host's panel."""

from __future__ import annotations

from argparse import SUPPRESS, ArgumentParser, Namespace
from dataclasses import replace
from typing import Final

from game.commands.command import (
    Command,
    count,
    take_data,
    take_fair,
    take_lang,
    take_questions,
    take_size,
)
from game.settings import Kiosk, Settings


def _declare_play(parser: ArgumentParser) -> None:
    take_size(parser)
    parser.add_argument("--fullscreen", action="store_true", help="use the whole screen (F11 changes it)")
    take_lang(parser, "language to begin with, whatever fair.yaml says", None)
    take_fair(parser)
    parser.add_argument("--seed", type=int, help="repeat the same chance")
    take_data(parser, "where the fair remembers what was asked")
    take_questions(parser)
    parser.add_argument("--mute", action="store_true", help="begin without sound")
    parser.add_argument("--calm", action="store_true", help="still what moves only for decoration")
    parser.add_argument("--kiosk", action="store_true", help="for a hall that nobody watches · 展厅模式")
    parser.add_argument("--display", type=count, default=1, metavar="N", help="which screen, from 1 (kiosk)")
    for mode in ("--kiosk-child", "--kiosk-message"):  # what the watchdog starts
        parser.add_argument(mode, action="store_true", help=SUPPRESS)
    parser.add_argument("--safe", nargs="*", metavar="STALL", help=SUPPRESS)


def _play(args: Namespace) -> int:
    settings = Settings(
        size=args.size,
        fullscreen=args.fullscreen,
        lang=args.lang,
        seed=args.seed,
        data=args.data,
        questions=args.questions,
        mute=args.mute,
        calm=args.calm,
        fair=args.fair,
    )
    if args.kiosk:
        from game.desk.kiosk import watch

        return watch(args.words, settings.folder)
    if args.kiosk_child or args.kiosk_message:
        return _under_watchdog(settings, args)
    from game.desk.play import play

    return play(settings)


def _under_watchdog(settings: Settings, args: Namespace) -> int:
    """The fair as a watchdog's child, or the message that stands in for it."""
    from game.kiosk.tie import tie

    line = tie()
    kiosk = Kiosk(args.display - 1, safe=args.safe is not None, closed=tuple(args.safe or ()))
    settings = replace(settings, kiosk=kiosk)
    if args.kiosk_message:
        from game.desk.message import message

        return message(settings, line)
    from game.desk.play import play

    return play(settings, line)


def _declare_desk(parser: ArgumentParser) -> None:
    take_size(parser)
    take_lang(parser, "language of the panel", None)
    take_data(parser)
    take_fair(parser)
    take_questions(parser)


def _desk(args: Namespace) -> int:
    from game.desk.panel import desk

    return desk(Settings(args.size, lang=args.lang, data=args.data, questions=args.questions, fair=args.fair))


PLAY: Final = Command("open the fair (the default) · 开张", _declare_play, _play)
DESK: Final = Command("the host's panel: settings, figures, data · 主办面板", _declare_desk, _desk)
