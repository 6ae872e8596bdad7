"""What may be asked of a collection."""

from __future__ import annotations

from typing import Any

from marshmallow import ValidationError, fields, validate
from webargs.fields import DelimitedList

from api.calendar.intervals import PRECISIONS
from api.exports import FORMATS
from api.extraction.events import STATUSES
from api.languages import DISPLAYED
from api.schemas.events import FIELDS
from api.schemas.fields import (
    INSTANT,
    LAST_ID,
    MONTH_AND_DAY,
    SHOWN,
    Instant,
    Number,
    PartialDate,
    Text,
    comma_list,
    one_of,
)
from api.schemas.validating import Query
from api.storage.queries import ArticleFilters, Filters

DEFAULT_LIMIT, LONGEST_PAGE = 50, 200
BUCKETS = ("day", "month", "year", "decade", "century")
WORD = r"^[^\u0000,]+$"


class PageQuery(Query):
    """Which page of a collection."""

    limit = Number(
        load_default=DEFAULT_LIMIT,
        validate=validate.Range(1, LONGEST_PAGE),
        metadata={"description": "How many of them"},
    )
    cursor = Text(
        r"^[A-Za-z0-9_-]+$",
        most=500,
        message="Not a cursor of this service.",
        metadata={"description": "`next_cursor` of the page before, with the same filters"},
    )


class Words(Text):
    def __init__(self, description: str, **kwargs: Any) -> None:
        super().__init__(SHOWN, most=200, metadata={"description": description}, **kwargs)


class Label(DelimitedList):
    """A filter on the labels of that name that ``storage/index/entry.py`` gives events or articles.

    The values are comma-separated; one of them must fit.
    """

    def __init__(self, each: fields.Field[Any], description: str, example: str | int | None = None) -> None:
        metadata = {"description": f"{description}, comma-separated"}
        shown = {} if example is None else {"example": [example]}
        super().__init__(each, validate=validate.Length(min=1, max=50), metadata=metadata | shown)


def word() -> Text:
    return Text(WORD, most=200, message="Must not be empty.")


class EventFilters(Query):
    """Which events of the timeline; what is absent does not narrow."""

    start = PartialDate(
        data_key="from",
        metadata={
            "description": "Its first day on; a partial date is the whole period",
            "example": "2025-07",
        },
    )
    end = PartialDate(
        data_key="to",
        metadata={
            "description": "Up to its last day; a partial date is the whole period",
            "example": "2025-08",
        },
    )
    match = one_of(
        ("intersects", "within"),
        load_default="intersects",
        metadata={"description": "Touching the window, or lying in it whole"},
    )
    q = Words("Words of the title, the names and the sentences, without regard to accents and case")
    precision = Label(one_of(PRECISIONS), "Any of them")
    status = Label(one_of(STATUSES), "Any of them")
    tag = Label(word(), "Tags; any of them", "espace")
    language = Label(word(), "Languages; any of them", "fr")
    article = Label(Number(validate=validate.Range(1, LAST_ID)), "Ids of articles that report it", 1)
    source = Label(word(), "Sources of articles that report it; any of them", "Le Journal")
    actor = Label(word(), "Names among the actors; any of them", "Dmitri Bakanov")
    place = Label(word(), "Names among the places; any of them", "Baïkonour")
    on = Text(
        MONTH_AND_DAY,
        most=5,
        message="Must be a day of the year: MM-DD.",
        metadata={"description": "Events of a single day, on that day of any year", "example": "07-31"},
    )
    updated_since = Instant(
        metadata={
            "type": "string",
            "pattern": INSTANT,
            "description": "Changed at that instant or later; tombstones included, with `deleted`",
            "example": "2025-08-01T00:00:00Z",
        }
    )

    def check(self, query: dict[str, Any]) -> None:
        """Refuses a window that ends before it begins."""
        if "start" in query and "end" in query and query["start"].start > query["end"].end:
            raise ValidationError("Must not be before from.", "to")


class EventQuery(Query):
    """How an event is shown."""

    fields_ = comma_list(
        one_of(FIELDS),
        data_key="fields",
        metadata={"description": "Only these fields, comma-separated", "example": ["id", "title"]},
    )
    lang = one_of(
        DISPLAYED,
        metadata={"description": "The language of `display`; without it that of the event", "example": "fr"},
    )


class EventsQuery(PageQuery, EventFilters, EventQuery):
    """A page of the timeline."""

    sort = one_of(
        ("start", "-start"), load_default="start", metadata={"description": "Order of time, or backwards"}
    )
    format = one_of(
        ("json", *FORMATS), metadata={"description": "Wins over the `Accept` header", "example": "json"}
    )


class HistogramQuery(EventFilters):
    """How many events lie in each period."""

    interval = one_of(BUCKETS, required=True, metadata={"example": "month"})


class ArticleQuery(Query):
    """How much of an article."""

    include = comma_list(
        one_of(("text",)),
        metadata={"description": "`text`: the article's text too", "example": ["text"]},
    )


class ArticlesQuery(PageQuery):
    """A page of the articles, newest publication first."""

    q = Words("Words of the title and the text, without regard to accents and case")
    source = Label(word(), "Sources; any of them", "Le Journal")
    language = Label(word(), "Languages; any of them", "fr")
    tag = Label(word(), "Tags; any of them", "espace")
    published_from = PartialDate(metadata={"description": "Published on its first day or later"})
    published_to = PartialDate(metadata={"description": "Published on its last day or earlier"})


def _labels_of(schema: Query) -> tuple[str, ...]:
    return tuple(name for name, each in schema.fields.items() if isinstance(each, Label))


EVENT_LABELS, ARTICLE_LABELS = _labels_of(EventFilters()), _labels_of(ArticlesQuery())


def filters_of(query: dict[str, Any]) -> Filters:
    """The filters in a loaded query of events."""
    labels = {name: query[name] for name in EVENT_LABELS if name in query}
    if "on" in query:
        labels["on"] = [query["on"]]
    return Filters(
        first_day=query["start"].start if "start" in query else None,
        last_day=query["end"].end if "end" in query else None,
        within=query["match"] == "within",
        q=query.get("q"),
        labels=labels,
        updated_since=query.get("updated_since"),
    )


def article_filters_of(query: dict[str, Any]) -> ArticleFilters:
    """The filters in a loaded query of articles."""
    return ArticleFilters(
        first_day=query["published_from"].start if "published_from" in query else None,
        last_day=query["published_to"].end if "published_to" in query else None,
        q=query.get("q"),
        labels={name: query[name] for name in ARTICLE_LABELS if name in query},
    )
