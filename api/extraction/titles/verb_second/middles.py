"""What follows a finite verb up to the word that closes its clause."""

from __future__ import annotations

from api.extraction.clauses.grammar import Cue
from api.extraction.titles.outline import Outline
from api.extraction.titles.verb_second.phrases import is_noun
from api.extraction.titles.verb_second.pieces import (
    PARTS,
    Kind,
    Piece,
    is_non_finite,
    is_open,
    order_of,
    pieces_of,
)
from api.extraction.tokens import WORD, Span

LONGEST_APPOSITION = 8
"""Tokens of the longest apposition across which a clause goes on."""
PARENTHESES = frozenset("([")


def rest_of(outline: Outline, piece: Piece, date: int) -> list[Span]:
    """What follows the finite verb, with the word that closes the clause in a later piece."""
    middle = middle_of(piece)
    spans = _conjunct(outline, middle, date)
    for later in continuations(outline, piece):
        spans = [*spans, Span(later.start, later.end)]
    return spans


def continuations(outline: Outline, piece: Piece) -> list[Piece]:
    """The fragments in which a clause goes on, up to the word that closes it or after its hours."""
    found: list[Piece] = []
    if not is_open(outline, piece):
        return _after_hours(outline, piece)
    for later in pieces_of(outline)[piece.number + 1 :]:
        if later.mark in PARTS or later.kind is Kind.MAIN or later.joined:
            return []
        opens = outline.norms[later.start] in outline.grammar.conjunctions.openers
        if later.kind is Kind.FRAGMENT and later.mark not in PARENTHESES and not opens:
            found = [*(one for one in found if _says_when_or_where(outline, one)), later]
            if _ends_non_finite(outline, Span(later.start, later.end)):
                return found
    return []


def _says_when_or_where(outline: Outline, piece: Piece) -> bool:
    """Whether a fragment has a date or begins with a preposition: not «so der Sprecher»."""
    has_date = any(at in outline.timed for at in range(piece.start, piece.end))
    return has_date or outline.norms[piece.start] in outline.grammar.prepositions.all


def _after_hours(outline: Outline, piece: Piece) -> list[Piece]:
    """«Die Busse stehen am Donnerstag, 3 Uhr, | still»: what follows nothing but times."""
    later = pieces_of(outline)[piece.number + 1 :]
    rest = next((at for at, one in enumerate(later) if not is_time(outline, one)), 0)
    if len(later) > 1 and _is_report(outline, later[0]):
        rest = 1
    if not rest and len(later) > 1 and _is_apposition(outline, later[0]):
        rest = 1
    if not rest and not (later and _is_particle(outline, piece, later[0])):
        return []
    if later[rest].kind is not Kind.FRAGMENT or later[rest].mark != ",":
        return []
    return [] if later[rest].joined else [later[rest]]


def _is_report(outline: Outline, piece: Piece) -> bool:
    """«Sie starb, *wie die Familie bestätigte*, in Wien»: a clause that vouches for the one around it."""
    if piece.kind is not Kind.DEPENDENT or piece.opener is None or piece.mark != ",":
        return False
    likens = outline.norms[piece.opener] in outline.grammar.conjunctions.likening
    return likens and piece.finite is not None and piece.finite.cue is Cue.REPORTING


def _is_particle(outline: Outline, piece: Piece, later: Piece) -> bool:
    """«Die Busse stehen am Montag, 4 Uhr, *still*»."""
    particles = order_of(outline.grammar).brackets.particles
    is_one = later.end - later.start == 1 and outline.norms[later.start] in particles
    return is_one and piece.end - 1 in outline.timed | outline.dates


def _is_apposition(outline: Outline, piece: Piece) -> bool:
    """«schrieb die Nichte, *eine Hebamme*, einen Brief»: a short noun phrase between commas."""
    if piece.kind is not Kind.FRAGMENT or piece.mark != "," or piece.end - piece.start > LONGEST_APPOSITION:
        return False
    return not is_non_finite(outline, piece.end - 1) and not piece.joined


def is_time(outline: Outline, piece: Piece) -> bool:
    """Whether a piece has only dates and times of day."""
    hours = outline.grammar.prepositions.hours | outline.grammar.prepositions.with_times
    return piece.mark == "," and all(
        at in outline.timed or outline.norms[at] in hours or outline.tokens.kinds[at].startswith("#")
        for at in range(piece.start, piece.end)
    )


def _ends_non_finite(outline: Outline, span: Span) -> bool:
    words = [at for at in range(*span) if at not in outline.timed and outline.tokens.kinds[at] == WORD]
    if not words or outline.tokens.capitalised(words[-1]):
        return False
    last, grammar = outline.norms[words[-1]], outline.grammar
    may_be_infinitive = last.endswith(order_of(grammar).brackets.infinitives)
    small = grammar.function_words | grammar.prepositions.all
    return is_non_finite(outline, words[-1]) or (may_be_infinitive and last not in small)


def _conjunct(outline: Outline, middle: Span, date: int) -> list[Span]:
    """«im April ausgeschrieben und heuer vergeben werden»: the half with the date and what both share."""
    coordinators = outline.grammar.conjunctions.coordinators
    joint = next(
        (
            at
            for at in range(middle.start + 1, middle.end - 1)
            if outline.norms[at] in coordinators
            and (is_non_finite(outline, at - 1) or _parts_dates(outline, middle, at))
        ),
        None,
    )
    if joint is None or not middle.start <= date < middle.end:
        return [middle]
    if date > joint:
        shared = _shared_object(outline, Span(middle.start, joint), Span(joint + 1, middle.end))
        return [*shared, Span(joint + 1, middle.end)]
    end = middle.end
    auxiliaries = order_of(outline.grammar).brackets.auxiliaries
    shares = not is_non_finite(outline, joint - 1)
    while end > joint and (
        outline.norms[end - 1] in auxiliaries or (shares and is_non_finite(outline, end - 1))
    ):
        end -= 1
    return [Span(middle.start, joint), Span(end, middle.end)]


def _parts_dates(outline: Outline, middle: Span, joint: int) -> bool:
    """«geht im Juni nach Köln | und im Oktober nach Rostock»: whether each half has a date and a noun."""
    after = outline.after_dates(joint + 1)
    has_date = any(at in outline.timed for at in range(middle.start, joint))
    nouns = any(is_noun(outline, at) and at not in outline.timed for at in range(middle.start, joint))
    opens = any(at in outline.timed for at in range(joint + 1, min(joint + 4, middle.end)))
    return has_date and nouns and opens and after < middle.end and joint - 1 not in outline.timed


def _shared_object(outline: Outline, first: Span, second: Span) -> list[Span]:
    """Nothing of the first half, unless the second names nothing of its own."""
    named = any(outline.tokens.capitalised(at) and at not in outline.dates for at in range(*second))
    start = first.start
    if named:
        return []
    end = first.end
    while end > start and is_non_finite(outline, end - 1):
        end -= 1
    return [Span(start, end)]


def middle_of(piece: Piece) -> Span:
    assert piece.finite is not None
    return Span(piece.finite.start + 1, piece.end)
