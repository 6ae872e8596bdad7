"""PostgreSQL: terms are a ``tsvector`` with a GIN index, which the server keeps up to date.

GIN yields matches in no order, so all of them must be collected and sorted. The planner's statistics say when
they are few enough.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, ClassVar

from sqlalchemy import URL, Connection, Engine, text

from api.storage.engines.interface import (
    Estimate,
    PlainConnection,
    SearchRows,
    Statement,
    StorageEngine,
    TermGroups,
)
from api.storage.index.nodes import ROOT
from api.storage.index.positions import ID

SEARCHED_FOR_WORDS = 2000
"""How many events of a stretch of time are searched for words, which may match millions in a long one."""
UNAVAILABLE = frozenset(("08", "25006", "28", "3D", "42501", "42P01", "53", "55", "57", "58", "F0", "XX"))
"""SQLSTATE codes and classes (appendix A of the manual) that do not speak of a wrong statement."""
TERMS_INDEX = "ix_event_terms_terms"


class PostgreSQL(StorageEngine):
    name = "postgresql"
    driver = "psycopg"
    connect_args: ClassVar[dict[str, Any]] = {
        "connect_timeout": 10,
        "keepalives_idle": 30,
        "keepalives_interval": 10,
        "keepalives_count": 3,
        "tcp_user_timeout": 30_000,
    }
    serving_args: ClassVar[dict[str, Any]] = {
        "options": "-c statement_timeout=30s -c lock_timeout=20s -c idle_in_transaction_session_timeout=60s"
    }
    in_files = False

    mark = "%s"
    ordered_branch = "({branch} ORDER BY {order})"

    terms_written = "array_to_tsvector(:terms)"
    terms_read = "tsvector_to_array(terms) AS terms"
    search_rows = None
    articles_found = "SELECT article_id FROM article_terms WHERE terms @@ CAST(:terms AS tsquery)"
    search_copies = ()

    @property
    def driver_error(self) -> type[Exception]:
        from psycopg import Error  # With SQLite, 0.09 s at start-up for a driver that is not used.

        return Error

    def is_unavailable(self, error: Exception) -> bool:
        from psycopg import OperationalError

        state = getattr(error, "sqlstate", None)
        if state is None:
            return isinstance(error, OperationalError)
        return state in UNAVAILABLE or state[:2] in UNAVAILABLE

    def prepare(self, engine: Engine) -> None:
        """Nothing to set: the server's settings are right."""

    def start_autocommit(self, connection: PlainConnection) -> None:
        connection.driver.autocommit = True

    def is_writable(self, connection: Connection) -> bool:
        """False on a standby, and where an administrator has forbidden changes."""
        return bool(connection.scalar(text("SHOW transaction_read_only")) == "off")

    def size(self, connection: Connection) -> int:
        return int(connection.scalar(text("SELECT pg_database_size(current_database())")) or 0)

    def estimated_rows(self, connection: Connection, tables: Sequence[str]) -> dict[str, int]:
        """What the server's statistics say, which follow changes after a moment."""
        rows = connection.execute(
            text(
                "SELECT relname, n_live_tup FROM pg_stat_user_tables"
                " WHERE schemaname = current_schema() AND relname = ANY(:tables)"
            ),
            {"tables": list(tables)},
        )
        return {table: int(number) for table, number in rows}

    def lock(self, connection: Connection, number: int) -> None:
        connection.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": number})

    def instant(self, instant: datetime) -> datetime:
        return instant

    def stored_terms(self, terms: Sequence[str]) -> list[str]:
        return list(terms)

    def read_terms(self, stored: list[str]) -> tuple[str, ...]:
        return tuple(sorted(stored))

    def match(self, groups: TermGroups) -> str:
        return " & ".join(["('" + "' | '".join(group) + "')" for group in groups])

    def has_terms(self, groups: TermGroups) -> Statement:
        return Statement("t.terms @@ CAST(%s AS tsquery)", [self.match(groups)])

    def sharing_words(self, words: Sequence[str], first: int, last: int, limit: int) -> Statement:
        return Statement(
            f"""SELECT event_id FROM event_terms WHERE event_id IN (
                SELECT position & {ID} FROM event_nodes WHERE node = {ROOT} AND position BETWEEN %s AND %s
                ORDER BY position LIMIT {SEARCHED_FOR_WORDS}
            ) AND terms @@ CAST(%s AS tsquery) LIMIT %s""",
            [first, last, self.match([words]), limit],
        )

    def estimate(self, connection: PlainConnection, groups: TermGroups) -> Estimate | None:
        condition, values = self.has_terms(groups)
        explain = f"EXPLAIN (FORMAT JSON) SELECT 1 FROM event_terms t WHERE {condition}"
        (((plan,),),) = connection.rows(explain, values)
        size = "SELECT reltuples FROM pg_class WHERE oid = 'event_terms'::regclass"  # -1: not counted yet
        ((total,),) = connection.rows(size, [])
        matching = plan["Plan"]["Plan Rows"]
        return Estimate(matching, max(total, matching))

    def add_to_search(self, connection: Connection, table: str, rows: SearchRows) -> None:
        """Nothing to add: the server indexes the column ``terms``."""

    def remove_from_search(self, connection: Connection, table: str, rows: SearchRows) -> None:
        """Nothing to remove, either."""

    def searchable_terms(self, connection: Connection, table: str) -> Iterator[tuple[str, int]] | None:
        """None: there are no search tables."""

    def reserve_ids(self, connection: Connection, number: int) -> Sequence[int]:
        sequence = "nextval(pg_get_serial_sequence('events', 'id'))"
        return connection.scalars(text(f"SELECT {sequence} FROM generate_series(1, {number})")).all()

    def bulk_terms(self, terms: str) -> str:
        """As PostgreSQL writes a ``tsvector``."""
        return "'" + terms.replace(" ", "' '") + "'"

    def bulk_insert(
        self, connection: Connection, table: str, columns: Sequence[str], rows: Sequence[Sequence[Any]]
    ) -> None:
        driver: Any = connection.connection
        statement = f"COPY {table} ({', '.join(columns)}) FROM STDIN"
        with driver.cursor() as cursor, cursor.copy(statement) as copy:
            for row in rows:
                copy.write_row(row)

    @contextmanager
    def bulk_loading(self, engine: Engine) -> Iterator[None]:
        """If the timeline was empty, build the full-text index at the end, which is far quicker."""
        with engine.begin() as connection:
            empty = connection.execute(text("SELECT 1 FROM event_terms LIMIT 1")).first() is None
            if empty:
                connection.execute(text(f"DROP INDEX {TERMS_INDEX}"))
        try:
            yield
        finally:
            if empty:
                with engine.begin() as connection:
                    connection.execute(text(f"CREATE INDEX {TERMS_INDEX} ON event_terms USING gin (terms)"))
        with engine.execution_options(isolation_level="AUTOCOMMIT").connect() as connection:
            connection.exec_driver_sql("VACUUM ANALYZE")

    def scratch_url(self, folder: Path) -> URL | None:
        """None: databases lie in the server's folder."""

    def work(self, connection: PlainConnection, statement: Statement) -> int:
        """Buffers touched."""
        explain = f"EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) {statement.sql}"
        plan = connection.rows(explain, statement.values)[0][0][0]
        return int(plan["Plan"]["Shared Hit Blocks"]) + int(plan["Plan"]["Shared Read Blocks"])
