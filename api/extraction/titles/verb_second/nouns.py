"""A date that hangs on a noun: «nach dem Abstieg im Mai», «das Urteil vom 16. Februar»."""

from __future__ import annotations

from api.extraction.titles.anchors import Anchor
from api.extraction.titles.outline import Outline
from api.extraction.titles.verb_second.phrases import bare, phrases_in
from api.extraction.titles.verb_second.pieces import Kind, Piece, order_of
from api.extraction.tokens import Span


def dated_noun(anchor: Anchor, piece: Piece) -> str:
    """The noun phrase with its date, "" where the date does not hang on a noun."""
    outline, words = anchor.date.outline, anchor.words
    before = words.start - 1
    if before <= piece.start or not outline.tokens.capitalised(before) or before in outline.timed:
        return ""
    phrase = _phrase(outline, Span(piece.content, words.start))
    if phrase is None:
        return ""
    lead = outline.norms[phrase.start - 1] if phrase.start > piece.start else ""
    eventful, genitives = outline.grammar.prepositions.eventful, outline.grammar.prepositions.genitives
    has_article = outline.norms[phrase.start] in order_of(outline.grammar).genders
    led = (lead in eventful and has_article) or outline.norms[phrase.start] in eventful
    own = outline.norms[words.start] in genitives and not _is_range(anchor)
    if not led and not (own and _is_object(piece, phrase)):
        return ""
    return " ".join(
        [bare(outline, phrase), outline.tokens.between(words.start, words.end), *_rest(outline, piece, words)]
    )


def _rest(outline: Outline, piece: Piece, words: Span) -> list[str]:
    """«Nach dem Sieg am Freitag *in Köln* jubelt die Stadt»: what stands between a date and the verb."""
    verb = piece.finite
    if verb is None or piece.kind is not Kind.MAIN or not words.end < verb.start:
        return []
    return [outline.text(Span(words.end, verb.start))]


def _is_range(anchor: Anchor) -> bool:
    """«vom 3. bis 5. Mai»: whether the preposition belongs to the date."""
    found = anchor.expression
    return found is None or found.opening == anchor.words.start


def _phrase(outline: Outline, span: Span) -> Span | None:
    """The noun phrase that ends a stretch, with the nouns that its complements belong to."""
    order, found = order_of(outline.grammar), None
    for phrase in phrases_in(outline, span):
        found = Span(phrase.start, span.end)
        if outline.norms[phrase.start] not in order.genitives or not outline.tokens.capitalised(
            phrase.start - 1
        ):
            before = outline.norms[phrase.start - 1] if phrase.start > span.start else ""
            if before not in order.attributing:
                break
    return found


def _is_object(piece: Piece, phrase: Span) -> bool:
    """Whether a noun phrase is not the subject that opens its clause."""
    if piece.kind is Kind.FRAGMENT or piece.finite is None:
        return False
    return phrase.start > piece.finite.start or piece.kind is not Kind.MAIN
