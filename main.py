"""`python main.py` opens the fair; `python main.py --help` names what else there is."""

import sys

from game.cli import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
