"""One date as a person writes it."""

import pytest

from tests.http.timeline import problem, refused_fields


def read(client, **query):
    answer = client.get("/v1/dates", query_string={"today": "2026-11-27", **query})
    assert answer.status_code == 200, answer.text
    return answer.json


def test_a_date_is_described(reader):
    assert read(reader, text="la semaine dernière", lang="fr") == {
        "text": "la semaine dernière",
        "edtf": "2026-11-16/2026-11-22",
        "start": "2026-11-16",
        "end": "2026-11-22",
        "precision": "week",
        "time": None,
        "display": "semaine du 16 au 22 novembre 2026",
        "language": "fr",
        "anchor": "2026-11-27",
        "direction": None,
        "inferred": ["year", "week"],
        "alternatives": [],
    }


@pytest.mark.parametrize(
    ("text", "lang", "display"),
    [
        ("31/07/2025", "fr", "jeudi 31 juillet 2025"),
        ("31/07/2025", "en-US", "Thursday, July 31, 2025"),
        ("31/07/2025", "en-GB", "Thursday 31 July 2025"),
        ("depuis 2022", "en", "since 2022"),
        ("from 2030", "fr", "à partir de 2030"),
        ("until March", "en", "until March 2027"),
        ("2023-22", "fr", "été 2023"),
        ("hier", "ar", "jeudi 26 novembre 2026"),
        ("1990s", "de", "1990er-Jahre"),
    ],
)
def test_it_is_shown_in_the_language_asked_for(reader, text, lang, display):
    assert read(reader, text=text, lang=lang)["display"] == display


def test_an_open_side_is_null(reader):
    answer = read(reader, text="../2030")
    assert (answer["start"], answer["end"], answer["language"]) == (None, "2030-12-31", None)


def test_what_is_not_said_is_inferred_and_has_alternatives(reader):
    answer = read(reader, text="march", lang="en")
    assert (answer["edtf"], answer["inferred"], answer["direction"]) == ("2027-03", ["year"], "nearest")
    assert answer["alternatives"] == ["2026-03"]


def test_what_is_no_date_is_refused_with_examples(reader):
    answer = reader.get("/v1/dates?text=bonjour&lang=fr")
    (message,) = problem(answer, 422)["errors"]["text"]
    assert "last week" in message


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ({}, "text"),
        ({"text": ""}, "text"),
        ({"text": "hier\n"}, "text"),
        ({"text": "hier" * 51}, "text"),
        ({"text": "hier", "lang": "zz"}, "lang"),
        ({"text": "hier", "lang": "français"}, "lang"),
        ({"text": "hier", "today": "2025-02-30"}, "today"),
        ({"text": "hier", "today": "2025"}, "today"),
        ({"text": "hier", "published_at": "2025-02-28"}, "published_at"),
    ],
)
def test_wrong_parameters_are_refused(reader, query, field):
    assert refused_fields(reader.get("/v1/dates", query_string=query)) == {field}


def test_an_answer_that_depends_on_today_is_not_kept(reader):
    assert reader.get("/v1/dates?text=hier").headers["Cache-Control"] == "no-store"
    answer = reader.get("/v1/dates?text=hier&today=2025-03-13")
    assert answer.headers["Cache-Control"] == "no-cache"
    again = reader.get(
        "/v1/dates?text=hier&today=2025-03-13", headers={"If-None-Match": answer.headers["ETag"]}
    )
    assert again.status_code == 304


def test_reading_a_date_needs_no_key(make_client):
    client = make_client().application.test_client()
    assert client.get("/v1/dates?text=2025").status_code == 200
