"""Who may change the timeline, and how often.

Origins are checked here instead of by Flask-Cors, which costs 25 of the 100 µs that a page of events takes.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any

from flask import g, request

from api.config import is_loopback
from api.errors import ForeignOrigin
from api.http.kit.account import account_in
from api.http.kit.credentials import client_address, key_of
from api.http.kit.environ import first_line, note_quotas
from api.http.kit.limits import BYTES
from api.http.kit.private import KEY_REFUSALS
from api.http.kit.service import service
from api.storage.scopes import Scope

FORWARDING = (
    *("HTTP_FORWARDED", "HTTP_VIA", "HTTP_X_FORWARDED_FOR", "HTTP_X_FORWARDED_HOST"),
    *("HTTP_X_FORWARDED_PROTO", "HTTP_X_REAL_IP"),
)
"""Headers that a reverse proxy adds to a request that came from elsewhere, as an environ names them."""


ANYBODY = "anybody"
"""Who changes a timeline whose writes are open, as the history says it."""


class Access(Enum):
    """Who may call an operation; the values are the refusals that follow from it."""

    READ = ()
    """Anyone, as often as they like."""
    EXTRACT = (429,)
    """Anyone, within the rate limit of extractions."""
    WRITE = KEY_REFUSALS
    """Holders of a key that may write, not from pages of other origins, within the rate limit of writes."""

    def __init__(self, *refusals: int) -> None:
        self.refusals = refusals

    def check(self) -> None:
        """Raises ``ForeignOrigin``, ``Unauthorized`` or ``TooManyRequests``, in this order."""
        if self is Access.EXTRACT:
            _count("extractions", client_address())
        elif self is Access.WRITE:
            refuse_other_origins()
            account_in(request.environ).who = g.who = writer()
            _count("writes", g.who or client_address())


def _count(kind: str, client: str) -> None:
    """Count a request, and the bytes that come with it: a long text is as much work as many short ones."""
    limits = service().limits
    if first_line() == 1:  # A batch counts once, not once for each part.
        note_quotas(limits.count(kind, client))
    note_quotas(limits.count(BYTES, client, max(1, request.content_length or 0)))


def who() -> str:
    """The name under which the history records this request."""
    return str(g.who or ANYBODY)


def refuse_other_origins() -> None:
    """Raises ``ForeignOrigin`` for a request from a page of another origin that the settings do not name.

    Browsers say so in ``Sec-Fetch-Site`` (Fetch Metadata) or, if they are older, in ``Origin`` (RFC 6454);
    programs send neither.
    """
    origin = request.headers.get("Origin")
    if origin is not None and origin in service().settings.trusted_origins:
        return
    site = request.headers.get("Sec-Fetch-Site")
    foreign = site not in ("same-origin", "none") if site else origin not in (None, *_own_origins())
    if foreign:
        raise ForeignOrigin(
            f"a page of {origin or 'another origin'} may not change the timeline; "
            "to allow it, add its origin to TIMELINE_CORS_ORIGINS"
        )


def _own_origins() -> tuple[str, ...]:
    """Both schemes, since a proxy may end TLS in front of this service."""
    return f"http://{request.host}", f"https://{request.host}"


def writer() -> str | None:
    """The name of the key that allows this change; None if no key is sent and none is needed."""
    if "Authorization" not in request.headers and _needs_no_key():
        return None
    return key_of(Scope.WRITE).name


def _needs_no_key() -> bool:
    return service().settings.open_writes and _comes_from_this_machine()


def comes_through_proxy(environ: Mapping[str, Any]) -> bool:
    """Whether a proxy has passed the request on.

    Proxies add headers; nginx adds none by default, but speaks HTTP/1.0 to the service.
    """
    return environ.get("SERVER_PROTOCOL") == "HTTP/1.0" or any(name in environ for name in FORWARDING)


def _comes_from_this_machine() -> bool:
    """Whether a program on this machine sent the request, rather than a proxy for someone else.

    The host name is checked too: a web page can point a name of its own at this machine (DNS rebinding).
    """
    if comes_through_proxy(request.environ):
        return False
    host = request.host if request.host.endswith("]") else request.host.rsplit(":", 1)[0]
    return is_loopback(client_address()) and is_loopback(host)
