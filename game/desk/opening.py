"""Putting a fair together: banks, laws and scenes, for the window, the bot and the camera alike."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from game.bank.deck import Asked, Counts, Deck
from game.bank.laws import load_register
from game.bank.quizmaster import Quizmaster
from game.bank.shelf import Shelf
from game.certificate.press import Press
from game.fair.care import CAREFREE, Care
from game.fair.diary import Diary
from game.fair.fair import Fair
from game.fair.honours import Honours
from game.fair.nickname import load_names
from game.fair.reception import Reception
from game.fairfile.host_file import HostFile
from game.records.records import Records
from game.settings import ASSETS
from game.stage.stage import Stage
from game.stalls import STALLS
from game.stalls.stall import Stall


def make_quiz(
    banks: Sequence[Path],
    rng: random.Random,
    today: Callable[[], date],
    asked: Asked | None = None,
    host: HostFile | None = None,
) -> Quizmaster:
    """Whoever asks, from the bank folders `banks`; what `asked` counts is asked less often.

    What the `host` has closed is not asked at all.
    """
    register = load_register(ASSETS / "laws.yaml")
    shelf, deck = Shelf(banks, register, today), Deck(rng, asked or Counts())
    if host is None:
        return Quizmaster(shelf, register, deck, today)
    return Quizmaster(shelf, register, deck, today, lambda *name: host.now.is_open(*name))


def make_fair(
    stage: Stage,
    quiz: Quizmaster,
    rng: random.Random,
    stalls: Sequence[Stall] = STALLS,
    records: Records | None = None,
    *,
    bot: bool = False,
    press: Press | None = None,
    care: Care = CAREFREE,
    reception: Reception | None = None,
) -> Fair:
    """The fair, ready to `attract()`. Its demonstration asks from the same banks and remembers nothing.

    What visitors do goes into the `records`, if there are any; `bot`: those visitors are machines.
    The `press` makes the certificates; without it there are none. A fair that crashed is opened with `care`.
    Without a `reception` there is no host to ask.
    """
    diary = Diary(records, quiz, stalls, stage.words, bot=bot)
    house = reception or Reception(stage)
    honours = Honours(
        load_names(ASSETS / "names.yaml"),
        press,
        prints=lambda: house.settings.print,
        ranks=lambda: house.settings.table,
    )
    return Fair(
        stage,
        quiz,
        lambda: quiz.twin(random.Random(rng.random())),
        rng,
        diary,
        house,
        stalls,
        honours,
        care,
    )
