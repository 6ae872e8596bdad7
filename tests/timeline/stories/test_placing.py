"""Stories that turn out to be one while articles are placed."""

from api.storage import models
from api.timeline.arrivals import Arrival
from api.timeline.stories.placing import Placed


def arrival(story_id):
    return Arrival(models.Article(story_id=story_id), (), {})


def test_stories_that_become_one_in_a_row_all_become_the_last():
    placed, arrivals = Placed(), [arrival(1), arrival(2), arrival(4)]
    placed.join([1], 2)
    placed.join([2], 3)
    placed.settle(arrivals)
    assert placed.one_with == {1: 3, 2: 3}
    assert [each.article.story_id for each in arrivals] == [3, 3, 4]


def test_two_stories_never_become_part_of_each_other():
    placed = Placed()
    placed.join([1], 2)
    placed.join([2], placed.survivor(1))
    assert placed.one_with == {1: 2}


def test_a_story_that_begins_and_is_one_with_another_has_never_been():
    first = arrival(5)
    placed = Placed(began=[first])
    placed.join([5], 3)
    placed.settle([first])
    assert (placed.began, placed.one_with, first.article.story_id) == ([], {}, 3)
