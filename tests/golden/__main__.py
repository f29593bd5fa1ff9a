"""Draw the golden pictures anew."""

from __future__ import annotations

import os

os.environ["SDL_VIDEODRIVER"] = "dummy"

from tests.golden import FOLDER, STATES, drawn


def main() -> None:
    """Overwrite them all."""
    for scene in STATES:
        for name, image in drawn(scene):
            image.quantize(256, method=2).save(FOLDER / name, optimize=True)
            print(name)


if __name__ == "__main__":
    main()
