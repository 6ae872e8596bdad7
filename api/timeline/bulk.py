"""Articles stored in sets, each set in one transaction: a commit costs as much as storing several articles.

A set is stored whole. If it fails for a reason that is not the refusal of one article, its halves are stored
instead, down to the article that is to blame: one bad article never costs the others.
"""

from __future__ import annotations

import gc
from collections.abc import Sequence
from functools import partial

from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from api.errors import TimelineError
from api.storage.database import Database
from api.timeline import storing
from api.timeline.reading import ReadArticle
from api.timeline.storing import Stored, Summary

SET = 200
"""Articles in a set. Others wait while one is stored, on SQLite about 0.5 s; 500 are hardly faster."""

Outcome = Summary | Exception


def store_all(database: Database, articles: Sequence[ReadArticle], *, who: str) -> list[Outcome]:
    """What came of each article of a set, at most ``SET``: on disk when this returns, or the error instead.

    Raises an error that concerns all of them: the database is unavailable, or open for reading only.
    """
    try:
        outcomes = database.written(partial(_stored, articles=articles, who=who))
        gc.collect(1)  # Events and mentions refer to each other; left to age, they are kept for long.
        return outcomes
    except Exception as error:
        if _concerns_all(database, error):
            raise
        if len(articles) == 1:
            return [error]
    middle = len(articles) // 2
    halves = articles[:middle], articles[middle:]
    return [outcome for half in halves for outcome in store_all(database, half, who=who)]


def _stored(session: Session, articles: Sequence[ReadArticle], who: str) -> list[Outcome]:
    results = storing.store(session, articles, who=who)
    stored = [result for result in results if isinstance(result, Stored)]
    summaries = iter(storing.summaries(session, stored))
    return [result if isinstance(result, TimelineError) else next(summaries) for result in results]


def _concerns_all(database: Database, error: Exception) -> bool:
    if isinstance(error, DBAPIError):
        return database.is_unavailable(error)
    return isinstance(error, TimelineError)
