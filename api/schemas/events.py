"""An event: how it leaves as JSON, and how a person's changes to it enter."""

from __future__ import annotations

from typing import Any

from marshmallow import RAISE, Schema, fields, post_dump, validate
from typing_extensions import override

from api.calendar.days import iso_date
from api.calendar.intervals import PRECISIONS
from api.display import display
from api.extraction.events import STATUSES
from api.languages import display_texts
from api.schemas.fields import Edtf, Id, Instant, Text, one_of
from api.storage import models
from api.storage.facts import OPEN_END, OPEN_START

OPEN = (OPEN_START, OPEN_END)
DIRECTIONS = ("past", "future", "nearest")


class Day(fields.Field[int]):
    """A day number as an ISO 8601 date; an open side as null."""

    def __init__(self, description: str, example: str, **kwargs: Any) -> None:
        metadata = {"type": ["string", "null"], "description": description, "example": example}
        super().__init__(metadata=metadata, **kwargs)

    @override
    def _serialize(self, value: int | None, attr: str | None, obj: Any, **kwargs: Any) -> str | None:
        return None if value is None or value in OPEN else iso_date(value)


class Display(fields.String):
    """The interval in words, in the language of the event."""

    @override
    def _serialize(self, value: Any, attr: str | None, obj: models.Event, **kwargs: Any) -> str:
        return display(obj.interval, display_texts(obj.language))


class Strings(fields.List[Any]):
    """A list of strings, as it is stored."""

    def __init__(self, description: str, example: list[str], **kwargs: Any) -> None:
        super().__init__(fields.String(), metadata={"description": description, "example": example}, **kwargs)


class SentenceSchema(Schema):
    """The sentence around a mention; offsets as the mention's."""

    text = fields.String(attribute="sentence", required=True, metadata={"example": "Il a ajouté …"})
    start = fields.Integer(attribute="sentence_start", required=True, metadata={"example": 2290})
    end = fields.Integer(attribute="sentence_end", required=True, metadata={"example": 2522})


class ReasonsSchema(Schema):
    """Where a text names a time, and why it is read so. Offsets count code points, ``end`` exclusive."""

    text = fields.String(
        required=True, metadata={"description": "The words of the text", "example": "novembre"}
    )
    start = fields.Integer(required=True, metadata={"example": 2513})
    end = fields.Integer(required=True, metadata={"example": 2521})
    sentence = fields.Nested(SentenceSchema, required=True)
    anchor = Day(
        "The day that a relative or incomplete date counts from",
        "2025-07-31",
        attribute="anchor_day",
        required=True,
    )
    rule = fields.String(
        required=True, metadata={"description": "The wording recognised", "example": "month_alone"}
    )
    direction = fields.String(
        required=True,
        allow_none=True,
        validate=validate.OneOf(DIRECTIONS),
        metadata={"description": "Which way an incomplete date was completed", "example": "future"},
    )
    because = fields.String(
        required=True,
        allow_none=True,
        metadata={"description": "The word of the text that decided the direction", "example": "prévu"},
    )
    inferred = Strings("What the text does not say itself", ["year"], required=True)
    alternatives = Strings("The readings that lost, as EDTF", ["2024-11"], required=True)

    def get_attribute(self, obj: Any, attr: str, default: Any) -> Any:
        return obj if attr == "sentence" else super().get_attribute(obj, attr, default)


class MentionSchema(ReasonsSchema):
    """Where an article names the time of an event."""

    id = fields.Integer(required=True, metadata={"example": 9})
    article_id = fields.Integer(required=True, metadata={"example": 1})

    class Meta:
        fields = ("id", "article_id", *ReasonsSchema._declared_fields)


class CoreSchema(Schema):
    """What an event says, wherever it comes from."""

    title = fields.String(
        required=True,
        metadata={"example": "Lancement d'un autre équipage russo-américain vers la station spatiale"},
    )
    start = Day(
        "First day, included; null where that side is open",
        "2025-11-01",
        attribute="start_day",
        required=True,
    )
    end = Day(
        "Last day, included; null where that side is open", "2025-11-30", attribute="end_day", required=True
    )
    edtf = fields.String(
        required=True,
        metadata={"description": "The same interval in EDTF, as the text gives it", "example": "2025-11"},
    )
    precision = one_of(PRECISIONS, required=True, metadata={"example": "month"})
    time = fields.String(
        required=True,
        allow_none=True,
        metadata={"description": "HH:MM where the text gives a clock time", "pattern": r"^\d\d:\d\d$"},
    )
    display = Display(
        required=True,
        dump_default="",
        metadata={"description": "The interval as a person writes it", "example": "novembre 2025"},
    )
    status = one_of(STATUSES, required=True, metadata={"example": "planned"})
    language = fields.String(required=True, metadata={"example": "fr"})
    actors = Strings("Who takes part", ["Dmitri Bakanov", "Sean Duffy"], required=True)
    places = Strings("Where", ["Baïkonour"], required=True)
    tags = Strings("Labels, those of the article", ["espace"], required=True)


CORE_FIELDS = tuple(CoreSchema().fields)
"""The facts of an event as JSON, in order, and its interval in words."""


class LinksSchema(Schema):
    self = fields.String(required=True, metadata={"example": "/v1/events/4"})


