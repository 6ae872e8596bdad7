"""Whether what is derived from the events and articles says the same as they do.

Everything is made again in memory, a stretch of rows at a time, and compared with what is stored.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence

from sqlalchemy import Connection, select, text, tuple_
from sqlalchemy.orm import Session, selectinload

from api.storage import models
from api.storage.index.entry import Count, Entry, article_terms, counts, entry_of
from api.storage.index.positions import ID
from api.storage.index.writing import stored_articles, stored_entries

AT_ONCE = 500

Render = Callable[[models.Event], bytes]


def discrepancies(session: Session, render: Render | None = None) -> Iterator[str]:
    """A sentence for each thing that does not agree; none where all is well.

    With ``render``, stored documents are compared with documents rendered anew.
    """
    connection = session.connection()
    postings = Postings("event_search")
    nodes, days = 0, Counter[tuple[int, int]]()
    for events in _events(session):
        entries = [entry_of(event) for event in events]
        yield from _wrong_entries(connection, entries)
        yield from _missing_nodes(connection, entries)
        if render:
            yield from (f"event {event.id}: another document" for event in events if _stale(event, render))
        nodes += sum(len(entry.nodes) for entry in entries)
        for entry in entries:
            if entry.live:
                days[entry.start_day, entry.end_day] += 1
                postings.add(entry.position, entry.terms)
        session.expunge_all()
    yield from _wrong_number(connection, "event_nodes", nodes)
    yield from _wrong_number(connection, "event_terms", _number(connection, "events"))
    yield from _wrong_counts(connection, days)
    yield from postings.wrong(connection)
    yield from _wrong_articles(session)


class Postings:
    """A full-text index of SQLite, as far as it can be read: which term is in which row."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.sum = 0
        self.number = 0

    def add(self, key: int, terms: Iterable[str]) -> None:
        for term in terms:
            self.number += 1
            self.sum ^= hash((term, key))

    def wrong(self, connection: Connection) -> Iterator[str]:
        """PostgreSQL keeps its own index in step with the column."""
        if connection.dialect.name != "sqlite":
            return
        stored = Postings(self.name)
        vocabulary = f"{self.name}_vocabulary"
        connection.execute(
            text(f"CREATE VIRTUAL TABLE temp.{vocabulary} USING fts5vocab(main, {self.name}, instance)")
        )
        for term, key in connection.execute(text(f"SELECT term, doc FROM temp.{vocabulary}")):
            stored.add(key, [term])
        connection.execute(text(f"DROP TABLE temp.{vocabulary}"))
        if (stored.number, stored.sum) != (self.number, self.sum):
            yield f"{self.name}: {stored.number} terms of rows that are not the {self.number} there should be"


def _events(session: Session) -> Iterator[Sequence[models.Event]]:
    mentions = selectinload(models.Event.mentions).joinedload(models.Mention.article)
    last = 0
    question = select(models.Event).options(mentions).order_by(models.Event.id).limit(AT_ONCE)
    while events := session.scalars(question.where(models.Event.id > last)).all():
        last = events[-1].id
        yield events


def _articles(session: Session) -> Iterator[Sequence[models.Article]]:
    last = 0
    question = select(models.Article).order_by(models.Article.id).limit(AT_ONCE)
    while articles := session.scalars(question.where(models.Article.id > last)).all():
        last = articles[-1].id
        yield articles


def _stale(event: models.Event, render: Render) -> bool:
    return event.document is None or bytes(event.document) != render(event)


def _wrong_entries(connection: Connection, entries: Sequence[Entry]) -> Iterator[str]:
    stored = stored_entries(connection, [entry.event_id for entry in entries])
    for entry in entries:
        if stored.get(entry.event_id) != entry:
            yield f"event {entry.event_id}: event_terms holds {stored.get(entry.event_id)}, not {entry}"


def _missing_nodes(connection: Connection, entries: Sequence[Entry]) -> Iterator[str]:
    wanted = [(node, entry.position, entry.end_day) for entry in entries for node in entry.nodes]
    for start in range(0, len(wanted), AT_ONCE):
        part = wanted[start : start + AT_ONCE]
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
    found = _number(connection, table)
    if found != wanted:
        yield f"{table}: {found} rows, not {wanted}"


def _number(connection: Connection, table: str) -> int:
    return int(connection.scalar(text(f"SELECT count(*) FROM {table}")) or 0)


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


def _wrong_articles(session: Session) -> Iterator[str]:
    connection = session.connection()
    postings = Postings("article_search")
    for articles in _articles(session):
        stored = stored_articles(connection, [article.id for article in articles])
        for article in articles:
            terms = article_terms(article)
            postings.add(article.id, terms)
            if stored.get(article.id) != terms:
                yield f"article {article.id}: article_terms holds other terms than the article"
        session.expunge_all()
    yield from _wrong_number(connection, "article_terms", _number(connection, "articles"))
    yield from postings.wrong(connection)
