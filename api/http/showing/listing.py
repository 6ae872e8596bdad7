"""The first events of a question, which a page shows before any script runs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import chain
from operator import itemgetter
from typing import Any

import orjson

from api.config import Part
from api.errors import Invalid
from api.http.kit.cursors import Neighbours, Page, question_of
from api.http.kit.private import shows
from api.http.kit.service import database
from api.http.showing.events import article_ids, shown
from api.http.showing.question import Question
from api.schemas.queries import EventsQuery, filters_of
from api.schemas.validating import QueryLoader, Value, first_message
from api.storage import queries
from api.storage.queries import ORDERS

LATEST_FIRST = "-start"
QUERIES = QueryLoader(EventsQuery())


@dataclass(frozen=True, slots=True)
class Listing:
    """A page of the events of a question.

    There is none if a key is needed to see them (``closed``), if the database cannot be asked
    (``unavailable``), or if something is ``wrong`` with the question, which says so by parameter.
    """

    events: Sequence[dict[str, Any]] = ()
    articles: Mapping[int, queries.ArticleReference] = field(default_factory=dict)
    total: queries.Total | None = None
    neighbours: Neighbours = field(default_factory=Neighbours)
    wrong: Mapping[str, str] = field(default_factory=dict)
    closed: bool = False
    unavailable: bool = False


def listing(question: Question, lang: str) -> Listing:
    """The events of a question, with their days in that language.

    Raises like the database, but never for what the question asks.
    """
    if not shows(Part.READS):
        return Listing(closed=True)
    try:
        return _listing(question, lang)
    except Invalid as refusal:
        return Listing(wrong={name: first_message(found) for name, found in (refusal.errors or {}).items()})


def order_of(question: Question) -> str:
    """The order that is asked for; the latest event comes first by default."""
    return question.value("sort") or LATEST_FIRST


def _listing(question: Question, lang: str) -> Listing:
    asked: dict[str, Value] = question.filters() | {"sort": order_of(question)}
    cursor = {"cursor": question.cursor} if question.cursor else {}
    query = QUERIES.loaded(asked | cursor)
    filters, order = filters_of(query), ORDERS[query["sort"]]
    page = Page(query, question_of("events", asked), both_ways=True)
    with database().plain_connection() as connection:
        rows = page.read(partial(order.page, connection, filters, page.rows_to_read))
        total = queries.total(connection, order.listed(filters))
        documents, neighbours = page.split(rows, order.place, itemgetter(1))
        events = [orjson.loads(document) for document in documents]
        articles = queries.articles_named(connection, set(chain.from_iterable(map(article_ids, events))))
    return Listing(
        [shown(event, lang) for event in events], {each.id: each for each in articles}, total, neighbours
    )
