import pytest
from hypothesis import given

from api.calendar.days import calendar_date
from api.calendar.intervals import Interval
from tests.calendar.strategies import days, positive_years


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


def test_first_and_last_are_the_start_and_end_of_a_closed_interval():
    whole = Interval.year(2024)
    assert (whole.first, whole.last) == (whole.start, whole.end)
    assert (Interval.since(whole).first, Interval.until(whole).last) == (whole.start, whole.end)


def test_an_open_side_has_no_day():
    with pytest.raises(ValueError, match=r"2024/\.\. has an open end"):
        _ = Interval.since(Interval.year(2024)).last
    with pytest.raises(ValueError, match=r"\.\./2024 has an open start"):
        _ = Interval.until(Interval.year(2024)).first


def test_interval_that_runs_backwards_is_refused():
    with pytest.raises(ValueError, match="2024 does not begin before 2023 ends"):
        Interval.between(Interval.year(2024), Interval.year(2023))


def test_no_decade_crosses_year_0():
    with pytest.raises(ValueError, match="cannot cross year 0"):
        Interval.decade(-5)


@pytest.mark.parametrize(
    ("edtf", "fineness"),
    [
        ("2024-03-05", 0),
        ("2024-03-09/2024-03-10", 0),
        ("2024-03-04/2024-03-10", 1),
        ("2024-03-11/2024-03-20", 1),
        ("2024-03", 2),
        ("2024-21", 3),
        ("2024", 3),
        ("2022/..", 3),
        ("../2024-03-05", 0),
        ("2011/2014", 4),
        ("199X", 4),
        ("18XX", 5),
        ("1337/1453", 5),
    ],
)
def test_fineness_says_how_exact_an_interval_is(edtf, fineness):
    assert Interval.parse(edtf).fineness == fineness


@pytest.mark.parametrize(
    ("edtf", "earlier"),
    [
        ("1989-35", "1988-35"),
        ("1989-01/1989-09", "1988-01/1988-09"),
        ("1989", "1988"),
        ("2020-03-01/..", "2019-03-01/.."),
        ("-0043", "-0044"),
        ("0000", "-0001"),
    ],
)
def test_interval_a_year_before(edtf, earlier):
    assert Interval.parse(edtf).years_later(-1).edtf == earlier
