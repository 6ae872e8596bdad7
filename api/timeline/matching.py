"""Under which event each telling of an article goes: one that other articles told before, or a new one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Row
from sqlalchemy.orm import Session

from api.calendar.intervals import FIRST_DAY, Interval, calendar_date, day_number, shifted_month
from api.extraction import events as extraction
from api.storage import candidates, models
from api.storage.index import terms
from api.timeline import editing
from api.timeline.names import nation_words
from api.timeline.same_event import WEEK_DAYS, YEAR_DAYS, Telling, best_match, days_agree
from api.timeline.title_meaning import matters

TOLD = "told"


def place(
    session: Session, article: models.Article, told: Sequence[extraction.Event], *, who: str
) -> list[models.Event]:
    """The events of the timeline that tell what an article tells, joined or new, still to be put.

    An article tells an event once: what it dates twice stays two events.
    """
    joined = _joined(session, article, told)
    befores = {event.id: editing.told_by(event) for event in joined.values()}
    placed = []
    for index, event in enumerate(told):
        row = joined.get(index) or models.Event(title=event.title)
        with session.no_autoflush:
            row.mentions.append(mention_of(article, event))
            editing.derive(row)
        placed.append(row)
    session.add_all(placed)
    for row in joined.values():
        editing.record(session, row, TOLD, who, befores[row.id], after={"article_id": article.id})
    return placed


def _joined(
    session: Session, article: models.Article, told: Sequence[extraction.Event]
) -> dict[int, models.Event]:
    """By index, the events told before; each is joined once at most."""
    tellings = [telling_of(event, article.language) for event in told]
    candidates = _candidates(session, tellings)
    chosen: dict[int, int] = {}
    for index, telling in enumerate(tellings):
        near = (
            found for days in candidates if days_agree(days, telling.interval) for found in candidates[days]
        )
        if (key := best_match(telling, near)) is not None:
            chosen[key] = chosen.get(key, index)
    return {chosen[key]: event for key, event in editing.events_now(session, chosen).items()}


def _candidates(session: Session, tellings: Sequence[Telling]) -> dict[Interval, list[tuple[int, Telling]]]:
    """By interval, the events of the timeline that have days, and where these are many words, in common."""
    first_days: set[int] = set()
    around: dict[candidates.Days, set[str]] = defaultdict(set)
    for telling in tellings:
        start, end = editing.bounds(telling.interval)
        first_days.add(start)
        for days in _days_around(start, end):
            around[days].update(_search_words(telling))
    found: dict[Interval, list[tuple[int, Telling]]] = defaultdict(list)
    for row in candidates.candidate_events(session, first_days, around):
        telling = _telling_stored(row)
        found[telling.interval].append((row.id, telling))
    return found


def _search_words(telling: Telling) -> set[str]:
    """The words of a telling that are worth a search, a country in every language."""
    said = {word for name in (telling.title, *telling.actors, *telling.places) for word in terms.words(name)}
    return {word for word in said if matters(telling.language, word)} | nation_words(telling.meaning.names)


def _days_around(start: int, end: int) -> Iterator[candidates.Days]:
    """From where to where events begin that lie in an interval, or that it lies in, and can be the same."""
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
    """The first day of the quarter of a month, which may also be that of a half-year, and of its season."""
    season_year, season_month = shifted_month(year, month, -(month % 3))
    return day_number(year, month - (month - 1) % 3, 1), day_number(season_year, season_month, 1)


def _telling_stored(row: Row[Any]) -> Telling:
    return Telling(
        row.language,
        row.title,
        editing.interval_stored(row.start_day, row.end_day, row.edtf, row.precision),
        row.status,
        row.time,
        tuple(row.actors),
        tuple(row.places),
    )


def telling_of(event: extraction.Event, language: str) -> Telling:
    return Telling(
        language, event.title, event.interval, event.status, event.time, event.actors, event.places
    )


def telling_read(reading: Mapping[str, Any]) -> Telling:
    """What a mention told when it was read."""
    return Telling(
        reading["language"],
        reading["title"],
        editing.interval_read(reading),
        reading["status"],
        reading["time"],
        tuple(reading["actors"]),
        tuple(reading["places"]),
    )


def mention_of(article: models.Article, event: extraction.Event) -> models.Mention:
    return models.Mention(article=article, **mention_columns(event, article.language))


def mention_columns(event: extraction.Event, language: str) -> dict[str, Any]:
    """What the row of a mention holds of an event just read."""
    return {
        "text": event.mention.text,
        "start": event.mention.start,
        "end": event.mention.end,
        "sentence_start": event.mention.sentence_start,
        "sentence_end": event.mention.sentence_end,
        "rule": event.mention.rule,
        "anchor_day": event.anchor,
        "direction": event.direction,
        "because": event.because,
        "inferred": list(event.inferred),
        "alternatives": list(event.alternatives),
        "reading": _reading(event, language),
    }


def _reading(event: extraction.Event, language: str) -> dict[str, Any]:
    return {
        "title": event.title,
        "language": language,
        "start": event.interval.start,
        "end": event.interval.end,
        "edtf": event.interval.edtf,
        "precision": event.interval.precision,
        "time": event.time,
        "status": event.status,
        "actors": list(event.actors),
        "places": list(event.places),
    }
