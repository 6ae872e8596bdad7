"""The use of a name in a title: whether its bearer takes part there, and whether it is where it happens."""

from __future__ import annotations

from api.extraction.clauses.grammar import NOUNS_TOO
from api.extraction.titles.name_uses import Use

MOST_BEFORE_DESCRIBING = 3
"""Words from the article of a noun to the name that describes it: "her first WTA title"."""


def is_setting(use: Use) -> bool:
    """Whether it happens inside a body or a work: "in the High Court", «dans la revue Nature»."""
    names = use.grammar.names
    small = use.grammar.function_words | use.grammar.conjunctions.relatives
    is_noun = use.norm(-1).isalpha() and use.norm(-1) not in small
    offset = -2 if is_noun and use.norm(-1) not in names.definites else -1
    return use.norm(offset) in names.definites and use.norm(offset - 1) in names.settings


def is_venue(use: Use) -> bool:
    """Whether a body is the building where it happens: "at Reading Crown Court", «au Théâtre du Nord»."""
    names, has_article = use.grammar.names, use.norm(-1) in use.grammar.nouns.determiners
    preposition = use.norm(-2 if has_article and use.norm(-1) not in names.around else -1)
    if preposition not in (names.settings | names.around | names.toward) - names.inside:
        return False
    return use.first in names.venues or use.last in names.venues


def is_seat(use: Use) -> bool:
    """Whether a body only lends its rooms: «au siège de la Ligue», "at the headquarters of the League"."""
    names, offset = use.grammar.names, use.links_before
    if offset == -1 or use.norm(offset) not in names.place_nouns | names.sites:
        return False
    before = offset - 2 if use.norm(offset - 1) in names.definites else offset - 1
    return use.norm(before) in names.around | names.around_bare | names.settings


def is_aside(use: Use) -> bool:
    """Whether a name in parentheses only says whom another belongs to: «Paul Durand (Safran)»."""
    return use.norm(-1) == "(" and use.norm(1) == ")" and use.is_capital(-2)


def describes_noun(use: Use) -> bool:
    """Whether a name stands for an adjective: "a London court", "the U.S. market"."""
    grammar = use.grammar
    offset = 2 if use.norm(1) == "." else 1
    norm = use.norm(offset)
    if not grammar.names.attributive or not norm.isalpha() or use.is_capital(offset):
        return False
    if norm in grammar.function_words or norm in grammar.names.sites:
        return False
    form = grammar.verbs.form(norm)
    return form is None or form.form in NOUNS_TOO


def describes_object(use: Use) -> bool:
    """Whether a name describes a noun that is not the subject: "her first WTA title"."""
    nouns = use.grammar.nouns
    if not describes_noun(use):
        return False
    for offset in range(-1, -1 - MOST_BEFORE_DESCRIBING, -1):
        norm = use.norm(offset)
        if norm in nouns.determiners or norm in nouns.possessive:
            return use.span.start + offset > 0
        if norm in use.grammar.prepositions.all or use.grammar.verbs.is_finite(norm):
            return False
    return False
