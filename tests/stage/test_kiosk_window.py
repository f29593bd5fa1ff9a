"""What comes in through the kiosk's window, and what does not. Events are posted as SDL would."""

from __future__ import annotations

from collections.abc import Iterator

import pygame
import pytest
from pygame.event import Event

from game.stage.inputs import Closed, Input, Pointed, Scrolled, Typed
from game.stage.kiosk_window import MOVES, KioskWindow
from game.stage.window import FORGOTTEN, Window


@pytest.fixture
def cursors(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Whether each cursor that was set could be seen."""
    shown: list[bool] = []
    monkeypatch.setattr("pygame.mouse.set_cursor", lambda *cursor: shown.append(len(cursor) == 1))
    return shown


@pytest.fixture
def kiosk(monkeypatch: pytest.MonkeyPatch, cursors: list[bool]) -> Iterator[KioskWindow]:
    monkeypatch.setattr("pygame.key.get_focused", lambda: True)
    assert cursors == []
    window = KioskWindow(7, title="kiosk")
    window.inputs()
    yield window
    window.close()


def after(window: Window, *events: Event) -> list[Input]:
    for event in events:
        pygame.event.post(event)
    return window.inputs()


def finger(kind: int, finger_id: int, x: float = 0.5, y: float = 0.5) -> Event:
    return Event(kind, finger_id=finger_id, touch_id=1, x=x, y=y, dx=0.0, dy=0.0)


def moved(pos: tuple[int, int], *, held: int = 0) -> Event:
    return Event(pygame.MOUSEMOTION, pos=pos, rel=(3, 3), buttons=(held, 0, 0), touch=False)


def clicked(button: int, kind: int = pygame.MOUSEBUTTONDOWN) -> Event:
    return Event(kind, pos=(400, 300), button=button, touch=False)


def key(code: int) -> Event:
    return Event(pygame.KEYDOWN, key=code, mod=0, unicode="", scancode=0)


def test_it_takes_a_whole_screen_that_is_there(kiosk: KioskWindow) -> None:
    assert kiosk.surface.get_size() == pygame.display.get_desktop_sizes()[0]
    assert kiosk.surface.get_flags() & pygame.FULLSCREEN
    assert not pygame.display.get_allow_screensaver()
    assert pygame.mouse.get_visible()  # hidden and grabbed, a mouse would no longer tell where it is


def test_nobody_closes_it(kiosk: KioskWindow) -> None:
    assert Closed() not in after(kiosk, Event(pygame.QUIT), Event(pygame.WINDOWCLOSE))


@pytest.mark.parametrize("code", [pygame.K_F1, pygame.K_F4, pygame.K_F11, pygame.K_LALT, pygame.K_LMETA])
def test_keys_of_the_desktop_mean_nothing(kiosk: KioskWindow, code: int) -> None:
    assert after(kiosk, key(code)) == []


def test_the_fair_s_own_keys_go_through(kiosk: KioskWindow) -> None:
    inputs = after(kiosk, key(pygame.K_ESCAPE), key(pygame.K_3), key(pygame.K_RETURN))
    assert inputs == [Typed("escape"), Typed("3"), Typed("enter")]


@pytest.mark.parametrize("button", [2, 3, 6, 7])
def test_other_buttons_than_the_left_mean_nothing(kiosk: KioskWindow, button: int) -> None:
    assert after(kiosk, clicked(button), clicked(button, pygame.MOUSEBUTTONUP)) == []


def test_the_whole_screen_stays(kiosk: KioskWindow) -> None:
    kiosk.toggle_fullscreen()
    assert kiosk.surface.get_flags() & pygame.FULLSCREEN


def test_only_the_first_finger_is_heard(kiosk: KioskWindow) -> None:
    inputs = after(
        kiosk,
        finger(pygame.FINGERDOWN, 1, 0.1),
        finger(pygame.FINGERDOWN, 2, 0.9),
        finger(pygame.FINGERDOWN, 3, 0.8),
        finger(pygame.FINGERMOTION, 2, 0.2),
        finger(pygame.FINGERUP, 2, 0.2),
        Event(pygame.MULTIGESTURE, touch_id=1, x=0.5, y=0.5, pinched=0.5, rotated=1.0, num_fingers=3),
        finger(pygame.FINGERUP, 1, 0.1),
        finger(pygame.FINGERUP, 3, 0.8),
    )
    width, height = kiosk.surface.get_size()
    at = int(width * 0.1), height // 2
    assert inputs == [Pointed("down", at), Pointed("up", at)]


def test_a_finger_whose_leaving_was_lost_does_not_deafen_the_screen(
    kiosk: KioskWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    after(kiosk, finger(pygame.FINGERDOWN, 1))
    assert after(kiosk, finger(pygame.FINGERDOWN, 2)) == []
    now = pygame.time.get_ticks()
    monkeypatch.setattr("pygame.time.get_ticks", lambda: now + FORGOTTEN * 1000 + 1)
    assert len(after(kiosk, finger(pygame.FINGERDOWN, 3), finger(pygame.FINGERUP, 3))) == 2


def test_a_finger_is_let_go_with_the_focus(kiosk: KioskWindow) -> None:
    after(kiosk, finger(pygame.FINGERDOWN, 1), Event(pygame.WINDOWFOCUSLOST))
    assert len(after(kiosk, finger(pygame.FINGERDOWN, 2))) == 1


def test_the_cursor_is_seen_once_a_mouse_really_moves(kiosk: KioskWindow, cursors: list[bool]) -> None:
    assert cursors == [False]
    after(kiosk, *(moved((100 + i, 100)) for i in range(MOVES)))
    assert cursors == [False, True]
    after(kiosk, finger(pygame.FINGERDOWN, 1), finger(pygame.FINGERUP, 1))
    assert cursors == [False, True, False]


def test_a_touch_screen_that_plays_a_mouse_brings_no_cursor(kiosk: KioskWindow, cursors: list[bool]) -> None:
    for x in (100, 500, 900, 300):
        after(
            kiosk, moved((x, 200)), clicked(1), moved((x + 2, 200), held=1), clicked(1, pygame.MOUSEBUTTONUP)
        )
    assert cursors == [False]


def test_the_wheel_of_a_mouse_still_scrolls(kiosk: KioskWindow) -> None:
    assert after(kiosk, Event(pygame.MOUSEWHEEL, x=0, y=-1, flipped=False)) == [Scrolled(-1.0)]
