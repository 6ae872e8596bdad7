"""Liveness, readiness and metrics."""

import pytest
from prometheus_client.parser import text_string_to_metric_families

from api.app import create_app
from api.config import Settings
from tests.http.timeline import ARTICLE, client_with, close_client, problem


def metrics_of(client):
    """The samples of /metrics by name and labels."""
    answer = client.get("/metrics")
    assert answer.mimetype == "text/plain"
    return {
        (sample.name, *sample.labels.values()): sample.value
        for family in text_string_to_metric_families(answer.text)
        for sample in family.samples
    }


def test_the_service_is_alive_and_ready(reader):
    assert reader.get("/healthz").status_code == 200
    assert reader.get("/readyz").status_code == 200


def test_it_is_not_ready_without_its_tables(empty_database):
    url = empty_database.url.render_as_string(hide_password=False)
    app = create_app(Settings(database_url=url))
    client = app.test_client()
    assert client.get("/healthz").status_code == 200
    assert "timeline db upgrade" in problem(client.get("/readyz"), 503)["detail"]
    assert metrics_of(client)["timeline_database_up",] == 1
    app.extensions["timeline"].database.close()


@pytest.mark.parametrize("url", ["sqlite:////dev/null/timeline.db", "postgresql://nobody@127.0.0.1:1/none"])
def test_there_are_metrics_without_a_database(url):
    client = client_with(url, "")
    assert metrics_of(client)["timeline_database_up",] == 0
    close_client(client)


def test_the_database_is_measured(reader):
    measured = metrics_of(reader)
    assert measured["timeline_database_up",] == 1
    assert measured["timeline_database_size_bytes",] > 10_000
    assert measured["timeline_disk_free_bytes", "temporary files"] > 0
    assert ("timeline_database_rows", "events") in measured


def test_what_articles_bring_is_counted_once_it_is_stored(writer):
    before = metrics_of(writer)
    assert writer.post("/v1/articles", json=ARTICLE).status_code == 201
    assert writer.post("/v1/articles", json=ARTICLE).status_code == 200
    after = metrics_of(writer)

    def grown(*key):
        return after[key] - before.get(key, 0)

    assert grown("timeline_rows_stored_total", "articles") == 1
    assert grown("timeline_rows_stored_total", "events") > 0
    assert grown("timeline_words_read_total") == 2 * len(ARTICLE["text"].split())
    assert grown("timeline_extraction_seconds_count") == 2


def test_connections_to_the_database_are_given_back(writer):
    writer.get("/v1/events")
    before = metrics_of(writer)["timeline_database_connections_in_use",]
    for _ in range(3):
        writer.get("/v1/events")
        writer.get("/v1/articles")
        writer.post("/v1/articles", json=ARTICLE)
    assert metrics_of(writer)["timeline_database_connections_in_use",] == before
