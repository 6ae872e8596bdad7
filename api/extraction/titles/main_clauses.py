"""A date in a main clause: subject, verb and what follows."""

from __future__ import annotations

from collections.abc import Callable

from api.extraction.clauses.grammar import Form
from api.extraction.clauses.linking_words import Opener
from api.extraction.clauses.sentence import PART_MARKS
from api.extraction.titles.appositions import name_after
from api.extraction.titles.complements import goes_on_with_that, named_object, that_clause
from api.extraction.titles.fenced_objects import fenced_object
from api.extraction.titles.happenings import happening
from api.extraction.titles.inversions import inverted
from api.extraction.titles.joining import Phrases, adjacent
from api.extraction.titles.leading_places import leading_place
from api.extraction.titles.outline import Segment
from api.extraction.titles.pronouns import pronoun_as_subject
from api.extraction.titles.subjects import (
    can_be_subject,
    is_apposition,
    list_start,
    may_lack_subject,
    subject_left_out,
    subject_of,
    subject_span,
)
from api.extraction.titles.tidying import EDGES


def main_clause(segment: Segment) -> Phrases:
    """The phrases of a segment with a finite verb, by the first shape that fits it."""
    return next(phrases for shape in SHAPES if (phrases := shape(segment)) is not None)


def wished_for(segment: Segment) -> Phrases | None:
    """«O banco espera que a inflação caia em maio»: what is wished for says nothing without the wish."""
    before, outline, verb = segment.before, segment.outline, segment.finite[0]
    form = outline.grammar.verbs.form(outline.norms[verb.start])
    depends = form is not None and form.form in outline.grammar.verbs.dependent
    wished = depends or verb.form.form is Form.SUBJUNCTIVE
    if segment.opener is not Opener.THAT or not wished or before is None:
        return None
    if goes_on_with_that(segment):
        before = next((one for one in reversed(segment.earlier) if one.opener is not Opener.THAT), before)
    if not before.is_main:
        return None
    if before.content == before.finite[0].start - 1 and _is_reflexive(before):
        return [before.content_text, segment.text]  # «… y se espera que la reduzca»: no subject
    wish = main_clause(before)
    return [*wish[:-1], segment.text] if goes_on_with_that(segment) else wish


def _is_reflexive(segment: Segment) -> bool:
    """«se espera»: whether a reflexive stands right before the verb."""
    outline = segment.outline
    return outline.norms[segment.finite[0].start - 1] in outline.grammar.verbs.reflexives


def date_as_subject(segment: Segment) -> Phrases | None:
    """«L'été 2003 fut caniculaire»: a date with an article and no preposition is the subject and stays."""
    outline, verb = segment.outline, segment.finite[0]
    date = next((one for one in outline.sentence.expressions if one.closing == verb.start), None)
    if date is None or not date.opening == date.start == segment.content or may_lack_subject(segment):
        return None
    if outline.norms[date.start] not in outline.grammar.nouns.determiners:
        return None
    return [outline.tokens.between(segment.content, segment.end)]


def bare_date_as_subject(segment: Segment) -> Phrases | None:
    """«Lundi sera férié»: a date right before the verb is the subject if nothing else can be."""
    verb, outline = segment.finite[0], segment.outline
    date = next((one for one in outline.sentence.expressions if one.closing == verb.start), None)
    if (
        date is None
        or date.opening != segment.content
        or date.opening != date.start
        or may_lack_subject(segment)
        or subject_of(segment, verb)
    ):
        return None
    return [outline.tokens.between(segment.content, segment.end)]


def subject_and_verb(segment: Segment) -> Phrases:
    """The clause itself, after its subject if that stands in an earlier segment."""
    verb = segment.finite[0]
    own = subject_span(segment, verb)
    listed = own.start < own.end and list_start(segment, own) is not None
    if own.start < own.end and not listed and not is_apposition(segment, own):
        clause = _own_clause(segment)
    elif own.start < own.end:
        clause = adjacent(subject_of(segment, verb), segment.text_from(own.end))
    else:
        clause = _with_subject_before(segment)
    if found := fenced_object(segment):
        return [*leading_place(segment), adjacent(clause, found)]
    return [*leading_place(segment), clause, *name_after(segment), *that_clause(segment)]


def _with_subject_before(segment: Segment) -> str:
    """A clause that begins with its verb, after the subject of an earlier one."""
    own = _own_clause(segment)
    if subject := _subject_before(segment):
        return adjacent(_with_condition(subject, segment), own)
    left_out = subject_left_out(segment)
    return adjacent(left_out, own[:1].lower() + own[1:]) if left_out else own


def _subject_before(segment: Segment) -> str:
    """The subject of an earlier clause, unless one is left out here that may be another."""
    subject = subject_of(segment, segment.finite[0])
    if segment.outline.grammar.leaves_out_subjects:
        return "" if segment.mark in PART_MARKS or not can_be_subject(subject, segment) else subject
    return subject


def _with_condition(subject: str, segment: Segment) -> str:
    """«Le bail, si rien ne change, expire en mai»: a subject and the condition between it and its verb."""
    condition = segment.before
    if not subject or condition is None or condition.opener is not Opener.CONDITION or segment.mark != ",":
        return subject
    return f"{subject.strip(EDGES)}, {condition.text.strip(EDGES)},"


def _own_clause(segment: Segment) -> str:
    return named_object(segment) or _own_text(segment)


def _own_text(segment: Segment) -> str:
    links = segment.opener in (Opener.THAT, Opener.COORDINATE, Opener.SUBORDINATE)
    own = segment.content_text if links else segment.text
    return adjacent(own, _indirect_question(segment))


def _indirect_question(segment: Segment) -> str:
    """ "The council disagrees on | where to build the pool": the clause that a preposition leads to."""
    outline, after, last = segment.outline, segment.after, segment.end - 1
    if after is None or after.mark or after.opener not in (Opener.RELATIVE, Opener.SUBORDINATE):
        return ""
    if after.first_word in outline.grammar.conjunctions.complementizers:  # "at that time"
        return ""
    leads = last not in outline.timed and outline.norms[last] in outline.grammar.prepositions.all
    return after.text if leads else ""


SHAPES: tuple[Callable[[Segment], Phrases | None], ...] = (
    wished_for,
    pronoun_as_subject,
    date_as_subject,
    inverted,
    bare_date_as_subject,
    happening,
    subject_and_verb,
)
"""The subject decides: a pronoun, a date, or one after the verb. ``subject_and_verb`` fits any clause."""
