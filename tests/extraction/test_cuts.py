from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.calendar.intervals import Interval
from api.extraction.context import Context, Direction
from api.extraction.cuts import Cut, Part, Third, cut, third
from api.extraction.recurring import yearly
from api.extraction.times import Fixed
from tests.calendar.strategies import intervals

EARLY, MIDDLE, LATE = Third


@given(intervals, st.sampled_from(Third))
def test_every_third_lies_in_the_whole(interval, which):
    part = third(which)(interval)
    assert interval.start <= part.start <= part.end <= interval.end


@given(intervals.filter(lambda interval: interval.precision != "day"))
def test_thirds_follow_one_another_and_fill_the_whole(interval):
    first, second, last = (third(which)(interval) for which in Third)
    assert (first.start, last.end) == (interval.start, interval.end)
    assert (second.start, last.start) == (first.end + 1, second.end + 1)


@pytest.mark.parametrize(
    ("whole", "which", "part"),
    [
        ("2024-02", LATE, "2024-02-21/2024-02-29"),
        ("2024", EARLY, "2024-37"),
        ("199X", MIDDLE, "1994/1996"),
        ("18XX", LATE, "1870/1899"),
        ("2024-03-04/2024-03-10", MIDDLE, "2024-03-06/2024-03-07"),
        ("2024-03-12", EARLY, "2024-03-12"),
    ],
)
def test_third_of_a_whole(whole, which, part):
    assert third(which)(Interval.parse(whole)).edtf == part


def test_parts_of_recurring_times_are_chosen_as_parts():
    august = yearly(lambda year: Interval.month(year, 8))
    context = Context(date(2024, 8, 20).toordinal(), direction=Direction.PAST)
    assert Part(august, EARLY).settled(context).interval.edtf == "2024-08-01/2024-08-10"
    context.direction = Direction.FUTURE
    assert Part(august, EARLY).settled(context).interval.edtf == "2025-08-01/2025-08-10"


def test_cut_of_a_time_that_does_not_recur_is_made_once_it_is_settled():
    eve = cut(Fixed(Interval.day(2)), lambda day: Interval.day(day.first - 1))
    assert isinstance(eve, Cut)
    assert eve.settled(Context(None)).interval == Interval.day(1)
