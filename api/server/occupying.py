"""Marks the database as served, so that no backup is restored into it meanwhile."""

from __future__ import annotations

import time

import structlog
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from api.errors import Unavailable
from api.storage.database import Database

LOOKED_AFTER_S = 1.0
"""How long it takes to notice that the connection or the file is another one."""
LOG = structlog.get_logger()


def occupy(database: Database) -> None:
    """Hold the mark until SIGTERM, also after the database was away for a while; never returns."""
    while True:
        try:
            _hold(database)
        except (DBAPIError, Unavailable) as error:
            LOG.warning("database not marked as served", reason=str(getattr(error, "orig", error)))
        time.sleep(LOOKED_AFTER_S)


def _hold(database: Database) -> None:
    """Hold the mark on a connection for as long as it leads to the database."""
    identity = database.identity()
    with database.engine.connect() as connection:
        database.storage.occupy(connection)
        while database.identity() == identity:
            connection.rollback()  # An open transaction would keep old rows alive.
            time.sleep(LOOKED_AFTER_S)
            connection.scalar(text("SELECT 1"))
