"""The connection to the database and its sessions, the same on SQLite and PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session, sessionmaker

PACKAGE = Path(__file__).parent.parent
LOCK_TIMEOUT_S = 30


def migrations() -> Path:
    """The folder of the migrations: inside an installed package, or beside it in a checkout."""
    packed = PACKAGE / "migrations"
    return packed if packed.is_dir() else PACKAGE.parent / "migrations"


class Database:
    """One database by its URL (``sqlite:///file`` or ``postgresql://…``) and the sessions on it."""

    def __init__(self, url: str, **options: Any) -> None:
        self.url = make_url(url)
        if self.url.drivername == "postgresql":
            self.url = self.url.set(drivername="postgresql+psycopg")
        if self.url.get_backend_name() == "sqlite":
            options.setdefault("connect_args", {}).setdefault("timeout", LOCK_TIMEOUT_S)
        self.engine: Engine = create_engine(self.url, **options)
        if self.is_sqlite:
            event.listen(self.engine, "connect", _set_pragmas)
            event.listen(self.engine, "begin", _begin)
        self._idle: list[PlainConnection] = []
        self._reading = sessionmaker(self.engine, expire_on_commit=False, autoflush=False)
        self._writing = sessionmaker(self.engine.execution_options(writing=True), expire_on_commit=False)

    @property
    def is_sqlite(self) -> bool:
        return self.url.get_backend_name() == "sqlite"

    @contextmanager
    def write_session(self) -> Iterator[Session]:
        """A session in one transaction that may write: committed at the end, undone by an exception."""
        with self._writing.begin() as session:
            yield session

    @contextmanager
    def read_session(self) -> Iterator[Session]:
        """A session that only reads, all from one state of the database."""
        with self._reading() as session:
            yield session

    def upgrade(self, revision: str = "head") -> None:
        """Brings the tables to a revision, the newest if none is named."""
        with self.engine.connect() as connection:
            command.upgrade(self._alembic(connection), revision)

    def downgrade(self, revision: str = "base") -> None:
        with self.engine.connect() as connection:
            command.downgrade(self._alembic(connection), revision)

    def is_migrated(self) -> bool:
        """Whether the tables are those that this version of the code expects."""
        newest = ScriptDirectory(str(migrations())).get_current_head()
        with self.engine.connect() as connection:
            return MigrationContext.configure(connection).get_current_revision() == newest

    @contextmanager
    def plain_connection(self) -> Iterator[PlainConnection]:
        """A way to ask single questions in plain SQL; idle ones are kept for the next who asks.

        Raises ``sqlalchemy.exc.OperationalError`` where the database is gone.
        """
        try:
            connection = self._idle.pop()
        except IndexError:
            connection = PlainConnection(self.engine)
        try:
            yield connection
        except connection.gone as error:
            connection.close()
            raise OperationalError(None, None, error) from error
        except BaseException:
            connection.close()
            raise
        self._idle.append(connection)

    def close(self) -> None:
        while self._idle:
            self._idle.pop().close()
        self.engine.dispose()

    def _alembic(self, connection: Connection) -> Config:
        config = Config()
        config.set_main_option("script_location", str(migrations()).replace("%", "%%"))
        config.attributes["connection"] = connection
        return config


class PlainConnection:
    """A driver's connection on which every statement is a transaction of its own.

    A statement costs a fifth of what it does on an SQLAlchemy connection, which begins and rolls back around
    it. It stays open, and is opened anew when the database has gone away.
    """

    def __init__(self, engine: Engine) -> None:
        self.dialect = engine.dialect
        self.gone = engine.dialect.loaded_dbapi.OperationalError
        try:
            self._pooled = engine.raw_connection()
        except self.gone as error:
            raise OperationalError(None, None, error) from error
        driver: Any = self._pooled.driver_connection
        self.connection = driver
        if engine.dialect.name == "postgresql":
            self.connection.autocommit = True

    def close(self) -> None:
        self._pooled.invalidate()


Source = Connection | PlainConnection
"""What plain statements are put to."""


def _set_pragmas(connection: Any, _: Any) -> None:
    connection.isolation_level = None  # sqlite3 opens no transaction by itself: _begin does
    cursor = connection.cursor()
    for pragma in (
        "journal_mode = WAL",
        "synchronous = NORMAL",
        "foreign_keys = ON",
        "cache_size = -16384",
        "mmap_size = 2147418112",
        "temp_store = MEMORY",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: Connection) -> None:
    """A writer takes the lock when it begins: waiting for it then never fails, waiting later can."""
    writing = connection.get_execution_options().get("writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")
