"""Dates that nothing governs, or whose clause only announces the next one."""

from __future__ import annotations

from api.extraction.titles.anchors import Anchor
from api.extraction.titles.joining import Phrases, joined
from api.extraction.titles.outline import Outline, Segment

ANNOUNCING_MARKS = frozenset(":–—")


def whole_sentence(outline: Outline) -> str:
    """All that a sentence says apart from its dates, on one line."""
    return joined([segment.text for segment in outline.segments], outline.grammar)


def fragment(anchor: Anchor) -> Phrases | None:
    """«Ouverture du salon le 3 mai»: all of a sentence in which no verb governs the date."""
    return [whole_sentence(anchor.date.outline)] if anchor.verb is None else None


def announcement(anchor: Anchor) -> Phrases | None:
    """«C'était il y a vingt ans : le pont s'effondrait»: what is announced."""
    announced = anchor.date.after
    if anchor.clause is not anchor.date or announced is None or announced.mark not in ANNOUNCING_MARKS:
        return None
    return [announced.text] if _says_only_its_verb(anchor.date) else None


def _says_only_its_verb(segment: Segment) -> bool:
    return not segment.says_something(apart_from={verb.head for verb in segment.verbs})
