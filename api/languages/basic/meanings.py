"""The meanings that only the basic languages have, and the values of their slots."""

from __future__ import annotations

from dataclasses import dataclass

from api.calendar.intervals import Interval
from api.extraction.context import Context, Direction, Settled
from api.extraction.cuts import cut
from api.extraction.meanings import days, frames, months, reference, seasons, spans
from api.extraction.numerals import clock_time
from api.extraction.ranges import Between
from api.extraction.times import TRAP, Fixed, Time, Trap

# Values of slots.


def the_value(value: int) -> int:
    """The number that any of several words stands for."""
    return value


def named_month(value: int, other: int | None = None) -> int | None:
    """«تشرين الأول/أكتوبر»: a month by its names in two calendars, but not «maart/april»."""
    return value if other in (None, value) else None


def minutes(value: int = 30) -> int:
    """«30分»; «半» is half an hour."""
    return value


def clock_after(clock: str | None = None, hour: int = 0) -> str | None:
    """«om 8»: after such a word a number needs no "o'clock"."""
    return clock or clock_time(hour)


def the_date(date: tuple[int, int]) -> tuple[int, int]:
    """Month and day of «22/3», «22.3.»."""
    return date


def is_there() -> bool:
    """Words that only show what another wording means."""
    return True


# Times.


def no_time() -> Trap:
    """Words that only look like a time."""
    return TRAP


def relative_unit(relative: tuple[int, str]) -> Time:
    """«yesterday», «next year»: a number of units from the publication."""
    return spans.unit_from_now(*relative)


def this_part_of_day() -> Time:
    """«vào tối nay», without a clock time."""
    return days.in_days(0)


def year_of_era(era: int, number: int = 1) -> int:
    """«令和7年»; «元» is the first year. An era is given as the year before its first."""
    return era + number


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

    return days.day_of_near_month(day, count)


def same_day_ago(relative: tuple[int, str], number: int, unit: str) -> Time | None:
    """«vandaag tien jaar geleden»: the same day of the month."""
    return _same_day(relative, -number, unit)


def same_day_ahead(relative: tuple[int, str], number: int, unit: str) -> Time | None:
    """«vandaag over een week»."""
    return _same_day(relative, number, unit)


def _same_day(relative: tuple[int, str], count: int, unit: str) -> Time | None:
    days_ahead, of = relative
    if of != "day":
        return None

    return days.same_day_later(days_ahead, count, unit)


@dataclass(frozen=True, slots=True)
class Later(Time):
    """Units after the reference; in a clause about the future, and without any, after the publication."""

    number: int
    unit: str

    def settled(self, context: Context) -> Settled | None:
        ahead = context.direction == Direction.FUTURE
        counted = spans.in_units if ahead else reference.units_after_told
        return counted(self.number, self.unit).settled(context)


def units_later(number: int, unit: str) -> Time:
    """«两周后将开庭», «两天后，议会解散»."""
    return Later(number, unit)


def unit_later(unit: str) -> Time:
    """«بعد أسبوع»."""
    return Later(1, unit)


def two_units_later(unit: str) -> Time:
    """«بعد أسبوعين»."""
    return Later(2, unit)


def unit_ahead(unit: str) -> Time:
    """«za miesiąc»."""
    return spans.in_units(1, unit)


def unit_ago(unit: str) -> Time:
    """«rok temu», «неделю назад»."""
    return spans.units_ago(1, unit)


def two_units_ago(unit: str) -> Time:
    """«قبل أسبوعين»."""
    return spans.units_ago(2, unit)


def years_between(first: int, last: int) -> Time | None:
    """«2015 ile 2020 arasında»; None backwards."""
    return Fixed(Interval.between(Interval.year(first), Interval.year(last))) if first < last else None


def quarter_of_relative_year(quarter: int, relative: tuple[int, str]) -> Time | None:
    """«w drugim kwartale br.», «去年第二季度»."""
    count, unit = relative
    return seasons.quarter_of_near_year(quarter, count) if unit == "year" else None


def half_of_relative_year(half: int, relative: tuple[int, str]) -> Time | None:
    """«今年上半年»."""
    count, unit = relative
    return seasons.half_of_near_year(half, count) if unit == "year" else None


def season_of_relative_year(season: int, relative: tuple[int, str]) -> Time | None:
    """«昨年の秋»."""
    count, unit = relative
    return seasons.season_of_near_year(season, count) if unit == "year" else None


def month_to_month(first: int, last: int) -> Time:
    """«4～6月»."""
    return Between(months.month_alone(first), months.month_alone(last))


def night_before(time: Time) -> Time:
    """«в ночь на субботу»: the night that ends on a day."""
    return cut(time, lambda day: Interval.between(Interval.day(day.first - 1), day))


def since_then(time: Time) -> Time | None:
    """«des de 1952»; «des de 1952 fins al 1971» has its end."""
    return None if isinstance(time, Between) else frames.since_then(time)


def until_then(time: Time) -> Time | None:
    """«tot mei»; «tot 3 tot 5 mei» has its start."""
    return None if isinstance(time, Between) else frames.until_then(time)
