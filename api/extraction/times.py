"""What an expression names before we know which one: «vendredi», «novembre», «depuis mai».

A rule of a language returns one of these; ``settled`` turns it into an interval once the direction is known.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from api.calendar.days import (
    calendar_date,
    day_number,
    month_length,
)
from api.calendar.intervals import Interval
from api.calendar.recurring import InYear, every_month, every_month_on, every_week, every_year

PAST, FUTURE, NEAREST = "past", "future", "nearest"
EARLY, MIDDLE, LATE = 1, 2, 3
UNITS_ABOVE = {
    "day": ("year", "month", "day"),
    "week": ("year", "week"),
    "month": ("year", "month"),
    "season": ("year", "season"),
    "quarter": ("year", "quarter"),
    "half": ("year", "half"),
    "year": ("year",),
    "decade": ("decade",),
    "century": ("century",),
    "interval": ("start", "end"),
}

TILT = 2
"""By how many days a day to come may be the farther one and still count as the nearest."""
PARTS_OF_YEAR = ("day", "month", "season", "quarter", "half")
MASKED = ("decade", "century")
"""Precisions whose EDTF has masked digits, which say nothing of an end."""


class NoPublication(Exception):
    """A time counts from the day of publication, and nobody said which day that was."""


@dataclass(slots=True)
class Context:
    """What relative words count from: the day of publication, and the times told before."""

    known_publication: int | None
    told: Interval | None = None
    told_year: int | None = None
    direction: str | None = None
    ahead: bool = False
    """Whether, of two days as near, the one to come is meant: «est annulé», unlike «fut annulé»."""

    @property
    def published(self) -> int:
        """The day number of the publication; NoPublication where it is unknown."""
        if self.known_publication is None:
            raise NoPublication
        return self.known_publication


@dataclass(frozen=True, slots=True)
class Settled:
    """An interval, and what was inferred to reach it."""

    interval: Interval
    inferred: tuple[str, ...] = ()
    alternatives: tuple[str, ...] = ()
    direction: str | None = None
    anchor: int | None = None


class Time:
    """A time named by the text. ``clock`` is its HH:MM, if the text gives one."""

    __slots__ = ()

    def settled(self, context: Context) -> Settled | None:
        """The interval meant in this context; None where there is none. May raise NoPublication."""
        raise AttributeError

    @property
    def complete(self) -> bool:
        """Whether the text alone says which days are meant."""
        return False


@dataclass(frozen=True, slots=True)
class At:
    """A time with a clock, HH:MM."""

    time: Time
    clock: str


class Trap:
    """Words that look like a time and are none: nothing inside them is read."""


TRAP = Trap()
Meaning = Time | At | Trap | tuple[Time, ...] | None
"""What a rule returns: a time, a trap, one time for each {time} of its wording, or None if it can't tell."""


@dataclass(frozen=True, slots=True)
class Fixed(Time):
    """A date complete in itself: «le 21 mars 2019», «la guerre froide»."""

    interval: Interval
    inferred: tuple[str, ...] = ()

    def settled(self, context: Context) -> Settled:
        return Settled(self.interval, self.inferred)

    @property
    def complete(self) -> bool:
        return True


@dataclass(frozen=True, slots=True)
class FromPublication(Time):
    """Counted from the day of publication: «hier», «il y a deux ans», «la semaine prochaine»."""

    count: Callable[[int], Interval | None]
    lasting: bool = False
    """Whether a state may fill it («elle emploie aujourd'hui…»), which no part of a day can."""

    def settled(self, context: Context) -> Settled | None:
        interval = self.count(context.published)
        if interval is None:
            return None
        return Settled(interval, UNITS_ABOVE[interval.precision], anchor=context.published)


@dataclass(frozen=True, slots=True)
class FromTold(Time):
    """Counted from the time told just before: «la veille», «deux ans plus tard»."""

    count: Callable[[Interval], Interval | None]

    def settled(self, context: Context) -> Settled | None:
        told = context.told
        if told is None:
            told = Interval.day(context.published)
        interval = self.count(told)
        if interval is None:
            return None
        return Settled(interval, UNITS_ABOVE[interval.precision], anchor=told.start)


