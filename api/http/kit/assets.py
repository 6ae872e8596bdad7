"""Styles, scripts and icons under an address that changes with them, so that browsers keep them for good.

All files stand under one digest of all their contents, to which the texts that scripts load belong: relative
imports between modules hold, and no build step is needed.
"""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

from flask import Response, request, url_for

STATIC = Path(__file__).parents[2] / "static"
TEXTS = Path(__file__).parents[2] / "templates" / "texts"
FOREVER = "public, max-age=31536000, immutable"


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


def kept(response: Response) -> Response:
    """The file, kept for good by browsers if its address names these contents."""
    if response.status_code in (200, 206, 304) and (request.view_args or {}).get("digest") == digest():
        response.headers["Cache-Control"] = FOREVER
    return response


def styles() -> list[str]:
    """The style sheets in the order they are applied: the base first."""
    return sorted(
        (name for name in names() if name.endswith(".css")), key=lambda name: ("base" not in name, name)
    )


def modules() -> list[str]:
    """The modules that the page needs at once."""
    lazy = ("editing/", "reader/")
    return [name for name in names() if "/" in name and name.endswith(".js") and not name.startswith(lazy)]
