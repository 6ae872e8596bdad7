"""What the events of one clause share: their title, their actors and their places."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, partial

from api.extraction.clauses.clause import Clause, clause_of
from api.extraction.clauses.sentence import Sentence
from api.extraction.expressions import Expression
from api.extraction.titles.adjuncts import adjunct, are_listed
from api.extraction.titles.anchors import Anchor
from api.extraction.titles.bounding import LONGEST, bounded
from api.extraction.titles.choosing import Candidate, chosen
from api.extraction.titles.claims import claim
from api.extraction.titles.direct_speech import direct_speech
from api.extraction.titles.gapping import gapped_title
from api.extraction.titles.items import Item, item_title, items_of
from api.extraction.titles.leaning import MOST_DATES, leans
from api.extraction.titles.line import Line, Source
from api.extraction.titles.neighbours import Neighbours
from api.extraction.titles.outline import Outline, Segment
from api.extraction.titles.participants import Names, Participants
from api.extraction.titles.reported import reported
from api.extraction.titles.stand_ins import with_names
from api.extraction.titles.title import full_title
from api.extraction.tokens import Span, Tokenizer

CLOSING = ")"


@dataclass(frozen=True, slots=True)
class Heading:
    """The title of an event, and the names in it."""

    title: str
    actors: tuple[str, ...]
    places: tuple[str, ...]


class Headings:
    """The headings of the events of one sentence.

    ``names`` are those of the article, and ``neighbours`` the sentences around this one, which tell what a
    pronoun stands for and who speaks.
    """

    def __init__(
        self,
        sentence: Sentence,
        tokenizer: Tokenizer,
        names: Names,
        neighbours: Neighbours,
    ) -> None:
        self._sentence, self._neighbours = sentence, neighbours
        self._outline = self._outline_with(None)
        self._source = Source(sentence, tokenizer)
        self._names = names
        self._headings: dict[Anchor, Heading] = {}
        self._titled: dict[str, Expression] = {}

    @property
    def say_nothing(self) -> bool:
        """Whether the sentence is only a date: «12 mars 2024.»."""
        is_alone = len(self._sentence.expressions) == 1
        return is_alone and not any(segment.says_something() for segment in self._outline.segments)

    def of(self, clause: Clause) -> Heading:
        """The heading of a date; the date is its own title if its sentence says nothing else."""
        anchor = self._anchor(clause, self._outline_for(clause.expression))
        if anchor not in self._headings:
            self._headings[anchor] = self._heading(anchor, clause)
        return self._headings[anchor]

    def _heading(self, anchor: Anchor, clause: Clause) -> Heading:
        """A title without the date it leans on is the last choice, for one that is too long with it."""
        anchors = dict.fromkeys((anchor, self._anchor(clause, self._outline)))
        candidates = [one for found in anchors for one in self._candidates(found, clause.expression)]
        if not candidates:
            return Heading(
                self._outline.tokens.between(clause.expression.start, clause.expression.end), (), ()
            )
        title = self._of_item(clause.expression) or self._own(self._title(candidates), anchor, clause)
        if len(self._sentence.expressions) <= MOST_DATES:
            title = with_names(title, self._neighbours, self._outline.grammar)
        title = self._names.expanded(title)
        return Heading(title, *self._participants(title))

    def _of_item(self, expression: Expression) -> str:
        """The title of a date in a list of dated items; "" for any other date."""
        if not 1 < len(self._sentence.expressions) <= MOST_DATES:
            return ""
        gapped = gapped_title(expression, self._sentence)
        if gapped:
            return gapped
        items = items_of(expression, self._sentence)
        item = next((item for item in items if item.expression is expression), None)
        return "" if item is None else item_title(self._titled_alone(items[0]), items[0], item)

    def _titled_alone(self, first: Item) -> Line:
        """The title that the first date of a list has if no list is seen in it."""
        anchor = self._anchor(clause_of(first.expression, self._sentence), self._outline)
        candidates = [*self._candidates(anchor, first.expression)]
        title = self._title(candidates) if candidates else ""
        return Line(title, self._outline, self._source)

    def _own(self, title: str, anchor: Anchor, clause: Clause) -> str:
        """A title with its date if another date of the sentence, not in one list with it, has the same."""
        expression = clause.expression
        other = self._titled.setdefault(title, expression)
        is_long_list = len(self._sentence.expressions) > MOST_DATES
        if other is expression or is_long_list or are_listed(other, expression, self._sentence):
            return title
        outline = self._dated(anchor.date.outline, expression)
        candidates = [*self._candidates(self._anchor(clause, outline), expression)]
        dated = self._title(candidates) if candidates else title
        return dated if len(dated) <= LONGEST else title

    def _title(self, candidates: Sequence[Candidate]) -> str:
        """The best title of some; a long list of dates is no sentence, and gets none that is sought for."""
        if len(self._sentence.expressions) > MOST_DATES:
            return bounded(candidates[-1].shaped, self._outline.grammar)
        return chosen(candidates)

    def _participants(self, title: str) -> Participants:
        """The actors and places of a title; the name of a date is neither: "Labor Day"."""
        actors, places = self._names.of(title)
        return Participants(
            *(tuple(n for n in found if all(n not in d for d in self._dates)) for found in (actors, places))
        )

    @cached_property
    def _dates(self) -> list[str]:
        """The words of the dates of the sentence."""
        tokens = self._sentence.tokens
        return [tokens.between(one.opening, one.end) for one in self._sentence.expressions]

    def _candidates(self, anchor: Anchor, expression: Expression) -> Iterator[Candidate]:
        """What the title can be made of: nothing if the sentence says nothing apart from its dates."""
        shaped, outline = full_title(anchor), anchor.date.outline
        if not shaped:
            return
        dated, leans_on_date = partial(self._dated, outline, expression), outline is not self._outline
        is_list = len(self._sentence.expressions) > MOST_DATES
        for one in () if is_list else reported(anchor, shaped):
            yield Candidate(
                one.text, one.content, expression, False, lambda: outline, self._source, one.speech
            )
        speech = None if is_list else direct_speech(anchor, self._neighbours.speaker) or claim(anchor)
        yield Candidate(shaped, anchor, expression, leans_on_date, dated, self._source, speech)

    def _anchor(self, clause: Clause, outline: Outline) -> Anchor:
        """The anchor of a date; the dates of a long list that stand in one clause share theirs.

        A parenthesis does not part a date from the verb before it: «Il lance une revue (Loire) en 1998 et…».
        """
        date = outline.segment_at(clause.expression.start)
        words = Span(date.start, date.start)
        if len(self._sentence.expressions) <= MOST_DATES:
            found = adjunct(clause.expression, self._sentence)
            words = Span(found.start, found.stop)
        anchor = Anchor(date, _governing(clause, outline), clause.verb, words)
        own, verb = anchor.finite_before, anchor.verb
        if (
            own is None
            or verb is None
            or verb.start < date.end
            or CLOSING not in outline.norms[own.end : words.start]
        ):
            return anchor
        return anchor._replace(clause=date, verb=own)

    def _outline_for(self, expression: Expression) -> Outline:
        """The outline without the dates of the sentence; a date that its title cannot do without stays."""
        if not leans(expression, self._sentence):
            return self._outline
        return self._outline_with(expression)

    def _outline_with(self, kept: Expression | None) -> Outline:
        """The outline in which one date stays, or none."""
        return Outline(self._sentence, self._neighbours.subject, kept, self._neighbours.person)

    def _dated(self, outline: Outline, expression: Expression) -> Outline:
        """The outline in which a date stays; in a long list of dates none does."""
        if outline is not self._outline or len(self._sentence.expressions) > MOST_DATES:
            return outline
        return self._outline_with(expression)


def _governing(clause: Clause, outline: Outline) -> Segment:
    """The segment of the clause that governs a date, the one with its verb if «et» joins two of them."""
    verb = clause.verb
    if verb is None or outline.sentence.chunk_of(verb.start) != clause.chunk:
        return outline.segment_of_chunk(clause.chunk)
    return outline.segment_at(verb.start)
