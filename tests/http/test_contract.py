"""What the HTTP contract promises, a test a sentence, through HTTP on both engines.

``reader`` is a timeline that stays as it is, ``writer`` an empty one for each test.
"""

import csv
import io
import json
import re
from base64 import urlsafe_b64encode
from hashlib import blake2b
from html.parser import HTMLParser

import icalendar
import openapi_spec_validator
import pytest

from api.app import create_app
from api.config import Settings
from api.errors import Misconfigured
from api.schemas.fields import LABEL, SHOWN
from api.storage import keys
from api.storage.database import Database

NEWS = (
    "Le directeur de Roscosmos, Dmitri Bakanov, a rencontré jeudi Sean Duffy à Houston. "
    "L'invasion de l'Ukraine a commencé en 2022. "
    "Un nouvel équipage doit décoller de Baïkonour en novembre."
)
ARTICLE = {
    "text": NEWS,
    "published_at": "2025-07-31",
    "title": "Bakanov rencontre Duffy",
    "source": "Le Journal",
    "tags": ["espace"],
    "url": "https://journal.example/bakanov",
}
MEETING, INVASION, CREW = (
    "Le directeur de Roscosmos, Dmitri Bakanov, a rencontré Sean Duffy à Houston",
    "L'invasion de l'Ukraine a commencé",
    "Un nouvel équipage doit décoller de Baïkonour",
)
BY_HAND = {
    "Le traité expire": {"edtf": "../2030"},
    "Jules César est assassiné": {"edtf": "-0043-03-15"},
    "Guerre froide": {"edtf": "1947/1991", "status": "occurred", "places": ["Berlin"]},
    "La station est habitée": {"edtf": "2000-11-02/..", "status": "ongoing", "actors": ["Expédition 1"]},
    "Premières fusées réutilisables": {"edtf": "201X"},
    "Report du lancement": {"edtf": "2025-08-01", "status": "cancelled", "tags": ["météo"]},
    "Fête du 31 juillet": {"edtf": "1999-07-31"},
}
IN_ORDER = [
    "Le traité expire",
    "Jules César est assassiné",
    "Guerre froide",
    "Fête du 31 juillet",
    "La station est habitée",
    "Premières fusées réutilisables",
    INVASION,
    MEETING,
    "Report du lancement",
    CREW,
]


def key_made(url):
    database = Database(url)
    with database.writing() as session:
        key = keys.create(session, "desk")
    database.close()
    return key


def client_of(url, key, **settings):
    """An HTTP client that shows the key."""
    settings = {"log_level": "error", "ratelimit_enabled": False, **settings}
    client = create_app(Settings(database_url=url, **settings)).test_client()
    client.environ_base["HTTP_AUTHORIZATION"] = f"Bearer {key}"
    return client


def close(client):
    client.application.extensions["timeline"].database.close()


@pytest.fixture(scope="module")
def reader(engine):
    url = engine.create()
    client = client_of(url, key_made(url))
    assert client.post("/v1/articles", json=ARTICLE).status_code == 201
    for title, fields in BY_HAND.items():
        assert client.post("/v1/events", json={"title": title, **fields}).status_code == 201
    yield client
    close(client)
    engine.drop(url)


@pytest.fixture
def make_client(database_url):
    """Clients of applications with their own settings, over one database."""
    key, clients = key_made(database_url), []

    def make(**settings):
        clients.append(client_of(database_url, key, **settings))
        return clients[-1]

    yield make
    for client in clients:
        close(client)


@pytest.fixture
def writer(make_client):
    return make_client()


@pytest.fixture
def stranger(writer):
    """The same service, without a key."""
    return writer.application.test_client()


def titles(client, question=""):
    answer = client.get(f"/v1/events?{question}")
    assert answer.status_code == 200, answer.text
    return [event["title"] for event in answer.json["items"]]


def problem(answer, status):
    """The problem document of a refusal, whose shape is the same everywhere."""
    assert answer.status_code == status, answer.text
    assert answer.content_type == "application/problem+json"
    document = json.loads(answer.data)
    assert document.keys() - {"errors"} == {"type", "title", "status", "detail"}
    assert document["status"] == status
    assert document["detail"]
    assert document["title"]
    return document


def refused_fields(answer):
    return set(problem(answer, 422)["errors"])


def stored(client, **changes):
    answer = client.post("/v1/articles", json={**ARTICLE, **changes})
    assert answer.status_code == 201, answer.text
    return answer.json


def hand_made(client, title="Grève des trains", edtf="2025-03-11", **fields):
    answer = client.post("/v1/events", json={"title": title, "edtf": edtf, **fields})
    assert answer.status_code == 201, answer.text
    return answer


def etag(client, path):
    return client.get(path).headers["ETag"]


def matching(client, path):
    return {"If-Match": etag(client, path)}


def told_by(article, title):
    return next(event for event in article["events"] if event["title"] == title)


# Time


def test_a_day_starts_and_ends_on_itself(reader):
    (event,) = reader.get("/v1/events?on=07-31&from=2025").json["items"]
    assert (event["start"], event["end"], event["precision"]) == ("2025-07-31", "2025-07-31", "day")


def test_a_year_is_a_whole_year_and_never_its_first_of_january(reader):
    event = reader.get("/v1/events?precision=year").json["items"][0]
    assert (event["start"], event["end"], event["edtf"]) == ("2022-01-01", "2022-12-31", "2022")
    assert event["display"] == "2022"


def test_years_before_1_are_astronomical(reader):
    event = reader.get("/v1/events?from=-0043&to=-0043&match=within").json["items"][0]
    assert (event["start"], event["edtf"]) == ("-0043-03-15", "-0043-03-15")


def test_an_open_side_is_null(reader):
    first, *_ = reader.get("/v1/events").json["items"]
    assert (first["start"], first["end"], first["edtf"]) == (None, "2030-12-31", "../2030")


