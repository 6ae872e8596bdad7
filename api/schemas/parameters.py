"""Query parameters that several queries share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar

from marshmallow import ValidationError, fields, validate
from typing_extensions import override

from api.schemas.fields import (
    INSTANT,
    LAST_ID,
    SHOWN,
    CommaList,
    Flag,
    Instant,
    Number,
    Text,
    one_of,
)
from api.schemas.validating import Query
from api.storage.queries.searching import search_conditions
from api.storage.queries.syntax import SearchError

DEFAULT_LIMIT, LONGEST_PAGE = 50, 200
MOST_IDS = LONGEST_PAGE
NAME, LONGEST_NAME = r"^[^\u0000]+$", 200


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
    stands for its parts that are not empty, and for itself as a whole.
    """

    WRITTEN = "comma-separated or repeated; a repeated value may hold a comma"

    def __init__(self, description: str, example: str) -> None:
        super().__init__(word(NAME), description, example)

    @override
    def values_in(self, given: str | tuple[str, ...]) -> list[str]:
        if not isinstance(given, str):
            return list(given)
        return [part for part in super().values_in(given) if part] or [given]

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


def days_of(query: Mapping[str, Any], first: str, last: str) -> tuple[int | None, int | None]:
    """The first and last day of the window that two parameters of a loaded query set."""
    return (query[first].start if first in query else None), (query[last].end if last in query else None)


def labels_of(schema: Query) -> tuple[str, ...]:
    """The names of the filters on labels."""
    return tuple(name for name, each in schema.fields.items() if isinstance(each, Label))
