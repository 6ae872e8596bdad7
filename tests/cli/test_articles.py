"""Extracting, ingesting and exporting: articles in, events out."""

import json
from pathlib import Path

import icalendar
import pytest

from api.exports import FORMATS
from tests.cli.output import NEWS, json_lines, message

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.md"))


def test_extract_shows_the_events_of_a_file(run, news):
    (shown,) = json_lines(run("extract", news, "--published-at", "2025-03-13", "--language", "fr"))
    assert [event["edtf"] for event in shown["events"]] == ["2025-03-11", "2022"]
    assert shown["language"] == "fr"


def test_extract_detects_the_language_and_reports_undated_times(run, news):
    (shown,) = json_lines(run("extract", news))
    assert (shown["language"], shown["published_at"]) == ("fr", None)
    assert [undated["text"] for undated in shown["undated"]] == ["mardi"]


def test_options_win_over_front_matter(run, tmp_path):
    file = tmp_path / "news.md"
    file.write_text(f"---\npublished_at: 2025-03-13\ntags: pont, ville\n---\n\n{NEWS}\n", encoding="utf-8")
    (shown,) = json_lines(run("extract", file))
    assert shown["events"][0]["edtf"] == "2025-03-11"
    assert shown["events"][0]["tags"] == ["pont", "ville"]
    (shown,) = json_lines(run("extract", file, "--published-at", "2025-03-20"))
    assert shown["events"][0]["edtf"] == "2025-03-18"


def test_extract_needs_no_database(run, news, monkeypatch):
    monkeypatch.setenv("DATABASE_URL", "sqlite:////nowhere/at/all.db")
    assert len(json_lines(run("extract", news))) == 1


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (["--published-at", "2025-02-30"], "published_at: Must be a date"),
        (["--published-at", "hier"], "published_at: Must be a date"),
        (["--language", "xx"], 'no language "xx"; available: '),
        (["--language", "f"], "language: Must be the tag of a language"),
    ],
)
def test_extract_names_the_wrong_option(run, news, options, expected):
    assert expected in message(run("extract", news, *options), status=2)


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("latin.txt", b"caf\xe9 noir", "is not UTF-8"),
        ("empty.txt", b"", "the file is empty"),
        ("news.json", b"{", "is not JSON"),
        ("news.json", b"[]", "must be a JSON object"),
        ("news.json", b'{"text": "Mardi.", "colour": "red"}', "colour: Unknown field"),
        ("news.ndjson", b'"Mardi."\n', "must be a JSON object"),
        ("page.html", b"<html></html>", "no article text found"),
    ],
)
def test_a_file_without_an_article_is_reported(timeline, tmp_path, name, content, expected):
    file = tmp_path / name
    file.write_bytes(content)
    assert expected in message(timeline("extract", file))
    ingested = timeline("ingest", file)
    assert (ingested.status, ingested.out) == (1, "")
    assert expected in ingested.err


def test_a_page_is_in_the_charset_that_it_declares(run, tmp_path):
    page = tmp_path / "page.html"
    text = "L'été dernier, la mairie a rouvert la piscine du quartier après deux années de travaux coûteux."
    page.write_bytes(f'<meta charset="iso-8859-1"><article><p>{text}</p></article>'.encode("cp1252"))
    answer = run("extract", page, "--published-at", "2025-03-13")
    assert "L'été dernier" in answer.out


def test_ingest_stores_each_article_once(timeline, news):
    (stored,) = json_lines(timeline("ingest", news, "--published-at", "2025-03-13"))
    assert (stored["file"], stored["created"]) == (str(news), True)
    (again,) = json_lines(timeline("ingest", news, "--published-at", "2025-03-13"))
    assert again == {**stored, "created": False}


