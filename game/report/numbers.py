"""Figures as they are written: nothing more exact than it is."""

from __future__ import annotations

from game.report.statistics import Share

NOTHING = "—"


def percent(value: float | None) -> str:
    """0.463 → “46%”. Only all is 100% and only nothing 0%."""
    if value is None:
        return NOTHING
    return f"{round(value * 100) if value in (0, 1) else min(99, max(1, round(value * 100)))}%"


def span(share: Share) -> str:
    """The interval of a share: “38–54%”."""
    if share.interval is None:
        return NOTHING
    low, high = share.interval
    return f"{round(low * 100)}–{round(high * 100)}%"


def coefficient(value: float | None) -> str:
    """−0.054 → “−0.05”."""
    return NOTHING if value is None else f"{value:.2f}".replace("-0.00", "0.00").replace("-", "−")


def decimal(value: float | None) -> str:
    """6.52 → “6.5”."""
    return NOTHING if value is None else f"{value:.1f}"


def count(value: int) -> str:
    """12345 → “12,345”."""
    return f"{value:,}"
