"""``timeline seed`` stores the articles that come with the service, with the timeline expected of each."""

import json
import sys
from pathlib import Path

import pytest
from sqlalchemy import select

from api import cli
from api.calendar.days import iso_date
from api.calendar.intervals import Interval
from api.cli.article_files import articles_in
from api.storage import models
from api.storage.queries import events_of_article

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


def timeline(records):
    """Days, precision and status of each event, in the order of the text."""
    return [
        (str(record["start"]), str(record["end"]), record["precision"], record["status"])
        for record in records
    ]


def iso(day):
    return None if day is None else iso_date(day)


def expected(seed):
    """The timeline beside a seed, its days from the EDTF."""
    for record in json.loads(seed.with_suffix(".json").read_text("utf-8")):
        interval = Interval.parse(record["edtf"])
        yield {**record, "start": iso(interval.start), "end": iso(interval.end)}


def test_every_seed_is_told_as_its_timeline_says(seeded):
    with seeded.read_session() as session:
        stored = {article.title: article.id for article in session.scalars(select(models.Article))}
        assert len(stored) == len(SEEDS) >= 4
        for seed in SEEDS:
            (article,) = articles_in(seed)
            rows = events_of_article(session, stored[article["title"]])
            told = [json.loads(row.document) for row in rows]
            assert timeline(told) == timeline(expected(seed)), seed.name
