"""The subject of a verb, with a pronoun replaced by the subject of the sentence before."""

from __future__ import annotations

from api.extraction.clauses.grammar import Cue, Opener
from api.extraction.clauses.verbs import Verb
from api.extraction.titles.antecedents import antecedent_of
from api.extraction.titles.appositions import with_appositions
from api.extraction.titles.clitics import after_clitics
from api.extraction.titles.outline import Outline, Segment
from api.extraction.titles.tidying import EDGES
from api.extraction.tokens import Span

NOT_SUBJECTS = (Opener.RELATIVE, Opener.PARTICIPLE, Opener.CONDITION, Opener.SUBORDINATE)


def subject_of(segment: Segment, verb: Verb) -> str:
    """The subject of a verb: in its segment before it, or else in an earlier one; "" if there is none."""
    outline = segment.outline
    start = after_clitics(outline, Span(segment.content, verb.start))
    if start >= verb.start:
        return _subject_before(segment)
    if outline.norms[start] in outline.grammar.pronouns.subjects:
        return outline.previous_subject() or outline.text(Span(start, start + 1))
    return outline.text(_without_clitics(outline, Span(start, verb.start)))


def first_subject(outline: Outline) -> str | None:
    """The subject of the first main clause, which a pronoun of the next sentence stands for."""
    main = next((segment for segment in outline.segments if segment.is_main), None)
    return None if main is None else subject_of(main, main.finite[0]).strip(EDGES) or None


def reporting_subject(segment: Segment) -> str:
    """The subject of the nearest earlier verb: whoever says what a segment holds."""
    verb = next((other for other in reversed(segment.earlier) if other.finite), None)
    return "" if verb is None else subject_of(verb, verb.finite[0]).strip(EDGES)


def _without_clitics(outline: Outline, subject: Span) -> Span:
    """The span without the clitics and adverbs at its end."""
    end = subject.end
    while end - 1 > subject.start and outline.norms[end - 1] in outline.grammar.verbs.transparent:
        end -= 1
    return Span(subject.start, end)


def _subject_before(segment: Segment) -> str:
    """The subject of a clause that begins with its verb, from the nearest earlier segment that has one."""
    for other in reversed(segment.earlier):
        if other.opener is Opener.RELATIVE and not other.verbs:
            return _subject_of_broken_clause(other)
        if other.opener in NOT_SUBJECTS or (not other.finite and other.is_age):
            continue
        if other.finite:
            return _reported_subject(other) or subject_of(other, other.finite[0])
        if other.is_noun_phrase:
            return with_appositions(other)
    return ""


def _subject_of_broken_clause(relative: Segment) -> str:
    """The subject in «que la ministre, jeudi, a présenté», the antecedent of «qui, jeudi, a présenté»."""
    has_subject = relative.first_word in relative.outline.grammar.conjunctions.complementizers
    return (
        relative.content_text if has_subject and relative.end > relative.content else antecedent_of(relative)
    )


def _reported_subject(clause: Segment) -> str:
    """ "Prosecutors say Jane Doe, 58, pocketed…": what stands after the reporting verb."""
    outline, verb = clause.outline, clause.finite[-1]
    if verb.cue is not Cue.REPORTING or verb.end >= clause.end:
        return ""
    if outline.norms[verb.end] in outline.grammar.prepositions.all:
        return ""
    return clause.text_from(verb.end).strip(EDGES)
