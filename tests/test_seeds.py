"""``timeline seed`` stores the articles that come with the service, with the timeline expected of each."""

import json
import sys
from pathlib import Path

import pytest
from sqlalchemy import select

from api import cli
from api.calendar.days import iso_date
from api.calendar.intervals import Interval
from api.cli.files.texts import text_in
from api.storage import models
from api.storage.queries import events_of_article
from api.timeline.mentions import READ_FACTS

SEEDS = sorted((Path(__file__).parents[1] / "seeds").glob("*.md"))


@pytest.fixture
def seeded(database, monkeypatch):
    """A timeline that has been seeded twice: the second time adds nothing."""
    monkeypatch.setenv("DATABASE_URL", database.url.render_as_string(hide_password=False))
    monkeypatch.setattr(sys, "argv", ["timeline", "seed"])
    for _ in range(2):
        with pytest.raises(SystemExit) as exit:
            cli.main()
        assert not exit.value.code
    return database


def iso(day):
    return None if day is None else iso_date(day)


def expected(seed):
    """What the timeline file of a seed says about each event, with the days of its EDTF."""
    for record in records(seed):
        interval = Interval.parse(record["edtf"])
        said = {name: value for name, value in record.items() if name not in ("mention", "nth")}
        yield {**said, "start": iso(interval.start), "end": iso(interval.end)}


def records(seed):
    return json.loads(seed.with_suffix(".json").read_text("utf-8"))


def test_every_seed_is_read_as_its_timeline_says(seeded):
    with seeded.read_session() as session:
        stored = {article.title: article.id for article in session.scalars(select(models.Article))}
        assert len(stored) == len(SEEDS) >= 4
        for seed in SEEDS:
            article = text_in(seed.read_bytes())
            rows = events_of_article(session, stored[article["title"]])
            events = [json.loads(row.document) for row in rows]
            for event, said in zip(events, expected(seed), strict=True):
                assert {name: event[name] for name in said} == said, seed.name


@pytest.mark.parametrize("fact", [*READ_FACTS, "language", "tags"])
def test_a_seed_shows_every_fact_that_articles_have(fact):
    name = "edtf" if fact == "interval" else fact
    assert any(record.get(name) for seed in SEEDS for record in records(seed))
