"""What a story says of its articles, and where it is found."""

import pytest
from sqlalchemy import event

from api import errors
from api.calendar.intervals import Interval
from api.storage import models
from api.storage.facts import OPEN_END
from api.timeline import editing
from api.timeline.stories import upkeep
from tests.timeline.stories.making import AT, LATER, recognise, refresh, stored, tell
from tests.timeline.test_storing import change, delete, store

STRIKE = "2024-03-12: Grève des cheminots\n2024-04: Reprise du travail\n"
AT_THE_SNCF = "2024-03-12: Grève des cheminots à la SNCF [SNCF] @Nancy\n"
ACCORD = "2024-05-02: Accord signé\n"


def day(text):
    return Interval.parse(text).start


@pytest.fixture
def told_twice(database):
    """A story of articles 1 and 2; its id is 3, after those that they began."""
    store(database, STRIKE, title="La grève")
    store(database, ACCORD, title="The accord", published_at="2024-05-03", language="en")
    assert tell(database, 1, 2) == 3
    return database


def test_it_has_the_number_and_the_days_of_its_articles(told_twice):
    story = stored(told_twice, 3)
    assert (story.articles, story.first_day, story.last_day) == (2, day("2024-03-13"), day("2024-05-03"))


def test_it_goes_from_the_first_to_the_last_of_its_events(told_twice):
    story = stored(told_twice, 3)
    assert (story.start_day, story.end_day) == (day("2024-03-12"), day("2024-05-02"))


def test_it_has_the_languages_of_its_articles_the_most_frequent_first(told_twice):
    store(told_twice, "A note.", language="en")
    assert stored(told_twice, tell(told_twice, 1, 2, 3)).languages == ["en", "fr"]


def test_it_counts_an_event_once_however_many_articles_report_it(database):
    store(database, AT_THE_SNCF)
    store(database, f"{AT_THE_SNCF}2024-04: Reprise du travail\n")
    assert stored(database, tell(database, 1, 2)).events == 2


def test_names_that_more_articles_report_come_first(database):
    store(database, f"2024-03-02: Marche à Lyon [Ana Roy] @Lyon\n{AT_THE_SNCF}")
    store(database, AT_THE_SNCF)
    story = stored(database, tell(database, 1, 2))
    assert (story.actors, story.places) == (["SNCF", "Ana Roy"], ["Nancy", "Lyon"])


def test_it_has_what_the_articles_of_another_story_say_of_its_events(database):
    store(database, AT_THE_SNCF)
    store(database, AT_THE_SNCF.replace("[SNCF]", "[SNCF, CGT]"), published_at="2026-03-13")
    first = stored(database, 1)
    assert (first.articles, first.events, first.actors) == (1, 1, ["SNCF", "CGT"])


def test_an_open_side_stays_open(database):
    store(database, "2024-03-12/..: Grève des cheminots\n")
    assert stored(database, tell(database, 1)).end_day == OPEN_END


def test_events_that_are_deleted_do_not_count(told_twice):
    with told_twice.write_session() as session:
        editing.delete(session, editing.event_to_change(session, 3), who="ana")
    refresh(told_twice, 3)
    assert stored(told_twice, 3).end_day == day("2024-04-30")


def test_a_story_without_events_has_no_days(database):
    store(database, "Rien de daté.")
    story = stored(database, tell(database, 1))
    assert (story.start_day, story.end_day) == (None, None)


def test_articles_without_a_day_of_publication_count(database):
    store(database, STRIKE, published_at=None)
    story = stored(database, tell(database, 1))
    assert (story.articles, story.first_day, story.last_day) == (1, None, None)


def test_the_title_is_that_of_the_article_that_shares_most_with_the_others(database):
    for title in ("La grève", "Le rail", "La reprise"):
        store(database, f"{title}.", title=title)
    recognise(database, 1, 10, 11, 12)
    recognise(database, 2, 20, 30)
    recognise(database, 3, 10, 20, 30)
    assert stored(database, tell(database, 1, 2, 3)).title == "La reprise"


