"""The meanings that only the basic languages have, and the values of their slots."""

from __future__ import annotations

from dataclasses import dataclass

from api.calendar.counting import same_day, weekday_of_week, weekend
from api.calendar.days import calendar_date, day_number, month_length, shifted_month
from api.calendar.intervals import Interval, Precision
from api.extraction.context import Context, Direction, Settled
from api.extraction.cuts import Part, Third, cut
from api.extraction.meanings import days, frames, months, spans, weekdays, weekends, years
from api.extraction.ranges import Between
from api.extraction.sides import either_since
from api.extraction.times import (
    TRAP,
    YEAR_ONLY,
    FromPublication,
    Time,
    Trap,
)

# Values of slots.


def the_value(value: int) -> int:
    """The number that any of several words stands for."""
    return value


def day_of_month(day: int = 1) -> int:
    """«5th», «5日»; without a number the first of the month."""
    return day


def clock(hour: int, minute: int = 0) -> str | None:
    """«20:30», «20 Uhr», «24 h»."""
    return None if hour > 24 else f"{hour % 24:02}:{minute:02}"


def clock_after(clock: str | None = None, hour: int = 0) -> str | None:
    """«at 8»: after such a word a number needs no "o'clock"."""
    return clock or (None if hour > 24 else f"{hour % 24:02}:00")


def the_date(date: tuple[int, int]) -> tuple[int, int]:
    """Month and day of «22/3», «22.3.»."""
    return date


def is_there() -> bool:
    """Words that only show what another wording means."""
    return True


# Times.


@dataclass(frozen=True, slots=True)
class OnlyFuture(Time):
    """A time that counts only in a clause about the future; elsewhere the words are a duration."""

    time: Time

    def settled(self, context: Context) -> Settled | None:
        return self.time.settled(context) if context.direction == Direction.FUTURE else None


@dataclass(frozen=True, slots=True)
class OnlyAnnounced(OnlyFuture):
    """The same in a language in which the present announces such a time too."""

    @property
    def announced(self) -> bool:
        return True


@dataclass(frozen=True, slots=True)
class OnlyPast(Time):
    """A time that counts only in a clause about the past; elsewhere the words are a duration."""

    time: Time

    def settled(self, context: Context) -> Settled | None:
        return self.time.settled(context) if context.direction == Direction.PAST else None


@dataclass(frozen=True, slots=True)
class UnitForPart(Time):
    """The unit in which a third is meant: this one, or its neighbour if the third lies on the other side."""

    unit: str
    which: Third

    def settled(self, context: Context) -> Settled | None:
        published = context.published
        part = Part(spans.unit_from_now(0, self.unit), self.which).settled(context)
        count = 0
        if part is not None and context.direction == Direction.FUTURE and part.interval.last < published:
            count = 1
        elif part is not None and context.direction == Direction.PAST and part.interval.first > published:
            count = -1
        return spans.unit_from_now(count, self.unit).settled(context)


def no_time() -> Trap:
    """Words that only look like a time."""
    return TRAP


def relative_unit(relative: tuple[int, str]) -> Time:
    """«yesterday», «next year»: a number of units from the publication."""
    return spans.unit_from_now(*relative)


def this_part_of_day() -> Time:
    """«esta noche», without a clock time."""
    return days.in_days(0)


def month_of_relative_year(month: int, relative: tuple[int, str]) -> Time | None:
    """«mars förra året», «去年5月»."""
    count, unit = relative
    return months.month_of_near_year(month, count) if unit == "year" else None


def day_of_relative_year(month: int, day: int, relative: tuple[int, str]) -> Time | None:
    """«去年5月3日»."""
    count, unit = relative
    return days.day_of_near_year(month, day, count) if unit == "year" else None


def day_of_relative_month(relative: tuple[int, str], day: int) -> Time | None:
    """«今月5日»."""
    count, unit = relative
    if unit != "month":
        return None

    return day_of_near_month(day, count)


def day_of_near_month(day: int, shift: int) -> Time:
    """«am 3. des nächsten Monats»."""
    return FromPublication(lambda published: _day_in_month(published, shift, day), inferred=("year", "month"))


def _day_in_month(published: int, shift: int, day: int) -> Interval | None:
    year, month, _ = calendar_date(published)
    year, month = shifted_month(year, month, shift)
    return Interval.day(day_number(year, month, day)) if day <= month_length(year, month) else None


def nth_weekday(weekday: int, month: int, ordinal: int, year: int | None = None) -> Time | Trap:
    """«el primer lunes de mayo», with or without its year."""
    if year is None:
        return weekdays.nth_weekday_of_month(weekday, month, ordinal)
    return weekdays.nth_weekday_of_dated_month(weekday, month, year, ordinal)


def nth_weekend(month: int, ordinal: int, year: int | None = None) -> Time:
    """«el primer fin de semana de mayo»."""
    return weekends.nth_weekend_of(_month(month, year), ordinal)


def nth_week(month: int, ordinal: int, year: int | None = None) -> Time:
    """«la primera semana de mayo»."""
    return weekends.nth_week_of(_month(month, year), ordinal)


def _month(month: int, year: int | None) -> Time:
    return months.month_alone(month) if year is None else months.month_and_year(month, year)


def nth_weekend_of_near_month(months_ahead: int, ordinal: int) -> Time:
    """«el primer fin de semana del próximo mes»."""
    return weekends.nth_weekend_of(spans.unit_from_now(months_ahead, "month"), ordinal)


