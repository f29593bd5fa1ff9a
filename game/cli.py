"""The command line: arguments → one function call. Nothing heavy is imported before it is needed."""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from game.desk.console import at_console

COMMANDS = ("play", "desk", "check", "new", "preview", "shots", "autoplay", "redeem", "report", "certify")
SIZES = ((1366, 768), (1920, 1080), (3840, 2160), (1080, 1920), (1024, 768))


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit status: 0 well, 1 something found or failed, 2 unusable call."""
    return at_console(lambda: _run(list(arguments)))


def _run(words: list[str]) -> int:
    if not words or (words[0] not in COMMANDS and words[0] not in ("-h", "--help")):
        words.insert(0, "play")
    try:
        args = _parser().parse_args(words)
    except SystemExit as stop:
        return int(stop.code or 0)
    args.words = words
    prepare_pygame()
    commands = {
        "play": _play,
        "desk": _desk,
        "check": _check,
        "shots": _shots,
        "autoplay": _autoplay,
        "redeem": _redeem,
        "certify": _certify,
        "report": _report,
        "new": _new,
        "preview": _preview,
    }
    return commands[args.command](args)


def _size(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"(\d{3,5})[xX×](\d{3,5})", text)
    if match is None or min(int(match[1]), int(match[2])) < 320:
        raise argparse.ArgumentTypeError(f"“{text}” is not a size such as 1366x768 (320 at least)")
    return int(match[1]), int(match[2])


def _count(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 100_000:
        raise argparse.ArgumentTypeError(f"“{text}” is not a number from 1 to 100000")
    return int(text)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="main.py", description="知产游园会 · IP Fair")
    commands = parser.add_subparsers(dest="command", required=True)

    play = commands.add_parser("play", help="open the fair (the default) · 开张")
    play.add_argument("--size", type=_size, default=(1366, 768), metavar="WxH", help="window size in pixels")
    play.add_argument("--fullscreen", action="store_true", help="use the whole screen (F11 changes it)")
    play.add_argument("--lang", choices=("zh", "en"), help="language to begin with, whatever fair.yaml says")
    play.add_argument(
        "--fair", type=Path, metavar="FILE", help="the host's settings, instead of DIR/fair.yaml"
    )
    play.add_argument("--seed", type=int, help="repeat the same chance")
    play.add_argument("--data", type=Path, metavar="DIR", help="where the fair remembers what was asked")
    play.add_argument("--questions", type=Path, metavar="DIR", help="a folder of banks instead of questions/")
    play.add_argument("--mute", action="store_true", help="begin without sound")
    play.add_argument("--calm", action="store_true", help="still what moves only for decoration")
    play.add_argument("--kiosk", action="store_true", help="for a hall that nobody watches · 展厅模式")
    play.add_argument("--display", type=_count, default=1, metavar="N", help="which screen, from 1 (kiosk)")
    for mode in ("--kiosk-child", "--kiosk-message"):  # what the watchdog starts
        play.add_argument(mode, action="store_true", help=argparse.SUPPRESS)
    play.add_argument("--safe", nargs="*", metavar="STALL", help=argparse.SUPPRESS)

    desk = commands.add_parser("desk", help="the host's panel: settings, figures, data · 主办面板")
    desk.add_argument("--size", type=_size, default=(1366, 768), metavar="WxH", help="window size in pixels")
    desk.add_argument("--lang", choices=("zh", "en"), help="language of the panel")
    desk.add_argument("--data", type=Path, metavar="DIR", help="the fair's data folder")
    desk.add_argument(
        "--fair", type=Path, metavar="FILE", help="the host's settings, instead of DIR/fair.yaml"
    )
    desk.add_argument("--questions", type=Path, metavar="DIR", help="a folder of banks instead of questions/")

    check = commands.add_parser("check", help="look for problems in question banks · 检查题库")
    check.add_argument(
        "paths", type=Path, nargs="*", metavar="PATH", help="a banks folder, single files, or a fair.yaml"
    )
    check.add_argument("--lang", choices=("zh", "en"), default="zh", help="language of the messages")
    check.add_argument("--strict", action="store_true", help="let warnings count for the exit status")
    either = check.add_mutually_exclusive_group()
    either.add_argument("--json", action="store_true", help="print a list of objects instead of text")
    either.add_argument("--fix", action="store_true", help="first mend what needs no guessing · 先自动改")

    new = commands.add_parser("new", help="a commented bank to start from · 新题库")
    new.add_argument("stall", metavar="STALL", help="wheel, planes or targets · 转盘、飞行棋、投靶")
    new.add_argument("name", metavar="NAME", help="the topic's name · 主题的名字")
    new.add_argument(
        "--data", type=Path, metavar="DIR", help="the fair's data folder; its questions/ is used"
    )

    preview = commands.add_parser("preview", help="the real card beside a bank file · 边改边看")
    preview.add_argument("file", type=Path, metavar="FILE")
    preview.add_argument("--lang", choices=("zh", "en"), default="zh", help="language to begin with")
    preview.add_argument(
        "--size", type=_size, default=(1024, 640), metavar="WxH", help="window size in pixels"
    )

    shots = commands.add_parser("shots", help="draw every scene into PNG files · 截图")
    shots.add_argument("out", type=Path, metavar="OUT", help="folder for the pictures and index.html")
    shots.add_argument("--size", type=_size, nargs="+", default=list(SIZES), metavar="WxH")
    shots.add_argument("--lang", choices=("zh", "en"), nargs="+", default=["zh", "en"])
    shots.add_argument("--scene", nargs="+", metavar="NAME", help="only these scenes, or scene.state")

    auto = commands.add_parser("autoplay", help="let a bot visit the fair without a screen · 自动游玩")
    auto.add_argument("--stall", default="wheel", help="the stall it plays")
    auto.add_argument("--visits", type=_count, default=1, metavar="N")
    auto.add_argument("--seed", type=int, default=1)
    auto.add_argument("--questions", type=Path, metavar="DIR", help="a folder of banks instead of questions/")
    auto.add_argument("--data", type=Path, metavar="DIR", help="record the visits here, as a bot's")
    auto.add_argument("--tell", action="store_true", help="print every answer once it is recorded")
    auto.add_argument("--json", action="store_true", help="print one object with the figures")

    prize = commands.add_parser("redeem", help="is this certificate's code good for a prize? · 兑奖")
    prize.add_argument("code", nargs="+", metavar="CODE", help="as printed; blanks and dashes do not matter")
    prize.add_argument("--data", type=Path, metavar="DIR", help="where the fair remembers what was asked")

    paint = commands.add_parser("certify", help="make one certificate (the fair calls this itself)")
    paint.add_argument("order", help="what it says, as JSON")
    paint.add_argument("folder", type=Path, help="where it is kept")
    paint.add_argument("shown", type=Path, help="where its picture for the screen goes")
    paint.add_argument("height", type=_count, help="of that picture, in px")

    figures = commands.add_parser("report", help="what was learned, and which questions to mend · 教师报告")
    figures.add_argument("databases", type=Path, nargs="*", metavar="DB", help="records, or folders of them")
    figures.add_argument("--out", type=Path, metavar="FILE", help="write a page (.html) or a table (.csv)")
    figures.add_argument("--lang", choices=("zh", "en"), default="zh", help="language of the report")
    figures.add_argument("--data", type=Path, metavar="DIR", help="where the fair keeps its records")
    figures.add_argument("--questions", type=Path, metavar="DIR", help="banks instead of questions/")
    return parser


def prepare_pygame() -> None:
    """Settings that SDL and pygame read when they are imported; a user's own values win."""
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    # On X11 SDL would copy every frame through the graphics driver: ten times slower without a GPU.
    os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
    # pygame looks for its own font through pkg_resources where that is installed: 60 ms for nothing we use.
    sys.modules.setdefault("pkg_resources", None)  # type: ignore[arg-type]


