"""`new`: a commented bank to start from."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TextIO

from game.bank.disk import why
from game.fairfile.keys import STALLS
from game.settings import ASSETS

NO_STALL = "没有“{stall}”这个摊位。可以写：{known}。\nThere is no stall “{stall}”. There are: {known}."
THERE = (
    "“{file}”已经有了，没有动它。换一个名字吧。\n"
    "“{file}” is there already and was not touched. Choose another name."
)
NO_NAME = "文件要有个名字，例如：校园商标。\nA file needs a name, for example: school-marks."
CANNOT = "写不进“{file}”：{zh}。\n“{file}” cannot be written: {en}."
WRITTEN = """写好了：{name}
  看样子 · see it    python main.py preview {file}
  查问题 · check it  python main.py check {file}"""


def new(stall: str, name: str, folder: Path, out: TextIO) -> int:
    """Write the stall's template as `name` into `folder`/stall; never over a file that is there.

    Returns the exit status: 0 written, 1 cannot be written or is there, 2 no such stall or no name.
    """
    key = STALLS.english.get(stall.strip().casefold())
    if key is None:
        known = ", ".join(f"{key} {names[0]}" for key, names in STALLS.chinese.items())
        print(NO_STALL.format(stall=stall, known=known), file=out)
        return 2
    title = re.sub(r"\.ya?ml$", "", name.strip(), flags=re.IGNORECASE)
    safe = re.sub(r'[\\/:*?"<>|\s]+', "-", title).strip(".-")
    if not safe:
        print(NO_NAME, file=out)
        return 2
    return _write(key, title, folder / key / f"{safe}.yaml", out)


def _write(stall: str, title: str, file: Path, out: TextIO) -> int:
    template = (ASSETS / "templates" / f"{stall}.yaml").read_text(encoding="utf-8")
    topic = "'" + title.replace("'", "''") + "'" if re.search(r"[:#{}\[\],&*!|>'\"%@`]", title) else title
    typed = f'"{file}"' if re.search(r"[\s'&()]", str(file)) else file  # as a terminal takes it
    text = template.format(name=title, topic=topic, file=typed)
    if file.exists():
        print(THERE.format(file=file), file=out)
        return 1
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("x", encoding="utf-8", newline="\n") as opened:
            opened.write(text)
    except OSError as reason:
        because = why(reason)
        print(CANNOT.format(file=file, zh=because.zh, en=because.en), file=out)
        return 1
    print(WRITTEN.format(name=file, file=typed), file=out)
    return 0