@pytest.mark.parametrize(
    ("edtf", "start", "end", "precision"),
    [
        ("2025-07-31", "2025-07-31", "2025-07-31", "day"),
        ("2025-11", "2025-11-01", "2025-11-30", "month"),
        ("2022", "2022-01-01", "2022-12-31", "year"),
        ("199X", "1990-01-01", "1999-12-31", "decade"),
        ("18XX", "1800-01-01", "1899-12-31", "century"),
        ("2011/2014", "2011-01-01", "2014-12-31", "interval"),
        ("2022/..", "2022-01-01", None, "interval"),
        ("../2030", None, "2030-12-31", "interval"),
        ("2023-22", "2023-06-01", "2023-08-31", "season"),
        ("2024-33", "2024-01-01", "2024-03-31", "quarter"),
        ("2024-40", "2024-01-01", "2024-06-30", "half"),
    ],
)
def test_edtf_says_start_end_and_precision(writer, edtf, start, end, precision):
    event = hand_made(writer, edtf=edtf).json
    assert (event["edtf"], event["start"], event["end"], event["precision"]) == (edtf, start, end, precision)


def test_time_is_the_clock_time_of_the_text(writer):
    text = "Le conseil s'est réuni mardi à 20h30."
    answer = writer.post("/v1/extractions", json={"text": text, "published_at": "2025-03-11"})
    assert [event["time"] for event in answer.json["events"]] == ["20:30"]


# An event

FIELDS = [
    *("id", "title", "start", "end", "edtf", "precision", "time", "display", "status", "language", "actors"),
    *("places", "tags", "edited", "created_at", "updated_at", "mentions", "links"),
]
MENTION_FIELDS = [
    *("id", "article_id", "text", "start", "end", "sentence"),
    *("anchor", "rule", "direction", "because", "inferred", "alternatives"),
]


def test_an_event_has_these_fields_in_this_order(reader):
    (event,) = reader.get("/v1/events?q=Houston").json["items"]
    assert list(event) == FIELDS
    assert event["links"] == {"self": f"/v1/events/{event['id']}"}
    assert event["created_at"].endswith("Z")
    assert event["tags"] == ["espace"]


def test_a_mention_says_where_and_why(reader):
    (event,) = reader.get("/v1/events?precision=month").json["items"]
    (mention,) = event["mentions"]
    assert list(mention) == MENTION_FIELDS
    told = {name: mention[name] for name in ("anchor", "rule", "direction", "inferred", "alternatives")}
    assert told == {
        "anchor": "2025-07-31",
        "rule": "month_alone",
        "direction": "future",
        "inferred": ["year"],
        "alternatives": ["2024-11"],
    }


def test_offsets_count_code_points_of_the_stored_text(writer):
    article = stored(writer, text=f"🚀🚀 {NEWS}")
    text = writer.get(f"/v1/articles/{article['id']}?include=text").json["text"]
    mentions = [mention for event in article["events"] for mention in event["mentions"]]
    assert len(mentions) == 3
    for mention in mentions:
        sentence = mention["sentence"]
        assert text[mention["start"] : mention["end"]] == mention["text"]
        assert text[sentence["start"] : sentence["end"]] == sentence["text"]


# Articles and extraction


def test_a_posted_article_comes_back_with_its_events_and_location(writer):
    answer = writer.post("/v1/articles", json=ARTICLE)
    assert answer.status_code == 201
    assert answer.headers["Location"] == f"/v1/articles/{answer.json['id']}"
    assert [event["title"] for event in answer.json["events"]] == [MEETING, INVASION, CREW]


def test_the_same_content_again_is_the_same_article_and_doubles_nothing(writer):
    first = writer.post("/v1/articles", json=ARTICLE)
    again = writer.post("/v1/articles", json=ARTICLE)
    assert (again.status_code, again.json["id"]) == (200, first.json["id"])
    assert again.json["events"] == first.json["events"]
    assert len(writer.get("/v1/articles").json["items"]) == 1
    assert len(titles(writer)) == 3


def test_a_known_url_with_other_text_is_a_conflict(writer):
    stored(writer)
    answer = writer.post("/v1/articles", json={**ARTICLE, "text": "Le pont a rouvert mardi."})
    assert ARTICLE["url"] in problem(answer, 409)["detail"]
    assert len(titles(writer)) == 3


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
        ("published_at", "2025-07-31T12:00"),
        ("published_at", 20250731),
        ("language", "french"),
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


def test_the_language_is_detected_where_absent(writer):
    article = stored(writer, text="The mayor opened the new bridge on Tuesday in front of a large crowd.")
    assert article["language"] == "en"


def test_of_a_date_time_its_own_local_date_counts(writer):
    article = stored(writer, published_at="2025-07-31T23:30:00-05:00")
    assert told_by(article, MEETING)["edtf"] == "2025-07-31"
    assert article["published_at"] == "2025-07-31T23:30:00-05:00"


def test_without_publication_date_relative_dates_are_undated_with_the_reason(writer):
    article = stored(writer, published_at=None)
    assert [event["title"] for event in article["events"]] == [INVASION]
    assert [undated["text"] for undated in article["undated"]] == ["jeudi", "novembre"]
    assert all("published_at" in undated["reason"] for undated in article["undated"])


def test_undated_times_get_their_date_once_published_at_is_patched_in(writer):
    path = f"/v1/articles/{stored(writer, published_at=None)['id']}"
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


def test_an_html_article_says_its_own_date_title_and_text(writer):
    answer = writer.post("/v1/articles", json={"html": HTML})
    assert answer.status_code == 201
    assert answer.json["published_at"].startswith("2025-03-12")
    assert answer.json["title"] == "Le pont rouvre"
    assert [event["edtf"] for event in answer.json["events"]] == ["2025-03-11"]
    assert "<" not in writer.get(f"{answer.headers['Location']}?include=text").json["text"]


def test_a_date_that_is_given_wins_over_that_of_the_page(writer):
    answer = writer.post("/v1/articles", json={"html": HTML, "published_at": "2025-03-19"})
    assert [event["edtf"] for event in answer.json["events"]] == ["2025-03-18"]


def test_a_batch_answers_each_line_and_a_bad_one_costs_the_others_nothing(writer):
    lines = [
        json.dumps(ARTICLE),
        "{not json",
        json.dumps({"text": "Le pont a rouvert mardi.", "published_at": "2025-02-30"}),
        "",
        "[]",
        json.dumps(ARTICLE),
        json.dumps({"text": "Le pont a rouvert mardi.", "published_at": "2025-03-12"}),
    ]
    answer = writer.post("/v1/articles/batch", data="\n".join(lines), content_type="application/x-ndjson")
    assert answer.mimetype == "application/x-ndjson"
    answers = [json.loads(line) for line in answer.text.splitlines()]
    assert [(each["line"], each["status"]) for each in answers] == [
        (1, 201),
        (2, 400),
        (3, 422),
        (5, 422),
        (6, 200),
        (7, 201),
    ]
    assert answers[0]["id"] == answers[4]["id"]
    assert set(answers[2]["problem"]["errors"]) == {"published_at"}
    assert {"type", "title", "status", "detail"} <= answers[1]["problem"].keys()
    assert len(writer.get("/v1/articles").json["items"]) == 2


