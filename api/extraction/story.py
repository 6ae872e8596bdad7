"""What a text has told so far, from which its next times count."""

from __future__ import annotations

from api.calendar.days import calendar_date
from api.calendar.intervals import Interval
from api.extraction.clauses.clause import Clause
from api.extraction.clauses.grammar import PARTICIPLE, Tense
from api.extraction.expressions import Expression
from api.extraction.ranges import PARTS_OF_YEAR
from api.extraction.times import (
    Context,
    Direction,
    Fixed,
    FromPublication,
    FromTold,
    Recurring,
    Settled,
    Time,
)

NARRATIVE = (Tense.PLUPERFECT, Tense.IMPERFECT)


class Story:
    """The thread of a text: the time told last, and the year that a paragraph has set.

    A year at the head of a sentence («En 2019, …») holds for the dates that follow in its paragraph. One
    named in passing holds only for what is told as earlier still («avait relevé en octobre») or goes on with
    the tale («En février, elle fut…»). A time that counts from the publication («hier») ends both.
    """

    def __init__(self, published: int | None) -> None:
        self.published = published
        self._told: Interval | None = None
        self._scene_year: int | None = None
        self._passing_year: int | None = None
        self._passed_in_main_clause = False

    def begin_paragraph(self) -> None:
        """Forgets the year that the paragraph before had set."""
        self._scene_year = self._passing_year = None

    def settled(self, expression: Expression, clause: Clause, *, fronted: bool) -> Settled | None:
        """The interval of an expression at this point of the story; it may raise NoPublication."""
        if expression.time is None:
            return None
        year = self._year_for(clause, fronted=fronted)
        context = Context(self.published, self._told, year, clause.direction, ahead=clause.ahead)
        try:
            settled = expression.time.settled(context)
        except ValueError:  # Counted to a day outside the years of the calendar.
            return None
        if settled is not None:
            self._remember(expression.time, settled, clause, fronted=fronted and not _describes(clause))
        return settled

    def _year_for(self, clause: Clause, *, fronted: bool) -> int | None:
        if clause.direction in (Direction.FUTURE, Direction.NEAREST):
            return None
        if self._scene_year is not None:
            return self._scene_year
        if clause.tense is Tense.NARRATED and self._told is not None and self._told.start is not None:
            return calendar_date(self._told.start)[0]
        goes_on = fronted and clause.direction == Direction.PAST and self._passed_in_main_clause
        goes_back = clause.tense in NARRATIVE and self._passed_in_main_clause
        return self._passing_year if goes_on or goes_back else None

    def _is_over(self, year: int) -> bool:
        return self.published is None or year <= calendar_date(self.published)[0]

    def _remember(self, time: Time, settled: Settled, clause: Clause, *, fronted: bool) -> None:
        interval = settled.interval
        if interval.start is None:
            return
        self._told = interval
        year = calendar_date(interval.start)[0]
        if isinstance(time, FromPublication) or (isinstance(time, Recurring) and not time.by_year):
            self._scene_year = self._passing_year = None
        elif isinstance(time, Recurring) and settled.anchor == self.published:
            self._passing_year = None
        elif isinstance(time, Fixed | FromTold) and interval.precision in ("year", *PARTS_OF_YEAR):
            if not self._is_over(year):
                return
            self._passing_year = year
            self._passed_in_main_clause = clause.verb is not None and not clause.verb.bare
            if fronted or self._scene_year is not None:
                self._scene_year = year


def _describes(clause: Clause) -> bool:
    """«Made in 1791, the diadem…»: a year that describes its subject sets no scene."""
    return clause.verb is not None and clause.verb.bare and clause.verb.form == PARTICIPLE
