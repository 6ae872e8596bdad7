"""The connection to the database and its sessions."""

from __future__ import annotations

import math
import os
import time
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from enum import IntEnum
from pathlib import Path
from typing import Any, TypeVar

import orjson
from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import URL, Connection, Engine, create_engine, text
from sqlalchemy.exc import ArgumentError, DBAPIError, SAWarning
from sqlalchemy.orm import Session, sessionmaker

from api.errors import DatabaseUnavailable, Misconfigured, ReadOnly
from api.metrics import CONNECTIONS_IN_USE, Numbers
from api.storage import changes, counting, timing
from api.storage.engines import engine_for, parsed
from api.storage.engines.interface import PlainConnection
from api.storage.observations import Observation

TURN = "turn"
"""Set in a session: the ``Turn`` in which it writes."""
TRUSTED_IDLE_S = 5.0
"""A connection that has been idle for longer is tried before it is used."""
MIGRATIONS_LOCK = 0x71AE13
"""Any number that no other lock has."""
PACKAGE = Path(__file__).parent.parent


Result = TypeVar("Result")


def migrations() -> Path:
    """The folder of the migrations: inside an installed package, or next to it in a checkout."""
    packed = PACKAGE / "migrations"
    return packed if packed.is_dir() else PACKAGE.parent / "migrations"


def newest_revision() -> str | None:
    """The revision of the tables that this version of the service uses."""
    return ScriptDirectory(str(migrations())).get_current_head()


def is_known(revision: str) -> bool:
    """Whether this version of the service has a migration to that revision."""
    return revision in {each.revision for each in ScriptDirectory(str(migrations())).walk_revisions()}


def number_of_rows(connection: Connection, table: str) -> int:
    """The number of rows of a table, as the transaction of the connection sees them."""
    return int(connection.scalar(text(f"SELECT count(*) FROM {table}")) or 0)


def _identity_of(status: os.stat_result) -> tuple[int, int]:
    return status.st_dev, status.st_ino


def _as_json(value: Any) -> str:
    return orjson.dumps(value).decode()


