"""Query parameters, and the filters made from them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar

from marshmallow import ValidationError, fields, validate
from typing_extensions import override

from api.calendar.intervals import PRECISIONS
from api.exports import ARTICLE_FORMATS, FORMATS
from api.extraction.events import STATUSES
from api.languages import DISPLAYED
from api.schemas.articles import ARTICLE_FIELDS
from api.schemas.events import FIELDS
from api.schemas.fields import (
    INSTANT,
    LAST_ID,
    MONTH_AND_DAY,
    SHOWN,
    WEB_ADDRESS,
    CommaList,
    Flag,
    Instant,
    Number,
    PartialDate,
    Text,
    one_of,
)
from api.schemas.languages import LanguageTag
from api.schemas.stories import STORY_FIELDS
from api.schemas.validating import Query
from api.storage.queries import FACETS, STORY_ORDERS, ArticleFilters, Filters
from api.storage.queries.histograms import LEVEL
from api.storage.queries.searching import search_conditions
from api.storage.queries.syntax import SearchError

DEFAULT_LIMIT, LONGEST_PAGE = 50, 200
MOST_IDS = LONGEST_PAGE
NAME, LONGEST_NAME = r"^[^\u0000]+$", 200
DEFAULT_VALUES, MOST_VALUES = 20, 200


class PageQuery(Query):
    """A page of a collection."""

    limit = Number(
        load_default=DEFAULT_LIMIT,
        validate=validate.Range(1, LONGEST_PAGE),
        metadata={"description": "Most items on the page; it ends early rather than be longer than 8 MB"},
    )
    cursor = Text(
        r"^[A-Za-z0-9_-]+$",
        most=500,
        message="Not a cursor of this service.",
        metadata={"description": "`next_cursor` of the previous page; the filters must be the same"},
    )


class CountedPageQuery(PageQuery):
    """A page of a collection that can be counted."""

    count = Flag(
        metadata={
            "description": "`true`: adds `total`, the number of items on all pages, exact up to 10,000; "
            "beyond that it may be an estimate",
        }
    )


LONGEST_SEARCH = 200
SEARCH = (
    "All words must be there, in any form that has the same stem in the language of the {0}: `élections` "
    'finds élection. `"a phrase"` has its words in a row; `-word` must not be there; `elec*` '
    "is the beginning of a word, two letters or more. Chinese and Japanese need no spaces. Case and "
    "accents make no difference. Other syntax is refused, with the character where it stands."
)


class Search(Text):
    """A search in the texts that the description names."""

    def __init__(self, where: str, thing: str, **kwargs: Any) -> None:
        refusal = "Must hold more than spaces, and no NUL."
        description = f"A search in {where}. {SEARCH.format(thing)}"
        metadata = {"description": description, "example": 'élection -"second tour" président*'}
        super().__init__(
            SHOWN, most=LONGEST_SEARCH, message=refusal, metadata=metadata, checks=[_understood], **kwargs
        )


def _understood(search: str) -> None:
    """Refuse wrong syntax; other checks refuse a search that is empty or too long."""
    if not search.isspace() and 0 < len(search) <= LONGEST_SEARCH:
        try:
            search_conditions(search)
        except SearchError as error:
            raise ValidationError(str(error)) from error


class Label(CommaList):
    """A filter on labels of the same name, which ``storage/index/entry.py`` gives to events and articles.

    An event must have one of the values.
    """

    WRITTEN: ClassVar[str] = "comma-separated or repeated"

    def __init__(self, each: fields.Field[Any], description: str, example: str | int | None = None) -> None:
        metadata = {"description": f"{description}, {self.WRITTEN}"}
        shown = {} if example is None else {"example": [example]}
        super().__init__(each, least=1, metadata=metadata | shown)


def word(pattern: str = r"^[^\u0000,]+$") -> Text:
    """One value of a list; it contains no comma, except in a list of names."""
    return Text(pattern, most=LONGEST_NAME, message="Must not be empty.")


class Name(Label):
    """A filter on names, which may contain commas, such as «Nancy, Meurthe-et-Moselle».

    If the parameter is repeated, each value is taken as it is. A single value with commas is ambiguous: it
    stands for its parts, and for itself as a whole.
    """

    WRITTEN = "comma-separated or repeated; a repeated value may hold a comma"

    def __init__(self, description: str, example: str) -> None:
        super().__init__(word(NAME), description, example)

    @override
    def values_in(self, given: str | tuple[str, ...]) -> list[str]:
        return super().values_in(given) if isinstance(given, str) else list(given)

    @override
    def deserialize(
        self, value: Any, attr: str | None = None, data: Mapping[str, Any] | None = None, **kwargs: Any
    ) -> Any:
        found = super().deserialize(value, attr, data, **kwargs)
        whole = isinstance(value, str) and len(value) <= LONGEST_NAME and len(found) > 1
        return [*found, value] if whole else found


def updated_since(what: str) -> Instant:
    """An instant since which rows have changed."""
    return Instant(
        metadata={
            "type": "string",
            "pattern": INSTANT,
            "description": f"Changed at that instant or later; deleted {what} are included, with `deleted`",
            "example": "2025-08-01T00:00:00Z",
        }
    )


def fields_of(names: Iterable[str], note: str = "") -> CommaList:
    """Those fields of an event or article that are shown."""
    return CommaList(
        one_of(tuple(names)),
        least=1,
        data_key="fields",
        metadata={
            "description": f"Only these fields, comma-separated or repeated{note}",
            "example": ["id", "title"],
        },
    )


def format_of(formats: Iterable[str]) -> fields.String:
    """One of these formats, or JSON."""
    return one_of(
        ("json", *formats),
        metadata={"description": "Takes precedence over the `Accept` header", "example": "json"},
    )


def stories_of(what: str) -> CommaList:
    """Ids of stories."""
    return CommaList(
        Number(validate=validate.Range(1, LAST_ID)),
        least=1,
        metadata={
            "description": f"Ids of stories {what}, {Label.WRITTEN}; "
            "one that has become part of another story stands for that",
            "example": [1],
        },
    )


class Window(Query):
    """A window of days, ``start`` and ``end``, each of which may be absent."""

    def check(self, query: dict[str, Any]) -> None:
        """Refuse a window that ends before it begins."""
        if "start" in query and "end" in query and query["start"].start > query["end"].end:
            raise ValidationError("Must not be before from.", "to")


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


class EventQuery(Query):
    """Which parts of an event are shown."""

    fields_ = fields_of(FIELDS)
    lang = one_of(
        DISPLAYED,
        metadata={"description": "Language of `display`; by default that of the event", "example": "fr"},
    )
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


class ArticleQuery(Query):
    """Which parts of an article are shown."""

    include = CommaList(
        one_of(("text",)),
        least=1,
        metadata={"description": "`text`: the text of the article as well", "example": ["text"]},
    )
    fields_ = fields_of(ARTICLE_FIELDS, "; `text` needs no `include` then")


class ArticlesQuery(CountedPageQuery, ArticleQuery):
    """A page of the articles, newest publication first."""

    q = Search("title and text", "article")
    source = Name("Sources; any of them", "Le Journal")
    language = Label(LanguageTag(), "Languages; any of them", "fr")
    tag = Name("Tags; any of them", "espace")
    url = Text(
        WEB_ADDRESS,
        most=2000,
        message="Must be an http or https address.",
        metadata={
            "description": "The article at exactly this address",
            "example": "https://journal.example/31",
        },
    )
    published_from = PartialDate(metadata={"description": "Published on its first day or later"})
    published_to = PartialDate(metadata={"description": "Published on its last day or earlier"})
    dated = one_of(
        ("true", "false"),
        metadata={"description": "`false`: only articles without a date, whose relative dates are `undated`"},
    )
    story = stories_of("that it belongs to")
    updated_since = updated_since("articles")
    sort = one_of(
        ("id", "updated"),
        metadata={"description": "By id, or by time of change, tombstones included"},
    )
    format = format_of(ARTICLE_FORMATS)


class StoryQuery(Query):
    """Which parts of a story are shown."""

    fields_ = fields_of(STORY_FIELDS)


class StoriesQuery(Window, CountedPageQuery, StoryQuery):
    """A page of the stories."""

    q = Search("title and text of its articles", "article")
    start = PartialDate(
        data_key="from",
        metadata={"description": "An article of it was published on the first day or later"},
    )
    end = PartialDate(
        data_key="to",
        metadata={"description": "An article of it was published on the last day or earlier"},
    )
    language = Label(LanguageTag(), "Languages of its articles; any of them", "fr")
    tag = Name("Tags of its articles; any of them", "espace")
    source = Name("Sources of its articles; any of them", "Le Journal")
    sort = one_of(
        tuple(STORY_ORDERS),
        load_default="updated",
        metadata={"description": "The last change, the most articles or the earliest start first"},
    )


def _labels_of(schema: Query) -> tuple[str, ...]:
    return tuple(name for name, each in schema.fields.items() if isinstance(each, Label))


EVENT_LABELS, ARTICLE_LABELS = _labels_of(EventFilters()), _labels_of(ArticlesQuery())


def _days_of(query: Mapping[str, Any], first: str, last: str) -> tuple[int | None, int | None]:
    """The first and last day of the window that two parameters of a loaded query set."""
    return (query[first].start if first in query else None), (query[last].end if last in query else None)


def filters_of(query: dict[str, Any]) -> Filters:
    """The filters in a loaded query of events."""
    labels = {name: query[name] for name in EVENT_LABELS if name in query}
    if "on" in query:
        labels["on"] = [query["on"]]
    first_day, last_day = _days_of(query, "start", "end")
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


def story_filters_of(query: dict[str, Any]) -> ArticleFilters:
    """The filters of articles, one of which a story must have, in a loaded query of stories."""
    first_day, last_day = _days_of(query, "start", "end")
    return ArticleFilters(
        first_day=first_day,
        last_day=last_day,
        q=query.get("q"),
        labels={name: query[name] for name in ARTICLE_LABELS if name in query},
    )


def article_filters_of(query: dict[str, Any]) -> ArticleFilters:
    """The filters in a loaded query of articles."""
    first_day, last_day = _days_of(query, "published_from", "published_to")
    return ArticleFilters(
        first_day=first_day,
        last_day=last_day,
        q=query.get("q"),
        url=query.get("url"),
        labels={name: query[name] for name in ARTICLE_LABELS if name in query},
        dated=None if "dated" not in query else query["dated"] == "true",
        stories=query.get("story", ()),
        updated_since=query.get("updated_since"),
    )