def test_a_batch_is_ndjson(writer):
    problem(writer.post("/v1/articles/batch", json=ARTICLE), 415)


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
        stored(writer, url=None, published_at=f"2025-03-0{day}")
    seen, path = [], "/v1/articles?limit=2"
    while path:
        page = writer.get(path).json
        seen += [article["published_at"] for article in page["items"]]
        path = page["next_cursor"] and f"/v1/articles?limit=2&cursor={page['next_cursor']}"
    assert seen == [f"2025-03-0{day}" for day in (5, 4, 3, 2, 1)]


def test_an_article_bears_its_text_only_where_asked(reader):
    assert "text" not in reader.get("/v1/articles/1").json
    assert reader.get("/v1/articles/1?include=text").json["text"] == NEWS


def test_the_events_of_an_article_come_in_text_order(reader):
    items = reader.get("/v1/articles/1/events").json["items"]
    assert [event["title"] for event in items] == [MEETING, INVASION, CREW]


def test_patching_published_at_moves_relative_dates_only(writer):
    article = stored(writer)
    path = f"/v1/articles/{article['id']}"
    answer = writer.patch(path, json={"published_at": "2024-02-01"}, headers=matching(writer, path))
    assert [event["edtf"] for event in answer.json["events"]] == ["2024-02-01", "2022", "2024-11"]
    assert [event["id"] for event in answer.json["events"]] == [event["id"] for event in article["events"]]


def test_patching_published_at_leaves_what_a_person_edited(writer):
    article = stored(writer)
    event = f"/v1/events/{told_by(article, CREW)['id']}"
    writer.patch(event, json={"edtf": "2025-12-08"}, headers=matching(writer, event))
    path = f"/v1/articles/{article['id']}"
    writer.patch(path, json={"published_at": "2024-02-01"}, headers=matching(writer, path))
    assert writer.get(event).json["edtf"] == "2025-12-08"
    assert writer.get(event).json["edited"] is True


def test_patching_the_text_reads_the_article_again(writer):
    path = f"/v1/articles/{stored(writer)['id']}"
    answer = writer.patch(path, json={"text": "Le pont a rouvert en 2019."}, headers=matching(writer, path))
    assert [event["edtf"] for event in answer.json["events"]] == ["2019"]
    assert titles(writer) == ["Le pont a rouvert"]


def test_a_merge_patch_takes_away_what_is_null(writer):
    path = f"/v1/articles/{stored(writer)['id']}"
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
    article = stored(writer)
    path = f"/v1/articles/{article['id']}"
    answer = writer.delete(path, headers=matching(writer, path))
    assert (answer.status_code, answer.data) == (204, b"")
    problem(writer.get(path), 404)
    assert titles(writer) == []
    for event in article["events"]:
        problem(writer.get(event["links"]["self"]), 410)


def test_an_event_that_another_article_tells_stays_when_one_is_deleted(writer):
    first = stored(writer)
    second = stored(writer, text=f"{NEWS} Il pleut.", url=None)
    shared = {event["id"] for event in first["events"]} & {event["id"] for event in second["events"]}
    assert shared
    path = f"/v1/articles/{first['id']}"
    writer.delete(path, headers=matching(writer, path))
    for event_id in shared:
        event = writer.get(f"/v1/events/{event_id}").json
        assert {mention["article_id"] for mention in event["mentions"]} == {second["id"]}


def test_an_extraction_stores_nothing(writer):
    answer = writer.post("/v1/extractions", json=ARTICLE)
    assert answer.status_code == 200
    assert list(answer.json) == ["language", "published_at", "events", "undated"]
    assert titles(writer) == []
    assert writer.get("/v1/articles").json["items"] == []


def test_an_extracted_event_is_an_event_with_one_mention_and_without_id(writer):
    event = writer.post("/v1/extractions", json=ARTICLE).json["events"][0]
    whole = stored(writer)["events"][0]
    assert whole.keys() - event.keys() == {
        "id",
        "edited",
        "created_at",
        "updated_at",
        "mentions",
        "links",
    }
    assert event.keys() - whole.keys() == {"mention"}
    assert event["mention"]["text"] == "jeudi"


def test_a_text_that_names_no_time_gives_no_events(writer):
    answer = writer.post("/v1/extractions", json={"text": "Il pleut.", "published_at": "2025-03-11"})
    assert (answer.json["events"], answer.json["undated"]) == ([], [])


# Events


def test_the_timeline_is_in_order_of_start_open_start_first(reader):
    assert titles(reader) == IN_ORDER


def test_it_runs_backwards_too(reader):
    assert titles(reader, "sort=-start") == IN_ORDER[::-1]


def test_a_hand_made_event_has_no_mentions(writer):
    answer = hand_made(writer, status="planned", actors=["CFDT"], places=["Lyon"], tags=["social"])
    event = answer.json
    assert answer.headers["Location"] == event["links"]["self"]
    assert event["mentions"] == []
    assert [event[name] for name in ("status", "actors", "places", "tags")] == [
        "planned",
        ["CFDT"],
        ["Lyon"],
        ["social"],
    ]
    assert writer.get(answer.headers["Location"]).json == event


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("title", ""),
        ("title", 3),
        ("title", None),
        ("edtf", "2025-02-30"),
        ("edtf", "2025-13"),
        ("edtf", "2014/2011"),
        ("edtf", "../.."),
        ("edtf", "hier"),
        ("edtf", 2025),
        ("status", "done"),
        ("actors", "CFDT"),
        ("places", [None]),
        ("id", 7),
    ],
)
def test_a_wrong_field_of_an_event_is_refused_by_name(writer, field, value):
    body = {"title": "Grève", "edtf": "2025", field: value}
    assert refused_fields(writer.post("/v1/events", json=body)) == {field}
    assert titles(writer) == []


