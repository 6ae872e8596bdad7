"""Plain text, its front matter, and what only looks like text."""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from typing import Any

from api.errors import Malformed
from api.timeline.webpages.charset import decoded, plain_text

FRONT_MATTER = re.compile(r"---[ \t]*\r?\n(.*?)^---[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
SIGNATURES = {
    b"%PDF-": "a PDF",
    b"PK\x03\x04": "an archive, as .docx and .odt are",
    b"\xd0\xcf\x11\xe0": "an old Office document",
    b"{\\rtf": "RTF",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"\x1f\x8b": "compressed",
}
"""How files begin that are no text, whatever their name says."""


EMPTY = "the file is empty"
LONGEST_HEADING = 500
"""Characters of a title; a longer heading is a part of the text."""


def is_blank(content: bytes | bytearray) -> bool:
    """Whether a file holds nothing but spaces, after its byte order mark."""
    return not content.removeprefix(BOM_UTF8).strip()


def text_in(content: bytes) -> dict[str, Any]:
    """The fields of an article in plain text. Raises ``Malformed``."""
    _refuse_others(content)
    return with_front_matter(utf8(content))


def markdown_in(content: bytes) -> dict[str, Any]:
    """The fields of an article in Markdown: a heading that it begins with is its title. Raises ``Malformed``.

    A heading stays in the text if the front matter gives another title.
    """
    fields = text_in(content)
    heading, text = _heading_in(fields["text"])
    if heading is None or fields.setdefault("title", heading) != heading:
        return fields
    return {**fields, "text": text}


def _heading_in(text: str) -> tuple[str | None, str]:
    """The title in ``# Title`` and a blank line, and what follows; None if the text begins otherwise."""
    line, _, rest = text.lstrip("\r\n").partition("\n")
    blank, _, body = rest.partition("\n")
    heading = line.removeprefix("# ").strip()
    if not line.startswith("# ") or not 0 < len(heading) <= LONGEST_HEADING or blank.strip():
        return None, text
    return (heading, body.lstrip("\r\n")) if body.strip() else (None, text)


def page_in(content: bytes) -> dict[str, Any]:
    """The fields of an article in a page, in the charset that it declares. Raises ``Malformed``."""
    _refuse_others(content)
    return {"html": decoded(content)}


def _refuse_others(content: bytes) -> None:
    for signature, what in SIGNATURES.items():
        if content.startswith(signature):
            raise Malformed(f"it is {what}, whatever its name says; save it as text or HTML")


def utf8(content: bytes) -> str:
    """Text in UTF-8, or in the encoding of its byte order mark. Raises ``Malformed``."""
    try:
        return plain_text(content)
    except UnicodeDecodeError as error:
        raise Malformed(f"it is not UTF-8: {error.reason} at byte {error.start}") from error


def with_front_matter(text: str) -> dict[str, Any]:
    """Text after ``name: value`` lines between two ``---``; ``tags`` are comma-separated.

    The values are strings up to the end of the line, not YAML (python-frontmatter): there, a headline such as
    «Nancy : le notaire condamné» is a syntax error, «1984» a number and ``language: no`` (Norwegian) false.
    """
    head = FRONT_MATTER.match(text)
    if head is None:
        return {"text": text}
    fields: dict[str, Any] = {}
    for line in filter(str.strip, head[1].splitlines()):
        name, colon, value = line.partition(":")
        if value.strip() or not colon:
            fields[name.strip()] = value.strip()
    if "tags" in fields:
        fields["tags"] = tags_in(fields["tags"])
    return {"text": text[head.end() :].strip("\r\n"), **fields}


def tags_in(value: str) -> list[str]:
    """Tags as a line or a cell has them: separated by commas or semicolons."""
    return [tag.strip() for tag in re.split("[,;]", value) if tag.strip()]
