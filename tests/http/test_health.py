"""Liveness, readiness and metrics."""

from api.app import create_app
from api.config import Settings
from tests.http.timeline import problem


def test_the_service_is_alive_and_ready(reader):
    assert reader.get("/healthz").status_code == 200
    assert reader.get("/readyz").status_code == 200


def test_it_is_not_ready_without_its_tables(empty_database):
    url = empty_database.url.render_as_string(hide_password=False)
    app = create_app(Settings(database_url=url))
    client = app.test_client()
    assert client.get("/healthz").status_code == 200
    assert "timeline db upgrade" in problem(client.get("/readyz"), 503)["detail"]
    app.extensions["timeline"].database.close()


def test_unknown_methods_are_counted_together(reader):
    for method in ("BREW", "WHEN"):
        problem(reader.open("/v1/events", method=method), 405)
    counted = reader.get("/metrics").text
    assert 'method="other"' in counted
    assert "BREW" not in counted


def test_metrics_are_for_prometheus(reader):
    reader.get("/v1/events")
    answer = reader.get("/metrics")
    assert answer.mimetype == "text/plain"
    assert 'route="/v1/events"' in answer.text
