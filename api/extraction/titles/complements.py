"""The continuation of a clause in the segments after it."""

from __future__ import annotations

from api.extraction.clauses.linking_words import Opener
from api.extraction.titles import noun_phrases
from api.extraction.titles.outline import Outline, Segment
from api.extraction.tokens import Span

LONGEST_DESCRIPTION = 8
"""Tokens of the longest noun phrase with a name that says an object again."""


def that_clause(segment: Segment) -> list[str]:
    """The clause after «que» or "that": the verb before it would say nothing on its own."""
    content = segment.after
    if content is None or content.opener is not Opener.THAT or goes_on_with_that(content):
        return []
    return [content.text]


def goes_on_with_that(segment: Segment) -> bool:
    """«… y que el metro llegará al barrio»: whether "and" joins what is said to what was said before."""
    return segment.opener is Opener.THAT and segment.mark in segment.outline.grammar.conjunctions.coordinators


def named_object(segment: Segment) -> str | None:
    """«a rencontré le préfet du Rhin, le sénateur Jean Mars» → «a rencontré Jean Mars, préfet du Rhin».

    None unless the clause ends with an object that a noun phrase with the name of a person says again.
    """
    outline, after = segment.outline, segment.after
    if after is None or after.mark != "," or after.verbs or after.end - after.start > LONGEST_DESCRIPTION:
        return None
    name = noun_phrases.apposed_name(outline, after.end)
    start = outline.after_dates(segment.finite[-1].end)
    described = Span(start, segment.end)
    if name is None or after.first_word not in outline.grammar.nouns.articles or start >= segment.end:
        return None
    if outline.norms[start] not in outline.grammar.nouns.articles:
        return None
    if not noun_phrases.is_one(outline, described):
        return None
    role = _without_determiners(outline, described)
    return f"{outline.text(Span(segment.start, start))} {outline.text(name)}, {outline.text(role)}"


def _without_determiners(outline: Outline, span: Span) -> Span:
    """«le nouvel administrateur» → «administrateur»."""
    start = span.start
    while start < span.end - 1 and outline.norms[start] in outline.grammar.nouns.determiners:
        start += 1
    return Span(start, span.end)


def relative_after(segment: Segment) -> Segment | None:
    """The relative clause that follows without a comma, None if there is none."""
    clause = segment.after
    follows = clause is not None and clause.opener is Opener.RELATIVE and not clause.mark
    return clause if follows else None
