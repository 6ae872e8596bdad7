"""What is stored of articles' keys and of stories, compared with what it should be, batch by batch."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from api.calendar.intervals import Interval
from api.counts import counted
from api.storage import recognition
from api.storage.facts import OPEN_START
from api.storage.index.rebuilding import articles_after
from api.storage.models import Article, DeletedArticle, Mention, Story
from api.timeline.reading import keys_of
from api.timeline.stories import upkeep


class Keys(NamedTuple):
    """The keys that an article should have, and those stored of it, each with the day it is stored under."""

    article: Article
    wanted: Mapping[int, str]
    stored: set[tuple[int, int]]

    @property
    def are_right(self) -> bool:
        day = self.article.published_day
        return self.stored == {(key, OPEN_START if day is None else day) for key in self.wanted}


def keys_of_articles(session: Session, articles: Sequence[Article]) -> list[Keys]:
    """The keys of stored articles, in their order."""
    ids = [article.id for article in articles]
    intervals, stored = _intervals(session, ids), recognition.stored_keys(session, ids)
    return [
        Keys(
            article,
            keys_of(article.title, article.text, article.language, intervals.get(article.id, ())),
            stored.get(article.id, set()),
        )
        for article in articles
    ]


def _intervals(session: Session, article_ids: Sequence[int]) -> dict[int, list[Interval]]:
    """When the events that articles report are, whatever has become of these events."""
    found: dict[int, list[Interval]] = defaultdict(list)
    said = select(Mention.article_id, Mention.facts).where(Mention.article_id.in_(article_ids))
    for article_id, facts in session.execute(said):
        found[article_id].append(facts.interval)
    return found


def wrong_keys(session: Session, articles: Sequence[Article]) -> Iterator[str]:
    """A sentence for each article with other keys than it should have, or without a story."""
    for keys in keys_of_articles(session, articles):
        if not keys.are_right:
            yield f"article {keys.article.id}: article_keys holds other keys than the article"
        if keys.article.story_id is None:
            yield f"article {keys.article.id}: it has no story"


def number_without_keys(session: Session, number: int) -> int:
    """How many of the oldest articles lack their keys, as those of a version that knew no stories do."""
    articles = articles_after(session, 0, number)
    return len([keys for keys in keys_of_articles(session, articles) if keys.wanted and not keys.stored])


def stray_keys(session: Session) -> Iterator[str]:
    """A sentence for each id under which keys are stored of no article."""
    return (f"article_keys: there is no article {article_id}" for article_id in recognition.strays(session))


def story_batches(session: Session) -> Iterator[Sequence[int]]:
    """The ids of all stories, in order."""
    last = 0
    while ids := stories_after(session, last, upkeep.AT_ONCE):
        last = ids[-1]
        yield ids


def stories_after(session: Session, last: int, number: int) -> Sequence[int]:
    """The ids of the next stories."""
    return session.scalars(select(Story.id).where(Story.id > last).order_by(Story.id).limit(number)).all()


def outdated(session: Session, story_ids: Sequence[int]) -> Iterator[str]:
    """A sentence for each story whose columns do not follow from its articles and events."""
    for story_id, _ in upkeep.outdated(session, story_ids):
        yield f"story {story_id}: its articles and events say something else than its row"


def faults_of_stories(session: Session, story_ids: Sequence[int]) -> Iterator[str]:
    """Stories that are part of one that is itself part of another, and articles in one that is."""
    survivor = aliased(Story)
    parts = select(Story.id, Story.merged_into).join(survivor, survivor.id == Story.merged_into)
    parts = parts.where(Story.id.in_(story_ids), survivor.merged_into.is_not(None)).order_by(Story.id)
    for story_id, into in session.execute(parts):
        yield f"story {story_id}: it has become part of story {into}, which is itself part of another"
    left = select(Article.id, Story.id, Story.merged_into).join(Story, Story.id == Article.story_id)
    left = left.where(Story.id.in_(story_ids), Story.merged_into.is_not(None)).order_by(Article.id)
    for article_id, story_id, into in session.execute(left):
        yield f"article {article_id}: its story {story_id} has become part of story {into}"


def lost_articles(session: Session) -> Iterator[str]:
    """More stories without articles than there are deleted articles; each of these leaves one at most."""
    empty = ~select(Article.id).where(Article.story_id == Story.id).exists()
    left = select(func.count()).select_from(Story).where(Story.merged_into.is_(None), empty)
    stories = session.scalars(left).one()
    deleted = session.scalars(select(func.count()).select_from(DeletedArticle)).one()
    if stories > deleted:
        yield f"stories: {stories} without articles, after {counted(deleted, 'deleted article')}"
