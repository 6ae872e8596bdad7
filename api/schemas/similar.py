"""The JSON of events that may be the same."""

from __future__ import annotations

from typing import Any

from marshmallow import Schema, fields, validate

from api.schemas.collections import page_of
from api.schemas.events import EventSchema
from api.schemas.fields import Number, Strings
from api.schemas.validating import Query
from api.timeline.similar import MOST_SIMILAR


class SimilarQuery(Query):
    """How many events are shown."""

    limit = Number(
        load_default=MOST_SIMILAR,
        validate=validate.Range(1, MOST_SIMILAR),
        metadata={"description": "Most items"},
    )


def _score() -> fields.Float:
    description = "How likely they are the same, from 0 to 1; only good for an order"
    return fields.Float(required=True, metadata={"description": description, "example": 0.679})


def _reasons() -> Strings:
    example = ["same story", "same day", "Montreval-sur-Sorme"]
    return Strings(
        "What speaks for it: days, and the names, numbers and words of both", example, required=True
    )


class SimilarEventSchema(Schema):
    """An event that may be the same as the one asked for."""

    event = fields.Nested(EventSchema, required=True)
    score = _score()
    reasons = _reasons()


class SimilarPairSchema(Schema):
    """Two events that may be the same."""

    events = fields.List(
        fields.Nested(EventSchema),
        required=True,
        validate=validate.Length(equal=2),
        metadata={"description": "The two, in order of id"},
    )
    score = _score()
    reasons = _reasons()


SimilarEventsSchema: Any = page_of(SimilarEventSchema, "SimilarEventsSchema")
SimilarPairsSchema: Any = page_of(SimilarPairSchema, "SimilarPairsSchema")
