"""A participle before its noun: «die am Montag eröffnete Ausstellung»."""

from __future__ import annotations

from api.extraction.clauses.grammar import Cue
from api.extraction.titles.outline import Outline
from api.extraction.titles.verb_second.phrases import end_of_phrase, opens_bare
from api.extraction.titles.verb_second.pieces import order_of, piece_at
from api.extraction.tokens import WORD, Span

ANNOUNCED = frozenset({Cue.PLANNED, Cue.APPOINTED})
"""Cues of participles of what was meant to happen: «Ein für Freitag geplanter Festakt entfällt»."""
LONGEST = 8
"""Most words from a date to the participle."""


def attribute(outline: Outline, date: int) -> str:
    """The noun and its participle, «Ausstellung eröffnet»; "" for a date that stands elsewhere."""
    expression = next((one for one in outline.sentence.expressions if one.start <= date < one.end), None)
    piece = piece_at(outline, date)
    if expression is None or piece is None:
        return ""
    start, articles = expression.opening, outline.grammar.nouns.articles
    leads = (outline.grammar.prepositions.all | outline.grammar.prepositions.with_times) - articles
    while start > piece.start and outline.norms[start - 1] in leads:
        start -= 1
    if start <= piece.start or outline.norms[start - 1] not in order_of(outline.grammar).genders:
        return ""
    found = _participle(outline, Span(expression.closing, min(piece.end, expression.closing + LONGEST)))
    if found is None:
        return ""
    at, participle = found
    noun = outline.text(Span(at + 1, end_of_phrase(outline, Span(at + 1, piece.end))))
    between = outline.text(Span(expression.closing, at))
    return " ".join(text for text in (noun, between, participle) if text)


def _participle(outline: Outline, span: Span) -> tuple[int, str] | None:
    """The index of an inflected participle before a noun, and its form without the ending."""
    tokens, order = outline.tokens, order_of(outline.grammar)
    for at in range(span.start, span.end - 1):
        if tokens.kinds[at] != WORD or tokens.capitalised(at):
            continue
        after = opens_bare(outline, at + 1, span.end)
        for ending in order.inflections:
            stem = tokens.norms[at].removesuffix(ending)
            if after and stem != tokens.norms[at] and order.brackets.participle.fullmatch(stem):
                if stem in order.brackets.others:
                    continue
                return None if outline.grammar.verbs.cues.get(stem) in ANNOUNCED else (at, stem)
    return None
