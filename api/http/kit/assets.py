"""Styles, scripts and icons under an address that changes with them, so that browsers keep them for good.

All files stand under one digest of all their contents, to which the texts that scripts load belong: relative
imports between modules hold, and no build step is needed. Style sheets are sent as one file.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from functools import cache
from io import BytesIO
from pathlib import Path

from flask import Response, request, send_file, send_from_directory, url_for

from api.http.kit.joining import Joined

STATIC = Path(__file__).parents[2] / "static"
TEXTS = Path(__file__).parents[2] / "templates" / "texts"
STYLES = "page.css"
"""All style sheets as one file."""
FOREVER = "public, max-age=31536000, immutable"
PAGE, EMBED = "page.js", "embed.js"
"""The modules that begin pages."""


@cache
def names() -> tuple[str, ...]:
    """The paths of all files below the folder, in order."""
    return tuple(sorted(path.relative_to(STATIC).as_posix() for path in STATIC.rglob("*") if path.is_file()))


@cache
def digest() -> str:
    """A short name for the contents of all files."""
    hashed = hashlib.sha256()
    for name in names():
        hashed.update(name.encode() + b"\0" + (STATIC / name).read_bytes() + b"\0")
    for path in sorted(TEXTS.glob("*.json")):
        hashed.update(path.read_bytes() + b"\0")
    return hashed.hexdigest()[:12]


def address(name: str) -> str:
    """The address of a file for use in a page."""
    return url_for("pages.asset", digest=digest(), filename=name)


def sent(name: str) -> Response:
    """The file with that name. Raises ``NotFound``."""
    if name == STYLES:
        return send_file(BytesIO(_styles()), mimetype="text/css", etag=digest())
    if name in scripts():
        return send_file(BytesIO(_script(name)), mimetype="text/javascript", etag=digest())
    return send_from_directory(STATIC, name)


@cache
def _styles() -> bytes:
    """The style sheets in the order they are applied: the base first."""
    every = [name for name in names() if name.endswith(".css")]
    return b"\n".join(
        (STATIC / name).read_bytes() for name in sorted(every, key=lambda name: ("base" not in name, name))
    )


def kept(response: Response) -> Response:
    """The file, kept for good by browsers if its address names these contents."""
    if response.status_code in (200, 206, 304) and (request.view_args or {}).get("digest") == digest():
        response.headers["Cache-Control"] = FOREVER
    return response


@cache
def scripts() -> Mapping[str, Joined]:
    """The scripts that modules are joined to, by name: those of pages, and what the page loads later."""
    page = Joined(PAGE, _code)
    found, waiting = {PAGE: page, EMBED: Joined(EMBED, _code)}, [page]
    while waiting:
        for name in waiting.pop().loaded_later:
            if name not in found:
                found[name] = Joined(name, _code, known=page)
                waiting.append(found[name])
    return found


@cache
def _script(name: str) -> bytes:
    return scripts()[name].script.encode()


def _code(name: str) -> str:
    return (STATIC / name).read_text(encoding="utf-8")
