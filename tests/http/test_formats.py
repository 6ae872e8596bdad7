"""Formats, chosen by ``format`` or ``Accept``: the same events in each."""

import csv
import io
import json

import icalendar
import pytest

from tests.http.timeline import CREW, INVASION, MEETING, READABLE, created, problem, titles_of


def titles_in(name, text):
    if name == "ndjson":
        return [json.loads(line)["title"] for line in text.splitlines()]
    if name == "csv":
        return [row["title"] for row in csv.DictReader(io.StringIO(text.removeprefix("\ufeff")))]
    if name == "ics":
        events = icalendar.Calendar.from_ical(text).walk("VEVENT")
        return [str(event["SUMMARY"]) for event in events]
    if name == "jsonld":
        return [event["name"] for event in json.loads(text)["@graph"]]
    headlines = [event["text"]["headline"] for event in json.loads(text)["events"]]
    return [headline.replace("&#x27;", "'") for headline in headlines]


MEDIA_TYPES = {
    "ndjson": "application/x-ndjson",
    "csv": "text/csv",
    "ics": "text/calendar",
    "jsonld": "application/ld+json",
}


@pytest.mark.parametrize("name", ["ndjson", "csv", "jsonld"])
@pytest.mark.parametrize("question", ["", "from=2025&to=2025", "tag=espace", "sort=-start", "limit=2"])
def test_the_same_filters_give_the_same_events_in(reader, name, question):
    assert titles_in(name, reader.get(f"/v1/events?format={name}&{question}").text) == titles_of(
        reader, question
    )


@pytest.mark.parametrize("name", ["ics", "timelinejs"])
def test_calendars_and_slides_hold_the_same_events(reader, name):
    answer = reader.get(f"/v1/events?format={name}&tag=espace")
    assert sorted(titles_in(name, answer.text)) == sorted([INVASION, MEETING, CREW])


@pytest.mark.parametrize(("name", "media_type"), MEDIA_TYPES.items())
def test_accept_chooses_the_format(reader, name, media_type):
    answer = reader.get("/v1/events", headers={"Accept": f"{media_type}, text/html;q=0.1"})
    assert answer.mimetype == media_type
    assert answer.text == reader.get(f"/v1/events?format={name}").text


@pytest.mark.parametrize("accept", ["application/json; charset=utf-8", "application/json;q=0.5"])
@pytest.mark.parametrize("path", [*READABLE, "/v1/events/1/history"])
def test_parameters_of_accept_are_ignored(reader, path, accept):
    assert reader.get(path, headers={"Accept": accept}).mimetype == "application/json"


def test_format_wins_over_accept(reader):
    answer = reader.get("/v1/events?format=json", headers={"Accept": "text/csv"})
    assert answer.mimetype == "application/json"


@pytest.mark.parametrize("path", [*READABLE, "/v1/events/1/history"])
def test_an_unknown_accept_is_not_acceptable(reader, path):
    problem(reader.get(path, headers={"Accept": "image/png"}), 406)


def test_an_answer_varies_by_accept(reader):
    assert "Accept" in reader.get("/v1/events").headers["Vary"]
    assert "Accept" in reader.get("/v1/events?format=csv").headers["Vary"]


def test_csv_opens_right_in_a_spreadsheet(writer):
    created(writer, '=HYPERLINK("http://evil.example")')
    answer = writer.get("/v1/events?format=csv")
    assert answer.data.startswith("\ufeff".encode())
    assert titles_in("csv", answer.text) == ['\'=HYPERLINK("http://evil.example")']


def test_ics_is_all_day_and_keeps_the_edtf(reader):
    text = reader.get("/v1/events?format=ics&precision=month").text
    assert "DTSTART;VALUE=DATE:20251101" in text
    assert "DTEND;VALUE=DATE:20251201" in text
    assert "X-EDTF:2025-11" in text


def test_an_export_without_limit_is_whole(writer):
    lines = [json.dumps({"text": f"Le pont n° {n} a ouvert en {1700 + n}."}) for n in range(60)]
    writer.post("/v1/articles/batch", data="\n".join(lines), content_type="application/x-ndjson").get_data()
    assert len(titles_in("ndjson", writer.get("/v1/events?format=ndjson").text)) == 60
