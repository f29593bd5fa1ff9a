"""What teachers do with question banks: `check`, `new`, `preview`."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from datetime import date
from pathlib import Path
from typing import Final

from game.commands.command import Command, take_data, take_lang, take_size
from game.settings import Settings


def _declare_check(parser: ArgumentParser) -> None:
    meaning = "a banks folder, single files, or a fair.yaml"
    parser.add_argument("paths", type=Path, nargs="*", metavar="PATH", help=meaning)
    take_lang(parser, "language of the messages")
    parser.add_argument("--strict", action="store_true", help="let warnings count for the exit status")
    either = parser.add_mutually_exclusive_group()
    either.add_argument("--json", action="store_true", help="print a list of objects instead of text")
    either.add_argument("--fix", action="store_true", help="first fix what needs no guessing · 先自动改")


def _check(args: Namespace) -> int:
    from game.desk.check import check, everything
    from game.desk.fix import fix

    paths = args.paths or everything(Settings())
    if args.fix:
        return fix(paths, args.lang, date.today(), sys.stdout, strict=args.strict)
    return check(paths, args.lang, date.today(), sys.stdout, as_json=args.json, strict=args.strict)


def _declare_new(parser: ArgumentParser) -> None:
    parser.add_argument("stall", metavar="STALL", help="wheel, planes or targets · 转盘、飞行棋、投靶")
    parser.add_argument("name", metavar="NAME", help="the topic's name · 主题的名字")
    take_data(parser, "the fair's data folder; its questions/ is used")


def _new(args: Namespace) -> int:
    from game.desk.new import new

    return new(args.stall, args.name, Settings(data=args.data).folder / "questions", sys.stdout)


def _declare_preview(parser: ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE")
    take_lang(parser, "language to begin with")
    take_size(parser, (1024, 640))


def _preview(args: Namespace) -> int:
    from game.desk.preview import preview

    return preview(args.file, args.lang, args.size)


CHECK: Final = Command("look for problems in question banks · 检查题库", _declare_check, _check)
NEW: Final = Command("a commented bank to start from · 新题库", _declare_new, _new)
PREVIEW: Final = Command("the real card beside a bank file · 边改边看", _declare_preview, _preview)
