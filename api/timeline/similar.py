"""Events that may be the same as one: those found when articles were stored, and those found now.

Now means the events of its stories, and others of the same day that share its words. Those that a person
keeps apart from it are left out, and those that its own articles report: they tell them as two.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator
from heapq import nlargest
from typing import NamedTuple

from sqlalchemy.orm import Session

from api.storage import candidates, models, queries, similar, tellings
from api.storage.facts import EventFacts
from api.timeline.aligning import LEAST_SCORE, Telling, likely
from api.timeline.matching import NEAR, SAME_STORY, SAME_WORDS, search_words, told_in
from api.timeline.same_event import same_event

MOST_SIMILAR = 20
MOST_TELLINGS = 10
"""Tellings of the event that are compared, and stories of it that are looked through."""
NEARLY_SURE = 0.95
"""The score of what would be joined if an article told it now."""


class Similar(NamedTuple):
    """An event that may be the same; ``score`` is between 0 and 1."""

    event_id: int
    score: float
    reasons: tuple[str, ...]


def similar_events(session: Session, event: models.Event, *, most: int) -> list[Similar]:
    """The events that may be the same as a live one, the likeliest first."""
    kept_apart = _others(event, similar.pairs_of(session, [event.id], refused=True))
    stored = _others(event, similar.pairs_of(session, [event.id], refused=False, most=MOST_SIMILAR))
    found = {other.event_id: other for other in stored}
    for other in _found_now(session, event):
        if other.event_id not in found or found[other.event_id].score < other.score:
            found[other.event_id] = other
    open_ones = found.keys() - {other.event_id for other in kept_apart}
    return nlargest(most, (found[each] for each in open_ones), key=lambda one: (one.score, -one.event_id))


def _others(event: models.Event, pairs: list[similar.Pair]) -> list[Similar]:
    """The other events of the pairs of an event."""
    found = ((pair, sum(pair[:2]) - event.id) for pair in pairs)
    return [Similar(other_id, pair.score, tuple(pair.reasons)) for pair, other_id in found]


def _found_now(session: Session, event: models.Event) -> Iterator[Similar]:
    """Events of the same stories or of the same day that may be the same."""
    mentions = queries.mentions_of_event(session, event.id, limit=MOST_TELLINGS)
    told = [_telling(event, mention) for mention in mentions] or [Telling(event.facts, "")]
    of_stories, own = _in_stories(session, event, {mention.article for mention in mentions})
    of_days = _of_the_day(session, event, own | of_stories.keys())
    by_title = {other: [Telling(facts, "")] for other, facts in of_days.items()}
    for each in likely(told, of_stories | by_title).values():
        if each.score >= LEAST_SCORE:
            story = (SAME_STORY,) if each.event_id in of_stories else ()
            yield Similar(each.event_id, each.score, (*story, *each.why))
    for other, facts in of_days.items():
        if same_event(event.facts, facts):
            yield Similar(other, NEARLY_SURE, (NEAR, SAME_WORDS))


def _telling(event: models.Event, mention: models.Mention) -> Telling:
    facts = event.facts if event.edited else mention.facts
    text, start, end = mention.article.text, mention.sentence_start, mention.sentence_end
    return Telling(facts, tellings.sentence_in(text, start, end))


def _in_stories(
    session: Session, event: models.Event, articles: Collection[models.Article]
) -> tuple[dict[int, list[Telling]], set[int]]:
    """What the other articles of an event's stories tell of its days, and the events of its own articles."""
    stories = {article.story_id for article in articles if article.story_id is not None}
    told = list(told_in(session, stories, event.start_day, event.end_day))
    reporting = {row.article_id for row, _ in told if row.event_id == event.id}
    reporting.update(article.id for article in articles)
    own = {event.id, *(row.event_id for row, _ in told if row.article_id in reporting)}
    found: dict[int, list[Telling]] = defaultdict(list)
    for row, telling in told:
        if row.event_id not in own:
            found[row.event_id].append(telling)
    return found, own


def _of_the_day(session: Session, event: models.Event, known: Collection[int]) -> dict[int, EventFacts]:
    """Other events that begin on the same day and share a word, apart from those that are known."""
    words = search_words(event.facts)
    searches = [candidates.Search(event.start_day, words)] if words else []
    rows = candidates.candidate_events(session, searches)
    return {row.id: EventFacts.from_row(row) for row in rows if row.id not in known}
