"""A bot plays whole visits through the real app, at simulated time, as fast as the machine can.

With a data folder its visits are recorded there, marked as a bot's.
"""

from __future__ import annotations

import json
import random
import sys
import traceback
from contextlib import closing, nullcontext
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import TextIO

from game.app import App
from game.desk.headless import Headless, wish
from game.desk.opening import make_fair, make_quiz
from game.fair.bot import Bot
from game.fair.lobby import Lobby
from game.fair.results import Results
from game.records.note import AnswerNote
from game.records.records import Records
from game.settings import ASSETS
from game.stage.stage import Stage, set_stage
from game.stalls import STALLS

SIZE = (1024, 768)
LONGEST = 1800.0
"""Simulated seconds after which a visit counts as stuck."""


@dataclass(slots=True)
class Tally:
    """What the bot did. `seconds` are simulated."""

    visits: int = 0
    questions: int = 0
    right: int = 0
    frames: int = 0
    seconds: float = 0.0
    errors: list[str] = field(default_factory=list)


class TellingRecords(Records):
    """Records that say of every answer, once it is on the disk, which one it is: “visit:number”."""

    def answered(self, visit: str, note: AnswerNote, state: str | None = None) -> int:
        number = super().answered(visit, note, state)
        print(f"{visit}:{number}", flush=True)
        return number


def autoplay(
    stall: str,
    visits: int,
    seed: int,
    questions: Path,
    out: TextIO,
    *,
    data: Path | None,
    as_json: bool,
    tell: bool,
) -> int:
    """Play `visits` visits at `stall`; exit status 1 if anything went wrong, 2 if there is no such stall.

    They are recorded in the folder `data`, if there is one; `tell` prints each answer that is.
    """
    if stall not in {known.key for known in STALLS}:
        print(f"没有摊位“{stall}”。There is no stall {stall!r}.", file=sys.stderr)
        return 2
    tally, stage = Tally(), set_stage(ASSETS, "zh")
    kind = TellingRecords if tell else Records
    with closing(kind(data, datetime.now)) if data is not None else nullcontext() as records:
        for visit in range(visits):
            try:
                _visit(stage, stall, random.Random(f"{seed}/{visit}"), questions, tally, records)
            except Exception:
                tally.errors.append(f"seed {seed}, visit {visit + 1}: {traceback.format_exc()}")
        if records is not None and records.trouble is not None:
            tally.errors += [records.trouble.zh, records.trouble.en]
    tally.seconds = round(tally.seconds, 3)
    print(json.dumps(asdict(tally), ensure_ascii=False) if as_json else _sentence(tally), file=out)
    return 1 if tally.errors else 0


def _visit(
    stage: Stage,
    stall: str,
    rng: random.Random,
    questions: Path,
    tally: Tally,
    records: Records | None,
) -> None:
    """One visitor: from the attract screen to the stamp, back to the lobby, and out."""
    only = tuple(known for known in STALLS if known.key == stall)
    quiz = make_quiz((questions,), rng, date.today)
    quiz.refresh()
    if not quiz.topics(stall):
        raise ValueError(f"there is no readable question for {stall!r} in {questions}")
    fair = make_fair(stage, quiz, rng, only, records, bot=True)
    screen = Headless(App(stage, fair.attract(), SIZE), SIZE)
    bot = Bot(rng, pace=0.25)
    results: Results | None = None
    while results is None or not isinstance(screen.app.scene, Lobby):
        if screen.app.now > LONGEST:
            raise TimeoutError(f"the visit did not end; it is in {type(screen.app.scene).__name__}")
        if isinstance(screen.app.scene, Results):
            results = screen.app.scene
        wish(screen, bot.act(screen.app.scene, screen.app.canvas.offers, screen.dt))
    screen.key("escape")
    tally.visits += 1
    tally.questions += len(results.done.answers)
    tally.right += sum(answer.right for answer in results.done.answers)
    tally.frames += screen.frames
    tally.seconds += screen.app.now


def _sentence(tally: Tally) -> str:
    lines = [
        f"{tally.visits} 次游园，{tally.questions} 题，答对 {tally.right} 题；"
        f"模拟 {tally.seconds:.0f} 秒，{tally.frames} 帧",
        f"{tally.visits} visits, {tally.questions} questions, {tally.right} right; "
        f"{tally.seconds:.0f} simulated seconds, {tally.frames} frames",
        *tally.errors,
    ]
    return "\n".join(lines)
