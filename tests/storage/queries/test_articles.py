from api.calendar.days import day_number
from api.storage import models, queries
from api.storage.index import writing
from api.storage.queries import ARTICLE_ORDERS, ArticleFilters


def test_articles_come_newest_first_and_undated_last(database):
    published = [day_number(2025, 1, 1), None, day_number(2025, 3, 1), day_number(2025, 1, 1)]
    with database.write_session() as session:
        rows = [
            models.Article(
                content_hash=str(number),
                language="fr",
                text=f"Texte {number} été",
                tags=["Une"],
                published_day=day,
            )
            for number, day in enumerate(published)
        ]
        session.add_all(rows)
        for row in rows:
            writing.index_article(session, row)
        ids = [row.id for row in rows]
    with database.read_session() as session:
        order, after = [], None
        while page := queries.articles_page(
            session, ArticleFilters(labels={"tag": ["une"]}, q="ete"), limit=1, after=after
        ):
            order += [row.id for row in page]
            after = ARTICLE_ORDERS[None].place(page[-1])
        assert order == [ids[2], ids[3], ids[0], ids[1]]
        recent = ArticleFilters(first_day=day_number(2025, 2, 1), labels={"language": ["fr"]})
        assert [row.id for row in queries.articles_page(session, recent, limit=9)] == [ids[2]]
        older = ArticleFilters(last_day=day_number(2025, 1, 31))
        assert [row.id for row in queries.articles_page(session, older, limit=9)] == [ids[3], ids[0]]
        assert queries.articles_page(session, ArticleFilters(q="absent"), limit=9) == []
