"""Articles stored, changed and deleted, and what happens to their events."""

import pytest
from sqlalchemy import event, select, text

from api import errors
from api.calendar.intervals import Interval
from api.storage import models
from api.storage.engines import engine_of
from api.storage.index.writing import stored_entries
from api.timeline import editing, storing
from api.timeline.intake import NewArticle
from api.timeline.reindexing import reindex
from api.timeline.verifying import discrepancies
from tests import plain_reader

STRIKE = "2024-03-12: Grève des cheminots à la SNCF [SNCF]\n"
STRIKE_AGAIN = "2024-03-12: Les cheminots de la SNCF cessent le travail [SNCF]\n"
MEETING = "-1: Dmitri Bakanov rencontre Sean Duffy [Dmitri Bakanov, Sean Duffy]\n"


def store(database, text, **fields):
    article = NewArticle(text, **{"published_at": "2024-03-13", "language": "fr"} | fields)
    return plain_reader.store(database, article)


def change(database, article_id, **changes):
    with database.write_session() as session:
        article = storing.article_to_change(session, article_id)
        return storing.change_article(session, article, changes, who="desk", reader=plain_reader.read)


def delete(database, article_id):
    with database.write_session() as session:
        storing.delete_article(session, storing.article_to_change(session, article_id), who="desk")


def edit(database, event_id, **fields):
    with database.write_session() as session:
        editing.edit(session, editing.event_to_change(session, event_id), fields, who="ana")


def rows(database):
    """The live events: id, EDTF, title and how many mentions they have."""
    with database.read_session() as session:
        events = session.scalars(select(models.Event).order_by(models.Event.id))
        return [(event.id, event.edtf, event.title, len(event.mentions)) for event in events if event.live]


def event_of(database, event_id):
    with database.read_session() as session:
        found = session.get_one(models.Event, event_id)
        return found, [mention.article_id for mention in found.mentions], list(found.history)


def test_an_article_is_stored_with_its_events(database):
    stored = store(database, STRIKE + MEETING, tags=("rail", "rail"), url="https://journal.example/1")
    assert stored.created
    assert rows(database) == [
        (1, "2024-03-12", "Grève des cheminots à la SNCF", 1),
        (2, "2024-03-12", "Dmitri Bakanov rencontre Sean Duffy", 1),
    ]
    found, articles, history = event_of(database, 2)
    assert (found.actors, found.tags, found.language) == (["Dmitri Bakanov", "Sean Duffy"], ["rail"], "fr")
    assert articles == [stored.article.id]
    assert history == []


def test_a_mention_keeps_its_offsets_and_its_reasons(database):
    text = "Chapeau.\n" + MEETING
    article = store(database, text).article
    with database.read_session() as session:
        [mention] = session.get_one(models.Article, article.id).mentions
    assert text[mention.start : mention.end] == mention.text == "-1"
    assert (mention.rule, mention.anchor_day) == ("relative", article.published_day)
    assert mention.facts.interval.edtf == "2024-03-12"


def test_the_same_content_again_is_the_same_article(database):
    first = store(database, STRIKE)
    again = store(database, STRIKE, title="Autre titre", url="https://elsewhere.example/")
    assert (again.created, again.article.id) == (False, first.article.id)
    assert len(rows(database)) == 1


@pytest.mark.parametrize("other", [{"published_at": "2024-03-14"}, {"language": "en"}])
def test_another_day_or_language_is_another_article(database, other):
    first = store(database, STRIKE)
    assert store(database, STRIKE, **other).article.id != first.article.id


def test_a_date_time_counts_by_its_own_local_date(database):
    article = store(database, MEETING, published_at="2024-03-13T00:30:00+02:00").article
    assert article.published_at == "2024-03-13T00:30:00+02:00"
    assert rows(database)[0][1] == "2024-03-12"


def test_a_known_url_with_another_text_is_refused(database):
    store(database, STRIKE, url="https://journal.example/1")
    with pytest.raises(errors.Conflict, match=r"https://journal\.example/1 and another text"):
        store(database, MEETING, url="https://journal.example/1")
    with pytest.raises(errors.Conflict, match="another date"):
        store(database, STRIKE, url="https://journal.example/1", published_at="2024-03-20")
    assert len(rows(database)) == 1


