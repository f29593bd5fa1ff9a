"""Draw the golden pictures anew."""

from __future__ import annotations

import os

os.environ["SDL_VIDEODRIVER"] = "dummy"

from tests.golden import FOLDER, STATES, drawn


def main() -> None:
    """Overwrite them all."""
    for scene in STATES:
        for name, image in drawn(scene):
            image.save(FOLDER / name, quality=92, method=6)
            print(name)


if __name__ == "__main__":
    main()
