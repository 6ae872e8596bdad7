"""What a text has named so far, which its next times count from."""

from __future__ import annotations

from api.calendar.days import calendar_date
from api.calendar.intervals import Interval, Precision
from api.extraction.clauses.chunks import SAYING
from api.extraction.clauses.clause import Clause
from api.extraction.clauses.grammar import PARTICIPLE, Tense
from api.extraction.clauses.habits import is_habit
from api.extraction.context import Context, Direction, Settled
from api.extraction.expressions import Expression
from api.extraction.periods import FromPeriod, kind_of_period
from api.extraction.ranges import WITHIN_YEAR
from api.extraction.times import (
    LONGEST_MONTH,
    LONGEST_YEAR,
    SOON,
    Fixed,
    FromPublication,
    FromReference,
    Recurring,
    Time,
    innermost,
)
from api.extraction.tokens import WORD

DECIDED = (Direction.PAST, Direction.FUTURE)
"""Directions that choose between the days on both sides of the publication, however near they are."""
NARRATIVE = (Tense.PLUPERFECT, Tense.IMPERFECT)
QUOTES = frozenset('«“"„')
LONGEST_BRACKET = 40
"""Most words of a parenthesis that are in the year before it."""
SETTING = (Precision.YEAR, *WITHIN_YEAR)
"""Precisions of the times that set a year."""