@dataclass(frozen=True, slots=True)
class Recurring(Time):
    """One of many, told apart by direction alone: «vendredi», «novembre», «le 15», «à Noël».

    ``around`` yields the occurrences near a day, in order of time. ``leaning`` is the direction where the
    clause gives none.
    """

    around: Callable[[int], Iterator[Interval]]
    inferred: tuple[str, ...]
    by_year: bool = True
    leaning: str | None = None
    told_when_over: bool = False
    by_month: bool = False
    """Whether it goes on in the month told before: «le 8 avril …, le 15 …»."""

    def settled(self, context: Context) -> Settled | None:
        if self.by_month and context.told is not None and context.told.precision == "day":
            for interval in self.around(_first(context.told)):
                if 0 <= _first(interval) - _first(context.told) < 31:
                    return Settled(interval, self.inferred, anchor=_first(context.told))
        if self.by_year and context.told_year is not None:
            return self._in_told_year(context.told_year)
        published = context.published
        near = choices = list(self.around(published))
        if not choices:
            return None
        direction = context.direction or self.leaning or NEAREST
        if direction == NEAREST and self.leaning is not None:
            direction = self.leaning
        if direction == PAST and self.told_when_over:
            choices = [choice for choice in choices if _last(choice) < published] or choices
        chosen = _chosen(choices, published, direction, tilt=TILT if context.ahead else 0)
        others = [_chosen(near, published, other) for other in (PAST, FUTURE)]
        alternatives = tuple(dict.fromkeys(other.edtf for other in others if other != chosen))
        return Settled(chosen, self.inferred, alternatives, direction, published)

    def _in_told_year(self, year: int) -> Settled | None:
        for interval in self.around(day_number(year, 7, 1)):
            if interval.start is not None and calendar_date(interval.start)[0] == year:
                return Settled(interval, self.inferred, anchor=day_number(year, 1, 1))
        return None


def _chosen(choices: list[Interval], day: int, direction: str, *, tilt: int = 0) -> Interval:
    before = [choice for choice in choices if _first(choice) <= day]
    after = [choice for choice in choices if _last(choice) >= day]
    if direction == PAST and before:
        return before[-1]
    if direction == FUTURE and after:
        return after[0]
    return min(choices, key=lambda one: (_distance(one, day) - tilt * (_first(one) > day), _first(one) < day))


def _first(interval: Interval) -> int:
    return interval.start if interval.start is not None else interval.end or 0


def _last(interval: Interval) -> int:
    return interval.end if interval.end is not None else interval.start or 0


def _distance(interval: Interval, day: int) -> int:
    return max(_first(interval) - day, day - _last(interval), 0)


def yearly(
    in_year: InYear,
    *,
    on_weekday: int | None = None,
    leaning: str | None = None,
    told_when_over: bool = False,
) -> Recurring:
    """What comes back once a year; ``on_weekday`` keeps the years in which it begins on that day.

    ``told_when_over``: the past tense speaks of one that has ended («au premier trimestre»).
    """
    occurrences = every_year(in_year, on_weekday)
    return Recurring(occurrences, ("year",), on_weekday is None, leaning, told_when_over)


def weekly(day_of_week: int, *, leaning: str | None = None) -> Recurring:
    """A weekday alone."""
    return Recurring(every_week(day_of_week), UNITS_ABOVE["day"], by_year=False, leaning=leaning)


def monthly(day_of_month: int) -> Recurring:
    """A day of the month alone: «le 15»."""
    return Recurring(every_month(day_of_month), ("year", "month"), by_year=False, by_month=True)


def weekday_on_day(day_of_week: int, day_of_month: int) -> Recurring:
    """A weekday and a day of the month: «vendredi 13»."""
    return Recurring(every_month_on(day_of_week, day_of_month), ("year", "month"), by_year=False)


@dataclass(frozen=True, slots=True)
class Part(Time):
    """The early, middle or late part of a time: «début août», «la fin des années 1990»."""

    time: Time
    which: int

    def settled(self, context: Context) -> Settled | None:
        if isinstance(self.time, Recurring):
            return _recut(self.time, third(self.which)).settled(context)
        inner = self.time.settled(context)
        return None if inner is None else _changed(inner, third(self.which))

    @property
    def complete(self) -> bool:
        return self.time.complete


def _recut(time: Recurring, cut: Callable[[Interval], Interval | None]) -> Recurring:
    """Parts of recurring times are chosen as parts: on 20 August «début août» may still be this month's."""

    def around(day: int) -> Iterator[Interval]:
        for interval in time.around(day):
            part = cut(interval)
            if part is not None:
                yield part

    return replace(time, around=around)


