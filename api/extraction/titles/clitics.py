"""The words between the head of a clause and what it is about: clitics, adverbs and dates."""

from __future__ import annotations

from api.extraction.clauses.verbs import Verb
from api.extraction.titles.outline import Outline, Segment
from api.extraction.tokens import Span


def after_clitics(outline: Outline, span: Span) -> int:
    """Index of the first token of a span that is not a clitic, adverb or date; its end if there is none."""
    for index in range(*span):
        if index in outline.verb_starts or not _is_passed(index, span.end, outline):
            return index
    return max(span)


def predicate_start(segment: Segment) -> int:
    """Index of the word with which the subject or, without one, the verb of a clause begins."""
    return after_clitics(segment.outline, Span(segment.content, segment.finite[0].start))


def is_inverted(segment: Segment, verb: Verb) -> bool:
    """Whether a clause begins with that verb, clitics, adverbs and dates apart: «a annoncé le préfet»."""
    return after_clitics(segment.outline, Span(segment.content, segment.end)) == verb.start


def _is_passed(index: int, end: int, outline: Outline) -> bool:
    """Whether a token is a clitic, an adverb or part of a date."""
    norm, grammar = outline.norms[index], outline.grammar
    if norm in grammar.pronouns.subjects:
        return False
    if index in outline.dates:
        return True
    if norm not in grammar.verbs.transparent:
        return False
    return norm not in grammar.nouns.determiners or _leads_to_verb(Span(index + 1, end), outline)


def _leads_to_verb(span: Span, outline: Outline) -> bool:
    """Whether only clitics and adverbs stand before a verb: «le» of «le dit», not of «le maire dit»."""
    for index in range(span.start, span.end + 1):
        if index in outline.verb_starts:
            return True
        if index == span.end or outline.norms[index] not in outline.grammar.verbs.transparent:
            return False
    return False