class EventSchema(CoreSchema):
    """An event of the timeline."""

    id = fields.Integer(required=True, metadata={"example": 4})
    edited = fields.Boolean(
        required=True, metadata={"description": "Whether a person changed it", "example": False}
    )
    created_at = Instant(required=True, dump_only=True)
    updated_at = Instant(required=True, dump_only=True)
    deleted = fields.Boolean(
        metadata={"description": "true on a tombstone, absent otherwise; only `updated_since` lists them"}
    )
    merged_into = fields.Integer(
        metadata={"description": "The event that has taken the place of this tombstone"}
    )
    mentions = fields.List(fields.Nested(MentionSchema), required=True)
    links = fields.Nested(LinksSchema, required=True)

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
            "links",
        )

    def get_attribute(self, obj: Any, attr: str, default: Any) -> Any:
        if attr == "links":
            return {"self": f"/v1/events/{obj.id}"}
        return (not obj.live) if attr == "deleted" else super().get_attribute(obj, attr, default)

    @post_dump
    def without_tombstone(self, document: dict[str, Any], **_: Any) -> dict[str, Any]:
        if not document["deleted"]:
            del document["deleted"]
        if document["merged_into"] is None:
            del document["merged_into"]
        return document


class EventPartSchema(EventSchema):
    """The fields of an event that `fields` asks for."""


FIELDS = tuple(EventSchema().fields)


class ExtractedEventSchema(CoreSchema):
    """An event read from a text and not stored."""

    mention = fields.Nested(ReasonsSchema, required=True)

    class Meta:
        fields = (*CoreSchema._declared_fields, "mention")

    def get_attribute(self, obj: Any, attr: str, default: Any) -> Any:
        return obj.mentions[0] if attr == "mention" else super().get_attribute(obj, attr, default)


class UndatedSchema(Schema):
    """A time that has no date for want of a publication date."""

    text = fields.String(required=True, metadata={"example": "jeudi"})
    start = fields.Integer(required=True, metadata={"example": 1034})
    end = fields.Integer(required=True, metadata={"example": 1039})
    sentence = fields.Nested(SentenceSchema, required=True)
    rule = fields.String(required=True, metadata={"example": "weekday"})
    reason = fields.String(required=True, metadata={"example": "counts from the day of publication"})

    def get_attribute(self, obj: Any, attr: str, default: Any) -> Any:
        return obj if attr == "sentence" else super().get_attribute(obj, attr, default)


def names(description: str, example: list[str]) -> fields.List[Any]:
    return fields.List(
        Text(most=200),
        validate=validate.Length(max=50),
        metadata={"description": description, "example": example},
    )


class NewEventSchema(Schema):
    """An event made by hand."""

    class Meta:
        unknown = RAISE

    title = Text(most=300, required=True, metadata={"example": "Reprise des travaux de la ligne 4"})
    interval = Edtf(
        data_key="edtf",
        required=True,
        metadata={"description": "When, in EDTF", "example": "2025-11"},
    )
    status = one_of(STATUSES, metadata={"example": "planned", "default": "occurred"})
    actors = names("Who takes part", ["Dmitri Bakanov"])
    places = names("Where", ["Baïkonour"])
    tags = fields.List(Text(most=100), validate=validate.Length(max=50), metadata={"example": ["espace"]})


class EventPatchSchema(Schema):
    """A JSON merge patch of an event."""

    class Meta:
        unknown = RAISE

    title = Text(most=300, metadata={"example": "Reprise des travaux de la ligne 4"})
    interval = Edtf(data_key="edtf", metadata={"description": "Moves start, end and precision"})
    status = one_of(STATUSES)
    actors = names("Who takes part; null for nobody", ["Dmitri Bakanov"])
    places = names("Where; null for nowhere", ["Baïkonour"])


class MergeSchema(Schema):
    """The events that become one with this one."""

    class Meta:
        unknown = RAISE

    event_ids = fields.List(
        Id(),
        required=True,
        validate=validate.Length(min=1, max=100),
        metadata={"example": [5, 9]},
    )


class SplitSchema(Schema):
    """The mentions that become an event of their own."""

    class Meta:
        unknown = RAISE

    mention_ids = fields.List(
        Id(),
        required=True,
        validate=validate.Length(min=1, max=100),
        metadata={"example": [12]},
    )


class ChangeSchema(Schema):
    """One change of an event."""

    at = Instant(required=True)
    who = fields.String(required=True, metadata={"description": "The name of the key", "example": "desk"})
    action = fields.String(required=True, metadata={"example": "edited"})
    before = fields.Dict(required=True, allow_none=True)
    after = fields.Dict(required=True, allow_none=True)


def page_of(schema: type[Schema] | Schema, name: str) -> type[Schema]:
    """A collection of what the schema describes."""
    return Schema.from_dict(
        {
            "items": fields.List(fields.Nested(schema), required=True),
            "next_cursor": fields.String(
                required=True, allow_none=True, metadata={"description": "null on the last page"}
            ),
        },
        name=name,
    )


EventsSchema = page_of(EventSchema, "EventsSchema")
EventPartsSchema = page_of(EventPartSchema(partial=True), "EventPartsSchema")
ChangesSchema = page_of(ChangeSchema, "ChangesSchema")


class BucketSchema(Schema):
    """How many events lie in one period."""

    key = fields.String(required=True, metadata={"description": "The period in EDTF", "example": "2025-08"})
    exact = fields.Integer(required=True, metadata={"description": "Known to lie in it", "example": 3})
    spanning = fields.Integer(
        required=True, metadata={"description": "Longer than it, and touching it", "example": 7}
    )


class HistogramSchema(Schema):
    buckets = fields.List(fields.Nested(BucketSchema), required=True)
