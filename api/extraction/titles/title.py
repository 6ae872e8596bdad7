"""The title of an event: the phrases of the first shape that fits its date, joined to one line."""

from __future__ import annotations

from collections.abc import Callable

from api.extraction.clauses.clause import Clause
from api.extraction.clauses.grammar import Opener
from api.extraction.clauses.sentence import Sentence
from api.extraction.expressions import Expression
from api.extraction.titles.anchors import Anchor
from api.extraction.titles.asides import aside
from api.extraction.titles.clause_shapes import clause_phrases
from api.extraction.titles.fragments import announcement, fragment, whole_sentence
from api.extraction.titles.joining import Phrases, joined
from api.extraction.titles.outline import Outline, Segment
from api.extraction.titles.subjects import first_subject


def governing_clause(anchor: Anchor) -> Phrases:
    """The clause that governs the date."""
    phrases = clause_phrases(anchor.clause)
    return [*phrases, *_what_happened_then(anchor.date)] if anchor.clause is anchor.date else phrases


def _what_happened_then(segment: Segment) -> Phrases:
    """«… l'hiver 1985-1986, quand le Doubs avait gelé»: a clause right after the date belongs to it."""
    following = segment.after
    if following is None or following.opener not in (Opener.SUBORDINATE, Opener.RELATIVE):
        return []
    return [following.text] if segment.end - 1 in segment.outline.dates else []


SHAPES: tuple[Callable[[Anchor], Phrases | None], ...] = (fragment, announcement, aside, governing_clause)
"""The shapes of a title, the narrowest first: the later ones need a verb that governs the date, and an aside
is told apart from the clause that governs it before that clause is used alone."""


class Titles:
    """The titles of the events of one sentence; ``previous_subject`` finds the subject of the one before."""

    def __init__(self, sentence: Sentence, previous_subject: Callable[[], str | None]) -> None:
        self._outline = Outline(sentence, previous_subject)
        self._lines: dict[Anchor, str] = {}

    def words(self, expression: Expression, clause: Clause) -> str:
        """The title of a dated event, of any length; the date itself if the sentence says nothing else."""
        outline = self._outline
        anchor = Anchor(outline.segment_at(expression.start), outline.segments[clause.chunk], clause.verb)
        if anchor not in self._lines:
            self._lines[anchor] = self._line(anchor)
        return self._lines[anchor] or outline.tokens.between(expression.start, expression.end)

    def subject(self) -> str | None:
        """The subject of the first main clause, for a pronoun of the next sentence; None if there is none."""
        return first_subject(self._outline)

    def _line(self, anchor: Anchor) -> str:
        phrases = next(phrases for shape in SHAPES if (phrases := shape(anchor)) is not None)
        return joined(phrases, self._outline.grammar) or whole_sentence(self._outline)
