"""The examples of every basic language are read as they say, and what is no time is not read."""

import pytest

from api import languages
from api.calendar.intervals import Interval
from tests.languages.basic.reading import MODULES, PUBLISHED, reading

READINGS = [
    pytest.param(code, wording, meant, module.PUBLISHED, id=f"{code}: {wording}")
    for code, module in MODULES.items()
    for meant, wordings in module.EXAMPLES.items()
    for wording in wordings
]
NOT_TIMES = [
    pytest.param(code, wording, module.PUBLISHED, id=f"{code}: {wording}")
    for code, module in MODULES.items()
    for wording in module.NOT_TIMES
]


@pytest.mark.parametrize(("code", "text", "meant", "published"), READINGS)
def test_example_is_read_as_it_says(code, text, meant, published):
    assert_read(code, text, meant, published)


def assert_read(code, text, meant, published):
    events = reading(code, text, published).events
    assert len(events) == len(meant.split(", "))
    for event, one in zip(events, meant.split(", "), strict=True):
        edtf, _, clock = one.partition("T")
        assert event.interval.edtf == edtf
        assert event.interval == Interval.parse(edtf) or "/" in edtf
        assert event.time == (clock or None)
        assert event.mention.rule == "fallback"
        assert text[event.mention.start : event.mention.end] == event.mention.text
        assert event.title


@pytest.mark.parametrize(("code", "text", "published"), NOT_TIMES)
def test_what_is_no_time_is_not_read(code, text, published):
    assert [event.mention.text for event in reading(code, text, published).events] == []


@pytest.mark.parametrize(
    ("code", "text", "meant"),
    [
        ("fa", "انتخابات ۱۵ اکتبر ۲۰۲۵ برگزار می‌شود.", "2025-10-15"),
        ("hi", "चुनाव 15 अक्टूबर 2025 को होंगे।", "2025-10-15"),
    ],
)
def test_language_without_a_module_is_read_by_its_locale(code, text, meant):
    assert code not in MODULES
    assert_read(code, text, meant, PUBLISHED)


def test_what_has_two_meanings_is_left_alone():
    assert reading("hi", "कल 3 लोग मारे गए।").events == ()


@pytest.mark.parametrize("code", MODULES)
def test_every_module_is_a_readable_language_with_examples(code):
    assert code in languages.LANGUAGES
    assert MODULES[code].EXAMPLES
