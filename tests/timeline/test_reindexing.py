"""Reindexing repairs everything derived while the timeline is in use, and resumes where it stopped."""

import random
import time
from threading import Event as Signal
from threading import Thread

import pytest
from sqlalchemy import inspect, text

from api.storage import models, queries
from api.storage.index import rebuilding
from api.storage.queries import Filters
from api.timeline import editing, merging, reindexing, storing
from api.timeline.intake import NewArticle
from api.timeline.reindexing import reindex
from api.timeline.saving import save
from api.timeline.verifying import discrepancies
from tests import plain_reader
from tests.storage.events import event, random_event

NOTES = (
    "2024-03-12: Grève des cheminots à la SNCF [SNCF]\n",
    "2024: Travaux du pont de Nantes @Nantes (ongoing)\n2023/..: Réforme des retraites (planned)\n",
    "2024-03: Lancement d'Aquilon-2 depuis Kourou [Aquilon-2] @Kourou (planned)\n",
)


@pytest.fixture(autouse=True)
def small_batches(monkeypatch):
    monkeypatch.setattr(rebuilding, "FEW", 2)
    monkeypatch.setattr(rebuilding, "MANY", 5)
    monkeypatch.setattr(reindexing, "PAUSE_S", 0)


@pytest.fixture
def timeline(database):
    """Events of three articles, events made by hand, and tombstones."""
    for note in NOTES:
        store(database, note)
    with database.write_session() as session:
        save_all(session, event("../2030"), event("199X", status="cancelled"), event())
    with database.write_session() as session:
        merging.merge(session, *merging.events_to_merge(session, 5, [6]), who="ana")
        editing.delete(session, session.get_one(models.Event, 7), who="ana")
    return database


def store(database, text):
    article = NewArticle(text, "2024-03-13", "fr", source="Le Journal", tags=("rail",))
    return plain_reader.store(database, article).article.id


def save_all(session, *events):
    session.add_all(events)
    save(session, events)


def live(event):
    """An event that is not deleted; only an edit may delete one, since it notes that in the history."""
    event.deleted_at = None
    return event


def execute(database, *statements):
    with database.write_session() as session:
        for statement in statements:
            session.execute(text(statement))


def found(database):
    with database.read_session() as session:
        return list(discrepancies(session))


def state(database):
    """Events, mentions and history, without what is derived from them."""
    derived = {"document", "document_version", "version"}
    with database.read_session() as session:
        return [
            [
                tuple(
                    getattr(row, column.key) for column in row.__mapper__.columns if column.key not in derived
                )
            ]
            for model in (models.Event, models.Mention, models.EventHistory, models.Article)
            for row in session.query(model).order_by(model.id)
        ]


DAMAGE = [
    "UPDATE events SET document = NULL WHERE id = 1",
    "UPDATE events SET document = CAST('{}' AS {blob})",
    "UPDATE events SET document_version = 3 WHERE id = 2",
    "UPDATE events SET document_version = NULL",
    "DELETE FROM event_nodes",
    "DELETE FROM event_nodes WHERE node = 0",
    "UPDATE event_nodes SET end_day = 5",
    "INSERT INTO event_nodes VALUES (0, 99, 5), (-3, 99, 5), (77, 4015698412961333251, 5)",
    "DELETE FROM event_terms",
    "DELETE FROM event_terms WHERE event_id = 3",
    "UPDATE event_terms SET live = NOT live",
    "UPDATE event_terms SET start_day = start_day - 3",
    "UPDATE event_terms SET end_day = 99999999",
    "UPDATE event_terms SET terms = {terms} WHERE event_id < 4",
    "UPDATE event_terms SET sequence = NULL, terms = {terms}",
    "UPDATE article_terms SET sequence = NULL",
    "INSERT INTO event_terms VALUES (4000, 5, 5, true, {terms}, ''), (-4, 5, 5, true, {terms}, NULL)",
    "DELETE FROM event_counts",
    "UPDATE event_counts SET starts = 9, wholes = wholes + 1",
    "INSERT INTO event_counts VALUES (2, 1234, 5, 6, 7), (9, 9, 9, 9, 9)",
    "DELETE FROM article_terms",
    "UPDATE article_terms SET terms = {terms}",
    "INSERT INTO article_terms VALUES (4000, {terms}, ''), (-4, {terms}, NULL)",
    "UPDATE events SET title = 'Autre', tags = '[\"autre\"]' WHERE id = 1",
    "UPDATE events SET start_day = 738990, end_day = 738990, edtf = '2024-04-14', precision = 'day'",
    "UPDATE articles SET title = 'Autre', source = 'Autre'",
    "DELETE FROM article_keys",
    "DELETE FROM article_keys WHERE article_id = 2",
    "UPDATE article_keys SET day = 5",
    "UPDATE article_keys SET key = key + 4 WHERE article_id < 3",
    "INSERT INTO article_keys VALUES (7, 7, 4000), (8, 7, -4), (7, 7, 2)",
    "UPDATE stories SET title = 'Autre', articles = 9, languages = '[]'",
    "UPDATE stories SET events = 0, start_day = NULL, first_day = 5, actors = '[\"Autre\"]' WHERE id = 2",
]
SEARCH_DAMAGE = [
    "INSERT INTO {0}_search ({0}_search) VALUES ('delete-all')",
    "INSERT INTO {0}_search (rowid, terms) VALUES (7, 'lancement'), (4015698412961333251, 'autre')",
    "DROP TABLE {0}_search",
]


