"""A date as a person writes it, and what is read in it."""

from __future__ import annotations

from marshmallow import Schema, fields, validate

from api.calendar.intervals import PRECISIONS
from api.extraction.context import Direction
from api.schemas.fields import Clock, Day, RecentDay, Strings, Text, WrittenEdtf
from api.schemas.languages import ReadableTag
from api.schemas.validating import Query

LONGEST_DATE = 200


class DateQuery(Query):
    """A date to read."""

    text = Text(
        most=LONGEST_DATE,
        required=True,
        metadata={"description": "The date", "example": "la semaine dernière"},
    )
    lang = ReadableTag(
        metadata={
            "description": "Language of the words and of `display`, perhaps with a region; by default that "
            "of the service, `TIMELINE_LANGUAGE`",
            "example": "fr",
        }
    )
    today = RecentDay(
        metadata={
            "description": "The day that `last week` counts from; by default today, in UTC",
            "example": "2025-07-31",
        }
    )


class DateSchema(Schema):
    """A date as it is read."""

    text = fields.String(required=True, metadata={"example": "la semaine dernière"})
    edtf = WrittenEdtf(
        required=True, metadata={"description": "The date in EDTF", "example": "2025-07-21/2025-07-27"}
    )
    start = Day("First day, included; null if that side is open", "2025-07-21", required=True)
    end = Day("Last day, included; null if that side is open", "2025-07-27", required=True)
    precision = fields.String(
        required=True, validate=validate.OneOf(PRECISIONS), metadata={"example": "week"}
    )
    time = Clock(
        required=True, allow_none=True, metadata={"description": "Clock time, HH:MM", "example": None}
    )
    display = fields.String(
        required=True,
        metadata={"description": "The date in words", "example": "semaine du 21 au 27 juillet 2025"},
    )
    language = fields.String(
        required=True,
        allow_none=True,
        metadata={"description": "Language it was read in; null for EDTF and plain digits", "example": "fr"},
    )
    anchor = Day("The day that it counts from; null if it is complete", "2025-07-31", required=True)
    direction = fields.String(
        required=True,
        allow_none=True,
        validate=validate.OneOf(tuple(Direction)),
        metadata={"description": "Which way an incomplete date was completed", "example": None},
    )
    inferred = Strings("Parts of the date that the text does not state", ["year", "week"], required=True)
    alternatives = fields.List(
        WrittenEdtf(),
        required=True,
        metadata={"description": "Other dates that may be meant, as EDTF", "example": []},
    )
