"""Periods of months, and the times that count from the one named last."""

from datetime import date

import pytest

from api.calendar.intervals import Interval, Precision
from api.extraction.context import Context, NoReference
from api.extraction.meanings.accounts import period_a_year_before, period_of_year, told_quarter
from api.extraction.periods import kind_of_period

TUESDAY = date(2024, 3, 12).toordinal()
AUTUMN = Interval.quarter(2023, 4)


@pytest.mark.parametrize(
    ("edtf", "kind"),
    [
        ("2024-03", Precision.MONTH),
        ("2023-36", Precision.QUARTER),
        ("2023-06/2023-08", Precision.QUARTER),
        ("2023-40", Precision.HALF),
        ("2023-01/2023-09", Precision.INTERVAL),
        ("2023", Precision.YEAR),
        ("2022/2023", None),
        ("2024-03-12", None),
        ("2024-03-01/2024-03-10", None),
        ("2023-10/..", None),
    ],
)
def test_period_is_known_by_its_months(edtf: str, kind: Precision | None) -> None:
    assert kind_of_period(Interval.parse(edtf)) is kind


@pytest.mark.parametrize(
    ("time", "expected"),
    [
        (told_quarter(), "2023-36"),
        (period_a_year_before(), "2022-36"),
        (period_of_year(2019), "2019-36"),
    ],
)
def test_counts_from_the_period_named_last(time, expected: str) -> None:
    assert time.settled(Context(TUESDAY, periods={Precision.QUARTER: AUTUMN})).interval.edtf == expected


def test_without_a_period_a_year_before_is_the_year() -> None:
    assert period_a_year_before().settled(Context(TUESDAY)).interval.edtf == "2023"


def test_the_quarter_is_not_dated_without_one() -> None:
    with pytest.raises(NoReference):
        told_quarter().settled(Context(TUESDAY))
