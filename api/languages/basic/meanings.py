"""The meanings that only the basic languages have, and the values of their slots."""

from __future__ import annotations

from api.calendar.counting import same_day
from api.calendar.intervals import Interval
from api.extraction.meanings import days, frames, months, seasons, spans
from api.extraction.ranges import Between
from api.extraction.times import TRAP, FromPublication, Time, Trap

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

    return days.day_of_near_month(day, count)


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


def quarter_of_relative_year(quarter: int, relative: tuple[int, str]) -> Time | None:
    """«im dritten Quartal des Vorjahres»."""
    count, unit = relative
    return seasons.quarter_of_near_year(quarter, count) if unit == "year" else None


def since_then(time: Time) -> Time | None:
    """«dal 1952»; «dal 1952 al 1971» has its end."""
    return None if isinstance(time, Between) else frames.since_then(time)


def until_then(time: Time) -> Time | None:
    """«bis Mai»; «bis 3. bis 5. Mai» has its start."""
    return None if isinstance(time, Between) else frames.until_then(time)
