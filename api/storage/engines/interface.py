"""What the storage asks of a database engine."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from math import inf
from pathlib import Path
from time import perf_counter
from typing import Any, ClassVar, NamedTuple

from sqlalchemy import URL, Connection, Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import PoolProxiedConnection

from api.storage import timing
from api.storage.conditions import Conditions
from api.storage.engines.search_copy import SearchCopy
from api.storage.observations import Observation

SearchRows = Sequence[tuple[int, Sequence[str]]]
"""Rows of a search table: the key and the terms of each."""


PlainRows = Iterable[Sequence[Any]]
"""Rows in the form that SQLite stores: JSON, instants in UTC and terms as text, truth values as numbers."""


class Statement(NamedTuple):
    """SQL with the placeholders of one driver, and the values for them in order."""

    sql: str
    values: list[Any]


class Span(NamedTuple):
    """The articles that have a key and were published between two days, both included."""

    key: int
    first: int
    last: int


class Stretch(NamedTuple):
    """The events under a calendar node from one position to before another that end by a day."""

    node: int
    first: int
    beyond: int
    last_day: int


class Estimate(NamedTuple):
    """How many events match a search, and how many there are, by the planner's statistics."""

    matching: float
    all: float


class PlainConnection:
    """A connection of the driver, for statements without SQLAlchemy around them.

    On an SQLAlchemy connection a statement takes five times as long: it begins and rolls back a transaction,
    and wraps every row.
    """

    def __init__(self, pooled: PoolProxiedConnection, storage: StorageEngine, slow_s: float = inf) -> None:
        self.storage = storage
        driver: Any = pooled.driver_connection
        self.driver = driver
        self._execute, self._slow_s = driver.execute, slow_s
        self._pooled = pooled
        self.idle_since = 0.0
        self.index_is_current = False

    def rows(self, sql: str, values: Sequence[Any]) -> list[Any]:
        """All rows of the result, as tuples."""
        began = perf_counter()
        found: list[Any] = self._execute(sql, values).fetchall()
        timing.note(sql, perf_counter() - began, self._slow_s)
        return found

    @property
    def is_alive(self) -> bool:
        """Whether the connection, idle for a while, still reaches its database."""
        try:
            return bool(self.rows("SELECT 1", []))
        except self.storage.driver_error:
            return False

    def close(self) -> None:
        """Close the connection for good instead of returning it to the pool."""
        self._pooled.invalidate()


