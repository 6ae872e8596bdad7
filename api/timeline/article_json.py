"""The JSON of an article as the service sends it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import orjson

from api.schemas.articles import ArticleSchema
from api.storage.queries import Listed

WITHOUT_TEXT, WITH_TEXT = ArticleSchema(exclude=("text",)), ArticleSchema()


def asks_for_text(query: Mapping[str, Any]) -> bool:
    """Whether a loaded query asks for the texts of articles."""
    return "text" in query.get("include", ()) or "text" in query.get("fields_", ())


def fields_shown(query: Mapping[str, Any]) -> Sequence[str] | None:
    """The fields that a loaded query asks for, with a text that it includes; None for all of them."""
    fields: Sequence[str] | None = query.get("fields_")
    return [*fields, "text"] if fields and "text" in query.get("include", ()) else fields


def schema_shown(query: Mapping[str, Any]) -> ArticleSchema:
    """The schema of an article with its text if a loaded query asks for it, else without."""
    return WITH_TEXT if asks_for_text(query) else WITHOUT_TEXT


def article_json(query: Mapping[str, Any]) -> Callable[[Listed], bytes]:
    """Renders an article with all its fields, and with its text if a loaded query asks for it."""
    schema = schema_shown(query)
    return lambda article: orjson.dumps(schema.dump(article))
