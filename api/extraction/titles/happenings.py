"""A clause that says only that something is to happen: «Le défilé aura lieu mardi», "is due on Friday"."""

from __future__ import annotations

from api.extraction.clauses.grammar import Tense
from api.extraction.titles.joining import Phrases, adjacent, without_article
from api.extraction.titles.outline import Segment
from api.extraction.titles.subjects import is_apposition, is_pronoun, subject_of, subject_span
from api.extraction.titles.tidying import EDGES

TO_COME = frozenset({Tense.FUTURE, Tense.STATE, Tense.PLANNED})
"""Tenses of what is still to happen."""


def happening(segment: Segment) -> Phrases | None:
    """«La distribution de lunettes aura lieu mardi en mairie» → «Distribution de lunettes en mairie»."""
    outline, verb = segment.outline, segment.finite[0]
    end = _end_of_wording(segment)
    own = subject_span(segment, verb)
    if not end or verb.tense not in TO_COME or not segment.is_main or segment.after is not None:
        return None
    if own.start < own.end and (is_pronoun(segment, own.start) or is_apposition(segment, own)):
        return None
    subject = without_article(subject_of(segment, verb).strip(EDGES), outline.grammar)
    rest = segment.text_from(end).strip(EDGES)
    places = outline.grammar.prepositions.place
    return (
        [adjacent(subject, rest if rest.split(" ")[0].lower() in places else "")] if " " in subject else None
    )


def _end_of_wording(segment: Segment) -> int:
    """Index after a verb that only says that its subject happens, 0 for any other verb."""
    norms, wordings = segment.outline.norms, segment.outline.grammar.verbs.happening
    head = segment.finite[0].head
    if " ".join(norms[head : head + 2]) in wordings:
        return head + 2
    return head + 1 if norms[head] in wordings else 0
