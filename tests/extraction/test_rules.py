import pytest

from api.extraction.patterns import patterns_of
from api.extraction.rules import Rule, Rules
from api.extraction.slots import Table
from api.extraction.tokens import Tokenizer

TOKENIZER = Tokenizer(thousands=" ", elides=False)
SLOTS = {"month": Table({"may": 5, "may day": 55}, TOKENIZER)}


def matched(pattern, text, at=0, found=-1):
    """The words that a pattern fits at a token, longest first, and the values of its slots."""
    rules = Rules([Rule("rule", patterns_of(pattern, TOKENIZER), dict)], SLOTS)
    tokens = TOKENIZER.tokens(text)
    return [
        (tokens.between(match.start, match.end), dict(match.values))
        for match in rules.matches(tokens, at, found)
    ]


@pytest.mark.parametrize(
    ("pattern", "text", "at", "expected"),
    [
        ("a b", "a b c", 0, [("a b", {})]),
        ("a b", "a c", 0, []),
        ("(a|b) c", "b c", 0, [("b c", {})]),
        ("a [b] c", "a c", 0, [("a c", {})]),
        ("a [b]", "a b", 0, [("a b", {}), ("a", {})]),
        ("in {month}", "in may", 0, [("in may", {"month": 5})]),
        ("{month}", "may day", 0, [("may day", {"month": 55})]),
        ("{first:month} {month}", "may may", 0, [("may may", {"first": 5, "month": 5})]),
        ("a > b", "a b", 1, [("b", {})]),
        ("a > b", "c b", 1, []),
        ("b < c", "b c", 0, [("b", {})]),
        ("b < c", "b d", 0, []),
        ("b <! c", "b d", 0, [("b", {})]),
        ("b <! c", "b c", 0, []),
    ],
)
def test_patterns_fit(pattern, text, at, expected):
    assert matched(pattern, text, at) == expected


def test_found_asks_for_a_time_just_before():
    assert matched("{found} and > b", "a and b", at=2, found=1) == [("b", {})]
    assert matched("{found} and > b", "a and b", at=2) == []


def test_start_asks_for_the_beginning_of_a_sentence():
    assert matched("{start} > b", "b a") == [("b", {})]
    assert matched("{start} > b", "- b a", at=1) == [("b", {})]
    assert matched("{start} > b", "« b » a", at=1) == []
    assert matched("{start} > b", "a b", at=1) == []


def test_words_of_an_alternation_share_what_follows():
    rules = Rules([Rule("rule", patterns_of("(a|b|c d) {month} [e]", TOKENIZER), dict)], SLOTS)
    words = rules._root.words
    assert words["a"] is words["b"] is words["c"].words["d"]


def test_only_the_rules_that_go_on_fit_more_words():
    rules = Rules([Rule(name, patterns_of(name, TOKENIZER), dict) for name in ("(a|b) c", "b [c]")], SLOTS)
    tokens = TOKENIZER.tokens("a c b c")
    assert [match.rule.name for match in rules.matches(tokens, 0)] == ["(a|b) c"]
    assert [match.rule.name for match in rules.matches(tokens, 2)] == ["(a|b) c", "b [c]", "b [c]"]
