"""From an ASGI request that has arrived whole to an answer of the WSGI application (PEP 3333)."""

from __future__ import annotations

import io
import re
import sys
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import unquote_to_bytes

from api.server.asgi import Headers, Scope

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication, WSGIEnvironment

Facts = dict[str, str]
"""The strings in the environ of a request; they pass between processes."""
ESCAPED_SLASH = re.compile(rb"%2[Ff]")
UNPREFIXED = (b"content-type", b"content-length")


class Made(NamedTuple):
    """An answer of the application; its body is made while it is read."""

    status: int
    headers: Headers
    body: Iterator[bytes]


def facts_of(scope: Scope) -> Facts:
    """What the environ says of a request."""
    host, port = scope["server"] or ("", None)
    facts = {
        "REQUEST_METHOD": scope["method"],
        "SCRIPT_NAME": "",
        "PATH_INFO": _path(scope["raw_path"]),
        "QUERY_STRING": scope["query_string"].decode("latin-1"),
        "SERVER_NAME": host,
        "SERVER_PORT": str(port),
        "SERVER_PROTOCOL": f"HTTP/{scope['http_version']}",
        "REMOTE_ADDR": scope["client"][0] if scope["client"] else "",
        "wsgi.url_scheme": scope["scheme"],
    }
    for name, value in scope["headers"]:
        key = _key(name)
        text = value.decode("latin-1")
        facts[key] = f"{facts[key]},{text}" if key in facts else text
    return facts


def _path(raw: bytes) -> str:
    """The path as an environ has it. An escaped slash stays escaped: it ends no part of a path."""
    return unquote_to_bytes(ESCAPED_SLASH.sub(b"%252F", raw)).decode("latin-1")


@lru_cache(1_000)
def _key(header: bytes) -> str:
    key = header.decode("latin-1").upper().replace("-", "_")
    return key if header in UNPREFIXED else f"HTTP_{key}"


def client_of(facts: Facts, proxies: int) -> str:
    """The address of a client; with trusted proxies, the one that they report."""
    reported = facts.get("HTTP_X_FORWARDED_FOR", "").split(",") if proxies else []
    return reported[-proxies].strip() if len(reported) >= proxies > 0 else facts["REMOTE_ADDR"]


def answer_of(app: WSGIApplication, facts: Facts, body: bytes, **extras: Any) -> Made:
    """The answer of the application; ``extras`` are more entries of the environ.

    Raises what the application raises.
    """
    begun: list[Any] = []

    def start(status: str, headers: Headers, _exc_info: Any = None) -> Any:
        begun[:] = [int(status[:3]), headers]

    environ: WSGIEnvironment = {
        **facts,
        "CONTENT_LENGTH": str(len(body)),
        "wsgi.version": (1, 0),
        "wsgi.input": io.BytesIO(body),
        "wsgi.errors": sys.stderr,
        "wsgi.multithread": True,
        "wsgi.multiprocess": True,
        "wsgi.run_once": False,
        **extras,
    }
    environ.pop("HTTP_TRANSFER_ENCODING", None)  # The body has arrived, however it was sent.
    chunks = app(environ, start)
    return Made(begun[0], begun[1], _closing(chunks))


def _closing(chunks: Any) -> Iterator[bytes]:
    try:
        yield from chunks
    finally:
        if hasattr(chunks, "close"):
            chunks.close()
