"""Backups: whole copies that restore on either engine, all or nothing."""

import os
import signal
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing

import pytest
from sqlalchemy import text

from api.errors import Conflict, TimelineError, Unavailable
from api.storage import keys
from api.storage.copies import opened
from api.storage.database import Database
from api.storage.engines import files
from api.timeline import editing
from api.timeline.backups import back_up, restore
from api.timeline.reindexing import reindex
from api.timeline.verifying import discrepancies
from tests.conftest import PostgresqlEngine, SqliteEngine
from tests.timeline.test_editing import create, edit, merge, rewrite, store, withdraw

NOTES = (
    "2024-03-12: Grève des cheminots à la SNCF [SNCF]\n",
    "2024: Travaux du pont de Nantes @Nantes (ongoing)\n2023/..: Réforme des retraites (planned)\n",
)


def quiet(_what, _done, _total):
    """Shows no progress."""


def filled(database):
    """Articles, one in two places, merged events and stories, tombstones, a key, and ids of deleted rows."""
    for note in NOTES:
        store(database, note, tags=("ville",), url=f"https://journal.example/{len(note)}")
    store(database, NOTES[0], source="La Gazette")
    rewrite(database, 1, story=2)
    for _ in range(3):
        create(database)
    edit(database, 4, title="Pose de la dernière pierre")
    merge(database, 6, 5)
    with database.write_session() as session:
        editing.delete(session, editing.event_to_change(session, 4), who="ana")
        keys.create(session, "desk")
    withdraw(database, store(database, "2024-04-01: Poisson d'avril\n"))
    return database


@pytest.fixture
def timeline(database):
    return filled(database)


@pytest.fixture
def backup(tmp_path):
    """A backup, and what it says."""
    engine = SqliteEngine(tmp_path)
    with closing(filled(Database(engine.create()))) as database:
        back_up(database, tmp_path / "copy.backup", quiet)
        return tmp_path / "copy.backup", said(database)


@pytest.fixture(params=["sqlite", "postgresql"])
def other(request, tmp_path):
    """A database of each engine, with other content."""
    if request.param == "sqlite":
        engine = SqliteEngine(tmp_path)
    else:
        engine = PostgresqlEngine(request.getfixturevalue("postgresql_url"))
    database = Database(engine.create())
    store(database, "2020-01-01: Tout autre chose\n", url="https://autre.example/1")
    yield database
    database.close()
    engine.drop(database.url.render_as_string(hide_password=False))
    if request.param == "postgresql":
        engine.close()


def faults(database):
    with database.read_session() as session:
        return list(discrepancies(session))


def said(database):
    """What readers see: each event with its document, history and mentions, and the articles and keys."""
    questions = (
        "SELECT id, version, document FROM events ORDER BY id",
        "SELECT event_id, who, action FROM event_history ORDER BY id",
        "SELECT id, event_id, article_id, text, start FROM mentions ORDER BY id",
        "SELECT id, content_hash, url, text, version, story_id, story_pinned FROM articles ORDER BY id",
        "SELECT id, title, articles, events, start_day, merged_into FROM stories ORDER BY id",
        "SELECT article_id, key, day FROM article_keys ORDER BY article_id, key",
        "SELECT id, name, hash FROM api_keys ORDER BY id",
        "SELECT node, position FROM event_nodes ORDER BY node, position",
    )
    with database.read_session() as session:
        return [[tuple(row) for row in session.execute(text(question))] for question in questions]


def test_a_backup_restores_everything_on_either_engine(timeline, other, tmp_path):
    copied = back_up(timeline, tmp_path / "copy.backup", quiet)
    assert copied.found == []
    restored = restore(other, tmp_path / "copy.backup", quiet)
    assert (restored.rows, restored.found) == (copied.rows, [])
    assert said(other) == said(timeline)
    assert faults(other) == []


def test_ids_are_never_given_again_after_a_restoration(timeline, other, tmp_path):
    back_up(timeline, tmp_path / "copy.backup", quiet)
    restore(other, tmp_path / "copy.backup", quiet)
    assert create(timeline) == create(other)
    assert store(timeline, "2021: Autre chose\n") == store(other, "2021: Autre chose\n")
    assert stories(timeline) == stories(other) == [1, 2, 3, 4]
    assert faults(other) == []


def stories(database):
    with database.read_session() as session:
        return list(session.scalars(text("SELECT id FROM stories ORDER BY id")))


def test_a_backup_is_one_file_for_its_owner(timeline, tmp_path):
    folder = tmp_path / "backups"
    folder.mkdir()
    back_up(timeline, folder / "copy.backup", quiet)
    assert [path.name for path in folder.iterdir()] == ["copy.backup"]
    assert (folder / "copy.backup").stat().st_mode & 0o777 == 0o600
    assert not files.has_log(folder / "copy.backup")


def test_a_backup_is_on_the_disk_before_it_has_its_name(timeline, tmp_path, monkeypatch):
    synced = []
    fsync = os.fsync

    def noted(descriptor):
        synced.append((os.fstat(descriptor).st_ino, (tmp_path / "copy.backup").exists()))
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", noted)
    back_up(timeline, tmp_path / "copy.backup", quiet)
    file, folder = (tmp_path / "copy.backup").stat().st_ino, tmp_path.stat().st_ino
    assert synced[-2:] == [(file, False), (folder, True)]


def test_an_existing_file_is_replaced_only_by_force(timeline, tmp_path):
    file = tmp_path / "copy.backup"
    file.write_text("keep")
    with pytest.raises(Conflict, match="exists: choose another name"):
        back_up(timeline, file, quiet)
    assert file.read_text() == "keep"
    back_up(timeline, file, quiet, force=True)
    assert files.has_log(file) is False
    assert file.stat().st_size > len("keep")


