"""The pages on which the host sees how the day goes, and looks after the banks and the data.

What cannot be taken back is on the left of the second question: a double tap on the first hits it never.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from game.bank.problems import shown
from game.bank.question import Problem
from game.fair.closed import short
from game.fair.panel.office import Office
from game.fair.panel.rows import Buttons, Heading, Numbers, Paragraph, Row, StallDay, Tone
from game.fairfile.host_file import NAME
from game.records.note import AtStall

LONG: Final = 14
"""Letters of a memory stick's name that are shown: some have a serial number for one."""


def today(office: Office) -> list[Row]:
    """The day's visits, answers and right ones, in all and by stall."""
    words, day = office.stage.words, office.records.today()
    rows: list[Row] = list(troubles(office))
    share = _per_cent(office, day.right, day.answers)
    rows.append(
        Numbers(
            (
                (str(day.visits), words("panel.visits")),
                (str(day.answers), words("panel.answers")),
                (share, words("panel.right")),
            )
        )
    )
    if not day.visits:
        return [*rows, Paragraph(words("panel.nobody"))]
    order = {key: at for at, key in enumerate(office.stalls)}
    stalls = sorted(day.stalls, key=lambda at: order.get(at.stall, len(order)))
    return [*rows, *(_stall(office, at) for at in stalls)]


def banks(office: Office) -> list[Row]:
    """How many questions there are, and everything that is wrong with them and with the settings."""
    words, problems = office.stage.words, office.problems
    counts = {key: sum(len(topic.questions) for topic in office.quiz.shelved(key)) for key in office.stalls}
    errors = sum(problem.severity == "error" for problem in problems)
    rows: list[Row] = [
        Numbers(
            (
                (str(sum(counts.values())), words("panel.questions")),
                (str(errors), words("panel.errors")),
                (str(len(problems) - errors), words("panel.notes")),
            )
        )
    ]
    if not problems:
        return [*rows, Paragraph(words("panel.banks_fine"), "good")]
    return [*rows, *(_problem(office, problem) for problem in problems)]


def data(office: Office, said: Paragraph | None, waited: float, *, armed: bool) -> list[Row]:
    """Carry the records away, or erase them; what came of it is `said`. Erasing takes a second tap.

    While a copy is being written, for `waited` s so far, there is nothing to do but wait.
    """
    words, copy = office.stage.words, office.records.exporting
    if copy is not None and not copy.done:
        going = words("panel.exporting_more", path=copy.path)
        return [
            Heading(words("panel.export")),
            Paragraph(going, place=words("panel.exporting", n=int(waited))),
        ]
    rows: list[Row] = [said] if said is not None else []
    rows += [*troubles(office), Heading(words("panel.export")), *_exports(office)]
    rows += [Paragraph(words("panel.folder", path=str(office.folder))), Heading(words("panel.erase"))]
    if armed:
        sure = words("panel.erase_yes"), words("panel.erase_no")
        return [
            *rows,
            Paragraph(words("panel.erase_sure"), "bad"),
            Buttons(("erase", "keep"), sure, (True, False)),
        ]
    return [*rows, Buttons(("arm",), (words("panel.erase_do"),), (True,), words("panel.erase_more"))]


def _exports(office: Office) -> list[Row]:
    """Every stick, and the data folder; without a stick, how to get to one."""
    words, carried = office.stage.words, office.carried()
    names = [words("panel.stick", name=shown(folder.name or str(folder), LONG)) for folder in carried]
    places = [*enumerate(names), ("here", words("panel.here"))]
    rows: list[Row] = [
        Buttons((f"export:{at}",), (words("panel.export_to"),), (False,), name) for at, name in places
    ]
    return rows if carried else [Paragraph(words("panel.no_stick")), *rows]


def ways_out(office: Office, said: Paragraph | None, *, armed: bool) -> list[Row]:
    """Back into the fair, or the end of it, which takes a second tap; and the PIN that guards both."""
    words = office.stage.words
    rows: list[Row] = [said] if said is not None else []
    if office.back is None:
        rows.append(Buttons(("end",), (words("panel.shut"),), (False,), words("panel.shut_more")))
    else:
        rows.append(Buttons(("back",), (words("panel.back"),), (False,), words("panel.back_more")))
        rows += _end(office, armed=armed)
    pin = words("panel.pin_change" if office.pin.known else "panel.pin_set")
    return [*rows, Heading(words("pin.title")), Buttons(("pin",), (pin,), (False,), words("panel.pin_more"))]


def _end(office: Office, *, armed: bool) -> list[Row]:
    words = office.stage.words
    if not armed:
        return [Buttons(("arm",), (words("panel.end"),), (True,), words("panel.end_more"))]
    sure = words("panel.end_yes"), words("panel.end_no")
    return [Paragraph(words("panel.end_sure"), "bad"), Buttons(("end", "keep"), sure, (True, False))]


def troubles(office: Office) -> list[Paragraph]:
    """What keeps records or settings from the disk at the moment, and that the fair is in safe mode."""
    words = office.stage.words
    said = (office.records.trouble, office.host.trouble, office.records.notice)
    told = [Paragraph(words.of(one), "bad") for one in said if one is not None]
    if not office.care.safe:
        return told
    stalls = " · ".join(words(f"stall.{key}.name") for key in office.care.closed if key in office.stalls)
    safe = words("panel.safe_stalls", stalls=stalls) if stalls else words("panel.safe")
    return [*told, Paragraph(safe, "bad")]


def _stall(office: Office, at: AtStall) -> StallDay:
    words = office.stage.words
    more = words("panel.at_stall", games=at.games, answers=at.answers)
    share = at.right / at.answers if at.answers else None
    return StallDay(
        at.stall,
        words(f"stall.{at.stall}.name"),
        more,
        share,
        _per_cent(office, at.right, at.answers),
    )


def _problem(office: Office, problem: Problem) -> Paragraph:
    words = office.stage.words
    tone: Tone = "bad" if problem.severity == "error" else "plain"
    text = f"{words.of(problem.what)} {words.of(problem.fix)}"
    return Paragraph(text, tone, _place(problem.file, problem.line))


def _place(file: Path, line: int) -> str:
    name = file.name if file.name == NAME else short(file)
    return f"{name}:{line}" if file.suffix else name


def _per_cent(office: Office, part: int, whole: int) -> str:
    return office.stage.words("panel.per_cent", n=round(100 * part / whole)) if whole else "–"
