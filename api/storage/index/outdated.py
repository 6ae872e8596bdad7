"""Whether the index still holds entries of an older version, whose words searches do not know."""

from __future__ import annotations

from sqlalchemy import Connection, text

from api.errors import Unavailable
from api.storage.engines.interface import PlainConnection

OUTDATED = "SELECT 1 FROM {} WHERE sequence IS NULL LIMIT 1"
REINDEX = "searches wait for `timeline db reindex`, which an upgrade of the service needs"
RETRY_AFTER_S = 60


def refuse_outdated(connection: PlainConnection) -> None:
    """Raise ``Unavailable`` if a search would miss events; what is up to date stays so."""
    if not connection.index_is_current:
        if connection.rows(OUTDATED.format("event_terms"), []):
            raise Unavailable(REINDEX, RETRY_AFTER_S)
        connection.index_is_current = True


def refuse_outdated_articles(connection: Connection) -> None:
    """Raise ``Unavailable`` if a search would miss articles."""
    if is_outdated(connection, "article_terms"):
        raise Unavailable(REINDEX, RETRY_AFTER_S)


def is_outdated(connection: Connection, table: str) -> bool:
    """Whether a table of the index has entries of an older version."""
    return connection.execute(text(OUTDATED.format(table))).first() is not None


def refuses_searches(connection: Connection) -> bool:
    """Whether searches for events or for articles are refused."""
    return any(is_outdated(connection, table) for table in ("event_terms", "article_terms"))
