"""Which events of an article are told already, inside one story."""

from api.calendar.intervals import Interval
from api.storage.facts import EventFacts
from api.timeline.aligning import Telling, aligned


def telling(title, edtf="2024-03-12", language="fr", **rest):
    return Telling(EventFacts(language=language, title=title, interval=Interval.parse(edtf), **rest), title)


def pairs(read, stored):
    joined, _ = aligned(read, stored)
    return {index: each.event_id for index, each in joined.items()}


def test_the_only_events_of_a_day_are_one():
    assert pairs([telling("Procès ouvert")], {7: [telling("The trial began", language="en")]}) == {0: 7}


def test_another_day_is_another_event():
    assert pairs([telling("Procès ouvert")], {7: [telling("Procès ouvert", "2024-03-13")]}) == {}