def test_a_known_url_without_its_date_is_the_same_article(database):
    first = store(database, STRIKE, url="https://journal.example/1")
    again = store(database, STRIKE, url="https://journal.example/1", published_at=None)
    assert (again.created, again.article.id) == (False, first.article.id)


def test_a_day_that_does_not_exist_is_refused(database):
    with pytest.raises(errors.Invalid, match="2024-02-30"):
        store(database, STRIKE, published_at="2024-02-30")
    with database.read_session() as session:
        assert session.query(models.Article).count() == 0


def test_without_a_date_relative_times_come_back_undated(database):
    stored = store(database, STRIKE + MEETING, published_at=None)
    assert [(undated.mention.text, undated.reason) for undated in stored.undated] == [
        ("-1", "counts from the day of publication")
    ]
    assert [row[1] for row in rows(database)] == ["2024-03-12"]


def test_a_date_given_later_is_that_of_its_keys(database):
    store(database, STRIKE, published_at=None)
    store(database, STRIKE)
    with database.read_session() as session:
        assert list(discrepancies(session)) == []


def test_a_date_given_later_dates_them(database):
    article = store(database, STRIKE + MEETING, published_at=None).article
    assert change(database, article.id, published_at="2024-05-02").undated == ()
    assert [row[:2] for row in rows(database)] == [(1, "2024-03-12"), (2, "2024-05-01")]


def test_an_event_reported_by_two_articles_is_one_row(database):
    first, second = store(database, STRIKE).article, store(database, STRIKE_AGAIN, tags=("rail",)).article
    assert [row[3] for row in rows(database)] == [2]
    found, articles, history = event_of(database, 1)
    assert articles == [first.id, second.id]
    assert (found.title, found.tags, found.version) == ("Grève des cheminots à la SNCF", ["rail"], 2)
    assert [(row.action, row.who, row.after["article_id"]) for row in history] == [
        ("told", "desk", second.id)
    ]
    assert f'"article_id":{second.id}' in found.document.decode()


def test_articles_in_two_languages_can_report_one_event(database):
    store(database, "2020-01-31: Le Royaume-Uni quitte l'Union européenne [Royaume-Uni]")
    store(database, "2020-01-31: The United Kingdom left the European Union [United Kingdom]", language="en")
    assert [row[2:] for row in rows(database)] == [("Le Royaume-Uni quitte l'Union européenne", 2)]


def index_as_before_stems(database):
    """Index all events as older versions did: words are terms as they stand, and there are no sequences."""
    with database.write_session() as session:
        connection = session.connection()
        storage = engine_of(connection)
        ids = session.scalars(select(models.Event.id)).all()
        for entry in stored_entries(connection, ids).values():
            older = [term.removeprefix("_") for term in entry.terms if not term.startswith(("fr:", ":"))]
            connection.execute(
                text(f"UPDATE event_terms SET terms = {storage.terms_written}, sequence = NULL"),
                {"terms": storage.stored_terms(older)},
            )
            at = entry.position
            storage.change_search(connection, "event_search", [(at, entry.terms)], [(at, older)])


def test_an_event_in_an_older_index_is_reported_again_before_the_reindexing(database):
    store(database, "2024-03: Lancement d'Aquilon-2 depuis Kourou [Aquilon-2] @Kourou (planned)")
    index_as_before_stems(database)
    store(database, "2024-03-20: Aquilon-2 a décollé de Kourou [Aquilon-2] @Kourou")
    assert [row[::3] for row in rows(database)] == [(1, 2)]
    list(reindex(database))
    with database.read_session() as session:
        assert list(discrepancies(session)) == []


