"""Articles that an editor moves from one story to another."""

import pytest

from api import errors
from tests.timeline.stories.making import AT, number_of_stories, refresh, stored, story_of, tell
from tests.timeline.test_storing import change, delete, rows, store

STRIKE = "2024-03-12: Grève des cheminots à la SNCF [SNCF]\n"


@pytest.fixture
def stories(database):
    """A story of articles 1 and 2, another of article 3; their ids."""
    for title in ("La grève", "Le rail", "Le vote"):
        store(database, f"{title}.\n{STRIKE}", title=title)
    return tell(database, 1, 2), tell(database, 3)


def test_an_article_moves_to_a_story_and_is_pinned_there(database, stories):
    change(database, 2, story=stories[1])
    assert story_of(database, 2) == (stories[1], True)
    assert [stored(database, story_id).articles for story_id in stories] == [1, 2]


def test_the_article_and_both_stories_have_changed(database, stories):
    assert change(database, 2, story=stories[1]).article.version == 2
    assert min(stored(database, story_id).updated_at for story_id in stories) > AT


def test_a_story_takes_the_new_title_of_its_article(database, stories):
    change(database, 3, title="Le vote final", story=stories[1])
    assert stored(database, stories[1]).title == "Le vote final"


def test_a_story_that_an_article_begins_when_it_is_read_again_is_complete(database, stories):
    change(database, 2, text="Rien de daté à Ouagadougou.")
    story_id, _ = story_of(database, 2)
    assert story_id != stories[0]
    assert (stored(database, story_id).articles, stored(database, stories[0]).articles) == (1, 1)


def test_an_article_stays_where_it_was_moved_when_it_is_read_again(database, stories):
    change(database, 2, story=stories[1])
    change(database, 2, text=f"Autre chose.\n{STRIKE}")
    assert story_of(database, 2) == (stories[1], True)


def test_an_article_can_be_pinned_where_it_is(database, stories):
    change(database, 1, story=stories[0])
    assert story_of(database, 1) == (stories[0], True)
    assert stored(database, stories[0]).articles == 2


def test_moving_an_article_leaves_the_events_as_they_are(database, stories):
    before = rows(database)
    change(database, 2, story=stories[1])
    assert rows(database) == before


def test_a_story_without_articles_becomes_part_of_the_one_that_took_the_last(database, stories):
    change(database, 3, story=stories[0])
    left = stored(database, stories[1])
    assert (left.articles, left.merged_into) == (0, stories[0])
    assert stored(database, stories[0]).articles == 3


def test_null_takes_an_article_out_of_its_story(database, stories):
    change(database, 2, story=stories[1])
    change(database, 2, story=None)
    story_id, pinned = story_of(database, 2)
    assert story_id not in stories
    assert not pinned
    assert stored(database, story_id).title == "Le rail"
    assert stored(database, stories[1]).articles == 1


def test_null_leaves_a_lonely_article_in_its_story(database, stories):
    before = number_of_stories(database)
    change(database, 3, story=None)
    assert story_of(database, 3) == (stories[1], False)
    assert number_of_stories(database) == before


def test_an_article_moves_only_to_a_story_with_articles(database, stories):
    change(database, 3, story=stories[0])
    gone = tell(database, 3)
    delete(database, 3)
    refresh(database, gone)
    for wrong in (999, stories[1], gone):
        with pytest.raises(errors.Invalid) as refusal:
            change(database, 1, story=wrong)
        assert set(refusal.value.errors) == {"story"}


def test_the_last_article_of_a_story_is_changed_as_any_other(database, stories):
    assert change(database, 3, story=stories[0]).article.version == 2
