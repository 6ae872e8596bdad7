"""The parameters of queries of events, and the filters made from them."""

from __future__ import annotations

from typing import Any

from marshmallow import validate

from api.calendar.intervals import PRECISIONS
from api.exports import FORMATS
from api.extraction.events import STATUSES
from api.schemas.events import FIELDS
from api.schemas.fields import LAST_ID, MONTH_AND_DAY, CommaList, Flag, Number, PartialDate, Text, one_of
from api.schemas.languages import DisplayedLanguage, LanguageTag
from api.schemas.parameters import (
    MOST_IDS,
    CountedPageQuery,
    Label,
    Name,
    Search,
    Window,
    days_of,
    fields_of,
    format_of,
    labels_of,
    stories_of,
    updated_since,
)
from api.schemas.validating import Query
from api.storage.queries import FACETS, Filters
from api.storage.queries.histograms import LEVEL

DEFAULT_VALUES, MOST_VALUES = 20, 200
DEFAULT_PER, MOST_PER = 3, 20


class EventFilters(Window):
    """Which events are returned; all of them without a filter."""

    start = PartialDate(
        data_key="from",
        metadata={
            "description": "First day of the window; a partial date stands for the whole period",
            "example": "2025-07",
        },
    )
    end = PartialDate(
        data_key="to",
        metadata={
            "description": "Last day of the window; a partial date stands for the whole period",
            "example": "2025-08",
        },
    )
    match = one_of(
        ("intersects", "within"),
        load_default="intersects",
        metadata={"description": "Whether events must touch the window or lie in it"},
    )
    q = Search("title, actors, places, tags and the sentences that report it", "event")
    precision = Label(one_of(PRECISIONS), "Any of them")
    status = Label(one_of(STATUSES), "Any of them")
    tag = Name("Tags; any of them", "espace")
    language = Label(LanguageTag(), "Languages; any of them", "fr")
    article = Label(Number(validate=validate.Range(1, LAST_ID)), "Ids of articles that report it", 1)
    story = stories_of("whose articles report it")
    source = Name("Sources of articles that report it; any of them", "Le Journal")
    actor = Name("Actors, by name or by whole words of it; any of them", "Dmitri Bakanov")
    place = Name("Places, by name or by whole words of it; any of them", "Baïkonour")
    on = Text(
        MONTH_AND_DAY,
        most=5,
        message="Must be a day of the year: MM-DD.",
        metadata={"description": "Events of a single day, that day of any year", "example": "07-31"},
    )
    ids = CommaList(
        Number(validate=validate.Range(1, LAST_ID)),
        least=1,
        most=MOST_IDS,
        metadata={
            "description": "Ids of events, comma-separated or repeated; deleted and merged ones are left out "
            "unless `updated_since` asks for them",
            "example": [4, 9],
        },
    )
    updated_since = updated_since("events")


class ShownQuery(Query):
    """How events are shown."""

    fields_ = fields_of(FIELDS)
    lang = DisplayedLanguage(
        metadata={
            "description": "Language of `display`, by default that of the event; its region counts: "
            "`en-GB` writes 1 August 2025, `en` August 1, 2025",
            "example": "fr",
        },
    )


class EventQuery(ShownQuery):
    """Which parts of an event are shown."""

    include = CommaList(
        one_of(("articles",)),
        least=1,
        metadata={
            "description": "`articles`: what names the articles that the mentions come from as well",
            "example": ["articles"],
        },
    )


class EventsQuery(CountedPageQuery, EventFilters, EventQuery):
    """A page of the timeline."""

    sort = one_of(
        ("start", "-start", "updated"),
        load_default="start",
        metadata={"description": "Earliest or latest start first, or by time of change, tombstones included"},
    )
    format = format_of(FORMATS)


class HistogramQuery(EventFilters):
    """A count of events by period."""

    interval = one_of(tuple(LEVEL), required=True, metadata={"example": "month"})
    sides = Flag(
        metadata={
            "description": "`true`: adds `starts` and `ends`, the events that begin and end in each period"
        }
    )


class SampleQuery(HistogramQuery, ShownQuery):
    """A few events of each period."""

    per = Number(
        load_default=DEFAULT_PER,
        validate=validate.Range(1, MOST_PER),
        metadata={"description": "Most events of each period"},
    )


class FacetsQuery(EventFilters):
    """The values that events have."""

    by = CommaList(
        one_of(FACETS),
        least=1,
        load_default=FACETS,
        metadata={"description": "Which values are counted, comma-separated or repeated; by default all"},
    )
    limit = Number(
        load_default=DEFAULT_VALUES,
        validate=validate.Range(1, MOST_VALUES),
        metadata={"description": "Most values of each kind"},
    )


EVENT_LABELS = labels_of(EventFilters())


def filters_of(query: dict[str, Any]) -> Filters:
    """The filters in a loaded query of events."""
    labels = {name: query[name] for name in EVENT_LABELS if name in query}
    if "on" in query:
        labels["on"] = [query["on"]]
    first_day, last_day = days_of(query, "start", "end")
    return Filters(
        first_day=first_day,
        last_day=last_day,
        within=query["match"] == "within",
        q=query.get("q"),
        labels=labels,
        updated_since=query.get("updated_since"),
        ids=query.get("ids", ()),
        stories=query.get("story", ()),
    )
