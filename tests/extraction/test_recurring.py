from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.calendar.days import FIRST_DAY, LAST_DAY, day_number
from api.calendar.intervals import Interval
from api.extraction.context import Context, Direction
from api.extraction.recurring import in_order, monthly, weekday_on_day, weekly, yearly

TUESDAY = date(2024, 3, 12).toordinal()
PAST, FUTURE, NEAREST = Direction
NOVEMBER = yearly(lambda year: Interval.month(year, 11))
LEAP_DAY = yearly(lambda year: Interval.day(day_number(year, 2, 29)))
FIRST_QUARTER = yearly(lambda year: Interval.quarter(year, 1), over_in_past=True)


def edtf(time, direction=None, **context):
    return time.settled(Context(TUESDAY, direction=direction, **context)).interval.edtf


@pytest.mark.parametrize(
    ("time", "direction", "expected"),
    [
        (weekly(1), PAST, "2024-03-12"),
        (weekly(1), FUTURE, "2024-03-12"),
        (weekly(4), PAST, "2024-03-08"),
        (weekly(4), FUTURE, "2024-03-15"),
        (weekly(4), NEAREST, "2024-03-15"),
        (weekly(2, leaning=PAST), None, "2024-03-06"),
        (NOVEMBER, PAST, "2023-11"),
        (NOVEMBER, FUTURE, "2024-11"),
        (NOVEMBER, NEAREST, "2023-11"),
        (FIRST_QUARTER, PAST, "2023-33"),
        (FIRST_QUARTER, FUTURE, "2024-33"),
        (LEAP_DAY, NEAREST, "2024-02-29"),
        (monthly(31), PAST, "2024-01-31"),
        (weekday_on_day(4, 13), PAST, "2023-10-13"),
    ],
)
def test_direction_chooses_among_recurring_times(time, direction, expected):
    assert edtf(time, direction) == expected


def test_later_of_two_days_about_equally_near_can_be_meant():
    assert edtf(weekly(6)) == "2024-03-10"
    assert edtf(weekly(6), tilt=2) == "2024-03-10"
    assert (edtf(weekly(5)), edtf(weekly(5), tilt=2)) == ("2024-03-09", "2024-03-16")


def test_a_day_to_come_is_meant_unless_the_last_one_was_of_late():
    assert (edtf(NOVEMBER), edtf(NOVEMBER, tilt=180)) == ("2023-11", "2024-11")
    assert edtf(LEAP_DAY, tilt=180) == "2024-02-29"


def test_year_set_by_the_text_holds_for_a_month():
    assert edtf(NOVEMBER, year=2019) == "2019-11"


def test_day_of_the_month_follows_the_reference_day():
    assert edtf(monthly(15), references=(Interval.day(TUESDAY - 400),)) == "2023-02-15"


@pytest.mark.parametrize(
    ("days", "direction", "expected"),
    [
        ((3, 1), FUTURE, ["2024-03-14", "2024-03-19"]),
        ((1, 3), FUTURE, ["2024-03-12", "2024-03-14"]),
        ((2, 1), PAST, ["2024-03-06", "2024-03-12"]),
        ((1, 2), PAST, ["2024-03-05", "2024-03-06"]),
        ((4, 5, 0), FUTURE, ["2024-03-15", "2024-03-16", "2024-03-18"]),
        ((4, 5, 0), PAST, ["2024-03-08", "2024-03-09", "2024-03-11"]),
        ((4, 5), NEAREST, ["2024-03-15", "2024-03-09"]),
    ],
)
def test_weekdays_of_a_list_come_one_after_another(days, direction, expected):
    assert [edtf(time, direction) for time in in_order(tuple(map(weekly, days)))] == expected


def test_appointment_on_a_day_about_to_come_back_is_not_that_of_the_year_before():
    day = yearly(lambda year: Interval.day(day_number(year, 4, 4)))
    assert edtf(day, PAST) == "2023-04-04"
    assert edtf(day, PAST, appointed=True) == "2024-04-04"
    assert edtf(day, PAST, appointed=True, certain=True) == "2023-04-04"
    far = yearly(lambda year: Interval.day(day_number(year, 7, 4)))
    assert edtf(far, PAST, appointed=True) == "2023-07-04"


def test_alternatives_are_the_readings_that_lost():
    settled = weekly(4).settled(Context(TUESDAY, direction=PAST))
    assert settled.alternatives == ("2024-03-15",)


@given(
    st.sampled_from([weekly(4), NOVEMBER, monthly(31)]),
    st.integers(FIRST_DAY + 800, LAST_DAY - 800),
    st.sampled_from([PAST, FUTURE, NEAREST, None]),
)
def test_recurring_time_lies_on_the_side_asked_for(time, published, direction):
    settled = time.settled(Context(published, direction=direction))
    if settled is not None and direction == PAST:
        assert settled.interval.start <= published
    if settled is not None and direction == FUTURE:
        assert settled.interval.end >= published
