"""`python -m tests.bench.visitor`: visitors go through the real window, by real clicks and keys under Xvfb.

Each journey starts the program anew; a line says how long it took, or where it got stuck and what
was on the screen then. `--only N …` chooses journeys, `--pictures DIR` keeps what was photographed.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.bench.board import left_and_resumed, whole_game
from tests.bench.display import NoScreenError, virtual_screen
from tests.bench.kiosk import Kiosk, StuckError
from tests.bench.throws import by_keys_alone, whole_round
from tests.bench.walks import (
    flick,
    impatient,
    keys_alone,
    mouse_in_chinese,
    mouse_in_english,
    save,
    sizes,
    teacher,
    whole_screen,
)

Size = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Journey:
    """What a visitor does, on a screen of `screen` px, with which words on the command line."""

    name: str
    walk: Callable[[Kiosk], None]
    screen: Size = (1366, 768)
    arguments: tuple[str, ...] = ()
    own_bank: bool = False


JOURNEYS = (
    Journey("by mouse, in Chinese", mouse_in_chinese, arguments=("--seed", "7")),
    Journey("by mouse, in English", mouse_in_english, arguments=("--seed", "11")),
    Journey("by mouse, upright screen", mouse_in_chinese, (1080, 1920), ("--fullscreen", "--seed", "3")),
    Journey("by keyboard alone", keys_alone, arguments=("--seed", "5")),
    Journey("impatient, by double clicks", impatient, arguments=("--seed", "7")),
    Journey("a flick of the wheel", flick, arguments=("--seed", "2")),
    Journey("F11 and back", whole_screen, arguments=("--size", "1024x600", "--calm")),
    Journey("other sizes amid a card", sizes, arguments=("--size", "1024x600", "--calm"), own_bank=True),
    Journey("a teacher saves files", teacher, arguments=("--seed", "4"), own_bank=True),
    Journey("aeroplane chess to its end", whole_game, arguments=("--seed", "6")),
    Journey("bags thrown by mouse", whole_round, arguments=("--seed", "4")),
    Journey("bags by keys, two teams", by_keys_alone, (1080, 1920), ("--fullscreen", "--seed", "9")),
    Journey("left amid a question, by keys", left_and_resumed, (1080, 1920), ("--fullscreen", "--seed", "8")),
)


def travel(journey: Journey, folder: Path) -> str | None:
    """Go through one journey and close the window; the sentence that says where it got stuck, if it did."""
    arguments = list(journey.arguments)
    if journey.own_bank:
        bank = folder / "questions" / "wheel"
        bank.mkdir(parents=True, exist_ok=True)
        save(*(bank / f"{name}.yaml" for name in ("own", "a", "b")), ask="原来的题")
        arguments += ["--questions", str(bank.parent)]
    try:
        with virtual_screen(journey.screen) as display:
            kiosk = Kiosk(display, folder, *arguments)
            try:
                kiosk.wait("attract screen", lambda seen: seen.scene == "Attract")
                kiosk.picture("attract")
                journey.walk(kiosk)
                kiosk.close()
            finally:
                kiosk.stop()
    except (StuckError, NoScreenError, subprocess.SubprocessError) as reason:
        return str(reason)
    return None


def main(arguments: Sequence[str]) -> int:
    """Travel, print a line a journey; exit status 1 if any got stuck."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.visitor", description=__doc__)
    parser.add_argument("--only", type=int, nargs="+", default=range(1, len(JOURNEYS) + 1), metavar="N")
    parser.add_argument("--pictures", type=Path, metavar="DIR", help="where to keep the pictures")
    args = parser.parse_args(arguments)
    if missing := [tool for tool in ("Xvfb", "xdotool", "import") if shutil.which(tool) is None]:
        print(f"this needs Xvfb, xdotool and ImageMagick; missing: {', '.join(missing)}", file=sys.stderr)
        return 2
    folder: Path = args.pictures or Path(tempfile.mkdtemp(prefix="fair-visitor-"))
    stuck = 0
    for number, journey in enumerate(JOURNEYS, 1):
        if number not in args.only:
            continue
        began = time.monotonic()
        reason = travel(journey, folder.resolve() / str(number))
        stuck += reason is not None
        size = f"{journey.screen[0]}×{journey.screen[1]}"
        print(f"{number}  {journey.name:<28}{size:>10}{time.monotonic() - began:>8.1f} s  ", end="")
        print(f"STUCK: {reason}" if reason else "ok", flush=True)
    print(f"pictures: {folder}")
    return 1 if stuck else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
