"""The syntax of a search: words, ``"phrases"``, ``-without`` and ``prefix*``.

    search = item *( spaces item )
    item   = [ "-" ] ( quote phrase quote / word [ "*" ] )

At least ``FEWEST_LETTERS`` stand before the star; a stretch without spaces may be shorter.

What else looks like syntax is refused rather than ignored: it would find the reverse of what was asked for.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from unicodedata import category

from api.storage.index.terms import LONGEST_WORD, is_unspaced, pairs, pieces

MOST_WORDS = 50
FEWEST_LETTERS = 2
"""Letters of a prefix. Among a million events one letter takes a second, two a fifth of that."""
CLOSING = {
    '"': '"＂',
    "＂": '"＂',
    "“": "”“",
    "„": "“”",
    "”": "”",
    "«": "»",
    "»": "«",
    "「": "」",
    "『": "』",
}
"""Quotation marks that open a phrase, and those that close it."""
MINUS = "-−–－"
"""A word processor may have replaced the hyphen before a word."""
STAR = "*＊"
LETTERS = "LMN"
"""Categories of characters that a word can end with: letters, their marks and numbers."""
SPACED = "?:;…"
"""Punctuation that French separates from the word before it."""
OPERATORS = ("AND", "OR", "NOT", "NEAR")
"""Words that are operators elsewhere, if in capitals."""


ELIDED = re.compile(r"(?<!\w)\w{1,2}['’](?=\w{3})")
"""An elided word: a search for «d'incendie» also finds «un incendie»."""


class SearchError(ValueError):
    """A search that is not understood; the message names the character where, counted from 1."""

    def __init__(self, position: int, message: str) -> None:
        super().__init__(f"Character {position + 1}: {message}")


@dataclass(frozen=True, slots=True)
class Item:
    """A part of a search, whose ``pieces`` are words and stretches of a script without spaces.

    With ``prefix``, the last piece is the beginning of a word.
    """

    pieces: tuple[str, ...]
    without: bool = False
    phrase: bool = False
    prefix: bool = False


def items(search: str) -> list[Item]:
    """The items of a search; at least one. Raises ``SearchError``."""
    found = _Reader(search).items()
    if not found:
        raise SearchError(0, "there is no word.")
    number = sum(len(pairs(piece)) if is_unspaced(piece) else 1 for item in found for piece in item.pieces)
    if number > MOST_WORDS:
        raise SearchError(0, f"these are {number} words; at most {MOST_WORDS}.")
    return found


class _Reader:
    """Reads a search from left to right, each character once."""

    def __init__(self, search: str) -> None:
        self._search = search
        self._at = 0

    def items(self) -> list[Item]:
        found: list[Item] = []
        while self._skip(after=bool(found)):
            found.append(self._item(after=bool(found)))
        return found

    def _skip(self, *, after: bool) -> bool:
        """Go on to the next item; False if there is none. After an item, punctuation may stand alone."""
        while self._at < len(self._search):
            letter = self._search[self._at]
            spaced = after and (letter in SPACED or (letter == "!" and self._is_last()))
            if not letter.isspace() and not spaced:
                return True
            self._at += 1
        return False

    def _is_last(self) -> bool:
        return not self._search[self._at + 1 :].strip()

    def _item(self, *, after: bool) -> Item:
        without = self._search[self._at] in MINUS
        if without:
            self._at += 1
            if self._is_at_end():
                raise SearchError(self._at - 1, "a word or a phrase must follow “-” without a space.")
        if self._search[self._at] in CLOSING:
            return self._phrase(without)
        return self._word(without, after=after)

    def _is_at_end(self) -> bool:
        return self._at == len(self._search) or self._search[self._at].isspace()

    def _phrase(self, without: bool) -> Item:
        opening = self._at
        closing = CLOSING[self._search[opening]]
        end = next((at for at in range(opening + 1, len(self._search)) if self._search[at] in closing), None)
        if end is None:
            raise SearchError(opening, f"the quotation mark {self._search[opening]} is not closed.")
        self._at = end + 1
        text = self._search[opening + 1 : end]
        for star in (at for at, letter in enumerate(text) if letter in STAR):
            raise SearchError(opening + 1 + star, "“*” is not allowed inside a phrase.")
        return Item(_words(text, opening, "the phrase holds no word."), without, phrase=True)

    def _word(self, without: bool, *, after: bool) -> Item:
        start = self._at
        while not self._is_at_end() and self._search[self._at] not in CLOSING:
            self._at += 1
        text = self._search[start : self._at]
        last = self._at == len(self._search)
        if text in OPERATORS and (text == "NOT" or after) and not last:
            raise SearchError(start, f"{text} is no operator here; for the word, write it in small letters.")
        prefix = text[-1] in STAR
        self._refuse_signs(text[:-1] if prefix else text, start)
        if prefix and not (len(text) > 1 and category(text[-2])[0] in LETTERS):
            raise SearchError(self._at - 1, "“*” must follow the beginning of a word.")
        found = _words(ELIDED.sub("", text), start, f"“{text}” is no word.")
        if prefix and len(found[-1]) < FEWEST_LETTERS and not is_unspaced(found[-1]):
            raise SearchError(self._at - 1, f"at least {FEWEST_LETTERS} letters must stand before “*”.")
        return Item(found, without, prefix=prefix)

    def _refuse_signs(self, text: str, start: int) -> None:
        for at, letter in enumerate(text):
            if letter in STAR:
                raise SearchError(start + at, "“*” is only allowed at the end of a word.")
            if letter == "|" or (letter == "!" and at == 0 and len(text) > 1):
                raise SearchError(start + at, f"“{letter}” is no operator here; “-” leaves a word out.")


def _words(text: str, start: int, refusal: str) -> tuple[str, ...]:
    """The pieces of a text that starts there."""
    if not (found := pieces(text)):
        raise SearchError(start, refusal)
    for piece in found:
        if len(piece) >= LONGEST_WORD and not is_unspaced(piece):
            raise SearchError(start, f"a word has at most {LONGEST_WORD - 1} letters.")
    return tuple(found)
