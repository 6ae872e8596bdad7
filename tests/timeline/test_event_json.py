"""The JSON of an event is what its schema declares."""

from datetime import UTC, datetime

import orjson
from hypothesis import given
from hypothesis import strategies as st

from api.calendar.intervals import Interval
from api.extraction.context import Direction
from api.extraction.events import STATUSES
from api.languages import DISPLAYED
from api.schemas.events import MENTIONS_SHOWN
from api.storage import models
from api.storage.facts import EventFacts
from api.timeline.event_json import EVENT, SAMPLE_INTERVALS, event_json, samples

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
IDS = st.integers(1, 2**31)
NAMES = st.lists(TEXT, max_size=3).map(tuple)
INSTANTS = st.datetimes(datetime(1970, 1, 1), timezones=st.just(UTC))
FACTS = st.builds(
    EventFacts,
    title=TEXT,
    interval=st.sampled_from(SAMPLE_INTERVALS).map(Interval.parse),
    time=st.none() | st.just("19:30"),
    status=st.sampled_from(STATUSES),
    language=st.sampled_from([*DISPLAYED, "pt-BR", "xx"]),
    actors=NAMES,
    places=NAMES,
    tags=NAMES,
)
ARTICLE = models.Article(id=2, text="Mardi. " * 300, language="fr")
OFFSETS = st.integers(0, len(ARTICLE.text))
MENTIONS = st.builds(
    models.Mention,
    id=IDS,
    article_id=st.just(ARTICLE.id),
    text=TEXT,
    start=OFFSETS,
    end=OFFSETS,
    sentence_start=OFFSETS,
    sentence_end=OFFSETS,
    anchor_day=st.none() | st.integers(-100_000, 1_000_000),
    rule=TEXT,
    direction=st.none() | st.sampled_from(Direction),
    because=st.none() | TEXT,
    inferred=st.lists(TEXT, max_size=2),
    alternatives=st.lists(st.sampled_from(SAMPLE_INTERVALS), max_size=2),
)
EVENTS = st.builds(
    models.Event,
    id=IDS,
    facts=FACTS,
    edited=st.booleans(),
    created_at=INSTANTS,
    updated_at=INSTANTS,
    deleted_at=st.none() | INSTANTS,
    merged_into=st.none() | IDS,
    mentions=st.lists(MENTIONS, max_size=2),
)


def dumped(event):
    return orjson.dumps(EVENT.dump(event))


def test_samples_are_written_as_the_schema_dumps_them():
    assert [event_json(event) for event in samples()] == [dumped(event) for event in samples()]


@given(EVENTS)
def test_any_event_is_written_as_the_schema_dumps_it(event):
    for mention in event.mentions:
        mention.article = ARTICLE
    assert event_json(event) == dumped(event)


def test_the_first_mentions_are_shown_and_all_are_counted():
    event = next(event for event in samples() if event.mentions)
    event.mentions *= MENTIONS_SHOWN + 1
    document = orjson.loads(event_json(event))
    assert (len(document["mentions"]), document["mention_count"]) == (MENTIONS_SHOWN, MENTIONS_SHOWN + 1)
