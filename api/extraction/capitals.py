"""Texts without capitals, such as transcripts of broadcasts."""

from __future__ import annotations

from functools import lru_cache

FEWEST_LETTERS = 300
"""A shorter text is as likely a part of one, such as the end of a sentence."""
MOST_CAPITALS = 0.01
"""The largest share of capitals, which a heading may have: any other text has more."""


@lru_cache(maxsize=4)
def has_no_capitals(text: str) -> bool:
    """Whether a text is written in small letters throughout, as transcripts of broadcasts are."""
    if len(text) < FEWEST_LETTERS:
        return False
    return sum(letter.isupper() for letter in text) <= MOST_CAPITALS * len(text)
