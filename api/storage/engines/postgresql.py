"""PostgreSQL: terms are a ``tsvector`` with a GIN index, which the server keeps up to date.

GIN yields matches in no order, so all of them must be collected and sorted. The planner's statistics say when
they are few enough.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, ClassVar

from sqlalchemy import URL, Connection, Engine, event, text
from sqlalchemy.exc import DBAPIError
from typing_extensions import override

from api.errors import Unavailable
from api.storage.conditions import All, AnyOf, Condition, Conditions, Has, Not, any_term, indexed, left_over
from api.storage.engines import postgresql_checkup
from api.storage.engines.catalog import BTREES, GIN_INDEXES, LACKING, SEQUENCES
from api.storage.engines.conditions_sql import conditions_sql
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
from api.storage.index.nodes import ROOT
from api.storage.index.positions import ID
from api.storage.observations import Observation

SEARCHED_FOR_WORDS = 2000
"""How many events of a stretch of time are searched for words, which may match millions in a long one."""
UNAVAILABLE = frozenset(("08", "25006", "28", "3D", "42501", "42P01", "53", "55", "57", "58", "F0", "XX"))
"""SQLSTATE codes and classes (appendix A of the manual) that do not speak of a wrong statement."""
COLLIDED = frozenset(("23505", "40001", "40P01"))
"""SQLSTATE codes: the same unique value, no order of the transactions, each waits for the other."""
OCCUPIED_LOCK = 0x71AE14
"""Any number that no other lock has."""
OTHERS_END_WITHIN_S = 10
"""How long a restoration waits for the transactions of others."""
FETCHED_AT_ONCE = 2_000
PLAIN = {
    "json": "CAST({} AS text)",
    "timestamp with time zone": "to_char({} AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')",
    "tsvector": "array_to_string(tsvector_to_array({}), ' ')",
    "boolean": "CAST({} AS integer)",
}
"""How columns of a type are selected as plain values; others are already."""
CANNOT_CHECK = frozenset(("42501", "42883"))
"""SQLSTATE codes: no privilege, no such function."""
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

    joined = "string_agg({}::text, ',')"

    among = "= ANY(%s)"

    terms_written = "array_to_tsvector(:terms)"
    terms_read = "tsvector_to_array(terms) AS terms"
    search_rows = None
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

    def has_collided(self, error: Exception) -> bool:
        return getattr(error, "sqlstate", None) in COLLIDED

    def prepare(self, engine: Engine, *, read_only: bool) -> None:
        """The server's settings are right, apart from this one."""
        if read_only:
            event.listen(engine, "connect", _forbid_changes)

    def start_autocommit(self, connection: PlainConnection) -> None:
        connection.driver.autocommit = True

    def unwritable(self, connection: Connection, tables: Sequence[str]) -> str | None:
        """A standby, an administrator or missing privileges forbid changes."""
        if connection.scalar(text("SHOW transaction_read_only")) == "on":
            return "the database is read-only"
        lacking = connection.scalar(text(LACKING), {"tables": list(tables)})
        return f"the role of this service lacks privileges: {lacking}" if lacking else None

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

    def observations(self, connection: Connection) -> Iterator[Observation]:
        return postgresql_checkup.observations(connection)

    writers_overlap = True

    def lock(self, connection: Connection, number: int) -> None:
        connection.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": number})

    def share_lock(self, connection: Connection, number: int) -> None:
        connection.execute(text("SELECT pg_advisory_xact_lock_shared(:number)"), {"number": number})

    def instant(self, instant: datetime) -> datetime:
        return instant

    def read_instant(self, stored: datetime) -> datetime:
        return stored

    def id_list(self, ids: Sequence[int]) -> list[int]:
        return list(ids)

    def stored_terms(self, terms: Sequence[str]) -> list[str]:
        return list(terms)

    def read_terms(self, stored: list[str]) -> tuple[str, ...]:
        return tuple(sorted(stored))

    def match(self, conditions: Conditions, one_of: Sequence[str] = ()) -> str:
        every = [*conditions, any_term(one_of)] if one_of else conditions
        known = (condition for condition in map(indexed, every) if condition is not None)
        return " & ".join(map(_match, known))

    def holds(self, conditions: Conditions) -> Statement:
        """The terms are looked up by one query, which the index on them answers."""
        query = self.match(conditions)
        left = [each for each in map(left_over, conditions) if each is not None]
        parts = [_matching(query)] if query else []
        if left:
            parts.append(conditions_sql(left, _known, mark=self.mark, found="strpos"))
        return Statement(" AND ".join(part.sql for part in parts), [v for part in parts for v in part.values])

    def articles_found(self, conditions: Conditions) -> Statement:
        condition, values = self.holds(conditions)
        return Statement(f"SELECT t.article_id FROM article_terms t WHERE {condition}", values)

    def articles_indexed(self, conditions: Conditions, most: int) -> Statement:
        sql, values = self.articles_found(conditions)
        return Statement(f"{sql} LIMIT %s", [*values, most])

    def sharing_terms(self, terms: Sequence[str], first: int, last: int, limit: int) -> Statement:
        return Statement(
            f"""SELECT event_id FROM event_terms WHERE event_id IN (
                SELECT position & {ID} FROM event_nodes WHERE node = {ROOT} AND position BETWEEN %s AND %s
                ORDER BY position LIMIT {SEARCHED_FOR_WORDS}
            ) AND terms @@ CAST(%s AS tsquery) LIMIT %s""",
            [first, last, self.match((), one_of=terms), limit],
        )

    def articles_having(self, spans: Sequence[Span], most: int) -> Statement:
        return Statement(
            """SELECT span.number - 1, (SELECT string_agg(article_id::text, ',') FROM (
            SELECT article_id FROM article_keys WHERE key = span.key AND day BETWEEN span.first AND span.last
            ORDER BY day DESC, article_id DESC LIMIT %s) AS newest)
            FROM unnest(%s::bigint[], %s::int[], %s::int[]) WITH ORDINALITY AS span (key, first, last, number)
            WHERE EXISTS (SELECT 1 FROM article_keys WHERE key = span.key)""",
            [most, *map(list, zip(*spans, strict=True))],
        )

    def along(
        self, stretches: Sequence[Stretch], most: int, looked_at: int, *, latest: bool = False
    ) -> Statement:
        direction = "DESC" if latest else "ASC"
        return Statement(
            f"""SELECT s.number - 1, n.position, n.end_day
            FROM unnest(%s::int[], %s::bigint[], %s::bigint[], %s::int[])
            WITH ORDINALITY AS s (node, first, beyond, last_day, number)
            CROSS JOIN LATERAL (SELECT position, end_day FROM (
            SELECT position, end_day FROM event_nodes WHERE node = s.node
            AND position >= s.first AND position < s.beyond ORDER BY position {direction} LIMIT %s
            ) AS first WHERE end_day <= s.last_day LIMIT %s) AS n""",
            [*map(list, zip(*stretches, strict=True)), looked_at, most],
        )

    def estimate(self, connection: PlainConnection, conditions: Conditions) -> Estimate | None:
        condition, values = self.holds(conditions)
        explain = f"EXPLAIN (FORMAT JSON) SELECT 1 FROM event_terms t WHERE {condition}"
        (((plan,),),) = connection.rows(explain, values)
        size = "SELECT reltuples FROM pg_class WHERE oid = 'event_terms'::regclass"  # -1: not counted yet
        ((total,),) = connection.rows(size, [])
        matching = plan["Plan"]["Plan Rows"]
        return Estimate(matching, max(total, matching))

    def change_search(
        self, connection: Connection, table: str, removed: SearchRows, added: SearchRows
    ) -> None:
        """Nothing to change: the server indexes the column ``terms``."""

    def searchable_terms(self, connection: Connection, table: str) -> Iterator[tuple[str, int]] | None:
        """None: there are no search tables."""

    @override
    def merge_search(self, connection: Connection, table: str, *, begin: bool) -> int:
        """0: autovacuum looks after the index."""
        return 0

    def damage(self, connection: Connection, tables: Sequence[str]) -> Iterator[str]:
        """What the extension amcheck finds, if it is installed and the role may use it."""
        if connection.scalar(text("SELECT 1 FROM pg_extension WHERE extname = 'amcheck'")) is None:
            return
        for table in tables:
            yield from _checked(connection, table, f"SELECT msg FROM verify_heapam('{table}')")
        for index in connection.scalars(text(BTREES), {"tables": list(tables)}).all():
            check = f"SELECT CAST(bt_index_check('{index}', true) AS text)"
            yield from _checked(connection, index, check)

    def occupy(self, connection: Connection) -> None:
        connection.execute(text("SELECT pg_advisory_lock_shared(:number)"), {"number": OCCUPIED_LOCK})

    def snapshot(self, engine: Engine) -> Connection:
        return engine.execution_options(isolation_level="REPEATABLE READ").connect()

    def plain_rows(self, connection: Connection, table: str, columns: Sequence[str]) -> PlainRows:
        kinds = _kinds(connection, table)
        selected = ", ".join(PLAIN.get(kinds[name], "{}").format(f'"{name}"') for name in columns)
        driver: Any = connection.connection
        with driver.cursor(name="plain_rows") as cursor:
            cursor.itersize = FETCHED_AT_ONCE
            yield from cursor.execute(f"SELECT {selected} FROM {table} ORDER BY 1")

    def insert_plain_rows(
        self, connection: Connection, table: str, columns: Sequence[str], rows: PlainRows
    ) -> None:
        connection.execute(text("SET LOCAL TimeZone = 'UTC'"))
        kinds = _kinds(connection, table)
        terms = [index for index, name in enumerate(columns) if kinds[name] == "tsvector"]
        self.bulk_insert(connection, table, columns, (self._received(row, terms) for row in rows))

    def _received(self, row: Sequence[Any], terms: Sequence[int]) -> Sequence[Any]:
        values = list(row)
        for index in terms:
            values[index] = self.bulk_terms(values[index])
        return values

    @contextmanager
    def replacing_rows(self, connection: Connection, tables: Sequence[str]) -> Iterator[None]:
        """The full-text indexes are dropped meanwhile: building them at the end is far quicker."""
        locked = text("SELECT pg_try_advisory_xact_lock(:number)")
        if not connection.scalar(locked, {"number": OCCUPIED_LOCK}):
            raise Unavailable("the database is served: stop the service first")
        connection.execute(text(f"SET LOCAL lock_timeout = '{OTHERS_END_WITHIN_S}s'"))
        connection.execute(text(f"TRUNCATE {', '.join(tables)}"))
        indexes = connection.execute(text(GIN_INDEXES), {"tables": list(tables)}).all()
        for index in indexes:
            connection.execute(text(f"DROP INDEX {index.name}"))
        yield
        for index in indexes:
            connection.execute(text(index.definition))
        for table in tables:
            connection.execute(text(f"ANALYZE {table}"))

    def last_ids(self, connection: Connection, tables: Sequence[str]) -> Mapping[str, int]:
        last = {}
        for table, sequence in connection.execute(text(SEQUENCES), {"tables": list(tables)}).all():
            row = connection.execute(text(f"SELECT last_value, is_called FROM {sequence}")).one()
            last[table] = row.last_value if row.is_called else 0
        return last

    def set_last_ids(self, connection: Connection, last: Mapping[str, int]) -> None:
        """After the greatest id that is used, where the other engine did not say."""
        for table, sequence in connection.execute(text(SEQUENCES), {"tables": list(last)}).all():
            used = connection.scalar(text(f"SELECT max(id) FROM {table}")) or 0
            following = max(used, last.get(table, 0)) + 1
            connection.execute(text(f"SELECT setval('{sequence}', {following}, false)"))

    def reserve_ids(self, connection: Connection, table: str, number: int) -> Sequence[int]:
        sequence = "nextval(pg_get_serial_sequence(:table, 'id'))"
        ids = text(f"SELECT {sequence} FROM generate_series(1, :number)")
        return connection.scalars(ids, {"table": table, "number": number}).all()

    def bulk_terms(self, terms: str) -> str:
        """As PostgreSQL writes a ``tsvector``."""
        return "'" + terms.replace(" ", "' '") + "'"

    def bulk_insert(
        self, connection: Connection, table: str, columns: Sequence[str], rows: PlainRows
    ) -> None:
        self.insert_rows(connection, table, columns, rows)

    def _insert_rows(
        self, connection: Connection, table: str, columns: Sequence[str], rows: PlainRows
    ) -> None:
        driver: Any = connection.connection
        names = ", ".join(f'"{column}"' for column in columns)
        statement = f"COPY {table} ({names}) FROM STDIN"
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


