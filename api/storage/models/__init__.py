"""The tables: ``articles`` and ``events`` hold what was read and changed, ``index`` what follows from it."""

from api.storage.models.articles import NEWEST, Article, ArticlePlace, DeletedArticle, Place
from api.storage.models.base import Base, now
from api.storage.models.events import ID_AND_FACTS, Event, EventHistory, Mention
from api.storage.models.index import ArticleTerms, EventCount, EventNode, EventTerms, Reindexing
from api.storage.models.service import ApiKey, Fetch, IdempotencyKey, Installation
from api.storage.models.similar import SimilarPair
from api.storage.models.stories import BY_START, WITH_ARTICLES, ArticleKey, Story

TABLES = tuple(Base.metadata.tables)
"""The names of all tables."""

__all__ = [
    "BY_START",
    "ID_AND_FACTS",
    "NEWEST",
    "TABLES",
    "WITH_ARTICLES",
    "ApiKey",
    "Article",
    "ArticleKey",
    "ArticlePlace",
    "ArticleTerms",
    "Base",
    "DeletedArticle",
    "Event",
    "EventCount",
    "EventHistory",
    "EventNode",
    "EventTerms",
    "Fetch",
    "IdempotencyKey",
    "Installation",
    "Mention",
    "Place",
    "Reindexing",
    "SimilarPair",
    "Story",
    "now",
]