def test_patching_edtf_moves_start_end_and_precision(writer):
    path = hand_made(writer).headers["Location"]
    event = writer.patch(path, json={"edtf": "2024-33"}, headers=matching(writer, path)).json
    assert [event[name] for name in ("edtf", "start", "end", "precision", "edited")] == [
        "2024-33",
        "2024-01-01",
        "2024-03-31",
        "quarter",
        True,
    ]
    assert titles(writer, "from=2024&to=2024") == ["Grève des trains"]
    assert titles(writer, "from=2025") == []


def test_patching_sets_title_status_actors_and_places(writer):
    path = hand_made(writer, actors=["CFDT"]).headers["Location"]
    changes = {"title": "Grève annulée", "status": "cancelled", "actors": [], "places": ["Lyon"]}
    event = writer.patch(path, json=changes, headers=matching(writer, path)).json
    assert {name: event[name] for name in changes} == changes


def test_a_deleted_event_is_gone(writer):
    path = hand_made(writer).headers["Location"]
    assert writer.delete(path, headers=matching(writer, path)).status_code == 204
    problem(writer.get(path), 410)
    problem(writer.patch(path, json={"title": "A"}, headers={"If-Match": "*"}), 410)
    assert titles(writer) == []


def test_merged_events_lead_to_the_survivor(writer):
    first, second = hand_made(writer), hand_made(writer, "Grève à la SNCF")
    paths = [answer.headers["Location"] for answer in (first, second)]
    answer = writer.post(f"{paths[0]}/merge", json={"event_ids": [second.json["id"]]})
    assert (answer.status_code, answer.json["id"]) == (200, first.json["id"])
    moved = writer.get(paths[1])
    assert (moved.status_code, moved.headers["Location"]) == (308, paths[0])
    assert titles(writer) == ["Grève des trains"]


def test_merging_what_is_not_there_is_refused(writer):
    path = hand_made(writer).headers["Location"]
    assert refused_fields(writer.post(f"{path}/merge", json={"event_ids": [99]})) == {"event_ids"}
    assert refused_fields(writer.post(f"{path}/merge", json={"event_ids": [1]})) == {"event_ids"}
    assert refused_fields(writer.post(f"{path}/merge", json={"event_ids": ["1"]})) == {"event_ids"}
    problem(writer.post("/v1/events/99/merge", json={"event_ids": [1]}), 404)


def test_a_split_takes_mentions_out_again(writer):
    article = stored(writer)
    meeting, crew = told_by(article, MEETING), told_by(article, CREW)
    path = meeting["links"]["self"]
    merged = writer.post(f"{path}/merge", json={"event_ids": [crew["id"]]}).json
    assert {mention["text"] for mention in merged["mentions"]} == {"jeudi", "novembre"}
    mention = next(mention for mention in merged["mentions"] if mention["text"] == "novembre")
    answer = writer.post(f"{path}/split", json={"mention_ids": [mention["id"]]})
    assert (answer.status_code, answer.json["edtf"]) == (201, "2025-11")
    assert [mention["text"] for mention in answer.json["mentions"]] == ["novembre"]
    assert [mention["text"] for mention in writer.get(path).json["mentions"]] == ["jeudi"]


def test_history_tells_who_when_before_and_after(writer):
    path = hand_made(writer).headers["Location"]
    writer.patch(path, json={"title": "Grève annulée"}, headers=matching(writer, path))
    writer.delete(path, headers=matching(writer, path))
    changes = writer.get(f"{path}/history").json["items"]
    assert {change["who"] for change in changes} == {"desk"}
    edit = changes[1]
    assert edit["at"].endswith("Z")
    assert (edit["before"]["title"], edit["after"]["title"]) == ("Grève des trains", "Grève annulée")
    assert changes[-1]["after"] is None


def test_the_histogram_counts_exact_and_spanning_with_empty_buckets(reader):
    buckets = reader.get("/v1/events/histogram?interval=month&from=2025-07&to=2025-11").json["buckets"]
    assert [(bucket["key"], bucket["exact"], bucket["spanning"]) for bucket in buckets] == [
        ("2025-07", 1, 2),
        ("2025-08", 1, 2),
        ("2025-09", 0, 2),
        ("2025-10", 0, 2),
        ("2025-11", 1, 2),
    ]


@pytest.mark.parametrize(
    ("interval", "key"),
    [("day", "2025-08-01"), ("month", "2025-08"), ("year", "2025"), ("decade", "202X"), ("century", "20XX")],
)
def test_buckets_are_named_in_edtf(reader, interval, key):
    question = f"interval={interval}&from=2025-08-01&to=2025-08-01&status=cancelled"
    buckets = reader.get(f"/v1/events/histogram?{question}").json["buckets"]
    assert buckets == [{"key": key, "exact": 1, "spanning": 0}]


def test_a_histogram_needs_its_interval(reader):
    assert refused_fields(reader.get("/v1/events/histogram")) == {"interval"}
    assert refused_fields(reader.get("/v1/events/histogram?interval=week")) == {"interval"}


OPEN = ["Le traité expire", "La station est habitée"]


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("from=2025-07&to=2025-08", [*OPEN, MEETING, "Report du lancement"]),
        ("from=2025-11&to=2025-11", [*OPEN, CREW]),
        ("from=2025-11-05&to=2025-11-06", [*OPEN, CREW]),
        ("from=2031", ["La station est habitée"]),
        ("to=1900", ["Le traité expire", "Jules César est assassiné"]),
        ("from=2025-07&to=2025-08&match=within", [MEETING, "Report du lancement"]),
        ("from=2025-11-05&match=within", []),
        ("from=2022&to=2022&match=within", [INVASION]),
        ("q=ukraine", [INVASION]),
        ("q=EQUIPAGE+baikonour", [CREW]),
        ("q=jules+cesar", ["Jules César est assassiné"]),
        ("q=equipage+ukraine", []),
        ("precision=month", [CREW]),
        ("precision=decade,year", ["Premières fusées réutilisables", INVASION]),
        ("status=planned", [CREW]),
        ("status=ongoing,cancelled", ["La station est habitée", "Report du lancement"]),
        ("tag=espace", [INVASION, MEETING, CREW]),
        ("tag=météo", ["Report du lancement"]),
        ("language=es", []),
        ("article=1", [INVASION, MEETING, CREW]),
        ("article=2", []),
        ("source=Le+Journal", [INVASION, MEETING, CREW]),
        ("source=Autre", []),
        ("actor=Dmitri+Bakanov", [MEETING]),
        ("actor=Expédition+1,Nobody", ["La station est habitée"]),
        ("place=Berlin", ["Guerre froide"]),
        ("on=07-31", ["Fête du 31 juillet", MEETING]),
        ("on=02-29", []),
        ("on=07-31&from=2000", [MEETING]),
        ("tag=espace&status=occurred&q=houston", [MEETING]),
    ],
)
def test_events_are_found_by(reader, question, found):
    assert titles(reader, question) == found


