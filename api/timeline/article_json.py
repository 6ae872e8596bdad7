"""The JSON of an article as the service sends it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import orjson

from api.schemas.articles import ArticleSchema
from api.storage import models

WITHOUT_TEXT, WITH_TEXT = ArticleSchema(exclude=("text",)), ArticleSchema()
Listed = models.Article | models.DeletedArticle


def asks_for_text(query: Mapping[str, Any]) -> bool:
    """Whether a loaded query asks for the texts of articles."""
    return "text" in query.get("include", ()) or "text" in query.get("fields_", ())


def fields_shown(query: Mapping[str, Any]) -> Sequence[str] | None:
    """The fields that a loaded query asks for, with a text that it includes; None for all of them."""
    fields: Sequence[str] | None = query.get("fields_")
    return [*fields, "text"] if fields and "text" in query.get("include", ()) else fields


def article_json(query: Mapping[str, Any]) -> Callable[[Listed], bytes]:
    """Renders an article with all its fields, and with its text if a loaded query asks for it."""
    schema = WITH_TEXT if asks_for_text(query) else WITHOUT_TEXT
    return lambda article: orjson.dumps(schema.dump(article))
