"""Article text → tokens: words, numbers and marks, each with its place in the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple
from unicodedata import normalize

WORD, MARK = "word", "mark"
INTEGER, GROUPED, DECIMAL = "#", "#grouped", "#decimal"
ISO_DATE, NUMERIC_DATE = "#iso", "#date"
TIME = "#time"
APOSTROPHES = ("'", "’")
DOTTED_I = "İ"
"""The capital of the Turkish i, whose small letter Python writes as an i and a dot of its own."""
BULLETS = frozenset("-–—•*·▪●■►‣◦○")
LONGEST_OPENING = 3
"""Most marks before the first word of a sentence."""
LONGEST_QUOTED_NAME = 9
"""Most tokens, marks included, of a name in quotation marks."""

_KIND_OF_GROUP = {
    "word": WORD,
    "mark": MARK,
    "iso": ISO_DATE,
    "date": NUMERIC_DATE,
    "grouped": GROUPED,
    "decimal": DECIMAL,
    "integer": INTEGER,
}


class Span(NamedTuple):
    """Indices of tokens from ``start`` to ``end``, excluded."""

    start: int
    end: int


def norm_of(text: str) -> str:
    """A text as the norms of its tokens are: in lower case, with straight apostrophes."""
    return text.lower().replace("’", "'")


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a text, as columns; ``norms`` are in lower case, with straight apostrophes."""

    text: str
    norms: Sequence[str]
    kinds: Sequence[str]
    starts: Sequence[int]
    ends: Sequence[int]

    def __len__(self) -> int:
        return len(self.norms)

    def glued(self, index: int) -> bool:
        """Whether a token follows the one before it without a space."""
        return index > 0 and self.starts[index] == self.ends[index - 1]

    def capitalised(self, index: int) -> bool:
        """Whether a token begins with a capital."""
        return self.text[self.starts[index]].isupper()

    def heads_line(self, index: int) -> bool:
        """Whether nothing but bullets stands before a token."""
        return index <= LONGEST_OPENING and all(norm in BULLETS for norm in self.norms[:index])

    def opens_with(self, index: int) -> bool:
        """Whether only a few marks, such as a bullet or a quotation mark, stand before a token."""
        return index <= LONGEST_OPENING and all(kind == MARK for kind in self.kinds[:index])

    def capitals(self) -> list[int]:
        """The indices of the capitalised tokens."""
        return [index for index, start in enumerate(self.starts) if self.text[start].isupper()]

    def between(self, first: int, last: int) -> str:
        """The text from one token to another, excluding the second."""
        return self.text[self.starts[first] : self.ends[last - 1]] if first < last else ""


@dataclass(frozen=True, slots=True)
class Folded(Tokens):
    """Tokens of which those of each time that was found are folded into one of the kind ``TIME``.

    ``held`` has what was found, by index; ``origins`` has the index of each token before folding.
    """

    held: Mapping[int, Any]
    origins: Sequence[int]


SIGNS = (
    "\u00ad\u2060\u0300-\u036f\u0591-\u05bd\u064b-\u065f\u0670\u0900-\u0963"
    "\u0980-\u09e5\u0a00-\u0a65\u0a80-\u0ae5\u0b00-\u0b65\u0b80-\u0be5\u0c00-\u0c65\u0c80-\u0ce5\u0d00-\u0d65"
    "\u0d80-\u0de5\u0e31-\u0e3a\u0e47-\u0e4e\u0eb1-\u0ebc\u0ec8-\u0ecd\u102b-\u103e\u17b4-\u17d3\u200c\u200d"
)
"""Vowel signs, accents, joiners and soft hyphens: what ``re`` does not count as letters of a word."""
_INVISIBLE = re.compile("[\u00ad\u2060]")
_HIDDEN = re.compile("[\u00ad\u2060\u0300-\u036f]")
"""Soft hyphens, and accents that are characters of their own, as macOS and many PDF files write them."""


def _letters_with(whole: Iterable[str]) -> str:
    """The pattern of a word in a script without spaces: a whole word, the longest first, or a letter."""
    words = "".join(f"{re.escape(word)}|" for word in sorted(whole, key=len, reverse=True))
    return rf"(?:[A-Za-z]+|{words}[^\W\d_][{SIGNS}]*)"


class Tokenizer:
    """Splits text into tokens, in one pass whose time is proportional to the length of the text.

    ``thousands`` are the characters that separate groups of three digits. ``elides`` tells whether an
    apostrophe belongs to the word before it («l'été»), ``spaced`` whether spaces separate words; if they do
    not, each letter that is not Latin is a token of its own, but for those of ``whole`` words: «取消».
    """

    def __init__(
        self, *, thousands: str, elides: bool, spaced: bool = True, whole: Iterable[str] = ()
    ) -> None:
        self._spaced = spaced
        groups = f"[{re.escape(thousands)}]"
        letters = rf"[^\W\d_]+(?:[{SIGNS}]+[^\W\d_]*)*" if spaced else _letters_with(whole)
        word = rf"{letters}['’]?" if elides else letters
        self._pattern = re.compile(
            rf"(?P<word>{word})"  # First, since most tokens are words.
            r"|(?P<mark>[^\w\s]|_)"
            r"|(?P<iso>\d{4}-\d{2}-\d{2}(?![\d-]))"
            r"|(?P<date>(?<!\d[/.])\d{1,2}(?P<sep>[/.])\d{1,2}(?P=sep)(?:\d{4}|\d{2})(?!(?P=sep)?\d))"
            rf"|(?P<grouped>\d{{1,3}}(?:{groups}\d{{3}}){{1,5}}(?!\d))"
            r"|(?P<decimal>\d+[.,]\d+)"
            r"|(?P<integer>\d+)"
        )

    def tokens(self, text: str, start: int = 0, end: int | None = None) -> Tokens:
        """The tokens between two offsets of a text; their own offsets count from its start."""
        found = list(self._pattern.finditer(text, start, len(text) if end is None else end))
        kinds = [_KIND_OF_GROUP[match.lastgroup or "mark"] for match in found]
        norms = [
            match[0].lower() if kind == WORD else match[0] for match, kind in zip(found, kinds, strict=True)
        ]
        if text.find(DOTTED_I, start, end) >= 0:
            norms = [norm.replace(DOTTED_I.lower(), "i") for norm in norms]
        if text.find("’", start, end) >= 0:
            norms = [
                norm.replace("’", "'") if kind == WORD else norm
                for norm, kind in zip(norms, kinds, strict=True)
            ]
        if _HIDDEN.search(text, start, len(text) if end is None else end):
            norms = [normalize("NFC", _INVISIBLE.sub("", norm)) for norm in norms]
        starts, ends = zip(*[match.span() for match in found], strict=True) if found else ((), ())
        return Tokens(text, norms, kinds, starts, ends)

    def words(self, wording: str) -> tuple[str, ...]:
        """The norms of the words of a wording in a table or rule, most of which are single words."""
        if self._spaced and wording.isalpha():
            return (wording.lower(),)
        return tuple(self.tokens(wording).norms)
