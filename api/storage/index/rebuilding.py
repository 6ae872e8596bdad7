"""The steps of rebuilding the index; each call does one batch of rows.

A step continues after ``progress.last``, advances it and returns the number of rows done, 0 at the end.
Writers may change the timeline between two batches.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, select, text
from sqlalchemy.orm import Session, selectinload

from api.storage import models
from api.storage.engines import engine_of
from api.storage.engines.search_copy import SearchCopy
from api.storage.facts import OPEN_END, OPEN_START
from api.storage.index.entry import Count, Entry, counts, entry_of
from api.storage.index.positions import ID
from api.storage.index.writing import add_counts, index_article, put_nodes, stored_entries, write_entries
from api.storage.similar import STRAY

FEW, MANY = 500, 5000
"""Rows of a batch that are loaded as objects, and rows of one that the database handles by itself.

Writers wait for a batch: about 0.2 s.
"""
FIRST_KEY = -1 << 31
"""Where progress begins: below all ids, positions and nodes."""


def events_after(session: Session, last: int, number: int) -> Sequence[models.Event]:
    """The next events in order of id, with mentions and articles."""
    mentions = selectinload(models.Event.mentions).joinedload(models.Mention.article)
    question = select(models.Event).where(models.Event.id > last).order_by(models.Event.id)
    return session.scalars(question.options(mentions).limit(number)).all()


def articles_after(session: Session, last: int, number: int) -> Sequence[models.Article]:
    """The next articles in order of id."""
    question = select(models.Article).where(models.Article.id > last).order_by(models.Article.id)
    return session.scalars(question.limit(number)).all()


def delete_stray_entries(session: Session, progress: models.Reindexing) -> int:
    """Delete entries of no event, and those outside the calendar, which a later step rebuilds."""
    days = f"BETWEEN {OPEN_START} AND {OPEN_END}"
    in_calendar = f"start_day {days} AND end_day {days}"
    exists = "EXISTS (SELECT 1 FROM events WHERE events.id = event_terms.event_id)"
    return _delete(session, progress, "event_terms", "event_id", f"NOT ({in_calendar} AND {exists})")


def delete_stray_articles(session: Session, progress: models.Reindexing) -> int:
    """Delete terms that belong to no article."""
    stray = "NOT EXISTS (SELECT 1 FROM articles WHERE articles.id = article_terms.article_id)"
    return _delete(session, progress, "article_terms", "article_id", stray)


def delete_stray_keys(session: Session, progress: models.Reindexing) -> int:
    """Delete keys that belong to no article."""
    stray = "NOT EXISTS (SELECT 1 FROM articles WHERE articles.id = article_keys.article_id)"
    return _delete(session, progress, "article_keys", "article_id", stray)


def delete_stray_pairs(session: Session, progress: models.Reindexing) -> int:
    """Delete pairs of similar events that are not both live."""
    return _delete(session, progress, "similar_pairs", "id", STRAY)


def _delete(session: Session, progress: models.Reindexing, table: str, key: str, stray: str) -> int:
    after = progress.last
    number = _advance(session, progress, table, key)
    session.execute(
        text(f"DELETE FROM {table} WHERE {key} > :after AND {key} <= :last AND {stray}"),
        {"after": after, "last": progress.last},
    )
    return number


def _advance(session: Session, progress: models.Reindexing, table: str, key: str) -> int:
    """Move on by a batch of the rows of a table, and return their number."""
    batch = f"SELECT {key} AS key FROM {table} WHERE {key} > :last ORDER BY {key} LIMIT {MANY}"
    row = session.execute(
        text(f"SELECT max(key) AS last, count(*) AS number FROM ({batch}) AS batch"), {"last": progress.last}
    ).one()
    if row.number:
        progress.last = row.last
    return int(row.number)


def copy_search(session: Session, progress: models.Reindexing, copy: SearchCopy) -> int:
    """Copy entries to a new search table, which replaces the old one at the end."""
    connection, after = session.connection(), progress.last
    if after == FIRST_KEY:
        copy.begin(connection)
    number = _advance(session, progress, copy.terms, copy.key)
    session.flush()
    if number:
        copy.extend(connection, after, progress.last)
    else:
        copy.replace_table(connection)
    return number


def merge_search(session: Session, progress: models.Reindexing, copy: SearchCopy) -> int:
    """Merge a part of a search table, which batches have left in many pieces."""
    begin = progress.last == FIRST_KEY
    progress.last = 0
    session.flush()
    connection = session.connection()
    return engine_of(connection).merge_search(connection, copy.table, begin=begin)


def rebuild_entries(session: Session, events: Sequence[models.Event]) -> None:
    """Correct the entries of events and the nodes they are found under."""
    if not events:
        return
    entries = [entry_of(event) for event in events]
    write_entries(session.connection(), entries)
    put_nodes(session.connection(), entries)


def rebuild_articles(session: Session, progress: models.Reindexing) -> int:
    """Correct the terms of articles."""
    articles = articles_after(session, progress.last, FEW)
    for article in articles:
        index_article(session, article)
        progress.last = article.id
    return len(articles)


def delete_stray_nodes(session: Session, progress: models.Reindexing) -> int:
    """Delete rows of ``event_nodes`` that no entry accounts for. Entries must be correct by then."""
    node = models.EventNode
    question = (
        select(node.node, node.position, node.end_day)
        .where(text("(node, position) > (:node, :position)"))
        .order_by(node.node, node.position)
        .limit(MANY)
    )
    here = {"node": progress.last_node, "position": progress.last}
    rows = session.execute(question, here).all()
    entries = stored_entries(session.connection(), sorted({row.position & ID for row in rows}))
    stray = [
        {"node": row.node, "position": row.position}
        for row in rows
        if not _is_under(entries.get(row.position & ID), row.node, row.position, row.end_day)
    ]
    if stray:
        session.execute(text("DELETE FROM event_nodes WHERE node = :node AND position = :position"), stray)
    if rows:
        progress.last_node, progress.last = rows[-1].node, rows[-1].position
    return len(rows)


def _is_under(entry: Entry | None, node: int, position: int, end_day: int) -> bool:
    if entry is None or node not in entry.nodes:
        return False
    return (position, end_day) == (entry.position, entry.end_day)


def missing_counts(connection: Connection) -> dict[tuple[int, int], Count]:
    """The amounts to add to the counts of each bucket to make them agree with the entries.

    Entries and counts are read by one statement, from one state of the database. Writers change both alike,
    so the result stays correct until it is added.
    """
    missing: dict[tuple[int, int], Count] = {}
    stored: dict[tuple[int, int], Count] = {}
    wanted = counts(_days_or_counts(connection, stored))
    for place in {*wanted, *stored}:
        pairs = zip(wanted.get(place, Count(0, 0, 0)), stored.get(place, Count(0, 0, 0)), strict=True)
        missing[place] = Count(*(want - have for want, have in pairs))
    return {place: count for place, count in missing.items() if any(count)}


def _days_or_counts(
    connection: Connection, stored: dict[tuple[int, int], Count]
) -> Iterator[tuple[int, int, int]]:
    """First day, last day and number of live events; the stored counts go to ``stored``."""
    statement = text(
        "SELECT -1 AS level, 0 AS bucket, start_day, end_day, count(*) AS number "
        "FROM event_terms WHERE live GROUP BY start_day, end_day "
        "UNION ALL SELECT level, bucket, starts, ends, wholes FROM event_counts"
    )
    for level, bucket, *values in connection.execution_options(stream_results=True).execute(statement):
        if level >= 0:
            stored[level, bucket] = Count(*values)
        else:
            yield values[0], values[1], values[2]


def mend_counts(connection: Connection, missing: dict[tuple[int, int], Count]) -> None:
    """Add what is missing to the counts, and delete those of empty buckets."""
    if missing:
        add_counts(connection, missing)
    connection.execute(text("DELETE FROM event_counts WHERE starts = 0 AND ends = 0 AND wholes = 0"))
