"""All articles that match, one after the other, for exports."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager

from sqlalchemy.orm import Session

from api.storage.queries.articles import ArticleOrder, Listed, articles_page
from api.storage.queries.filters import ArticleFilters
from api.storage.queries.orders import Place

READ_AT_ONCE = 1000
MOST_BYTES = 8_000_000
"""Bytes of JSON after which no more of the articles that were read at once are rendered."""

Sessions = Callable[[], AbstractContextManager[Session]]
"""Opens sessions that see one state of the database each."""
Render = Callable[[Listed], bytes]


def article_documents(
    sessions: Sessions, filters: ArticleFilters, order: ArticleOrder, render: Render
) -> Iterator[bytes]:
    """The JSON of all articles and tombstones that the order lists, in constant memory."""
    after: Place | None = None
    while True:
        with sessions() as session:
            rows = articles_page(session, filters, order, limit=READ_AT_ONCE, after=after)
            documents = _rendered(rows, render)
        if not documents:
            return
        yield from documents
        after = order.place(rows[len(documents) - 1])


def _rendered(rows: list[Listed], render: Render) -> list[bytes]:
    """The first of the rows, as many as fill ``MOST_BYTES``; their texts are read one by one."""
    documents: list[bytes] = []
    size = 0
    for row in rows:
        documents.append(render(row))
        size += len(documents[-1])
        if size >= MOST_BYTES:
            break
    return documents
