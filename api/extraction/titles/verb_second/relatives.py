"""A relative clause as a main clause: «der Brand, bei dem eine Frau starb» → «Eine Frau starb bei dem Brand»."""

from __future__ import annotations

from api.extraction.titles.joining import adjacent
from api.extraction.titles.outline import Outline
from api.extraction.titles.tidying import EDGES
from api.extraction.titles.verb_second.phrases import bare, nominative, subject_in
from api.extraction.titles.verb_second.pieces import Kind, Piece, order_of, pieces_of
from api.extraction.titles.verb_second.statements import antecedent_phrase, closed_statement, has_own_subject
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
    own = subject_in(outline, Span(piece.content, piece.finite.start))
    if word in order.owners:
        return _owner(outline, piece, noun, word)
    if piece.opener > piece.start and outline.norms[piece.opener - 1] not in _joining(outline):
        lead = outline.text(Span(piece.opener - 1, piece.opener + 1))
        return closed_statement(outline, piece, noun=f"{lead} {bare(outline, noun)}")
    if word in order.subjects and not has_own_subject(outline, piece):
        return closed_statement(outline, piece, nominative(outline, noun))
    if own is None:
        return ""
    return closed_statement(outline, piece, noun=f"{word} {bare(outline, noun)}")


def _joining(outline: Outline) -> frozenset[str]:
    return outline.grammar.conjunctions.coordinators


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
    verb = outline.text(Span(piece.finite.start, piece.finite.start + 1))
    return adjacent(f"{owned} {order.owners[word]} {bare(outline, noun)} {verb}", rest)


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
