"""Terms: the words and labels by which events and articles are found.

Words are folded, so case and accents make no difference. A label is a kind and a value: ``status:planned``,
``tag:espace``. Words contain no colon, so no text can imitate a label.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from hashlib import sha256

from api.extraction.folding import folded

LONGEST_WORD = 64
MOST_LETTERS = 200_000  # in the words of one event or article; a tsvector holds 1 MB
LONGEST_LABEL = 1_000  # bytes; a term of a tsvector has 2,046
LONGEST_FOLDING = 18  # letters that folding makes of «ﷺ»
_WORD = re.compile(r"[^\W_]+")


def words(text: str) -> list[str]:
    """The folded words of a text, in order, cut off after ``LONGEST_WORD`` letters."""
    return [word[:LONGEST_WORD] for word in _WORD.findall(folded(text))]


def distinct_words(texts: Iterable[str]) -> set[str]:
    """The folded words of texts, up to ``MOST_LETTERS`` letters in all."""
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
    """The term for a value; values that differ only in case, accents or punctuation have the same one."""
    name = str(value)
    return f"{kind}:{_bounded('_'.join(words(name)) or name.encode().hex())}"


def _bounded(name: str) -> str:
    """The name, or a digest in place of the end of a longer one: «ﷺ» folds to 18 letters."""
    if len(name.encode()) <= LONGEST_LABEL:
        return name
    head = name.encode()[:LONGEST_LABEL].decode(errors="ignore")
    return f"{head}_{sha256(name.encode()).hexdigest()}"


def labels(kind: str, values: Iterable[str | int]) -> list[str]:
    """The terms for values of one kind."""
    return [label(kind, value) for value in values]