def _without_screen() -> None:
    """Make SDL draw into memory and play into nothing."""
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    os.environ["SDL_AUDIODRIVER"] = "dummy"


def _play(args: argparse.Namespace) -> int:
    from game.settings import QUESTIONS, Kiosk, Settings

    line = None
    settings = Settings(
        args.size,
        args.fullscreen,
        args.lang,
        args.seed,
        args.data,
        args.questions or QUESTIONS,
        args.mute,
        args.calm,
        fair=args.fair,
    )
    if args.kiosk:
        from game.desk.kiosk import watch

        return watch(args.words, settings.folder)
    if args.kiosk_child or args.kiosk_message:
        from game.kiosk.tie import tie

        line = tie()
        safe, closed = args.safe is not None, tuple(args.safe or ())
        settings = replace(settings, kiosk=Kiosk(args.display - 1, safe, closed))
        if args.kiosk_message:
            from game.desk.message import message

            return message(settings, line)
    from game.desk.play import play

    return play(settings, line)


def _desk(args: argparse.Namespace) -> int:
    from game.desk.panel import desk
    from game.settings import QUESTIONS, Settings

    questions = args.questions or QUESTIONS
    return desk(Settings(args.size, lang=args.lang, data=args.data, questions=questions, fair=args.fair))


def _check(args: argparse.Namespace) -> int:
    from datetime import date

    from game.desk.check import check, everything
    from game.desk.fix import fix
    from game.settings import Settings

    paths = args.paths or everything(Settings())
    if args.fix:
        return fix(paths, args.lang, date.today(), sys.stdout, strict=args.strict)
    return check(paths, args.lang, args.json, date.today(), sys.stdout, strict=args.strict)


def _new(args: argparse.Namespace) -> int:
    from game.desk.new import new
    from game.settings import Settings

    return new(args.stall, args.name, Settings(data=args.data).folder / "questions", sys.stdout)


def _preview(args: argparse.Namespace) -> int:
    from game.desk.preview import preview

    return preview(args.file, args.lang, args.size)


def _shots(args: argparse.Namespace) -> int:
    _without_screen()
    from game.desk.shots import shots

    return shots(args.out, args.size, args.lang, args.scene)


def _autoplay(args: argparse.Namespace) -> int:
    _without_screen()
    from game.desk.autoplay import autoplay
    from game.settings import QUESTIONS

    return autoplay(
        args.stall,
        args.visits,
        args.seed,
        args.questions or QUESTIONS,
        args.json,
        sys.stdout,
        args.data,
        tell=args.tell,
    )


def _redeem(args: argparse.Namespace) -> int:
    from datetime import datetime

    from game.desk.redeem import redeem
    from game.settings import Settings

    return redeem(" ".join(args.code), Settings(data=args.data).folder, datetime.now, sys.stdout)


def _certify(args: argparse.Namespace) -> int:
    _without_screen()
    from game.desk.certify import certify

    return certify(args.order, args.folder, args.shown, args.height)


def _report(args: argparse.Namespace) -> int:
    from datetime import date

    from game.desk.report import Request, report
    from game.settings import QUESTIONS, Settings

    settings = Settings(lang=args.lang, data=args.data, questions=args.questions or QUESTIONS)
    wanted = Request(args.databases, settings.folder, settings.banks, args.lang, args.out)
    return report(wanted, date.today(), sys.stdout, sys.stderr)
