"""Who may change the timeline, and how often."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

from flask import g, request

from api.config import is_loopback
from api.errors import Forbidden, Unauthorized
from api.http.kit.service import database, service
from api.storage import keys

P = ParamSpec("P")
R = TypeVar("R")


FORWARDING = ("Forwarded", "Via", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP")
"""Headers that a reverse proxy adds to a request that came from elsewhere."""


def writing(view: Callable[P, R]) -> Callable[P, R]:
    """The view asks for a key first, and counts as a write."""

    @wraps(view)
    def checked(*args: P.args, **kwargs: P.kwargs) -> R:
        refuse_other_origins()
        g.who = writer()
        service().limits.count("writes", g.who or client())
        return view(*args, **kwargs)

    return checked


def extracting(view: Callable[P, R]) -> Callable[P, R]:
    """The view is open to everybody, and counts as an extraction."""

    @wraps(view)
    def counted(*args: P.args, **kwargs: P.kwargs) -> R:
        service().limits.count("extractions", client())
        return view(*args, **kwargs)

    return counted


def who() -> str:
    """Under which name the history remembers this request."""
    return str(g.who or "anybody")


def refuse_other_origins() -> None:
    """Raise Forbidden if a web page of another origin sent the request, unless the settings name that origin.

    Browsers say so in ``Sec-Fetch-Site`` (Fetch Metadata) or, if they are older, in ``Origin`` (RFC 6454);
    programs send neither.
    """
    origin = request.headers.get("Origin")
    if origin is not None and origin in service().settings.trusted_origins:
        return
    site = request.headers.get("Sec-Fetch-Site")
    foreign = site not in ("same-origin", "none") if site else origin not in (None, *_own_origins())
    if foreign:
        raise Forbidden(
            f"a page of {origin or 'another origin'} may not change the timeline; "
            "name its origin in TIMELINE_CORS_ORIGINS to allow it"
        )


def _own_origins() -> tuple[str, ...]:
    """A proxy may end TLS before this service, so both schemes count."""
    return f"http://{request.host}", f"https://{request.host}"


def writer() -> str | None:
    """The name of the key shown; None where the settings let anybody on this machine write."""
    if request.authorization is not None:
        return _name_of(request.authorization.token or "")
    if service().settings.open_writes and _comes_from_here():
        return None
    raise Unauthorized("changes need a key: Authorization: Bearer KEY")


def client() -> str:
    return request.remote_addr or "unknown"


def _name_of(token: str) -> str:
    with database().read_session() as session:
        key = keys.holder(session, token)
    if key is None:
        raise Unauthorized("no such key, or it has been revoked")
    if keys.is_stale(key):
        with database().write_session() as session:
            keys.seen(session, key.id)
    return key.name


def _comes_from_here() -> bool:
    """Whether a program on this machine sent the request, rather than a proxy on behalf of somebody else.

    The host name is checked too: a web page can point a name of its own at this machine (DNS rebinding).
    nginx adds no header by default, but speaks HTTP/1.0 to the service.
    """
    if any(name in request.headers for name in FORWARDING):
        return False
    if request.environ.get("SERVER_PROTOCOL") == "HTTP/1.0":
        return False
    name = request.host.rsplit(":", 1)[0] if not request.host.endswith("]") else request.host
    return is_loopback(client()) and is_loopback(name)
