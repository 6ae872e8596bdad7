from datetime import date

import pytest

from api.calendar.counting import counted
from api.calendar.intervals import Interval
from api.extraction.context import Context, Direction, NoPublication, NoReference
from api.extraction.ranges import Between
from api.extraction.recurring import monthly, weekly, yearly
from api.extraction.sides import up_to
from api.extraction.times import Fixed, FromPublication, FromReference, InFuture

TUESDAY = date(2024, 3, 12).toordinal()
NOVEMBER = yearly(lambda year: Interval.month(year, 11))
YEAR_2022 = Fixed(Interval.year(2022))
TWO_YEARS_AGO = FromPublication(lambda day: counted(day, -2, "year"))
THE_DAY_BEFORE = FromReference(lambda reference: counted(reference.first, -1, "day"), "day")


@pytest.mark.parametrize(
    ("time", "reference", "expected"),
    [
        (YEAR_2022, None, "2022"),
        (TWO_YEARS_AGO, None, "2022"),
        (THE_DAY_BEFORE, None, "2024-03-11"),
        (THE_DAY_BEFORE, Interval.day(TUESDAY - 10), "2024-03-01"),
    ],
)
def test_what_a_time_counts_from(time, reference, expected):
    assert time.settled(Context(TUESDAY, () if reference is None else (reference,))).interval.edtf == expected


DAY_LATER = FromReference(lambda reference: counted(reference.last, 1, "day"), "day")
YESTERDAY, TOMORROW = Interval.day(TUESDAY - 1), Interval.day(TUESDAY + 1)
LAST_YEAR = Interval.year(2023)


@pytest.mark.parametrize(
    ("references", "direction"),
    [
        ((), None),
        ((), Direction.FUTURE),
        ((LAST_YEAR,), Direction.PAST),
        ((Interval.day(TUESDAY),), Direction.PAST),
    ],
)
def test_what_comes_after_an_unnamed_time_cannot_be_dated(references, direction):
    with pytest.raises(NoReference):
        DAY_LATER.settled(Context(TUESDAY, references, direction=direction))


@pytest.mark.parametrize(
    ("references", "expected"),
    [((YESTERDAY,), "2024-03-12"), ((YESTERDAY, LAST_YEAR), "2024-03-12"), ((TOMORROW,), "2024-03-14")],
)
def test_days_count_from_the_last_day_named(references, expected):
    assert DAY_LATER.settled(Context(TUESDAY, references)).interval.edtf == expected


def test_what_is_inferred_are_the_units_the_text_leaves_out():
    assert YEAR_2022.settled(Context(TUESDAY)).inferred == ()
    assert THE_DAY_BEFORE.settled(Context(TUESDAY)).inferred == ("year", "month", "day")


@pytest.mark.parametrize("time", [weekly(4), NOVEMBER, TWO_YEARS_AGO, THE_DAY_BEFORE])
def test_without_publication_what_counts_from_it_says_so(time):
    with pytest.raises(NoPublication):
        time.settled(Context(None))


@pytest.mark.parametrize("time", [YEAR_2022, up_to(YEAR_2022), Between(YEAR_2022, YEAR_2022)])
def test_complete_time_needs_no_publication(time):
    assert time.complete
    assert time.settled(Context(None)).interval.end == YEAR_2022.interval.end


@pytest.mark.parametrize("time", [monthly(15), TWO_YEARS_AGO, up_to(NOVEMBER), Between(YEAR_2022, NOVEMBER)])
def test_time_that_waits_for_something_is_not_complete(time):
    assert not time.complete


def test_what_lies_ahead_is_a_duration_in_the_past():
    in_two_years = InFuture(FromPublication(lambda day: counted(day, 2, "year")))
    assert in_two_years.settled(Context(TUESDAY)).interval.edtf == "2026"
    assert in_two_years.settled(Context(TUESDAY, direction=Direction.PAST)) is None
