"""A date on a message: «Dans un communiqué publié mardi, le club annonce …» dates what the club announces."""

from __future__ import annotations

from api.extraction.clauses.grammar import Cue, Form
from api.extraction.clauses.verbs import Verb
from api.extraction.titles.anchors import Anchor
from api.extraction.titles.clause_shapes import clause_phrases
from api.extraction.titles.complements import that_clause
from api.extraction.titles.joining import Phrases, adjacent, lowered
from api.extraction.titles.outline import Segment
from api.extraction.tokens import Span

FURTHEST_NOUN = 4
"""Tokens from the noun for a message to its participle, at most."""


def dated_message(anchor: Anchor) -> Phrases | None:
    """What a message says, if the date hangs on the participle that only says when it was published."""
    segment, verb = anchor.date, anchor.verb
    if verb is None or not is_of_message(segment, verb):
        return None
    prepositions = segment.outline.grammar.prepositions.all
    if segment.first_word in segment.outline.grammar.saying.sources:
        return _from_source(segment, verb)
    if segment.first_word in prepositions:
        main = next((one for one in segment.later if one.is_main), None)
        return None if main is None or main.has_date or segment.number else clause_phrases(main)
    return _as_subject(segment, verb)


def is_of_message(segment: Segment, verb: Verb) -> bool:
    """Whether a verb is a participle after a noun for a message, or a seeming past after "in a statement"."""
    norms, grammar = segment.outline.norms, segment.outline.grammar
    if not segment.start <= verb.start < segment.end or verb.form.auxiliary is not None:
        return False
    if verb.bare:
        first = max(segment.start, verb.start - FURTHEST_NOUN)
        is_participle = verb.form.form is Form.PARTICIPLE
        return is_participle and not grammar.nouns.messages.isdisjoint(norms[first : verb.start])
    leads = segment.first_word in grammar.prepositions.all
    return leads and norms[verb.start - 1] in grammar.nouns.messages


def _from_source(segment: Segment, verb: Verb) -> Phrases | None:
    """«La population baisse, selon un rapport publié mardi»: what the report says, and that it says so."""
    main = next((one for one in [*reversed(segment.earlier), *segment.later] if one.is_main), None)
    if main is None or main.has_date:
        return None
    source = segment.outline.text(Span(segment.start, verb.start))
    return [*clause_phrases(main), lowered(source, segment)]


def _as_subject(segment: Segment, verb: Verb) -> Phrases | None:
    """«Un communiqué publié mardi indique que les plages sont fermées»."""
    outline = segment.outline
    reports = [one for one in segment.finite if one.cue is Cue.REPORTING and one.start > verb.start]
    if reports and outline.after_dates(verb.end) == reports[0].start:
        subject = outline.text(Span(segment.content, verb.start))
        return [adjacent(subject, segment.text_from(reports[0].start)), *that_clause(segment)]
    if reports:
        return [segment.text, *that_clause(segment)]
    after = segment.after
    if after is None or not after.finite or after.finite[0].cue is not Cue.REPORTING or after.mark:
        return None
    return [adjacent(segment.text, after.text), *that_clause(after)]
