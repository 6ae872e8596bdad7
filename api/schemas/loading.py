"""Loading by a schema, with our refusals."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from marshmallow import Schema, ValidationError

from api.errors import Invalid


def loaded(schema: Schema, values: Mapping[str, Any]) -> dict[str, Any]:
    """What the schema makes of the values; ``Invalid`` with messages by field where it refuses them."""
    try:
        result = schema.load(values)
    except ValidationError as error:
        raise refusal(error) from error
    assert isinstance(result, dict)
    return result


def refusal(error: ValidationError) -> Invalid:
    """One sentence that names the first field at fault, and all messages by field."""
    messages = error.normalized_messages()  # type: ignore[no-untyped-call]
    by_field = {
        name: value
        for key, value in messages.items()
        for name, value in (
            value.items() if key in ("json", "query") and isinstance(value, dict) else ((key, value),)
        )
    }
    name, message = next(iter(by_field.items()))
    while isinstance(message, dict):
        message = next(iter(message.values()))
    told = message[0] if isinstance(message, list) else message
    return Invalid(str(told) if name == "_schema" else f"{name}: {told}", by_field)
