"""Articles: stored once, read again when they change, found by their fields."""

import json

import pytest

from tests.http.timeline import (
    ARTICLE,
    CREW,
    INVASION,
    MEETING,
    NEWS,
    created,
    event_titled,
    ingested,
    matching,
    problem,
    refused_fields,
    titles_of,
)


def test_a_posted_article_comes_back_with_its_events_and_location(writer):
    answer = writer.post("/v1/articles", json=ARTICLE)
    assert answer.status_code == 201
    assert answer.headers["Location"] == f"/v1/articles/{answer.json['id']}"
    assert [event["title"] for event in answer.json["events"]] == [MEETING, INVASION, CREW]


def test_the_same_content_again_is_the_same_article_without_duplicates(writer):
    first = writer.post("/v1/articles", json=ARTICLE)
    again = writer.post("/v1/articles", json=ARTICLE)
    assert (again.status_code, again.json["id"]) == (200, first.json["id"])
    assert again.json["events"] == first.json["events"]
    assert len(writer.get("/v1/articles").json["items"]) == 1
    assert len(titles_of(writer)) == 3


@pytest.mark.parametrize("url", [ARTICLE["url"], None])
def test_a_dated_copy_dates_the_article_that_has_no_date(writer, url):
    first = ingested(writer, published_at=None, url=url, source=None, tags=["a"])
    answer = writer.post("/v1/articles", json={**ARTICLE, "tags": ["b"]})
    assert (answer.status_code, answer.json["id"]) == (200, first["id"])
    assert (answer.json["published_at"], answer.json["undated"]) == ("2025-07-31", [])
    assert (answer.json["url"], answer.json["source"]) == (ARTICLE["url"], ARTICLE["source"])
    assert answer.json["tags"] == ["a", "b"]
    assert [event["edtf"] for event in answer.json["events"]] == ["2025-07-31", "2022", "2025-11"]
    problem(writer.post("/v1/articles", json={**ARTICLE, "published_at": "2025-08-01"}), 409)


def test_a_known_url_with_other_text_is_a_conflict(writer):
    ingested(writer)
    answer = writer.post("/v1/articles", json={**ARTICLE, "text": "Le pont a rouvert mardi."})
    assert ARTICLE["url"] in problem(answer, 409)["detail"]
    assert len(titles_of(writer)) == 3


def test_an_article_without_text_or_with_both_is_refused(writer):
    assert refused_fields(writer.post("/v1/articles", json={})) == {"text"}
    both = {"text": "Mardi.", "html": "<p>Mardi.</p>"}
    assert refused_fields(writer.post("/v1/articles", json=both)) == {"text"}


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("text", ""),
        ("text", "  \n "),
        ("text", 7),
        ("text", None),
        ("text", ["a"]),
        ("text", "a" * 1_000_001),
        ("published_at", "2025-02-30"),
        ("published_at", "31/07/2025"),
        ("published_at", "2025-07-31T12"),
        ("published_at", "2025-07-31T25:00:00"),
        ("published_at", "3025-07-31"),
        ("published_at", 20250731),
        ("language", "french"),
        ("language", "fr_FR"),
        ("language", "-"),
        ("language", 1),
        ("title", {}),
        ("url", "javascript:alert(1)"),
        ("source", []),
        ("tags", "espace"),
        ("tags", [1]),
        ("tags", ["a,b"]),
        ("colour", "red"),
    ],
)
def test_a_wrong_field_is_refused_by_name_and_nothing_is_stored(writer, field, value):
    for path in ("/v1/articles", "/v1/extractions"):
        assert refused_fields(writer.post(path, json={**ARTICLE, field: value})) == {field}
    assert writer.get("/v1/articles").json["items"] == []


def test_an_unreadable_language_is_refused_with_those_it_can_read(writer):
    document = problem(writer.post("/v1/articles", json={**ARTICLE, "language": "xx"}), 422)
    assert '"xx"' in document["detail"]
    assert {"en", "fr"} <= set(document["detail"].replace(",", " ").split())
    assert writer.get("/v1/articles").json["items"] == []


def test_a_missing_language_is_detected(writer):
    article = ingested(writer, text="The mayor opened the new bridge on Tuesday in front of a large crowd.")
    assert article["language"] == "en"


def test_a_date_time_counts_as_its_own_local_date(writer):
    article = ingested(writer, published_at="2025-07-31T23:30:00-05:00")
    assert event_titled(article, MEETING)["edtf"] == "2025-07-31"
    assert article["published_at"] == "2025-07-31T23:30:00-05:00"


