"""Every example of every language is read as it says, and what is no time is not read."""

import pytest

from api import languages
from api.calendar.intervals import Interval
from api.extraction.events import events_in

EXAMPLES = {code: languages.part(code, "examples") for code in sorted(languages.FOLDERS)}
READINGS = [
    pytest.param(code, wording, meant, id=f"{code}: {wording}")
    for code, examples in EXAMPLES.items()
    for meant, wordings in examples.EXAMPLES.items()
    for wording in wordings
]
NOT_TIMES = [
    pytest.param(code, wording, id=f"{code}: {wording}")
    for code, examples in EXAMPLES.items()
    for wording in examples.NOT_TIMES
]


def reading(code, wording):
    return events_in(wording, languages.language(code), EXAMPLES[code].PUBLISHED.toordinal())


def meaning(one):
    """What one part of a key says: «2024-03-11T20:30» as the days and the clock time, else the days."""
    edtf, _, clock = one.partition("T")
    interval = Interval.parse(edtf)
    return edtf, interval.start, interval.end, clock or None


@pytest.mark.parametrize(("code", "wording", "meant"), READINGS)
def test_example_is_read_as_it_says(code, wording, meant):
    events = reading(code, wording).events
    assert [
        (event.interval.edtf, event.interval.start, event.interval.end, event.time if "T" in meant else None)
        for event in events
    ] == [meaning(one) for one in meant.split(", ")]


@pytest.mark.parametrize(("code", "wording"), NOT_TIMES)
def test_what_is_no_time_is_not_read(code, wording):
    read = reading(code, wording)
    assert [one.mention.text for one in (*read.events, *read.undated)] == []
