"""Uses that show a name to take part in nothing: a class, a thing, a work, a field."""

from __future__ import annotations

import re

from api.extraction.titles.actor_clues import subject
from api.extraction.titles.name_uses import Clue, Use

_NO_NAME = re.compile(r"\w|\w-.*|[IVXL]+e?")
"""Single letters, numerals, and what begins with a letter: «V», «XIXe», "R-AZ"."""
LONGEST_MODEL = 3
"""Digits of the longest number of a model, where years have four."""
INSIDE_QUOTATION = frozenset(",.")
"""Marks that American print puts before the closing quotation mark."""
DASHES = frozenset("-–:")
"""Marks between the numbers of a score."""


def word_for_nobody(use: Use) -> Clue | None:
    """«les Français», «la République», "Monday"."""
    names = use.grammar.names
    if not names.impersonal.isdisjoint(use.tokens.norms[slice(*use.span)]) or _NO_NAME.fullmatch(use.text):
        return Clue.NOBODY
    if use.is_known_place:
        return None
    if use.last in names.occasions:
        return Clue.NOBODY
    words = (names.peoples, names.calendar, names.generic, names.titles, names.roles)
    is_compound = "-" in use.text and use.opens_capital and use.first in names.generic
    if is_compound or (use.is_single and any(use.first in listed for listed in words)):
        return Clue.NOBODY
    return None


def numbered(use: Use) -> Clue | None:
    """«la Ligue 2», "the S&P 500", "an Airbus 380": a number of its own makes a name that of a thing."""
    number = use.norm(1)
    if use.is_known_place or not (number.isdigit() and len(number) <= LONGEST_MODEL) or use.norm(2) in DASHES:
        return None
    is_class = use.is_single and len(number) == 1
    return Clue.NOBODY if is_class or use.norm(-1) in use.grammar.nouns.determiners else None


def common_noun(use: Use) -> Clue | None:
    """«un Sommet»: an indefinite article makes a name a common noun."""
    is_common = use.is_single and not use.is_upper and use.norm(-1) in use.grammar.names.indefinites
    return Clue.NOBODY if is_common else None


def quoted_title(use: Use) -> Clue | None:
    """« Rencontres fluviales », « La Petite danseuse »: a work, or a manner of speaking."""
    marks = use.grammar.typography.closing_marks
    closing = use.norm(2) if use.norm(1) in INSIDE_QUOTATION else use.norm(1)
    if use.norm(-1) in marks and closing == marks[use.norm(-1)]:
        return Clue.NOBODY
    is_title = use.is_single and use.norm(-2) in marks and use.norm(-1) in use.grammar.nouns.determiners
    return Clue.NOBODY if is_title and use.norm(1).isalpha() and subject(use) is None else None


def crowd(use: Use) -> Clue | None:
    """«les Nancéiens», «des Bleus»: several people, whose name is nobody's."""
    is_plural = use.is_single and use.first.endswith("s") and not use.is_upper
    return Clue.NOBODY if is_plural and use.norm(-1) in use.grammar.names.crowds else None


def field_of_office(use: Use) -> Clue | None:
    """«le ministre des Outre-Mer»: what an office is for."""
    before = use.links_before
    if before == -1 or not use.is_single or use.is_upper:
        return None
    return Clue.NOBODY if use.norm(before) in use.grammar.names.offices else None


def thing_before(use: Use) -> Clue | None:
    """«la fusée Soyouz», «le film Skyfall», "the Macbook line"."""
    names = use.grammar.names
    is_described = names.attributive and use.norm(1) in names.things
    return Clue.NOBODY if is_described or use.norm(-1) in names.things else None
