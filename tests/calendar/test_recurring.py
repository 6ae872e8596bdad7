from datetime import date

import pytest

from api.calendar.days import LAST_DAY, day_number
from api.calendar.intervals import Interval
from api.calendar.recurring import (
    every_month,
    every_month_on,
    every_week,
    every_weekend,
    every_year,
    existing,
)

TUESDAY = date(2024, 3, 12).toordinal()


def leap_day(year):
    return Interval.day(day_number(year, 2, 29))


@pytest.mark.parametrize(
    ("occurrences", "near"),
    [
        (every_year(Interval.year), ["2022", "2023", "2024", "2025", "2026"]),
        (every_year(leap_day), ["2024-02-29"]),
        (every_year(leap_day, on_weekday=4), ["2036-02-29"]),
        (every_week(4), ["2024-03-08", "2024-03-15", "2024-03-22"]),
        (every_weekend, ["2024-03-09/2024-03-10", "2024-03-16/2024-03-17", "2024-03-23/2024-03-24"]),
        (every_month(31), ["2024-01-31", "2024-03-31", "2024-05-31"]),
        (every_month_on(4, 13), ["2023-10-13", "2024-09-13", "2024-12-13"]),
    ],
)
def test_occurrences_near_a_day_are_in_order(occurrences, near):
    assert [interval.edtf for interval in occurrences(TUESDAY)] == near


def test_yearly_occurrences_end_with_the_calendar():
    assert [one.edtf for one in every_year(Interval.year)(LAST_DAY)] == ["9997", "9998", "9999"]


def test_a_year_without_a_leap_day_has_none():
    assert existing(leap_day, 2023) is None
