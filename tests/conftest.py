"""A fresh, migrated database for every test that asks for one, on SQLite and on PostgreSQL.

PostgreSQL is the server that TEST_DATABASE_URL names, else one that the session starts and stops itself;
under pytest-xdist all workers share it.
"""

from __future__ import annotations

import os
import shutil
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Protocol

import psycopg
import pytest
from hypothesis import settings
from sqlalchemy.engine import make_url

from api.storage.database import Database
from tests.chromium import browser
from tests.postgresql import Server

__all__ = ["browser"]

SERVER = pytest.StashKey[Server]()

# A busy machine is slow, not wrong.
settings.register_profile("without deadline", deadline=None)
settings.load_profile("without deadline")


class Engine(Protocol):
    """Where databases are made: migrated ones from a template, or empty ones."""

    def create(self, *, migrated: bool = True) -> str: ...

    def drop(self, url: str) -> None: ...


class SqliteEngine:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.template = folder / "template.db"
        _migrate(f"sqlite:///{self.template}")

    def create(self, *, migrated: bool = True) -> str:
        path = self.folder / f"{uuid.uuid4().hex}.db"
        if migrated:
            shutil.copy(self.template, path)
        else:
            path.touch(0o600)
        return f"sqlite:///{path}"

    def drop(self, url: str) -> None:
        for suffix in ("", "-wal", "-shm"):
            Path(f"{make_url(url).database}{suffix}").unlink(missing_ok=True)


class PostgresqlEngine:
    def __init__(self, url: str) -> None:
        self.url = make_url(url)
        self.template = self.create(migrated=False)
        _migrate(self.template)

    def create(self, *, migrated: bool = True) -> str:
        name = f"timeline_{uuid.uuid4().hex}"
        template = f"TEMPLATE {make_url(self.template).database}" if migrated else "TEMPLATE template0"
        self._execute(f"CREATE DATABASE {name} {template}")
        return self.url.set(database=name).render_as_string(hide_password=False)

    def drop(self, url: str) -> None:
        self._execute(f"DROP DATABASE {make_url(url).database} WITH (FORCE)")

    def close(self) -> None:
        self.drop(self.template)

    def _execute(self, statement: str) -> None:
        url = self.url.set(drivername="postgresql").render_as_string(hide_password=False)
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute(statement)


def _migrate(url: str) -> None:
    database = Database(url)
    database.upgrade()
    database.close()


def pytest_configure_node(node: Any) -> None:
    """Under pytest-xdist the first worker's start brings up the server, for all of them."""
    if "TEST_DATABASE_URL" not in os.environ:
        node.workerinput["postgresql_url"] = _server(node.config).url


def pytest_unconfigure(config: pytest.Config) -> None:
    if SERVER in config.stash:
        config.stash[SERVER].stop()


def _server(config: pytest.Config) -> Server:
    if SERVER not in config.stash:
        config.stash[SERVER] = Server()
    return config.stash[SERVER]


@pytest.fixture(scope="session")
def postgresql_url(request: pytest.FixtureRequest) -> str:
    """A PostgreSQL server on which databases may be created."""
    given = os.environ.get("TEST_DATABASE_URL")
    shared = getattr(request.config, "workerinput", {}).get("postgresql_url")
    return given or shared or _server(request.config).url


@pytest.fixture(scope="session", params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    if request.param == "sqlite":
        yield SqliteEngine(tmp_path_factory.mktemp("databases"))
        return
    postgresql = PostgresqlEngine(request.getfixturevalue("postgresql_url"))
    yield postgresql
    postgresql.close()


@pytest.fixture
def empty_database(engine: Engine) -> Iterator[Database]:
    """A database without tables."""
    yield from _database(engine, migrated=False)


@pytest.fixture
def database(engine: Engine) -> Iterator[Database]:
    """A migrated database without rows."""
    yield from _database(engine, migrated=True)


@pytest.fixture
def database_url(database: Database) -> str:
    """The URL of ``database``, for what connects by itself."""
    return database.url.render_as_string(hide_password=False)


def _database(engine: Engine, *, migrated: bool) -> Iterator[Database]:
    url = engine.create(migrated=migrated)
    database = Database(url)
    yield database
    database.close()
    engine.drop(url)
