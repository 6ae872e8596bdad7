"""An article moved to another story by an editor, where it stays when it is read again.

Its events stay as they are: they are neither merged with those of the story nor split from those of the old
one. A person does that with the events themselves.
"""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from api.errors import Invalid
from api.storage.models import Article, Story
from api.timeline.stories import beginning


def move(session: Session, article: Article, story_id: int | None) -> set[int]:
    """Move an article to the story with that id; with None, out of its story to one of its own.

    An article that is moved to a story is pinned there. One that is moved out is not: the service may choose
    for it again. A story that loses its last article becomes part of the one that takes it. Returns the ids
    of the stories to refresh. Raises ``Invalid`` if there is no such story, or none of its articles is left.
    """
    before, alone = article.story_id, _is_alone(session, article)
    if story_id is not None:
        _refuse_unusable(session, story_id)
    chosen = story_id or (before if alone and before else _new_story(session, article))
    article.story_id, article.story_pinned = chosen, story_id is not None
    if before is None:
        return {chosen}
    if alone and before != chosen:
        beginning.end(session, before, chosen)
    return {before, chosen}


def _is_alone(session: Session, article: Article) -> bool:
    """Whether no other article belongs to the story of the article."""
    others = select(Article.id).where(Article.story_id == article.story_id, Article.id != article.id)
    return session.scalars(others.limit(1)).first() is None


def _refuse_unusable(session: Session, story_id: int) -> None:
    story = session.get(Story, story_id, populate_existing=True)
    if story is None:
        raise Invalid.field("story", f"no story {story_id}")
    if story.merged_into is not None:
        raise Invalid.field("story", f"story {story_id} has become part of story {story.merged_into}")
    if not story.articles:
        raise Invalid.field("story", f"the articles of story {story_id} are deleted")


def _new_story(session: Session, article: Article) -> int:
    """The id of a story that has nothing yet."""
    story = Story(title="", language=article.language, articles=0)
    session.add(story)
    session.flush()
    return story.id
