"""Cursors: where a page ended, in a form that only this service reads.

A cursor names the collection and the filters it was made for by a digest, so that one which was altered,
or belongs to another question, is refused instead of answered wrongly.
"""

from __future__ import annotations

import binascii
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from hashlib import blake2b

from api.errors import Invalid

_POSITION = re.compile(rb"(-?[0-9]{1,12}),([0-9]{1,12})")
"""Twelve digits hold every day number and id, and fit the integers of both databases."""
REFUSAL = "Not a cursor of this question: it was altered, or made for other filters."


def cursor_of(position: tuple[int, int], question: str) -> str:
    """The opaque form of the last row's position in the answers to that question."""
    text = ",".join(map(str, position)).encode()
    return urlsafe_b64encode(_digest(text, question) + text).rstrip(b"=").decode()


def position_of(cursor: str, question: str) -> tuple[int, int]:
    """The position that a cursor holds; ``Invalid`` where it was not made for that question."""
    try:
        raw = urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))
    except (binascii.Error, ValueError) as error:
        raise Invalid.field("cursor", REFUSAL) from error
    digest, text = raw[:6], raw[6:]
    if digest != _digest(text, question):
        raise Invalid.field("cursor", REFUSAL)
    position = _POSITION.fullmatch(text)
    if position is None:
        raise Invalid.field("cursor", REFUSAL)
    return int(position[1]), int(position[2])


def _digest(text: bytes, question: str) -> bytes:
    return blake2b(question.encode() + b"\0" + text, digest_size=6).digest()
