"""A clause that says only that something is to happen: «Le défilé aura lieu mardi», "is due on Friday"."""

from __future__ import annotations

from itertools import takewhile

from api.extraction.clauses.grammar import Tense
from api.extraction.titles import noun_phrases
from api.extraction.titles.joining import Phrases, without_article
from api.extraction.titles.outline import Segment
from api.extraction.titles.subjects import is_apposition, is_pronoun, subject_of, subject_span
from api.extraction.titles.tidying import EDGES

TO_COME = frozenset({Tense.FUTURE, Tense.STATE, Tense.PLANNED})
"""Tenses of what is still to happen."""


def happening(segment: Segment) -> Phrases | None:
    """«La distribution de lunettes aura lieu mardi, en mairie» → «Distribution de lunettes en mairie»."""
    verb, end = segment.finite[0], _end_of_wording(segment)
    own = subject_span(segment, verb)
    if not end or verb.tense not in TO_COME or not segment.is_main or len(segment.finite) > 1:
        return None
    if own.start < own.end and (is_pronoun(segment, own.start) or is_apposition(segment, own)):
        return None
    if _is_denied(segment) or noun_phrases.apposed_name(segment.outline, own.end) is not None:
        return None
    subject = without_article(subject_of(segment, verb).strip(EDGES), segment.outline.grammar)
    if " " not in subject:
        return None
    where = [_where(segment, _after_date(segment, end)), *(one.text for one in _phrases_after(segment))]
    return [" ".join([subject, *filter(None, where)])]


def _is_denied(segment: Segment) -> bool:
    verb, negations = segment.finite[0], segment.outline.grammar.verbs.negations
    return not negations.isdisjoint(segment.outline.norms[segment.content : verb.end])


def _end_of_wording(segment: Segment) -> int:
    """Index after a verb that only says that its subject happens, 0 for any other verb."""
    norms, wordings = segment.outline.norms, segment.outline.grammar.verbs.happening
    head = segment.finite[0].head
    if " ".join(norms[head : head + 2]) in wordings:
        return head + 2
    return head + 1 if norms[head] in wordings or " ".join(norms[head - 1 : head + 1]) in wordings else 0


def _after_date(segment: Segment, start: int) -> int:
    """Index of the first word after a date that completes the verb: «est fixée au 3 mai, à la mairie»."""
    outline, prepositions = segment.outline, segment.outline.grammar.prepositions
    index = start
    while index < segment.end and (index in outline.timed or outline.norms[index] in prepositions.with_times):
        index += 1
    return index if index and index - 1 in outline.timed else start


def _where(segment: Segment, start: int) -> str:
    """The end of a clause if it says where."""
    text = segment.text_from(start).strip(EDGES)
    return text if text.split(" ")[0].lower() in segment.outline.grammar.prepositions.place else ""


def _phrases_after(segment: Segment) -> list[Segment]:
    """The phrases after a clause that say where and what for."""
    prepositions = segment.outline.grammar.prepositions
    leading = prepositions.place | prepositions.purpose
    return [
        *takewhile(
            lambda other: (
                other.mark == "," and not (other.finite or other.has_date) and other.first_word in leading
            ),
            segment.later,
        )
    ]
