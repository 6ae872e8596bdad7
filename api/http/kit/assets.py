"""Styles, scripts and icons under an address that changes with them, so that browsers keep them for good.

All files stand under one digest of all their contents, to which the texts that scripts load belong: relative
imports between modules hold, and no build step is needed. Style sheets are sent as one file.
"""

from __future__ import annotations

import hashlib
from functools import cache
from io import BytesIO
from pathlib import Path

from flask import Response, request, send_file, send_from_directory, url_for

STATIC = Path(__file__).parents[2] / "static"
TEXTS = Path(__file__).parents[2] / "templates" / "texts"
STYLES = "page.css"
"""All style sheets as one file."""
FOREVER = "public, max-age=31536000, immutable"
LAZY = ("editing/", "reader/", "embed/")
"""Folders of modules that are loaded when they are wanted, or by other pages."""


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


def modules() -> list[str]:
    """The modules that the page needs at once."""
    return [name for name in names() if "/" in name and name.endswith(".js") and not name.startswith(LAZY)]