def test_of_articles_that_share_as_much_the_first_gives_the_title(told_twice):
    recognise(told_twice, 1, 10)
    recognise(told_twice, 2, 10)
    refresh(told_twice, 3)
    story = stored(told_twice, 3)
    assert (story.title, story.language) == ("La grève", "fr")


def test_keys_shared_with_another_story_do_not_count(database):
    for title in ("La grève", "Le rail", "Le vote"):
        store(database, f"{title}.", title=title)
    recognise(database, 2, 10)
    recognise(database, 3, 10)
    tell(database, 3)
    assert stored(database, tell(database, 1, 2)).title == "La grève"


def test_an_article_without_a_title_has_that_of_its_first_event(database):
    store(database, "2024-04: Reprise du travail\n2024-03-12: Grève des cheminots\n")
    assert stored(database, tell(database, 1)).title == "Reprise du travail"


def test_an_article_that_says_nothing_gives_no_title(database):
    store(database, "Rien de daté.")
    store(database, STRIKE, title="La grève")
    assert stored(database, tell(database, 1, 2)).title == "La grève"
    change(database, 2, title=None, text="Rien non plus.")
    refresh(database, 1)
    assert stored(database, 1).title == ""


def test_a_story_that_differs_has_changed(told_twice):
    with told_twice.write_session() as session:
        session.get_one(models.Article, 1).title = "La longue grève"
    refresh(told_twice, 3)
    assert stored(told_twice, 3).updated_at == LATER


def test_a_story_that_is_the_same_has_not_changed(told_twice):
    refresh(told_twice, 3)
    assert stored(told_twice, 3).updated_at == AT


def test_a_story_without_articles_keeps_its_title(told_twice):
    delete(told_twice, 1)
    delete(told_twice, 2)
    refresh(told_twice, 3)
    story = stored(told_twice, 3)
    assert (story.articles, story.first_day, story.start_day, story.events) == (0, None, None, 0)
    assert story.title == "The accord"


def test_any_number_of_stories_take_the_same_statements(told_twice):
    for number in range(5):
        store(told_twice, f"Rien {number}.", title=f"Rien {number}")
        tell(told_twice, number + 3)
    statements = []
    with told_twice.write_session() as session:
        for each in session.query(models.Article):
            each.title = f"{each.title}, suite"
        session.flush()
        event.listen(session.connection(), "before_cursor_execute", lambda *call: statements.append(call[2]))
        upkeep.refresh(session, range(1, 14), LATER)
    assert len(statements) == 6, statements
    assert stored(told_twice, 13).title == "Rien 4, suite"


def test_only_the_newest_articles_are_compared(database, monkeypatch):
    monkeypatch.setattr(upkeep, "ARTICLES_COMPARED", 2)
    for title in ("La grève", "Le rail", "La reprise"):
        store(database, f"{title}.", title=title)
    recognise(database, 1, 10, 11)
    recognise(database, 2, 10, 11)
    assert stored(database, tell(database, 1, 2, 3)).title == "Le rail"


def test_a_story_is_found_by_its_id(told_twice):
    assert story_of(told_twice, 3) == 3


def test_a_story_that_has_become_part_of_others_is_the_last_of_them(told_twice):
    first, second = tell(told_twice), tell(told_twice)
    become(told_twice, first, second)
    become(told_twice, second, 3)
    assert story_of(told_twice, first) == 3


def test_a_story_whose_articles_are_deleted_is_gone(told_twice):
    delete(told_twice, 1)
    delete(told_twice, 2)
    refresh(told_twice, 3)
    with pytest.raises(errors.Gone):
        story_of(told_twice, 3)


def test_there_may_be_no_such_story(told_twice):
    with pytest.raises(errors.NotFound):
        story_of(told_twice, 9)


def become(database, story_id, survivor_id):
    with database.write_session() as session:
        session.get_one(models.Story, story_id).merged_into = survivor_id


def story_of(database, story_id):
    with database.read_session() as session:
        return upkeep.story_of(session, story_id).id
