"""Who may change the timeline, and how often."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

from flask import g, request

from api import keys
from api.config import is_loopback
from api.errors import Unauthorized
from api.routes.service import database, service

P = ParamSpec("P")
R = TypeVar("R")


def writing(view: Callable[P, R]) -> Callable[P, R]:
    """The view asks for a key first, and counts as a write."""

    @wraps(view)
    def checked(*args: P.args, **kwargs: P.kwargs) -> R:
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
    with database().reading() as session:
        key = keys.holder(session, token)
    if key is None:
        raise Unauthorized("no such key, or it has been revoked")
    if keys.is_stale(key):
        with database().writing() as session:
            keys.seen(session, key.id)
    return key.name


def _comes_from_here() -> bool:
    """Also by name: a web page that has its own host name lead here must not write."""
    name = request.host.rsplit(":", 1)[0] if not request.host.endswith("]") else request.host
    return is_loopback(client()) and is_loopback(name)
