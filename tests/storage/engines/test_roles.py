"""A role with no more rights than the service needs."""

from contextlib import closing

import psycopg
import pytest
from click.testing import CliRunner
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ProgrammingError

from api.cli import commands
from api.storage.database import Database
from tests.conftest import PostgresqlEngine
from tests.http.timeline import ARTICLE, client_with, close_client, created, matching, new_key

GRANTS = (
    "GRANT USAGE ON SCHEMA public TO {role}",
    "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {role}",
    "GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {role}",
)
"""As OPERATIONS.md gives them."""


class Administrator:
    """The owner of a migrated database, and a role that may only use it."""

    def __init__(self, url):
        self.url = make_url(url)
        self.role = f"{self.url.database}_service"
        self.execute(f"CREATE ROLE {self.role} LOGIN", *GRANTS)
        self.service_url = self.url.set(username=self.role).render_as_string(hide_password=False)

    def execute(self, *statements):
        url = self.url.set(drivername="postgresql").render_as_string(hide_password=False)
        with psycopg.connect(url, autocommit=True) as connection:
            for statement in statements:
                connection.execute(statement.format(role=self.role))


@pytest.fixture
def administrator(postgresql_url):
    with closing(PostgresqlEngine(postgresql_url)) as engine:
        url = engine.create()
        administrator = Administrator(url)
        yield administrator
        administrator.execute("DROP OWNED BY {role}", "DROP ROLE {role}")
        engine.drop(url)


@pytest.fixture
def client(administrator):
    client = client_with(administrator.service_url, new_key(administrator.service_url))
    yield client
    close_client(client)


def test_the_service_needs_no_more_than_these_rights(client, administrator, monkeypatch):
    assert client.post("/v1/articles", json=ARTICLE).status_code == 201
    event = created(client).json
    path = event["links"]["self"]
    changed = client.patch(path, json={"title": "Fin de la grève"}, headers=matching(client, path))
    assert changed.status_code == 200
    assert client.post(f"{path}/merge", json={"event_ids": [1]}).status_code == 200
    assert client.delete(path, headers=matching(client, path)).status_code == 204
    article = client.delete("/v1/articles/1", headers=matching(client, "/v1/articles/1"))
    assert article.status_code == 204
    for read in ("/readyz", "/v1/events", "/v1/events?q=espace", "/v1/events?format=csv", "/v1/articles"):
        assert client.get(read).status_code == 200
    monkeypatch.setenv("DATABASE_URL", administrator.service_url)
    for command in (["db", "verify"], ["db", "reindex"], ["export"], ["keys", "create", "other"]):
        assert CliRunner().invoke(commands, command).exit_code == 0
    owner = pytest.raises(ProgrammingError, match="must be owner")
    with closing(Database(administrator.service_url)) as database, owner:
        database.downgrade()


@pytest.mark.parametrize(
    ("privilege", "write"),
    [
        ("INSERT ON events", lambda client: client.post("/v1/events", json={"title": "x", "edtf": "2025"})),
        ("INSERT ON mentions", lambda client: client.post("/v1/articles", json=ARTICLE)),
        ("USAGE ON SEQUENCE events_id_seq", lambda client: client.post("/v1/articles", json=ARTICLE)),
    ],
)
def test_a_missing_right_is_told(client, administrator, privilege, write):
    administrator.execute(f"REVOKE {privilege} FROM {{role}}")
    answer = write(client)
    assert (answer.status_code, bool(answer.headers["Retry-After"])) == (503, True)
    ready = client.get("/readyz")
    assert ready.status_code == 503
    assert privilege.replace("ON SEQUENCE", "ON").lower() in ready.json["detail"].lower()
    assert client.get("/v1/events").status_code == 200
