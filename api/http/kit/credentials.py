"""The key that a request sends, and what it allows (RFC 6750).

Keys are checked here instead of by Flask-HTTPAuth: with Flask-Limiter, it costs 60 to 100 µs on every
request, reads included, of the 100 µs that a page of events takes.
"""

from __future__ import annotations

import structlog
from flask import request
from sqlalchemy.exc import DBAPIError

from api.errors import ScopeTooSmall, Unauthorized, Unavailable, WrongKey
from api.http.kit.environ import leave_the_spot
from api.http.kit.service import database, service
from api.storage import keys
from api.storage.models import ApiKey
from api.storage.scopes import Scope

LOG = structlog.get_logger()


def key_of(scope: Scope) -> ApiKey:
    """The key sent. Raises ``Unauthorized`` if it is absent or wrong, ``ScopeTooSmall`` if it allows less."""
    key = sent_key()
    if key is None:
        raise Unauthorized(f"this needs a key of scope {scope}: send the header Authorization: Bearer KEY")
    if not key.scope.includes(scope):
        raise ScopeTooSmall(scope, key.scope)
    return key


def sent_key() -> ApiKey | None:
    """The key sent; None without one. Raises ``Unauthorized``, ``WrongKey`` or ``TooManyRequests``.

    Only wrong keys are counted, and only after they were looked up: a right key is never delayed by them.
    """
    sent = request.headers.get("Authorization")  # Werkzeug's ``authorization`` fails on «Basic ÿ».
    if not sent:
        return None
    scheme, _, token = sent.partition(" ")
    if scheme.lower() != "bearer":
        raise Unauthorized(f"a key is sent as Authorization: Bearer KEY, not as {scheme.lower()}")
    try:
        with database().read_session() as session:
            key = keys.holder(session, token.strip())
    except WrongKey:
        service().limits.count("wrong keys", client_address())
        raise
    if keys.is_stale(key):
        _note_use(key)
    return key


def client_address() -> str:
    """The address that requests are counted by; with trusted proxies, the one that they report."""
    return request.remote_addr or "unknown"


def _note_use(key: ApiKey) -> None:
    """Set the time of the key's last use. This waits for other writers, so not while clients wait.

    A database that cannot be written to still answers reads.
    """
    leave_the_spot()
    try:
        with database().write_session() as session:
            keys.seen(session, key.id)
    except (DBAPIError, Unavailable) as error:
        LOG.warning("last use of a key not noted", key=key.name, reason=str(error))