def damaging(database, statement):
    sqlite = database.storage.name == "sqlite"
    terms = "'autre chose'" if sqlite else "CAST('autre chose' AS tsvector)"
    return statement.replace("{terms}", terms).replace("{blob}", "BLOB" if sqlite else "BYTEA")


@pytest.mark.parametrize("statement", DAMAGE)
def test_damage_is_mended(timeline, statement):
    execute(timeline, damaging(timeline, statement))
    before = state(timeline)
    assert found(timeline)
    list(reindex(timeline))
    assert found(timeline) == []
    assert state(timeline) == before


def test_damage_of_all_kinds_at_once_is_mended(timeline):
    for statement in DAMAGE:
        execute(timeline, damaging(timeline, statement))
    list(reindex(timeline))
    assert found(timeline) == []


@pytest.mark.parametrize("statement", SEARCH_DAMAGE)
@pytest.mark.parametrize("name", ["event", "article"])
def test_a_damaged_full_text_index_is_replaced(timeline, statement, name):
    if not timeline.storage.search_copies:
        statement = f"UPDATE {name}_terms SET terms = CAST('autre' AS tsvector)"
    execute(timeline, statement.format(name))
    list(reindex(timeline))
    assert found(timeline) == []


def test_reindexing_twice_changes_nothing(timeline):
    def versions():
        with timeline.read_session() as session:
            return [(row.version, row.updated_at, bytes(row.document)) for row in session.query(models.Event)]

    list(reindex(timeline))
    before = versions()
    list(reindex(timeline))
    assert versions() == before
    assert found(timeline) == []


def test_an_empty_timeline_can_be_reindexed(database):
    assert {progress.done for progress in reindex(database)} == {0}
    assert found(database) == []


def test_changed_json_is_a_new_version_with_the_same_updated_at(timeline):
    with timeline.read_session() as session:
        before = session.get_one(models.Event, 1)
    execute(timeline, "UPDATE events SET document = NULL WHERE id = 1")
    list(reindex(timeline))
    with timeline.read_session() as session:
        after = session.get_one(models.Event, 1)
    assert (after.version, after.updated_at) == (before.version + 1, before.updated_at)


def test_progress_reaches_its_total_in_every_step(timeline):
    last = {progress.step: progress for progress in reindex(timeline)}
    assert (last["events"].done, last["events"].total) == (7, 7)
    assert (last["articles"].done, last["articles"].total) == (3, 3)
    assert all(progress.done <= progress.total for progress in last.values())


def test_an_interrupted_reindexing_resumes_where_it_stopped(timeline):
    steps = [(progress.step, progress.done) for progress in reindex(timeline)]
    for number in range(1, len(steps), 3):
        execute(timeline, "DELETE FROM event_nodes", "UPDATE articles SET source = 'Autre'")
        run = reindex(timeline)
        begun = [(progress.step, progress.done) for _, progress in zip(range(number), run, strict=False)]
        run.close()
        edit(timeline, 1, f"Grève {number}")
        store(timeline, f"2022-0{number % 9 + 1}-11: Vote {number}\n")
        rest = [(progress.step, progress.done) for progress in reindex(timeline)]
        assert begun == steps[:number]
        assert rest[0] != steps[0]
        assert found(timeline) == []
        steps = [(progress.step, progress.done) for progress in reindex(timeline)]


