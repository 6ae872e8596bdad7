import random
import re
from datetime import UTC, datetime

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import inspect
from sqlalchemy.exc import IntegrityError

from api.storage import keys, models
from api.storage.database import Database
from api.storage.facts import EventFacts
from api.storage.scopes import Scope
from api.timeline import merging
from api.timeline.intake import NewArticle
from api.timeline.reindexing import reindex
from tests import plain_reader
from tests.storage.events import event, put, random_event
from tests.storage.indexes import discrepancies


@pytest.mark.filterwarnings("ignore:.*expression-based index")
def test_migrations_make_the_tables_of_the_models(empty_database):
    empty_database.upgrade()
    with empty_database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": _same_on_both_engines})
        assert compare_metadata(context, models.Base.metadata) == []
    assert empty_database.is_migrated()


def _same_on_both_engines(_object, name, *_):
    return not re.search("_search|_terms_terms|_newest", name)


def test_downgrade_leaves_nothing_behind(empty_database):
    assert not empty_database.is_migrated()
    empty_database.upgrade()
    empty_database.downgrade()
    tables = set(inspect(empty_database.engine).get_table_names()) - {"sqlite_sequence"}
    assert tables <= {"alembic_version"}
    empty_database.upgrade()
    assert empty_database.is_migrated()


KEPT = (models.Article, models.Event, models.Mention, models.EventHistory, models.ApiKey)


def rows_of(database):
    """All columns of every row that is not derived."""
    with database.read_session() as session:
        return [
            {column.key: getattr(row, column.key) for column in model.__mapper__.column_attrs}
            for model in KEPT
            for row in session.query(model).order_by(model.id)
        ]


@pytest.fixture
def timeline(database):
    """At least one row in every table."""
    with database.write_session() as session:
        put(session, *(random_event(random.Random(seed)) for seed in range(60)))
        session.add(models.ApiKey(name="desk", hash="a"))
    for day in (12, 13):
        article = NewArticle(f"2024-03-{day}: Grève {day} [SNCF] @Lyon (planned)", "2024-03-13", "fr")
        plain_reader.store(database, article)
    with database.write_session() as session:
        merging.merge(session, *merging.events_to_merge(session, 61, [62]), who="desk")
    return database


@pytest.mark.parametrize(
    "revision",
    ["0012", "0011", "0010", "0009", "0008", "0007", "0006", "0005", "0004", "0003", "0002", "0001"],
)
def test_migrations_keep_every_row_and_where_it_is_found(timeline, revision):
    before = rows_of(timeline)
    assert {type(row.get("facts")) for row in before} == {type(None), EventFacts}
    timeline.downgrade(revision)
    timeline.upgrade()
    in_stories_of_their_own = [row | {"story_id": row["id"]} if "story_id" in row else row for row in before]
    assert rows_of(timeline) == in_stories_of_their_own
    assert {progress.step for progress in reindex(timeline)} >= {"events", "articles"}
    with timeline.read_session() as session:
        assert list(discrepancies(session)) == []


def test_a_downgrade_during_a_reindexing_removes_its_tables(timeline):
    reindexing = reindex(timeline)
    while next(reindexing).step not in ("event_search", "stray nodes"):
        pass
    reindexing.close()
    timeline.downgrade("0003")
    timeline.upgrade()
    with timeline.write_session() as session:
        put(session, event())
    assert {progress.step for progress in reindex(timeline)} >= {"events", "articles"}
    with timeline.read_session() as session:
        assert list(discrepancies(session)) == []


def test_a_downgrade_revokes_keys_whose_limits_the_older_version_does_not_know(database):
    limited = {"read": {"scope": Scope.READ}, "expires": {"expires_at": datetime(2999, 1, 1, tzinfo=UTC)}}
    with database.write_session() as session:
        for name, limit in {**limited, "write": {}, "admin": {"scope": Scope.ADMIN}}.items():
            session.add(models.ApiKey(name=name, hash=name, **limit))
    database.downgrade("0004")
    database.upgrade()
    with database.read_session() as session:
        assert {key.name: key.revoked_at is not None for key in keys.keys(session)} == {
            "read": True,
            "expires": True,
            "write": False,
            "admin": False,
        }
        assert {key.scope for key in keys.keys(session)} == {Scope.WRITE}


def test_an_exception_undoes_what_was_written(database):
    def write_half():
        with database.write_session() as session:
            session.add(event())
            session.flush()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_half()
    with database.read_session() as session:
        assert session.query(models.Event).count() == 0


def test_instants_come_back_in_utc(database):
    with database.write_session() as session:
        written = event()
        session.add(written)
    with database.read_session() as session:
        read = session.get_one(models.Event, written.id)
        assert read.created_at == written.created_at
        assert read.created_at.utcoffset().total_seconds() == 0


@pytest.mark.parametrize(
    "wrong",
    [{"start_day": 5, "end_day": 4}, {"status": "maybe"}, {"precision": "hour"}, {"end_day": 10**7}],
)
def test_impossible_events_are_refused(database, wrong):
    with pytest.raises(IntegrityError), database.write_session() as session:
        session.add(event(**wrong))


def test_ids_are_never_reused(database):
    with database.write_session() as session:
        first = models.Article(content_hash="a", language="fr", text="un")
        session.add(first)
    with database.write_session() as session:
        session.delete(session.get_one(models.Article, first.id))
    with database.write_session() as session:
        second = models.Article(content_hash="b", language="fr", text="deux")
        session.add(second)
    assert second.id != first.id


def test_a_postgresql_url_means_psycopg_3():
    assert Database("postgresql://h/d").url.drivername == "postgresql+psycopg"
