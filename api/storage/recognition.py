"""The keys of articles, and which articles share them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, text
from sqlalchemy.orm import Session

from api.storage.engines import engine_of
from api.storage.engines.interface import Span
from api.storage.facts import OPEN_END, OPEN_START

_DROP_KEYS = text("DELETE FROM article_keys WHERE article_id = :article_id")
_KNOWN = text(
    f"""SELECT a.id, k.day, a.story_id, k.key, (SELECT count(*) FROM (
    SELECT 1 FROM article_keys other
    WHERE other.key = k.key AND other.day BETWEEN k.day - k.reach AND k.day + k.reach LIMIT :most) AS near)
    FROM articles a JOIN (
    SELECT article_id, key, day, CASE WHEN day = {OPEN_START} OR key & :timeless = :timeless
    THEN {OPEN_END - OPEN_START} ELSE :days END AS reach FROM article_keys) AS k ON k.article_id = a.id
    WHERE a.id IN :ids ORDER BY a.id"""
).bindparams(bindparam("ids", expanding=True))
_OF_ARTICLES = text("SELECT article_id, key, day FROM article_keys WHERE article_id IN :ids").bindparams(
    bindparam("ids", expanding=True)
)
_STRAYS = text(
    "SELECT DISTINCT article_id FROM article_keys k "
    "WHERE NOT EXISTS (SELECT 1 FROM articles a WHERE a.id = k.article_id) ORDER BY article_id"
)


class Recognised(NamedTuple):
    """A stored article: the day of its publication, or ``OPEN_START``, its story and its keys.

    ``having`` is how many articles have each key near that day.
    """

    day: int
    story_id: int
    keys: frozenset[int]
    having: Mapping[int, int]


class Near(NamedTuple):
    """The articles counted for a key: published ``days`` before or after at most, and ``most`` of them.

    Keys with all bits of ``timeless`` are counted at any time.
    """

    days: int
    most: int
    timeless: int


def articles_having(
    connection: Connection, spans: Collection[Span], most: int
) -> dict[Span, tuple[int, ...]]:
    """The ids of the newest articles in each span, at most ``most`` of each."""
    if not spans:
        return {}
    in_order = list(spans)
    sql, values = engine_of(connection).articles_having(in_order, most)
    found = connection.exec_driver_sql(sql, tuple(values)).all()
    return {in_order[number]: tuple(map(int, ids.split(","))) for number, ids in found if ids is not None}


def recognised(session: Session, ids: Collection[int], near: Near) -> dict[int, Recognised]:
    """What stored articles are recognised by, in the order of their ids; those without keys are left out."""
    if not ids:
        return {}
    having: dict[int, dict[int, int]] = defaultdict(dict)
    where: dict[int, tuple[int, int]] = {}
    for article_id, day, story_id, key, number in _known(session, ids, near):
        having[article_id][key] = number
        where[article_id] = day, story_id
    return {
        article_id: Recognised(*where[article_id], frozenset(found), found)
        for article_id, found in having.items()
    }


def _known(session: Session, ids: Collection[int], near: Near) -> Sequence[Any]:
    return session.connection().execute(_KNOWN, {"ids": sorted(ids), **near._asdict()}).all()


def stored_keys(session: Session, article_ids: Collection[int]) -> dict[int, set[tuple[int, int]]]:
    """The keys of articles, each with the day that it is stored under; by article."""
    found: dict[int, set[tuple[int, int]]] = defaultdict(set)
    for row in session.connection().execute(_OF_ARTICLES, {"ids": sorted(article_ids)}):
        found[row.article_id].add((row.key, row.day))
    return found


def strays(session: Session) -> Iterator[int]:
    """The ids of no articles, of which keys are stored."""
    return iter(session.connection().scalars(_STRAYS))


def add_keys(session: Session, keys: Mapping[int, Iterable[int]], days: Mapping[int, int | None]) -> None:
    """Store the keys of articles, by article; ``days`` are those of their publication."""
    rows = sorted(
        (key, OPEN_START if days[article_id] is None else days[article_id], article_id)
        for article_id, its in keys.items()
        for key in its
    )
    connection = session.connection()
    if rows:
        columns = ("key", "day", "article_id")
        engine_of(connection).insert_rows(connection, "article_keys", columns, rows)


def drop_keys(session: Session, article_ids: Sequence[int]) -> None:
    """Remove the keys of articles."""
    session.connection().execute(_DROP_KEYS, [{"article_id": article_id} for article_id in article_ids])


def articles_between(connection: Connection, first: int, last: int, most: int) -> int:
    """How many articles were published between two days, both included; at most ``most``."""
    query = (
        "SELECT count(*) FROM (SELECT 1 FROM articles "
        f"WHERE coalesce(published_day, {OPEN_START}) BETWEEN :first AND :last LIMIT :most) AS found"
    )
    return int(connection.scalar(text(query), {"first": first, "last": last, "most": most}) or 0)
