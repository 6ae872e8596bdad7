"""Where new articles are placed, and stories that turn out to be one meanwhile."""

import pytest

from api.storage import models
from api.timeline.arrivals import Arrival
from api.timeline.intake import NewArticle
from api.timeline.stories.placing import Placed
from tests import plain_reader
from tests.timeline.stories.making import number_of_stories

TRIAL = "Lionel Vastrard, gérant de la société Ombrelis, est jugé à Cardevelle avec Maud Trévégat."
VERDICT = "La société Ombrelis, de Cardevelle, est dissoute : Lionel Vastrard et Maud Trévégat ont fauté."
FAIR = "La foire de Cardevelle a fait le plein, se réjouit Maud Trévégat."


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


@pytest.mark.parametrize(
    ("first", "second", "published_at", "stories"),
    [
        (TRIAL, VERDICT, "2024-03-20", 1),
        (TRIAL, VERDICT, "2024-07-20", 1),
        (VERDICT, TRIAL, "2024-07-20", 1),
        (TRIAL, VERDICT, "2026-07-20", 2),
        (TRIAL, FAIR, "2024-07-20", 2),
        (FAIR, FAIR.replace("le plein", "carton plein"), "2025-03-01", 2),
    ],
)
def test_an_affair_rests_for_months_but_not_for_years(database, first, second, published_at, stories):
    for text, day in ((first, "2024-03-01"), (second, published_at)):
        plain_reader.store(database, NewArticle(text, published_at=day, language="fr"))
    assert number_of_stories(database) == stories
