"""Feasts by rule: they must fall where the calendar of public holidays has them."""

from __future__ import annotations

import pytest

from api.calendar.intervals import Interval
from api.calendar.recurring import InYear
from api.languages import named_days


@pytest.mark.parametrize(
    ("feast", "name"),
    [
        (named_days.MARTIN_LUTHER_KING_DAY, "Martin Luther King Jr. Day"),
        (named_days.PRESIDENTS_DAY, "Washington's Birthday"),
        (named_days.MEMORIAL_DAY, "Memorial Day"),
        (named_days.LABOR_DAY, "Labor Day"),
        (named_days.COLUMBUS_DAY, "Columbus Day"),
        (named_days.THANKSGIVING, "Thanksgiving Day"),
    ],
)
def test_federal_holidays_are_those_of_the_calendar(feast: InYear, name: str) -> None:
    kept = named_days.official("US", name)
    years = range(1860, 2101)
    assert [feast(year) for year in years] == [kept(year) for year in years]


@pytest.mark.parametrize(
    ("feast", "year", "meant"),
    [
        (named_days.ADVENT_SUNDAYS[0], 2023, "2023-12-03"),
        (named_days.ADVENT_SUNDAYS[3], 2022, "2022-12-18"),
        (named_days.ADVENT, 2024, "2024-12-01/2024-12-24"),
        (named_days.REPENTANCE_DAY, 1998, "1998-11-18"),
        (named_days.SUNDAY_OF_THE_DEAD, 1973, "1973-11-25"),
        (named_days.GERMAN_UNITY_DAY, 1990, "1990-10-03"),
        (named_days.GERMAN_UNITY_DAY, 1963, "1963-06-17"),
    ],
)
def test_feasts_of_german_calendars(feast: InYear, year: int, meant: str) -> None:
    found = feast(year)
    assert found == Interval.parse(meant)
