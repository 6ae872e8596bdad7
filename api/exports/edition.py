"""What a file depends on besides its rows: the fields and the language asked for, and whose it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import parse_qsl
from uuid import UUID, uuid5

NAME = "Event timeline"
NO_FILTERS = ("fields", "format", "lang", "limit", "sort")
"""Parameters that change how events are shown, and not which."""


def page_of(path: str) -> str:
    """The path of the page that shows what an API path such as ``/v1/events/5`` leads to."""
    return path.removeprefix("/v1")


@dataclass(frozen=True, slots=True)
class Identity:
    """What tells one timeline from all others: its public URL or, without one, the id of its database.

    ``url`` has no trailing slash; it is empty if the settings name none. ``prefix`` is the path under which a
    proxy publishes the service.
    """

    database: UUID
    url: str = ""
    prefix: str = ""

    @property
    def host(self) -> str:
        """The right side of names that are unique worldwide, such as ``event-5@timeline.example``."""
        return self.url.partition("://")[2] or str(self.database)

    def address(self, path: str) -> str | None:
        """The URL of a path such as ``/v1/events/5``; None if no setting says where the service is."""
        return f"{self.url}{path}" if self.url else None

    def link(self, path: str) -> str:
        """A link to a path: its URL, or else the path as clients know it."""
        return self.address(path) or f"{self.prefix}{path}"

    def uri(self, path: str) -> str:
        """What identifies the thing at a path: its URL, or else a UUID, which never changes either."""
        return self.address(path) or uuid5(self.database, path).urn


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """``fields`` are those that the file shows, None for all; ``lang`` is the language of ``display``.

    ``question`` is the query string that asks for the events. ``with_text`` shows the texts of articles.
    """

    identity: Identity
    fields: Sequence[str] | None = None
    lang: str | None = None
    question: str = ""
    with_text: bool = False

    @property
    def name(self) -> str:
        """What a feed or calendar is called: by its filters, so that readers can tell two of them apart."""
        filters = [
            f"{key}={' '.join(value.split())}"
            for key, value in parse_qsl(self.question)
            if key not in NO_FILTERS
        ]
        return f"{NAME}: {' · '.join(filters)}" if filters else NAME
