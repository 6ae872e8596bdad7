"""The queries on the timeline.

A page of events comes from a few index ranges that are merged (``strategies.py``), so it costs the same for a
thousand events and for ten million. Rows are plain tuples with the stored JSON of an event.
"""

from api.storage.queries.articles import (
    ARTICLE_ORDERS,
    ArticleReference,
    Listed,
    article,
    articles_named,
    articles_page,
    count_articles,
)
from api.storage.queries.events import (
    StoredEvent,
    count_events_of_article,
    count_events_of_articles,
    events_of_article,
    events_page,
    mention_key,
    mentions_of_article,
    mentions_of_event,
    stored_event,
)
from api.storage.queries.facets import FACETS, facets
from api.storage.queries.filters import ArticleFilters, Filters
from api.storage.queries.histograms import histogram
from api.storage.queries.matches import Total, total
from api.storage.queries.orders import ORDERS, Order, feed_order
from api.storage.queries.samples import Sampled, sample
from api.storage.queries.similar import ShownPair, live_documents, strongest_pairs
from api.storage.queries.stories import STORY_ORDERS, count_stories, stories_of_articles, stories_page
from api.storage.queries.streaming import article_documents

__all__ = [
    "ARTICLE_ORDERS",
    "FACETS",
    "ORDERS",
    "STORY_ORDERS",
    "ArticleFilters",
    "ArticleReference",
    "Filters",
    "Listed",
    "Order",
    "Sampled",
    "ShownPair",
    "StoredEvent",
    "Total",
    "article",
    "article_documents",
    "articles_named",
    "articles_page",
    "count_articles",
    "count_events_of_article",
    "count_events_of_articles",
    "count_stories",
    "events_of_article",
    "events_page",
    "facets",
    "feed_order",
    "histogram",
    "live_documents",
    "mention_key",
    "mentions_of_article",
    "mentions_of_event",
    "sample",
    "stored_event",
    "stories_of_articles",
    "stories_page",
    "strongest_pairs",
    "total",
]