@pytest.mark.parametrize(
    "time", ["T23:30", "T23:30:00", "T23:30:00.1234567", "T23:30:00+01:00", "T23:30Z", ""]
)
def test_a_time_of_publication_may_lack_its_offset(writer, time):
    article = ingested(writer, published_at=f"2025-07-31{time}")
    assert event_titled(article, MEETING)["edtf"] == "2025-07-31"
    assert article["published_at"] == f"2025-07-31{time}"


@pytest.mark.parametrize("date", ["0999-12-31", "3000-01-01", "3025-03-13", "0001-03-13T00:00:00Z"])
def test_a_year_out_of_range_is_named_as_such(writer, date):
    refused = problem(writer.post("/v1/articles", json={**ARTICLE, "published_at": date}), 422)
    assert refused["errors"] == {"published_at": ["The year must be from 1000 to 2999."]}


@pytest.mark.parametrize("tag", ["FR", "fr-FR", "fr-CA", "Fr-Latn-CH", "fr"])
def test_a_language_is_a_tag_of_which_the_primary_language_counts(writer, tag):
    article = ingested(writer, language=tag)
    assert article["language"] == "fr"
    assert created(writer, "Brexit", language=tag).json["language"] == "fr"
    for path, number in (("/v1/articles", 1), ("/v1/events", 4)):
        assert len(writer.get(path, query_string={"language": tag}).json["items"]) == number
        assert writer.get(path, query_string={"language": "en-GB"}).json["items"] == []
        assert refused_fields(writer.get(path, query_string={"language": "fr_FR"})) == {"language"}


def test_without_publication_date_relative_dates_are_undated_with_the_reason(writer):
    article = ingested(writer, published_at=None)
    assert [event["title"] for event in article["events"]] == [INVASION]
    assert [undated["text"] for undated in article["undated"]] == ["jeudi", "novembre"]
    assert all("published_at" in undated["reason"] for undated in article["undated"])


def test_undated_times_get_their_date_once_published_at_is_patched_in(writer):
    path = f"/v1/articles/{ingested(writer, published_at=None)['id']}"
    answer = writer.patch(path, json={"published_at": "2025-07-31"}, headers=matching(writer, path))
    assert answer.status_code == 200
    assert answer.json["undated"] == []
    assert [event["edtf"] for event in answer.json["events"]] == ["2025-07-31", "2022", "2025-11"]


HTML = """<!doctype html><html lang="fr"><head><title>Le pont rouvre</title>
<meta property="article:published_time" content="2025-03-12T08:00:00+01:00"></head>
<body><nav><a href="/">Accueil</a></nav><article><h1>Le pont rouvre</h1>
<p>La maire de Nantes a inauguré mardi le nouveau pont sur la Loire, devant plusieurs centaines d'habitants
venus assister à la cérémonie malgré la pluie et le vent.</p>
<p>Les travaux, plusieurs fois retardés par les crues du fleuve, ont coûté plus cher que prévu à la ville, qui
compte sur le nouveau pont pour soulager le centre.</p></article></body></html>"""


def test_date_title_and_text_are_read_from_html(writer):
    answer = writer.post("/v1/articles", json={"html": HTML})
    assert answer.status_code == 201
    assert answer.json["published_at"].startswith("2025-03-12")
    assert answer.json["title"] == "Le pont rouvre"
    assert [event["edtf"] for event in answer.json["events"]] == ["2025-03-11"]
    assert "<" not in writer.get(f"{answer.headers['Location']}?include=text").json["text"]


@pytest.mark.parametrize("control", ["\x07", "\x00", "\x0c", "&#8;"])
def test_control_characters_in_a_page_are_ignored(writer, control):
    answer = writer.post(
        "/v1/articles", json={"html": HTML.replace("nouveau pont", f"nouveau{control} pont")}
    )
    assert answer.status_code == 201
    assert [event["edtf"] for event in answer.json["events"]] == ["2025-03-11"]


def test_the_size_of_a_page_is_limited_by_the_body(writer):
    page = HTML.replace("</head>", f"<style>{'p {color: red} ' * 80_000}</style></head>")
    assert len(page) > 1_000_000
    assert writer.post("/v1/articles", json={"html": page}).status_code == 201


def test_a_given_date_wins_over_that_of_the_page(writer):
    answer = writer.post("/v1/articles", json={"html": HTML, "published_at": "2025-03-19"})
    assert [event["edtf"] for event in answer.json["events"]] == ["2025-03-18"]


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("", True),
        ("q=bakanov", True),
        ("q=BAIKONOUR+equipage", True),
        ("q=danse", False),
        ("source=Le+Journal", True),
        ("source=Autre,Le+Journal", True),
        ("source=Autre", False),
        ("language=fr", True),
        ("language=en", False),
        ("tag=espace", True),
        ("tag=sport", False),
        ("published_from=2025-07", True),
        ("published_from=2025-08", False),
        ("published_to=2025", True),
        ("published_to=2025-07-30", False),
    ],
)
def test_articles_are_found_by(reader, question, found):
    items = reader.get(f"/v1/articles?{question}").json["items"]
    assert [article["title"] for article in items] == [ARTICLE["title"]] * found


