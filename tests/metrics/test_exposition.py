"""Metrics as Prometheus reads them."""

import re

import pytest
from prometheus_client.parser import text_string_to_metric_families

from api import metrics
from api.metrics.families import ALL

UNITS = ("_total", "_seconds", "_bytes", "_info")
WITHOUT_UNIT = {
    "timeline_open_connections",
    "timeline_handed_on_requests",
    "timeline_requests_in_work",
    "timeline_queue_length",
    "timeline_database_connections",
    "timeline_database_connections_in_use",
    "timeline_database_up",
    "timeline_database_rows",
    "timeline_process_up",
}
"""Numbers of things, and states."""


def exposed(measured=None):
    """The samples of all metrics, by name and labels."""
    text = metrics.exposition(measured or {}).decode()
    return {
        (sample.name, *sample.labels.values()): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


@pytest.mark.parametrize("family", ALL.values(), ids=ALL)
def test_names_follow_the_conventions(family):
    assert re.fullmatch(r"timeline_[a-z_]+", family.name)
    assert family.name.endswith("_total") == (family.kind == "counter")
    assert family.name.endswith(UNITS) != (family.name in WITHOUT_UNIT)
    assert family.means


def test_a_histogram_counts_every_measurement_once():
    before = exposed()
    for seconds in (0.0001, 0.001, 0.3, 1_000):
        metrics.REQUEST_SECONDS.observe("/here", amount=seconds)
    after = exposed()
    name = "timeline_request_seconds"
    assert after[f"{name}_count", "/here"] - before.get((f"{name}_count", "/here"), 0) == 4
    assert after[f"{name}_bucket", "0.001", "/here"] == 2
    assert after[f"{name}_bucket", "0.5", "/here"] == 3
    assert after[f"{name}_bucket", "+Inf", "/here"] == 4
    assert after[f"{name}_sum", "/here"] == pytest.approx(1000.3011)


def test_the_queue_is_what_was_handed_on_and_is_not_in_work():
    metrics.HANDED_ON.put("exports", number=5)
    metrics.IN_WORK.put("exports", number=2)
    assert exposed()["timeline_queue_length", "exports"] == 3
    metrics.IN_WORK.put("exports", number=9)
    assert exposed()["timeline_queue_length", "exports"] == 0
    metrics.HANDED_ON.put("exports", number=0)
    metrics.IN_WORK.put("exports", number=0)


def test_what_is_measured_is_exposed():
    assert exposed({metrics.ROWS.name: {("events",): 7.0}})["timeline_database_rows", "events"] == 7
