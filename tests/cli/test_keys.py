"""Creating, listing and revoking keys."""

import json

import pytest

from api.app import create_app
from api.config import Settings
from api.storage.models import ApiKey
from tests.cli.output import json_lines, message

NOT_UTF_8 = b"de\xffsk".decode("utf-8", "surrogateescape")


def test_a_key_works_until_it_is_revoked(timeline, database_url):
    (made,) = json_lines(timeline("keys", "create", "desk"))
    app = create_app(Settings(database_url=database_url, log_level="error"))
    body, shown = {"title": "Grève", "edtf": "2025"}, {"Authorization": f"Bearer {made['key']}"}
    assert app.test_client().post("/v1/events", json=body, headers=shown).status_code == 201
    (listed,) = json_lines(timeline("keys", "list"))
    assert (listed["name"], listed["revoked_at"]) == ("desk", None)
    assert listed["last_used_at"] is not None
    assert made["key"] not in json.dumps(listed)
    assert "desk" in timeline("keys", "revoke", "desk").err
    assert app.test_client().post("/v1/events", json=body, headers=shown).status_code == 401
    app.extensions["timeline"].database.close()


def test_there_is_one_key_per_name(timeline):
    timeline("keys", "create", "desk")
    assert '"desk"' in message(timeline("keys", "create", "desk"))
    assert '"nobody"' in message(timeline("keys", "revoke", "nobody"))


def test_a_key_may_write_and_does_not_expire_unless_asked(timeline):
    (made,) = json_lines(timeline("keys", "create", "desk"))
    assert (made["scope"], made["expires_at"]) == ("write", None)


@pytest.mark.parametrize("scope", ["read", "write", "admin"])
def test_the_list_shows_what_keys_allow(timeline, scope):
    timeline("keys", "create", "desk", "--scope", scope)
    (listed,) = json_lines(timeline("keys", "list"))
    assert listed["scope"] == scope


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("2999-12-31", "3000-01-01T00:00:00+00:00"),
        ("2999-12-31T10:00Z", "2999-12-31T10:00:00+00:00"),
        ("2999-12-31T10:00", "2999-12-31T10:00:00+00:00"),
        ("2999-12-31T10:00+02:00", "2999-12-31T08:00:00+00:00"),
    ],
)
def test_a_day_of_expiry_is_included(timeline, given, shown):
    timeline("keys", "create", "desk", "--expires", given)
    (listed,) = json_lines(timeline("keys", "list"))
    assert listed["expires_at"] == shown


@pytest.mark.parametrize("duration", ["12h", "90d", "4w"])
def test_a_key_is_valid_for_a_duration(timeline, duration):
    timeline("keys", "create", "desk", "--expires", duration)
    (listed,) = json_lines(timeline("keys", "list"))
    assert listed["expires_at"] > listed["created_at"]


@pytest.mark.parametrize(
    "expiry",
    [
        "",
        "soon",
        "0d",
        "-1d",
        "999999w",
        "1.5d",
        "2020-01-01",
        "2025-02-30",
        "9999-12-31",
        "2999-01-01T",
        NOT_UTF_8,
    ],
)
def test_a_wrong_expiry_is_named(timeline, expiry):
    assert "--expires" in message(timeline("keys", "create", "desk", f"--expires={expiry}"), status=2)
    assert json_lines(timeline("keys", "list")) == []


WRONG_NAMES = ["", " ", "a" * 101, "two\nlines", "bell\x07", "\x1b[31mred", "turned\u202eround", NOT_UTF_8]


@pytest.mark.parametrize("name", WRONG_NAMES, ids=ascii)
def test_names_that_cannot_be_shown_are_refused(timeline, name):
    assert "name" in message(timeline("keys", "create", name), status=2)
    assert "key is named" in message(timeline("keys", "revoke", name))
    assert json_lines(timeline("keys", "list")) == []


@pytest.mark.parametrize("name", ["Rédaction de nuit", "編集部", "a" * 100, "o'brien@desk.example"])
def test_other_names_are_shown_as_given(timeline, name):
    timeline("keys", "create", name)
    (listed,) = json_lines(timeline("keys", "list"))
    assert listed["name"] == name


def test_an_older_name_that_is_refused_now_can_be_revoked(timeline, database):
    with database.write_session() as session:
        session.add(ApiKey(name="two\nlines", hash="a"))
    assert timeline("keys", "revoke", "two\nlines").status == 0
    (listed,) = json_lines(timeline("keys", "list"))
    assert listed["revoked_at"] is not None
