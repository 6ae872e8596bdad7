"""Pages of a collection, and the opaque cursors that lead from one to the next.

A cursor contains a digest of the collection and the filters it was made for. One that was altered, or that
belongs to other filters, is refused instead of giving a wrong page.
"""

from __future__ import annotations

import binascii
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Iterable, Mapping, Sequence
from hashlib import blake2b
from typing import Any, NamedTuple, TypeVar

from api.errors import Invalid
from api.http.kit.requests import parameters
from api.schemas.validating import Value

Row = TypeVar("Row")

_POSITION = re.compile(rb"<?(-?[0-9]{1,18}),([0-9]{1,12})")
"""These digits hold every day number, every microsecond since 1970 and every id, and fit the integers of both
databases."""
MOST_BYTES = 8_000_000
"""Bytes of JSON on a page. One that would be longer ends early; 200 ordinary events take 300 kB."""
ABOUT_THE_PAGE = frozenset(("limit", "cursor", "fields", "lang", "format", "include", "count"))
REFUSAL = "Not a cursor for these filters: it was altered or belongs to others."


class Neighbours(NamedTuple):
    """The cursors of the pages next to a page, and whether a first page comes before it."""

    next: str | None = None
    previous: str | None = None
    first: bool = False


class Page:
    """The page of a collection that a query asks for.

    ``after`` is the position of the last row of the previous page, None on the first page; ``rows_to_read``
    is one more than the page holds, to see whether another page follows. The rows of a page that is read
    ``backwards`` come before the position instead. Items that are ``heavy`` are made one by one.
    """

    def __init__(
        self, query: Mapping[str, Any], question: str, *, both_ways: bool = False, heavy: bool = False
    ) -> None:
        self.question = question
        self.heavy = heavy
        self.both_ways = both_ways
        self.limit: int = query["limit"]
        self.rows_to_read = self.limit + 1
        self.after, self.backwards = None, False
        if "cursor" in query:
            self.after, self.backwards = position_of(query["cursor"], question)
        if self.backwards and not both_ways:
            raise Invalid.field("cursor", REFUSAL)

    def read(self, rows: Callable[[tuple[int, int] | None, bool], Sequence[Row]]) -> Sequence[Row]:
        """The rows after a position, or backwards from it; the first ones if there are none before it."""
        found = rows(self.after, self.backwards)
        if found or not self.backwards:
            return found
        self.after, self.backwards = None, False
        return rows(None, False)

    def split(
        self,
        rows: Sequence[Row],
        position: Callable[[Row], tuple[int, int]],
        document: Callable[[Row], bytes],
    ) -> tuple[Sequence[bytes], Neighbours]:
        """The items of this page as JSON, and the cursors of the pages next to it."""
        rendered = map(document, rows[: self.limit])
        documents = fitting(rendered if self.heavy else list(rendered))
        farther = near = None
        if len(documents) < len(rows):
            farther = cursor_of(position(rows[len(documents) - 1]), self.question, backwards=self.backwards)
        if self.after is None:
            return documents, Neighbours(farther)
        if self.both_ways and rows:
            near = cursor_of(position(rows[0]), self.question, backwards=not self.backwards)
        if self.backwards:
            return documents[::-1], Neighbours(near, farther, first=True)
        return documents, Neighbours(farther, near, first=True)


def fitting(documents: Iterable[bytes]) -> list[bytes]:
    """The first of some documents: one, and as many more as fit in ``MOST_BYTES``. No others are made."""
    if isinstance(documents, list) and sum(map(len, documents)) <= MOST_BYTES:
        return documents
    found: list[bytes] = []
    room = MOST_BYTES
    for each in documents:
        room -= len(each)
        if found and room < 0:
            break
        found.append(each)
    return found


def question_of(name: str, asked: Mapping[str, Value] | None = None) -> str:
    """The collection and the filters, by default of the current request; their order makes no difference."""
    every = parameters() if asked is None else asked
    given = {key: value for key, value in every.items() if key not in ABOUT_THE_PAGE}
    filters = [f"{key}={each}" for key, value in given.items() for each in _each(value)]
    return f"{name} {'&'.join(sorted(filters))}"


def _each(value: Value) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else value


def cursor_of(position: tuple[int, int], question: str, *, backwards: bool = False) -> str:
    """The cursor for what follows a position among the answers to that question, or comes before it."""
    text = b"%b%d,%d" % (b"<" if backwards else b"", *position)
    return urlsafe_b64encode(_digest(text, question) + text).rstrip(b"=").decode()


def position_of(cursor: str, question: str) -> tuple[tuple[int, int], bool]:
    """The position in a cursor, and whether it leads backwards.

    Raises ``Invalid`` if the cursor was not made for that question.
    """
    try:
        raw = urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))
    except (binascii.Error, ValueError) as error:
        raise Invalid.field("cursor", REFUSAL) from error
    digest, text = raw[:6], raw[6:]
    position = _POSITION.fullmatch(text)
    if position is None or digest != _digest(text, question):
        raise Invalid.field("cursor", REFUSAL)
    return (int(position[1]), int(position[2])), text.startswith(b"<")


def _digest(text: bytes, question: str) -> bytes:
    return blake2b(question.encode() + b"\0" + text, digest_size=6).digest()
