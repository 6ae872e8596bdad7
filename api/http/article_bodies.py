"""The bodies that hold an article: JSON, or the text or page itself."""

from __future__ import annotations

from typing import Any, ClassVar

from flask import request
from marshmallow import Schema
from typing_extensions import override

from api.errors import Invalid, Malformed, UnsupportedMediaType
from api.http.kit.examples import ARTICLE
from api.http.kit.requests import JsonBody, parameters
from api.schemas.articles import (
    ArticleAroundText,
    NewArticleSchema,
    TextOrPageSchema,
    TextOrPageToExtractSchema,
    ToExtractAroundText,
    ToExtractSchema,
)
from api.schemas.fields import SHOWN
from api.schemas.validating import Query, Value, loaded
from api.timeline.webpages.charset import charset_named, decoded, plain_text

TEXT, PAGE = "text/plain", "text/html"
EXAMPLES = {
    TEXT: "Le maire a inauguré le pont mardi.",
    PAGE: '<html lang="fr"><title>Le pont</title><p>Le maire a inauguré le pont mardi.</p></html>',
}

SHOWN_TEXT = {"type": "string", "minLength": 1, "pattern": SHOWN}


class ArticleBody(JsonBody):
    """An article as JSON; or its text or page as it is, whose other fields are query parameters."""

    media_types: ClassVar[tuple[str, ...]] = ("application/json", TEXT, PAGE)
    query: type[Query] = ArticleAroundText
    as_json: ClassVar[type[Schema]] = NewArticleSchema
    as_it_is: ClassVar[type[Schema]] = TextOrPageSchema

    def __init__(self) -> None:
        super().__init__(self.as_json, {"Two events": ARTICLE})
        self._as_it_is = self.as_it_is()

    @override
    def read(self) -> dict[str, Any]:
        self.check_media_type()
        around = parameters()
        if request.mimetype == TEXT:
            return self._loaded("text", _text(request.get_data(cache=False), _charset()), around)
        if request.mimetype == PAGE:
            return self._loaded("html", decoded(request.get_data(cache=False), _charset()), around)
        if around:
            raise Invalid.field(next(iter(around)), "A member of the JSON body, not a parameter.")
        return super().read()

    def _loaded(self, name: str, body: str, around: dict[str, Value]) -> dict[str, Any]:
        """The article, its text or page in the field of that name."""
        for field in ("text", "html"):
            if field in around:
                raise Invalid.field(field, "It is the body, not a parameter.")
        return loaded(self._as_it_is, {**around, name: body})

    @override
    def content(self) -> dict[str, Any]:
        as_it_is = {kind: {"schema": SHOWN_TEXT, "example": text} for kind, text in EXAMPLES.items()}
        return {**super().content(), **as_it_is}


class ExtractionBody(ArticleBody):
    """An article that is not stored, and the language in which its dates are shown."""

    query = ToExtractAroundText
    as_json = ToExtractSchema
    as_it_is = TextOrPageToExtractSchema


def _charset() -> str | None:
    """The Python name of the charset that the request names, None if it names none."""
    name = request.mimetype_params.get("charset")
    charset = charset_named(name) if name else None
    if name and charset is None:
        raise UnsupportedMediaType(f"the body is in the charset {name!a}, which is unknown: send UTF-8")
    return charset


def _text(body: bytes, charset: str | None) -> str:
    try:
        return plain_text(body, charset or "utf-8")
    except UnicodeDecodeError as error:
        raise Malformed(
            f"the body is not {error.encoding}: {error.reason} at byte {error.start}; "
            "name its charset: `Content-Type: text/plain; charset=…`"
        ) from error
