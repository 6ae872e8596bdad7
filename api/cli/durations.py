"""Durations on the command line, such as 15m or 90d."""

from __future__ import annotations

import re
from datetime import timedelta

UNITS = {
    "s": timedelta(seconds=1),
    "m": timedelta(minutes=1),
    "h": timedelta(hours=1),
    "d": timedelta(days=1),
    "w": timedelta(weeks=1),
}
WRITTEN = re.compile(rf"([0-9]{{1,6}})([{''.join(UNITS)}])")


def duration_in(text: str, units: str) -> timedelta | None:
    """The duration that a text gives in one of these units; None if it is no such duration."""
    found = WRITTEN.fullmatch(text)
    return int(found[1]) * UNITS[found[2]] if found and found[2] in units else None
