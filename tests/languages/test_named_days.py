"""Feasts by rule: they must fall where the calendar of public holidays has them."""

from __future__ import annotations

import pytest

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
