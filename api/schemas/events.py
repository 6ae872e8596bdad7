"""The JSON of an event, and what a person may set of one."""

from __future__ import annotations

from typing import Any, ClassVar

from marshmallow import RAISE, Schema, ValidationError, fields, missing
from typing_extensions import override

from api.calendar.intervals import PRECISIONS
from api.display import display
from api.extraction.events import STATUSES
from api.extraction.status import Status
from api.languages import display_texts
from api.schemas.dumping import ObjectSchema
from api.schemas.fields import (
    CLOCK_TIME,
    Clock,
    Day,
    Edtf,
    Id,
    Instant,
    Names,
    ShortList,
    Strings,
    Tag,
    Text,
    WrittenEdtf,
    one_of,
)
from api.schemas.languages import ReadableLanguage
from api.schemas.mentions import MentionSchema, ReasonsSchema


class Display(fields.String):
    """The interval in words, in the language of the event."""

    @override
    def _serialize(self, value: Any, attr: str | None, obj: Any, **kwargs: Any) -> str:
        return display(value, display_texts(obj.language), ahead=Status(obj.status).looks_ahead)


class CoreSchema(ObjectSchema):
    """The facts of an event, stored or just read."""

    title = fields.String(
        required=True,
        metadata={"example": "Lancement d'un autre équipage russo-américain vers la station spatiale"},
    )
    start = Day(
        "First day, included; null if that side is open",
        "2025-11-01",
        attribute="start_day",
        required=True,
    )
    end = Day(
        "Last day, included; null if that side is open", "2025-11-30", attribute="end_day", required=True
    )
    edtf = WrittenEdtf(
        required=True,
        metadata={"description": "The same interval in EDTF, as the text gives it", "example": "2025-11"},
    )
    precision = one_of(PRECISIONS, required=True, metadata={"example": "month"})
    time = fields.String(
        required=True,
        allow_none=True,
        metadata={
            "description": "HH:MM if the text gives a clock time",
            "pattern": CLOCK_TIME,
            "example": None,
        },
    )
    display = Display(
        attribute="interval",
        required=True,
        metadata={
            "description": "The interval in words, in the language of the event",
            "example": "novembre 2025",
        },
    )
    status = one_of(STATUSES, required=True, metadata={"example": "planned"})
    language = fields.String(required=True, metadata={"example": "fr"})
    actors = Strings("Who takes part", ["Dmitri Bakanov", "Sean Duffy"], required=True)
    places = Strings("Where", ["Baïkonour"], required=True)
    tags = Strings("Labels: those of its articles, unless a person set them", ["espace"], required=True)


CORE_FIELDS = tuple(CoreSchema().fields)
"""The facts of an event as JSON, in order, and its interval in words."""


MENTIONS_SHOWN = 20
"""Mentions in the JSON of an event; an event that hundreds of articles tell stays small."""


class LinksSchema(ObjectSchema):
    self = fields.String(required=True, metadata={"example": "/v1/events/4"})

    READ: ClassVar = {"self": lambda event: f"/v1/events/{event.id}"}


class EventSchema(CoreSchema):
    """An event of the timeline."""

    id = fields.Integer(required=True, metadata={"example": 4})
    edited = fields.Boolean(
        required=True, metadata={"description": "Whether a person changed it", "example": False}
    )
    created_at = Instant(required=True)
    updated_at = Instant(required=True)
    deleted = fields.Boolean(
        metadata={"description": "true on a tombstone, absent otherwise; only `updated_since` lists them"}
    )
    merged_into = fields.Integer(metadata={"description": "The event that this one was merged into"})
    mentions = fields.List(
        fields.Nested(MentionSchema),
        required=True,
        metadata={"description": f"The first {MENTIONS_SHOWN}; `/events/{{id}}/mentions` has them all"},
    )
    mention_count = fields.Integer(
        required=True, metadata={"description": "How many mentions there are", "example": 1}
    )
    links = fields.Nested(LinksSchema, required=True)

    READ: ClassVar = {
        "deleted": lambda event: missing if event.live else True,
        "merged_into": lambda event: event.merged_into or missing,
        "mentions": lambda event: event.mentions[:MENTIONS_SHOWN],
        "mention_count": lambda event: len(event.mentions),
        "links": lambda event: event,
    }

    class Meta:
        fields = (
            "id",
            *CoreSchema._declared_fields,
            "edited",
            "created_at",
            "updated_at",
            "deleted",
            "merged_into",
            "mentions",
            "mention_count",
            "links",
        )


