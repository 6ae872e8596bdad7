"""Checks of the settings, alone and together."""

from __future__ import annotations

from collections.abc import Iterator

from api.cli.doctor.examined import Examined
from api.config import is_loopback
from api.errors import Misconfigured
from api.http.kit.limits import storage_of
from api.storage.observations import Observation, failure, fine, warning


def values(examined: Examined) -> Iterator[Observation]:
    """Each wrong value, unknown variable and contradiction."""
    wrong = [*examined.problems, *examined.settings.contradictions()]
    yield from (failure(problem, "change the variable where the service is started") for problem in wrong)
    if not wrong:
        yield fine("all settings are valid")


def exposure(examined: Examined) -> Iterator[Observation]:
    """Who can reach the service, and what they may do."""
    settings = examined.settings
    reach = "from this machine only" if is_loopback(settings.host) else "from other machines"
    if settings.open_writes:
        yield warning(
            f"every program on this machine may change the timeline, which is served on {settings.host}",
            "unset TIMELINE_OPEN_WRITES where the timeline matters, and create keys: `timeline keys create`",
        )
    elif settings.proxies and not is_loopback(settings.host):
        yield warning(
            f"X-Forwarded-For is trusted, but {settings.host} can be reached without the proxy",
            "serve on the address that only the proxy reaches, or let a firewall close it",
        )
    elif not settings.proxies and not is_loopback(settings.host):
        yield warning(
            f"{settings.host} can be reached {reach}, and no reverse proxy is named",
            "put a reverse proxy with TLS in front of the service, and set TIMELINE_PROXIES=1",
        )
    else:
        yield fine(f"{settings.host} can be reached {reach}; changes need a key")


def rate_limits(examined: Examined) -> Iterator[Observation]:
    """Whether clients are limited, and whether the processes count together."""
    settings = examined.settings
    if not settings.ratelimit_enabled:
        yield warning("no client is limited", "unset TIMELINE_RATELIMIT_ENABLED")
        return
    try:
        counts = storage_of(settings.ratelimit_storage) if settings.ratelimit_storage else None
    except Misconfigured as error:
        yield failure(str(error), "unset TIMELINE_RATELIMIT_STORAGE, or install what it needs")
        return
    if counts is not None and not counts.check():
        yield failure("the storage of rate limits does not answer", "start it, or unset its setting")
    elif settings.ratelimit_storage.startswith("memory:") and settings.workers + settings.work_processes > 1:
        yield warning("each process counts requests for itself", "unset TIMELINE_RATELIMIT_STORAGE")
    else:
        yield fine(f"{settings.ratelimit_writes} changes and {settings.ratelimit_extractions} extractions")