def test_an_article_that_fails_does_not_affect_the_others(timeline, tmp_path, news):
    batch = tmp_path / "batch.ndjson"
    good = json.dumps({"text": "Le théâtre\u2028a rouvert en 2019."}, ensure_ascii=False)
    batch.write_text(f'{{"text": ""}}\n{{\n\n{good}\n', encoding="utf-8")
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"\xff\xd8\xff")
    result = timeline("ingest", photo, batch, news)
    assert result.status == 1
    stored = [json.loads(line)["file"] for line in result.out.splitlines()]
    assert stored == [str(batch), str(news)]
    reasons = [line for line in result.err.splitlines() if "photo.jpg: " in line or "batch.ndjson, " in line]
    assert len(reasons) == 3
    assert "3 articles or files failed" in result.err
    assert timeline("ingest", photo).err.endswith("timeline: 1 article or file failed\n")


def test_seed_stores_each_seed_once(timeline):
    assert [row["created"] for row in json_lines(timeline("seed"))] == [True] * len(SEEDS)
    assert [row["created"] for row in json_lines(timeline("seed"))] == [False] * len(SEEDS)


def test_export_writes_the_timeline_in_order(timeline, news):
    timeline("ingest", news, "--published-at", "2025-03-13")
    assert [event["edtf"] for event in json_lines(timeline("export"))] == ["2022", "2025-03-11"]
    assert [event["edtf"] for event in json_lines(timeline("export", "--from", "2025-03"))] == ["2025-03-11"]
    assert [event["edtf"] for event in json_lines(timeline("export", "--to", "2024"))] == ["2022"]
    (event,) = json_lines(timeline("export", "--from", "2025", "--lang", "en"))
    assert event["display"] == "Tuesday, March 11, 2025"


def test_export_writes_the_formats_of_the_api(timeline, news):
    timeline("ingest", news, "--published-at", "2025-03-13")
    calendar = icalendar.Calendar.from_ical(timeline("export", "--format", "ics", "--from", "2025-03").out)
    assert [str(event["X-EDTF"]) for event in calendar.walk("VEVENT")] == ["2025-03-11"]
    assert timeline("export", "--format", "csv").out.startswith("\ufeffid,title,start,end,")


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (["--from", "2025-13"], "from: "),
        (["--to", "demain"], "to: "),
        (["--from", "2026", "--to", "2025"], "to: Must not be before from."),
        (["--published-from", "demain", "--sort", "up", "--articles"], "--published-from: "),
        (["--published-from", "demain", "--sort", "up", "--articles"], "; --sort: "),
    ],
)
def test_export_names_every_wrong_option(timeline, options, expected):
    assert expected in message(timeline("export", *options), status=2)


def test_export_has_the_filters_of_the_api_and_writes_files(timeline, news, tmp_path):
    timeline("ingest", news, "--published-at", "2025-03-13")
    assert json_lines(timeline("export", "--fields", "edtf", "--q", "pont")) == [{"edtf": "2025-03-11"}]
    found = json_lines(timeline("export", "--precision", "day", "--precision", "year", "--sort", "-start"))
    assert [event["edtf"] for event in found] == ["2025-03-11", "2022"]
    file = tmp_path / "timeline.csv"
    for _ in range(2):
        assert timeline("export", "--format", "csv", "--fields", "edtf", "-o", file).status == 0
    assert file.read_text(encoding="utf-8-sig").splitlines() == ["edtf", "2022", "2025-03-11"]
    assert [each.name for each in tmp_path.iterdir() if "csv" in each.name] == ["timeline.csv"]
    assert "fields: " in message(timeline("export", "--fields", "titel"), status=2)
    assert "nowhere" in message(timeline("export", "-o", tmp_path / "nowhere" / "a.csv"))


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("x.xlsx", b"PK"),
        ("X.ICS", b"BEGIN:VCALENDAR"),
        ("x.csv", b"\xef\xbb\xbfid,"),
        ("x.feed.json", b'{"version":"https://jsonfeed.org'),
        ("x.json", b'{"scale":"human","events":['),
        ("x", b'{"id":'),
    ],
)
def test_the_suffix_of_an_exported_file_is_its_format(timeline, news, tmp_path, name, start):
    timeline("ingest", news, "--published-at", "2025-03-13")
    assert timeline("export", "-o", tmp_path / name).status == 0
    assert (tmp_path / name).read_bytes().startswith(start)
    assert timeline("export", "--format", "ndjson", "-o", tmp_path / name).status == 0
    assert (tmp_path / name).read_bytes().startswith(b'{"id":')


