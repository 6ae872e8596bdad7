import pytest

from api.calendar.roman import roman


@pytest.mark.parametrize(
    ("number", "letters"), [(1, "I"), (4, "IV"), (19, "XIX"), (49, "XLIX"), (99, "XCIX")]
)
def test_roman_numerals(number, letters):
    assert roman(number) == letters
