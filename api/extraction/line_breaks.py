"""Line breaks inside a sentence: text that mail, press releases and copies of PDF files wrap at a width.

A sentence goes on after a line that can't be its end, such as one that ends with a preposition or in the
middle of a date («le 12⏎septembre 2019»); in the next line if that begins with a small letter; and in a text
that is wrapped as a whole, if the next word would not have fitted. Headings, lists, chronologies and verses
keep their lines.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

FEWEST_WORDS = 4
"""Fewest words of a line that one beginning with a small letter continues; shorter ones are headings."""
WIDEST = 100
"""Most characters of a line in wrapped text."""
FEWEST_LINES = 4
FULL = 0.75
"""The least share of the lines of a wrapped text that have no room for the next word."""
LONGEST_DATELINE = 4
"""Most words of a line that is only the date of the article."""
LONGEST_LINE = 200
"""Most characters of a line that are looked at."""

_ENDING_MARKS = ".!?…:;。！？।؟۔"
_OPENING_MARKS = "\"'«“‘("
_DAY = re.compile(r"(?:0?[1-9]|[12]\d|3[01])(?:er|st|nd|rd|th|[.º°])?")
_DAY_AND_COMMA = re.compile(r"\d{1,2}(?:st|nd|rd|th)?,$")
_YEAR_IN_PASSING = re.compile(r"\d{4}(?:[.,;)]|\s[^\W\d_A-Z])")
_ITEM = re.compile(r"[^\n:|]{1,24}(?:\s:\s|:\s|\s[–—|]\s|\t)")
"""The beginning of a line that names what the rest is about: «lundi : piscine»."""


@dataclass(frozen=True, slots=True)
class LineBreaks:
    """Tells the line breaks inside a sentence from those that end it, by the words of a language."""

    unfinished: frozenset[str] = frozenset()
    """Words that no sentence ends with: prepositions, determiners, conjunctions."""
    calendar_words: frozenset[str] = frozenset()
    """Names of weekdays and months, which stand next to a day or a year."""

    def joins(self, text: str, end: int, start: int, width: int | None) -> bool:
        """Whether a sentence goes on from the line that ends at ``end`` to the one that starts at ``start``.

        ``width`` is that of a wrapped text, None if it is not wrapped.
        """
        line, following = _line_before(text, end), _line_after(text, start)
        if not line or not following:
            return False
        last, first = line.split()[-1].lower(), following.split()[0]
        if self._tears_date(line, last, following.lower().split()):
            return True
        if line[-1] in _ENDING_MARKS:
            return False
        if last in self.unfinished:
            return first[0].isalnum()
        if width is not None and len(line) + 1 + len(first) > width:
            return first[0].isalnum()
        continues = (first[0].islower() or _is_year_in_passing(line, following)) and not _ITEM.match(
            text, start
        )
        return continues and len(line.split()) >= FEWEST_WORDS

    def _tears_date(self, line: str, last: str, following: list[str]) -> bool:
        """«le 12⏎septembre», «September⏎12», "Tuesday,⏎March 12", "March 12,⏎2019".

        A date that stands whole on the next line is that of the article: "aged 26⏎October 6, 2011".
        """
        first = following[0].rstrip(".,:;")
        second = following[1].rstrip(".,:;") if 1 < len(following) <= LONGEST_DATELINE else ""
        if first in self.calendar_words:
            is_whole = _DAY.fullmatch(second) is not None
            if last[-1] == ",":
                return last[:-1] in self.calendar_words
            return _DAY.fullmatch(last) is not None and not is_whole
        if not first[0:1].isdecimal() or second in self.calendar_words:
            return False
        of_calendar = last in self.calendar_words or last.rstrip(".,") in self.calendar_words
        return of_calendar or (len(first) == 4 and _DAY_AND_COMMA.search(line) is not None)


def _is_year_in_passing(line: str, following: str) -> bool:
    """«pour l'année⏎2025.», unlike the years that head the lines of a chronology."""
    return _YEAR_IN_PASSING.match(following) is not None and not line[0].isdecimal()


def _line_before(text: str, end: int) -> str:
    """The line that ends at an offset, or the end of a long one."""
    start = text.rfind("\n", max(end - LONGEST_LINE, 0), end) + 1
    return text[max(start, end - LONGEST_LINE) : end].strip()


def _line_after(text: str, start: int) -> str:
    """The line that starts at an offset, or the beginning of a long one, without opening marks."""
    end = text.find("\n", start, start + LONGEST_LINE)
    return text[start : start + LONGEST_LINE if end < 0 else end].lstrip(_OPENING_MARKS).strip()


def width_of(text: str) -> int | None:
    """The width at which a text is wrapped; None if it is not."""
    lines = [line.rstrip() for line in text.split("\n")]
    width = max(map(len, lines))
    pairs = [(line, following) for line, following in pairwise(lines) if line and following]
    if width > WIDEST or len(pairs) < FEWEST_LINES:
        return None
    full = sum(len(line) + 1 + len(following.split(None, 1)[0]) > width for line, following in pairs)
    return width if full >= FULL * len(pairs) else None
