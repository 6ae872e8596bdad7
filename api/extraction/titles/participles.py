"""A date that hangs on a participle: what it describes and the participle, «le pont détruit par le feu»."""

from __future__ import annotations

from api.extraction.clauses.grammar import Opener
from api.extraction.titles.antecedents import antecedent_of
from api.extraction.titles.joining import Phrases, adjacent, lowered
from api.extraction.titles.outline import Outline, Segment
from api.extraction.titles.reports import statement
from api.extraction.titles.subjects import subject_of
from api.extraction.tokens import Span


def participle(segment: Segment) -> Phrases | None:
    """The noun phrase described and the participle; before a main clause, the subject of that clause."""
    if segment.opener is not Opener.PARTICIPLE:
        return None
    described = _described(segment)
    if described:
        return [adjacent(described, segment.content_text)]
    main = next((other for other in segment.later if other.is_main), None)
    return [segment.content_text] if main is None else _before_main(segment, main)


def _before_main(segment: Segment, main: Segment) -> Phrases:
    """«Élu en 2019, le maire a démissionné en 2021»: two events if the main clause has a date as well."""
    if not main.has_date:
        return [segment.content_text, *statement(main)]
    own = lowered(segment.content_text, segment)
    return [adjacent(subject_of(main, main.finite[0]), own)]


def _described(segment: Segment) -> str:
    """What a participle describes: after a comma, the last noun phrase or the subject, whichever agrees."""
    before = segment.before
    if before is None:
        return ""
    if not segment.mark or not before.finite:
        return antecedent_of(segment)
    tail = _last_noun_phrase(before)
    outline = segment.outline
    if outline.norms[tail.start] not in outline.grammar.prepositions.all:
        return outline.text(tail)
    subject = subject_of(before, before.finite[0])
    if subject and _agree(subject.split(" ")[0].lower(), outline.norms[segment.verbs[0].head], outline):
        return subject
    return before.text_from(tail.start + 1)


def _agree(determiner: str, participle: str, outline: Outline) -> bool:
    """Whether nothing shows that a participle has another gender than the noun."""
    grammar = outline.grammar
    is_feminine = participle.endswith(grammar.nouns.feminine_endings)
    return determiner not in (grammar.nouns.masculine if is_feminine else grammar.nouns.feminine)


def _last_noun_phrase(clause: Segment) -> Span:
    """The last of the noun phrases after the verb of a clause that are joined by «et»."""
    outline, last = clause.outline, clause.end - 1
    start = clause.finite[-1].end
    while start < last and start in outline.dates:
        start += 1
    for index in range(last - 1, start, -1):
        joins = outline.norms[index] in outline.grammar.conjunctions.coordinators
        if joins and outline.norms[index + 1] in outline.grammar.nouns.determiners:
            return Span(index + 1, clause.end)
    return Span(min(start, last), clause.end)
