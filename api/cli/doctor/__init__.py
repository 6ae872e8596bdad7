"""``timeline doctor``: checks what keeps the service running, and says what to do.

A check is a function from an ``Examined`` to its observations. ``CHECKS`` has them in order. A new one is a
function, its line there, and a test that breaks what it checks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import NamedTuple

from sqlalchemy.exc import DBAPIError

from api.cli.doctor import database, machine, settings
from api.cli.doctor.examined import Examined
from api.errors import TimelineError
from api.storage.observations import Level, Observation, failure

Check = Callable[[Examined], Iterator[Observation]]


class Result(NamedTuple):
    """An observation and the name of its check."""

    check: str
    observation: Observation


CHECKS: dict[str, Check] = {
    "settings": settings.values,
    "exposure": settings.exposure,
    "rate limits": settings.rate_limits,
    "processes": machine.processes,
    "port": machine.port,
    "temporary files": machine.temporary_files,
    "database": database.migrated,
    "writable": database.writable,
    "database space": database.space,
    "engine": database.engine,
    "clock": database.clock,
    "index": database.index,
    "keys": database.keys,
}
"""The checks by name, in order."""


def results(examined: Examined) -> Iterator[Result]:
    """What all checks find. Those of what is stored are left out if the tables cannot be read."""
    for name, check in CHECKS.items():
        found = list(_observations(check, examined))
        yield from (Result(name, observation) for observation in found)
        if name == "database" and any(observation.level is Level.ERROR for observation in found):
            examined = replace(examined, database=None)


def _observations(check: Check, examined: Examined) -> Iterator[Observation]:
    """What a check finds. If it fails, that is an observation too."""
    try:
        yield from check(examined)
    except (DBAPIError, OSError, TimelineError) as error:
        reason = " ".join(str(getattr(error, "orig", None) or error).split())
        yield failure(reason, "see that the database can be reached, then check again")
