"""Texts without capitals, such as transcripts of broadcasts."""

from __future__ import annotations

from functools import lru_cache

FEWEST_LETTERS, ENOUGH_LETTERS = 300, 1_500
"""A shorter text is as likely a part of one, such as the end of a sentence."""
MOST_CAPITALS = 0.01
"""The largest share of capitals, which a heading may have: any other text has more."""


@lru_cache(maxsize=4)
def has_no_capitals(text: str) -> bool:
    """Whether a text is written in small letters throughout, judged by its beginning."""
    beginning = text[:ENOUGH_LETTERS]
    if len(beginning) < FEWEST_LETTERS:
        return False
    return sum(map(str.isupper, beginning)) <= MOST_CAPITALS * len(beginning)
