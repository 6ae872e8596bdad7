"""Terms: the folded words and labels by which events and articles are found.

A word is blind to case and accents. A label is a word with its kind before it (``status:planned``,
``tag:espace``); the colon is in no word, so that no text can pass for one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

LONGEST_WORD = 64
MOST_LETTERS = 200_000  # of one event or article; a tsvector holds 1 MB
LONGEST_FOLDING = 18  # letters that one letter can become: «ﷺ»
_ACCENTED = "àâäáãåçéèêëíìîïñóòôöõúùûüýÿšžčćńśźżęąğş’«»…–—"
_LETTERS = str.maketrans(
    dict(zip(_ACCENTED, "aaaaaaceeeeiiiinooooouuuuyyszccnszzeags      ", strict=True))
    | {"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
)
_WORD = re.compile(r"[^\W_]+")


def folded(text: str) -> str:
    """The text without its accents, ligatures and capitals."""
    if text.isascii():
        return text.lower()
    plain = text.casefold().translate(_LETTERS)
    if plain.isascii():
        return plain
    decomposed = unicodedata.normalize("NFKD", plain)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


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
