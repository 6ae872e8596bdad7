"""Article text → dated events: the pipeline."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from api.calendar.intervals import Interval, Precision
from api.extraction.clauses.clause import Clause, clause_of
from api.extraction.clauses.imprints import is_imprint
from api.extraction.clauses.sentence import Sentence
from api.extraction.clauses.status import status_of
from api.extraction.context import Direction, NoPublication, NoReference, Settled
from api.extraction.expressions import Expression, expressions_in
from api.extraction.language import Language
from api.extraction.leads import with_plain_leads
from api.extraction.quotations import quoted_names
from api.extraction.sentences import Piece, pieces_in
from api.extraction.sides import Open
from api.extraction.status import Status
from api.extraction.story import Story
from api.extraction.times import FromPublication
from api.extraction.titles.datelines import is_in_dateline
from api.extraction.titles.headings import Heading, Headings
from api.extraction.titles.neighbours import Neighbours
from api.extraction.titles.participants import Names
from api.extraction.tokens import WORD, Tokens

NEEDS_PUBLICATION = "it counts from the day of publication, and published_at is unknown"
NEEDS_REFERENCE = "it counts from a time that the text has not named, or not exactly enough"
STATUSES = tuple(status.value for status in Status)
FRONTING_MARKS = frozenset(';:«"')
"""Marks after which a time counts as the opening of a sentence."""


@dataclass(frozen=True, slots=True)
class Mention:
    """The words that name a time, and where they stand, as offsets in code points; ends are exclusive."""

    text: str
    start: int
    end: int
    sentence_start: int
    sentence_end: int
    rule: str


@dataclass(frozen=True, slots=True)
class Event:
    """One dated event, and how its date was found.

    ``time`` is HH:MM or None. ``anchor`` is the day number that a relative or incomplete date counts from,
    None if the date is complete in itself. ``direction`` is past, future or nearest, None if there was no
    choice; ``because`` has the words that decided it. ``inferred`` names the units that the text leaves out
    (year, month, day), ``alternatives`` the EDTF of the readings that were not chosen.
    """

    mention: Mention
    interval: Interval
    time: str | None
    status: Status
    title: str
    actors: tuple[str, ...]
    places: tuple[str, ...]
    anchor: int | None
    direction: Direction | None
    because: str | None
    inferred: tuple[str, ...]
    alternatives: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Undated:
    """A time that cannot be dated, and the reason: it counts from a day that is not known."""

    mention: Mention
    reason: str


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything read in a text, in the order of the text."""

    events: tuple[Event, ...]
    undated: tuple[Undated, ...]


@dataclass(frozen=True, slots=True)
class SentenceReading:
    """A sentence that names a time: where it stands, its verbs, its clauses and its headings."""

    text: str
    piece: Piece
    sentence: Sentence
    headings: Headings

    def mention(self, expression: Expression) -> Mention:
        """Where an expression and its sentence stand in the text."""
        tokens, piece = self.sentence.tokens, self.piece
        start, end = tokens.starts[expression.start], tokens.ends[expression.end - 1]
        words = self.text[start:end]
        return Mention(words, start, end, piece.sentence_start, piece.sentence_end, expression.rule)

    def sets_scene(self, expression: Expression) -> bool:
        """Whether a time opens the sentence, or what follows a semicolon, colon or quotation mark."""
        tokens, at = self.sentence.tokens, expression.opening
        while at and tokens.kinds[at - 1] == WORD and expression.opening - at < 2:
            at -= 1
        return at == 0 or tokens.norms[at - 1] in FRONTING_MARKS


class TooManyTimes(ValueError):
    """A text names more times than the caller allows."""


def events_in(text: str, language: Language, published: int | None, most: int | None = None) -> Reading:
    """Every dated event of a text, in order, and the times that cannot be dated.

    A line of an article that is only a date or a credit, or only says when it was published, reports nothing,
    but later times may count from it.
    ``published`` is the day number of the publication, None if unknown. A text that names no time gives no
    events. Takes time in proportion to its length; raises only ``TooManyTimes``, if it names more than
    ``most`` times.
    """
    pieces = list(pieces_in(text, language.abbreviations, language.line_breaks))
    paragraphs = (piece.start for piece in pieces if piece.opens_paragraph or not piece.start)
    plain = with_plain_leads(text, paragraphs, language.grammar)
    sentences = [language.tokenizer.tokens(plain, piece.start, piece.end) for piece in pieces]
    story, names = Story(published), Names(language.grammar, language.tokenizer, sentences)
    neighbours = Neighbours(language, sentences, names)
    found: list[Event | Undated] = []
    for neighbours.at, (piece, tokens) in enumerate(zip(pieces, sentences, strict=True)):
        story.begin_sentence()
        if piece.opens_paragraph:
            story.begin_paragraph()
        expressions = _expressions_in(tokens, language)
        if expressions:
            sentence = Sentence(tokens, expressions, language.grammar)
            headings = Headings(sentence, language.tokenizer, names, neighbours)
            reading = SentenceReading(text, piece, sentence, headings)
            reported = list(_reported_in(reading, story))
            is_date = headings.say_nothing or _is_imprint(reading, reported)
            says_nothing = sentence.is_credit_line or (len(pieces) > 1 and is_date)
            found.extend([] if says_nothing else reported)
            if most is not None and len(found) > most:
                raise TooManyTimes(most)
    events = tuple(one for one in found if isinstance(one, Event))
    return Reading(events, tuple(one for one in found if isinstance(one, Undated)))


