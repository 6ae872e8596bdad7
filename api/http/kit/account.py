"""What the application learns of a request, for the server's log and metrics.

The server gives the environ an account, and the process that answers fills it in. If that is another
process, the account comes back in a header of the answer, which the server takes off.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import orjson

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment

ACCOUNT = "timeline.account"
HEADER = "X-Timeline-Account"
UNKNOWN = "unknown"
"""The route of a path that no view has."""


@dataclass(slots=True)
class Account:
    """``who`` is the name of the key, ``refusal`` the kind of error that was answered.

    ``began`` is when a process began to work on the request, by the clock that all processes share.
    """

    route: str = ""
    who: str | None = None
    refusal: str | None = None
    began: float = 0.0
    database_s: float = 0.0


def account_in(environ: WSGIEnvironment) -> Account:
    """The account of the request with that environ; a new one if the server has given none."""
    found = environ.get(ACCOUNT)
    if not isinstance(found, Account):
        found = environ[ACCOUNT] = Account()
    return found


def as_header(account: Account) -> tuple[str, str]:
    """The header that brings an account to another process."""
    return HEADER, orjson.dumps(account).decode()


def taken_off(headers: list[tuple[str, str]]) -> Account:
    """The account in the headers of an answer, which no longer have it; empty if there is none."""
    for at, (name, value) in enumerate(headers):
        if name == HEADER:
            del headers[at]
            return Account(**orjson.loads(value))
    return Account()
