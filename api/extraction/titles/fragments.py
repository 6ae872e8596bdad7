"""Dates that nothing governs, or whose clause only announces the next one."""

from __future__ import annotations

from functools import lru_cache

from api.extraction.titles.anchors import Anchor
from api.extraction.titles.joining import Phrases, joined
from api.extraction.titles.outline import Outline, Segment

ANNOUNCING_MARKS = frozenset(":–—")


@lru_cache(maxsize=4)
def whole_sentence(outline: Outline) -> str:
    """All that a sentence says apart from its dates, on one line."""
    return joined([segment.text for segment in outline.segments], outline.grammar)


def fragment(anchor: Anchor) -> Phrases | None:
    """«Ouverture du salon le 3 mai»: all of a sentence in which no verb governs the date."""
    return [whole_sentence(anchor.date.outline)] if anchor.verb is None else None


def announcement(anchor: Anchor) -> Phrases | None:
    """«C'était il y a vingt ans : le pont s'effondrait», or the other way round: what is announced."""
    date, announced = anchor.date, anchor.date.after
    if anchor.clause is not date or not _says_only_its_verb(date):
        return None
    if announced is not None and announced.mark in ANNOUNCING_MARKS:
        return [announced.text]
    if date.before is None or date.mark not in ANNOUNCING_MARKS:
        return None
    presents = date.first_word in date.outline.grammar.pronouns.presenting
    return [date.before.text] if presents else None


def _says_only_its_verb(segment: Segment) -> bool:
    return not segment.says_something(apart_from={verb.head for verb in segment.verbs})
