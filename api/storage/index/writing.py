"""Keeps the index up to date with events and articles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence

from sqlalchemy import Connection, bindparam, text
from sqlalchemy.orm import Session

from api.storage import models
from api.storage.engines import engine_of
from api.storage.index.entry import ArticleEntry, Count, Entry, article_entry, counts, entry_of

COUNTS_LOCK = 0x71AE11
"""Any number that no other lock has."""

_PUT_NODES = text(
    "INSERT INTO event_nodes (node, position, end_day) VALUES (:node, :position, :end_day) "
    "ON CONFLICT (node, position) DO UPDATE SET end_day = excluded.end_day "
    "WHERE event_nodes.end_day <> excluded.end_day"
)
_DROP_NODES = text("DELETE FROM event_nodes WHERE node = :node AND position = :position")
_ADD_COUNTS = text(
    "INSERT INTO event_counts (level, bucket, starts, ends, wholes) "
    "VALUES (:level, :bucket, :starts, :ends, :wholes) ON CONFLICT (level, bucket) DO UPDATE SET "
    "starts = event_counts.starts + excluded.starts, ends = event_counts.ends + excluded.ends, "
    "wholes = event_counts.wholes + excluded.wholes"
)
_DROP_TERMS = text("DELETE FROM event_terms WHERE event_id = :event_id")
_DROP_ARTICLE = text("DELETE FROM article_terms WHERE article_id = :article_id")


def index(session: Session, *events: models.Event, new: Sequence[Entry] = ()) -> None:
    """Write the entries of flushed events that differ from the stored ones, and what ``index_new`` left."""
    entries = {event.id: entry_of(event) for event in events}
    write_entries(session.connection(), entries.values(), new)


def index_new(session: Session, events: Iterable[models.Event]) -> Sequence[Entry]:
    """Write the entries of events that have none yet, apart from what only live events have.

    Returns them for ``index``: what is written here is in no other writer's way, and the search table is
    changed quickest all at once.
    """
    entries = [entry_of(event) for event in events]
    if not entries:
        return []
    connection = session.connection()
    _insert_terms(connection, entries)
    nodes = [(node, entry.position, entry.end_day) for entry in entries for node in entry.nodes]
    storage = engine_of(connection)
    storage.insert_rows(connection, "event_nodes", ("node", "position", "end_day"), sorted(nodes))
    return entries


def _insert_terms(connection: Connection, entries: Sequence[Entry]) -> None:
    storage = engine_of(connection)
    columns = ("event_id", "start_day", "end_day", "live", "terms", "sequence")
    rows = (
        (
            *(each.event_id, each.start_day, each.end_day, each.live),
            *(storage.bulk_terms(" ".join(each.terms)), each.sequence),
        )
        for each in entries
    )
    storage.insert_rows(connection, "event_terms", columns, rows)


def write_entries(connection: Connection, entries: Collection[Entry], new: Sequence[Entry] = ()) -> None:
    """Write the entries that differ from the stored ones, and what ``index_new`` has left to write."""
    before = stored_entries(connection, [entry.event_id for entry in entries]) if entries else {}
    changed = [(old, entry) for entry in entries if (old := before.get(entry.event_id)) != entry]
    moved = [(old, entry) for old, entry in changed if old is None or _is_at(old) != _is_at(entry)]
    elsewhere = {entry.event_id for _, entry in moved}
    _drop(connection, [old for old, _ in moved if old])
    _put(connection, [entry for _, entry in moved])
    _reword(connection, [entry for _, entry in changed if entry.event_id not in elsewhere])
    _change_live(connection, [old for old, _ in changed if old], [*(entry for _, entry in changed), *new])


def _is_at(entry: Entry) -> tuple[object, ...]:
    """What decides the nodes and counts of an entry."""
    return entry.live, entry.start_day, entry.end_day, entry.nodes


def _reword(connection: Connection, entries: Sequence[Entry]) -> None:
    """Write entries whose terms alone have changed."""
    if not entries:
        return
    storage = engine_of(connection)
    sql = f"UPDATE event_terms SET terms = {storage.terms_written}, sequence = :sequence WHERE event_id = :id"
    rows = [
        {"id": entry.event_id, "terms": storage.stored_terms(entry.terms), "sequence": entry.sequence}
        for entry in entries
    ]
    connection.execute(text(sql), rows)


def unindex(session: Session, *events: models.Event) -> None:
    """Remove events from the index; even a tombstone has an entry there otherwise."""
    connection = session.connection()
    entries = [*stored_entries(connection, [event.id for event in events]).values()]
    _drop(connection, entries)
    _change_live(connection, entries, [])


def index_article(session: Session, article: models.Article) -> None:
    """Write the entry of an article if it differs from the stored one."""
    session.flush()
    connection = session.connection()
    entry, before = article_entry(article), _stored_article(connection, article.id)
    if entry == before:
        return
    if before is not None:
        _remove_article(connection, article.id, before.terms)
    _add_articles(connection, {article.id: entry})


def index_new_articles(session: Session, articles: Sequence[models.Article]) -> None:
    """Write the entries of articles that have none yet."""
    _add_articles(session.connection(), {article.id: article_entry(article) for article in articles})


def _add_articles(connection: Connection, entries: Mapping[int, ArticleEntry]) -> None:
    storage = engine_of(connection)
    rows = (
        (article_id, storage.bulk_terms(" ".join(entry.terms)), entry.sequence)
        for article_id, entry in entries.items()
    )
    storage.insert_rows(connection, "article_terms", ("article_id", "terms", "sequence"), rows)
    search = [(article_id, entry.terms) for article_id, entry in entries.items()]
    storage.change_search(connection, "article_search", [], search)


def unindex_article(session: Session, article: models.Article) -> None:
    """Remove an article from the index."""
    connection = session.connection()
    before = _stored_article(connection, article.id)
    if before is not None:
        _remove_article(connection, article.id, before.terms)


def stored_entries(connection: Connection, event_ids: Sequence[int]) -> dict[int, Entry]:
    """The stored entries of events, by id."""
    storage = engine_of(connection)
    rows = connection.execute(
        text(
            f"SELECT event_id, start_day, end_day, live, sequence, {storage.terms_read} "
            "FROM event_terms WHERE event_id IN :ids"
        ).bindparams(bindparam("ids", expanding=True)),
        {"ids": list(event_ids)},
    )
    return {
        row.event_id: Entry(
            row.event_id,
            row.start_day,
            row.end_day,
            bool(row.live),
            storage.read_terms(row.terms),
            row.sequence,
        )
        for row in rows
    }


def stored_articles(connection: Connection, article_ids: Sequence[int]) -> dict[int, ArticleEntry]:
    """The stored entries of articles, by id."""
    storage = engine_of(connection)
    rows = connection.execute(
        text(
            f"SELECT article_id, sequence, {storage.terms_read} FROM article_terms WHERE article_id IN :ids"
        ).bindparams(bindparam("ids", expanding=True)),
        {"ids": list(article_ids)},
    )
    return {row.article_id: ArticleEntry(storage.read_terms(row.terms), row.sequence) for row in rows}


def _stored_article(connection: Connection, article_id: int) -> ArticleEntry | None:
    return stored_articles(connection, [article_id]).get(article_id)


def _put(connection: Connection, entries: Sequence[Entry]) -> None:
    if entries:
        _insert_terms(connection, entries)
        put_nodes(connection, entries)


def put_nodes(connection: Connection, entries: Sequence[Entry]) -> None:
    """Write the rows of ``event_nodes`` for entries, whether or not they are there."""
    connection.execute(_PUT_NODES, _nodes(entries))


def _drop(connection: Connection, entries: Sequence[Entry]) -> None:
    if entries:
        connection.execute(_DROP_TERMS, [{"event_id": entry.event_id} for entry in entries])
        connection.execute(_DROP_NODES, _nodes(entries))


def _change_live(connection: Connection, removed: Sequence[Entry], added: Sequence[Entry]) -> None:
    """Change what only live events have, counts and rows of the search table."""
    left, entered = ([entry for entry in entries if entry.live] for entries in (removed, added))
    days = Counter((entry.start_day, entry.end_day) for entry in entered)
    days.subtract((entry.start_day, entry.end_day) for entry in left)
    add_counts(connection, counts((*day, number) for day, number in days.items() if number))
    if left or entered:
        engine_of(connection).change_search(connection, "event_search", _searched(left), _searched(entered))


def _searched(entries: Sequence[Entry]) -> list[tuple[int, Sequence[str]]]:
    return [(entry.position, entry.terms) for entry in entries]


def _remove_article(connection: Connection, article_id: int, terms: Sequence[str]) -> None:
    connection.execute(_DROP_ARTICLE, {"article_id": article_id})
    engine_of(connection).change_search(connection, "article_search", [(article_id, terms)], [])


def _nodes(entries: Sequence[Entry]) -> list[dict[str, int]]:
    return [
        {"node": node, "position": entry.position, "end_day": entry.end_day}
        for entry in entries
        for node in entry.nodes
    ]


def add_counts(connection: Connection, found: Mapping[tuple[int, int], Count]) -> None:
    """Add to the counts of buckets, given by level and number. Locks the counts until the end."""
    if not found:
        return
    # Two writers that count the same buckets in different orders would deadlock.
    engine_of(connection).lock(connection, COUNTS_LOCK)
    rows = [{"level": level, "bucket": at, **count._asdict()} for (level, at), count in found.items()]
    connection.execute(_ADD_COUNTS, rows)
