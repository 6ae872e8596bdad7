"""Loading by a schema, with our refusals."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

from marshmallow import Schema, ValidationError, missing

from api.errors import Invalid

VALUES_KEPT = 4096


def loaded(schema: Schema, values: Mapping[str, Any]) -> dict[str, Any]:
    """What the schema makes of the values; ``Invalid`` with messages by field where it refuses them."""
    try:
        result = schema.load(values)
    except ValidationError as error:
        raise refusal(error) from error
    assert isinstance(result, dict)
    return result


class Loader:
    """Loads plain values by a schema, asking only the fields that are given.

    marshmallow walks all the fields of a schema for every load, which takes half the time of a page of
    events. The same values are asked for again and again, so they are kept, and must not be changed. What is
    refused here is loaded again by the schema, for all of its messages; ``check`` is what it says of the
    values together.
    """

    def __init__(self, schema: Schema, check: Callable[[dict[str, Any]], None]) -> None:
        self.schema, self.check = schema, check
        fields = schema.load_fields
        self._fields = {field.data_key or name: (name, field) for name, field in fields.items()}
        self._defaults = {
            name: field.load_default for name, field in fields.items() if field.load_default is not missing
        }
        self._deserialized = lru_cache(maxsize=VALUES_KEPT)(self._deserialize)
        self._required = {name for name, (_, field) in self._fields.items() if field.required}

    def loaded(self, values: Mapping[str, str]) -> dict[str, Any]:
        """What the schema makes of the values; ``Invalid`` where it refuses them."""
        if not self._fields.keys() >= values.keys() >= self._required:
            return loaded(self.schema, values)
        result = dict(self._defaults)
        try:
            for given, value in values.items():
                result[self._fields[given][0]] = self._deserialized(given, value)
            self.check(result)
        except ValidationError:
            return loaded(self.schema, values)
        return result

    def _deserialize(self, given: str, value: str) -> Any:
        return self._fields[given][1].deserialize(value, given)


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
