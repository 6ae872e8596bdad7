"""Uses that show a name to be that of a person, a body or a club."""

from __future__ import annotations

from api.extraction.clauses.grammar import Cue
from api.extraction.titles.name_uses import DASHES, Clue, Use, is_possessive

LENGTH_OF_RESULT = 3
"""Tokens of "3-1"."""


def title_before(use: Use) -> Clue | None:
    """«Mme Durand», «le maire Paul Durand», "Senator Doe"."""
    names, before = use.grammar.names, use.norm(-2 if use.norm(-1) == "." else -1)
    return Clue.PERSON if before in names.titles or before in names.roles else None


def shape_of_body(use: Use) -> Clue | None:
    """«Banque de France», "Boeing Company", «ONU», «FC Metz»."""
    names = use.grammar.names
    if use.is_known_place:
        return None
    if (
        use.is_single
        and is_possessive(use, -1)
        and (use.first in names.bodies or use.first in names.body_endings)
    ):
        return Clue.NOBODY
    is_body = use.last in names.body_endings or use.first in names.bodies or use.opens_with_acronym
    if is_body and not use.is_single:
        return Clue.BODY
    return Clue.BODY if use.is_upper and "." not in use.text else None


def rival(use: Use) -> Clue | None:
    """«a battu Brest», «face à la Suède»: the town or country whose side others play."""
    names = use.grammar.names
    if not use.is_known_place:
        return None
    has_article = use.norm(-1) in use.grammar.nouns.determiners - names.around
    nearest, before = (use.norm(-2), use.norm(-3)) if has_article else (use.norm(-1), use.norm(-2))
    is_faced = nearest in names.around and before in names.opponents and before in names.before_people
    is_opponent = is_faced or (nearest in names.opponents and not has_article)
    return Clue.TEAM if is_opponent or _is_party_to_match(use) else None


def _is_party_to_match(use: Use) -> bool:
    """«la réception de Monaco», «vainqueur 2-0 de Troyes»: what a match is called, before its other club."""
    offset = use.links_before
    if offset == -1:
        return False
    if use.norm(offset).isdigit() and use.norm(offset - 1) in DASHES:
        offset -= LENGTH_OF_RESULT
    return use.norm(offset) in use.grammar.names.matches


def score_beside(use: Use) -> Clue | None:
    """ "Everton beat Fulham 3-1", "drew 2-2 with Hull", «a dominé Caen (2-0)»: beside a result."""
    names, first = use.grammar.names, 2 if use.norm(1) == "(" else 1
    if use.norm(-1) in names.of_clubs and use.norm(-2).isdigit() and use.norm(-3) in DASHES:
        return Clue.TEAM
    if not use.norm(first).isdigit():
        return None
    is_result = use.norm(first + 1) in DASHES and use.norm(first + 2).isdigit()
    is_closed = first == 1 or use.norm(first + 3) == ")"
    if not (is_result and is_closed):
        return None
    before = use.norm(-1)
    return None if before in names.before_places or before in names.links else Clue.TEAM


def new_club(use: Use) -> Clue | None:
    """ "released by Hull", «prêté par Lorient»: the town whose club a player belongs to."""
    names, preposition = use.grammar.names, use.norm(-1)
    if not use.is_known_place or use.norm(-2) not in names.transfers:
        return None
    others = names.inside | names.links | (names.around - names.of_clubs)
    return Clue.TEAM if preposition in use.grammar.prepositions.all - others else None


def subject(use: Use) -> Clue | None:
    """«Renault a annoncé», "Ford's plants": it does or owns something."""
    norm = use.norm(1)
    if norm in ("'", "’") and use.norm(2) in use.grammar.nouns.possessives:
        return Clue.ACTS
    verbs = use.grammar.verbs
    is_described = norm == "," and use.norm(2) in use.grammar.conjunctions.relatives
    is_verb = is_described or norm in verbs.before_verbs or verbs.is_finite(norm)
    if is_verb and not _complements_noun(use):
        return Clue.ACTS
    return Clue.ACTS if use.grammar.verbs.cues.get(use.norm(-1)) is Cue.REPORTING else None


def heads_clause(use: Use) -> bool:
    """Whether a name is the subject of a verb and no word stands before it: «Brest, qui a gagné»."""
    before = use.norm(-1)
    is_first = not before.isalpha() or before in use.grammar.conjunctions.coordinators
    opens = use.norm(1) == "," and (before == "" or use.norm(2) in use.grammar.conjunctions.relatives)
    is_joined = use.norm(1) in use.grammar.conjunctions.coordinators and use.is_capital(2)
    return is_first and (opens or is_joined or subject(use) is not None)


def _complements_noun(use: Use) -> bool:
    """Whether another noun is the subject: «la cour de Lens a jugé», "the mayor of Leeds said"."""
    names, before = use.grammar.names, use.links_before
    noun = use.norm(before)
    if before == -1 or not noun.isalpha() or noun in use.grammar.function_words:
        return False
    links = [use.norm(offset) for offset in range(-1, before, -1)]
    return any(link not in names.articles and link not in names.definites for link in links)
