"""SQLite: one writer at a time, and a full-text index (FTS5) that the service keeps up to date itself.

The rowids of ``event_search`` are positions, so a search yields events in timeline order: 100 to 1,000 times
faster on common words than collecting all matches and sorting them.
"""

from __future__ import annotations

import json
import math
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from functools import lru_cache, partial
from operator import itemgetter
from pathlib import Path
from typing import Any, ClassVar

from sqlalchemy import URL, Connection, Engine, event, text
from typing_extensions import override

from api.storage.conditions import (
    All,
    AnyOf,
    Condition,
    Conditions,
    Has,
    Not,
    indexed,
    is_positive,
    left_over,
)
from api.storage.engines import files, sqlite_checkup
from api.storage.engines.conditions_sql import composed, conditions_sql
from api.storage.engines.interface import (
    Estimate,
    PlainConnection,
    PlainRows,
    SearchRows,
    Span,
    Statement,
    StorageEngine,
    Stretch,
)
from api.storage.engines.search_copy import ARTICLE_SEARCH, EVENT_SEARCH
from api.storage.index.positions import ID
from api.storage.observations import Observation

LOCK_TIMEOUT_S = 30
LOADING_CACHE_KIB = 262_144
"""Cache while loading: holds what a batch changes, so that no page is written twice."""
MERGED_PAGES = 250
"""Pages of a search table that are merged at a time; writers wait for about 0.1 s."""
LEAST_CHANGES = 2
"""A merge that changes fewer rows had nothing to do; the statement itself counts as one."""
MEMORY = ":memory:"
PRAGMAS = (
    "synchronous = FULL",  # What a client was told is stored survives a power cut; NORMAL syncs later.
    "foreign_keys = ON",
    "cache_size = -16384",
    "mmap_size = 2147418112",
    "temp_store = MEMORY",
)


UNAVAILABLE = frozenset(
    (
        *(sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_IOERR),
        *(sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FULL, sqlite3.SQLITE_CANTOPEN),
        *(sqlite3.SQLITE_PROTOCOL, sqlite3.SQLITE_PERM, sqlite3.SQLITE_NOMEM, sqlite3.SQLITE_AUTH),
    )
)
"""Result codes, without their extension, that do not speak of a wrong statement."""


