"""Words of Spanish times that are read by what stands next to them."""

from __future__ import annotations

from typing import Any

from api.extraction.capitals import has_no_capitals
from api.extraction.clauses.grammar import NON_FINITE, NOUNS_TOO, Form
from api.extraction.slots import Table
from api.extraction.tokens import INTEGER, MARK, WORD, Tokens
from api.languages.es import words
from api.languages.es.small_words import DETERMINERS, FUNCTION_WORDS
from api.languages.es.verbs import VERBS

BEFORE_MORNINGS = DETERMINERS | {"de", "por", "toda"}
FIRST_LIKELY, LAST_LIKELY = 1800, 2060
LONGEST_CLAUSE = 12
"""Tokens among which the verb of a clause is sought."""
ARTICLES_OF_DATES = frozenset({"el", "del", "al", "día", "pasado", "próximo", "este"})


class Tomorrow(Table):
    """«mañana», but not «la mañana»."""

    def match(self, tokens: Tokens, index: int) -> tuple[Any, int] | None:
        found = super().match(tokens, index)
        if index and tokens.norms[index - 1] in BEFORE_MORNINGS and not _is_of_tomorrow(tokens, index):
            return None
        return found


def _is_of_tomorrow(tokens: Tokens, index: int) -> bool:
    """«la reunión de mañana», but not «de mañana temprano»."""
    return tokens.norms[index - 1] == "de"


class NamedMonths(Table):
    """Months after a day: with a capital they are part of a name if no article leads to the day.

    «el 3 de Mayo» is a date, «en 9 de Julio y Corrientes» a street.
    """

    def match(self, tokens: Tokens, index: int) -> tuple[Any, int] | None:
        found = super().match(tokens, index)
        if found is None or not tokens.capitalised(index) or has_no_capitals(tokens.text):
            return found
        day = index - 2
        while day > 0 and tokens.kinds[day] == MARK:
            day -= 1
        before = tokens.norms[day - 1] if day > 0 else "el"
        written = tokens.between(index, index + 1)
        dated = before in ARTICLES_OF_DATES or before in words.WEEKDAYS or written.isupper()
        return found if dated else None


def is_counted(tokens: Tokens, index: int) -> bool | None:
    """True if a word is what the number right before it counts: «12 personas», «2000 viviendas»."""
    norm = tokens.norms[index]
    if norm in words.COUNTED:
        return True
    if tokens.capitalised(index) or norm in FUNCTION_WORDS or len(norm) < 4 or norm[-1] != "s":
        return None
    number = int(tokens.norms[index - 1]) if index and tokens.kinds[index - 1] == INTEGER else 0
    year = FIRST_LIKELY <= number <= LAST_LIKELY and number % 100 != 0
    if year or norm in words.WEEKDAYS:
        return None
    form = VERBS.form(norm)
    return None if form is not None and form.form not in NON_FINITE else True


def that_lasts(tokens: Tokens, index: int) -> bool | None:
    """True for the «que» of «hace dos años que vive aquí», which has lasted since then."""
    return True if tokens.norms[index] == "que" and not _tells(tokens, index) else None


def that_tells(tokens: Tokens, index: int) -> bool | None:
    """True for the «que» of «hace dos años que murió», which happened then."""
    return True if tokens.norms[index] == "que" and _tells(tokens, index) else None


def _tells(tokens: Tokens, index: int) -> bool:
    """Whether the first finite verb after a token is a past."""
    forms = (VERBS.form(norm) for norm in tokens.norms[index + 1 : index + LONGEST_CLAUSE])
    form = next(
        (form for form in forms if form is not None and form.form not in NON_FINITE | NOUNS_TOO), None
    )
    return form is not None and form.form is Form.PAST


def ends_date(tokens: Tokens, index: int) -> bool | None:
    """True if nothing that a number counts stands at an index: a mark or a small word."""
    return True if tokens.kinds[index] != WORD or tokens.norms[index] in FUNCTION_WORDS else None
