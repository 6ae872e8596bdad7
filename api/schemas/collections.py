"""Pages of items, the history of an event, and counts of events by period."""

from __future__ import annotations

from typing import Any

from marshmallow import Schema, fields, validate

from api.calendar.intervals import written
from api.schemas.events import ListedEventSchema, referenced_articles
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
        if attr == "changed":
            return changed_fields(obj)
        value = super().get_attribute(obj, attr, default)
        return _facts_as_written(value) if attr in ("before", "after") else value


def _facts_as_written(facts: dict[str, Any] | None) -> dict[str, Any] | None:
    return facts and {name: written(each) if name == "edtf" else each for name, each in facts.items()}


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


class TotalSchema(Schema):
    """The number of items on all pages."""

    value = fields.Integer(required=True, metadata={"example": 5061})
    exact = fields.Boolean(
        required=True, metadata={"description": "false: the value is an estimate", "example": True}
    )


def total() -> fields.Nested:
    """The number of items on all pages of a collection."""
    return fields.Nested(TotalSchema, metadata={"description": "With `count=true`"})


EventsSchema = page_of(ListedEventSchema, "EventsSchema", articles=referenced_articles(), total=total())
MentionsSchema = page_of(MentionSchema, "MentionsSchema")
ChangesSchema = page_of(ChangeSchema, "ChangesSchema")


class BucketSchema(Schema):
    """The number of events in one period."""

    key = fields.String(required=True, metadata={"description": "The period in EDTF", "example": "2025-08"})
    exact = fields.Integer(required=True, metadata={"description": "Events that lie in it", "example": 3})
    spanning = fields.Integer(
        required=True, metadata={"description": "Events that touch it and reach beyond it", "example": 7}
    )
    starts = fields.Integer(metadata={"description": "Events that begin in it, with `sides`", "example": 5})
    ends = fields.Integer(metadata={"description": "Events that end in it, with `sides`", "example": 4})


class HistogramSchema(Schema):
    buckets = fields.List(fields.Nested(BucketSchema), required=True)


class SampledBucketSchema(BucketSchema):
    """The number of events in one period, and some of them."""

    items = fields.List(
        fields.Nested(ListedEventSchema),
        required=True,
        metadata={"description": "In order of `start`, then id"},
    )


class SampleSchema(Schema):
    buckets = fields.List(fields.Nested(SampledBucketSchema), required=True)


FACET_EXAMPLES = {
    "tag": "espace",
    "actor": "Dmitri Bakanov",
    "place": "Baïkonour",
    "source": "Le Journal",
    "language": "fr",
    "status": "planned",
    "precision": "day",
}


class FacetValueSchema(Schema):
    """A value, and the number of events that have it."""

    value = fields.String(required=True, metadata={"example": "espace"})
    count = fields.Integer(required=True, metadata={"example": 12})


FacetValuesSchema = Schema.from_dict(
    {
        name: fields.List(
            fields.Nested(FacetValueSchema), metadata={"example": [{"value": example, "count": 12}]}
        )
        for name, example in FACET_EXAMPLES.items()
    },
    name="FacetValuesSchema",
)


class FacetsSchema(Schema):
    """The values of the events that match, most frequent first, then in alphabetical order."""

    facets = fields.Nested(FacetValuesSchema, required=True)
    exact = fields.Boolean(
        required=True,
        metadata={
            "description": "false: the counts are estimates, from a sample of the events that match",
            "example": True,
        },
    )
