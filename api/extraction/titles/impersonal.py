"""Clauses whose pronoun stands for nothing: «Il pleut», «Il est interdit de fumer», "It is clear that"."""

from __future__ import annotations

from api.extraction.clauses.linking_words import Opener
from api.extraction.clauses.verbs import Verb
from api.extraction.titles.clitics import after_clitics
from api.extraction.titles.outline import Segment
from api.extraction.tokens import Span

FURTHEST_MARK = 2
"""Tokens from «de» to its infinitive: «de se baigner»."""
REACH = 8
"""Tokens after a verb in which its infinitive is sought."""


def is_impersonal(segment: Segment, pronoun: int) -> bool:
    """Whether the pronoun that is the subject of a clause stands for nothing."""
    outline, verb = segment.outline, segment.finite[0]
    verbs = outline.grammar.verbs
    with_clitic = " ".join(outline.norms[max(verb.start - 1, 0) : verb.start + 1])
    if not verbs.impersonal.isdisjoint({outline.norms[verb.head], with_clitic}):
        return True
    if verb.form.auxiliary is not None and not _is_of_being(segment, verb):
        return False
    return _is_thing_that_is(segment, pronoun) or _judges(segment, verb)


def _is_of_being(segment: Segment, verb: Verb) -> bool:
    """Whether a verb group has a form of "be" in it: «est», «a été», "was"."""
    norms, verbs = segment.outline.norms, segment.outline.grammar.verbs
    words = norms[verb.start : verb.end]
    return verb.form.auxiliary in verbs.being or not verbs.been.isdisjoint(words)


def _judges(segment: Segment, verb: Verb) -> bool:
    """«Il a été décidé de», «il est possible que»: a judgment of what a clause or an infinitive says."""
    outline = segment.outline
    after = after_clitics(outline, Span(verb.end, segment.end))
    judgments = outline.grammar.verbs.judgments
    words = {outline.norms[verb.head], *outline.norms[after : min(after + 1, segment.end)]}
    return not judgments.isdisjoint(words) and _leads_on(segment, verb)


def _is_thing_that_is(segment: Segment, pronoun: int) -> bool:
    """ "It was a far cry from November", "It is clear that": "be" without a participle and a vague "it"."""
    outline, verb = segment.outline, segment.finite[0]
    if outline.norms[pronoun] not in outline.grammar.pronouns.things or verb.head != verb.start:
        return False
    if verb.form.auxiliary is None:
        return False
    after = after_clitics(outline, Span(verb.end, segment.end))
    is_vague = after < segment.end and outline.norms[after] in outline.grammar.names.indefinites
    return is_vague or _leads_on(segment, verb)


def _leads_on(segment: Segment, verb: Verb) -> bool:
    """Whether a clause with «que» or an infinitive follows."""
    following, marks = segment.after, segment.outline.grammar.verbs.infinitive_marks
    if following is not None and following.opener is Opener.THAT:
        return True
    norms, leads = segment.outline.norms, segment.outline.grammar.prepositions.genitives | marks
    infinitives = [one for one in segment.outline.sentence.verbs if one.bare and one.start >= verb.end]
    return any(
        one.start - verb.end <= REACH
        and not leads.isdisjoint(norms[one.start - FURTHEST_MARK : one.start + 1])
        for one in infinitives
    )
