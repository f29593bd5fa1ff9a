"""`report`: what was learned, from the records of one or several machines."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from datetime import date
from pathlib import Path
from typing import Final

from game.commands.command import Command, take_data, take_lang, take_questions
from game.settings import Settings


def _declare(parser: ArgumentParser) -> None:
    meaning = "records, or folders of them; without any, this machine's"
    parser.add_argument("databases", type=Path, nargs="*", metavar="DB", help=meaning)
    parser.add_argument("--out", type=Path, metavar="FILE", help="write a page (.html) or a table (.csv)")
    take_lang(parser, "language of the report")
    take_data(parser, "where the fair keeps its records")
    take_questions(parser)


def _report(args: Namespace) -> int:
    from game.desk.report import Request, report

    settings = Settings(data=args.data, questions=args.questions)
    wanted = Request(args.databases, settings.folder, settings.banks, args.lang, args.out)
    return report(wanted, date.today(), sys.stdout, sys.stderr)


REPORT: Final = Command("what was learned, and which questions to fix · 教师报告", _declare, _report)