def _match(condition: Condition) -> str:
    """A condition that the index can answer, as a ``tsquery``."""
    match condition:
        case Has(term, prefix):
            return f"'{term}':*" if prefix else f"'{term}'"
        case All(parts):
            return f"({' & '.join(map(_match, parts))})"
        case AnyOf(parts):
            return f"({' | '.join(map(_match, parts))})"
        case Not(part):
            return f"!({_match(part)})"
        case _:
            raise AssertionError(condition)


def _known(condition: Condition) -> Statement:
    return _matching(_match(condition))


def _matching(query: str) -> Statement:
    return Statement("t.terms @@ CAST(%s AS tsquery)", [query])


def _forbid_changes(connection: Any, _: Any) -> None:
    connection.read_only = True


def _kinds(connection: Connection, table: str) -> dict[str, str]:
    """The types of the columns of a table, by name."""
    columns = "SELECT attname AS name, format_type(atttypid, NULL) AS kind FROM pg_attribute"
    where = "WHERE attrelid = to_regclass(:table) AND attnum > 0 AND NOT attisdropped"
    rows = connection.execute(text(f"{columns} {where}"), {"table": table})
    return {row.name: row.kind for row in rows}


def _checked(connection: Connection, relation: str, check: str) -> Iterator[str]:
    """The messages of a check, or its error if that is how it reports damage."""
    try:
        with connection.begin_nested():
            found = [message for (message,) in connection.execute(text(check)) if message]
    except DBAPIError as error:
        if getattr(error.orig, "sqlstate", None) not in CANNOT_CHECK:
            yield f"{relation}: {error.orig}"
        return
    yield from (f"{relation}: {message}" for message in found)