def test_the_narrower_date_and_the_more_certain_status_win(database):
    store(database, "2024-03: Lancement d'Aquilon-2 depuis Kourou [Aquilon-2] @Kourou (planned)")
    store(database, "2024-03-20: Aquilon-2 a décollé de Kourou [Aquilon-2] @Kourou")
    found, _, history = event_of(database, 1)
    assert (found.edtf, found.precision, found.status) == ("2024-03-20", "day", "occurred")
    assert (history[0].before["edtf"], history[0].after["edtf"]) == ("2024-03", "2024-03-20")


def test_events_that_may_differ_are_not_merged(database):
    store(database, STRIKE)
    store(database, "2024-03-12: Grève à la RATP [RATP]")
    store(database, "2024-03-14: Grève des cheminots à la SNCF [SNCF]")
    assert len(rows(database)) == 3


def test_an_article_never_joins_its_own_events(database):
    store(database, STRIKE + STRIKE_AGAIN)
    assert len(rows(database)) == 2


def test_relative_dates_move_with_the_publication(database):
    article = store(database, STRIKE + MEETING).article
    change(database, article.id, published_at="2024-03-20")
    assert [row[:2] for row in rows(database)] == [(1, "2024-03-12"), (2, "2024-03-19")]
    _, _, history = event_of(database, 2)
    assert [(row.action, row.before["edtf"], row.after["edtf"]) for row in history] == [
        ("reread", "2024-03-12", "2024-03-19")
    ]


def test_what_a_person_edited_stays(database):
    article = store(database, STRIKE + MEETING).article
    edit(database, 2, title="Rencontre à Houston")
    change(database, article.id, published_at="2024-03-20")
    assert rows(database)[1][1:3] == ("2024-03-19", "Rencontre à Houston")
    edit(database, 2, interval=Interval.parse("2024-03"))
    change(database, article.id, published_at="2024-03-22")
    assert rows(database)[1][1:3] == ("2024-03", "Rencontre à Houston")


def test_an_edited_event_that_is_no_longer_reported_stays(database):
    article = store(database, STRIKE + MEETING).article
    edit(database, 2, title="Rencontre à Houston")
    change(database, article.id, published_at=None)
    assert [row[2:] for row in rows(database)] == [
        ("Grève des cheminots à la SNCF", 1),
        ("Rencontre à Houston", 0),
    ]


def test_a_deleted_event_stays_deleted_when_its_article_is_read_again(database):
    article = store(database, STRIKE + MEETING).article
    with database.write_session() as session:
        editing.delete(session, editing.event_to_change(session, 2), who="ana")
    change(database, article.id, published_at="2024-03-20", text="Chapeau.\n" + STRIKE + MEETING)
    assert [row[0] for row in rows(database)] == [1]


def test_a_corrected_text_keeps_the_events_that_it_still_reports(database):
    article = store(database, STRIKE + MEETING).article
    change(
        database,
        article.id,
        text="Mis à jour.\n"
        "-1: Dmitri Bakanov rencontre Sean Duffy à Houston [Dmitri Bakanov, Sean Duffy] @Houston\n"
        "2024-04-02: Reprise du travail à la SNCF [SNCF]\n",
    )
    assert [row[:3] for row in rows(database)] == [
        (2, "2024-03-12", "Dmitri Bakanov rencontre Sean Duffy à Houston"),
        (3, "2024-04-02", "Reprise du travail à la SNCF"),
    ]
    found, _, history = event_of(database, 1)
    assert found.deleted_at is not None
    assert history[-1].action == "deleted"
    with database.read_session() as session:
        new = session.get_one(models.Article, article.id)
        assert all(new.text[mention.start : mention.end] == mention.text for mention in new.mentions)


def test_a_corrected_date_moves_its_event(database):
    article = store(database, STRIKE).article
    change(database, article.id, text=STRIKE.replace("2024-03-12", "2024-03-14"))
    assert rows(database) == [(1, "2024-03-14", "Grève des cheminots à la SNCF", 1)]


def test_a_mention_whose_date_changes_leaves_the_shared_event(database):
    store(database, STRIKE)
    article = store(database, STRIKE_AGAIN).article
    change(database, article.id, text=STRIKE_AGAIN.replace("2024-03-12", "2024-03-14"))
    assert [(row[0], row[1], row[3]) for row in rows(database)] == [
        (1, "2024-03-12", 1),
        (2, "2024-03-14", 1),
    ]


