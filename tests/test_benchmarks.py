"""What measures the timeline does what it says. No test depends on a time."""

import pytest
from click.testing import CliRunner

from api.benchmarks import growth, synthetic
from api.benchmarks.commands import bench
from api.storage import models
from api.timeline.verifying import discrepancies


@pytest.fixture
def run(monkeypatch, database_url):
    """A command on a migrated database."""
    monkeypatch.setenv("DATABASE_URL", database_url)
    return lambda *arguments: CliRunner().invoke(bench, arguments, catch_exceptions=False)


@pytest.fixture
def loaded(run, monkeypatch, database):
    monkeypatch.setattr("api.benchmarks.load.BATCH", 300)
    assert run("load", "700").exit_code == 0
    return database


def test_made_up_events_are_stored_like_any_others(loaded):
    with loaded.read_session() as session:
        assert list(discrepancies(session)) == []
        ids = [event_id for (event_id,) in session.query(models.Event.id).order_by(models.Event.id)]
    assert ids == list(range(1, 701))


def test_made_up_events_are_added_to_existing_ones(loaded, run):
    assert run("load", "20").exit_code == 0
    with loaded.read_session() as session:
        assert session.query(models.Event).count() == 720


def test_growth_is_measured_for_every_window_depth_and_filter(loaded, run):
    shown = run("queries").output
    for name in (*growth.LENGTHS, *growth.ERAS, *growth.NARROWED, "deep", "an empty century", "histogram"):
        assert name in shown


def test_the_same_seed_makes_up_the_same_events():
    assert list(synthetic.events(50)) == list(synthetic.events(50))


def test_a_database_that_is_not_migrated_is_refused(run, monkeypatch, empty_database):
    monkeypatch.setenv("DATABASE_URL", empty_database.url.render_as_string(hide_password=False))
    refused = run("load", "1")
    assert refused.exit_code == 1
    assert "timeline db upgrade" in refused.output
