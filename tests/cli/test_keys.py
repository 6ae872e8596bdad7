"""Creating, listing and revoking keys."""

import json

from api.app import create_app
from api.config import Settings
from tests.cli.output import json_lines, message


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