def edit(database, event_id, title):
    with database.write_session() as session:
        editing.edit(session, editing.event_to_change(session, event_id), {"title": title}, who="ana")


@pytest.mark.parametrize("new_code", [False, True], ids=["asked", "new code"])
def test_a_reindexing_can_start_over(timeline, monkeypatch, new_code):
    run = reindex(timeline)
    first = next(run)
    for _ in range(4):
        next(run)
    run.close()
    if new_code:
        monkeypatch.setattr(reindexing, "_code_version", lambda: 5)
    assert next(iter(reindex(timeline, restart=not new_code))) == first
    list(reindex(timeline))
    assert found(timeline) == []


def test_counts_are_mended_once_by_two_reindexings(timeline, monkeypatch):
    missing_counts = rebuilding.missing_counts

    def missing_until_another_reindexing_ends(connection):
        missing = missing_counts(connection)
        monkeypatch.setattr(rebuilding, "missing_counts", missing_counts)
        list(reindex(timeline))
        return missing

    execute(timeline, "DELETE FROM event_counts")
    monkeypatch.setattr(rebuilding, "missing_counts", missing_until_another_reindexing_ends)
    list(reindex(timeline))
    assert found(timeline) == []


def test_a_finished_reindexing_leaves_no_trace(timeline):
    before = set(inspect(timeline.engine).get_table_names())
    list(reindex(timeline))
    assert set(inspect(timeline.engine).get_table_names()) == before
    with timeline.read_session() as session:
        assert session.query(models.Reindexing).count() == 0


def segments(database, table):
    """How many segments a search table of SQLite has: the upper bits of the id of a page are the segment."""
    with database.read_session() as session:
        statement = f"SELECT count(DISTINCT id >> 37) FROM {table}_data WHERE id >> 37 > 0"
        return session.scalar(text(statement))


def test_search_tables_are_merged_at_the_end(timeline, monkeypatch):
    monkeypatch.setattr(rebuilding, "MANY", 2)
    tables = [copy.table for copy in timeline.storage.search_copies]
    steps = [progress.step for progress in reindex(timeline)]
    assert [step for step in dict.fromkeys(steps) if step.startswith("merge ")] == [
        f"merge {table}" for table in tables
    ]
    assert [segments(timeline, table) for table in tables] == [1 for _ in tables]
    assert found(timeline) == []


def test_the_timeline_is_read_and_written_during_a_reindexing(database, monkeypatch):
    """Readers find every event that stays while writers change others; at the end everything agrees."""
    monkeypatch.setattr(rebuilding, "FEW", 10)
    monkeypatch.setattr(rebuilding, "MANY", 30)
    with database.write_session() as session:
        generator = random.Random(1)
        save_all(session, *(live(random_event(generator)) for _ in range(40)))
        save_all(session, *(event(f"20{year}", title=f"Pont {year}") for year in range(10, 40)))
        for number in range(1, 40, 5):
            editing.delete(session, session.get_one(models.Event, number), who="ana")
    execute(database, "DELETE FROM event_counts", "UPDATE events SET document_version = 3")
    failures, done = [], Signal()
    writer = Thread(target=write, args=(database, failures))
    reader = Thread(target=read, args=(database, done, failures))
    reader.start()
    writer.start()
    while writer.is_alive():
        list(reindex(database))
    done.set()
    reader.join()
    assert failures == []
    list(reindex(database))
    assert found(database) == []


def write(database, failures):
    for number in range(20):
        notes = f"2021-0{number % 9 + 1}: Vote {number}\n2021: Fête {number} (planned)\n"
        try:
            article_id = store(database, notes)
            edit(database, 41 + number % 30, f"Pont {number}")
            with database.write_session() as session:
                storing.delete_article(session, storing.article_to_change(session, article_id), who="desk")
        except Exception as error:
            failures.append(repr(error))
        time.sleep(0.01)


def read(database, done, failures):
    filters = Filters(q="pont", first_day=event("2010").start_day, last_day=event("2039").end_day)
    while not done.wait(0.005):
        with database.plain_connection() as connection:
            page = queries.events_page(connection, filters, limit=100)
        if len(page) != 30:
            failures.append(f"{len(page)} events found")
