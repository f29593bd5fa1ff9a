"""The pages on which the host changes settings."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from game.bank.question import Topic
from game.fair.panel.changes import PRESETS, step
from game.fair.panel.office import Office
from game.fair.panel.rows import Heading, Paragraph, Picker, Row, Stepper, Switch, Ticks


def rows(office: Office, page: str) -> list[Row]:
    """The rows of one of the `PAGES`; above them, that the last change is not in the file, or the file has
    mistakes."""
    words, trouble = office.stage.words, office.host.trouble
    told: list[Row] = [] if trouble is None else [Paragraph(words.of(trouble), "bad")]
    if wrong := len(office.host.problems()):
        told.append(Paragraph(words("panel.misread", n=wrong, page=words("panel.page.banks")), "bad"))
    return [*told, *PAGES[page](office)]


def sound(office: Office) -> list[Row]:
    """Loudness, silence, and the language to begin with."""
    words, now = office.stage.words, office.host.now
    languages = tuple((lang, words(f"panel.{lang}")) for lang in ("zh", "en"))
    return [
        _stepper(office, "volume", words("panel.per_cent", n=now.volume)),
        Switch("mute", words("panel.mute"), now.mute, words("panel.mute_more")),
        Picker("language", words("panel.language"), languages, now.language),
        Paragraph(words("panel.sound_more")),
    ]


def stalls(office: Office) -> list[Row]:
    """Which stalls are open, and which of their topics and ways to play."""
    words, now = office.stage.words, office.host.now
    open_now = [key for key in office.stalls if key not in now.closed_stalls]
    rows: list[Row] = [
        _stall(office, key, is_open=key in open_now, free=open_now != [key]) for key in office.stalls
    ]
    if "planes" in open_now:
        presets = tuple(_preset(office, key) for key in PRESETS)
        rows += [Heading(words("panel.presets")), Ticks(presets, len(presets))]
    for key in open_now:
        if ticks := [_topic(office, topic) for topic in office.quiz.shelved(key)]:
            rows += [Heading(words("panel.topics", stall=words(f"stall.{key}.name"))), *_paired(ticks)]
    return rows


def display(office: Office) -> list[Row]:
    """How large, how lively, and what is shown besides."""
    words, now = office.stage.words, office.host.now
    sizes = tuple((size, words(f"panel.{size}")) for size in ("normal", "large"))
    return [
        Picker("text_size", words("panel.text_size"), sizes, now.text_size, words("panel.text_size_more")),
        Switch("calm", words("panel.calm"), now.calm, words("panel.calm_more")),
        Switch("table", words("panel.table"), now.table, words("panel.table_more")),
        Switch("print", words("panel.print"), now.print, words("panel.print_more")),
    ]


def idle(office: Office) -> list[Row]:
    """When a visitor is asked whether they are still there, and how long that waits for an answer."""
    words, now = office.stage.words, office.host.now
    seconds = words("panel.never") if now.idle is None else words("panel.seconds", n=now.idle)
    return [
        _stepper(office, "idle", seconds),
        _stepper(office, "wait", words("panel.seconds", n=now.wait)),
        Paragraph(words("panel.idle_more")),
    ]


def _stall(office: Office, key: str, *, is_open: bool, free: bool) -> Switch:
    words, topics = office.stage.words, office.quiz.shelved(key)
    count = sum(len(topic.questions) for topic in topics)
    more = words("panel.stall_more", topics=len(topics), questions=count)
    return Switch(f"stall:{key}", words(f"stall.{key}.name"), is_open, more, free=free)


def _stepper(office: Office, key: str, shown: str) -> Stepper:
    now = office.host.now
    less, more = (step(now, key, up=up) is not None for up in (False, True))
    return Stepper(key, office.stage.words(f"panel.{key}"), shown, less, more)


def _preset(office: Office, key: str) -> Switch:
    name, offered = office.stage.words(f"planes.{key}"), office.host.now.presets
    return Switch(f"preset:{key}", name, key in offered, free=offered != (key,))


def _topic(office: Office, topic: Topic) -> Switch:
    name = f"{topic.stall}/{topic.key}"
    is_open = name not in office.host.now.closed_topics
    return Switch(f"topic:{name}", office.stage.words.of(topic.name), is_open, str(len(topic.questions)))


def _paired(ticks: list[Switch]) -> list[Row]:
    return [Ticks(tuple(ticks[at : at + 2])) for at in range(0, len(ticks), 2)]


PAGES: Final[dict[str, Callable[[Office], list[Row]]]] = {
    "sound": sound,
    "stalls": stalls,
    "display": display,
    "idle": idle,
}
