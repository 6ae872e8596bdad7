"""What a request can cost: its answer is in proportion to its body, whatever the text or the page."""

import json

import pytest

from api.app import create_app
from api.config import Settings
from api.storage.database import Database
from api.timeline.reading import MOST_TIMES
from tests.hostile_texts import UNITS
from tests.work import repeated

LENGTH = 4_000
LONGEST_ANSWER_PER_BYTE = 400
"""A time of four letters is answered with a title, offsets, reasons and up to 1,000 characters around it."""
LONGEST_ANSWER = 12_000_000
FRAME = 1_000

PAGES = {
    "headings": "<h2>Le 3 mars 2024</h2>",
    "paragraphs": "<p>Le maire est venu le 3 mars 2024.</p>",
    "links": "<a href=/2024/03/03>3 mars 2024</a> ",
    "times": "<time datetime=2024-03-03>3 mars</time>",
    "list items": "<li>3 mars 2024 : ouverture",
    "cells": "<td>mai<td>juin",
    "tags within tags": "<div><b>mai ",
    "attributes": " a=1",
    "entities": "&eacute;&#8;&amp;mai ",
    "comments": "<!-- mai -->mai ",
    "comments never closed": "<!-- mai ",
    "scripts": "<script>mai</script>mai ",
    "stamps": "<meta property=article:published_time content=2024-03-03T10:00:00Z>",
    "quotation marks": "<p title=\"mai '>",
}


@pytest.fixture(scope="module")
def client(tmp_path_factory):
    url = f"sqlite:///{tmp_path_factory.mktemp('sizes') / 'timeline.db'}"
    database = Database(url)
    database.upgrade()
    database.close()
    app = create_app(Settings(database_url=url, ratelimit_enabled=False, open_writes=True, log_level="error"))
    yield app.test_client()
    app.extensions["timeline"].database.close()


def send(client, path, **article):
    body = json.dumps(article, ensure_ascii=False).encode()
    answer = client.post(path, data=body, content_type="application/json")
    assert answer.status_code in (200, 201, 422), answer.text[:500]
    assert len(answer.data) <= FRAME + LONGEST_ANSWER_PER_BYTE * len(body)
    return answer


@pytest.mark.parametrize("published", ["2025-03-13", None])
@pytest.mark.parametrize("code", ["fr", "ja"])
@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS)
def test_the_answer_is_in_proportion_to_the_text(client, unit, code, published):
    text = repeated(unit, LENGTH).replace("\0", " ")
    if text.strip():
        send(client, "/v1/extractions", text=text, language=code, published_at=published)


@pytest.mark.parametrize("unit", PAGES.values(), ids=PAGES)
@pytest.mark.parametrize("tag", ["<p ", "<body>", "<table>", "<ul>"])
def test_the_answer_is_in_proportion_to_the_page(client, tag, unit):
    page = f"<html>{tag}{repeated(unit, LENGTH)}"
    send(client, "/v1/extractions", html=page, language="fr", published_at="2025-03-13")


@pytest.mark.parametrize("unit", ["mai ", "lundi, ", "1991, ", "Le 3 mars 1001, le maire est venu et "])
def test_the_events_of_a_text_are_stored_and_listed_in_proportion_to_it(client, unit):
    answer = send(client, "/v1/articles", text=repeated(unit, LENGTH), published_at="2025-03-13")
    for path in ("/v1/events?limit=200", answer.json["links"]["events"] + "?limit=200"):
        page = client.get(path)
        assert len(page.data) <= FRAME * 200 * 3, path


def test_too_many_times_are_refused(client):
    body = {"text": "mai " * (MOST_TIMES + 500), "language": "fr", "published_at": "2025-03-13"}
    answer = client.post("/v1/extractions", json=body)
    assert answer.status_code == 422
    assert list(answer.json["errors"]) == ["text"]


def test_the_longest_answer(client):
    body = {"text": "mai " * MOST_TIMES, "language": "fr", "published_at": "2025-03-13"}
    answer = client.post("/v1/extractions", json=body)
    assert len(answer.json["events"]) == MOST_TIMES
    assert len(answer.data) < LONGEST_ANSWER
