"""Numbers that are years or hours, and those that count or number something."""

from __future__ import annotations

from dataclasses import dataclass

from api.extraction.numerals import day, two_digits, year
from api.extraction.slots import Slot, Table
from api.extraction.tokens import MARK, WORD, Tokens
from api.languages.de.small_words import DETERMINERS
from api.languages.de.words import COUNTING, DAYS_AS_ADJECTIVES, PRODUCTS

STOPS = frozenset(',.;:)?!»”“"–')
OPENING = frozenset(',:;»„"–')
LAST_DAY = 31
ROUND, FIRST_RECENT, LAST_RECENT = 50, 1900, 2060
"""What counts are multiples of, and the years among which a number is rather a year."""


def lone_year(tokens: Tokens, index: int) -> int | None:
    """The 1989 of «1989 fiel die Mauer» and «nach den Wahlen 1989»: it counts and numbers nothing."""
    number = year(tokens, index) if counts_nothing(tokens, index) else None
    if number is None or not 1500 <= number <= 2099:
        return None
    before = index - 1
    if before < 0 or tokens.kinds[before] == MARK:
        return number if before < 0 or tokens.norms[before] in OPENING else None
    if tokens.kinds[before] != WORD or tokens.glued(index) or tokens.norms[before] in PRODUCTS | COUNTING:
        return None
    return number if tokens.between(before, index)[1:].islower() else None


def uncounted_year(tokens: Tokens, index: int) -> int | None:
    """A year that no noun follows, which would have a capital; counts are round: «bis 1953 Bürgermeister»."""
    number = year(tokens, index)
    if number is None or counts_nothing(tokens, index):
        return number
    return number if number % ROUND and FIRST_RECENT <= number <= LAST_RECENT else None


def short_year(tokens: Tokens, index: int) -> int | None:
    """The 1968 of «Mai 68»; None for numbers that can be days or that count something."""
    number = two_digits(tokens, index)
    return (
        1900 + number if number is not None and number > LAST_DAY and counts_nothing(tokens, index) else None
    )


def counts_nothing(tokens: Tokens, index: int) -> bool:
    """Whether a mark, a small word or nothing follows."""
    after = index + 1
    if after >= len(tokens):
        return True
    if tokens.kinds[after] == WORD:
        return not tokens.capitalised(after) and not tokens.glued(after)
    return tokens.norms[after] in STOPS


def uncounted_day(tokens: Tokens, index: int) -> int | None:
    """The 23 of «am 23. entschied der Rat», but not of «am 23. Spieltag»."""
    number, stop, after = day(tokens, index), index + 1, index + 2
    if number is None or stop >= len(tokens) or tokens.norms[stop] != "." or not tokens.glued(stop):
        return None
    if after >= len(tokens) or tokens.kinds[after] == MARK:
        return number
    opens = tokens.capitalised(after) and tokens.norms[after] in DETERMINERS
    return number if tokens.kinds[after] == WORD and (opens or not tokens.capitalised(after)) else None


def day_as_adjective(tokens: Tokens, index: int) -> int | None:
    """How many days from the publication: «gestrigen», but not «die ewig Gestrigen»."""
    return None if tokens.capitalised(index) else DAYS_AS_ADJECTIVES.get(tokens.norms[index])


def is_tomorrow(tokens: Tokens, index: int) -> bool | None:
    """«morgen», or with a capital at the head of a sentence; elsewhere «Morgen» is the morning."""
    if tokens.norms[index] != "morgen":
        return None
    return True if not tokens.capitalised(index) or tokens.opens_with(index) else None


@dataclass(frozen=True, slots=True)
class LoneHour:
    """A slot for an hour that counts nothing: «um acht», but not «um 20 Prozent», «um 20 %»."""

    number: Slot

    @property
    def first(self) -> frozenset[str]:
        return self.number.first

    def match(self, tokens: Tokens, index: int) -> tuple[int, int] | None:
        found = self.number.match(tokens, index)
        return found if found is not None and counts_nothing(tokens, found[1] - 1) else None


class Unnamed(Table):
    """Names of months or days without a capitalised word before them: «Karl Mai» is a person."""

    def match(self, tokens: Tokens, index: int) -> tuple[int, int] | None:
        named = index > 1 and tokens.kinds[index - 1] == WORD and tokens.capitalised(index - 1)
        return None if named else super().match(tokens, index)
