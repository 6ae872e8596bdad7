from contextlib import suppress
from datetime import date

import pytest
from edtf import parse_edtf
from edtf.convert import struct_time_to_date
from hypothesis import given
from hypothesis import strategies as st

from api.calendar.counting import counted
from api.calendar.intervals import (
    FIRST_DAY,
    FIRST_YEAR,
    LAST_DAY,
    LAST_YEAR,
    Interval,
    calendar_date,
    day_number,
    iso_date,
    month_length,
    shifted_month,
    weekday,
)
from api.extraction.times import third

years = st.integers(FIRST_YEAR, LAST_YEAR)
inner_years = st.integers(FIRST_YEAR, LAST_YEAR - 1)
"""Years whose winter ends inside the calendar."""
days = st.integers(FIRST_DAY, LAST_DAY)
months = st.integers(1, 12)
positive_years = st.integers(1, LAST_YEAR)
named = st.one_of(
    st.builds(Interval.day, days),
    st.builds(Interval.week, st.integers(FIRST_DAY + 7, LAST_DAY - 7)),
    st.builds(Interval.month, years, months),
    st.builds(Interval.season, inner_years, st.integers(21, 24)),
    st.builds(Interval.quarter, years, st.integers(1, 4)),
    st.builds(Interval.third_of_year, years, st.integers(1, 3)),
    st.builds(Interval.half, years, st.integers(1, 2)),
    st.builds(Interval.year, years),
    st.builds(Interval.decade, positive_years),
    st.builds(Interval.century, positive_years),
)


@given(days)
def test_day_number_and_calendar_date_agree_both_ways(number):
    assert day_number(*calendar_date(number)) == number


@given(st.dates())
def test_day_numbers_are_those_of_the_standard_library(day):
    assert day_number(day.year, day.month, day.day) == day.toordinal()
    assert iso_date(day.toordinal()) == day.isoformat()
    assert weekday(day.toordinal()) == day.weekday()


@given(named)
def test_edtf_and_days_agree_both_ways(interval):
    assert Interval.parse(interval.edtf) == interval


@given(named, named)
def test_range_and_its_edtf_agree_both_ways(one, other):
    first, last = sorted((one, other), key=lambda interval: (interval.start, interval.end))
    between = Interval.between(first, last)
    read = Interval.parse(between.edtf)
    assert (read.start, read.end) == (between.start, between.end)


@given(named)
def test_open_sides_and_their_edtf_agree_both_ways(interval):
    assert Interval.parse(Interval.since(interval).edtf) == Interval.since(interval)
    assert Interval.parse(Interval.until(interval).edtf) == Interval.until(interval)


@given(named, st.integers(1, 3))
def test_every_third_lies_in_the_whole(interval, which):
    part = third(which)(interval)
    assert interval.start <= part.start <= part.end <= interval.end


@given(named.filter(lambda interval: interval.precision != "day"))
def test_thirds_follow_one_another_and_fill_the_whole(interval):
    first, second, last = (third(which)(interval) for which in (1, 2, 3))
    assert (first.start, last.end) == (interval.start, interval.end)
    assert (second.start, last.start) == (first.end + 1, second.end + 1)


@given(days)
def test_a_day_lies_in_its_month_quarter_half_and_year(number):
    year, month, _ = calendar_date(number)
    wholes = (
        Interval.month(year, month),
        Interval.quarter(year, (month + 2) // 3),
        Interval.half(year, (month + 5) // 6),
        Interval.year(year),
    )
    for part, whole in zip((Interval.day(number), *wholes), wholes, strict=False):
        assert whole.start <= part.start <= part.end <= whole.end


@given(positive_years)
def test_a_year_lies_in_its_decade_and_a_decade_in_its_century(year):
    one, decade, century = Interval.year(year), Interval.decade(year), Interval.century(year)
    assert decade.start <= one.start <= one.end <= decade.end
    assert century.start <= decade.start <= decade.end <= century.end


@given(years, months, st.integers(-30_000, 30_000))
def test_months_shifted_and_shifted_back_are_the_same(year, month, shift):
    assert shifted_month(*shifted_month(year, month, shift), -shift) == (year, month)


@given(
    days,
    st.integers(-(10**6), 10**6),
    st.sampled_from(["day", "week", "fortnight", "month", "year", "decade", "century"]),
)
def test_counting_never_raises(day, number, unit):
    interval = counted(day, number, unit)
    assert interval is None or interval.start <= interval.end


@given(st.text(alphabet="0123456789-/.X?~% T", max_size=25) | st.text(max_size=25))
def test_parsing_keeps_the_string_or_refuses_it(text):
    with suppress(ValueError):
        assert Interval.parse(text).edtf == text


@given(
    st.one_of(
        st.builds(Interval.day, st.integers(366, date(9998, 12, 31).toordinal())),
        st.builds(Interval.month, st.integers(1, 9998), months),
        st.builds(Interval.year, st.integers(1, 9998)),
        st.builds(Interval.decade, st.integers(1000, 9989)),
        st.builds(Interval.century, st.integers(1000, 9899)),
    )
)
def test_edtf_library_reads_the_same_days(interval):
    read = parse_edtf(interval.edtf)
    first, last = (struct_time_to_date(side) for side in (read.lower_strict(), read.upper_strict()))
    assert (first.toordinal(), last.toordinal()) == (interval.start, interval.end)


@pytest.mark.parametrize(
    ("edtf", "first", "last", "precision"),
    [
        ("2025-07-31", "2025-07-31", "2025-07-31", "day"),
        ("2024-02", "2024-02-01", "2024-02-29", "month"),
        ("2022", "2022-01-01", "2022-12-31", "year"),
        ("199X", "1990-01-01", "1999-12-31", "decade"),
        ("18XX", "1800-01-01", "1899-12-31", "century"),
        ("00XX", "0000-01-01", "0099-12-31", "century"),
        ("2023-21", "2023-03-01", "2023-05-31", "season"),
        ("2023-24", "2023-12-01", "2024-02-29", "season"),
        ("2024-33", "2024-01-01", "2024-03-31", "quarter"),
        ("2024-37", "2024-01-01", "2024-04-30", "interval"),
        ("2024-41", "2024-07-01", "2024-12-31", "half"),
        ("2024-03-04/2024-03-10", "2024-03-04", "2024-03-10", "week"),
        ("2011/2014", "2011-01-01", "2014-12-31", "interval"),
        ("-0043-03-15", "-0043-03-15", "-0043-03-15", "day"),
        ("2022?", "2022-01-01", "2022-12-31", "year"),
    ],
)
def test_edtf_names_these_days(edtf, first, last, precision):
    interval = Interval.parse(edtf)
    assert (iso_date(interval.start), iso_date(interval.end)) == (first, last)
    assert interval.precision == precision


@pytest.mark.parametrize("edtf", ["2022/..", "2022/"])
def test_open_end_is_none(edtf):
    assert Interval.parse(edtf).end is None


@pytest.mark.parametrize(
    "edtf",
    ["", "../..", "2023-02-29", "2023-13", "2023-42", "22", "2023/2022", "1e3", "２０２３"],
)
def test_no_edtf_date_is_refused(edtf):
    with pytest.raises(ValueError, match=r"\w"):
        Interval.parse(edtf)


@pytest.mark.parametrize(("year", "february"), [(2024, 29), (2023, 28), (1900, 28), (2000, 29), (0, 29)])
def test_february(year, february):
    assert month_length(year, 2) == february