@dataclass(frozen=True, slots=True)
class Open(Time):
    """A time with an open side: «depuis mai», «avant Pâques»; ``leaning`` decides where no clause does."""

    time: Time
    change: Callable[[Interval], Interval | None]
    leaning: str
    forced: bool = False
    lasting: bool = False
    """Whether something goes on all that time («jusqu'à»), not once in it («d'ici»)."""

    def settled(self, context: Context) -> Settled | None:
        direction = self.leaning if self.forced else context.direction or self.leaning
        inner = self.time.settled(replace(context, direction=direction))
        return None if inner is None else _changed(inner, self.change)

    @property
    def complete(self) -> bool:
        return self.time.complete


def always(time: Time, direction: str) -> Open:
    """The last or next of what comes back, whatever the tense: «last Christmas»."""
    return Open(time, lambda interval: interval, direction, forced=True)


def ever_since(time: Time) -> Open:
    """«depuis X»: began in the past and goes on."""
    return Open(time, _since_part if isinstance(time, Part) else since, PAST, forced=True, lasting=True)


def from_then_on(time: Time) -> Open:
    """«à partir de X»: begins, as a rule, in the future."""
    return Open(time, _since_part if isinstance(time, Part) else since, FUTURE)


def _since_part(interval: Interval) -> Interval | None:
    """Since the beginning of the year is since the first of January, not since some third of the year."""
    if interval.start is None or "/" in interval.edtf:
        return since(interval)
    return Interval.since(Interval.day(interval.start))


def up_to(time: Time, *, lasting: bool = False, forced: bool = False) -> Open:
    """«jusqu'à X» (lasting), «d'ici X» (forced): X is included, and all of it where its end is meant."""
    whole = time.time if isinstance(time, Part) and time.which == LATE else time
    return Open(whole, until, FUTURE, forced=forced, lasting=lasting)


def ahead_of(time: Time) -> Open:
    """«avant X»: up to the day before; before the end of X is up to its end."""
    if isinstance(time, Part) and time.which == LATE:
        return Open(time.time, until, FUTURE)
    return Open(time, before, FUTURE)


def later_than(time: Time) -> Open:
    """«après X»: from the day after X ends."""
    return Open(time, after, FUTURE)


def _changed(settled: Settled, change: Callable[[Interval], Interval | None]) -> Settled | None:
    interval = change(settled.interval)
    if interval is None:
        return None
    others = (change(Interval.parse(edtf)) for edtf in settled.alternatives)
    return replace(settled, interval=interval, alternatives=tuple(o.edtf for o in others if o is not None))


@dataclass(frozen=True, slots=True)
class Between(Time):
    """From one time to another, the days of both included: «du 28 juillet au 3 août»."""

    first: Time
    last: Time

    def settled(self, context: Context) -> Settled | None:
        if self.first.complete:
            start = self.first.settled(context)
            end = start and self._after(self.last, start, context)
        elif self.last.complete:
            end = self.last.settled(context)
            start = end and self._before(self.first, end, context)
        else:
            end = self.last.settled(context)
            start = end and self._before(self.first, end, context)
            if context.direction != PAST and context.told_year is None:
                start = self.first.settled(context)
                end = start and self._after(self.last, start, context)
        if start is None or end is None:
            return None
        try:
            interval = Interval.between(start.interval, end.interval)
        except ValueError:
            return None
        inferred = tuple(dict.fromkeys(start.inferred + end.inferred))
        return Settled(interval, inferred, (), start.direction or end.direction, start.anchor or end.anchor)

    @staticmethod
    def _after(time: Time, start: Settled, context: Context) -> Settled | None:
        if not _incomplete(time):
            return time.settled(context)
        first = _first(start.interval)
        return time.settled(Context(first, direction=FUTURE))

    @staticmethod
    def _before(time: Time, end: Settled, context: Context) -> Settled | None:
        if not _incomplete(time):
            return time.settled(context)
        return time.settled(Context(_last(end.interval), direction=PAST))

    @property
    def complete(self) -> bool:
        return self.first.complete and self.last.complete


def _incomplete(time: Time) -> bool:
    """Whether a time waits for a year or month that the other end of its range can give."""
    return isinstance(time, Recurring) or (isinstance(time, Part) and isinstance(time.time, Recurring))


def third(which: int) -> Callable[[Interval], Interval | None]:
    """Early, middle or late in a month, year, decade or century, by the guideline's thirds."""

    def cut(interval: Interval) -> Interval | None:
        return _third(interval, which)

    return cut


