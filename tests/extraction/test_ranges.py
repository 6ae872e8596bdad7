from datetime import date

import pytest

from api.calendar.intervals import Interval
from api.extraction.context import Context, Direction
from api.extraction.meanings import days, weekdays
from api.extraction.ranges import Between, coordinated
from api.extraction.recurring import yearly
from api.extraction.times import Fixed

TUESDAY = date(2024, 3, 12).toordinal()
NOVEMBER = yearly(lambda year: Interval.month(year, 11))
MAY = yearly(lambda year: Interval.month(year, 5))
YEAR_2022 = Fixed(Interval.year(2022))


def edtf(time, direction=None):
    return time.settled(Context(TUESDAY, direction=direction)).interval.edtf


@pytest.mark.parametrize(
    ("first", "last", "direction", "expected"),
    [
        (YEAR_2022, Fixed(Interval.year(2024)), None, "2022/2024"),
        (NOVEMBER, Fixed(Interval.month(2024, 2)), None, "2023-11/2024-02"),
        (Fixed(Interval.month(2022, 2)), NOVEMBER, None, "2022-02/2022-11"),
        (MAY, NOVEMBER, Direction.PAST, "2023-05/2023-11"),
        (MAY, NOVEMBER, Direction.FUTURE, "2024-05/2024-11"),
    ],
)
def test_one_end_of_a_range_determines_the_year_of_the_other(first, last, direction, expected):
    assert edtf(Between(first, last), direction) == expected


def test_range_that_runs_backwards_is_none():
    assert Between(YEAR_2022, Fixed(Interval.year(2020))).settled(Context(TUESDAY)) is None


def test_year_given_once_holds_for_the_whole_list():
    first, second = coordinated((NOVEMBER, Fixed(Interval.month(2019, 12))))
    assert (edtf(first), edtf(second)) == ("2019-11", "2019-12")


def test_weekday_after_a_day_to_come_is_the_next_one():
    tomorrow, sunday = coordinated((days.tomorrow(), weekdays.weekday_alone(6)))
    assert (edtf(tomorrow), edtf(sunday, Direction.PAST)) == ("2024-03-13", "2024-03-17")


def test_years_given_twice_hold_for_their_own_dates():
    times = (NOVEMBER, Fixed(Interval.month(2019, 12)), Fixed(Interval.month(2021, 12)))
    assert coordinated(times) == times
