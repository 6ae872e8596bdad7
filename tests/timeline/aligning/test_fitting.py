"""How well the days of two tellings fit."""

import pytest

from api.calendar.intervals import Interval
from api.storage.facts import EventFacts
from api.timeline.aligning.fitting import Fit, fit


def facts(edtf, **rest):
    return EventFacts(title="", language="en", interval=Interval.parse(edtf), **rest)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("2024-03-12", "2024-03-12", Fit.SAME),
        ("2024-03-12", "2024-03-12/2024-03-13", Fit.SAME),
        ("2024-03-11/2024-03-17", "2024-03-11/2024-03-17", Fit.SAME),
        ("2017/..", "2017/..", Fit.SAME),
        ("2024-03-12", "2024-03-12/..", Fit.BOUND),
        ("2024-03-12", "../2024-03-12", Fit.BOUND),
        ("2017", "2017/..", Fit.BOUND),
        ("2024-03-12", "2024-03-11/2024-03-17", Fit.WITHIN),
        ("2024-03", "2024-03", Fit.WITHIN),
        ("2024-03-12", "2024-21", Fit.WITHIN),
        ("2024", "2024", Fit.YEAR),
        ("2024-03-12", "2024", Fit.YEAR),
        ("2024-03-12", "2024-03-13", None),
        ("2024-03-12", "2024-03/..", None),
        ("2024-03-12", "2020/2029", None),
        ("2024-03-12/2024-03-14", "2024-03-13/2024-03-15", None),
    ],
)
def test_fit_of_two_dates(one, other, expected):
    assert fit(facts(one), [facts(other)]) is expected
    assert fit(facts(other), [facts(one)]) is expected


def test_every_telling_must_fit_and_one_may_give_the_day():
    tellings = [facts("2024-03"), facts("2024-03-12")]
    assert fit(facts("2024-03-12"), tellings) is Fit.SAME
    assert fit(facts("2024-03-13"), tellings) is None


def test_the_same_days_as_one_of_several_that_a_person_joined():
    tellings = [facts("2024-03-12"), facts("2024-03-15")]
    assert fit(facts("2024-03-15"), tellings) is Fit.SAME
    assert fit(facts("2024-03"), tellings) is Fit.WITHIN
    assert fit(facts("2024-03-13"), tellings) is None


def test_statuses_and_clock_times_must_agree():
    assert fit(facts("2024-03-12", status="cancelled"), [facts("2024-03-12")]) is None
    assert fit(facts("2024-03-12", time="09:00"), [facts("2024-03-12", time="17:30")]) is None
