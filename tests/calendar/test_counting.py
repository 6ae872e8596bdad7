from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.calendar.counting import (
    counted,
    counted_from,
    days_from,
    month_after,
    month_before,
    near_year,
    nth_weekday,
    same_day,
    season_after,
    season_before,
    span_from,
    span_to,
    weekday_after,
    weekday_before,
    weekend,
)
from api.calendar.days import iso_date, weekday
from api.calendar.intervals import Interval
from tests.calendar.strategies import days

UNITS = ["day", "week", "fortnight", "month", "year", "decade", "century"]
TUESDAY = date(2024, 3, 12).toordinal()


@given(days, st.integers(-(10**6), 10**6), st.sampled_from([*UNITS, "hour"]))
def test_counting_never_raises(day, number, unit):
    interval = counted(day, number, unit)
    assert interval is None or interval.start <= interval.end


@given(days, st.integers(-1000, 1000), st.sampled_from(UNITS))
def test_the_same_day_lies_in_what_is_counted(day, number, unit):
    there, interval = same_day(day, number, unit), counted(day, number, unit)
    if there is not None and interval is not None:
        assert interval.start <= there <= interval.end


@pytest.mark.parametrize(
    ("number", "unit", "there"),
    [
        (1, "day", "2024-02-01"),
        (-1, "fortnight", "2024-01-17"),
        (1, "month", "2024-02-29"),
        (13, "month", "2025-02-28"),
        (-2, "year", "2022-01-31"),
        (1, "century", "2124-01-31"),
    ],
)
def test_same_day_of_a_shorter_month_is_its_last(number, unit, there):
    assert iso_date(same_day(date(2024, 1, 31).toordinal(), number, unit)) == there


def test_spans_begin_or_end_on_the_day():
    assert span_to(TUESDAY, 1, "fortnight").edtf == "2024-02-27/2024-03-12"
    assert span_from(TUESDAY, 6, "month").edtf == "2024-03-12/2024-09-12"


@given(days.filter(lambda day: abs(day) < 10**6), st.integers(0, 6))
def test_weekdays_before_and_after_are_a_week_apart_or_two(day, day_of_week):
    before, after = weekday_before(day, day_of_week).first, weekday_after(day, day_of_week).first
    assert before < day < after
    assert weekday(before) == weekday(after) == day_of_week
    assert after - before == (14 if weekday(day) == day_of_week else 7)


@pytest.mark.parametrize(
    ("ordinal", "found"), [(1, "2024-11-01"), (5, "2024-11-29"), (6, None), (0, "2024-11-29")]
)
def test_nth_friday_of_november(ordinal, found):
    interval = nth_weekday(2024, 11, 4, ordinal)
    assert (interval and interval.edtf) == found


@pytest.mark.parametrize(
    ("month", "before", "after"),
    [(2, "2024-02", "2025-02"), (3, "2023-03", "2025-03"), (4, "2023-04", "2024-04")],
)
def test_a_month_before_or_after_is_never_the_current_one(month, before, after):
    assert (month_before(TUESDAY, month).edtf, month_after(TUESDAY, month).edtf) == (before, after)


def test_seasons_before_and_after_are_whole_ones():
    assert (season_before(TUESDAY, 21).edtf, season_after(TUESDAY, 21).edtf) == ("2023-21", "2025-21")
    assert season_before(TUESDAY, 24).edtf == "2023-24"


def test_weekend_of_the_week():
    assert weekend(TUESDAY, 0).edtf == "2024-03-16/2024-03-17"


@pytest.mark.parametrize(("first", "found"), [(3, "2024-03-03/2024-03-12"), (12, None), (15, None)])
def test_days_of_a_month_run_forwards(first, found):
    interval = days_from(first, Interval.day(TUESDAY))
    assert (interval and interval.edtf) == found


@pytest.mark.parametrize(("digits", "year"), [(0, 2000), (49, 2049), (50, 1950), (98, 1998)])
def test_two_digits_are_a_near_year(digits, year):
    assert near_year(digits) == year


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ([(-2, "year"), (-3, "month")], "2021-12"),
        ([(-3, "month"), (-2, "year")], "2021-12"),
        ([(-1, "month"), (-2, "day")], "2024-02-10"),
        ([(1, "week"), (1, "day")], "2024-03-20"),
        ([(20_000, "year"), (1, "day")], None),
    ],
)
def test_several_counts_lead_to_the_finest_unit(parts, expected):
    found = counted_from(date(2024, 3, 12).toordinal(), parts)
    assert (found and found.edtf) == expected
