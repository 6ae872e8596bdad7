"""The JSON of an error, by RFC 9457."""

from __future__ import annotations

from marshmallow import Schema, fields


class ProblemSchema(Schema):
    """A problem document."""

    type = fields.String(
        required=True,
        metadata={
            "description": "Where this kind of problem is explained",
            "example": "/docs/problems/validation-failed",
        },
    )
    title = fields.String(
        required=True,
        metadata={"description": "The kind of problem, in words", "example": "Unprocessable Content"},
    )
    status = fields.Integer(required=True, metadata={"description": "The HTTP status", "example": 422})
    detail = fields.String(
        required=True,
        metadata={
            "description": "What is wrong here, with the value",
            "example": "published_at: Must be a date that exists.",
        },
    )
    article = fields.Integer(
        metadata={"description": "The id of the stored article that a conflict is about", "example": 7}
    )
    errors = fields.Dict(
        keys=fields.String(),
        metadata={
            "description": "Messages by field",
            "example": {"published_at": ["Must be a date that exists."]},
        },
    )