def test_the_pages_of_articles_hold_each_once(writer):
    for day in range(1, 6):
        ingested(writer, url=None, published_at=f"2025-03-0{day}")
    seen, path = [], "/v1/articles?limit=2"
    while path:
        page = writer.get(path).json
        seen += [article["published_at"] for article in page["items"]]
        path = page["next_cursor"] and f"/v1/articles?limit=2&cursor={page['next_cursor']}"
    assert seen == [f"2025-03-0{day}" for day in (5, 4, 3, 2, 1)]


def test_an_article_includes_its_text_only_on_request(reader):
    assert "text" not in reader.get("/v1/articles/1").json
    assert reader.get("/v1/articles/1?include=text").json["text"] == NEWS


def test_the_events_of_an_article_come_in_text_order(reader):
    items = reader.get("/v1/articles/1/events").json["items"]
    assert [event["title"] for event in items] == [MEETING, INVASION, CREW]


def test_patching_published_at_moves_relative_dates_only(writer):
    article = ingested(writer)
    path = f"/v1/articles/{article['id']}"
    answer = writer.patch(path, json={"published_at": "2024-02-01"}, headers=matching(writer, path))
    assert [event["edtf"] for event in answer.json["events"]] == ["2024-02-01", "2022", "2024-11"]
    assert [event["id"] for event in answer.json["events"]] == [event["id"] for event in article["events"]]


def test_patching_published_at_leaves_what_a_person_edited(writer):
    article = ingested(writer)
    event = f"/v1/events/{event_titled(article, CREW)['id']}"
    writer.patch(event, json={"edtf": "2025-12-08"}, headers=matching(writer, event))
    path = f"/v1/articles/{article['id']}"
    writer.patch(path, json={"published_at": "2024-02-01"}, headers=matching(writer, path))
    assert writer.get(event).json["edtf"] == "2025-12-08"
    assert writer.get(event).json["edited"] is True


def test_patching_the_text_reads_the_article_again(writer):
    path = f"/v1/articles/{ingested(writer)['id']}"
    answer = writer.patch(path, json={"text": "Le pont a rouvert en 2019."}, headers=matching(writer, path))
    assert [event["edtf"] for event in answer.json["events"]] == ["2019"]
    assert titles_of(writer) == ["Le pont a rouvert"]


def test_a_merge_patch_removes_what_is_null(writer):
    path = f"/v1/articles/{ingested(writer)['id']}"
    answer = writer.patch(
        path,
        data=json.dumps({"source": None, "title": "Autre"}),
        content_type="application/merge-patch+json",
        headers=matching(writer, path),
    )
    assert (answer.json["source"], answer.json["title"], answer.json["url"]) == (
        None,
        "Autre",
        ARTICLE["url"],
    )


def test_a_deleted_article_turns_its_events_into_tombstones(writer):
    article = ingested(writer)
    path = f"/v1/articles/{article['id']}"
    answer = writer.delete(path, headers=matching(writer, path))
    assert (answer.status_code, answer.data) == (204, b"")
    problem(writer.get(path), 410)
    assert titles_of(writer) == []
    for event in article["events"]:
        problem(writer.get(event["links"]["self"]), 410)


def test_an_event_that_another_article_reports_stays_when_one_is_deleted(writer):
    first = ingested(writer)
    second = ingested(writer, text=f"{NEWS} Il pleut.", url=None)
    shared = {event["id"] for event in first["events"]} & {event["id"] for event in second["events"]}
    assert shared
    path = f"/v1/articles/{first['id']}"
    writer.delete(path, headers=matching(writer, path))
    for event_id in shared:
        event = writer.get(f"/v1/events/{event_id}").json
        assert {mention["article_id"] for mention in event["mentions"]} == {second["id"]}


def test_an_address_is_limited_in_bytes(writer):
    answer = writer.post("/v1/articles", json={**ARTICLE, "url": "https://journal.example/" + "新" * 700})
    assert refused_fields(answer) == {"url"}


def test_names_that_fold_to_many_letters_are_found(writer):
    name = "ﷺ" * 200
    created(writer, title="Fête", edtf="2025", places=[name], tags=["ﷺ" * 100])
    assert titles_of(writer, f"place={name}") == ["Fête"]
