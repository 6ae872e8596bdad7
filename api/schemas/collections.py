"""Pages of items, the history of an event, and counts of events by period."""

from __future__ import annotations

from typing import Any

from marshmallow import Schema, fields, validate

from api.schemas.events import EventSchema, referenced_articles
from api.schemas.fields import Instant, Strings
from api.schemas.mentions import MentionSchema
from api.timeline.history import Action, changed_fields


class ChangeSchema(Schema):
    """One change of an event."""

    at = Instant(required=True)
    who = fields.String(
        metadata={"description": "The name of the key; left out where names are private", "example": "desk"}
    )
    action = fields.String(
        required=True,
        validate=validate.OneOf(tuple(Action)),
        metadata={
            "description": "`told`, `reread` and `untold`: by an article that was stored, changed or deleted",
            "example": "edited",
        },
    )
    version = fields.Integer(
        required=True, metadata={"description": "The version of the event since then", "example": 2}
    )
    changed = Strings("Which fields of the event changed", ["title", "edtf"], required=True)
    why = fields.List(
        fields.String(),
        required=True,
        allow_none=True,
        metadata={
            "description": "The reasons of the service, for a change that nobody asked for",
            "example": None,
        },
    )
    before = fields.Dict(
        required=True,
        allow_none=True,
        metadata={
            "description": "The old values; null if there was no event",
            "example": {"status": "planned"},
        },
    )
    after = fields.Dict(
        required=True,
        allow_none=True,
        metadata={
            "description": "The new values, and the events, mentions and article that have to do with it;"
            " null if there is no event",
            "example": {"status": "cancelled"},
        },
    )

    def get_attribute(self, obj: Any, attr: str, default: Any) -> Any:
        return changed_fields(obj) if attr == "changed" else super().get_attribute(obj, attr, default)


def page_of(schema: type[Schema], name: str, **more: fields.Field[Any]) -> type[Schema]:
    """The schema of a page of items, and of what stands next to them."""
    return Schema.from_dict(
        {
            "items": fields.List(fields.Nested(schema), required=True),
            "next_cursor": fields.String(
                required=True,
                allow_none=True,
                metadata={"description": "null on the last page", "example": "WzE4LDJd"},
            ),
            **more,
        },
        name=name,
    )


EventsSchema = page_of(EventSchema, "EventsSchema", articles=referenced_articles())
MentionsSchema = page_of(MentionSchema, "MentionsSchema")
ChangesSchema = page_of(ChangeSchema, "ChangesSchema")


class BucketSchema(Schema):
    """The number of events in one period."""

    key = fields.String(required=True, metadata={"description": "The period in EDTF", "example": "2025-08"})
    exact = fields.Integer(required=True, metadata={"description": "Events that lie in it", "example": 3})
    spanning = fields.Integer(
        required=True, metadata={"description": "Events that touch it and reach beyond it", "example": 7}
    )


class HistogramSchema(Schema):
    buckets = fields.List(fields.Nested(BucketSchema), required=True)
