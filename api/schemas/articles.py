"""The JSON of articles: submitted, stored and extracted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from marshmallow import RAISE, Schema, ValidationError, fields, validates_schema
from typing_extensions import override

from api.schemas.collections import page_of, total
from api.schemas.events import EventSchema, ExtractedEventSchema
from api.schemas.fields import (
    PUBLISHED_AT,
    SHOWN,
    WEB_ADDRESS,
    CommaList,
    FewBytes,
    Id,
    Instant,
    Names,
    Recent,
    ShortList,
    Strings,
    Tag,
    Text,
)
from api.schemas.languages import DisplayedLanguage, ReadableLanguage
from api.schemas.mentions import UndatedSchema
from api.schemas.problems import ProblemSchema
from api.schemas.validating import Query
from api.timeline.webpages.prose import LONGEST_TEXT


class PublishedAt(fields.String):
    """A date, or a date-time with or without its offset, kept as given."""

    _shape = Recent(
        PUBLISHED_AT, "Must be a date that exists, such as 2025-03-21, or a date-time of ISO 8601."
    )

    def __init__(self, **kwargs: Any) -> None:
        metadata = {
            "pattern": PUBLISHED_AT,
            "description": "When it was published: a date, or a date-time, whose own date counts",
            "example": "2025-07-31",
        }
        super().__init__(metadata=metadata, **kwargs)

    @override
    def _deserialize(
        self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any
    ) -> str:
        return self._shape(super()._deserialize(value, attr, data, **kwargs))


class ArticleFields(Schema):
    """The fields of an article that a client may set."""

    class Meta:
        unknown = RAISE

    text = Text(
        SHOWN,
        most=LONGEST_TEXT,
        message="Must hold more than spaces, and no NUL.",
        metadata={"description": "The article, as plain text; either this or `html`"},
    )
    html = Text(
        r"^\s*\S[\s\S]*$",
        most=None,
        message="Must hold more than spaces.",
        metadata={
            "description": "The article as a web page, instead of `text`; title and date are read from it too"
        },
    )
    published_at = PublishedAt(allow_none=True)
    language = ReadableLanguage(
        metadata={
            "description": "Its tag, such as fr or fr-CA; detected if absent",
            "example": "fr",
        },
    )
    title = Text(most=500, allow_none=True, metadata={"example": "Bakanov rencontre Duffy"})
    url = Text(
        WEB_ADDRESS,
        most=2000,
        checks=[FewBytes(2000)],
        message="Must be an http or https address.",
        allow_none=True,
        metadata={"example": "https://journal.example/2025/07/31/bakanov"},
    )
    source = Text(most=200, allow_none=True, metadata={"example": "Le Journal"})
    tags: ShortList = Names(Tag(), allow_none=True, metadata={"example": ["espace"]})


class ArticleAroundText(ArticleFields, Query):
    """The fields of an article as parameters of a request whose body is the text or page."""

    class Meta(ArticleFields.Meta):
        exclude: tuple[str, ...] = ("text", "html")

    tags = CommaList(Tag(), least=1, metadata={"description": "Labels, comma-separated"})

    @override
    def on_bind_field(self, field_name: str, field_obj: fields.Field[Any]) -> None:
        """A parameter is never null, and has no example: /docs would send it with a JSON body too."""
        field_obj.allow_none = False
        field_obj.metadata = {name: value for name, value in field_obj.metadata.items() if name != "example"}


class TextOrPageSchema(ArticleAroundText):
    """These fields with the text or page."""

    class Meta(ArticleAroundText.Meta):
        exclude = ()


class NewArticleSchema(ArticleFields):
    """An article: its text, or the page that contains it."""

    @validates_schema
    def holds_one_text(self, article: dict[str, Any], **_: Any) -> None:
        if ("text" in article) == ("html" in article):
            raise ValidationError("Give either text or html.", "text")


def _display_language() -> DisplayedLanguage:
    return DisplayedLanguage(
        metadata={"description": "Language of `display`, such as en-GB; by default that of the text"}
    )


class ToExtractSchema(NewArticleSchema):
    """An article that is not stored, and the language in which its dates are shown."""

    lang = _display_language()


class ToExtractAroundText(ArticleAroundText):
    """The same as parameters of a request whose body is the text or page."""

    lang = _display_language()


class TextOrPageToExtractSchema(TextOrPageSchema):
    """The same with the text or page."""

    lang = _display_language()


class ArticlePatchSchema(ArticleFields):
    """A JSON merge patch of an article."""

    class Meta(ArticleFields.Meta):
        exclude = ("html",)

    story = Id(
        allow_none=True,
        metadata={
            "description": "The id of the story that it is moved to, and stays in; null: out of its story, "
            "for the service to choose one again",
            "example": 1,
        },
    )


class ArticleLinksSchema(Schema):
    self = fields.String(required=True, metadata={"example": "/v1/articles/1"})
    events = fields.String(required=True, metadata={"example": "/v1/articles/1/events"})


class PlaceSchema(Schema):
    """A place in which an article was published."""

    url = fields.String(required=True, allow_none=True, metadata={"example": "https://journal.example/31"})
    source = fields.String(required=True, allow_none=True, metadata={"example": "Le Journal"})


class ArticleSchema(Schema):
    """An article of the timeline."""

    id = fields.Integer(required=True, metadata={"example": 1})
    title = fields.String(required=True, allow_none=True, metadata={"example": "Bakanov rencontre Duffy"})
    url = fields.String(required=True, allow_none=True, metadata={"example": "https://journal.example/31"})
    source = fields.String(required=True, allow_none=True, metadata={"example": "Le Journal"})
    language = fields.String(required=True, metadata={"example": "fr"})
    published_at = fields.String(required=True, allow_none=True, metadata={"example": "2025-07-31"})
    places_published = fields.List(
        fields.Nested(PlaceSchema),
        required=True,
        metadata={"description": "Where it was published: at its `url`, then in other places"},
    )
    tags = Strings("Labels, which its events have too", ["espace"], required=True)
    story = fields.Integer(
        attribute="story_id",
        required=True,
        allow_none=True,
        metadata={"description": "The id of its story; null on a tombstone", "example": 1},
    )
    created_at = Instant(required=True)
    updated_at = Instant(required=True)
    deleted = fields.Boolean(
        metadata={"description": "true on a tombstone, which keeps its id and language; absent otherwise"}
    )
    links = fields.Nested(ArticleLinksSchema, required=True)
    text = fields.String(metadata={"description": "With `include=text`"})

    def get_attribute(self, obj: Any, attr: str, default: Any) -> Any:
        if attr == "links":
            return {"self": f"/v1/articles/{obj.id}", "events": f"/v1/articles/{obj.id}/events"}
        return super().get_attribute(obj, attr, default)


ARTICLE_FIELDS = tuple(ArticleSchema().fields)


class ShownArticleSchema(ArticleSchema):
    """An article, of which `fields` may leave out any field."""


ArticlesSchema = page_of(ShownArticleSchema, "ArticlesSchema", total=total())


class ReadArticleSchema(ArticleSchema):
    """An article with what was read from it."""

    events = fields.List(
        fields.Nested(EventSchema),
        required=True,
        metadata={"description": "In the order of the text, as many as fit; `links.events` has them all"},
    )
    event_count = fields.Integer(
        required=True, metadata={"description": "How many events it has", "example": 3}
    )
    undated = fields.List(fields.Nested(UndatedSchema), required=True)


class BatchLineSchema(Schema):
    """The result of one line of a batch: ``id`` if it is stored, otherwise ``problem``."""

    line = fields.Integer(required=True, metadata={"description": "Line number, from 1", "example": 1})
    status = fields.Integer(required=True, metadata={"example": 201})
    id = fields.Integer(metadata={"description": "The id of the article", "example": 1})
    problem = fields.Nested(ProblemSchema)


class ExtractionSchema(Schema):
    """The events of a text, which are not stored."""

    language = fields.String(required=True, metadata={"example": "fr"})
    published_at = fields.String(required=True, allow_none=True, metadata={"example": "2025-07-31"})
    events = fields.List(fields.Nested(ExtractedEventSchema), required=True)
    undated = fields.List(fields.Nested(UndatedSchema), required=True)
