"""A date in a clause that a preposition opens: "The move came after the firm lost the case in May"."""

from __future__ import annotations

from api.extraction.clauses.grammar import Form
from api.extraction.clauses.verbs import Verb
from api.extraction.titles import noun_phrases
from api.extraction.titles.anchors import Anchor
from api.extraction.titles.joining import Phrases
from api.extraction.titles.outline import Outline
from api.extraction.tokens import Span


def opened_clause(anchor: Anchor) -> Phrases | None:
    """What stands after the preposition that opens the clause of the date."""
    segment, verb, outline = anchor.clause, anchor.verb, anchor.date.outline
    if anchor.date is not segment or verb is None or not _can_be_finite(anchor, verb):
        return None
    ends = [other.end for other in segment.finite if other.start < verb.start]
    reach = range(ends[-1] if ends else segment.content + (segment.before is None), verb.start - 1)
    opens = outline.grammar.conjunctions.prepositions - outline.grammar.prepositions.since
    found = [at for at in reach if outline.norms[at] in opens and at not in outline.dates]
    if not found or not _has_subject(outline, Span(found[-1] + 1, verb.start)):
        return None
    return [segment.text_from(found[-1] + 1)]


def _can_be_finite(anchor: Anchor, verb: Verb) -> bool:
    """Whether a verb before a date is finite, or a participle with the form of a past: "opened"."""
    if not anchor.date.start <= verb.start < anchor.words.start:
        return False
    return not verb.bare or (verb.form.form is Form.PARTICIPLE and anchor.finite_after is None)


def _has_subject(outline: Outline, span: Span) -> bool:
    """Whether words before a verb are its subject: not "her" of "a rose named after her will be shown"."""
    norm = outline.norms[span.start]
    return norm in outline.grammar.pronouns.subjects or noun_phrases.nouns_in(outline, span) > 0