def _third(interval: Interval, which: int) -> Interval | None:
    if interval.start is None or interval.end is None:
        return None
    year, month, _ = calendar_date(interval.start)
    if interval.precision == "month":
        last = month_length(year, month)
        first_day, last_day = ((1, 10), (11, 20), (21, last))[which - 1]
        return Interval.days(day_number(year, month, first_day), day_number(year, month, last_day))
    if interval.precision == "year":
        return Interval.third_of_year(year, which)
    if interval.precision in ("decade", "century"):
        size = 10 if interval.precision == "decade" else 100
        low, high = ((0, 3), (4, 6), (7, 9))[which - 1]
        step = size // 10
        return Interval.between(
            Interval.year(year + low * step), Interval.year(year + high * step + step - 1)
        )
    if interval.precision == "day":
        return interval
    return _third_of_days(interval, which)


@dataclass(frozen=True, slots=True)
class AsEarlyAs(Time):
    """«dès lundi»: of the past it tells when, of the future from when on."""

    time: Time

    def settled(self, context: Context) -> Settled | None:
        inner = self.time.settled(context)
        if inner is None or context.direction != FUTURE:
            return inner
        return _changed(inner, _since_part if isinstance(self.time, Part) else since)

    @property
    def complete(self) -> bool:
        return self.time.complete


@dataclass(frozen=True, slots=True)
class InFuture(Time):
    """«in three weeks»: the date of what is to come; of the past it is a duration, and dates nothing."""

    time: Time

    def settled(self, context: Context) -> Settled | None:
        return None if context.direction == PAST else self.time.settled(context)


@dataclass(frozen=True, slots=True)
class OfYear(Time):
    """A recurring time whose year another date of the same list gives: «en avril et en novembre 2023»."""

    time: Time
    year: int

    def settled(self, context: Context) -> Settled | None:
        return self.time.settled(replace(context, told_year=self.year))

    @property
    def complete(self) -> bool:
        return True


def coordinated(times: tuple[Time, ...]) -> tuple[Time, ...]:
    """Dates in a list: a year or direction given once holds for all that have none of their own."""
    years = [year for time in times if (year := _year_given(time)) is not None]
    if len(years) != 1:
        return times
    return tuple(OfYear(time, years[0]) if _takes_year(time) else time for time in times)


def _year_given(time: Time) -> int | None:
    if not isinstance(time, Fixed) or time.interval.precision not in PARTS_OF_YEAR:
        return None
    return None if time.interval.start is None else calendar_date(time.interval.start)[0]


def _takes_year(time: Time) -> bool:
    return isinstance(time, Recurring) and time.by_year


def cut(time: Time, change: Callable[[Interval], Interval | None]) -> Time:
    """What ``change`` makes of a time once it is settled, or of every occurrence of a recurring one."""
    return _recut(time, change) if isinstance(time, Recurring) else Cut(time, change)


@dataclass(frozen=True, slots=True)
class Cut(Time):
    """A time that lies in, or beside, another: «la veille de Noël»."""

    time: Time
    change: Callable[[Interval], Interval | None]

    def settled(self, context: Context) -> Settled | None:
        inner = self.time.settled(context)
        return None if inner is None else _changed(inner, self.change)

    @property
    def complete(self) -> bool:
        return self.time.complete


def _third_of_days(interval: Interval, which: int) -> Interval | None:
    if interval.start is None or interval.end is None:
        return None
    length = interval.end - interval.start + 1
    cuts = [interval.start + length * part // 3 for part in range(4)]
    return Interval.days(cuts[which - 1], cuts[which] - 1)


def since(interval: Interval) -> Interval | None:
    if interval.start is None:
        return None
    if interval.precision in MASKED:
        return Interval.since(Interval.year(calendar_date(interval.start)[0]))
    return Interval.since(interval)


def until(interval: Interval) -> Interval | None:
    if interval.end is None:
        return None
    if interval.precision in MASKED:
        return Interval.until(Interval.year(calendar_date(interval.end)[0]))
    return Interval.until(interval)


def before(interval: Interval) -> Interval | None:
    """Open start, up to the day before the interval begins."""
    return None if interval.start is None else Interval.until(Interval.day(interval.start - 1))


def after(interval: Interval) -> Interval | None:
    """Open end, from the day after the interval ends."""
    if interval.end is None:
        return None
    return Interval.since(Interval.day(interval.end + 1))


def recurring_in(time: Time | None) -> Recurring | None:
    """What recurs in a time that waits for a direction: «lundi», «fin mars»; None where nothing does."""
    if isinstance(time, Part | Open | AsEarlyAs | Cut):
        return recurring_in(time.time)
    if isinstance(time, Between):
        return recurring_in(time.first) or recurring_in(time.last)
    return time if isinstance(time, Recurring) else None
