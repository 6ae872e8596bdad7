"""Periods of months that a text reports on, and the times that count from the one named last."""

from __future__ import annotations

from dataclasses import dataclass

from api.calendar.days import calendar_date
from api.calendar.intervals import Interval, Precision
from api.extraction.context import Change, Context, NoReference, Settled
from api.extraction.times import UNITS_ABOVE, Time

MONTHS_OF_YEAR = 12
KINDS = {1: Precision.MONTH, 3: Precision.QUARTER, 6: Precision.HALF, 12: Precision.YEAR}
"""By how many months they have: the quarter that ended on 31 August is one as well."""


@dataclass(frozen=True, slots=True)
class FromPeriod(Time):
    """Counted from the period of months that the text named last: «the year-earlier quarter».

    ``kind`` is the precision that it must have, ``otherwise`` the time if the text has named no such period.
    """

    count: Change
    kind: Precision | None = None
    otherwise: Time | None = None

    def settled(self, context: Context) -> Settled | None:
        period = self._period_in(context)
        if period is None:
            if self.otherwise is None:
                raise NoReference
            return self.otherwise.settled(context)
        interval = self.count(period)
        if interval is None:
            return None
        return Settled(interval, UNITS_ABOVE[interval.precision], anchor=period.first)

    def _period_in(self, context: Context) -> Interval | None:
        if self.kind is not None:
            return context.periods.get(self.kind)
        return next(reversed(context.periods.values()), None)


def kind_of_period(interval: Interval) -> Precision | None:
    """The precision of a month, quarter or half, of any year's beginning; None for other than whole months.

    ``Precision.INTERVAL`` for other months, up to a year of them: «January to September».
    """
    if interval.start is None or interval.end is None:
        return None
    (year, month, day), (last_year, last_month, last_day) = map(
        calendar_date, (interval.start, interval.end + 1)
    )
    count = 12 * (last_year - year) + last_month - month
    if day != 1 or last_day != 1 or count > MONTHS_OF_YEAR:
        return None
    return KINDS.get(count, Precision.INTERVAL)
