"""`python main.py` opens the fair; `python main.py check|shots|autoplay` are the desk's commands."""

import sys

from game.cli import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