class StorageEngine(ABC):
    """One database engine. It has no state; each ``Database`` uses one, found by its URL."""

    name: ClassVar[str]
    """The name of the engine in URLs and in SQLAlchemy."""

    driver: ClassVar[str]
    """The driver that the service uses, as SQLAlchemy calls it."""

    # Connections

    @property
    @abstractmethod
    def driver_error(self) -> type[Exception]:
        """What the driver raises, whatever the reason."""

    @abstractmethod
    def is_unavailable(self, error: Exception) -> bool:
        """Whether an error of the driver says that the database cannot be used now.

        It is unreachable, locked, full, damaged, read-only or not migrated. Other errors are bugs.
        """

    @abstractmethod
    def has_collided(self, error: Exception) -> bool:
        """Whether an error of the driver says that another transaction was in the way of this one."""

    connect_args: ClassVar[Mapping[str, Any]]
    """Arguments for the driver's ``connect``."""

    serving_args: ClassVar[Mapping[str, Any]]
    """More of them where clients wait: nothing may take as long as it likes."""

    in_files: ClassVar[bool]
    """Whether a database is a file that its URL names."""

    def with_driver(self, url: URL) -> URL:
        """The URL with the driver that the service uses; SQLAlchemy has defaults of its own."""
        return url.set(drivername=f"{self.name}+{self.driver}")

    @abstractmethod
    def prepare(self, engine: Engine, *, read_only: bool) -> None:
        """Set up each new connection and transaction of an SQLAlchemy engine."""

    @abstractmethod
    def start_autocommit(self, connection: PlainConnection) -> None:
        """Run each statement on the connection in its own transaction."""

    @abstractmethod
    def unwritable(self, connection: Connection, tables: Sequence[str]) -> str | None:
        """Why the tables of the database do not accept changes; None if they do."""

    @abstractmethod
    def size(self, connection: Connection) -> int:
        """Bytes that the database takes."""

    @abstractmethod
    def estimated_rows(self, connection: Connection, tables: Sequence[str]) -> Mapping[str, int]:
        """About how many rows tables with an id have, without counting them."""

    @abstractmethod
    def observations(self, connection: Connection) -> Iterator[Observation]:
        """What there is to say about the database that only this engine has."""

    @abstractmethod
    def lock(self, connection: Connection, number: int) -> None:
        """Wait for the lock with that number and hold it to the end of the transaction."""

    @abstractmethod
    def share_lock(self, connection: Connection, number: int) -> None:
        """As ``lock``, but together with others that share it."""

    writers_overlap: ClassVar[bool]
    """Whether two transactions can write at the same time."""

    # Plain SQL

    mark: ClassVar[str]
    """The placeholder of a value."""

    ordered_branch: ClassVar[str]
    """A ``{branch}`` of a UNION ALL, written so that branches are merged if indexes yield ``{order}``."""

    joined: ClassVar[str]
    """The values ``{}`` of a group as text, with commas between them, in any order."""

    @abstractmethod
    def instant(self, instant: datetime) -> Any:
        """An aware instant as a value, comparable with stored instants."""

    @abstractmethod
    def read_instant(self, stored: Any) -> datetime:
        """The aware instant in a selected column."""

    among: ClassVar[str]
    """The rest of a condition ``id {among}``: it is one of the ids in a value made by ``id_list``."""

    @abstractmethod
    def id_list(self, ids: Sequence[int]) -> Any:
        """Any number of ids as one value, so that the statement is always the same."""

    # Terms

    terms_written: ClassVar[str]
    """SQL that stores the parameter ``:terms``, whose value is made by ``stored_terms``."""

    terms_read: ClassVar[str]
    """SQL that selects the column ``terms`` for ``read_terms``."""

    @abstractmethod
    def stored_terms(self, terms: Sequence[str]) -> Any:
        """Terms as a value for ``terms_written``."""

    @abstractmethod
    def read_terms(self, stored: Any) -> tuple[str, ...]:
        """The terms in a selected ``terms_read``, in alphabetical order."""

    @abstractmethod
    def match(self, conditions: Conditions, one_of: Sequence[str] = ()) -> str:
        """What the index can say of conditions, in the engine's query language.

        If there are terms in ``one_of``, one of these must be there as well; else one of the conditions is
        positive. Terms hold only letters, digits, "_" and ":", so they are quoted without escaping.
        """

    @abstractmethod
    def holds(self, conditions: Conditions) -> Statement:
        """The SQL for conditions on a row ``t`` of ``event_terms`` or ``article_terms``; there is one."""

    search_rows: ClassVar[str | None]
    """SQL for the live events that match a search, in order of position.

    The columns are ``position`` and ``end_day``; the values are ``match(conditions)`` and two positions,
    between which the events lie. None if the engine has no search tables.
    """

    @abstractmethod
    def articles_found(self, conditions: Conditions) -> Statement:
        """Selects the ids of the articles for which conditions hold."""

    @abstractmethod
    def articles_indexed(self, conditions: Conditions, most: int) -> Statement:
        """Selects the ids of articles that an index finds, at most ``most``; for some, not all may hold."""

    @abstractmethod
    def sharing_terms(self, terms: Sequence[str], first: int, last: int, limit: int) -> Statement:
        """Selects ``event_id`` of live events that have one of the terms, in no particular order.

        Their positions are from ``first`` to ``last``, both included. Returns at most ``limit`` of them.
        """

    @abstractmethod
    def articles_having(self, spans: Sequence[Span], most: int) -> Statement:
        """Selects the number of each span, from 0, and the ids of the newest articles in it, with commas.

        There are at most ``most`` of them. Spans without articles are left out, or their ids are null.
        """

    @abstractmethod
    def along(
        self, stretches: Sequence[Stretch], most: int, looked_at: int, *, latest: bool = False
    ) -> Statement:
        """Selects the number of each stretch, from 0, and position and last day of its first events.

        There are at most ``most`` of them, found among the first ``looked_at`` that begin in the stretch;
        with ``latest``, both count from its end.
        """

    @abstractmethod
    def estimate(self, connection: PlainConnection, conditions: Conditions) -> Estimate | None:
        """How many events conditions hold for; None if the engine has no statistics of terms."""

    # Search tables: full-text indexes that the service itself keeps up to date

    @abstractmethod
    def change_search(
        self, connection: Connection, table: str, removed: SearchRows, added: SearchRows
    ) -> None:
        """Remove rows from a search table, whose terms must be those that were added, and add others."""

    @abstractmethod
    def searchable_terms(self, connection: Connection, table: str) -> Iterator[tuple[str, int]] | None:
        """All terms in a search table, each with the key of its row; None if there is no such table."""

    @abstractmethod
    def merge_search(self, connection: Connection, table: str, *, begin: bool) -> int:
        """Merge a part of a search table that was written in many pieces, so that searches read fewer.

        The first part is to ``begin``. Returns about the number of pages written, 0 once nothing is left.
        """

    search_copies: ClassVar[Sequence[SearchCopy]]
    """How the search tables are rebuilt while they are in use."""

    # Looking after a database

    @abstractmethod
    def damage(self, connection: Connection, tables: Sequence[str]) -> Iterator[str]:
        """A message for each damaged place in the files of the database, as far as the engine can tell."""

    @abstractmethod
    def occupy(self, connection: Connection) -> None:
        """Mark the database as in use for as long as the connection is open."""

    @abstractmethod
    def snapshot(self, engine: Engine) -> Connection:
        """A connection in a transaction that sees one state of the database to its end."""

    @abstractmethod
    def plain_rows(self, connection: Connection, table: str, columns: Sequence[str]) -> PlainRows:
        """All rows of a table, one after the other."""

    @abstractmethod
    def insert_plain_rows(
        self, connection: Connection, table: str, columns: Sequence[str], rows: PlainRows
    ) -> None:
        """Insert rows from ``plain_rows`` of any engine."""

    @abstractmethod
    def replacing_rows(self, connection: Connection, tables: Sequence[str]) -> AbstractContextManager[None]:
        """Empty the tables on entry; on exit their new rows are ready to be read.

        All of it belongs to the transaction of the connection. Raises ``Unavailable`` if the database is
        served.
        """

    @abstractmethod
    def last_ids(self, connection: Connection, tables: Sequence[str]) -> Mapping[str, int]:
        """The last id given in each table, deleted rows included, where the engine knows it."""

    @abstractmethod
    def set_last_ids(self, connection: Connection, last: Mapping[str, int]) -> None:
        """Give no id again in these tables; the rows are there already."""

    # Bulk loading and measuring

    @abstractmethod
    def reserve_ids(self, connection: Connection, table: str, number: int) -> Sequence[int]:
        """Ids that no row of the table has or will get, in ascending order."""

    @abstractmethod
    def bulk_terms(self, terms: str) -> str:
        """Terms, separated by spaces, as ``bulk_insert`` takes them."""

    def insert_rows(
        self, connection: Connection, table: str, columns: Sequence[str], rows: PlainRows
    ) -> None:
        """Insert rows in the fastest way that the driver has. Raises ``sqlalchemy.exc.DBAPIError``."""
        try:
            self._insert_rows(connection, table, columns, rows)
        except self.driver_error as error:
            raise DBAPIError.instance(None, None, error, self.driver_error) from error

    @abstractmethod
    def _insert_rows(
        self, connection: Connection, table: str, columns: Sequence[str], rows: PlainRows
    ) -> None: ...

    @abstractmethod
    def bulk_insert(
        self, connection: Connection, table: str, columns: Sequence[str], rows: PlainRows
    ) -> None:
        """Insert many thousand rows, with as much memory as that takes."""

    @abstractmethod
    def bulk_loading(self, engine: Engine) -> AbstractContextManager[None]:
        """Prepare the tables for many inserts on entry, and tidy up on exit."""

    @abstractmethod
    def scratch_url(self, folder: Path) -> URL | None:
        """The URL of a new database in a folder; None if only an administrator can make one."""

    @abstractmethod
    def work(self, connection: PlainConnection, statement: Statement) -> int:
        """The work of running a statement, in a unit that does not depend on the machine."""
