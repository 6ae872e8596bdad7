"""Extractions: what a text says, with nothing stored."""

import pytest

from tests.http.timeline import ARTICLE, ingested, refused_fields, titles_of


def test_an_extraction_stores_nothing(writer):
    answer = writer.post("/v1/extractions", json=ARTICLE)
    assert answer.status_code == 200
    assert list(answer.json) == ["language", "published_at", "events", "undated"]
    assert titles_of(writer) == []
    assert writer.get("/v1/articles").json["items"] == []


def test_an_extracted_event_is_an_event_with_one_mention_and_without_id(writer):
    event = writer.post("/v1/extractions", json=ARTICLE).json["events"][0]
    whole = ingested(writer)["events"][0]
    assert whole.keys() - event.keys() == {
        "id",
        "edited",
        "created_at",
        "updated_at",
        "mentions",
        "mention_count",
        "links",
    }
    assert event.keys() - whole.keys() == {"mention"}
    assert event["mention"]["text"] == "jeudi"


def test_a_text_that_names_no_time_gives_no_events(writer):
    answer = writer.post("/v1/extractions", json={"text": "Il pleut.", "published_at": "2025-03-11"})
    assert (answer.json["events"], answer.json["undated"]) == ([], [])


def test_time_is_the_clock_time_of_the_text(writer):
    text = "Le conseil s'est réuni mardi à 20h30."
    answer = writer.post("/v1/extractions", json={"text": text, "published_at": "2025-03-11"})
    assert [event["time"] for event in answer.json["events"]] == ["20:30"]


@pytest.mark.parametrize("text", ["a" * 100_000 + "\0", " " * 100_000 + "\0", "a " * 50_000 + "\0"])
def test_a_text_with_a_nul_is_refused_at_once(stranger, text):
    assert refused_fields(stranger.post("/v1/extractions", json={"text": text})) == {"text"}


@pytest.mark.parametrize(
    ("lang", "display"),
    [
        ("en-GB", "Thursday 31 July 2025"),
        ("en", "Thursday, July 31, 2025"),
        ("de", "Donnerstag, 31. Juli 2025"),
    ],
)
def test_dates_are_shown_in_the_language_asked_for(writer, lang, display):
    sent = {"text": "Le maire est venu jeudi.", "published_at": "2025-07-31", "language": "fr"}
    [event] = writer.post("/v1/extractions", json={**sent, "lang": lang}).json["events"]
    assert (event["display"], event["language"]) == (display, "fr")
    path = f"/v1/extractions?published_at=2025-07-31&lang={lang}"
    [event] = writer.post(path, data=sent["text"], content_type="text/plain").json["events"]
    assert event["display"] == display


def test_a_language_of_dates_is_no_part_of_an_article(writer):
    assert refused_fields(writer.post("/v1/articles", json={**ARTICLE, "lang": "en"})) == {"lang"}
    assert refused_fields(writer.post("/v1/extractions", json={**ARTICLE, "lang": "sv"})) == {"lang"}
