"""The questions asked of the timeline.

A page of it comes from a few index ranges merged (``nodes.py``), so that it costs the same in a timeline of a
thousand events and of ten million. Rows are plain: position and stored document.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import Integer, func, literal_column, select, text, tuple_
from sqlalchemy.orm import Session, defer

from api.calendar.days import FIRST_DAY
from api.storage import models
from api.storage.database import Source
from api.storage.facts import OPEN_END, OPEN_START
from api.storage.index.nodes import APART, ROOT, nodes_apart, nodes_over
from api.storage.index.positions import FIRST, ID, LAST, POSITION, START, position
from api.storage.index.terms import label, labels, words

FEW = 20_000
"""So many rows can be sorted for every page."""
STREAMED_AT_ONCE = 1000
LABELS = ("status", "precision", "language", "tag", "article", "source", "actor", "place")

EventRow = tuple[int, bytes]
"""Position and document of an event."""

Key = tuple[int, int]
"""Where a row stands in another order: by a number, then by its id."""


def word_groups(q: str | None) -> list[list[str]]:
    """Each word of a question as a group; one that no row has where the question holds no word."""
    return [] if q is None else [[word] for word in dict.fromkeys(words(q))] or [["nothing:"]]


@dataclass(frozen=True, slots=True)
class Filters:
    """Which events; what is left out does not narrow.

    ``first_day`` and ``last_day`` are the window, both included, to be touched or, with ``within``, to hold
    the event whole. Of the values of one label any will do; all words of ``q`` must be there. ``on`` is
    MM-DD, for events of a single day. With ``updated_since``, tombstones are among the answers.
    """

    first_day: int | None = None
    last_day: int | None = None
    within: bool = False
    q: str | None = None
    status: Sequence[str] = ()
    precision: Sequence[str] = ()
    language: Sequence[str] = ()
    tag: Sequence[str] = ()
    article: Sequence[int] = ()
    source: Sequence[str] = ()
    actor: Sequence[str] = ()
    place: Sequence[str] = ()
    on: str | None = None
    updated_since: datetime | None = None

    @property
    def terms(self) -> list[list[str]]:
        """Groups of terms, that of the status first: an event has at least one of each group.

        A ``q`` without a word finds nothing.
        """
        groups = [labels(kind, values) for kind in LABELS if (values := getattr(self, kind))]
        if self.on is not None:
            groups.append([label("on", self.on)])
        return groups + word_groups(self.q)


class Page(NamedTuple):
    """Which part of the answers; ``after`` is a position."""

    limit: int
    after: int | None
    descending: bool


class Range(NamedTuple):
    """A stretch of the timeline under some nodes; the positions ``above`` and ``below`` lie just outside."""

    nodes: tuple[int, ...]
    above: int
    below: int


Question = tuple[str, list[Any]]
"""A statement with ``?`` for each of its values, and these."""


EVERYTHING = Page(0, None, False)


def events_page(
    connection: Source,
    filters: Filters,
    *,
    limit: int,
    after: int | None = None,
    descending: bool = False,
) -> list[EventRow]:
    """The next events in order of start, then id, or backwards, after the position of the last one seen."""
    found: list[EventRow] = []
    for statement, values in page_questions(connection, filters, Page(limit, after, descending)):
        part = rows(connection, statement, [*values, limit - len(found)])
        part.sort(reverse=descending)
        found += part
        if len(found) == limit:
            break
    return found


def page_questions(connection: Source, filters: Filters, page: Page) -> Iterator[Question]:
    """The statements that find a page, to be put until it is full; of each, the LIMIT is still to be given.

    Its rows come in any order, and before those of the next.
    """
    ranges = _ranges(filters, page)
    if filters.updated_since is not None:
        if ranges and _few_changes(connection, filters.updated_since):
            yield _gathered(connection, filters, page)
            return
        ranges = [each._replace(nodes=(*each.nodes, *(~node for node in each.nodes))) for each in ranges]
    groups = filters.terms
    postgresql = connection.dialect.name == "postgresql"
    if _stands_apart(filters) and (postgresql or len(groups) == 1):
        ranges = [each._replace(nodes=nodes_apart(each.nodes, filters.status)) for each in ranges]
        groups = groups[1:]
    if groups and postgresql and ranges and _few_found(connection, groups, page.limit):
        yield _gathered(connection, filters, page)
    elif groups and not postgresql and filters.updated_since is None:
        yield from (_searched(filters, groups, each, page) for each in ranges)
    else:
        residue, values = _residue(connection, filters, groups)
        yield from (_walked(connection, each, residue, values, page) for each in ranges)


def events_stream(connection: Source, filters: Filters, *, descending: bool = False) -> Iterator[EventRow]:
    """All the events, in order of start, in constant memory."""
    after = None
    while page := events_page(
        connection, filters, limit=STREAMED_AT_ONCE, after=after, descending=descending
    ):
        yield from page
        after = page[-1][0]


def rows(connection: Source, statement: str, values: Sequence[Any]) -> list[Any]:
    """The rows that a statement finds, from the driver itself.

    SQLAlchemy's own way takes four times as long as SQLite needs to find a page.
    """
    if connection.dialect.name == "postgresql":
        statement = statement.replace("?", "%s")
    cursor: Any = connection.connection.cursor()
    cursor.execute(statement, values)
    found: list[Any] = cursor.fetchall()
    cursor.close()
    return found


def _stands_apart(filters: Filters) -> bool:
    """Whether the events of the statuses asked for have nodes of their own; tombstones have none."""
    return bool(filters.status) and filters.updated_since is None and APART.keys() >= set(filters.status)


def _bounds(filters: Filters, page: Page) -> tuple[int, int]:
    """Between which positions the page lies: the tighter of window and cursor on either side."""
    above, below = FIRST, LAST if filters.last_day is None else position(filters.last_day + 1)
    if page.after is not None and page.descending:
        below = min(below, page.after)
    elif page.after is not None:
        above = page.after
    return above, below


def _ranges(filters: Filters, page: Page) -> list[Range]:
    """Where to look, in the order of the page: what reaches into the window, and what starts in it."""
    above, below = _bounds(filters, page)
    first_day = filters.first_day
    if first_day is None or first_day < FIRST_DAY:
        found = [Range((ROOT,), above, below)]
    else:
        first = position(first_day)
        over = () if filters.within else tuple(nodes_over(first_day, filters.precision))
        found = [Range(over, above, min(below, first))] if over else []
        found.append(Range((ROOT,), max(above, first), below))
    ranges = [each for each in found if each.above < each.below]
    return ranges[::-1] if page.descending else ranges


def _walked(connection: Source, there: Range, residue: str, values: list[Any], page: Page) -> Question:
    """Index ranges, which either engine merges as it goes, so that hardly more than a page is read.

    PostgreSQL merges only what is said to be in order.
    """
    ordered = connection.dialect.name == "postgresql"
    statement = _merged(len(there.nodes), residue, page.descending, ordered)
    bounds = [value for node in there.nodes for value in (node, there.above, there.below)]
    return statement, bounds + values


@lru_cache
def _merged(branches: int, residue: str, descending: bool, ordered: bool) -> str:
    branch = "SELECT position, end_day FROM event_nodes WHERE node = ? AND position > ? AND position < ?"
    if ordered:
        branch = f"({branch} ORDER BY position{' DESC' * descending})"
    every = " UNION ALL ".join([branch] * branches)
    return _documents(f"SELECT n.position FROM ({every}) AS n WHERE true{residue}", descending)


def _searched(filters: Filters, groups: list[list[str]], there: Range, page: Page) -> Question:
    """SQLite: the full-text index, whose rows lie in order of time."""
    within = filters.within and filters.last_day is not None
    every = groups if there.nodes == (ROOT,) else [*groups, labels("node", there.nodes)]
    values = [match(every), there.above, there.below]
    return _matched(within, page.descending), [*values, filters.last_day] if within else values


@lru_cache
def _matched(within: bool, descending: bool) -> str:
    end_day = f"(SELECT t.end_day FROM event_terms t WHERE t.event_id = event_search.rowid & {ID})"
    return _documents(
        "SELECT rowid AS position FROM event_search WHERE event_search MATCH ? AND rowid > ? AND rowid < ?"
        f"{f' AND {end_day} <= ?' if within else ''}",
        descending,
    )


def _documents(positions: str, descending: bool) -> str:
    """The statement that fetches what stands at the first positions that another one finds."""
    first = f"{positions} ORDER BY 1{' DESC' * descending} LIMIT ?"
    events = f"CROSS JOIN events e WHERE e.id = page.position & {ID}"
    return f"SELECT page.position, e.document FROM ({first}) AS page {events}"


def _residue(connection: Source, filters: Filters, groups: list[list[str]]) -> Question:
    """Conditions on the rows that a walk passes, for what its index ranges cannot say.

    Each is asked of one row at a time: no plan can then lose the order in which the rows come.
    """
    residue, values = "", list[Any]()
    if filters.within and filters.last_day is not None:
        residue += " AND n.end_day <= ?"
        values.append(filters.last_day)
    for row, condition, parameters in _conditions(connection, filters, groups):
        residue += f" AND (SELECT {condition} FROM {row} = n.position & {ID})"
        values += parameters
    return residue, values


def _conditions(
    connection: Source, filters: Filters, groups: list[list[str]]
) -> Iterator[tuple[str, str, list[Any]]]:
    """On rows of ``event_terms t`` and ``events c``: having a term of each group, being changed since."""
    if groups:
        yield "event_terms t WHERE t.event_id", *has_terms(connection, groups)
    if filters.updated_since is not None:
        since = models.bound_instant(connection.dialect, filters.updated_since)
        yield "events c WHERE c.id", "c.updated_at >= ?", [since]


def _few_changes(connection: Source, since: datetime) -> bool:
    ((count,),) = rows(
        connection,
        "SELECT count(*) FROM (SELECT 1 FROM events WHERE updated_at >= ? LIMIT ?) AS changed",
        [models.bound_instant(connection.dialect, since), FEW + 1],
    )
    return bool(count <= FEW)


def _few_found(connection: Source, groups: list[list[str]], wanted: int) -> bool:
    """PostgreSQL: whether fewer events have a term of each group than a walk would pass to find those wanted.

    How many have is what its planner reckons by its statistics.
    """
    condition, values = has_terms(connection, groups)
    explain = f"EXPLAIN (FORMAT JSON) SELECT 1 FROM event_terms t WHERE {condition}"
    (((plan,),),) = rows(connection, explain, values)
    ((total,),) = rows(connection, "SELECT reltuples FROM pg_class WHERE oid = 'event_terms'::regclass", [])
    found = plan["Plan"]["Plan Rows"]
    return bool(found <= FEW and found * found <= wanted * max(total, found))  # -1 rows: not counted yet


def _gathered(connection: Source, filters: Filters, page: Page) -> Question:
    found, values = _gathering(connection, filters, page)
    return _documents(f"SELECT {POSITION} AS position {found}", page.descending), values


def _gathering(connection: Source, filters: Filters, page: Page) -> Question:
    """Whence rows ``t`` of ``event_terms`` are taken that have changed or been found, where these are few."""
    above, below = _bounds(filters, page)
    conditions, values = f"{POSITION} > ? AND {POSITION} < ?", [above, below]
    if filters.first_day is not None:
        conditions += f" AND t.{'start_day' if filters.within else 'end_day'} >= ?"
        values.append(filters.first_day)
    if filters.within and filters.last_day is not None:
        conditions += " AND t.end_day <= ?"
        values.append(filters.last_day)
    for _, condition, parameters in _conditions(connection, filters, filters.terms):
        conditions += f" AND {condition}"
        values += parameters
    if filters.updated_since is None:
        return f"FROM event_terms t WHERE t.live AND {conditions}", values
    return f"FROM events c JOIN event_terms t ON t.event_id = c.id WHERE {conditions}", values


def days_of(connection: Source, filters: Filters, most: int) -> Question:
    """Start, end and number of the live events that fit, ``most`` of them."""
    groups, sqlite = filters.terms, connection.dialect.name == "sqlite"
    if groups and filters.updated_since is None and sqlite:
        found, values = _days_searched(filters)
    elif groups and filters.updated_since is None and _few_found(connection, groups, FEW):
        found, values = _gathering(connection, filters, EVERYTHING)
        found = f"SELECT t.start_day, t.end_day {found}"
    else:
        found, values = _days_walked(connection, filters)
    statement = f"SELECT start_day, end_day, count(*) FROM ({found} LIMIT ?) AS found GROUP BY 1, 2"
    return statement, [*values, most]


def _days_searched(filters: Filters) -> Question:
    statements, values = [], list[Any]()
    for each in _ranges(filters, EVERYTHING):
        groups = filters.terms if each.nodes == (ROOT,) else [*filters.terms, labels("node", each.nodes)]
        statements.append(
            "SELECT t.start_day, t.end_day FROM event_search s CROSS JOIN event_terms t "
            f"ON t.event_id = s.rowid & {ID} "
            "WHERE s.event_search MATCH ? AND s.rowid > ? AND s.rowid < ? AND t.end_day <= ?"
        )
        values += [match(groups), each.above, each.below, _last_end(filters)]
    return " UNION ALL ".join(statements), values


def _days_walked(connection: Source, filters: Filters) -> Question:
    residue, conditions = _residue(connection, replace(filters, within=False), filters.terms)
    statements, values = [], list[Any]()
    for each in _ranges(filters, EVERYTHING):
        nodes = ", ".join(map(str, each.nodes))
        statements.append(
            f"SELECT {START} AS start_day, n.end_day FROM event_nodes n "
            f"WHERE n.node IN ({nodes}) AND n.position > ? AND n.position < ? AND n.end_day <= ?{residue}"
        )
        values += [each.above, each.below, _last_end(filters), *conditions]
    return " UNION ALL ".join(statements), values


def _last_end(filters: Filters) -> int:
    return filters.last_day if filters.within and filters.last_day is not None else OPEN_END


def has_terms(connection: Source, groups: list[list[str]]) -> Question:
    """The condition that ``event_terms t`` has a term of each group."""
    if connection.dialect.name == "postgresql":
        return "t.terms @@ CAST(? AS tsquery)", [vector_query(groups)]
    any_of = ("(" + " OR ".join(["instr(' ' || t.terms || ' ', ?)"] * len(group)) + ")" for group in groups)
    return " AND ".join(any_of), [f" {term} " for group in groups for term in group]


def match(groups: list[list[str]]) -> str:
    """The question as FTS5 writes it. Terms hold letters, digits, "_" and ":", so that none is syntax."""
    return " AND ".join("(" + " OR ".join(map('"{}"'.format, group)) + ")" for group in groups)


def vector_query(groups: list[list[str]]) -> str:
    """The question as a ``tsquery``."""
    return " & ".join("(" + " | ".join(map("'{}'".format, group)) + ")" for group in groups)


@dataclass(frozen=True, slots=True)
class ArticleFilters:
    """Which articles; what is left out does not narrow. Days are days of publication, both included."""

    first_day: int | None = None
    last_day: int | None = None
    q: str | None = None
    source: Sequence[str] = ()
    language: Sequence[str] = ()
    tag: Sequence[str] = ()

    @property
    def terms(self) -> list[list[str]]:
        groups = [
            labels(kind, values) for kind in ("source", "language", "tag") if (values := getattr(self, kind))
        ]
        return groups + word_groups(self.q)


def articles_page(
    session: Session, filters: ArticleFilters, *, limit: int, after: Key | None = None
) -> Sequence[models.Article]:
    """The next articles without their texts, newest publication first, those without a day last.

    ``after`` is the ``newest_key`` of the last one seen.
    """
    newest = literal_column(models.NEWEST, Integer)
    question = select(models.Article).options(defer(models.Article.text))
    if filters.first_day is not None:
        question = question.where(newest >= filters.first_day)
    if filters.last_day is not None:
        question = question.where(newest <= filters.last_day, newest > OPEN_START)
    if after is not None:
        question = question.where(tuple_(newest, models.Article.id) < tuple_(*after))
    if filters.terms:
        question = question.where(models.Article.id.in_(_articles_found(session, filters.terms)))
    return session.scalars(question.order_by(newest.desc(), models.Article.id.desc()).limit(limit)).all()


def newest_key(article: models.Article) -> Key:
    """Where an article stands among the newest."""
    return (OPEN_START if article.published_day is None else article.published_day), article.id


def _articles_found(session: Session, groups: list[list[str]]) -> Any:
    if session.connection().dialect.name == "sqlite":
        found = text("SELECT rowid FROM article_search WHERE article_search MATCH :terms")
        return found.bindparams(terms=match(groups)).columns(rowid=Integer)
    found = text("SELECT article_id FROM article_terms WHERE terms @@ CAST(:terms AS tsquery)")
    return found.bindparams(terms=vector_query(groups)).columns(article_id=Integer)


class StoredEvent(NamedTuple):
    """An event by its id, whatever has become of it."""

    version: int
    document: bytes
    merged_into: int | None
    deleted_at: Any


STORED_EVENT = "SELECT version, document, merged_into, deleted_at FROM events WHERE id = ?"


def stored_event(connection: Source, event_id: int) -> StoredEvent | None:
    found = rows(connection, STORED_EVENT, [event_id])
    return StoredEvent._make(found[0]) if found else None


class ToldRow(NamedTuple):
    """An event that an article tells, by where the article first does."""

    start: int
    id: int
    document: bytes

    @property
    def key(self) -> Key:
        return self.start, self.id


def events_of_article(
    session: Session, article_id: int, *, limit: int | None = None, after: Key | None = None
) -> list[ToldRow]:
    """The live events that an article tells, in the order of its text, after the one with that key."""
    first = func.min(models.Mention.start)
    question = (
        select(first, models.Event.id, models.Event.document)
        .join(models.Mention)
        .where(models.Mention.article_id == article_id)
        .where(models.Event.deleted_at.is_(None), models.Event.merged_into.is_(None))
        .group_by(models.Event.id)
        .order_by(first, models.Event.id)
        .limit(limit)
    )
    if after is not None:
        question = question.having(tuple_(first, models.Event.id) > tuple_(*after))
    return [ToldRow._make(row) for row in session.execute(question)]
