"""A relative clause as a main clause: «der Brand, bei dem sie starb» → «Sie starb bei dem Brand»."""

from __future__ import annotations

from api.extraction.titles.joining import adjacent
from api.extraction.titles.outline import Outline
from api.extraction.titles.tidying import EDGES
from api.extraction.titles.verb_second.antecedents import antecedent_phrase, has_own_subject
from api.extraction.titles.verb_second.phrases import bare, nominative
from api.extraction.titles.verb_second.pieces import Kind, Piece, order_of, pieces_of
from api.extraction.titles.verb_second.statements import closed_statement, line_of, parted
from api.extraction.tokens import Span


def relative_statement(outline: Outline, piece: Piece) -> str:
    """The antecedent in the place that its relative has in the clause; "" for another clause."""
    if piece.kind is not Kind.RELATIVE or piece.opener is None or piece.finite is None:
        return ""
    order, word = order_of(outline.grammar), outline.norms[piece.opener]
    if word in order.places and word not in order.relatives:
        return closed_statement(outline, piece)
    noun = antecedent_phrase(outline, piece)
    if noun is None:
        return ""
    if word in order.owners:
        return _owner(outline, piece, noun, word)
    return _with_noun(outline, piece, noun, piece.opener)


def _with_noun(outline: Outline, piece: Piece, noun: Span, opener: int) -> str:
    """The clause with its antecedent as a subject, after a preposition, or as an object."""
    order, word = order_of(outline.grammar), outline.norms[opener]
    if opener > piece.start + piece.joined:
        lead = outline.tokens.between(opener - 1, opener + 1)
        return closed_statement(outline, piece, noun=f"{lead} {bare(outline, noun)}")
    if word in order.subjects and not has_own_subject(outline, piece):
        return closed_statement(outline, piece, nominative(outline, noun))
    return closed_statement(outline, piece, noun=f"{word} {bare(outline, noun)}")


def _owner(outline: Outline, piece: Piece, noun: Span, word: str) -> str:
    """«die Firma, deren Chef am Montag ging» → «Der Chef der Firma ging»: the owner after its noun."""
    order = order_of(outline.grammar)
    if piece.finite is None or not order.owners[word]:
        return ""
    end = piece.content
    while end < piece.finite.start and not outline.tokens.capitalised(end):
        end += 1
    owned = outline.text(Span(piece.content, end + 1))
    rest = outline.text(Span(end + 1, piece.finite.start))
    owner = f"{owned} {order.owners[word]} {bare(outline, noun)}"
    verb, particle = parted(outline, piece.finite.start)
    return line_of(outline, owner, verb, adjacent(rest, particle))


def noun_with_clause(outline: Outline, piece: Piece) -> str:
    """«Das Jahr 1968, das einer Generation den Namen gab»: the antecedent and the clause as they stand."""
    own = outline.text(Span(piece.start, piece.end)).strip(EDGES)
    phrase = antecedent_phrase(outline, piece)
    if phrase is not None:
        return f"{nominative(outline, phrase).strip(EDGES)}, {own}"
    if not piece.number or piece.joined:
        return ""
    before = pieces_of(outline)[piece.number - 1]
    return f"{outline.tokens.between(before.content, before.end)}, {own}"
