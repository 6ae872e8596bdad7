"""A date in a main clause: subject, verb and what follows."""

from __future__ import annotations

from collections.abc import Callable

from api.extraction.clauses.grammar import Opener
from api.extraction.titles.appositions import name_after
from api.extraction.titles.clitics import predicate_start
from api.extraction.titles.complements import resumed, that_clause
from api.extraction.titles.joining import Phrases, adjacent
from api.extraction.titles.outline import Segment
from api.extraction.titles.pronouns import pronoun_as_subject
from api.extraction.titles.subjects import subject_of


def main_clause(segment: Segment) -> Phrases:
    """The phrases of a segment with a finite verb, by the first shape that fits it."""
    return next(phrases for shape in SHAPES if (phrases := shape(segment)) is not None)


def date_as_subject(segment: Segment) -> Phrases | None:
    """«L'été 2003 fut caniculaire»: a date with an article and no preposition is the subject and stays."""
    outline, verb = segment.outline, segment.finite[0]
    date = next((one for one in outline.sentence.expressions if one.closing == verb.start), None)
    if date is None or not date.opening == date.start == segment.start:
        return None
    if outline.norms[date.start] not in outline.grammar.nouns.determiners:
        return None
    return [outline.tokens.between(segment.start, segment.end)]


def verb_alone(segment: Segment) -> Phrases | None:
    """«Est mort jeudi, à Brest, le peintre …»: a verb that opens a sentence alone takes the next segments."""
    verb = segment.finite[0]
    if segment.before is not None or predicate_start(segment) != verb.start:
        return None
    if verb.end < _end_without_dates(segment):
        return None
    return [_own_text(segment), *(other.text for other in segment.later[:2])]


def subject_and_verb(segment: Segment) -> Phrases:
    """The clause itself, after its subject if that stands in an earlier segment."""
    verb = segment.finite[0]
    subject = "" if predicate_start(segment) < verb.start else subject_of(segment, verb)
    own = adjacent(subject, _own_text(segment))
    return [own, *name_after(segment), *that_clause(segment), *resumed(segment)]


def _own_text(segment: Segment) -> str:
    links = segment.opener in (Opener.THAT, Opener.COORDINATE)
    return segment.content_text if links else segment.text


def _end_without_dates(segment: Segment) -> int:
    """End of the last token that belongs to no date."""
    indices = reversed(range(segment.start, segment.end))
    return next((index + 1 for index in indices if index not in segment.outline.dates), segment.start)


SHAPES: tuple[Callable[[Segment], Phrases | None], ...] = (
    pronoun_as_subject,
    date_as_subject,
    verb_alone,
    subject_and_verb,
)
"""The subject decides: a pronoun, a date, or none; ``subject_and_verb`` fits any clause and comes last."""
