"""Stories of stored articles, for tests that choose which articles belong together."""

from datetime import UTC, datetime

from sqlalchemy import func, select

from api.storage import models
from api.storage.facts import OPEN_START
from api.timeline.stories import upkeep

AT = datetime(2026, 1, 1, tzinfo=UTC)
LATER = datetime(2026, 1, 2, tzinfo=UTC)


def tell(database, *article_ids):
    """Make one story of articles; its id."""
    with database.write_session() as session:
        story = models.Story(title="", language="", articles=0, created_at=AT, updated_at=AT)
        session.add(story)
        session.flush()
        for article_id in article_ids:
            session.get_one(models.Article, article_id).story_id = story.id
        upkeep.refresh(session, [story.id], AT)
        return story.id


def recognise(database, article_id, *keys):
    """Give an article keys."""
    with database.write_session() as session:
        session.add_all(models.ArticleKey(key=key, day=OPEN_START, article_id=article_id) for key in keys)


def refresh(database, *story_ids, at=LATER):
    with database.write_session() as session:
        upkeep.refresh(session, story_ids, at)


def stored(database, story_id):
    with database.read_session() as session:
        return session.get_one(models.Story, story_id)


def story_of(database, article_id):
    """The story of an article, and whether it is pinned there."""
    with database.read_session() as session:
        article = session.get_one(models.Article, article_id)
        return article.story_id, article.story_pinned


def number_of_stories(database):
    with database.read_session() as session:
        return session.scalars(select(func.count(models.Story.id))).one()
