"""Draw the golden pictures anew: `python -m tests.golden [SCENE …]`, all of them or those of some scenes."""

from __future__ import annotations

import argparse
import os

os.environ["SDL_VIDEODRIVER"] = "dummy"

from tests.golden import FOLDER, STATES, drawn


def main() -> None:
    """Overwrite them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("scenes", nargs="*", metavar="SCENE", help=", ".join(STATES))
    scenes = parser.parse_args().scenes
    if unknown := set(scenes) - set(STATES):
        parser.error(f"no such scene: {', '.join(sorted(unknown))}")
    for scene in scenes or STATES:
        for name, image in drawn(scene):
            image.save(FOLDER / name, quality=92, method=6)
            print(name)


if __name__ == "__main__":
    main()
