"""The place that opens a sentence, which its title keeps."""

from __future__ import annotations

from api.extraction.clauses.linking_words import Opener
from api.extraction.titles.outline import Segment

LONGEST_PLACE = 30
"""Characters of the longest place that opens a title."""


def leading_place(segment: Segment) -> list[str]:
    """«Dans les raffineries, le mouvement, engagé vendredi, court»: the place that opens the sentence."""
    place = segment.outline.segments[0]
    if place is segment or place.verbs or place.mark or segment.opener is not Opener.NONE or place.has_date:
        return []
    grammar, second = segment.outline.grammar, min(place.start + 1, place.end - 1)
    is_place = place.first_word in grammar.prepositions.place and place.says_something()
    opening = {place.first_word, segment.outline.norms[second]}
    names = not opening.isdisjoint(grammar.nouns.determiners) or segment.outline.tokens.capitalised(second)
    return [place.text] if is_place and names and len(place.text) <= LONGEST_PLACE else []
