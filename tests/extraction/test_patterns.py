import pytest

from api.extraction.patterns import SlotItem, patterns_of
from api.extraction.tokens import Tokenizer

TOKENIZER = Tokenizer(thousands=" ", elides=False)


def words(*alternatives):
    return frozenset(alternatives)


@pytest.mark.parametrize(
    ("wording", "items"),
    [
        ("a b", [(words("a"), words("b"))]),
        ("(a|b) c", [(words("a", "b"), words("c"))]),
        ("a [b]", [(words("a"), words("b")), (words("a"),)]),
        ("(a b|c)", [(words("a"), words("b")), (words("c"),)]),
        ("{month}", [(SlotItem("month", "month"),)]),
        ("{first:month} {_:year}", [(SlotItem("first", "month"), SlotItem("_", "year"))]),
    ],
)
def test_items_of_a_wording(wording, items):
    assert [pattern.items for pattern in patterns_of(wording, TOKENIZER)] == items


def test_what_stands_around_is_no_part():
    (pattern,) = patterns_of("a > b < c <! d", TOKENIZER)
    assert pattern.before == (words("a"),)
    assert pattern.items == (words("b"),)
    assert pattern.after == (words("c"),)
    assert pattern.never_after == (words("d"),)


def test_names_are_those_of_the_values_that_a_rule_is_given():
    (pattern,) = patterns_of("{weekday} > {first:day} {_:month} < {year}", TOKENIZER)
    assert pattern.names == {"first", "year"}


def test_unbalanced_brackets_are_refused():
    with pytest.raises(ValueError, match="unbalanced"):
        patterns_of("a) b", TOKENIZER)
