import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.calendar.days import (
    FIRST_DAY,
    LAST_DAY,
    calendar_date,
    day_number,
    existing_day,
    iso_date,
    month_length,
    shifted_month,
    weekday,
)
from tests.calendar.strategies import days, months, years


@given(days)
def test_day_number_and_calendar_date_agree_both_ways(number):
    assert day_number(*calendar_date(number)) == number


@given(st.dates())
def test_day_numbers_are_those_of_the_standard_library(day):
    assert day_number(day.year, day.month, day.day) == day.toordinal()
    assert iso_date(day.toordinal()) == day.isoformat()
    assert weekday(day.toordinal()) == day.weekday()


@pytest.mark.parametrize(("year", "february"), [(2024, 29), (2023, 28), (1900, 28), (2000, 29), (0, 29)])
def test_february(year, february):
    assert month_length(year, 2) == february


@pytest.mark.parametrize("date", [(10_000, 1, 1), (2024, 13, 1), (2023, 2, 29), (2024, 4, 31), (2024, 4, 0)])
def test_day_that_does_not_exist_is_refused(date):
    with pytest.raises(ValueError, match=r"no (year|month|day)"):
        day_number(*date)


@pytest.mark.parametrize("number", [FIRST_DAY - 1, LAST_DAY + 1])
def test_days_outside_the_calendar_are_refused(number):
    with pytest.raises(ValueError, match="outside the years"):
        existing_day(number)


@given(years, months, st.integers(-30_000, 30_000))
def test_months_shifted_and_shifted_back_are_the_same(year, month, shift):
    assert shifted_month(*shifted_month(year, month, shift), -shift) == (year, month)
