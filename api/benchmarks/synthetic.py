"""Made-up events, the same for the same seed, with precisions and lengths as in timelines of the news."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache, lru_cache
from random import Random
from typing import Any

import orjson

from api.benchmarks.bulk import LoadedEvent
from api.calendar.days import day_number, iso_date
from api.calendar.intervals import Interval
from api.display import display
from api.extraction.events import STATUSES
from api.extraction.status import Status
from api.languages import display_texts
from api.schemas.fields import written_instant
from api.storage import models
from api.storage.facts import EventFacts
from api.timeline.event_json import EVENT

SEED = 20250731
CREATED_AT = datetime(2026, 1, 1, tzinfo=UTC)
RECENT, DISTANT = (2000, 2026), (1800, 2050)
SHARE_OF_RECENT = 0.9
SHARES = {"day": 70, "month": 15, "year": 10, "longer": 5}
WORDS = {
    "fr": (
        *("lancement", "équipage", "fusée", "sommet", "élection", "grève", "accord", "réforme", "budget"),
        *("tempête", "procès", "visite", "ouverture", "fermeture", "signature", "réunion", "enquête"),
    ),
    "en": (
        *("launch", "crew", "rocket", "summit", "election", "strike", "agreement", "reform", "budget"),
        *("storm", "trial", "visit", "opening", "closure", "signing", "meeting", "inquiry", "protest"),
    ),
}
OBJECTS = ("satellite", "station", "ministre", "parliament", "hôpital", "museum", "région", "bridge")
NAMES = [f"{first} {last}" for first in ("Anne", "Luc", "Maya") for last in ("Leroy", "Smith", "Novak")]
PLACES = ("Paris", "Lyon", "Baïkonour", "London", "Québec", "Genève", "Boston", "Dakar")
TAGS = ("espace", "politique", "économie", "sport", "culture", "science")
WEIGHTS_OF_STATUS = (70, 10, 15, 4, 1)


def events(number: int, seed: int = SEED) -> Iterator[LoadedEvent]:
    """Made-up events without ids, equal for equal seeds."""
    random = Random(seed)
    for _ in range(number):
        yield _event(random)


def _event(random: Random) -> LoadedEvent:
    language = random.choice(("fr", "en"))
    facts = EventFacts(
        interval=_interval(random),
        status=random.choices(STATUSES, WEIGHTS_OF_STATUS)[0],
        title=_title(random, language),
        language=language,
        actors=tuple(random.sample(NAMES, random.choice((0, 1, 1, 2)))),
        places=tuple(random.sample(PLACES, random.choice((0, 1, 1)))),
        tags=tuple(random.sample(TAGS, random.choice((0, 1, 1, 2)))),
    )
    return LoadedEvent(facts, CREATED_AT)


def _title(random: Random, language: str) -> str:
    first, second = random.sample(WORDS[language], 2)
    link = "et" if language == "fr" else "and"
    return f"{first.capitalize()} {link} {second}: {random.choice(OBJECTS)} {random.randint(1, 9999)}"


def _interval(random: Random) -> Interval:
    year = random.randint(*(RECENT if random.random() < SHARE_OF_RECENT else DISTANT))
    month = random.randint(1, 12)
    (kind,) = random.choices(list(SHARES), list(SHARES.values()))
    if kind == "day":
        return Interval.day(day_number(year, month, random.randint(1, 28)))
    if kind == "month":
        return _month(year, month)
    return _year(year) if kind == "year" else _longer(random, year, month)


_month = lru_cache(maxsize=8192)(Interval.month)
_year = lru_cache(maxsize=1024)(Interval.year)


def _longer(random: Random, year: int, month: int) -> Interval:
    """Weeks, ranges of days and years, decades, centuries and open ends."""
    day = day_number(year, month, random.randint(1, 28))
    makers = (
        lambda: Interval.week(day),
        lambda: Interval.days(day, day + random.randint(1, 400)),
        lambda: Interval.between(_year(year), _year(year + random.randint(1, 12))),
        lambda: Interval.decade(year),
        lambda: Interval.century(year),
        lambda: Interval.since(_year(year)),
        lambda: Interval.until(_year(year)),
    )
    return random.choice(makers)()


def document(event: LoadedEvent) -> bytes:
    """The JSON of a made-up event, as ``event_json`` renders it, in a fraction of the time."""
    interval = event.facts.interval
    instant = written_instant(event.created_at)
    own = {
        "id": event.id,
        "start": None if interval.start is None else iso_date(interval.start),
        "end": None if interval.end is None else iso_date(interval.end),
        "display": display(
            interval, display_texts(event.facts.language), ahead=Status(event.facts.status).looks_ahead
        ),
        "created_at": instant,
        "updated_at": instant,
        "links": {"self": f"/v1/events/{event.id}"},
    }
    return orjson.dumps({**_template(), **event.facts.to_json(), **own})


@cache
def _template() -> dict[str, Any]:
    """The JSON of an event with its fields in order, to be filled in."""
    facts = EventFacts(title="", interval=Interval.day(1), language="en")
    row = models.Event(facts=facts, id=0, edited=False, created_at=CREATED_AT, updated_at=CREATED_AT)
    dumped = EVENT.dump(row)
    assert isinstance(dumped, dict)
    return dumped