def test_partial_dates_are_whole_periods_both_inclusive(reader):
    assert titles(reader, "from=2025-08&to=2025-08&match=within") == ["Report du lancement"]
    assert titles(reader, "from=2025-07-31&to=2025-08-01&match=within") == [MEETING, "Report du lancement"]
    assert titles(reader, "from=2025&to=2025&match=within") == [MEETING, "Report du lancement", CREW]


def test_updated_since_lists_tombstones_too(writer):
    old, new = hand_made(writer), hand_made(writer, "Grève à la SNCF")
    path = old.headers["Location"]
    writer.delete(path, headers=matching(writer, path))
    since = f"updated_since={new.json['updated_at']}"
    items = writer.get(f"/v1/events?{since}").json["items"]
    told = {event["id"]: event.get("deleted", False) for event in items}
    assert told == {old.json["id"]: True, new.json["id"]: False}
    assert writer.get("/v1/events?updated_since=2999-01-01T00:00:00Z").json["items"] == []


def test_fields_narrow_an_event(reader):
    assert reader.get("/v1/events?fields=id,title&limit=1").json["items"][0].keys() == {"id", "title"}
    assert reader.get("/v1/events/1?fields=edtf").json.keys() == {"edtf"}


@pytest.mark.parametrize(
    ("lang", "display"),
    [
        ("fr", "novembre 2025"),
        ("en", "November 2025"),
        ("es", "noviembre de 2025"),
        ("de", "November 2025"),
        ("it", "novembre 2025"),
        ("pt", "novembro de 2025"),
    ],
)
def test_display_speaks_the_language_asked_for(reader, lang, display):
    (event,) = reader.get(f"/v1/events?precision=month&lang={lang}").json["items"]
    assert event["display"] == display


@pytest.mark.parametrize(
    "question",
    [
        "from=2025-13",
        "to=2025-02-30",
        "from=hier",
        "from=2026&to=2025",
        "match=around",
        "precision=hour",
        "status=done",
        "article=x",
        "article=0",
        "on=2025-07-31",
        "on=02-30",
        "updated_since=yesterday",
        "sort=title",
        "limit=0",
        "limit=201",
        "limit=ten",
        "fields=secret",
        "lang=xx",
        "format=xml",
        "colour=red",
        "tag=",
        "q=",
        "from=2025&from=2024",
    ],
)
def test_a_wrong_parameter_is_refused_by_name(reader, question):
    names = {part.split("=")[0] for part in question.split("&")}
    refused = refused_fields(reader.get(f"/v1/events?{question}"))
    assert refused
    assert refused <= names


# Pages


def pages(client, question, limit=3):
    """Pages of titles, each asked for by the Link header of the one before."""
    path = f"/v1/events?limit={limit}&{question}"
    while path:
        answer = client.get(path)
        yield [event["title"] for event in answer.json["items"]]
        link = answer.headers.get("Link")
        assert (link is None) == (answer.json["next_cursor"] is None)
        assert link is None or link.endswith('>; rel="next"')
        path = link and link[1:].partition(">")[0]


@pytest.mark.parametrize("question", ["sort=start", "sort=-start", "from=1900&to=2030", "q=de"])
def test_pages_linked_by_link_headers_hold_each_event_once(reader, question):
    assert [title for page in pages(reader, question) for title in page] == titles(reader, question)


def test_the_default_page_holds_50_and_the_longest_200(writer):
    lines = [json.dumps({"text": f"Le pont n° {n} a ouvert en {1700 + n}."}) for n in range(60)]
    batch = writer.post("/v1/articles/batch", data="\n".join(lines), content_type="application/x-ndjson")
    assert len(batch.text.splitlines()) == 60
    assert len(writer.get("/v1/events").json["items"]) == 50
    whole = writer.get("/v1/events?limit=200").json
    assert (len(whole["items"]), whole["next_cursor"]) == (60, None)


def test_a_cursor_is_stable_while_rows_come_and_go(writer):
    events = [hand_made(writer, f"Jour {day}", f"2025-03-0{day}") for day in range(1, 7)]
    cursor = writer.get("/v1/events?limit=3").json["next_cursor"]
    for gone in (events[1], events[2]):
        path = gone.headers["Location"]
        writer.delete(path, headers=matching(writer, path))
    hand_made(writer, "Avant", "2025-02-28")
    hand_made(writer, "Après", "2025-03-05")
    assert titles(writer, f"limit=3&cursor={cursor}") == ["Jour 4", "Jour 5", "Après"]


def test_a_cursor_of_other_filters_is_refused(reader):
    cursor = reader.get("/v1/events?limit=1").json["next_cursor"]
    assert refused_fields(reader.get(f"/v1/events?status=planned&cursor={cursor}")) == {"cursor"}
    assert refused_fields(reader.get(f"/v1/articles?cursor={cursor}")) == {"cursor"}


@pytest.mark.parametrize("position", [0, 5, -1])
def test_a_cursor_that_was_altered_is_refused(reader, position):
    cursor = list(reader.get("/v1/events?limit=1").json["next_cursor"])
    cursor[position] = "A" if cursor[position] != "A" else "Q"
    assert refused_fields(reader.get(f"/v1/events?cursor={''.join(cursor)}")) == {"cursor"}


@pytest.mark.parametrize("cursor", ["x", "AAAA", "%00", "..%2F..", "A" * 600, "%F0%9F%9A%80"])
def test_what_never_was_a_cursor_is_refused(reader, cursor):
    assert refused_fields(reader.get(f"/v1/events?cursor={cursor}")) == {"cursor"}