class ArticleReferenceSchema(Schema):
    """What names an article where its events are shown."""

    id = fields.Integer(required=True, metadata={"example": 1})
    title = fields.String(required=True, allow_none=True, metadata={"example": "Bakanov rencontre Duffy"})
    source = fields.String(required=True, allow_none=True, metadata={"example": "Le Journal"})
    url = fields.String(required=True, allow_none=True, metadata={"example": "https://journal.example/31"})
    published_at = fields.String(required=True, allow_none=True, metadata={"example": "2025-07-31"})


def referenced_articles() -> fields.List[Any]:
    """The articles that mentions come from, in order of id."""
    description = "With `include=articles`: the articles that the mentions shown come from"
    return fields.List(fields.Nested(ArticleReferenceSchema), metadata={"description": description})


class ListedEventSchema(EventSchema):
    """An event in a list; `fields` may leave out any of its fields."""


class ShownEventSchema(EventSchema):
    """An event shown by itself; `fields` may leave out any of its fields."""

    articles = referenced_articles()

    class Meta:
        fields = (*EventSchema.Meta.fields, "articles")


FIELDS = tuple(EventSchema().fields)


class ExtractedEventSchema(CoreSchema):
    """An event read from a text and not stored."""

    mention = fields.Nested(ReasonsSchema, required=True)

    class Meta:
        fields = (*CoreSchema._declared_fields, "mention")

    READ: ClassVar = {"mention": lambda event: event.mentions[0]}


def names(description: str, example: list[str]) -> Names:
    """A list of up to 50 names; null means none."""
    metadata = {"description": description, "example": example}
    return Names(Text(most=200), allow_none=True, metadata=metadata)


PARTS_OF_EDTF = ("start", "end", "date", "precision", "display")
"""What a client may try to set instead of ``edtf``, from which the service makes them."""
SET_EDTF = 'Set edtf instead, e.g. "2008-11-08", "2008-11" or "2008-11-08/2008-11-12".'


class EventFieldsSchema(Schema):
    """What a person may set of an event."""

    class Meta:
        unknown = RAISE

    time = Clock(allow_none=True, metadata={"description": "Clock time, HH:MM; null for none"})
    actors = names("Who takes part; null for no one", ["Dmitri Bakanov"])
    places = names("Where; null for nowhere", ["Baïkonour"])
    tags = Names(
        Tag(), allow_none=True, metadata={"description": "Labels; null for none", "example": ["espace"]}
    )

    @override
    def handle_error(self, error: ValidationError, data: Any, **_: Any) -> None:
        """Say how the days of an event are set."""
        assert isinstance(error.messages, dict)
        error.messages |= {name: [SET_EDTF] for name in PARTS_OF_EDTF if name in error.messages}


class NewEventSchema(EventFieldsSchema):
    """An event created by hand."""

    title = Text(most=300, required=True, metadata={"example": "Reprise des travaux de la ligne 4"})
    interval = Edtf(
        data_key="edtf",
        required=True,
        metadata={"description": "When, in EDTF", "example": "2025-11"},
    )
    status = one_of(STATUSES, metadata={"example": "planned", "description": "By default `occurred`"})
    language = ReadableLanguage(
        metadata={
            "description": "Its tag; by default that of the service, `TIMELINE_LANGUAGE`",
            "example": "fr",
        }
    )


class EventPatchSchema(EventFieldsSchema):
    """A JSON merge patch of an event."""

    title = Text(most=300, metadata={"example": "Reprise des travaux de la ligne 4"})
    interval = Edtf(
        data_key="edtf",
        metadata={
            "description": "Moves start, end and precision; without a `time` next to it, it removes the time",
            "example": "2025-11",
        },
    )
    status = one_of(STATUSES)
    language = ReadableLanguage(
        metadata={"description": "Tag of its language, which `display` follows", "example": "fr"}
    )


def ids(example: list[int]) -> ShortList:
    """A required list of 1 to 100 ids."""
    return ShortList(Id(), least=1, most=100, required=True, metadata={"example": example})


class MergeSchema(Schema):
    """The events to merge into this one."""

    class Meta:
        unknown = RAISE

    event_ids = ids([5, 9])
    title = Text(
        most=300,
        metadata={"description": "The title that the event has then", "example": "Grève des trains"},
    )


class SplitSchema(Schema):
    """The mentions to move to a new event."""

    class Meta:
        unknown = RAISE

    mention_ids = ids([12])


class RevertSchema(Schema):
    """The version to go back to."""

    class Meta:
        unknown = RAISE

    version = Id(
        required=True, metadata={"description": "A version of the event, as its history says", "example": 1}
    )
