"""Stories that become one."""

import pytest

from api.storage import models
from api.timeline.stories import beginning
from tests.timeline.stories.making import LATER, stored
from tests.timeline.test_storing import change, store


@pytest.fixture
def merged(database):
    """Story 3 has become part of story 2, and this of story 1."""
    for day in (1, 2, 3):
        store(database, f"Le {day} mars.\n2024-03-0{day}: Vote {day}\n")
    change(database, 3, story=2)
    with database.write_session() as session:
        beginning.merge(session, {2: 1}, LATER)
    return database


def test_their_articles_move_and_are_new_versions(merged):
    with merged.read_session() as session:
        articles = [session.get_one(models.Article, article_id) for article_id in (1, 2, 3)]
    assert [(article.story_id, article.version) for article in articles] == [(1, 1), (1, 2), (1, 3)]
    assert [article.updated_at for article in articles[1:]] == [LATER, LATER]


def test_what_was_part_of_one_is_part_of_the_survivor(merged):
    assert [stored(merged, story_id).merged_into for story_id in (1, 2, 3)] == [None, 1, 1]


def test_a_story_that_an_editor_empties_takes_its_parts_along(database):
    for day in (1, 2, 3):
        store(database, f"Le {day} mars.\n2024-03-0{day}: Vote {day}\n")
    change(database, 1, story=2)
    change(database, 1, story=3)
    change(database, 2, story=3)
    assert [stored(database, story_id).merged_into for story_id in (1, 2, 3)] == [3, 3, None]
