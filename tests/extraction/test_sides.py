from datetime import date

import pytest

from api.calendar.intervals import Interval
from api.extraction.context import Context, Direction
from api.extraction.cuts import Part, Third
from api.extraction.recurring import weekly
from api.extraction.sides import (
    AsEarlyAs,
    ahead_of,
    always,
    ever_since,
    from_then_on,
    later_than,
    up_to,
)
from api.extraction.times import Fixed

TUESDAY = date(2024, 3, 12).toordinal()
YEAR_2022 = Fixed(Interval.year(2022))
NINETIES = Fixed(Interval.decade(1990))


def edtf(time, direction=None):
    return time.settled(Context(TUESDAY, direction=direction)).interval.edtf


@pytest.mark.parametrize(
    ("time", "expected"),
    [
        (ever_since(YEAR_2022), "2022/.."),
        (ever_since(NINETIES), "1990/.."),
        (from_then_on(YEAR_2022), "2022/.."),
        (up_to(YEAR_2022), "../2022"),
        (up_to(NINETIES), "../1999"),
        (ahead_of(YEAR_2022), "../2021-12-31"),
        (later_than(YEAR_2022), "2023-01-01/.."),
        (up_to(Part(YEAR_2022, Third.LATE)), "../2022"),
        (ahead_of(Part(YEAR_2022, Third.LATE)), "../2022"),
        (ever_since(Part(YEAR_2022, Third.EARLY)), "2022-01-01/.."),
    ],
)
def test_open_sides(time, expected):
    assert edtf(time) == expected


@pytest.mark.parametrize(
    ("time", "direction", "expected"),
    [
        (up_to(weekly(4)), None, "../2024-03-15"),
        (up_to(weekly(4)), Direction.PAST, "../2024-03-08"),
        (up_to(weekly(4), forced=True), Direction.PAST, "../2024-03-15"),
        (ever_since(weekly(4)), Direction.FUTURE, "2024-03-08/.."),
        (always(weekly(4), Direction.PAST), Direction.FUTURE, "2024-03-08"),
        (AsEarlyAs(weekly(4)), Direction.PAST, "2024-03-08"),
        (AsEarlyAs(weekly(4)), Direction.FUTURE, "2024-03-15/.."),
    ],
)
def test_direction_of_a_time_with_an_open_side(time, direction, expected):
    assert edtf(time, direction) == expected
