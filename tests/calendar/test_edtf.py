from contextlib import suppress
from datetime import date

import pytest
from edtf import parse_edtf
from edtf.convert import struct_time_to_date
from hypothesis import given
from hypothesis import strategies as st

from api.calendar.days import iso_date
from api.calendar.intervals import Interval
from tests.calendar.strategies import intervals, months


@given(intervals)
def test_edtf_and_days_agree_both_ways(interval):
    assert Interval.parse(interval.edtf) == interval


@given(intervals, intervals)
def test_range_and_its_edtf_agree_both_ways(one, other):
    first, last = sorted((one, other), key=lambda interval: (interval.start, interval.end))
    between = Interval.between(first, last)
    read = Interval.parse(between.edtf)
    assert (read.start, read.end) == (between.start, between.end)


@given(intervals)
def test_open_sides_and_their_edtf_agree_both_ways(interval):
    assert Interval.parse(Interval.since(interval).edtf) == Interval.since(interval)
    assert Interval.parse(Interval.until(interval).edtf) == Interval.until(interval)


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
        ("2024-03-05/2024-03-11", "2024-03-05", "2024-03-11", "interval"),
        ("2024-03-04?/2024-03-10", "2024-03-04", "2024-03-10", "interval"),
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
def test_string_that_is_not_an_edtf_date_is_refused(edtf):
    with pytest.raises(ValueError, match=r"\w"):
        Interval.parse(edtf)