def nth_week_of_near_month(months_ahead: int, ordinal: int) -> Time:
    """«la primera semana del próximo mes»."""
    return weekends.nth_week_of(spans.unit_from_now(months_ahead, "month"), ordinal)


def weeks_from_weekday(weekday: int, number: int, unit: str) -> Time | None:
    """«Freitag in einer Woche»: counted from the next such day; None unless ``unit`` is a week."""
    return weekdays.weekday_and_weeks(weekday, number) if unit == "week" else None


def weekday_weeks_ago(weekday: int, number: int, unit: str) -> Time | None:
    """«Samstag vor zwei Wochen»; None unless ``unit`` is a week."""
    if unit != "week":
        return None
    return FromPublication(lambda day: weekday_of_week(day, weekday, -number))


def same_day_ago(relative: tuple[int, str], number: int, unit: str) -> Time | None:
    """«heute vor zehn Jahren»: the same day of the month."""
    return _same_day(relative, -number, unit)


def same_day_ahead(relative: tuple[int, str], number: int, unit: str) -> Time | None:
    """«morgen in einer Woche»."""
    return _same_day(relative, number, unit)


def _same_day(relative: tuple[int, str], count: int, unit: str) -> Time | None:
    days_ahead, of = relative
    if of != "day":
        return None

    def there(published: int) -> Interval | None:
        day = same_day(published + days_ahead, count, unit)
        return None if day is None else Interval.day(day)

    return FromPublication(there)


def week_of_day(time: Time) -> Time:
    """«la semana del 3 de mayo»; of a longer time there is no week."""
    return cut(time, lambda day: Interval.week(day.first) if day.precision == Precision.DAY else None)


def weekend_of_day(time: Time) -> Time:
    """«el fin de semana del 3 de mayo»; of a longer time there is no weekend."""
    return cut(time, lambda day: weekend(day.first, 0) if day.precision == Precision.DAY else None)


def quarter_of_relative_year(quarter: int, relative: tuple[int, str]) -> Time | None:
    """«im dritten Quartal des Vorjahres»."""
    count, unit = relative
    if unit != "year" or not 1 <= quarter <= 4:
        return None
    return FromPublication(
        lambda day: Interval.quarter(calendar_date(day)[0] + count, quarter), inferred=YEAR_ONLY
    )


def season_of_near_year(season: int, year_shift: int) -> Time:
    """«el verano del año pasado»."""
    return years.in_near_year(lambda year: Interval.season(year, season), year_shift)


def quarter_of_near_year(quarter: int, year_shift: int) -> Time | None:
    """«el segundo trimestre del año pasado»."""
    return quarter_of_relative_year(quarter, (year_shift, "year"))


def in_units_if_ahead(number: int, unit: str) -> Time:
    """«em dez dias»: a duration, unless the clause speaks of the future."""
    return OnlyFuture(spans.in_units(number, unit))


def in_units_if_announced(number: int, unit: str) -> Time:
    """«in zwei Wochen beginnt die Messe»; in «er schrieb es in zwei Wochen» it is a duration."""
    return OnlyAnnounced(spans.in_units(number, unit))


def units_ago_if_past(number: int, unit: str) -> Time:
    """«morreu há trinta anos»; in «trabalho aqui há trinta anos» it is a duration."""
    return OnlyPast(spans.units_ago(number, unit))


def compound_ago_if_past(number: int, unit: str, more: int, finer: str) -> Time:
    """«morreu há dois anos e três meses»."""
    return OnlyPast(spans.compound_ago(number, unit, more, finer))


def units_and_half_ago_if_past(number: int, unit: str) -> Time | None:
    """«morreu há um ano e meio»."""
    time = spans.units_and_half_ago(number, unit)
    return None if time is None else OnlyPast(time)


def unit_for_early(unit: str) -> Time | None:
    """The month of «principios de mes»."""
    return _unit_for(unit, Third.EARLY)


def unit_for_middle(unit: str) -> Time | None:
    """The month of «mediados de mes»."""
    return _unit_for(unit, Third.MIDDLE)


def unit_for_late(unit: str) -> Time | None:
    """The month of «finales de mes»."""
    return _unit_for(unit, Third.LATE)


def _unit_for(unit: str, which: Third) -> Time | None:
    return None if unit == "day" else UnitForPart(unit, which)


def part_of_this_unit(part_of_unit: tuple[Third, str]) -> Time:
    """«Jahresbeginn»: the part and the unit in one word."""
    which, unit = part_of_unit
    return Part(UnitForPart(unit, which), which)


def decade_of_last_century(digits: int) -> Time | None:
    """«die 90er», «los años noventa»."""
    return years.decade(1900 + digits)


def known_century(century: int) -> Time | None:
    """«siglo XIX»; None after the 21st."""
    return years.century(century) if 1 <= century <= 21 else None


def since_or_from(time: Time) -> Time | None:
    """«dal 2019», or «da giovedì» if the clause speaks of the future; «dal 1952 al 1971» has its end."""
    return None if isinstance(time, Between) else either_since(time)


def since_then(time: Time) -> Time | None:
    """«dal 1952»; «dal 1952 al 1971» has its end."""
    return None if isinstance(time, Between) else frames.since_then(time)


def until_then(time: Time) -> Time | None:
    """«bis Mai»; «bis 3. bis 5. Mai» has its start."""
    return None if isinstance(time, Between) else frames.until_then(time)
