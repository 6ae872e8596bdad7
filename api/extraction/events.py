"""The dated events of a text: the flow itself, and what comes out of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from api.calendar.intervals import Interval
from api.extraction.clauses.clause import Clause, clause_of
from api.extraction.clauses.sentence import Sentence
from api.extraction.clauses.status import status_of
from api.extraction.expressions import Expression, expressions_in
from api.extraction.language import Language
from api.extraction.sentences import sentences_in
from api.extraction.status import Status
from api.extraction.story import Story
from api.extraction.times import NoPublication, Settled
from api.extraction.titles.names import Names, quoted_names
from api.extraction.titles.titles import Titles
from api.extraction.tokens import WORD, Tokens

LONGEST_SENTENCE = 1_500
SENTENCES_REMEMBERED = 3
NEEDS_PUBLICATION = "it counts from the day of publication, and published_at is unknown"
Heading = tuple[str, tuple[str, ...], tuple[str, ...]]
"""Title, actors and places, which all the times of one clause share."""
STATUSES = tuple(status.value for status in Status)


@dataclass(frozen=True, slots=True)
class Mention:
    """Where the text names a time. Offsets count code points of the text, end exclusive."""

    text: str
    start: int
    end: int
    sentence_start: int
    sentence_end: int
    rule: str


@dataclass(frozen=True, slots=True)
class Event:
    """One dated event, and why it is read so.

    ``time`` is HH:MM or None; ``anchor`` the day number that a relative or incomplete date counts from, None
    where the date is complete in itself; ``direction`` is past, future, nearest or None (no choice was to be
    made); ``because`` the word of the text that decided it; ``inferred`` names the units that the text does
    not say (year, month, day); ``alternatives`` the EDTF readings that lost.
    """

    mention: Mention
    interval: Interval
    time: str | None
    status: Status
    title: str
    actors: tuple[str, ...]
    places: tuple[str, ...]
    anchor: int | None
    direction: str | None
    because: str | None
    inferred: tuple[str, ...]
    alternatives: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Undated:
    """A time that cannot become days without a publication date."""

    mention: Mention
    reason: str


@dataclass(frozen=True, slots=True)
class Reading:
    events: tuple[Event, ...]
    undated: tuple[Undated, ...]


def events_in(text: str, language: Language, published: int | None) -> Reading:
    """Every dated event of a text, in its order, and the times that lack a publication date.

    ``published`` is the day number of the publication, or None where nobody knows it. A text that names no
    time gives no events. Never raises, whatever the text; takes time in proportion to its length.
    """
    reader = _Reader(text, language, published)
    for start, end in sentences_in(text, language.abbreviations):
        reader.read(start, end)
    return Reading(tuple(reader.events), tuple(reader.undated))


@dataclass(slots=True)
class _Told:
    """A sentence told before; its subject is sought once, when the first pronoun asks for it."""

    tokens: Tokens
    subject: str | None = None
    subject_known: bool = False


class _Reader:
    """Reads sentence after sentence, and remembers what was told before."""

    def __init__(self, text: str, language: Language, published: int | None) -> None:
        self._text = text
        self._language = language
        self._story = Story(published)
        self._names = Names(language.grammar)
        self._headings: dict[str, Heading] = {}
        self._before: list[_Told] = []
        self._read_to = 0
        self._sentence_opens = 0
        self.events: list[Event] = []
        self.undated: list[Undated] = []

    def read(self, start: int, end: int) -> None:
        """Adds what the sentence between two offsets tells."""
        if "\n" in self._text[self._read_to : start]:
            self._story.begin_paragraph()
        self._read_to = end
        for from_, to in _bounded(self._text, start, end):
            tokens = self._language.tokenizer.tokens(self._text, from_, to)
            self._read(tokens, start, end)
            self._before = [*self._before[1 - SENTENCES_REMEMBERED :], _Told(tokens)]

    def _read(self, tokens: Tokens, start: int, end: int) -> None:
        grammar = self._language.grammar
        self._names.learn(tokens)
        self._headings.clear()
        expressions = expressions_in(tokens, self._language)
        if not expressions:
            return
        quoted = {at for first, last in quoted_names(tokens, grammar) for at in range(first + 1, last)}
        expressions = [one for one in expressions if one.start not in quoted]
        sentence = Sentence(tokens, expressions, grammar)
        titles = Titles(sentence, self._subject_before)
        self._sentence_opens = len(self.events)
        for expression in expressions:
            self._tell(expression, sentence, titles, (start, end))

    def _subject_before(self, back: int = 1) -> str | None:
        """The subject of the nearest sentence before that has one of its own."""
        if back > len(self._before):
            return None
        told = self._before[-back]
        if not told.subject_known:
            told.subject, told.subject_known = self._subject(told.tokens, back), True
        return told.subject

    def _subject(self, tokens: Tokens, back: int) -> str | None:
        sentence = Sentence(tokens, expressions_in(tokens, self._language), self._language.grammar)
        return Titles(sentence, lambda: self._subject_before(back + 1)).subject()

    def _tell(
        self, expression: Expression, sentence: Sentence, titles: Titles, offsets: tuple[int, int]
    ) -> None:
        tokens = sentence.tokens
        start, end = tokens.starts[expression.start], tokens.ends[expression.end - 1]
        mention = Mention(self._text[start:end], start, end, *offsets, expression.rule)
        clause = clause_of(expression, sentence)
        try:
            settled = self._story.settled(expression, clause, fronted=_is_fronted(expression, tokens))
        except NoPublication:
            self.undated.append(Undated(mention, NEEDS_PUBLICATION))
            return
        if settled is not None:
            self.events.append(self._event(mention, expression, clause, settled, sentence, titles))

    def _event(
        self,
        mention: Mention,
        expression: Expression,
        clause: Clause,
        settled: Settled,
        sentence: Sentence,
        titles: Titles,
    ) -> Event:
        told = titles.words(expression, clause)
        if told not in self._headings:
            self._headings[told] = (titles.bounded(told), *self._names.of(told))
        title, actors, places = self._headings[told]
        because = clause.because if settled.direction == clause.direction else None
        published = self._story.published
        status = status_of(clause, settled.interval, published, announced=self._announced(published)).outcome
        return Event(
            mention=mention,
            interval=settled.interval,
            time=expression.clock,
            status=status,
            title=title,
            actors=actors,
            places=places,
            anchor=settled.anchor,
            direction=settled.direction,
            because=because,
            inferred=settled.inferred,
            alternatives=settled.alternatives,
        )

    def _announced(self, published: int | None) -> bool:
        """Whether the sentence has told of something that begins after the publication."""
        starts = (event.interval.start for event in self.events[self._sentence_opens :])
        return published is not None and any(start is not None and start > published for start in starts)


def _bounded(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence in pieces of bounded length: text without any full stop costs no more than other text."""
    while end - start > LONGEST_SENTENCE:
        cut = text.rfind(" ", start + LONGEST_SENTENCE // 2, start + LONGEST_SENTENCE)
        cut = cut if cut > 0 else start + LONGEST_SENTENCE
        yield start, cut
        start = cut
    yield start, end


def _is_fronted(expression: Expression, tokens: Tokens) -> bool:
    """Whether a time sets the scene: at the head of its sentence, or behind a semicolon or colon."""
    at = expression.opening
    while at and tokens.kinds[at - 1] == WORD and expression.opening - at < 2:
        at -= 1
    return at == 0 or tokens.norms[at - 1] in (";", ":", "«", '"')
