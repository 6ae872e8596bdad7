"""The object of a verb after its date and a comma."""

from __future__ import annotations

from itertools import takewhile

from api.extraction.clauses.linking_words import MAIN_OPENERS
from api.extraction.titles.outline import Segment

REACH = 2
"""Segments after a verb and its date among which the object is sought."""


def fenced_object(segment: Segment) -> str:
    """«Le tribunal a condamné jeudi, après deux heures, un plombier à un an de prison»: «un plombier à…».

    "" unless only its date follows the verb and the next phrases have its object.
    """
    if not segment.outline.grammar.verbs.object_openers or not _can_have_object(segment):
        return ""
    following = takewhile(_continues, segment.later[:REACH])
    found = next((other for other in following if _is_object(other)), None)
    return "" if found is None else " ".join([found.text.rstrip(" ,"), *_rest_of_object(found)])


def _continues(segment: Segment) -> bool:
    """Whether a segment after a comma can belong to the clause before it."""
    if segment.mark != "," or segment.finite or segment.opener not in MAIN_OPENERS:
        return False
    return segment.start not in segment.outline.verb_starts


def _can_have_object(segment: Segment) -> bool:
    """Whether only dates follow a verb that can have an object: «a condamné jeudi», not «est arrivé»."""
    outline, verb = segment.outline, segment.finite[-1]
    after, verbs = range(verb.end, segment.end), outline.grammar.verbs
    if not after or any(at not in outline.dates for at in after):
        return False
    is_passive = not verbs.been.isdisjoint(outline.norms[verb.start : verb.end])
    return not is_passive and verb.form.auxiliary not in verbs.agreeing


def _is_object(segment: Segment) -> bool:
    """Whether a segment is a noun phrase with a determiner, or a name."""
    outline, first = segment.outline, segment.first_word
    if segment.is_age or segment.start in outline.dates or not segment.is_noun_phrase:
        return False
    return first in outline.grammar.verbs.object_openers or outline.tokens.capitalised(segment.start)


def _rest_of_object(segment: Segment) -> list[str]:
    """«un plombier, 31 ans, | à un an de prison»."""
    after = segment.after
    while after is not None and after.is_age:
        after = after.after
    if after is None or after.mark != "," or after.finite or after.has_date:
        return []
    return [after.text] if after.first_word in segment.outline.grammar.prepositions.all else []
