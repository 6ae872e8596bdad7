"""The types of ASGI that the front uses, and answers on their way to a client."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from typing import Any, NamedTuple

Scope = Mapping[str, Any]
Message = Mapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Headers = list[tuple[str, str]]


class Whole(NamedTuple):
    """An answer that has been made completely."""

    status: int
    headers: Headers
    body: bytes


class Begun(NamedTuple):
    """An answer whose body is still arriving. Reading it raises ``EOFError`` if it breaks off."""

    status: int
    headers: Headers
    body: AsyncGenerator[bytes, None]