class SQLite(StorageEngine):
    name = "sqlite"
    driver = "pysqlite"
    connect_args: ClassVar[dict[str, Any]] = {"timeout": LOCK_TIMEOUT_S}
    in_files = True

    mark = "?"
    ordered_branch = "{branch}"  # SQLite merges them by itself, and allows no ORDER BY here

    joined = "group_concat({})"

    among = "IN (SELECT value FROM json_each(?))"

    terms_written = ":terms"
    terms_read = "terms"
    search_rows = f"""SELECT rowid AS position,
        (SELECT t.end_day FROM event_terms t WHERE t.event_id = event_search.rowid & {ID}) AS end_day
        FROM event_search WHERE event_search MATCH ? AND rowid > ? AND rowid < ?"""
    search_copies = (EVENT_SEARCH, ARTICLE_SEARCH)

    serving_args: ClassVar[dict[str, Any]] = {}

    @property
    def driver_error(self) -> type[Exception]:
        return sqlite3.Error

    def is_unavailable(self, error: Exception) -> bool:
        code = getattr(error, "sqlite_errorcode", None)
        return code is not None and (code & 0xFF in UNAVAILABLE or str(error).startswith("no such table"))

    @override
    def has_collided(self, error: Exception) -> bool:
        """False: a transaction that writes is the only one."""
        return False

    def prepare(self, engine: Engine, *, read_only: bool) -> None:
        event.listen(engine, "do_connect", partial(_open, read_only))
        event.listen(engine, "connect", _set_pragmas)
        event.listen(engine, "begin", _begin)

    def start_autocommit(self, connection: PlainConnection) -> None:
        """Connections are in this mode already, see ``_set_pragmas``."""

    @override
    def unwritable(self, connection: Connection, tables: Sequence[str]) -> str | None:
        """The file and its folder, which holds the journal, must be writable."""
        file = connection.engine.url.database or MEMORY
        return None if file == MEMORY or files.is_writable(Path(file)) else "the database is read-only"

    def size(self, connection: Connection) -> int:
        """The file and its journal of changes (-wal)."""
        pages = connection.scalar(text("PRAGMA page_count")), connection.scalar(text("PRAGMA page_size"))
        journal = Path(f"{connection.engine.url.database}-wal")
        return math.prod(map(int, pages)) + (journal.stat().st_size if journal.exists() else 0)

    def estimated_rows(self, connection: Connection, tables: Sequence[str]) -> dict[str, int]:
        """The highest ids: few rows are ever removed."""
        present = connection.scalars(text("SELECT name FROM sqlite_master WHERE type = 'table'"))
        highest = ((table, f"SELECT max(rowid) FROM {table}") for table in sorted({*tables} & {*present}))
        return {table: int(connection.scalar(text(query)) or 0) for table, query in highest}

    def observations(self, connection: Connection) -> Iterator[Observation]:
        return sqlite_checkup.observations(connection)

    writers_overlap = False

    def lock(self, connection: Connection, number: int) -> None:
        """Nothing to wait for: a transaction that writes is the only one, see ``_begin``."""

    def share_lock(self, connection: Connection, number: int) -> None:
        """Nothing to wait for, either."""

    def instant(self, instant: datetime) -> str:
        return instant.astimezone(UTC).replace(tzinfo=None).isoformat(" ", "microseconds")

    def read_instant(self, stored: str) -> datetime:
        return datetime.fromisoformat(stored).replace(tzinfo=UTC)

    def id_list(self, ids: Sequence[int]) -> str:
        return f"[{','.join(map(str, ids))}]"

    def stored_terms(self, terms: Sequence[str]) -> str:
        return " ".join(terms)

    def read_terms(self, stored: str) -> tuple[str, ...]:
        return tuple(sorted(stored.split(" ")))

    def match(self, conditions: Conditions, one_of: Sequence[str] = ()) -> str:
        found = _match_all(tuple(conditions))
        if not one_of:
            return found
        among = " OR ".join([f'"{term}"' for term in one_of])
        return f"({found}) AND ({among})" if found else among

    def holds(self, conditions: Conditions) -> Statement:
        return conditions_sql(conditions, _known, mark=self.mark, found="instr")

    def articles_found(self, conditions: Conditions) -> Statement:
        if not any(map(is_positive, conditions)):
            condition, values = self.holds(conditions)
        else:
            left = [each for each in map(left_over, conditions) if each is not None]
            tests, tested = self.holds(left) if left else Statement("true", [])
            found = "SELECT rowid FROM article_search WHERE article_search MATCH ?"
            condition, values = f"t.article_id IN ({found}) AND {tests}", [self.match(conditions), *tested]
        return Statement(f"SELECT t.article_id FROM article_terms t WHERE {condition}", values)

    def articles_indexed(self, conditions: Conditions, most: int) -> Statement:
        if not any(map(is_positive, conditions)):
            return Statement("SELECT article_id FROM article_terms LIMIT ?", [most])
        found = "SELECT rowid FROM article_search WHERE article_search MATCH ? LIMIT ?"
        return Statement(found, [self.match(conditions), most])

    def sharing_terms(self, terms: Sequence[str], first: int, last: int, limit: int) -> Statement:
        return Statement(
            f"""SELECT rowid & {ID} AS event_id FROM event_search
            WHERE event_search MATCH ? AND rowid BETWEEN ? AND ? LIMIT ?""",
            [self.match((), one_of=terms), first, last, limit],
        )

    def articles_having(self, spans: Sequence[Span], most: int) -> Statement:
        return Statement(
            """SELECT span.key, (SELECT group_concat(article_id) FROM (
            SELECT article_id FROM article_keys WHERE key = span.value ->> 0
            AND day BETWEEN span.value ->> 1 AND span.value ->> 2 ORDER BY day DESC, article_id DESC LIMIT ?
            )) FROM json_each(?) AS span
            WHERE EXISTS (SELECT 1 FROM article_keys WHERE key = span.value ->> 0)""",
            [most, json.dumps(spans)],
        )

    def along(
        self, stretches: Sequence[Stretch], most: int, looked_at: int, *, latest: bool = False
    ) -> Statement:
        direction = "DESC" if latest else "ASC"
        return Statement(
            f"""SELECT s.key, n.position, n.end_day FROM json_each(?) AS s CROSS JOIN event_nodes n
            WHERE n.node = s.value ->> 0 AND n.position IN (SELECT position FROM (
            SELECT position, end_day FROM event_nodes WHERE node = s.value ->> 0
            AND position >= s.value ->> 1 AND position < s.value ->> 2 ORDER BY position {direction} LIMIT ?
            ) AS first WHERE end_day <= s.value ->> 3 LIMIT ?)""",
            [json.dumps(stretches), looked_at, most],
        )

    def estimate(self, connection: PlainConnection, conditions: Conditions) -> Estimate | None:
        """None: the full-text index has no statistics, and needs none to be fast."""

    def change_search(
        self, connection: Connection, table: str, removed: SearchRows, added: SearchRows
    ) -> None:
        """In order of the keys, of two rows with the same key the old one first.

        FTS5 collects what is written, and writes a segment when it comes to a lower key.
        """
        changes: tuple[tuple[str | None, SearchRows], ...] = (("delete", removed), (None, added))
        rows = [(key, command, " ".join(terms)) for command, some in changes for key, terms in some]
        self.insert_rows(connection, table, ("rowid", table, "terms"), sorted(rows, key=itemgetter(0)))

    def searchable_terms(self, connection: Connection, table: str) -> Iterator[tuple[str, int]]:
        vocabulary = f"temp.{table}_vocabulary"
        connection.execute(
            text(f"CREATE VIRTUAL TABLE {vocabulary} USING fts5vocab(main, {table}, instance)")
        )
        for row in connection.execute(text(f"SELECT term, doc FROM {vocabulary}")):
            yield row.term, row.doc
        connection.execute(text(f"DROP TABLE {vocabulary}"))

    def merge_search(self, connection: Connection, table: str, *, begin: bool) -> int:
        """A negative number of pages makes FTS5 merge all segments, a positive one goes on with it."""
        before = connection.scalar(text("SELECT total_changes()"))
        pages = -MERGED_PAGES if begin else MERGED_PAGES
        connection.execute(text(f"INSERT INTO {table} ({table}, rank) VALUES ('merge', {pages})"))
        changes = connection.scalar(text("SELECT total_changes()")) - before
        return MERGED_PAGES if changes >= LEAST_CHANGES else 0

    @override
    def damage(self, connection: Connection, tables: Sequence[str]) -> Iterator[str]:
        file = connection.engine.url.database
        page = connection.exec_driver_sql("PRAGMA page_size").scalar_one()
        if file and Path(file).stat().st_size % page:
            yield "the file ends within a page: it was cut off"
        rows = connection.exec_driver_sql("PRAGMA integrity_check")
        yield from (message for (message,) in rows if message != "ok")

    def occupy(self, connection: Connection) -> None:
        """A connection to a file with a write-ahead log holds a shared lock once it has read."""
        connection.execute(text("SELECT count(*) FROM sqlite_master"))

    def snapshot(self, engine: Engine) -> Connection:
        return engine.connect()

    def plain_rows(self, connection: Connection, table: str, columns: Sequence[str]) -> PlainRows:
        quoted = ", ".join(f'"{name}"' for name in columns)
        cursor: PlainRows = connection.connection.cursor().execute(f"SELECT {quoted} FROM {table} ORDER BY 1")
        return cursor

    def insert_plain_rows(
        self, connection: Connection, table: str, columns: Sequence[str], rows: PlainRows
    ) -> None:
        self.bulk_insert(connection, table, columns, rows)

    @contextmanager
    def replacing_rows(self, connection: Connection, tables: Sequence[str]) -> Iterator[None]:
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")  # Events name later ones.
        for table in reversed(tables):
            connection.execute(text(f"DELETE FROM {table}"))
        yield

    def last_ids(self, connection: Connection, tables: Sequence[str]) -> Mapping[str, int]:
        rows = connection.execute(text("SELECT name, seq FROM sqlite_sequence"))
        known = {row.name: int(row.seq) for row in rows}
        return {table: known.get(table, 0) for table in tables}

    def set_last_ids(self, connection: Connection, last: Mapping[str, int]) -> None:
        """The rows have raised these ids to the greatest that is used; deleted ones may have been greater."""
        known = self.last_ids(connection, list(last))
        for table, number in last.items():
            row = {"table": table, "number": max(number, known[table])}
            connection.execute(text("DELETE FROM sqlite_sequence WHERE name = :table"), row)
            connection.execute(text("INSERT INTO sqlite_sequence (name, seq) VALUES (:table, :number)"), row)

    def reserve_ids(self, connection: Connection, table: str, number: int) -> Sequence[int]:
        named = {"table": table, "number": number}
        add = text("UPDATE sqlite_sequence SET seq = seq + :number WHERE name = :table RETURNING seq")
        last = connection.scalar(add, named)
        if last is None:
            connection.execute(
                text("INSERT INTO sqlite_sequence (name, seq) VALUES (:table, :number)"), named
            )
            last = number
        return range(last - number + 1, last + 1)

    def bulk_terms(self, terms: str) -> str:
        return terms

    def bulk_insert(
        self, connection: Connection, table: str, columns: Sequence[str], rows: PlainRows
    ) -> None:
        connection.exec_driver_sql(f"PRAGMA cache_size = -{LOADING_CACHE_KIB}")
        self.insert_rows(connection, table, columns, rows)

    def _insert_rows(
        self, connection: Connection, table: str, columns: Sequence[str], rows: PlainRows
    ) -> None:
        marks, names = ", ".join("?" * len(columns)), ", ".join(f'"{column}"' for column in columns)
        cursor: Any = connection.connection.cursor()
        cursor.executemany(f"INSERT INTO {table} ({names}) VALUES ({marks})", rows)
        cursor.close()

    @contextmanager
    def bulk_loading(self, engine: Engine) -> Iterator[None]:
        """Merge the full-text indexes afterwards."""
        yield
        with engine.execution_options(writing=True).begin() as connection:
            for table in ("event_search", "article_search"):
                connection.exec_driver_sql(f"INSERT INTO {table} ({table}) VALUES ('optimize')")

    def scratch_url(self, folder: Path) -> URL | None:
        return URL.create(self.name, database=str(folder / "scratch.db"))

    def work(self, connection: PlainConnection, statement: Statement) -> int:
        """Steps of the virtual machine."""
        steps = 0

        def count() -> int:
            nonlocal steps
            steps += 1
            return 0

        connection.driver.set_progress_handler(count, 1)
        try:
            connection.rows(*statement)
        finally:
            connection.driver.set_progress_handler(None, 1)
        return steps


