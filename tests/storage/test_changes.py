"""The state of a timeline: new after each change of what is answered, and only then."""

import pytest

from api.storage import keys
from api.storage.changes import installation
from api.timeline import editing
from api.timeline.reindexing import reindex
from tests.timeline.test_editing import create, edit, merge, store, withdraw


def seen(database):
    with database.plain_connection() as connection:
        return installation(connection)


def test_every_change_makes_a_new_state_of_the_same_timeline(database):
    found = [seen(database)]
    article = store(database, "2024-03-12: Grève des cheminots\n")
    found.append(seen(database))
    for _ in range(2):
        create(database)
        found.append(seen(database))
    edit(database, 2, title="Pose de la première pierre")
    found.append(seen(database))
    merge(database, 2, 3)
    found.append(seen(database))
    withdraw(database, article)
    found.append(seen(database))
    for _ in reindex(database):
        pass
    found.append(seen(database))
    assert len({each.state for each in found}) == len(found)
    assert len({each.id for each in found}) == 1


def test_a_change_that_is_undone_makes_no_new_state(database):
    create(database)
    before = seen(database)

    def fails():
        with database.write_session() as session:
            editing.delete(session, editing.event_to_change(session, 1), who="ana")
            raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        fails()
    assert seen(database) == before


def test_a_new_key_is_no_change_of_the_timeline(database):
    before = seen(database)
    with database.write_session() as session:
        keys.create(session, "desk")
    assert seen(database) == before


def test_each_new_timeline_has_an_id_of_its_own(empty_database):
    found = set()
    for _ in range(2):
        empty_database.upgrade()
        found.add(seen(empty_database).id)
        empty_database.downgrade()
    assert len(found) == 2
