import pytest

from api.extraction.numerals import DayAndMonth, DayList, DottedDayAndMonth
from api.extraction.tokens import Tokenizer

TOKENIZER = Tokenizer(thousands="\u00a0", elides=True)


def value(slot, text):
    tokens = TOKENIZER.tokens(text)
    index = next(index for index, kind in enumerate(tokens.kinds) if kind in slot.first)
    found = slot.match(tokens, index)
    return None if found is None else found[0]


@pytest.mark.parametrize(
    ("text", "loose", "padded"),
    [
        ("22/03", (3, 22), (3, 22)),
        ("(05/3)", (3, 5), (3, 5)),
        ("3/4", (4, 3), None),
        ("24/7", None, None),
        ("31/13", None, None),
        ("22/03/1", None, None),
        ("22 / 03", None, None),
        ("22/03%", None, None),
    ],
)
def test_day_and_month_in_digits(text, loose, padded):
    assert (value(DayAndMonth(padded=False), text), value(DayAndMonth(padded=True), text)) == (loose, padded)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("22.3. um acht", (3, 22)), ("22.03", (3, 22)), ("22.3 points", None), ("22.14.", None), ("2,03", None)],
)
def test_day_and_month_with_full_stops(text, expected):
    assert value(DottedDayAndMonth(), text) == expected


@pytest.mark.parametrize(
    ("text", "end"), [("15, 22 et", 3), ("1er, 8, 15", 6), ("15, 22, et", 3), ("15, 50", 1), ("50", None)]
)
def test_list_of_days_is_as_long_as_it_can_be(text, end):
    found = DayList(frozenset({"er"})).match(TOKENIZER.tokens(text), 0)
    assert (found and found[1]) == end
