"""The title of an event: the phrases of the first shape that fits its date, joined to one line."""

from __future__ import annotations

from collections.abc import Callable

from api.extraction.clauses.grammar import Opener
from api.extraction.titles.anchors import Anchor
from api.extraction.titles.asides import aside
from api.extraction.titles.clause_shapes import clause_phrases
from api.extraction.titles.fragments import announcement, fragment, whole_sentence
from api.extraction.titles.joining import Phrases, joined
from api.extraction.titles.outline import Segment


def full_title(anchor: Anchor) -> str:
    """The title of a date, of any length; "" if its sentence names dates and says nothing of them."""
    phrases = next(phrases for shape in SHAPES if (phrases := shape(anchor)) is not None)
    outline = anchor.date.outline
    return joined(phrases, outline.grammar) or whole_sentence(outline)


def governing_clause(anchor: Anchor) -> Phrases:
    """The clause that governs the date."""
    phrases = clause_phrases(anchor.clause)
    return [*phrases, *_what_happened_then(anchor.date)] if anchor.clause is anchor.date else phrases


def _what_happened_then(segment: Segment) -> Phrases:
    """«… l'hiver 1985-1986, quand le Doubs avait gelé»: a clause right after the date belongs to it."""
    following = segment.after
    if following is None or following.opener not in (Opener.SUBORDINATE, Opener.RELATIVE):
        return []
    return [following.text] if segment.end - 1 in segment.outline.timed else []


SHAPES: tuple[Callable[[Anchor], Phrases | None], ...] = (fragment, announcement, aside, governing_clause)
"""The shapes of a title, the narrowest first: the later ones need a verb that governs the date, and an aside
is tried before the clause that governs it is used alone."""
