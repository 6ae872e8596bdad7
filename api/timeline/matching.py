"""Attach each event read in an article to a stored event, or create one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from sqlalchemy.orm import Session

from api.calendar.days import FIRST_DAY, calendar_date, day_number, shifted_month
from api.calendar.intervals import Interval
from api.extraction.events import Event as ReadEvent
from api.storage import candidates, models
from api.storage.facts import EventFacts, bounds
from api.storage.index import terms
from api.timeline.deriving import derive
from api.timeline.history import Action, record_change
from api.timeline.mentions import facts_of, mention_of
from api.timeline.names import nation_words
from api.timeline.same_event import WEEK_DAYS, YEAR_DAYS, best_match, days_agree, meaning_of
from api.timeline.saving import current_events
from api.timeline.title_meaning import matters

Candidates = dict[Interval, list[tuple[int, EventFacts]]]
"""Stored events by interval: ids and facts."""


def attach(
    session: Session, article: models.Article, read: Sequence[ReadEvent], *, who: str
) -> list[models.Event]:
    """Stored or new events for those read in an article, each with its mention, not saved yet.

    Each stored event is joined at most once: two events of one article are never merged.
    """
    joined = _joined(session, [facts_of(event, article.language) for event in read])
    before = {event.id: event.facts for event in joined.values()}
    attached = []
    for index, event in enumerate(read):
        row = joined.get(index) or models.Event(title=event.title)
        with session.no_autoflush:
            row.mentions.append(mention_of(article, event))
            derive(row)
        attached.append(row)
    session.add_all(attached)
    for row in joined.values():
        record_change(session, row, Action.REPORTED, who, before[row.id], article_id=article.id)
    return attached


def _joined(session: Session, read: Sequence[EventFacts]) -> dict[int, models.Event]:
    """The stored events that the article reports again, by index in ``read``."""
    candidates_by_days = _candidates(session, read)
    chosen: dict[int, int] = {}
    for index, facts in enumerate(read):
        agreeing = (days for days in candidates_by_days if days_agree(days, facts.interval))
        near = (candidate for days in agreeing for candidate in candidates_by_days[days])
        if (event_id := best_match(facts, near)) is not None:
            chosen.setdefault(event_id, index)
    return {chosen[event_id]: event for event_id, event in current_events(session, chosen).items()}


def _candidates(session: Session, read: Sequence[EventFacts]) -> Candidates:
    """Stored events with suitable days that may be the ones read.

    They start on the same day, or share a word and start nearby.
    """
    first_days: set[int] = set()
    around: dict[candidates.Days, set[str]] = defaultdict(set)
    for facts in read:
        start, end = bounds(facts.interval)
        first_days.add(start)
        for days in _days_around(start, end):
            around[days].update(_search_words(facts))
    found: Candidates = defaultdict(list)
    for row in candidates.candidate_events(session, first_days, around):
        facts = EventFacts.from_row(row)
        found[facts.interval].append((row.id, facts))
    return found


def _search_words(facts: EventFacts) -> set[str]:
    """The words of an event worth searching for; a country has its names in every language."""
    texts = (facts.title, *facts.actors, *facts.places)
    words = {word for text in texts for word in terms.tokens(text)}
    return {word for word in words if matters(facts.language, word)} | nation_words(meaning_of(facts).names)


def _days_around(start: int, end: int) -> Iterator[candidates.Days]:
    """Ranges of start days in which a match can begin: events inside the interval or around it."""
    if start < FIRST_DAY + WEEK_DAYS or end - start >= YEAR_DAYS:
        yield start, start
        return
    yield start - WEEK_DAYS + 1, start
    year, month, day = calendar_date(start)
    wholes = {start - day + 1}
    if end > start:
        yield start + 1, end
        wholes |= {day_number(year, 1, 1), *_quarter_and_season(year, month)}
    for first in wholes:
        if first < start - WEEK_DAYS + 1:
            yield first, first


def _quarter_and_season(year: int, month: int) -> tuple[int, int]:
    """The first days of the quarter and of the season of a month; the former may also begin a half-year."""
    season_year, season_month = shifted_month(year, month, -(month % 3))
    return day_number(year, month - (month - 1) % 3, 1), day_number(season_year, season_month, 1)
