"""Terms: the folded words and labels by which events and articles are found.

A word is blind to case and accents. A label is a word with its kind before it (``status:planned``,
``tag:espace``); the colon is in no word, so that no text can pass for one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from api.extraction.folding import folded

LONGEST_WORD = 64
MOST_LETTERS = 200_000  # of one event or article; a tsvector holds 1 MB
LONGEST_FOLDING = 18  # letters that one letter can become: «ﷺ»
_WORD = re.compile(r"[^\W_]+")


def words(text: str) -> list[str]:
    """The folded words of a text, in order, each cut after ``LONGEST_WORD`` letters."""
    return [word[:LONGEST_WORD] for word in _WORD.findall(folded(text))]


def distinct_words(texts: Iterable[str]) -> set[str]:
    """The words of texts, each once, as many as one entry of the index holds."""
    text = " ".join(texts)
    if len(text) * LONGEST_FOLDING <= MOST_LETTERS:
        return set(words(text))
    found: set[str] = set()
    room = MOST_LETTERS
    for word in words(text):
        if word not in found:
            room -= len(word)
            if room < 0:
                return found
            found.add(word)
    return found


@lru_cache(maxsize=4096)
def label(kind: str, value: str | int) -> str:
    """The term for one value of a kind; values that differ only in case, accents or signs share it."""
    name = str(value)
    return f"{kind}:{'_'.join(words(name)) or name.encode().hex()}"


def labels(kind: str, values: Iterable[str | int]) -> list[str]:
    return [label(kind, value) for value in values]
