"""Checks of the database and of what is stored in it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from sqlalchemy import func, select

from api.cli.doctor.examined import Examined
from api.cli.doctor.machine import space_in
from api.storage import keys as api_keys
from api.storage.index.outdated import refuses_searches
from api.storage.models import TABLES, ApiKey, Event, Reindexing, now
from api.storage.observations import Observation, failure, fine, warning
from api.timeline.event_json import event_json_version
from api.timeline.stories.checking import number_without_keys

SEEN_WITHIN = timedelta(days=90)
CLOCKS_AGREE_WITHIN = timedelta(seconds=5)
SAMPLE = 1000
"""Newest events whose stored JSON is looked at."""
OLDEST = 100
"""Articles that are read to see whether an upgrade has left them without their keys."""


def migrated(examined: Examined) -> Iterator[Observation]:
    """Whether the database can be reached, and has the tables of this version."""
    database = examined.database
    if database is None:
        return
    shown = database.url.render_as_string()
    if database.file is not None and not database.file.is_file():
        yield failure(f"there is no file {database.file}", "run `timeline db upgrade`, or mend DATABASE_URL")
    elif (unmigrated := database.unmigrated()) is not None:
        yield failure(unmigrated, "the service does not start on this database")
    else:
        yield fine(shown)


def writable(examined: Examined) -> Iterator[Observation]:
    """Whether changes can be stored."""
    if examined.database is None:
        return
    reason = examined.database.unwritable(TABLES)
    if reason is None:
        yield fine("changes can be stored")
    else:
        yield failure(reason, "give this user or role the right to write, or end the standby")


def space(examined: Examined) -> Iterator[Observation]:
    """Whether a database in a file has space to grow."""
    if examined.database is not None and examined.database.file is not None:
        yield space_in(examined.database.file.parent)


def engine(examined: Examined) -> Iterator[Observation]:
    """What only this kind of database has."""
    if examined.database is not None:
        yield from examined.database.observations()


def clock(examined: Examined) -> Iterator[Observation]:
    """Whether the clock has gone back since something was stored: changes would seem older than they are."""
    if examined.database is None:
        return
    with examined.database.read_session() as session:
        newest = session.scalar(select(func.max(Event.updated_at)))
    if newest is not None and newest > now() + CLOCKS_AGREE_WITHIN:
        yield failure(
            f"an event was changed at {newest:%Y-%m-%d %H:%M} UTC, but it is {now():%Y-%m-%d %H:%M}",
            "set the clock of this machine; `updated_since` misses changes until then",
        )
    else:
        yield fine(f"{now():%Y-%m-%d %H:%M} UTC")


def index(examined: Examined) -> Iterator[Observation]:
    """Whether all that is derived from events and articles is up to date."""
    if examined.database is None:
        return
    newest = select(Event.document_version).order_by(Event.id.desc()).limit(SAMPLE)
    with examined.database.read_session() as session:
        interrupted = session.get(Reindexing, 1)
        stale = sum(version != event_json_version() for version in session.scalars(newest))
        outdated = refuses_searches(session.connection())
        unknown = number_without_keys(session, OLDEST)
    advice = "run `timeline db reindex`, while the service runs"
    if interrupted is not None:
        yield warning(f"a reindexing was interrupted in the step {interrupted.step}", advice)
    elif outdated:
        yield failure("searches are refused: the index is that of an older version", advice)
    elif stale:
        yield warning(f"{stale} of the newest events are stored as an older version wrote them", advice)
    elif unknown:
        yield warning(f"the stories of {unknown} of the {OLDEST} oldest articles are not known yet", advice)
    else:
        yield fine("up to date")


def keys(examined: Examined) -> Iterator[Observation]:
    """Whether somebody may write, and keys that should be revoked."""
    if examined.database is None:
        return
    with examined.database.read_session() as session:
        unrevoked = [key for key in api_keys.keys(session) if key.revoked_at is None]
    old = [
        warning(reason, f"run `timeline keys revoke {key.name}`") for key in unrevoked for reason in _why(key)
    ]
    yield from old
    valid = len([key for key in unrevoked if not _is_expired(key)])
    if valid == 0 and not examined.settings.open_writes:
        yield warning(
            "there is no valid key: nobody can change the timeline", "run `timeline keys create NAME`"
        )
    elif not old:
        yield fine(f"{valid} valid")


def _is_expired(key: ApiKey) -> bool:
    return key.expires_at is not None and key.expires_at <= now()


def _why(key: ApiKey) -> Iterator[str]:
    """Why a key may as well be revoked."""
    if _is_expired(key):
        yield f"the key {key.name} expired on {key.expires_at:%Y-%m-%d}"
    elif (key.last_used_at or key.created_at) < now() - SEEN_WITHIN:
        used = f"not used since {key.last_used_at:%Y-%m-%d}" if key.last_used_at else "never used"
        yield f"the key {key.name} was {used}"