def _expressions_in(tokens: Tokens, language: Language) -> list[Expression]:
    """The times of a sentence, without those in quoted names: «le film « Vendredi 13 »»."""
    expressions = expressions_in(tokens, language)
    if not expressions:
        return []
    names = quoted_names(tokens, language.grammar)
    return [one for one in expressions if not any(first < one.start < last for first, last in names)]


def _reported_in(reading: SentenceReading, story: Story) -> Iterator[Event | Undated]:
    """The events of a sentence, and its times that cannot be dated."""
    announced = False
    for expression in reading.sentence.expressions:
        clause = clause_of(expression, reading.sentence)
        try:
            settled = story.settled(expression, clause, fronted=reading.sets_scene(expression))
        except NoPublication:
            yield Undated(reading.mention(expression), NEEDS_PUBLICATION)
            continue
        except NoReference:
            yield Undated(reading.mention(expression), NEEDS_REFERENCE)
            continue
        if settled is not None and _tells_year(expression, settled, reading.sentence, story.published):
            story.tell_year(settled.interval.first, reading.sentence.chunk_of(expression.start))
        elif settled is not None and not is_in_dateline(expression, reading.sentence):
            status = status_of(clause, settled.interval, story.published, announced=announced).outcome
            announced = announced or _is_to_come(settled.interval, story.published)
            heading = reading.headings.of(clause)
            yield _event(reading.mention(expression), clause, settled, heading, status, story.published)


def _tells_year(expression: Expression, settled: Settled, sentence: Sentence, published: int | None) -> bool:
    """«Il festival si svolge quest'anno dal 6 al 16 agosto»: this year only completes another date."""
    interval = settled.interval
    counted = isinstance(expression.time, FromPublication) and interval.precision == Precision.YEAR
    if not counted or expression.opening != expression.start or published is None:
        return False
    if not interval.first <= published <= interval.last:
        return False
    chunk = sentence.chunk_of(expression.start)
    times = (one.time for one in sentence.expressions if sentence.chunk_of(one.start) == chunk)
    dates = (time.recurring for time in times if time is not None and time.recurring is not None)
    return any(date.by_year for date in dates)


def _is_imprint(reading: SentenceReading, reported: Iterable[Event | Undated]) -> bool:
    """«Publié le 13 août 2003», but not «Publié en 1862»."""
    days = all(isinstance(one, Undated) or one.interval.precision == Precision.DAY for one in reported)
    return days and is_imprint(reading.sentence)


def _is_to_come(interval: Interval, published: int | None) -> bool:
    return published is not None and interval.start is not None and interval.start > published


def _direction(clause: Clause, settled: Settled, published: int | None) -> Direction | None:
    """The side that was chosen or that the time states; with a year, the one that its preposition opens."""
    stated, time = clause.stated, clause.expression.time
    if settled.direction is not None or stated is not None:
        return settled.direction or (stated and stated.direction)
    interval = settled.interval
    bound = interval.start if interval.end is None else interval.end
    if not isinstance(time, Open) or bound is None or published is None:
        return None
    return time.leaning if (time.leaning is Direction.FUTURE) == (bound >= published) else None


def _reason(
    clause: Clause, direction: Direction | None, interval: Interval, published: int | None
) -> str | None:
    """The words that decided; those of a past decided nothing of «accès interrompu mardi 5 mars», to come."""
    overruled = direction is Direction.PAST and _is_to_come(interval, published)
    return None if direction is None or overruled else clause.reason_for(direction)


def _event(
    mention: Mention,
    clause: Clause,
    settled: Settled,
    heading: Heading,
    status: Status,
    published: int | None,
) -> Event:
    direction = _direction(clause, settled, published)
    return Event(
        mention=mention,
        interval=settled.interval,
        time=clause.expression.clock,
        status=status,
        title=heading.title,
        actors=heading.actors,
        places=heading.places,
        anchor=settled.anchor,
        direction=direction,
        because=_reason(clause, direction, settled.interval, published),
        inferred=settled.inferred,
        alternatives=settled.alternatives,
    )
