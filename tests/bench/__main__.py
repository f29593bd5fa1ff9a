"""`python -m tests.bench`: speed and size, as ratios measured in the same run, in a window under Xvfb."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from tests.bench import bank, frames, rest, start
from tests.bench.table import Row, show


@contextmanager
def screen() -> Iterator[None]:
    """A virtual screen of 3840×2160 for as long as it lasts; without Xvfb the one that is there."""
    os.environ["SDL_FRAMEBUFFER_ACCELERATION"] = "0"  # as the program itself sets it
    os.environ["SDL_AUDIODRIVER"] = "dummy"
    if shutil.which("Xvfb") is None:
        print("Xvfb is not installed: measuring on the screen that is there", file=sys.stderr)
        yield
        return
    server = subprocess.Popen(
        ["Xvfb", ":87", "-screen", "0", "3840x2160x24"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    os.environ["DISPLAY"] = ":87"
    time.sleep(1.5)
    try:
        yield
    finally:
        server.terminate()
        server.wait()


def main() -> None:
    """Measure everything and print one table."""
    rows: list[Row] = []
    with screen():
        for part in (start, rest, frames, bank):
            rows += part.measure()
            print(f"… {part.__name__} done", file=sys.stderr)
    show(rows)


if __name__ == "__main__":
    main()