class Story:
    """The thread of a text: the time named last, and the year that a paragraph has set.

    A year at the head of a sentence («En 2019, …») holds for the dates that follow in its paragraph. One
    named in passing holds only for what came before it («avait relevé en octobre») or continues from it
    («En février, elle fut…»). A time that counts from the publication («hier») ends both. What is told in the
    past after a day, month or season of more than a year ago follows it: "was arrested on 3 May 2010. He was
    freed in June."
    """

    def __init__(self, published: int | None) -> None:
        self.published = published
        self._references: list[Interval] = []
        self._periods: dict[Precision, Interval] = {}
        self._scene_year: int | None = None
        self._passing_year: int | None = None
        self._passing_start: int | None = None
        self._passed_in_main_clause = False
        self._opened: int | None = None
        self._thread: int | None = None
        self._told_here = False
        self._bracket: tuple[int, int] | None = None
        """The year before a parenthesis of the sentence, and the index of the token that opens it."""
        self._told: tuple[int, int] | None = None
        """The year that «quest'anno» tells in a chunk of the sentence, and the number of the chunk."""
        self._said: tuple[int, int] | None = None
        """The last day of an old time of the sentence, and the index of the token after it."""

    def begin_sentence(self) -> None:
        """Forgets what the sentence before has said to begin."""
        self._opened, self._told_here, self._bracket, self._said = None, False, None, None
        self._told = None

    def tell_year(self, day: int, chunk: int) -> None:
        """Takes the year of a day for that of the dates that follow in a chunk of the sentence."""
        self._told = calendar_date(day)[0], chunk

    def begin_paragraph(self) -> None:
        """Forgets the year that the paragraph before has set."""
        self._scene_year = self._passing_year = self._thread = None

    def settled(self, expression: Expression, clause: Clause, *, fronted: bool) -> Settled | None:
        """The interval of an expression at this point of the story.

        Raises NoPublication or NoReference if it counts from what is not known.
        ``fronted`` if the expression opens its sentence.
        """
        if expression.time is None or is_habit(clause):
            return None
        try:
            settled = expression.time.settled(self._context(clause, fronted=fronted))
        except ValueError:  # Counted to a day outside the years of the calendar.
            return None
        if settled is not None:
            self._remember(expression.time, settled, clause, fronted=fronted and not _describes(clause))
        return settled

    def _context(self, clause: Clause, *, fronted: bool) -> Context:
        stated = clause.stated
        if stated is not None and stated.pointing:
            context = self._counted(None, stated.direction)
            context.certain, context.moved = True, clause.moved
            return context
        year = self._year_for(clause, fronted=fronted)
        context = self._counted(year, clause.direction)
        if fronted and year is not None and year == self._passing_year and self._scene_year is None:
            context.not_before = self._passing_start
        if year is None and self._goes_on(clause):
            context.since = self._thread
        context.tilt = 0 if clause.direction in DECIDED else clause.tilt
        context.certain, context.opened = stated is not None, self._opened
        context.appointed, context.moved = clause.dates_appointment, clause.moved
        context.known_publication = self._day_of_saying(clause)
        return context

    def _day_of_saying(self, clause: Clause) -> int | None:
        """«avait écrit en mai 2000 : « Ce sera réglé avant l'hiver »»: what was to come counts from then."""
        recurring = None if clause.expression.time is None else clause.expression.time.recurring
        if self._said is None or clause.direction is not Direction.FUTURE:
            return self.published
        day, after = self._said
        norms = clause.sentence.tokens.norms[: clause.expression.start]
        within = range(after, min(after + LONGEST_BRACKET, len(norms) - 1))
        colon = next((at for at in within if norms[at] == ":" and norms[at + 1] in QUOTES), None)
        if colon is None or recurring is None or not recurring.by_year:
            return self.published
        saying = [verb for verb in clause.sentence.verbs if verb.start < colon and not verb.bare][-1:]
        said = any(verb.cue in SAYING and verb.tense is not Tense.PRESENT for verb in saying)
        return day if said else self.published

    def _goes_on(self, clause: Clause) -> bool:
        """Whether a clause goes on with the story: one about a noun does so only in the same sentence."""
        past = clause.direction == Direction.PAST and isinstance(clause.expression.time, Recurring)
        return past and (clause.tells or self._told_here)

    def _counted(self, year: int | None, direction: Direction | None) -> Context:
        """The context of a time at this point, with what the text has named so far."""
        return Context(self.published, self._references, year, direction, periods=self._periods)

    def _year_for(self, clause: Clause, *, fronted: bool) -> int | None:
        """The year in which a clause is set, if the text has set one."""
        bracketed = self._year_of_bracket(clause)
        if bracketed is not None:
            return bracketed
        if self._told is not None and self._told[1] == clause.sentence.chunk_of(clause.expression.start):
            return self._told[0]
        if clause.direction in (Direction.FUTURE, Direction.NEAREST):
            return None
        if self._scene_year is not None:
            return self._scene_year
        if clause.tense is Tense.NARRATED and self._references:
            return calendar_date(self._references[-1].first)[0]
        continues = fronted and clause.direction == Direction.PAST
        goes_back = clause.tense in NARRATIVE and clause.tells
        return self._passing_year if self._passed_in_main_clause and (continues or goes_back) else None

    def _year_of_bracket(self, clause: Clause) -> int | None:
        """«Deux pannes en 97 (en janvier au port, en octobre à la gare)»."""
        if self._bracket is None:
            return None
        year, opening = self._bracket
        between = clause.sentence.tokens.norms[opening : clause.expression.start]
        return year if ")" not in between and len(between) <= LONGEST_BRACKET else None

    def _remember(self, time: Time, settled: Settled, clause: Clause, *, fronted: bool) -> None:
        interval = settled.interval
        if clause.direction != Direction.PAST or not isinstance(time, Fixed | FromReference | Recurring):
            self._thread = None
        if interval.start is None or isinstance(innermost(time), FromPeriod):
            return
        end = interval.end
        is_short = end is not None and end - interval.start <= LONGEST_MONTH
        if self.published is not None and end is not None and is_short and self.published - end > SOON:
            self._said = end, clause.expression.closing
        self._report_on(interval)
        if interval.end is None and self.published is not None and interval.start > self.published:
            self._opened = interval.start
        self._refer_to(interval, fronted=fronted)
        if isinstance(time, FromPublication) or (isinstance(time, Recurring) and not time.by_year):
            self._scene_year = self._passing_year = self._thread = None
        elif isinstance(time, Recurring) and settled.anchor == self.published:
            self._passing_year = None
        elif isinstance(time, Fixed | FromReference) and interval.precision in SETTING:
            self._set_year(interval, clause, fronted=fronted)
            closing = clause.expression.closing
            if clause.sentence.tokens.norms[closing : closing + 1] == ["("]:
                self._bracket = (calendar_date(interval.first)[0], closing)
            if not _describes(clause):
                self._follow(interval, clause)

    def _follow(self, interval: Interval, clause: Clause) -> None:
        """Takes up a story told of a day, month or season more than a year ago."""
        if self.published is None or interval.end is None or interval.precision == Precision.YEAR:
            return
        told = clause.tells and clause.direction == Direction.PAST
        if told and self.published - interval.end > LONGEST_YEAR:
            self._thread, self._told_here = interval.start, True

    def _report_on(self, interval: Interval) -> None:
        """Keeps a period of months, from which «the year-earlier period» counts, as the last one named."""
        kind = kind_of_period(interval)
        if kind is not None:
            self._periods.pop(kind, None)
            self._periods[kind] = interval

    def _refer_to(self, interval: Interval, *, fronted: bool) -> None:
        """Adds a reference time in the place of all that say no more.

        One that opens its sentence sets a new scene, and ends the earlier ones. One to come ends none that
        has been told: «A second march is called for Friday. In a statement issued the same evening, …».
        """
        announced, fineness = self._is_to_come(interval), interval.fineness
        kept = [one for one in self._references if one.fineness < fineness and not fronted]
        if announced:
            kept = [one for one in self._references if one in kept or not self._is_to_come(one)]
        self._references = [*kept, interval]

    def _is_to_come(self, interval: Interval) -> bool:
        return self.published is not None and interval.start is not None and interval.start > self.published

    def _set_year(self, interval: Interval, clause: Clause, *, fronted: bool) -> None:
        """Sets the year of what follows, unless it is yet to come or describes a noun."""
        year = calendar_date(interval.first)[0]
        if self.published is not None and year > calendar_date(self.published)[0]:
            return
        if _precedes_noun(clause) and not fronted:
            return
        self._passing_year, self._passing_start = year, interval.first
        self._passed_in_main_clause = clause.tells
        if fronted or self._scene_year is not None:
            self._scene_year = year


def _precedes_noun(clause: Clause) -> bool:
    """ "rules drawn up after the 1983 attack": whether a time stands between a determiner and a noun."""
    expression, sentence = clause.expression, clause.sentence
    tokens, grammar, after = sentence.tokens, sentence.grammar, clause.expression.closing
    determiner = expression.start and tokens.norms[expression.start - 1] in grammar.nouns.determiners
    if not determiner or after >= len(tokens) or tokens.kinds[after] != WORD or after in sentence.verbal:
        return False
    return tokens.norms[after] not in grammar.function_words


def _describes(clause: Clause) -> bool:
    """«Made in 1791, the diadem…»: a year that describes its subject sets no scene."""
    return clause.verb is not None and clause.verb.bare and clause.verb.form == PARTICIPLE
