"""What was fetched from other sites, so that it is not fetched again unless it may have changed."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from api.storage.models import Fetch, now

ASKED_AT_ONCE = 500


def last_fetch(session: Session, url: str) -> Fetch | None:
    """The last fetch of an address, None if it never was."""
    return session.get(Fetch, url)


def fetched_before(session: Session, urls: Sequence[str]) -> set[str]:
    """Those of the addresses that were fetched before."""
    found: set[str] = set()
    for first in range(0, len(urls), ASKED_AT_ONCE):
        query = select(Fetch.url).where(Fetch.url.in_(urls[first : first + ASKED_AT_ONCE]))
        found.update(session.scalars(query))
    return found


def note(
    session: Session,
    url: str,
    *,
    etag: str | None = None,
    last_modified: str | None = None,
    problem: str | None = None,
) -> None:
    """Record that an address was fetched now; ``problem`` says why nothing was stored from it."""
    session.merge(Fetch(url=url, fetched_at=now(), etag=etag, last_modified=last_modified, problem=problem))
