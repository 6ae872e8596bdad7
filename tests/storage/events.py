"""Events made by hand, or at random, for the tests of the storage."""

from datetime import UTC, datetime, timedelta

import orjson

from api.calendar.intervals import Interval
from api.extraction.events import STATUSES
from api.storage import models
from api.storage.facts import EventFacts, interval_columns
from api.storage.index import writing

CHANGED = datetime(2026, 1, 1, tzinfo=UTC)
EDTF = (
    *("2025-07-31", "2024-02-29", "2025-01-01", "2025-12-31", "1999-12-31", "-0043-03-15", "-9999-01-01"),
    *(
        "2025-07",
        "2025-11",
        "2024-02",
        "2022",
        "2025",
        "0000",
        "-0001",
        "199X",
        "-004X",
        "2023-22",
        "2024-34",
        "2024-41",
        "200X",
        "18XX",
        "-01XX",
    ),
    *(
        "2011/2014",
        "2022/..",
        "../2030",
        "1947/1991",
        "2025-07-28/2025-08-03",
        "2023-22",
        "2024-33",
        "2024-41",
    ),
    *("../-0500", "9999-12-30/..", "../-9999-01-02", "-0043-03-15/2026-05-05", "1999-12-31/2000-01-01"),
)
TITLES = ("Lancement d'un équipage", "Élection au Cœur de l'Europe", "Launch of a satellite", "Vote, 2e tour")


def days(edtf):
    return interval_columns(Interval.parse(edtf))


def event(edtf="2025-07-31", **columns):
    facts = EventFacts(title="Lancement d'un équipage", interval=Interval.parse(edtf), language="fr")
    return models.Event(**facts.columns() | columns)


def random_event(random):
    return event(
        random.choice(EDTF),
        status=random.choice(STATUSES),
        title=random.choice(TITLES),
        language=random.choice(("fr", "en")),
        tags=random.sample(["espace", "Économie", "sport"], random.randint(0, 2)),
        actors=random.sample(["Sean Duffy", "Dmitri Bakanov"], random.randint(0, 1)),
        places=random.sample(["Baïkonour"], random.randint(0, 1)),
        updated_at=CHANGED + timedelta(days=random.randint(0, 9)),
        deleted_at=CHANGED if random.random() < 0.1 else None,
    )


def put(session, *events):
    """Writes events as the service does, with a document short enough to read."""
    session.add_all(events)
    session.flush()
    for each in events:
        each.document = orjson.dumps({"id": each.id, "title": each.title})
        writing.index(session, each)
    session.flush()