def test_a_suffix_of_no_format_is_wrong_usage(timeline, tmp_path):
    file = tmp_path / "x.pdf"
    told = message(timeline("export", "-o", file), status=2)
    assert ".pdf is the suffix of no format" in told
    assert all(f".{each.suffix}" in told for each in FORMATS.values())
    assert not file.exists()
    assert timeline("export", "--format", "csv", "-o", file).status == 0
    assert "xlsx is no format of articles" in message(
        timeline("export", "--articles", "-o", tmp_path / "x.xlsx"), status=2
    )


def test_the_help_of_export_lists_values(run):
    told = " ".join(run("export", "--help").out.split())
    assert "One of: occurred, ongoing, planned, cancelled, hypothetical." in told
    assert "One of: start, -start, updated." in told
    assert "One of: intersects, within." in told
    assert told.count("may hold a comma") == 1
    assert ".." not in told


def test_export_writes_feeds_with_the_newest_changes_first(timeline, news):
    timeline("ingest", news, "--published-at", "2025-03-13")
    feed = json.loads(timeline("export", "--format", "jsonfeed").out)
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert len(feed["items"]) == 2


@pytest.mark.parametrize("name", ["ics", "atom", "jsonfeed"])
def test_an_exported_calendar_or_feed_is_called_by_its_filters(timeline, news, name):
    timeline("ingest", news, "--published-at", "2025-03-13")
    assert "q=pont" in timeline("export", "--format", name, "--q", "pont").out


def test_export_writes_articles(timeline, news, tmp_path):
    for source, day in (("Le Journal", "2025-03-13"), ("=SUM(A1)", "2025-04-13")):
        timeline("ingest", news, "--published-at", day, "--source", source)
    first = json_lines(timeline("export", "--articles", "--published-to", "2025-03", "--include", "text"))
    assert [(article["source"], article["text"]) for article in first] == [("Le Journal", NEWS)]
    table = timeline("export", "--articles", "--format", "csv", "--fields", "id,source", "--sort", "id")
    assert table.out.splitlines() == ["\ufeffid,source", "1,Le Journal", "2,'=SUM(A1)"]
    file = tmp_path / "articles.ndjson"
    assert timeline("export", "--articles", "-o", file).status == 0
    assert [json.loads(line)["id"] for line in file.read_text().splitlines()] == [2, 1]


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (["--articles", "--format", "ics"], "ics is no format of articles; available: csv, ndjson"),
        (["--articles", "--from", "2025"], "--from is an option of events, not of articles"),
        (["--published-from", "2025"], "--published-from is an option of articles: add --articles"),
        (["--include", "text"], "--include is an option of articles: add --articles"),
        (["--articles", "--sort", "start"], "sort: Must be one of: id, updated."),
        (["--articles", "--published-from", "mars"], "--published-from: "),
    ],
)
def test_export_refuses_what_is_not_of_articles_or_events(timeline, options, expected):
    assert expected in message(timeline("export", *options), status=2)


def test_export_writes_the_timeline_of_a_story(timeline, news):
    timeline("ingest", news, "--published-at", "2025-03-13", "--language", "fr")
    (article,) = json_lines(timeline("export", "--articles"))
    assert len(json_lines(timeline("export", "--story", article["story"]))) == 2
    assert len(json_lines(timeline("export", "--articles", "--story", article["story"]))) == 1
    assert timeline("export", "--story", "999").out == ""
