"""What ``timeline doctor`` looks at in a PostgreSQL database: the server and the role of the service."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from sqlalchemy import Connection, text

from api.counts import counted
from api.storage.observations import Observation, fine, warning

OLDEST_VERSION = 140_000
"""The oldest major version that its makers still mend."""
CLOCKS_AGREE_WITHIN_S = 5
MUCH_USED = 0.8


def observations(connection: Connection) -> Iterator[Observation]:
    """What there is to say about the server."""
    yield _version(connection)
    yield _role(connection)
    yield _connections(connection)
    yield _clock(connection)
    yield _encoding(connection)


def _setting(connection: Connection, name: str) -> str:
    return str(connection.scalar(text("SELECT current_setting(:name)"), {"name": name}))


def _version(connection: Connection) -> Observation:
    number, shown = int(_setting(connection, "server_version_num")), _setting(connection, "server_version")
    if number < OLDEST_VERSION:
        return warning(f"PostgreSQL {shown}", "upgrade the server: this version gets no more corrections")
    return fine(f"PostgreSQL {shown}")


def _role(connection: Connection) -> Observation:
    """The service needs to read and write rows; only migrations need more."""
    rights = "rolsuper OR rolcreaterole OR rolcreatedb"
    role = connection.execute(
        text(f"SELECT rolname, {rights} FROM pg_roles WHERE rolname = current_user")
    ).one()
    if role[1]:
        advice = "serve as a role that may only select, insert, update and delete"
        return warning(f"the role {role[0]} administers the server", advice)
    return fine(f"the role {role[0]} administers nothing")


def _connections(connection: Connection) -> Observation:
    """Whether the processes of the service still get connections."""
    most = int(_setting(connection, "max_connections"))
    used = int(connection.scalar(text("SELECT count(*) FROM pg_stat_activity")) or 0)
    detail = f"{used} of {counted(most, 'connection')} used"
    if used > most * MUCH_USED:
        return warning(detail, "raise max_connections, or put a pool such as PgBouncer in between")
    return fine(detail)


def _clock(connection: Connection) -> Observation:
    theirs = connection.scalar(text("SELECT clock_timestamp()"))
    apart = abs((theirs - datetime.now(UTC)).total_seconds()) if theirs is not None else 0.0
    if apart > CLOCKS_AGREE_WITHIN_S:
        return warning(f"the clock of the server is {apart:.0f} s off", "run NTP on both machines")
    return fine("the clock of the server agrees")


def _encoding(connection: Connection) -> Observation:
    encoding = _setting(connection, "server_encoding")
    if encoding != "UTF8":
        return warning(
            f"the database is in {encoding}", "create it again with ENCODING 'UTF8', and restore it"
        )
    return fine("the database is in UTF8")
