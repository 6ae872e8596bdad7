"""Uses that show a name to take part in nothing: a class, a thing, a work, a field."""

from __future__ import annotations

import re

from api.extraction.quotations import is_sentence
from api.extraction.titles.name_uses import DASHES, Clue, Use, is_possessive
from api.extraction.tokens import LONGEST_QUOTED_NAME, Span

_NO_NAME = re.compile(r"\w|\w-.*|[IVXL]+e?")
"""Single letters, numerals, and what begins with a letter: «V», «XIXe», "R-AZ"."""
LONGEST_MODEL = 3
"""Digits of the longest number of a model, where years have four."""


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
    """«la Ligue 2», "the S&P 500", "an Airbus 380", "Halley-2": a number makes a name that of a thing."""
    number = use.norm(1)
    if use.last.isdigit() and "-" in use.text:
        return Clue.NOBODY
    if use.is_known_place or not (number.isdigit() and len(number) <= LONGEST_MODEL) or use.norm(2) in DASHES:
        return None
    is_class = use.is_single and len(number) == 1
    return Clue.NOBODY if is_class or use.norm(-1) in use.grammar.nouns.determiners else None


def common_noun(use: Use) -> Clue | None:
    """«un Sommet»: an indefinite article makes a name a common noun."""
    is_common = use.is_single and not use.is_upper and use.norm(-1) in use.grammar.names.indefinites
    return Clue.NOBODY if is_common else None


def quoted_title(use: Use) -> Clue | None:
    """« Rencontres fluviales », "The Cherry Orchard": a work, or a manner of speaking."""
    quotation = _quotation_around(use)
    if quotation is None or not use.tokens.capitalised(quotation.start):
        return None
    if use.opens_with_first_name and quotation.start != use.span.start:
        return None
    return None if is_sentence(use.tokens, quotation, use.grammar) else Clue.NOBODY


def _quotation_around(use: Use) -> Span | None:
    """The few tokens between quotation marks that a name stands in, None if there are none."""
    norms, (first, last) = use.tokens.norms, use.span
    marks, reach = use.grammar.typography.closing_marks, LONGEST_QUOTED_NAME
    opening = next((at for at in range(first - 1, max(first - reach, -1), -1) if norms[at] in marks), None)
    if opening is None:
        return None
    closing = marks[norms[opening]]
    end = next((at for at in range(last, min(opening + reach, len(norms))) if norms[at] == closing), None)
    return None if end is None else Span(opening + 1, end)


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
    if names.attributive and use.norm(1) in names.things:
        return Clue.NOBODY
    if use.norm(-1) not in names.things:
        return None
    determiners = use.grammar.nouns.determiners | use.grammar.nouns.possessive
    is_noun = not use.grammar.verbs.is_finite(use.norm(-1)) or use.norm(-2) in determiners
    return Clue.NOBODY if is_noun else None


def contest_before(use: Use) -> Clue | None:
    """«le Grand Prix de la Myrtille», «le tournoi de Telby»: a prize or town, in the name of a contest."""
    is_contest = use.links_before != -1 and use.norm(use.links_before) in use.grammar.names.contests
    return Clue.NOBODY if is_contest and not use.opens_with_first_name else None


def agency(use: Use) -> Clue | None:
    """«PARIS (AFP) - Le maire …»: the agency in a dateline."""
    is_in_brackets = use.norm(-1) == "(" and use.norm(1) == ")"
    return Clue.NOBODY if is_in_brackets and use.norm(2) in DASHES else None


def owned_work(use: Use) -> Clue | None:
    """ "Jane Doe's Uncle Vanya": what a person owns, if it has no first name, is a work or a thing."""
    names, owner = use.grammar.names, use.previous
    if use.is_single or owner is None or not is_possessive(use, -1) or use.opens_with_first_name:
        return None
    first = use.tokens.norms[owner[0].start]
    return Clue.NOBODY if first in names.women or first in names.men else None


def part_in_work(use: Use) -> Clue | None:
    """ "She starred in Harbour Lights"."""
    names = use.grammar.names
    is_inside = use.norm(-1) in names.inside
    return Clue.NOBODY if is_inside and use.norm(-2) in names.performances else None
