"""Where a text names a time, and why it is read that way."""

from __future__ import annotations

from marshmallow import Schema, fields, validate

from api.extraction.context import Direction
from api.schemas.dumping import ObjectSchema
from api.schemas.fields import Day, Strings, WrittenEdtf


class SentenceSchema(ObjectSchema):
    """The sentence that contains a mention, or 1,000 characters of a longer one around it.

    Its offsets count like those of the mention.
    """

    text = fields.String(required=True, metadata={"example": "Il a ajouté …"})
    start = fields.Integer(required=True, metadata={"example": 2290})
    end = fields.Integer(required=True, metadata={"example": 2522})


class ReasonsSchema(ObjectSchema):
    """A time in a text, and why it is read that way. Offsets count code points; ``end`` is exclusive."""

    text = fields.String(
        required=True, metadata={"description": "The words of the text", "example": "novembre"}
    )
    start = fields.Integer(required=True, metadata={"example": 2513})
    end = fields.Integer(required=True, metadata={"example": 2521})
    sentence = fields.Nested(SentenceSchema, attribute="passage", required=True)
    anchor = Day(
        "The day that a relative or incomplete date counts from",
        "2025-07-31",
        attribute="anchor_day",
        required=True,
    )
    rule = fields.String(
        required=True,
        metadata={"description": "The rule that matched the words", "example": "month_alone"},
    )
    direction = fields.String(
        required=True,
        allow_none=True,
        validate=validate.OneOf(tuple(Direction)),
        metadata={"description": "Which way an incomplete date was completed", "example": "future"},
    )
    because = fields.String(
        required=True,
        allow_none=True,
        metadata={"description": "The word of the text that decided the direction", "example": "prévu"},
    )
    inferred = Strings("Parts of the date that the text does not state", ["year"], required=True)
    alternatives = fields.List(
        WrittenEdtf(),
        required=True,
        metadata={
            "description": "Readings that were considered and rejected, as EDTF",
            "example": ["2024-11"],
        },
    )


class MentionSchema(ReasonsSchema):
    """Where an article names the time of an event."""

    id = fields.Integer(required=True, metadata={"example": 9})
    article_id = fields.Integer(required=True, metadata={"example": 1})

    class Meta:
        fields = ("id", "article_id", *ReasonsSchema._declared_fields)


class UndatedSchema(Schema):
    """A time that cannot be dated without a publication date."""

    text = fields.String(required=True, metadata={"example": "jeudi"})
    start = fields.Integer(required=True, metadata={"example": 1034})
    end = fields.Integer(required=True, metadata={"example": 1039})
    sentence = fields.Nested(SentenceSchema, attribute="passage", required=True)
    rule = fields.String(required=True, metadata={"example": "weekday"})
    reason = fields.String(required=True, metadata={"example": "counts from the day of publication"})
