"""The parameters of queries of articles and stories, and the filters made from them."""

from __future__ import annotations

from typing import Any

from api.exports import ARTICLE_FORMATS
from api.schemas.articles import ARTICLE_FIELDS
from api.schemas.fields import WEB_ADDRESS, CommaList, PartialDate, Text, one_of
from api.schemas.languages import LanguageTag
from api.schemas.parameters import (
    CountedPageQuery,
    Label,
    Name,
    Search,
    Window,
    days_of,
    fields_of,
    format_of,
    labels_of,
    stories_of,
    updated_since,
)
from api.schemas.stories import STORY_FIELDS
from api.schemas.validating import Query
from api.storage.queries import STORY_ORDERS, ArticleFilters


class ArticleQuery(Query):
    """Which parts of an article are shown."""

    include = CommaList(
        one_of(("text",)),
        least=1,
        metadata={"description": "`text`: the text of the article as well", "example": ["text"]},
    )
    fields_ = fields_of(ARTICLE_FIELDS, "; `text` needs no `include` then")


class ArticlesQuery(CountedPageQuery, ArticleQuery):
    """A page of the articles, newest publication first."""

    q = Search("title and text", "article")
    source = Name("Sources; any of them", "Le Journal")
    language = Label(LanguageTag(), "Languages; any of them", "fr")
    tag = Name("Tags; any of them", "espace")
    url = Text(
        WEB_ADDRESS,
        most=2000,
        message="Must be an http or https address.",
        metadata={
            "description": "The article at exactly this address",
            "example": "https://journal.example/31",
        },
    )
    published_from = PartialDate(metadata={"description": "Published on its first day or later"})
    published_to = PartialDate(metadata={"description": "Published on its last day or earlier"})
    dated = one_of(
        ("true", "false"),
        metadata={"description": "`false`: only articles without a date, whose relative dates are `undated`"},
    )
    story = stories_of("that it belongs to")
    updated_since = updated_since("articles")
    sort = one_of(
        ("id", "updated"),
        metadata={"description": "By id, or by time of change, tombstones included"},
    )
    format = format_of(ARTICLE_FORMATS)


class StoryQuery(Query):
    """Which parts of a story are shown."""

    fields_ = fields_of(STORY_FIELDS)


class StoriesQuery(Window, CountedPageQuery, StoryQuery):
    """A page of the stories."""

    q = Search("title and text of its articles", "article")
    start = PartialDate(
        data_key="from",
        metadata={"description": "An article of it was published on the first day or later"},
    )
    end = PartialDate(
        data_key="to",
        metadata={"description": "An article of it was published on the last day or earlier"},
    )
    language = Label(LanguageTag(), "Languages of its articles; any of them", "fr")
    tag = Name("Tags of its articles; any of them", "espace")
    source = Name("Sources of its articles; any of them", "Le Journal")
    sort = one_of(
        tuple(STORY_ORDERS),
        load_default="updated",
        metadata={"description": "The last change, the most articles or the earliest start first"},
    )


ARTICLE_LABELS = labels_of(ArticlesQuery())


def story_filters_of(query: dict[str, Any]) -> ArticleFilters:
    """The filters of articles, one of which a story must have, in a loaded query of stories."""
    first_day, last_day = days_of(query, "start", "end")
    return ArticleFilters(
        first_day=first_day,
        last_day=last_day,
        q=query.get("q"),
        labels={name: query[name] for name in ARTICLE_LABELS if name in query},
    )


def article_filters_of(query: dict[str, Any]) -> ArticleFilters:
    """The filters in a loaded query of articles."""
    first_day, last_day = days_of(query, "published_from", "published_to")
    return ArticleFilters(
        first_day=first_day,
        last_day=last_day,
        q=query.get("q"),
        url=query.get("url"),
        labels={name: query[name] for name in ARTICLE_LABELS if name in query},
        dated=None if "dated" not in query else query["dated"] == "true",
        stories=query.get("story", ()),
        updated_since=query.get("updated_since"),
    )
