"""Rebuilds the keys of articles and the stored columns of stories; each call does one batch of rows.

Articles of a version that knew no stories have no keys, and each is a story of its own. They get both here,
as if they were stored again in order of id: one that shares a story with an earlier article joins it. Their
events stay as they are: none are merged by it.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from api.storage import recognition
from api.storage.index import rebuilding
from api.storage.models import Article, Reindexing
from api.timeline.arrivals import Arrival, story_of
from api.timeline.saving import change_instant
from api.timeline.stories import beginning, placing, upkeep
from api.timeline.stories.checking import Keys, keys_of_articles, stories_after


def rebuild_keys(session: Session, progress: Reindexing) -> int:
    """Correct the keys of articles, and find the stories of those that have none yet."""
    articles = rebuilding.articles_after(session, progress.last, rebuilding.FEW)
    if articles:
        _correct(session, keys_of_articles(session, articles))
        progress.last = articles[-1].id
    return len(articles)


def _correct(session: Session, keys: Sequence[Keys]) -> None:
    wrong = [each for each in keys if not each.are_right]
    if wrong:
        recognition.drop_keys(session, [each.article.id for each in wrong])
    unplaced = _unplaced(session, keys)
    if unplaced:
        _find_stories(session, [Arrival(each.article, (), each.wanted) for each in unplaced])
    recognition.add_keys(
        session,
        {each.article.id: each.wanted for each in wrong},
        {each.article.id: each.article.published_day for each in wrong},
    )


def _unplaced(session: Session, keys: Sequence[Keys]) -> list[Keys]:
    """Articles without a story, and those without keys that are alone in theirs, unless a person chose it."""
    new = [each for each in keys if each.wanted and not each.stored and not each.article.story_pinned]
    new += [each for each in keys if each.article.story_id is None and each not in new]
    shared = _shared(session, {each.article.story_id for each in new} - {None})
    unplaced = [each for each in new if each.article.story_id not in shared]
    return sorted(unplaced, key=lambda each: each.article.id)


def _shared(session: Session, story_ids: Collection[int | None]) -> set[int | None]:
    """The stories that have several articles."""
    several = select(Article.story_id).where(Article.story_id.in_(story_ids)).group_by(Article.story_id)
    return set(session.scalars(several.having(func.count() > 1)))


def _find_stories(session: Session, arrivals: Sequence[Arrival]) -> None:
    before = {arrival.article.id: arrival.article.story_id for arrival in arrivals}
    with session.no_autoflush:
        placed = placing.place(session, arrivals)
    changed = [
        arrival.article for arrival in arrivals if arrival.article.story_id != before[arrival.article.id]
    ]
    if not changed:
        return
    instant = change_instant(session)
    beginning.begin(session, [arrival.article for arrival in placed.began], {}, instant)
    left: dict[int, int] = {}
    for article in changed:
        article.version, article.updated_at = article.version + 1, instant
        story_id = before[article.id]
        if story_id is not None:
            left[story_id] = story_of(article)
    session.flush()
    one_with = left | placed.one_with
    beginning.merge(session, one_with, instant)
    upkeep.refresh(session, {*one_with, *map(story_of, changed)}, instant)


def rebuild_stories(session: Session, progress: Reindexing) -> int:
    """Correct the stored columns of stories."""
    ids = stories_after(session, progress.last, rebuilding.FEW)
    if ids:
        upkeep.refresh(session, ids, change_instant(session))
        progress.last = ids[-1]
    return len(ids)
