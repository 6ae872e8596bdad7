"""What the events of one clause share: their title, their actors and their places."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from api.extraction.clauses.clause import Clause
from api.extraction.clauses.sentence import Sentence
from api.extraction.titles.anchors import Anchor
from api.extraction.titles.bounding import bounded
from api.extraction.titles.outline import Outline
from api.extraction.titles.participants import Names
from api.extraction.titles.title import full_title


@dataclass(frozen=True, slots=True)
class Heading:
    """The title of an event, and the names in it before it was cut to its length."""

    title: str
    actors: tuple[str, ...]
    places: tuple[str, ...]


class Headings:
    """The headings of the events of one sentence.

    ``names`` are those of the article up to this sentence, and ``previous_subject`` finds the subject of the
    sentence before, for which a pronoun may stand.
    """

    def __init__(self, sentence: Sentence, names: Names, previous_subject: Callable[[], str | None]) -> None:
        self._outline = Outline(sentence, previous_subject)
        self._names = names
        self._full_titles: dict[Anchor, str] = {}
        self._headings: dict[str, Heading] = {}

    def of(self, clause: Clause) -> Heading:
        """The heading of a date; the date is its own title if its sentence says nothing else."""
        full = self._full_title(clause) or self._outline.tokens.between(
            clause.expression.start, clause.expression.end
        )
        if full not in self._headings:
            whole = self._names.expanded(full)
            self._headings[full] = Heading(bounded(whole, self._outline.grammar), *self._names.of(whole))
        return self._headings[full]

    def _full_title(self, clause: Clause) -> str:
        outline = self._outline
        date = outline.segment_at(clause.expression.start)
        anchor = Anchor(date, outline.segments[clause.chunk], clause.verb)
        if anchor not in self._full_titles:
            self._full_titles[anchor] = full_title(anchor)
        return self._full_titles[anchor]
