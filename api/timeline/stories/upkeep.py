"""What is stored of a story, kept in step with its articles and their events; and a story by its id."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Connection, Integer, Text, and_, bindparam, cast, func, or_, select, update
from sqlalchemy.orm import Session, aliased

from api.errors import Gone, NotFound
from api.storage.models import Article, ArticleKey, Event, Mention, Story

AT_ONCE = 1_000
"""Stories that share the statements."""
ARTICLES_COMPARED = 50
"""The newest articles of a story, of which one gives the title."""


MOST_NAMES = 20
"""Actors, and places, that are kept of a story."""


class Columns(NamedTuple):
    """What a story has from its articles and their live events."""

    articles: int
    first_day: int | None
    last_day: int | None
    languages: list[str]
    events: int
    start_day: int | None
    end_day: int | None
    actors: list[str]
    places: list[str]
    title: str
    language: str


TITLE_AND_LANGUAGE = slice(-2, None)
"""Where a story without articles keeps what it has."""
NO_ARTICLES: tuple[Any, ...] = (0, None, None, [])
NO_EVENTS = (0, None, None)
NO_NAMES: tuple[list[str], list[str]] = ([], [])


def refresh(session: Session, story_ids: Collection[int], instant: datetime) -> None:
    """Bring the columns of stories up to date; those that differ count as changed at that instant.

    Call it once the articles and events are final. A story without articles keeps its title.
    """
    session.flush()
    ids = sorted(set(story_ids))
    for start in range(0, len(ids), AT_ONCE):
        changed = list(outdated(session, ids[start : start + AT_ONCE]))
        if changed:
            values = [{"story": story_id, "at": instant, **now._asdict()} for story_id, now in changed]
            session.connection().execute(_UPDATE, values)


_UPDATE = (
    update(Story)
    .where(Story.id == bindparam("story"))
    .values(updated_at=bindparam("at"), **{name: bindparam(name) for name in Columns._fields})
)


def outdated(session: Session, story_ids: Sequence[int]) -> Iterator[tuple[int, Columns]]:
    """The stories whose columns are not what they should be, each with what these should be."""
    connection = session.connection()
    articles, events = _of_articles(connection, story_ids), _rows(connection, _of_events(), story_ids)
    several = [story_id for story_id, (number, *_) in articles.items() if number > 1]
    names, titles = _names(connection, story_ids), _rows(connection, _titles(), story_ids, several=several)
    for story_id, before in _rows(connection, _stored(), story_ids).items():
        now = (
            *articles.get(story_id, NO_ARTICLES),
            *events.get(story_id, NO_EVENTS),
            *names.get(story_id, NO_NAMES),
            *titles.get(story_id, before[TITLE_AND_LANGUAGE]),
        )
        if now != before:
            yield story_id, Columns(*now)


def columns_of_one(article: Article, events: Sequence[Event]) -> Columns:
    """What the story of one new article has, whose live events are given in the order of its text."""
    reported = sorted(dict.fromkeys(events), key=lambda event: event.id)
    named: Article | Event = article if article.title else next(iter(events), article)
    return Columns(
        articles=1,
        first_day=article.published_day,
        last_day=article.published_day,
        languages=[article.language],
        events=len(reported),
        start_day=min((event.start_day for event in reported), default=None),
        end_day=max((event.end_day for event in reported), default=None),
        actors=_first(Counter(name for event in reported for name in dict.fromkeys(event.actors))),
        places=_first(Counter(name for event in reported for name in dict.fromkeys(event.places))),
        title=named.title or "",
        language=named.language,
    )


STORIES: Any = bindparam("stories", expanding=True)
"""The ids that a query asks for."""
SEVERAL: Any = bindparam("several", expanding=True)
"""Those of stories with several articles."""
NEWER: Any = bindparam("newer", type_=Integer)
"""How many newer articles of its story may be compared too."""


def _found(connection: Connection, query: Any, story_ids: Sequence[int], **more: Any) -> Sequence[Any]:
    values = {"stories": story_ids, "newer": ARTICLES_COMPARED - 1, **more}
    return connection.execute(query, values).all()


def _rows(
    connection: Connection, query: Any, story_ids: Sequence[int], **more: Any
) -> dict[int, tuple[Any, ...]]:
    """The rest of each row, by the id of the story that the row begins with."""
    return {row[0]: row[1:] for row in _found(connection, query, story_ids, **more)}


@cache
def _stored() -> Any:
    """The columns of each story as they are stored."""
    return select(Story.id, *(getattr(Story, name) for name in Columns._fields)).where(Story.id.in_(STORIES))


def _of_articles(connection: Connection, story_ids: Sequence[int]) -> dict[int, tuple[Any, ...]]:
    """The number of articles of each story, the first and last day of their publication, and their languages.

    The language of most articles comes first.
    """
    found: dict[int, list[Any]] = defaultdict(list)
    for story_id, *rest in _found(connection, _by_language(), story_ids):
        found[story_id].append(rest)
    return {story_id: _together(rows) for story_id, rows in found.items()}


@cache
def _by_language() -> Any:
    """The number of articles of each story in each language, and the first and last day they appeared."""
    day, number = Article.published_day, func.count()
    query = select(Article.story_id, Article.language, number, func.min(day), func.max(day))
    query = query.where(Article.story_id.in_(STORIES)).group_by(Article.story_id, Article.language)
    return query.order_by(number.desc(), Article.language)


def _together(rows: Sequence[Sequence[Any]]) -> tuple[Any, ...]:
    """What the articles of a story have, from what those of each language have."""
    languages, numbers, first, last = zip(*rows, strict=True)
    earliest = min((day for day in first if day is not None), default=None)
    latest = max((day for day in last if day is not None), default=None)
    return sum(numbers), earliest, latest, list(languages)


@cache
def _of_events() -> Any:
    """The number of live events of each story, and their first and last day."""
    reported = (
        select(Article.story_id, Mention.event_id)
        .join(Mention, Mention.article_id == Article.id)
        .where(Article.story_id.in_(STORIES))
        .distinct()
        .subquery()
    )
    story_id = reported.c.story_id
    query = select(story_id, func.count(), func.min(Event.start_day), func.max(Event.end_day))
    return (
        query.join_from(reported, Event, Event.id == reported.c.event_id).where(Event.live).group_by(story_id)
    )


def _names(connection: Connection, story_ids: Sequence[int]) -> dict[int, tuple[list[str], list[str]]]:
    """The actors and the places of each story, as they are written, the most reported first."""
    found: dict[int, tuple[Counter[str], Counter[str]]] = defaultdict(lambda: (Counter(), Counter()))
    for story_id, times, actors, places in _found(connection, _reported_names(), story_ids):
        for counter, names in zip(found[story_id], (actors, places), strict=True):
            for name in dict.fromkeys(names):
                counter[name] += times
    return {story_id: (_first(actors), _first(places)) for story_id, (actors, places) in found.items()}


@cache
def _reported_names() -> Any:
    """The names in the events that the newest articles of each story report, if there are any.

    Each article counts once for an event.
    """
    compared = _compared()
    number = func.count(Mention.article_id.distinct())
    return (
        select(compared.c.story_id, number, Event.actors, Event.places)
        .join_from(compared, Mention, Mention.article_id == compared.c.article_id)
        .join(Event, Event.id == Mention.event_id)
        .where(Event.live, or_(_has_any(Event.actors), _has_any(Event.places)))
        .group_by(compared.c.story_id, Event.id)
        .order_by(compared.c.story_id, Event.id)
    )


def _has_any(names: Any) -> Any:
    return cast(names, Text) != "[]"


def _first(names: Mapping[str, int]) -> list[str]:
    return sorted(names, key=names.__getitem__, reverse=True)[:MOST_NAMES]


@cache
def _titles() -> Any:
    """The title of each story and its language: those of the article that shares most keys with the others.

    Of several it is the one stored first. An article without a title has that of its first event.
    """
    compared = _compared()
    shared = _keys_shared(compared)
    own = func.nullif(Article.title, "")
    title = func.coalesce(own, Event.title, "")
    best = func.row_number().over(
        partition_by=compared.c.story_id,
        order_by=(title == "", func.coalesce(shared.c.number, 0).desc(), Article.id),
    )
    language = func.coalesce(Event.language, Article.language)
    ranked = (
        select(compared.c.story_id, title.label("title"), language.label("language"), best.label("place"))
        .join_from(compared, Article, Article.id == compared.c.article_id)
        .outerjoin(shared, shared.c.article_id == Article.id)
        .outerjoin(Event, and_(own.is_(None), Event.id == _first_event()))
        .subquery()
    )
    return select(ranked.c.story_id, ranked.c.title, ranked.c.language).where(ranked.c.place == 1)


def _compared() -> Any:
    """The ids of the newest articles of each story."""
    newest = select(Article.id).where(Article.story_id == Story.id).order_by(Article.id.desc())
    oldest = newest.limit(1).offset(NEWER).correlate(Story).scalar_subquery()
    bounds = (
        select(Story.id, func.coalesce(oldest, 0).label("oldest")).where(Story.id.in_(STORIES)).subquery()
    )
    articles = and_(Article.story_id == bounds.c.id, Article.id >= bounds.c.oldest)
    query = select(Article.story_id, Article.id.label("article_id"))
    return query.join_from(bounds, Article, articles).cte("compared")


def _keys_shared(compared: Any) -> Any:
    """How often the keys of each article are those of others of its story."""
    held = (
        select(compared.c.story_id, ArticleKey.article_id, ArticleKey.key)
        .join_from(compared, ArticleKey, ArticleKey.article_id == compared.c.article_id)
        .where(compared.c.story_id.in_(SEVERAL))
        .cte("held")
    )
    number = func.count()
    common = (
        select(held.c.story_id, held.c.key, (number - 1).label("others"))
        .group_by(held.c.story_id, held.c.key)
        .having(number > 1)
        .subquery()
    )
    together = and_(common.c.story_id == held.c.story_id, common.c.key == held.c.key)
    query = select(held.c.article_id, func.sum(common.c.others).label("number")).join(common, together)
    return query.group_by(held.c.article_id).subquery()


def _first_event() -> Any:
    """The id of the first live event in the text of an article."""
    event = aliased(Event)
    query = select(event.id).join(Mention, Mention.event_id == event.id)
    query = query.where(Mention.article_id == Article.id, event.live).order_by(Mention.start, Mention.id)
    return query.limit(1).correlate(Article).scalar_subquery()


def story_of(session: Session, story_id: int) -> Story:
    """The story with that id or, if it has become part of another one, that story.

    Raises ``NotFound`` if there never was one, ``Gone`` if all its articles are deleted.
    """
    found = session.get(Story, story_id, populate_existing=True)
    if found is None:
        raise NotFound(f"no story {story_id}")
    while found.merged_into is not None:
        found = session.get_one(Story, found.merged_into, populate_existing=True)
    if not found.articles:
        raise Gone(f"the articles of story {story_id} are deleted")
    return found
