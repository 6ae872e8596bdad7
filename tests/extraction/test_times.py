from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.calendar.counting import counted
from api.calendar.days import FIRST_DAY, LAST_DAY, day_number
from api.calendar.intervals import Interval
from api.extraction.times import (
    EARLY,
    FUTURE,
    LATE,
    NEAREST,
    PAST,
    Between,
    Context,
    Fixed,
    FromPublication,
    FromTold,
    NoPublication,
    Part,
    ahead_of,
    coordinated,
    ever_since,
    from_then_on,
    later_than,
    monthly,
    up_to,
    weekday_on_day,
    weekly,
    yearly,
)

TUESDAY = date(2024, 3, 12).toordinal()
NOVEMBER = yearly(lambda year: Interval.month(year, 11))
LEAP_DAY = yearly(lambda year: Interval.day(day_number(year, 2, 29)))
YEAR_2022 = Fixed(Interval.year(2022))


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
        (NOVEMBER, PAST, "2023-11"),
        (NOVEMBER, FUTURE, "2024-11"),
        (NOVEMBER, NEAREST, "2023-11"),
        (LEAP_DAY, NEAREST, "2024-02-29"),
        (monthly(31), PAST, "2024-01-31"),
        (weekday_on_day(4, 13), PAST, "2023-10-13"),
    ],
)
def test_direction_chooses_among_recurring_times(time, direction, expected):
    assert edtf(time, direction) == expected


@pytest.mark.parametrize(
    ("time", "expected"),
    [
        (ever_since(YEAR_2022), "2022/.."),
        (from_then_on(YEAR_2022), "2022/.."),
        (up_to(YEAR_2022), "../2022"),
        (ahead_of(YEAR_2022), "../2021-12-31"),
        (later_than(YEAR_2022), "2023-01-01/.."),
        (up_to(Part(YEAR_2022, LATE)), "../2022"),
        (ahead_of(Part(YEAR_2022, LATE)), "../2022"),
        (ever_since(Part(YEAR_2022, EARLY)), "2022-01-01/.."),
        (Between(YEAR_2022, Fixed(Interval.year(2024))), "2022/2024"),
        (Between(NOVEMBER, Fixed(Interval.month(2024, 2))), "2023-11/2024-02"),
        (FromPublication(lambda day: counted(day, -2, "year")), "2022"),
    ],
)
def test_what_is_made_of_a_time(time, expected):
    assert edtf(time) == expected


def test_range_that_runs_backwards_is_none():
    assert Between(YEAR_2022, Fixed(Interval.year(2020))).settled(Context(TUESDAY)) is None


def test_year_told_before_holds_for_a_month():
    assert edtf(NOVEMBER, told_year=2019) == "2019-11"


def test_year_given_once_holds_for_the_whole_list():
    first, second = coordinated((NOVEMBER, Fixed(Interval.month(2019, 12))))
    assert (edtf(first), edtf(second)) == ("2019-11", "2019-12")


def test_what_counts_from_the_time_told_counts_from_publication_where_none_is():
    the_day_before = FromTold(lambda told: counted(told.start, -1, "day"))
    assert edtf(the_day_before) == "2024-03-11"
    assert edtf(the_day_before, told=Interval.day(TUESDAY - 10)) == "2024-03-01"


def test_alternatives_are_the_readings_that_lost():
    settled = weekly(4).settled(Context(TUESDAY, direction=PAST))
    assert settled.alternatives == ("2024-03-15",)


@pytest.mark.parametrize("time", [weekly(4), NOVEMBER, FromPublication(Interval.day)])
def test_without_publication_what_counts_from_it_says_so(time):
    with pytest.raises(NoPublication):
        time.settled(Context(None))


@pytest.mark.parametrize("time", [YEAR_2022, up_to(YEAR_2022), Between(YEAR_2022, YEAR_2022)])
def test_complete_time_needs_no_publication(time):
    assert time.complete
    assert time.settled(Context(None)).interval.end == YEAR_2022.interval.end


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
