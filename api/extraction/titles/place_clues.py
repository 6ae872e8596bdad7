"""Uses that show a name to be that of a place."""

from __future__ import annotations

from api.extraction.titles.name_ends import is_known_place
from api.extraction.titles.name_uses import Clue, Use, is_possessive
from api.extraction.tokens import Span

LONGEST_REGION = 4
"""Tokens of the longest name of a state after its town: "N.Y."."""
AFTER_REGION = frozenset(",.;:)-–—")
"""Marks after the state or country of a town."""
PLACES = (Clue.KNOWN_PLACE, Clue.PLACE, Clue.MAYBE_PLACE)


def street(use: Use) -> Clue | None:
    """«rue Paul-Bert» is no place worth telling, «place Tahrir» is one."""
    names, before = use.grammar.names, use.norm(use.links_before)
    if use.first in names.squares and (names.nouns_capitalised or not use.opens_capital):
        return Clue.PLACE
    is_street = before in names.streets or (names.attributive and use.last in names.streets)
    return Clue.NOBODY if is_street or _is_further_street(use) else None


def _is_further_street(use: Use) -> bool:
    """«rues de la Gare et du Moulin»: the second of two streets that share their noun."""
    if use.previous is None or not _is_joined(use, use.previous[0]):
        return False
    first = Use(use.previous[0], use.tokens, use.grammar)
    noun = first.norm(first.links_before)
    return noun in use.grammar.names.streets and noun.endswith("s")


def place_ending(use: Use) -> Clue | None:
    """ "the Kennebec River", "the Municipal Building", but not "Ellen River"."""
    names = use.grammar.names
    if use.is_single or use.last not in names.place_endings:
        return None
    return None if use.first in names.women or use.first in names.men else Clue.PLACE


def site_opening(use: Use) -> Clue | None:
    """«il Monte Rosa», «la Val d'Ossola»: the noun of a site opens its name."""
    return Clue.PLACE if not use.is_single and use.first in use.grammar.names.site_openers else None


def site_after(use: Use) -> Clue | None:
    """ "its Red Hook store", "Ford's Halewood plant": the owner comes first, so the name says where."""
    grammar = use.grammar
    if not grammar.names.attributive or use.norm(1) not in grammar.names.sites:
        return None
    nearest = use.norm(-1)
    return Clue.PLACE if nearest in grammar.nouns.possessive or is_possessive(use, -1) else None


def known_place(use: Use) -> Clue | None:
    """A country, region or city."""
    return Clue.KNOWN_PLACE if use.is_known_place else None


def preposition_of_place(use: Use) -> Clue | None:
    """«à Brest», «en Loire-Atlantique», "in Leeds"."""
    names, nearest = use.grammar.names, use.norm(-1)
    has_article = nearest in use.grammar.nouns.determiners
    offset = -2 if has_article and nearest not in names.around else -1
    leading = use.norm(offset)
    if use.norm(offset - 1) in names.before_people:
        return None
    if leading in names.before_sites and not use.opens_with_first_name and (use.is_single or not has_article):
        return Clue.MAYBE_PLACE
    if leading in names.around_bare and not has_article and not use.looks_like_person:
        return Clue.MAYBE_PLACE
    if leading not in names.around and leading not in names.inside:
        return None
    if names.attributive and has_article and not use.is_single:
        return None
    return None if use.looks_like_person and not has_article and leading not in names.inside else Clue.PLACE


def destination(use: Use) -> Clue | None:
    """ "will visit Queens", «a repris Kidal», "flew to Ankara": where somebody goes."""
    names = use.grammar.names
    if not use.is_single or use.opens_with_first_name or use.is_upper or use.first in names.bodies:
        return None
    is_reached = use.norm(-1) in names.reached
    is_aim = use.norm(-1) in names.toward and (use.norm(-2) in names.journeys or _is_taken(use))
    return Clue.MAYBE_PLACE if is_reached or is_aim else None


def _is_taken(use: Use) -> bool:
    """ "took the side to Telby": whether a noun after a verb of carrying is what goes there."""
    names, determiners = use.grammar.names, use.grammar.nouns.determiners | use.grammar.nouns.possessive
    at = next((offset for offset in (-3, -4) if use.norm(offset) in determiners), None)
    return at is not None and use.norm(at - 1) in names.carriers


def noun_of_place(use: Use) -> Clue | None:
    """«la ville de Lens», «le tir décolle de Kourou»."""
    before = use.links_before
    names, norm = use.grammar.names, use.norm(before)
    is_person = use.opens_with_first_name if names.attributive else use.looks_like_person
    if before == -1 or is_person or use.first in names.bodies:
        return None
    is_place = norm in names.place_nouns or norm in names.departures
    return Clue.PLACE if is_place or _complements_place(use, before) else None


def _complements_place(use: Use, offset: int) -> bool:
    """«tribunal correctionnel de Lens», «cour d'assises de l'Aube»: a place, its adjective or complement."""
    grammar, noun = use.grammar, use.norm(offset)
    if grammar.names.attributive or not noun.isalpha() or use.is_capital(offset):
        return False
    if noun in grammar.function_words or noun in grammar.names.roles:
        return False
    before = offset - 1
    while before > offset - 3 and use.norm(before) in grammar.names.links:
        before -= 1
    return use.norm(before) in grammar.names.place_nouns and use.norm(before) not in grammar.names.roles


def coordinated(use: Use) -> Clue | None:
    """«en Asie et en Europe», "Asia and Europe", «Cascais (Portugal)»: a place beside a place."""
    if use.previous is None or use.previous[1] not in PLACES:
        return None
    between = use.tokens.norms[use.previous[0].end : use.span.start]
    if between == ["("] and use.norm(1) in (")", ","):
        return Clue.PLACE
    return Clue.PLACE if _is_joined(use, use.previous[0]) else None


def _is_joined(use: Use, previous: Span) -> bool:
    """Whether only "and" and small words stand between a name and the one before it."""
    between = use.tokens.norms[previous.end : use.span.start]
    small = use.grammar.nouns.determiners | use.grammar.names.links
    is_joined = bool(between) and between[0] in use.grammar.conjunctions.coordinators
    return is_joined and all(one in small for one in between[1:])


def before_region(use: Use) -> Clue | None:
    """ "Willow Creek, Ohio": a town before its state or country."""
    if not use.grammar.names.attributive or use.norm(1) != "," or use.looks_like_person:
        return None
    tokens, start = use.tokens, use.span.end + 1
    ends = range(start + 1, min(start + LONGEST_REGION, len(tokens)) + 1)
    known = [end for end in ends if is_known_place(tokens.between(start, end), use.grammar)]
    if not known or not tokens.capitalised(start):
        return None
    after = tokens.norms[known[-1]] if known[-1] < len(tokens) else "."
    return Clue.PLACE if after in AFTER_REGION else None


def shape_of_place(use: Use) -> Clue | None:
    """«Haute-Saône», «Port-Louis», «Condé-sur-Vire»."""
    if "-" not in use.text:
        return None
    names, parts = use.grammar.names, use.text.casefold().split("-")
    has_small_word = len(parts) > 2 and not names.place_middles.isdisjoint(parts[1:-1])
    return Clue.MAYBE_PLACE if has_small_word or use.first in names.place_openers else None
