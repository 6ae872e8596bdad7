"""Each event read joins one stored event of the story, or none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from api.timeline.aligning.tellings import Telling
from api.timeline.same_event import days_agree, event_likeness, statuses_and_times_agree


class Joined(NamedTuple):
    """The stored event that an event read joins, the reasons to show an editor, and how sure it is."""

    event_id: int
    why: tuple[str, ...]
    score: float


class Doubt(NamedTuple):
    """A stored event that an event read may be, for a person to confirm; ``index`` is that in ``read``."""

    index: int  # type: ignore[assignment]
    event_id: int
    why: tuple[str, ...]
    score: float


def aligned(
    read: Sequence[Telling], stored: Mapping[int, Sequence[Telling]]
) -> tuple[dict[int, Joined], list[Doubt]]:
    """The stored event that each event read joins, by its index in ``read``, and what may be the same.

    ``read`` are the events of an article in the order of its text, ``stored`` the tellings of each event of
    its story by the event's id. No two events read join one stored event.
    """
    pairs = [
        (index, event_id)
        for index, telling in enumerate(read)
        for event_id, tellings in stored.items()
        if all(_may_be_one(telling, known) for known in tellings)
    ]
    events_of, readings_of = Counter(index for index, _ in pairs), Counter(event_id for _, event_id in pairs)
    joined: dict[int, Joined] = {}
    doubts: list[Doubt] = []
    for index, event_id in pairs:
        if events_of[index] == readings_of[event_id] == 1 or any(
            event_likeness(read[index].facts, known.facts) for known in stored[event_id]
        ):
            if index not in joined and all(one.event_id != event_id for one in joined.values()):
                joined[index] = Joined(event_id, ("same days",), 1.0)
        else:
            doubts.append(Doubt(index, event_id, ("same days",), 0.5))
    return joined, doubts


def _may_be_one(one: Telling, other: Telling) -> bool:
    """Whether one event can have the days, the statuses and the clock times of both."""
    return days_agree(one.facts.interval, other.facts.interval) and statuses_and_times_agree(
        one.facts, other.facts
    )
