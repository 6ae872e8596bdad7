"""The JSON of an event as it is stored with its row and sent by the service."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from hashlib import sha256

import orjson

from api.calendar.intervals import Interval
from api.extraction.status import Status
from api.languages import DISPLAYED
from api.schemas.dumping import dumper
from api.schemas.events import EventSchema
from api.storage import models
from api.storage.facts import EventFacts

EVENT = EventSchema()
_dump = dumper(EVENT)
SAMPLE_INTERVALS = (
    *("2025-07-31", "2025-07-28/2025-08-03", "2025-07", "2025-22", "2025-33", "2025-40", "2025", "199X"),
    *(
        "19XX",
        "2025-07-31/2025-08-02",
        "2011/2014",
        "2022/..",
        "2025-22/..",
        "../2029",
        "-0043-03-15",
        "2022~",
    ),
)
"""One interval of each precision, and others that are displayed differently."""


def event_json(event: models.Event) -> bytes:
    """The JSON of an event."""
    return orjson.dumps(_dump(event))


@cache
def event_json_version() -> int:
    """A number for what ``event_json`` writes: documents stored with another one are out of date.

    It is a digest of sample events in every language, so it changes with the schema and with the display of
    intervals and is never raised by hand.
    """
    rendered = b"\n".join(event_json(event) for event in samples())
    return int.from_bytes(sha256(rendered).digest()[:4], "big") >> 1


def samples() -> Iterator[models.Event]:
    """Events that show everything on which their JSON depends."""
    for language in DISPLAYED:
        for edtf in SAMPLE_INTERVALS:
            for status in (Status.OCCURRED, Status.PLANNED):
                facts = EventFacts(title="", interval=Interval.parse(edtf), language=language, status=status)
                yield _sample(facts)
    article = models.Article(id=1, text="", language="en")
    facts = EventFacts(title="", interval=Interval.day(1), language="en", actors=("",), places=("",))
    offsets = dict.fromkeys(("start", "end", "sentence_start", "sentence_end"), 0)
    mention = models.Mention(id=1, article=article, article_id=1, facts=facts, **offsets)
    yield _sample(facts, mentions=[mention], edited=True)
    yield _sample(facts, merged_into=2)


def _sample(facts: EventFacts, **columns: object) -> models.Event:
    instant = datetime(2025, 7, 31, tzinfo=UTC)
    return models.Event(facts=facts, id=1, created_at=instant, updated_at=instant, **columns)
