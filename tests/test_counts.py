"""Numbers of things in messages."""

import pytest

from api.counts import counted


@pytest.mark.parametrize(("number", "expected"), [(0, "0 pages"), (1, "1 page"), (2, "2 pages")])
def test_one_thing_is_singular(number, expected):
    assert counted(number, "page") == expected


def test_a_plural_may_be_irregular():
    assert counted(1, "discrepancy", "discrepancies") == "1 discrepancy"
    assert counted(2, "discrepancy", "discrepancies") == "2 discrepancies"
