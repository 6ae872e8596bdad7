"""Database engines: everything in which SQLite and PostgreSQL differ, and the only place that names them.

Both understand all other SQL. Where they differ, the storage asks the ``StorageEngine`` of its database.
"""

from __future__ import annotations

from sqlalchemy import URL, Connection

from api.errors import Misconfigured
from api.storage.engines.interface import StorageEngine
from api.storage.engines.postgresql import PostgreSQL
from api.storage.engines.sqlite import SQLite

ENGINES: dict[str, StorageEngine] = {engine.name: engine for engine in (SQLite(), PostgreSQL())}


def engine_for(url: URL) -> StorageEngine:
    """The engine that a URL names; raises ``Misconfigured`` if the service cannot use it."""
    name = url.get_backend_name()
    if name not in ENGINES:
        raise Misconfigured(f'no database engine "{name}"; available: {", ".join(ENGINES)}')
    return ENGINES[name]


def engine_of(connection: Connection) -> StorageEngine:
    """The engine that a connection talks to."""
    return ENGINES[connection.dialect.name]
