import pytest

from api.calendar.intervals import Interval
from api.extraction.clauses.grammar import Grammar
from api.extraction.language import Language, Stage
from api.extraction.times import Fixed
from api.extraction.tokens import Tokenizer
from api.extraction.typography import Typography


@pytest.fixture
def language():
    return Language(
        code="xx",
        tokenizer=Tokenizer(thousands=",", elides=False),
        grammar=Grammar(Typography(colon=": ", quotation_marks=())),
        numbers={"two": 2},
        abbreviations=frozenset(),
        articles=frozenset(),
    )


def in_year(year):
    return Fixed(Interval.year(year))


def test_a_rule_is_named_after_its_meaning_or_as_it_says(language):
    language.reads(in_year, "in {year}")
    language.reads(in_year, "of {year}", name="of_year")
    matches = language.rules[Stage.TIME].matches(language.tokenizer.tokens("of 1998"), 0)
    assert [(match.rule.name, match.meaning()) for match in matches] == [("of_year", in_year(1998))]


@pytest.mark.parametrize("wording", ["in {day} {year}", "in the year", "{year} > in"])
def test_a_wording_gives_what_its_meaning_takes(language, wording):
    with pytest.raises(TypeError, match=r"in_year takes \['year'\], its wording gives"):
        language.reads(in_year, wording)


def test_values_of_unnamed_slots_are_not_passed_on(language):
    language.reads(in_year, "{_:number} in {year}")
    matches = language.rules[Stage.TIME].matches(language.tokenizer.tokens("two in 1998"), 0)
    assert [dict(match.values) for match in matches] == [{"year": 1998}]


def test_a_rule_that_comes_too_late_is_refused(language):
    assert language.rules[Stage.TIME].first == set()
    with pytest.raises(RuntimeError, match="the rule in_year comes too late"):
        language.reads(in_year, "in {year}")


def test_a_wording_can_be_a_slot(language):
    @language.slot("leap_year", "leap year {year}")
    def leap_year(year):
        return year if year % 4 == 0 else None

    language.reads(in_year, "in {year:leap_year}")
    rules = language.rules[Stage.TIME]
    assert rules.matches(language.tokenizer.tokens("in leap year 1996"), 0)
    assert not rules.matches(language.tokenizer.tokens("in leap year 1998"), 0)
