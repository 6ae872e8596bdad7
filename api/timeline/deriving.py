"""What the mentions of an event say together, for all facts that no person has edited."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from math import inf

from api.calendar.intervals import Interval
from api.storage import models
from api.storage.facts import EventFacts
from api.timeline.history import edited_facts
from api.timeline.names import distinct_names
from api.timeline.same_event import narrower

MOST_LABELS = 200
"""Actors, places and tags, of each kind, that an event takes from its articles."""
LONGEST_TITLE = 90
"""Characters of a title that a reader takes in at once."""
ENOUGH_NAMED = 2
"""Participants and places in a title, beyond which more of them make it no better."""
LEAST_CERTAIN_FIRST = ("hypothetical", "planned", "ongoing", "cancelled", "occurred")


def derive(event: models.Event) -> None:
    """Set the facts of an event from its mentions, except those that a person has edited."""
    event.facts = derived(event, edited_facts(event))


def derived(event: models.Event, kept: Collection[str]) -> EventFacts:
    """What the mentions of an event say, with the facts in ``kept`` as they are.

    The mention with the best title leads. An event without mentions stays as it is.
    """
    mentions = _leading_first(event)
    if not mentions:
        return event.facts
    told = facts_told(mentions)
    return replace(told, **{name: getattr(event.facts, name) for name in kept}) if kept else told


def facts_told(mentions: Sequence[models.Mention]) -> EventFacts:
    """What mentions say together, with the tags of their articles; the first one leads."""
    tags = dict.fromkeys(tag for mention in mentions for tag in mention.article.tags)
    return combined([mention.facts for mention in mentions], tags)


def _leading_first(event: models.Event) -> list[models.Mention]:
    """The mentions, those first whose titles are in the event's language and name more of who takes part.

    Of titles that are as good, the one that the event has already comes first, then the oldest.
    """
    if len(event.mentions) < 2:
        return event.mentions
    in_order = sorted(event.mentions, key=lambda mention: inf if mention.id is None else mention.id)
    language = event.language or in_order[0].facts.language
    return sorted(in_order, key=lambda mention: _place(mention.facts, language, event.title))


def _place(facts: EventFacts, language: str, title: str) -> tuple[bool, int, bool]:
    """Where a title stands among those of one event; the lowest comes first."""
    short = len(facts.title) <= LONGEST_TITLE
    named = sum(name in facts.title for name in dict.fromkeys((*facts.actors, *facts.places)))
    return facts.language != language, -min(named, ENOUGH_NAMED) * short, facts.title != title


def combined(mentioned: Sequence[EventFacts], tags: Iterable[str]) -> EventFacts:
    """What several mentions say together: what the first says, apart from facts that they add to.

    The interval is the narrowest of those that agree with the first, the status the most certain; actors and
    places are all of them, each once. The tags are those of their articles.
    """
    return replace(
        mentioned[0] if len(mentioned) == 1 else _agreed(mentioned),
        actors=tuple(distinct_names([name for facts in mentioned for name in facts.actors])[:MOST_LABELS]),
        places=tuple(distinct_names([name for facts in mentioned for name in facts.places])[:MOST_LABELS]),
        tags=tuple(tags)[:MOST_LABELS],
    )


def _agreed(mentioned: Sequence[EventFacts]) -> EventFacts:
    """What the first of several mentions says, with the days, clock time and status of all."""
    interval = narrowest([facts.interval for facts in mentioned])
    times = (facts.time for facts in mentioned if facts.interval == interval)
    status = max((facts.status for facts in mentioned), key=LEAST_CERTAIN_FIRST.index)
    return replace(mentioned[0], interval=interval, time=next(filter(None, times), None), status=status)


def narrowest(intervals: Sequence[Interval]) -> Interval:
    """The first interval, or the narrowest of those that agree with it."""
    found, *rest = intervals
    for interval in rest:
        found = narrower(found, interval) or found
    return found
