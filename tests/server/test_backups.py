"""Backups of a database that is served."""

import subprocess

import pytest
import requests

from tests.conftest import PostgresqlEngine
from tests.server.conftest import command, running

ARTICLE = {"text": "Le maire a inauguré le pont mardi.", "published_at": "2025-03-13"}


@pytest.fixture(params=["sqlite", "postgresql"])
def served(request, tmp_path):
    """A running service with an article, and the URL of its database."""
    if request.param == "sqlite":
        with running(tmp_path) as service:
            yield service, f"sqlite:///{tmp_path}/timeline.db"
        return
    engine = PostgresqlEngine(request.getfixturevalue("postgresql_url"))
    url = engine.create()
    with running(tmp_path, DATABASE_URL=url) as service:
        yield service, url
    engine.drop(url)
    engine.close()


def run(url, *arguments):
    line, environment = command(*arguments, environment={"DATABASE_URL": url})
    return subprocess.run(line, env=environment, capture_output=True, text=True, timeout=120, check=False)


def test_a_served_database_is_backed_up_but_not_restored(served, tmp_path):
    service, url = served
    file = tmp_path / "copy.backup"
    assert service.post("/v1/articles", json=ARTICLE).status_code == 201
    made = run(url, "db", "backup", str(file))
    assert (made.returncode, made.stderr) == (0, "")
    assert service.post("/v1/articles", json={**ARTICLE, "published_at": "2025-03-20"}).status_code == 201
    refused = run(url, "db", "restore", str(file))
    assert refused.returncode == 1
    assert "stop the service first" in refused.stderr
    assert refused.stderr.count("\n") == 1
    assert len(service.get("/v1/articles").json()["items"]) == 2
    service.stop()
    with pytest.raises(requests.ConnectionError):
        service.get("/healthz")
    restored = run(url, "db", "restore", str(file))
    assert restored.returncode == 0
    assert restored.stderr.startswith("database: ")
    assert run(url, "db", "verify").returncode == 0
    assert '"articles":1' in restored.stdout
