"""The JSON of what there is."""

from __future__ import annotations

from marshmallow import Schema, fields


def _link(description: str, path: str) -> fields.String:
    return fields.String(required=True, metadata={"description": description, "example": path})


class IndexLinksSchema(Schema):
    self = _link("This document", "/v1/")
    events = _link("The timeline", "/v1/events")
    articles = _link("The articles", "/v1/articles")
    similar = _link("Events that may be the same", "/v1/events/similar")
    stories = _link("The stories that articles tell together", "/v1/stories")
    extractions = _link("Reads a text without storing it", "/v1/extractions")
    dates = _link("Reads a date as a person writes it", "/v1/dates")
    documentation = _link("The reference of every operation", "/docs/")
    openapi = _link("The same as an OpenAPI document", "/openapi.json")
    problems = _link("What each kind of problem means", "/docs/problems/")
    page = _link("The timeline as a page", "/")


class IndexSchema(Schema):
    name = fields.String(required=True, metadata={"example": "Event timeline"})
    version = fields.String(
        required=True, metadata={"description": "The version of the service", "example": "0.1.0"}
    )
    links = fields.Nested(IndexLinksSchema, required=True)