@pytest.mark.parametrize(
    "position",
    [b"", b"1", b"1,", b"1,2,3", b"a,b", b"1_0,2", b"99999999,1", b"-99999999,1", b"9" * 40 + b",1"],
)
@pytest.mark.parametrize(
    ("path", "question"),
    [
        ("/v1/events", "events "),
        ("/v1/articles", "articles "),
        ("/v1/articles/1/events", "events of article 1"),
        ("/v1/events/1/history", "history 1"),
    ],
)
def test_a_forged_cursor_never_breaks_a_page(reader, path, question, position):
    digest = blake2b(question.encode() + b"\0" + position, digest_size=6).digest()
    cursor = urlsafe_b64encode(digest + position).rstrip(b"=").decode()
    assert reader.get(f"{path}?cursor={cursor}").status_code in (200, 422)
    if position not in (b"99999999,1", b"-99999999,1") or path == "/v1/events":
        assert refused_fields(reader.get(f"{path}?cursor={cursor}")) == {"cursor"}


# Formats


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
    assert titles_in(name, reader.get(f"/v1/events?format={name}&{question}").text) == titles(
        reader, question
    )


@pytest.mark.parametrize("name", ["ics", "timelinejs"])
def test_calendars_and_slides_hold_the_same_events_too(reader, name):
    answer = reader.get(f"/v1/events?format={name}&tag=espace")
    assert sorted(titles_in(name, answer.text)) == sorted([INVASION, MEETING, CREW])


@pytest.mark.parametrize(("name", "media_type"), MEDIA_TYPES.items())
def test_accept_chooses_the_format(reader, name, media_type):
    answer = reader.get("/v1/events", headers={"Accept": f"{media_type}, text/html;q=0.1"})
    assert answer.mimetype == media_type
    assert answer.text == reader.get(f"/v1/events?format={name}").text


def test_format_wins_over_accept(reader):
    answer = reader.get("/v1/events?format=json", headers={"Accept": "text/csv"})
    assert answer.mimetype == "application/json"


@pytest.mark.parametrize("path", ["/v1/events", "/v1/events/1", "/v1/articles", "/v1/articles/1"])
def test_an_unknown_accept_is_not_acceptable(reader, path):
    problem(reader.get(path, headers={"Accept": "image/png"}), 406)


def test_an_answer_varies_by_accept(reader):
    assert "Accept" in reader.get("/v1/events").headers["Vary"]
    assert "Accept" in reader.get("/v1/events?format=csv").headers["Vary"]


def test_csv_opens_right_in_a_spreadsheet(writer):
    hand_made(writer, '=HYPERLINK("http://evil.example")')
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


# Habits: errors


@pytest.mark.parametrize(
    "path", ["/v1/nothing", "/nothing", "/v1/events/99", "/v1/articles/99", "/v1/events/x"]
)
def test_what_is_not_there_is_a_problem_too(reader, path):
    problem(reader.get(path), 404)


def test_a_failure_of_ours_is_a_problem_without_its_cause(writer, monkeypatch):
    def broken(**_):
        raise RuntimeError("secret")

    monkeypatch.setitem(writer.application.view_functions, "events.get_event", broken)
    answer = writer.get("/v1/events/1")
    assert "secret" not in problem(answer, 500)["detail"]
    assert answer.headers["X-Request-ID"] in answer.text


@pytest.mark.parametrize(
    ("method", "path"),
    [("PUT", "/v1/events"), ("DELETE", "/v1/events"), ("POST", "/v1/events/1"), ("GET", "/v1/extractions")],
)
def test_a_method_that_a_path_has_not(reader, method, path):
    answer = reader.open(path, method=method)
    problem(answer, 405)
    assert method not in answer.headers["Allow"].replace(" ", "").split(",")


@pytest.mark.parametrize("path", ["/v1/articles", "/v1/extractions", "/v1/events"])
@pytest.mark.parametrize("body", [b"", b"{", b"\xff\xfe", b"{'text': 1}", b'{"text": "\xed\xa0\x80"}'])
def test_a_body_that_is_not_json(reader, path, body):
    problem(reader.post(path, data=body, content_type="application/json"), 400)


@pytest.mark.parametrize("path", ["/v1/articles", "/v1/extractions", "/v1/events"])
def test_a_body_that_is_no_object(reader, path):
    problem(reader.post(path, data="[1]", content_type="application/json"), 422)


@pytest.mark.parametrize("path", ["/v1/articles", "/v1/extractions", "/v1/events"])
@pytest.mark.parametrize("media_type", ["text/plain", "application/xml", None])
def test_a_body_of_another_media_type(reader, path, media_type):
    problem(reader.post(path, data="{}", content_type=media_type), 415)


class Unread(io.RawIOBase):
    """A body that nobody may read."""

    def readable(self):
        return True

    def readinto(self, buffer):
        raise AssertionError("the body was read")


@pytest.mark.parametrize("path", ["/v1/articles", "/v1/extractions", "/v1/events"])
def test_a_body_over_the_limit_is_refused_before_it_is_read(reader, path):
    too_long = {"wsgi.input": Unread(), "CONTENT_LENGTH": "2000001"}
    answer = reader.post(path, content_type="application/json", environ_overrides=too_long)
    problem(answer, 413)


# Habits: conditions and headers

READ = ("/v1/events", "/v1/events/1", "/v1/articles", "/v1/articles/1", "/v1/events/histogram?interval=year")


@pytest.mark.parametrize("path", READ)
def test_what_the_client_has_is_not_sent_again(reader, path):
    tag = etag(reader, path)
    bare = tag.removeprefix("W/")
    for known in (tag, bare, f"W/{bare}", f'"other", {tag}', "*"):
        answer = reader.get(path, headers={"If-None-Match": known})
        assert (answer.status_code, answer.data) == (304, b"")
        assert answer.headers["ETag"] == tag
    assert reader.get(path, headers={"If-None-Match": '"other"'}).status_code == 200


@pytest.mark.parametrize("path", ["/v1/events/1", "/v1/articles/1"])
def test_the_etag_of_one_thing_is_strong_and_changes_with_its_view(reader, path):
    assert not etag(reader, path).startswith("W/")
    view = "fields=id" if "events" in path else "include=text"
    assert etag(reader, f"{path}?{view}") != etag(reader, path)


@pytest.mark.parametrize("path", READ)
def test_caches_must_ask_again(reader, path):
    assert reader.get(path).headers["Cache-Control"] == "no-cache"


@pytest.mark.parametrize("path", [*READ, "/v1/events?format=csv", "/healthz", "/openapi.json"])
def test_head_is_get_without_its_body(reader, path):
    head, get = reader.head(path), reader.get(path)
    assert (head.status_code, head.data) == (200, b"")
    assert head.content_type == get.content_type
    assert head.headers.get("ETag") == get.headers.get("ETag")


