"""Database engines: everything in which SQLite and PostgreSQL differ, and the only place that names them.

Both understand all other SQL. Where they differ, the storage asks the ``StorageEngine`` of its database.
"""

from __future__ import annotations

from sqlalchemy import URL, Connection
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from api.config import without_password
from api.errors import Misconfigured
from api.storage.engines.interface import StorageEngine
from api.storage.engines.postgresql import PostgreSQL
from api.storage.engines.sqlite import SQLite

ENGINES: dict[str, StorageEngine] = {engine.name: engine for engine in (SQLite(), PostgreSQL())}
ALIASES = {"postgres": PostgreSQL.name}
"""Other names in URLs: libpq knows both, and hosting services print the shorter one."""
FORMS = "sqlite:///FILE or postgresql://USER@HOST/DATABASE"


def parsed(url: str) -> URL:
    """The URL of a database. Raises ``Misconfigured`` if it is none, or names what the service cannot use."""
    try:
        url.encode()
        found = make_url(url)
    except (ArgumentError, ValueError) as error:
        shown = without_password(url)
        raise Misconfigured(f"DATABASE_URL must be {FORMS}, not {shown!r}") from error
    return engine_for(found).with_driver(found)


def engine_for(url: URL) -> StorageEngine:
    """The engine that a URL names; raises ``Misconfigured`` if the service cannot use it."""
    name, _, driver = url.drivername.partition("+")
    engine = ENGINES.get(ALIASES.get(name, name))
    if engine is None:
        raise Misconfigured(f'no database engine "{name}" for DATABASE_URL; available: {", ".join(ENGINES)}')
    if driver not in ("", engine.driver):
        refusal = f'DATABASE_URL names the driver "{driver}", which the service does not use'
        raise Misconfigured(f"{refusal}: write {engine.name}://")
    return engine


def engine_of(connection: Connection) -> StorageEngine:
    """The engine that a connection talks to."""
    return ENGINES[connection.dialect.name]
