"""What the articles of stories say about their events."""

from sqlalchemy import select

from api.calendar.days import day_number
from api.storage import models
from api.storage.tellings import LONGEST_SENTENCE, tellings
from api.timeline.intake import NewArticle
from api.timeline.reading import read_article
from api.timeline.storing import ingest

DAY = day_number(2024, 3, 12)


def sentences(database, text):
    article = read_article(NewArticle(text, published_at="2024-03-13", language="fr"))
    database.written(lambda session: ingest(session, article, who="desk"))
    with database.read_session() as session:
        stories = set(session.scalars(select(models.Article.story_id)))
        return [row.sentence for row in tellings(session, stories, DAY, DAY)]


def test_the_sentence_of_a_telling_and_nothing_after_it(database):
    text = "Élan à Lyon. Le pont s'est effondré mardi. Rien d'autre n'a bougé."
    assert sentences(database, text) == ["Le pont s'est effondré mardi."]


def test_a_long_sentence_is_cut(database):
    text = f"Le pont s'est effondré mardi, {'hélas, ' * 200}et le quai aussi."
    assert sentences(database, text) == [text[:LONGEST_SENTENCE]]