@lru_cache(maxsize=4096)
def _match_all(conditions: Conditions) -> str:
    """NOT takes two operands."""
    known = [condition for condition in map(indexed, conditions) if condition is not None]
    found = " AND ".join([_match(each) for each in known if not isinstance(each, Not)])
    without = " OR ".join([_match(each.part) for each in known if isinstance(each, Not)])
    return f"({found}) NOT ({without})" if without else found


def _match(condition: Condition) -> str:
    """A condition that the index can answer, in the query language of FTS5."""
    match condition:
        case Has(term, prefix):
            return f'"{term}"*' if prefix else f'"{term}"'
        case All(parts):
            return f"({' AND '.join(map(_match, parts))})"
        case AnyOf(parts):
            return f"({' OR '.join(map(_match, parts))})"
        case _:
            raise AssertionError(condition)


def _known(condition: Condition) -> Statement:
    """A condition that the index can answer, as SQL on a row ``t``."""
    if not isinstance(condition, Has):
        return composed(condition, _known)
    term = f" {condition.term}" if condition.prefix else f" {condition.term} "
    return Statement("instr(' ' || t.terms || ' ', ?)", [term])


def _open(read_only: bool, _dialect: Any, _record: Any, names: list[Any], options: dict[str, Any]) -> None:
    """Open a file that may not or cannot be written without writing to it."""
    name = str(names[0])
    if name != MEMORY and (read_only or (Path(name).exists() and not files.is_writable(Path(name)))):
        names[0] = files.read_only_uri(Path(name))
        options["uri"] = True


def _set_pragmas(connection: Any, _: Any) -> None:
    connection.isolation_level = None  # sqlite3 opens no transaction by itself; _begin does
    with closing(connection.cursor()) as cursor:
        try:
            cursor.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_READONLY:
                raise
        for pragma in PRAGMAS:
            cursor.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    """Begin a transaction; one that writes takes the write lock at once.

    A transaction that asks for the lock later fails if another one has written since it began: with deferred
    locks four writers got 50,000 errors in four seconds, with immediate ones none.
    """
    writing = connection.get_execution_options().get("writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")
