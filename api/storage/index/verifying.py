"""Compares the index with what it should hold, recomputed from events and articles in batches."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from sqlalchemy import Connection, select, text, tuple_
from sqlalchemy.orm import Session

from api.counts import counted
from api.storage import models
from api.storage.database import number_of_rows
from api.storage.engines import engine_of
from api.storage.index.entry import Count, Entry, article_entry, counts, entry_of
from api.storage.index.positions import ID
from api.storage.index.rebuilding import articles_after, events_after
from api.storage.index.writing import stored_articles, stored_entries

BATCH = 500
Row = TypeVar("Row", models.Event, models.Article)


def event_batches(session: Session) -> Iterator[Sequence[models.Event]]:
    """All events in order of id, with mentions and articles; a batch leaves the session once it is used."""
    return _batches(session, events_after)


def article_batches(session: Session) -> Iterator[Sequence[models.Article]]:
    """All articles in order of id; a batch leaves the session once it is used."""
    return _batches(session, articles_after)


def _batches(
    session: Session, rows_after: Callable[[Session, int, int], Sequence[Row]]
) -> Iterator[Sequence[Row]]:
    last = 0
    while rows := rows_after(session, last, BATCH):
        last = rows[-1].id
        yield rows
        session.expunge_all()


class IndexCheck:
    """Compares the index with events and articles batch by batch, and its totals once all have been seen."""

    def __init__(self, session: Session) -> None:
        self._connection = session.connection()
        self._postings, self._article_postings = Postings("event_search"), Postings("article_search")
        self._nodes, self._days = 0, Counter[tuple[int, int]]()

    def events(self, events: Sequence[models.Event]) -> Iterator[str]:
        """What differs in the entries of events."""
        entries = [entry_of(event) for event in events]
        yield from _wrong_entries(self._connection, entries)
        yield from _missing_nodes(self._connection, entries)
        self._nodes += sum(len(entry.nodes) for entry in entries)
        for entry in entries:
            if entry.live:
                self._days[entry.start_day, entry.end_day] += 1
                self._postings.add(entry.position, entry.terms)

    def articles(self, articles: Sequence[models.Article]) -> Iterator[str]:
        """What differs in the terms of articles."""
        stored = stored_articles(self._connection, [article.id for article in articles])
        for article in articles:
            entry = article_entry(article)
            self._article_postings.add(article.id, entry.terms)
            if stored.get(article.id) != entry:
                yield f"article {article.id}: article_terms holds other terms than the article"

    def totals(self) -> Iterator[str]:
        """What differs in the index as a whole."""
        yield from _wrong_number(self._connection, "event_nodes", self._nodes)
        yield from _wrong_number(self._connection, "event_terms", number_of_rows(self._connection, "events"))
        yield from _wrong_counts(self._connection, self._days)
        yield from _wrong_number(
            self._connection, "article_terms", number_of_rows(self._connection, "articles")
        )
        yield from self._postings.wrong(self._connection)
        yield from self._article_postings.wrong(self._connection)


class Postings:
    """The contents of a search table, as a number and a sum: the table can't be read row by row."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.sum = 0
        self.number = 0

    def add(self, key: int, terms: Iterable[str]) -> None:
        for term in terms:
            self.number += 1
            self.sum ^= hash((term, key))

    def wrong(self, connection: Connection) -> Iterator[str]:
        """What differs from the stored table; nothing if the engine indexes the terms itself."""
        terms = engine_of(connection).searchable_terms(connection, self.name)
        if terms is None:
            return
        stored = Postings(self.name)
        for term, key in terms:
            stored.add(key, [term])
        if (stored.number, stored.sum) != (self.number, self.sum):
            yield f"{self.name}: {counted(stored.number, 'term')} of rows, not {self.number}"


def _wrong_entries(connection: Connection, entries: Sequence[Entry]) -> Iterator[str]:
    stored = stored_entries(connection, [entry.event_id for entry in entries])
    for entry in entries:
        if stored.get(entry.event_id) != entry:
            yield f"event {entry.event_id}: event_terms holds {stored.get(entry.event_id)}, not {entry}"


def _missing_nodes(connection: Connection, entries: Sequence[Entry]) -> Iterator[str]:
    wanted = [(node, entry.position, entry.end_day) for entry in entries for node in entry.nodes]
    for start in range(0, len(wanted), BATCH):
        part = wanted[start : start + BATCH]
        question = select(*_NODE).where(tuple_(*_NODE).in_(part))
        found = {tuple(row) for row in connection.execute(question)}
        for row in part:
            if row not in found:
                yield f"event {row[1] & ID}: not under its node {row[0]} in event_nodes"


_NODE = (
    models.EventNode.node,
    models.EventNode.position,
    models.EventNode.end_day,
)


def _wrong_number(connection: Connection, table: str, wanted: int) -> Iterator[str]:
    found = number_of_rows(connection, table)
    if found != wanted:
        yield f"{table}: {counted(found, 'row')}, not {wanted}"


def _wrong_counts(connection: Connection, days: Counter[tuple[int, int]]) -> Iterator[str]:
    wanted = counts((*day, number) for day, number in days.items())
    rows = connection.execute(text("SELECT level, bucket, starts, ends, wholes FROM event_counts"))
    stored = {(row.level, row.bucket): Count(row.starts, row.ends, row.wholes) for row in rows}
    nothing = Count(0, 0, 0)
    for place in sorted({*wanted, *stored}):
        if stored.get(place, nothing) != wanted.get(place, nothing):
            yield (
                f"event_counts: level {place[0]}, bucket {place[1]} holds {stored.get(place, nothing)}, "
                f"not {wanted.get(place, nothing)}"
            )
