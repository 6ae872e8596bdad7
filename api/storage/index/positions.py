"""Positions: where an event stands in the timeline, as one number. They lie in order of start, then id.

An index on them is read in order of time, and two events are put in order by one comparison.
"""

from __future__ import annotations

from api.storage.facts import OPEN_END, OPEN_START

_ID_BITS = 40
ID = (1 << _ID_BITS) - 1
"""The bits of a position that are the event's id; the others are its start, counted from 1."""


def position(start_day: int, event_id: int = 0) -> int:
    """Of an event; without its id, just before all those that start on that day."""
    return (start_day - OPEN_START + 1 << _ID_BITS) + event_id


def start_and_id(position: int) -> tuple[int, int]:
    return (position >> _ID_BITS) + OPEN_START - 1, position & ID


FIRST, LAST = position(OPEN_START), position(OPEN_END + 1)
"""All positions lie between these."""

POSITION = f"((CAST(t.start_day AS BIGINT) - ({OPEN_START - 1}) << {_ID_BITS}) + t.event_id)"
"""``position`` in SQL, of a row ``t`` of ``event_terms``."""

START = f"(n.position >> {_ID_BITS}) + {OPEN_START - 1}"
"""The start in SQL, of a row ``n`` of ``event_nodes``."""
