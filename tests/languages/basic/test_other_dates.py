"""Whole dates in forms that no rule covers, which dateparser reads."""

import pytest

from api import languages
from api.calendar.intervals import Interval
from api.languages.basic.dates import date_in
from tests.languages.basic.reading import reading


@pytest.mark.parametrize(
    ("span", "meant"),
    [("24-02-2022", "2022-02-24"), ("2022/2/24", "2022-02-24"), ("24/marzo/2022", "2022-02-24")],
)
def test_dateparser_reads_whole_dates_in_other_forms(span, meant):
    expected = meant.replace("-02-", "-03-") if "marzo" in span else meant
    assert date_in(span, "es", "DMY").edtf == expected
    assert [event.interval.edtf for event in reading("es", f"Murió el {span} allí.").events] == [expected]


@pytest.mark.parametrize("text", ["el 24-22-2022", "la ley 12-5-2024-3", "3-1-2 y 5, 6, 2024", "v1-2-2024x"])
def test_runs_of_numbers_that_are_no_date_are_left_alone(text):
    assert reading("es", text).events == ()


@pytest.mark.parametrize(
    ("code", "text", "meant"),
    [
        ("fr", "Il est mort le 24-02-2022 à Lyon.", "2022-02-24"),
        ("fr", "Signé le 5/mars/1950 à Lyon.", "1950-03-05"),
        ("en", "She was born 1950 March 5 in Leeds.", "1950-03-05"),
        ("en", "Signed 2022/02/24 in Leeds.", "2022-02-24"),
    ],
)
def test_dateparser_reads_what_no_rule_of_a_language_covers(code, text, meant):
    events = reading(code, text).events
    assert [(event.interval.edtf, event.mention.rule) for event in events] == [(meant, "fallback")]


@pytest.mark.parametrize("code", sorted(languages.LANGUAGES))
def test_dateparser_knows_every_language(code):
    assert date_in("2022-02-24", code, "DMY") == Interval.parse("2022-02-24")


def test_rules_of_a_language_come_first():
    assert reading("fr", "Il est mort le 5 mars 2024.").events[0].mention.rule == "full_date"
