"""Writers of new articles at the same moment store what they would store one after the other."""

import pytest
from sqlalchemy import func, select

from api.storage import models
from api.storage.database import Overtaken
from api.timeline import overlap, storing
from api.timeline.intake import NewArticle
from api.timeline.reading import read_article
from api.timeline.saving import lock_timeline
from api.timeline.verifying import discrepancies
from tests import plain_reader
from tests.timeline.test_writers import at_once, changing, edit, merge

TRIES = 200
SET = 50
SYLLABLES = [consonant + vowel for consonant in "bdfglmnprtvz" for vowel in "aeiou"]


def name(first, number):
    """A name that no other number has, nor one that is spelt alike."""
    tens, ones = divmod(number, len(SYLLABLES))
    return f"{first}{SYLLABLES[ones]}{SYLLABLES[-1 - tens]}ro"


def told(number, paper):
    """An affair as a paper tells it: two names and a day that no other affair has."""
    person, place = name("Mar", number), name("Vern", number)
    day = f"{1950 + number // 12}-{number % 12 + 1:02}-14"
    text = (
        f"selon le {paper}, à {place} et chez {person}. {day}: arrestation de {person} [{person}] @{place}\n"
    )
    url = f"https://{paper}.example/{number}"
    return read_article(NewArticle(text, "2024-03-12", "fr", url=url), plain_reader.read)


def storing_of(database, *articles):
    """A task that stores articles as a set; what comes of each: its id, or the status of its refusal."""

    def work(session):
        results = storing.store(session, articles, who="desk", reader=plain_reader.read)
        return [each.article.id if isinstance(each, storing.Stored) else each.status for each in results]

    return lambda: database.written(work)


def numbers(database):
    """The numbers of articles, events, mentions and stories."""
    with database.read_session() as session:
        assert list(discrepancies(session)) == []
        tables = models.Article, models.Event, models.Mention, models.Story
        return [session.scalar(select(func.count()).select_from(table)) for table in tables]


def test_two_that_tell_the_same_at_once_make_one_event_and_one_story(database):
    for number in range(TRIES):
        at_once(*[storing_of(database, told(number, paper)) for paper in ("matin", "soir")])
    assert numbers(database) == [2 * TRIES, TRIES, 2 * TRIES, TRIES]


@pytest.mark.parametrize("step", [1, -1])
def test_two_sets_that_tell_the_same_stories(database, step):
    sets = [[told(number, paper) for number in range(SET)] for paper in ("matin", "soir")]
    at_once(storing_of(database, *sets[0]), storing_of(database, *sets[1][::step]))
    assert numbers(database) == [2 * SET, SET, 2 * SET, SET]


@pytest.mark.parametrize("step", [1, -1])
def test_two_sets_that_tell_stored_stories_again(database, step):
    sets = [[told(number, paper) for number in range(SET)] for paper in ("matin", "midi", "soir")]
    storing_of(database, *sets[0])()
    at_once(storing_of(database, *sets[1]), storing_of(database, *sets[2][::step]))
    assert numbers(database) == [3 * SET, SET, 3 * SET, SET]


def test_sets_of_different_stories(database):
    at_once(*[storing_of(database, *(told(SET * at + n, "matin") for n in range(SET))) for at in range(3)])
    assert numbers(database) == [3 * SET] * 4


def test_another_text_at_the_same_url_is_a_conflict(database):
    texts = ["2024-03-01: Vote de la loi\n", "2024-03-02: Incendie d'un entrepôt\n"]
    articles = [NewArticle(text, "2024-03-12", "fr", url="https://journal.example/1") for text in texts]
    tasks = [storing_of(database, read_article(article, plain_reader.read)) for article in articles]
    assert sorted(result for [result] in at_once(*tasks)) in ([1, 409], [2, 409])


def test_a_text_with_and_without_its_date_is_one_article(database):
    articles = [NewArticle("2024-03-01: Vote de la loi\n", day, "fr") for day in (None, "2024-03-12")]
    tasks = [storing_of(database, read_article(article, plain_reader.read)) for article in articles]
    [[undated], [dated]] = at_once(*tasks)
    assert numbers(database)[0] == len({undated, dated})


def test_writers_and_editors_of_one_event_all_count(database):
    storing_of(database, told(0, "matin"), told(1, "matin"))()
    at_once(
        storing_of(database, told(0, "soir"), told(1, "soir")),
        changing(database, edit, 1, "Arrestation"),
        storing_of(database, told(1, "midi"), told(0, "midi")),
        changing(database, merge, 1, 2),
    )
    with database.read_session() as session:
        assert session.get_one(models.Event, 1).title == "Arrestation"
    articles, _, mentions, _ = numbers(database)
    assert (articles, mentions) == (6, 6)


def test_instants_follow_the_order_of_commits(database):
    at_once(*[storing_of(database, told(number, "matin")) for number in range(8)])
    with database.read_session() as session:
        instants = session.scalars(select(models.Article.updated_at)).all()
    assert len(set(instants)) == len(instants)


def test_a_writer_that_shares_the_lock_never_asks_for_all_of_it(database):
    if not database.storage.writers_overlap:
        return
    with database.write_session() as session:
        overlap.begin(session)
        with pytest.raises(Overtaken):
            lock_timeline(session)