def _engine(url: URL, arguments: dict[str, Any]) -> Engine:
    """SQLAlchemy's engine. Raises ``Misconfigured`` for a name or a parameter that the driver refuses."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", SAWarning)
            return create_engine(
                url,
                connect_args=arguments,
                pool_pre_ping=True,
                json_serializer=_as_json,
                json_deserializer=orjson.loads,
                hide_parameters=True,  # An error may reach the log; the texts in its statement should not.
            )
    except (ArgumentError, ValueError, SAWarning) as error:
        raise Misconfigured(f"DATABASE_URL {str(url)!r} cannot be used: {error}") from error


class Turn(IntEnum):
    """How a transaction meets other writers: they work meanwhile, they commit later, or they wait."""

    TOGETHER = 0
    NEXT = 1
    ALONE = 2


class Overtaken(Exception):
    """Another writer is in the way of this transaction: it must be done again, in that turn or later."""

    def __init__(self, turn: Turn) -> None:
        super().__init__(turn)
        self.turn = turn


class Database:
    """A database by its URL (``sqlite:///file`` or ``postgresql://…``), and the sessions on it.

    With ``read_only``, changes are refused. Raises ``Misconfigured`` for a URL that the service cannot use.
    """

    def __init__(
        self, url: str | URL, *, serving: bool = False, read_only: bool = False, slow_s: float = math.inf
    ) -> None:
        self.url = url if isinstance(url, URL) else parsed(url)
        self.read_only = read_only
        self.storage = engine_for(self.url)
        arguments = {**self.storage.connect_args, **(self.storage.serving_args if serving else {})}
        self.engine = _engine(self.url, arguments)
        self.storage.prepare(self.engine, read_only=read_only)
        counting.count_connections(self.engine)
        timing.time_statements(self.engine, slow_s)
        self._slow_s = slow_s
        self._idle: list[PlainConnection] = []
        self._identity: tuple[int, int] | None = None
        self._size = 0
        self._read_sessions = sessionmaker(self.engine, expire_on_commit=False, autoflush=False)
        writer = self.engine.execution_options(writing=True)
        self._write_sessions = sessionmaker(writer, expire_on_commit=False)
        counting.count_rows(self._write_sessions)
        changes.note_changes(self._write_sessions)

    @property
    def file(self) -> Path | None:
        """The file that holds the database; None on a server or in memory."""
        if not self.storage.in_files or self.url.database in (None, "", ":memory:"):
            return None
        return Path(str(self.url.database))

    @contextmanager
    def write_session(self) -> Iterator[Session]:
        """A session in one transaction that may write: committed at the end, rolled back by an exception.

        Raises ``Unavailable`` if the file of the database is gone or was cut: what is written to it would be
        lost. Raises ``ReadOnly`` if the database is open for reading only.
        """
        self.refuse_if_read_only()
        self._follow_file()
        with self._write_sessions.begin() as session:
            yield session

    def written(self, work: Callable[[Session], Result]) -> Result:
        """What ``work`` returns, once all that it has written is stored: on disk, or nowhere if it raises.

        If it is ``Overtaken`` by another writer, it is done again in a later turn.
        """
        turn = Turn.TOGETHER
        while turn is not Turn.ALONE:
            try:
                return self._written(work, turn)
            except Overtaken as overtaken:
                turn = max(overtaken.turn, Turn(turn + 1))
        return self._written(work, turn)

    def _written(self, work: Callable[[Session], Result], turn: Turn) -> Result:
        """What ``work`` returns. Raises ``Overtaken`` if it collides with another transaction."""
        try:
            with self.write_session() as session:
                session.info[TURN] = turn
                return work(session)
        except DBAPIError as error:
            if turn is Turn.ALONE or not self._collided(error):
                raise
            raise Overtaken(Turn.ALONE) from error

    def _collided(self, error: DBAPIError) -> bool:
        return isinstance(error.orig, Exception) and self.storage.has_collided(error.orig)

    @contextmanager
    def read_session(self) -> Iterator[Session]:
        """A session that only reads."""
        with self._read_sessions() as session:
            yield session

    @contextmanager
    def snapshot_session(self) -> Iterator[Session]:
        """A session that only reads, and sees one state of the database to its end."""
        with (
            self.storage.snapshot(self.engine) as connection,
            Session(connection, expire_on_commit=False, autoflush=False) as session,
        ):
            yield session

    @contextmanager
    def plain_connection(self) -> Iterator[PlainConnection]:
        """A connection for single queries in plain SQL, each in its own transaction.

        Idle connections are kept for the next caller; one that failed is closed. Raises
        ``sqlalchemy.exc.DBAPIError`` for an error of the driver.
        """
        connection = self._idle_connection() or self._connect()
        try:
            yield connection
        except BaseException as error:
            connection.close()
            if isinstance(error, self.storage.driver_error):
                raise DBAPIError(None, None, error) from error
            raise
        connection.idle_since = time.monotonic()
        self._idle.append(connection)
        CONNECTIONS_IN_USE.add(amount=-1.0)

    def upgrade(self, revision: str = "head") -> None:
        """Migrate the tables up to a revision; all of it happens or nothing.

        The file of a new database is for its owner only.
        """
        if self.file is not None and not self.file.exists():
            self.file.touch(0o600)
        with self._migrating() as connection:
            command.upgrade(self._alembic(connection), revision)

    def downgrade(self, revision: str = "base") -> None:
        """Migrate the tables down to a revision; ``base`` drops them all."""
        with self._migrating() as connection:
            command.downgrade(self._alembic(connection), revision)

    @contextmanager
    def upgraded(self) -> Iterator[Connection]:
        """A transaction that begins with the migration to the newest revision and may write anything."""
        with self._migrating() as connection:
            command.upgrade(self._alembic(connection), "head")
            yield connection

    @contextmanager
    def changing(self) -> Iterator[Connection]:
        """A transaction that may write anything."""
        self.refuse_if_read_only()
        with self.named_errors(), self.engine.execution_options(writing=True).begin() as connection:
            yield connection

    @contextmanager
    def snapshot(self) -> Iterator[Connection]:
        """A connection that sees one state of the database to its end."""
        with self.named_errors(), self.storage.snapshot(self.engine) as connection:
            yield connection

    @contextmanager
    def named_errors(self) -> Iterator[None]:
        """Raises ``sqlalchemy.exc.DBAPIError`` for an error of the driver."""
        try:
            yield
        except self.storage.driver_error as error:
            raise DBAPIError(None, None, error) from error

    @contextmanager
    def _migrating(self) -> Iterator[Connection]:
        """A transaction in which no other process migrates the tables."""
        with self.changing() as connection:
            self.storage.lock(connection, MIGRATIONS_LOCK)
            yield connection

    def is_migrated(self) -> bool:
        """Whether the tables are at the newest revision."""
        return self.unmigrated() is None

    def unmigrated(self) -> str | None:
        """Why the tables do not fit this version of the service; None if they do.

        Raises ``Unavailable`` if the file of the database is gone or was cut.
        """
        found = self.revision()
        if found == newest_revision():
            return None
        if found is None or is_known(found):
            return "the database is not migrated: run `timeline db upgrade`"
        return f"the database is newer than this service (revision {found}): install the newer version"

    def revision(self) -> str | None:
        """The revision of the tables; None if there are none. Raises ``Unavailable`` as ``unmigrated``."""
        self._follow_file()
        with self.engine.connect() as connection:
            return MigrationContext.configure(connection).get_current_revision()

    def unwritable(self, tables: Sequence[str]) -> str | None:
        """Why these tables do not accept changes; None if they do.

        Raises ``Unavailable`` if the file of the database is gone or was cut.
        """
        self._follow_file()
        with self.engine.connect() as connection:
            return self.storage.unwritable(connection, tables)

    def observations(self) -> list[Observation]:
        """What there is to say about the database that only its engine has."""
        with self.engine.connect() as connection:
            return list(self.storage.observations(connection))

    def is_unavailable(self, error: DBAPIError) -> bool:
        """Whether an error says that the database cannot be used now; other errors are bugs."""
        cause = error.orig
        return error.connection_invalidated or (
            isinstance(cause, Exception) and self.storage.is_unavailable(cause)
        )

    def measured(self) -> Numbers:
        """Size, free space and rows, as far as they can be had without reading a table."""
        with self.engine.connect() as connection:
            return counting.measured(connection, self.storage, self.file)

    def number_of(self, table: str) -> int:
        """The number of rows of a table."""
        with self.engine.connect() as connection:
            return number_of_rows(connection, table)

    def close(self) -> None:
        """Close all connections."""
        while (connection := self._popped_idle()) is not None:
            connection.close()
        self.engine.dispose()

    def refuse_if_read_only(self) -> None:
        """Raises ``ReadOnly`` if the database is open for reading only."""
        if self.read_only:
            raise ReadOnly("the timeline cannot be changed here: TIMELINE_READ_ONLY is set")

    def _follow_file(self) -> None:
        """Leave the connections to a file that another one has replaced.

        SQLite does not notice that a file was cut or copied over, and would go on writing next to what is
        left. The service itself never makes its file shorter, so one that is tells of that.
        """
        status = self._file_status()
        if status is None:
            return
        identity = _identity_of(status)
        if self._identity not in (None, identity):
            self.close()
            self._size = 0
        if status.st_size < self._size:
            raise DatabaseUnavailable(
                "the database file was cut or overwritten: stop the service and restore a backup"
            )
        self._identity, self._size = identity, status.st_size

    def identity(self) -> tuple[int, int] | None:
        """What tells the file from others of that name; None on a server.

        Raises ``Unavailable`` if the file is gone.
        """
        status = self._file_status()
        return None if status is None else _identity_of(status)

    def _file_status(self) -> os.stat_result | None:
        if self.file is None:
            return None
        try:
            return self.file.stat()
        except OSError as error:
            raise DatabaseUnavailable(f"the database file cannot be reached: {error.strerror}") from error

    def _idle_connection(self) -> PlainConnection | None:
        """An idle connection that works: those of a server that restarted do not."""
        while (connection := self._popped_idle()) is not None:
            fresh = time.monotonic() - connection.idle_since < TRUSTED_IDLE_S
            if fresh or connection.is_alive:
                return connection
            connection.close()
        return None

    def _popped_idle(self) -> PlainConnection | None:
        try:
            connection = self._idle.pop()
        except IndexError:
            return None
        CONNECTIONS_IN_USE.add()
        return connection

    def _connect(self) -> PlainConnection:
        with self.named_errors():
            connection = PlainConnection(self.engine.raw_connection(), self.storage, self._slow_s)
        self.storage.start_autocommit(connection)
        return connection

    def _alembic(self, connection: Connection) -> Config:
        config = Config()
        config.set_main_option("script_location", str(migrations()).replace("%", "%%"))
        config.attributes["connection"] = connection
        return config