def test_options_names_the_methods(reader):
    answer = reader.options("/v1/events")
    assert answer.status_code == 200
    assert set(answer.headers["Allow"].split(", ")) == {"GET", "HEAD", "OPTIONS", "POST"}


def test_a_change_needs_if_match(writer):
    event, article = hand_made(writer).headers["Location"], f"/v1/articles/{stored(writer)['id']}"
    problem(writer.patch(event, json={"title": "A"}), 428)
    problem(writer.delete(event), 428)
    problem(writer.patch(article, json={"title": "A"}), 428)


def test_a_change_of_another_state_is_refused(writer):
    event, article = hand_made(writer).headers["Location"], f"/v1/articles/{stored(writer)['id']}"
    for path in (event, article):
        tag = etag(writer, path)
        assert writer.patch(path, json={"title": "A"}, headers={"If-Match": tag}).status_code == 200
        for stale in (tag, '"other"', f"W/{etag(writer, path)}"):
            problem(writer.patch(path, json={"title": "B"}, headers={"If-Match": stale}), 412)
            problem(writer.delete(path, headers={"If-Match": stale}), 412)
        assert writer.get(path).json["title"] == "A"


def test_a_change_answers_with_the_new_etag(writer):
    path = hand_made(writer).headers["Location"]
    answer = writer.patch(path, json={"title": "A"}, headers=matching(writer, path))
    assert answer.headers["ETag"] == etag(writer, path)


def test_pages_of_any_origin_may_read(reader):
    answer = reader.get("/v1/events", headers={"Origin": "https://front.example"})
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    exposed = set(answer.headers["Access-Control-Expose-Headers"].split(", "))
    assert exposed >= {"Link", "ETag", "Location", "Retry-After", "X-Request-ID"}


def test_pages_of_any_origin_may_not_change(reader):
    asked = {"Origin": "https://front.example", "Access-Control-Request-Method": "POST"}
    answer = reader.options("/v1/events", headers=asked)
    assert "Access-Control-Allow-Origin" not in answer.headers
    assert "Access-Control-Allow-Headers" not in answer.headers


def test_pages_of_any_origin_may_have_a_text_read(reader):
    asked = {"Origin": "https://front.example", "Access-Control-Request-Method": "POST"}
    assert reader.options("/v1/extractions", headers=asked).headers["Access-Control-Allow-Origin"] == "*"


def test_a_refusal_is_readable_across_origins_too(reader):
    answer = reader.get("/v1/events/99", headers={"Origin": "https://front.example"})
    assert answer.headers["Access-Control-Allow-Origin"] == "*"


def test_a_request_id_is_kept_or_made(reader):
    assert reader.get("/healthz", headers={"X-Request-ID": "abc-1"}).headers["X-Request-ID"] == "abc-1"
    made = [reader.get("/nothing").headers["X-Request-ID"] for _ in range(2)]
    assert made[0] != made[1]
    assert reader.get("/healthz", headers={"X-Request-ID": "a b<"}).headers["X-Request-ID"] != "a b<"


@pytest.mark.parametrize("encoding", ["gzip", "br", "zstd"])
def test_collections_are_compressed(reader, encoding):
    answer = reader.get("/v1/events", headers={"Accept-Encoding": encoding})
    assert answer.headers["Content-Encoding"] == encoding
    assert "Accept-Encoding" in answer.headers["Vary"]


def test_a_single_event_is_not_compressed(reader):
    answer = reader.get("/v1/events/1", headers={"Accept-Encoding": "gzip"})
    assert "Content-Encoding" not in answer.headers


# Habits: keys and limits

CHANGES = [
    ("POST", "/v1/articles"),
    ("POST", "/v1/articles/batch"),
    ("PATCH", "/v1/articles/1"),
    ("DELETE", "/v1/articles/1"),
    ("POST", "/v1/events"),
    ("PATCH", "/v1/events/1"),
    ("DELETE", "/v1/events/1"),
    ("POST", "/v1/events/1/merge"),
    ("POST", "/v1/events/1/split"),
]


@pytest.mark.parametrize(("method", "path"), CHANGES)
@pytest.mark.parametrize("shown", [None, "Bearer wrong", "Bearer", "Basic ZGVzazpkZXNr"])
def test_without_a_key_no_write(stranger, method, path, shown):
    answer = stranger.open(path, method=method, json={}, headers={"Authorization": shown} if shown else {})
    problem(answer, 401)
    assert answer.headers["WWW-Authenticate"].startswith("Bearer")


def test_reads_and_extractions_need_no_key(stranger):
    assert stranger.get("/v1/events").status_code == 200
    assert stranger.post("/v1/extractions", json=ARTICLE).status_code == 200


def test_a_revoked_key_writes_no_more(writer, database):
    hand_made(writer)
    with database.writing() as session:
        keys.revoke(session, "desk")
    problem(writer.post("/v1/events", json={"title": "Grève", "edtf": "2025"}), 401)


def test_keys_are_kept_as_hashes_and_remember_their_last_use(writer, database):
    hand_made(writer)
    with database.reading() as session:
        (key,) = keys.keys(session)
        assert writer.environ_base["HTTP_AUTHORIZATION"].split()[1] not in (key.name, key.hash)
        assert key.last_used_at is not None


def test_open_writes_lift_the_key_on_this_machine(make_client):
    client = make_client(open_writes=True).application.test_client()
    body = {"title": "Grève", "edtf": "2025"}
    assert client.post("/v1/events", json=body).status_code == 201
    elsewhere = {"REMOTE_ADDR": "192.0.2.7"}
    problem(client.post("/v1/events", json=body, environ_overrides=elsewhere), 401)
    problem(client.post("/v1/events", json=body, headers={"Host": "evil.example"}), 401)


FOREIGN_PAGES = [
    {"Origin": "https://evil.example"},
    {"Origin": "http://localhost:3000"},
    {"Origin": "null"},
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site", "Origin": "http://localhost:3000"},
]


@pytest.mark.parametrize("headers", FOREIGN_PAGES, ids=str)
@pytest.mark.parametrize(("method", "path"), CHANGES)
def test_a_page_of_another_origin_may_not_write(make_client, method, path, headers):
    for client in (make_client(), make_client(open_writes=True).application.test_client()):
        problem(client.open(path, method=method, json={}, headers=headers), 403)


