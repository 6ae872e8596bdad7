from api.schemas.article_queries import ARTICLE_LABELS
from api.schemas.queries import EVENT_LABELS
from api.storage import models
from api.storage.index.entry import article_entry, entry_of
from tests.storage.events import event

ARTICLE = {"id": 1, "language": "fr", "text": "En 2025.", "title": "Vote", "source": "S", "tags": ["une"]}


def kinds(terms):
    return {kind for kind, _, value in (term.partition(":") for term in terms) if value} - {"fr"}


def test_every_label_that_can_be_asked_for_is_given_to_events():
    article = models.Article(**ARTICLE)
    reported = event(actors=["Anne Leroy"], places=["Paris"], tags=["une"])
    mention = models.Mention(article=article, article_id=1, sentence_start=0, sentence_end=8)
    reported.mentions.append(mention)
    assert {*EVENT_LABELS, "on"} == kinds(entry_of(reported).terms)


def test_every_label_that_can_be_asked_for_is_given_to_articles():
    assert set(ARTICLE_LABELS) == kinds(article_entry(models.Article(**ARTICLE)).terms)