def test_new_tags_reach_the_events(database):
    article = store(database, STRIKE, tags=("rail",)).article
    change(database, article.id, tags=["grève"])
    assert event_of(database, 1)[0].tags == ["grève"]


def test_a_change_to_what_another_article_says_is_refused(database):
    store(database, STRIKE, url="https://journal.example/1")
    article = store(database, MEETING, url="https://journal.example/2").article
    with pytest.raises(errors.Conflict):
        change(database, article.id, text=STRIKE)
    with pytest.raises(errors.Conflict):
        change(database, article.id, url="https://journal.example/1")
    assert [row[2] for row in rows(database)] == [
        "Grève des cheminots à la SNCF",
        "Dmitri Bakanov rencontre Sean Duffy",
    ]


def test_a_change_that_changes_nothing_makes_no_version(database):
    article = store(database, STRIKE, title="Rail").article
    assert change(database, article.id, title="Rail").article.version == 1
    assert change(database, article.id, title="Grève").article.version == 2


def test_a_deleted_article_leaves_tombstones_and_the_events_of_others(database):
    first = store(database, STRIKE + MEETING).article
    second = store(database, STRIKE_AGAIN).article
    delete(database, first.id)
    assert rows(database) == [(1, "2024-03-12", "Les cheminots de la SNCF cessent le travail", 1)]
    _, articles, history = event_of(database, 1)
    assert articles == [second.id]
    assert [row.action for row in history] == ["told", "untold"]
    tombstone, articles, _ = event_of(database, 2)
    assert tombstone.deleted_at is not None
    assert articles == []
    with database.read_session() as session:
        assert session.get(models.Article, first.id) is None


def test_after_a_deletion_the_same_content_is_a_new_article(database):
    first = store(database, STRIKE).article
    delete(database, first.id)
    again = store(database, STRIKE)
    assert again.created
    assert [row[0] for row in rows(database)] == [2]


def test_a_refused_article_leaves_nothing_behind(database):
    store(database, STRIKE, url="https://journal.example/1")
    with pytest.raises(errors.Conflict):
        store(database, MEETING, url="https://journal.example/1")
    with database.read_session() as session:
        assert list(discrepancies(session)) == []
        assert session.query(models.Article).count() == 1


def test_an_article_of_thirty_events_takes_as_few_questions_as_one_of_two(database):
    asked = []
    for town, days in (("Brest", 2), ("Lyon", 2), ("Dijon", 30)):
        notes = [f"2024-03-{day:02}: Grève {day} à la SNCF [SNCF] @{town}\n" for day in range(1, days + 1)]
        statements = []

        def note(_connection, _cursor, statement, *_, noted=statements):
            noted.append(statement)

        event.listen(database.engine, "before_cursor_execute", note)
        store(database, "".join(notes))
        event.remove(database.engine, "before_cursor_execute", note)
        asked.append(sum(statement.lstrip().startswith("SELECT") for statement in statements))
    assert len(rows(database)) == 34
    assert asked[2] <= asked[1] + 1


def test_the_title_that_names_who_takes_part_is_the_one_of_an_event(database):
    affair = "Helena Quintard, Rochebrune, Batival.\n"
    store(database, f"{affair}2024-03-12: Ouverture du procès [] @Rochebrune")
    store(database, f"{affair}Encore.\n2024-03-12: Procès de Helena Quintard [Helena Quintard] @Rochebrune")
    assert [row[2:] for row in rows(database)] == [("Procès de Helena Quintard", 2)]


def test_the_history_says_why_an_article_joined_an_event(database):
    affair = "Helena Quintard, Rochebrune, Batival.\n"
    for lead in ("", "Encore. "):
        store(
            database, f"{affair}{lead}\n2024-03-12: Procès de Helena Quintard [Helena Quintard] @Rochebrune"
        )
    _, _, [entry] = event_of(database, 1)
    story, *reasons = entry.why
    assert story.startswith("same story: ")
    assert "same day" in reasons
