"""The JSON of a story."""

from __future__ import annotations

from typing import Any

from marshmallow import Schema, fields

from api.schemas.collections import page_of, total
from api.schemas.fields import Day, Instant, Strings


class StoryLinksSchema(Schema):
    self = fields.String(required=True, metadata={"example": "/v1/stories/1"})
    articles = fields.String(required=True, metadata={"example": "/v1/articles?story=1"})
    events = fields.String(required=True, metadata={"example": "/v1/events?story=1"})


class StorySchema(Schema):
    """An affair, and what the articles that report it have together."""

    id = fields.Integer(required=True, metadata={"example": 1})
    title = fields.String(
        required=True,
        metadata={
            "description": "That of the article that shares most with the others; empty if none has any",
            "example": "Bakanov rencontre Duffy",
        },
    )
    articles = fields.Integer(
        required=True, metadata={"description": "How many articles it has", "example": 3}
    )
    events = fields.Integer(
        required=True, metadata={"description": "How many events these report", "example": 7}
    )
    languages = Strings("Languages of its articles, the most frequent first", ["fr", "en"], required=True)
    actors = Strings(
        "Actors of its events, the most reported first; at most 20", ["Dmitri Bakanov"], required=True
    )
    places = Strings(
        "Places of its events, the most reported first; at most 20", ["Baïkonour"], required=True
    )
    first_published = Day(
        "The first day on which an article of it was published; null if no day is known",
        "2025-07-31",
        attribute="first_day",
        required=True,
    )
    last_published = Day("The last such day", "2025-08-02", attribute="last_day", required=True)
    start = Day(
        "First day of its events; null if it is open or there are none",
        "2022-01-01",
        attribute="start_day",
        required=True,
    )
    end = Day(
        "Last day of its events; null if it is open or there are none",
        "2025-11-30",
        attribute="end_day",
        required=True,
    )
    updated_at = Instant(required=True)
    links = fields.Nested(StoryLinksSchema, required=True)

    def get_attribute(self, obj: Any, attr: str, default: Any) -> Any:
        if attr == "links":
            return {
                "self": f"/v1/stories/{obj.id}",
                "articles": f"/v1/articles?story={obj.id}",
                "events": f"/v1/events?story={obj.id}",
            }
        return super().get_attribute(obj, attr, default)


STORY_FIELDS = tuple(StorySchema().fields)


class ShownStorySchema(StorySchema):
    """A story, of which `fields` may leave out any field."""


StoriesSchema = page_of(ShownStorySchema, "StoriesSchema", total=total())