def test_a_backup_sees_one_state_while_others_write(timeline, tmp_path):
    """An article and its events are written together, so no copy has one without the other."""

    def write():
        for number in range(10, 29):
            store(timeline, f"2023-02-{number}: Match numéro {number} [Équipe {number}]\n")

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for number in range(2):
            assert back_up(timeline, tmp_path / f"{number}.backup", quiet).found == []
    finally:
        writer.join()
    assert faults(timeline) == []


def test_what_is_wrong_in_the_database_is_in_the_backup_too(timeline, other, tmp_path):
    with timeline.write_session() as session:
        session.execute(text("UPDATE events SET document = NULL WHERE id = 1"))
    copied = back_up(timeline, tmp_path / "copy.backup", quiet)
    assert [finding.sentence for finding in copied.found] == ["event 1: another document"]
    assert restore(other, tmp_path / "copy.backup", quiet).found == copied.found
    list(reindex(other))
    assert faults(other) == []


def test_an_older_backup_is_upgraded(engine, other, tmp_path):
    """A backup is made before an upgrade, so it is older than the tables that it is restored into."""
    database = Database(engine.create(migrated=False))
    database.upgrade("0003")
    columns = "start_day, end_day, edtf, precision, status, title, language, actors, places, tags, edited, "
    with database.write_session() as session:
        session.execute(
            text(
                f"INSERT INTO events ({columns} created_at, updated_at, version) VALUES (738000, 738000, "
                "'2021-07-28', 'day', 'occurred', 'Ancien', 'fr', '[]', '[]', '[]', false, "
                "'2021-07-28 10:00:00', '2021-07-28 10:00:00', 1)"
            )
        )
    back_up(database, tmp_path / "old.backup", quiet)
    database.close()
    engine.drop(database.url.render_as_string(hide_password=False))
    assert restore(other, tmp_path / "old.backup", quiet).found != []
    list(reindex(other))
    assert faults(other) == []
    with other.read_session() as session:
        assert session.execute(text("SELECT title FROM events")).all() == [("Ancien",)]


def test_a_backup_without_stories_is_upgraded(timeline, other, tmp_path):
    timeline.downgrade("0012")
    back_up(timeline, tmp_path / "old.backup", quiet)
    restore(other, tmp_path / "old.backup", quiet)
    list(reindex(other))
    assert stories(other) == [1, 2]
    assert faults(other) == []


def broken(file):
    with file.open("r+b") as opened:
        opened.seek(5 * 4096)
        opened.write(os.urandom(file.stat().st_size - 8 * 4096))


def truncated(file):
    os.truncate(file, file.stat().st_size // 2)


def emptied(file):
    os.truncate(file, 0)


def foreign_database(file):
    file.unlink()
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE contacts (name TEXT)")


def no_database(file):
    file.write_text("Ceci n'est pas une base. " * 500, encoding="utf-8")


def newer(file):
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")


def orphaned(file):
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("DELETE FROM articles")


@pytest.mark.parametrize(
    ("damage", "said_of_it"),
    [
        (broken, "damaged"),
        (truncated, "damaged"),
        (emptied, "is no backup of a timeline"),
        (foreign_database, "is no backup of a timeline"),
        (no_database, "not a database"),
        (newer, "newer version of this service"),
        (orphaned, "there is no articles 1"),
    ],
)
def test_a_file_that_is_no_whole_backup_is_refused(other, backup, damage, said_of_it):
    file, _ = backup
    damage(file)
    before = said(other)
    with pytest.raises(Conflict, match=said_of_it) as refusal:
        restore(other, file, quiet)
    assert str(file) in refusal.value.detail
    assert said(other) == before


def test_a_database_that_cannot_be_read_is_replaced_and_kept(backup, tmp_path):
    lost = tmp_path / "lost.db"
    lost.write_text("Rien d'utile. " * 1000)
    with closing(opened(lost, read_only=False)) as database:
        restore(database, backup[0], quiet)
        assert said(database) == backup[1]
    assert (tmp_path / "lost.db.damaged").read_text().startswith("Rien d'utile. ")


def test_a_folder_that_cannot_be_written_is_told(timeline, tmp_path):
    with pytest.raises(TimelineError, match="nowhere: No such file or directory"):
        back_up(timeline, tmp_path / "nowhere" / "copy.backup", quiet)


KILLED = """
import os, signal, sys
from pathlib import Path
from api.storage.database import Database
from api.storage.engines import files
from api.timeline.backups import restore
def kill_in_the_middle(what, done, total):
    if what in ("pages", "event_terms") and done > 0:
        os.kill(os.getpid(), signal.SIGKILL)
files.PAGES_AT_ONCE = 20
restore(Database(sys.argv[1]), Path(sys.argv[2]), kill_in_the_middle)
"""


def test_a_restoration_that_is_killed_changes_nothing(other, backup):
    before = said(other)
    url = other.url.render_as_string(hide_password=False)
    other.close()
    command = [sys.executable, "-c", KILLED, url, str(backup[0])]
    killed = subprocess.run(command, capture_output=True, text=True, check=False)
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    assert said(other) == before
    assert faults(other) == []
    restore(other, backup[0], quiet)
    assert said(other) == backup[1]


def test_nothing_is_restored_while_another_process_has_the_database_open(other, backup):
    before = said(other)
    holder = Database(other.url)
    with holder.engine.connect() as connection:
        holder.storage.occupy(connection)
        connection.rollback()
        with pytest.raises(Unavailable, match="stop the service first"):
            restore(other, backup[0], quiet)
    holder.close()
    assert said(other) == before
    restore(other, backup[0], quiet)
    assert said(other) == backup[1]
