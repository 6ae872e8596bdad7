"""Positions: the place of an event in the timeline as one number, in order of start, then id.

An index on positions is read in order of time, and two events are put in order by one comparison.
"""

from __future__ import annotations

from api.storage.facts import OPEN_END, OPEN_START

_ID_BITS = 40
ID = (1 << _ID_BITS) - 1
"""The bits of a position that are the event's id; the others are its start, counted from 1."""


def position(start_day: int, event_id: int = 0) -> int:
    """The position of an event; without an id, a lower bound for the day."""
    return (start_day - OPEN_START + 1 << _ID_BITS) + event_id


def start_and_id(position: int) -> tuple[int, int]:
    """The start day and the id of the event at a position."""
    return (position >> _ID_BITS) + OPEN_START - 1, position & ID


FIRST, LAST = position(OPEN_START), position(OPEN_END + 1)
"""All positions lie between these."""


def position_of_row(row: str) -> str:
    """``position`` in SQL, for a row of ``event_terms`` with that name."""
    return f"((CAST({row}.start_day AS BIGINT) - ({OPEN_START - 1}) << {_ID_BITS}) + {row}.event_id)"


POSITION = position_of_row("t")

START = f"(n.position >> {_ID_BITS}) + {OPEN_START - 1}"
"""The start day in SQL, for a row ``n`` of ``event_nodes``."""