@pytest.mark.parametrize(
    "headers",
    [{"Origin": "http://localhost"}, {"Sec-Fetch-Site": "same-origin"}, {"Sec-Fetch-Site": "none"}],
    ids=str,
)
def test_a_page_of_the_service_may_write(make_client, headers):
    client = make_client(open_writes=True).application.test_client()
    body = {"title": "Grève", "edtf": "2025"}
    assert client.post("/v1/events", json=body, headers=headers).status_code == 201


def test_a_page_of_a_named_origin_may_write(make_client):
    client = make_client(cors_origins="https://desk.example, *")
    headers = {"Origin": "https://desk.example", "Sec-Fetch-Site": "cross-site"}
    body = {"title": "Grève", "edtf": "2025"}
    assert client.post("/v1/events", json=body, headers=headers).status_code == 201
    asked = {"Origin": "https://desk.example", "Access-Control-Request-Method": "POST"}
    assert "POST" in client.options("/v1/events", headers=asked).headers["Access-Control-Allow-Methods"]


@pytest.mark.parametrize(
    "forwarded",
    [
        {"headers": {"X-Forwarded-For": "8.8.8.8"}},
        {"headers": {"Forwarded": "for=8.8.8.8"}},
        {"headers": {"Via": "1.1 proxy"}},
        {"environ_overrides": {"SERVER_PROTOCOL": "HTTP/1.0"}},
    ],
    ids=str,
)
def test_open_writes_are_closed_to_what_a_proxy_passes_on(make_client, forwarded):
    client = make_client(open_writes=True).application.test_client()
    problem(client.post("/v1/events", json={"title": "Grève", "edtf": "2025"}, **forwarded), 401)


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.7", "timeline.example"])
def test_open_writes_on_another_address_are_refused(host):
    with pytest.raises(Misconfigured, match="TIMELINE_OPEN_WRITES"):
        create_app(Settings(host=host, open_writes=True))


def test_writes_and_extractions_are_limited(make_client):
    client = make_client(ratelimit_enabled=True, ratelimit_writes="1/hour", ratelimit_extractions="1/hour")
    for path, body in (("/v1/events", {"title": "Grève", "edtf": "2025"}), ("/v1/extractions", ARTICLE)):
        assert client.post(path, json=body).status_code < 300
        answer = client.post(path, json=body)
        problem(answer, 429)
        assert 0 < int(answer.headers["Retry-After"]) <= 3600
    assert client.get("/v1/events").status_code == 200


def test_workers_count_together(make_client, tmp_path):
    limited = {"ratelimit_enabled": True, "ratelimit_extractions": "1/hour"}
    storage = f"sqlite-counts://{tmp_path / 'limits.db'}"
    workers = [make_client(ratelimit_storage=storage, **limited) for _ in range(2)]
    assert [each.post("/v1/extractions", json=ARTICLE).status_code for each in workers] == [200, 429]


# Outside /v1


def test_the_service_says_that_it_is_alive_and_ready(reader):
    assert reader.get("/healthz").status_code == 200
    assert reader.get("/readyz").status_code == 200


def test_it_is_not_ready_without_its_tables(empty_database):
    url = empty_database.url.render_as_string(hide_password=False)
    app = create_app(Settings(database_url=url))
    client = app.test_client()
    assert client.get("/healthz").status_code == 200
    assert "timeline db upgrade" in problem(client.get("/readyz"), 503)["detail"]
    app.extensions["timeline"].database.close()


def test_an_unreachable_database_is_said_without_a_traceback(tmp_path):
    client = create_app(Settings(database_url=f"sqlite:///{tmp_path}/nowhere/timeline.db")).test_client()
    problem(client.get("/readyz"), 503)
    problem(client.get("/v1/events"), 503)


def test_made_up_methods_are_counted_together(reader):
    for method in ("BREW", "WHEN"):
        problem(reader.open("/v1/events", method=method), 405)
    counted = reader.get("/metrics").text
    assert 'method="other"' in counted
    assert "BREW" not in counted


def test_metrics_are_for_prometheus(reader):
    reader.get("/v1/events")
    answer = reader.get("/metrics")
    assert answer.mimetype == "text/plain"
    assert 'route="/v1/events"' in answer.text


def test_openapi_is_valid_and_names_every_operation(reader):
    document = reader.get("/openapi.json").json
    assert document["openapi"].startswith("3.1")
    openapi_spec_validator.validate(document)
    served = {
        (method.lower(), re.sub(r"<(?:.*:)?(\w+)>", r"{\1}", rule.rule))
        for rule in reader.application.url_map.iter_rules()
        for method in rule.methods - {"HEAD", "OPTIONS"}
        if rule.rule.startswith("/v1/")
    }
    told = {
        (method, path)
        for path, each in document["paths"].items()
        for method in each.keys() - {"parameters"}
        if path.startswith("/v1/")
    }
    assert told == served


class Sources(HTMLParser):
    """What a page loads."""

    def __init__(self, html):
        super().__init__()
        self.found = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        if tag in ("script", "link", "img"):
            self.found += [value for name, value in attrs if name in ("src", "href")]


def test_the_page_of_docs_works_offline(reader):
    page = reader.get("/docs/", follow_redirects=True)
    assert page.mimetype == "text/html"
    sources = Sources(page.text).found
    assert sources
    assert not [source for source in sources if "//" in source]


@pytest.mark.parametrize("text", ["a" * 100_000 + "\0", " " * 100_000 + "\0", "a " * 50_000 + "\0"])
def test_a_text_with_a_nul_is_refused_at_once(stranger, text):
    assert refused_fields(stranger.post("/v1/extractions", json={"text": text})) == {"text"}


@pytest.mark.parametrize("pattern", [SHOWN, LABEL])
def test_what_is_shown_needs_no_backtracking(pattern):
    """Twice the text costs twice the steps: no character can match two neighbouring parts."""
    head, first, _rest = re.fullmatch(r"\^\[(.+)\]\*\[\^(.+?)\]\[\^(.+?)\]\*\$", pattern).groups()
    spaces = re.compile(f"[{head}]")
    assert not any(spaces.match(chr(code)) and re.match(f"[^{first}]", chr(code)) for code in range(0x10000))
