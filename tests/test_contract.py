"""The HTTP contract, a test a sentence, on both engines."""

import json

import pytest
from openapi_spec_validator import validate

from api import keys
from api.app import create_app
from api.config import Settings
from api.errors import Misconfigured

TEXT = (
    "Le maire a rencontré jeudi la préfète. Le pont a été inauguré en 2022. Un sommet est prévu en novembre."
)
ARTICLE = {"text": TEXT, "published_at": "2025-07-31", "language": "fr", "tags": ["villes"], "source": "Écho"}


class Api:
    """A client that shows its key with every request, unless it is told not to."""

    def __init__(self, client, key):
        self.client, self.key = client, key

    def __call__(self, method, path, json=None, *, key=True, **headers):
        headers = {name.replace("_", "-"): value for name, value in headers.items()}
        if key and method != "GET":
            headers["Authorization"] = f"Bearer {self.key}"
        return self.client.open(path, method=method, json=json, headers=headers)

    def get(self, path, **headers):
        return self("GET", path, **headers)


@pytest.fixture
def make_api(database, database_url):
    with database.writing() as session:
        key = keys.create(session, "desk")

    def made(**settings):
        app = create_app(Settings(database_url=database_url, log_level="error", **settings))
        apps.append(app)
        return Api(app.test_client(), key)

    apps = []
    yield made
    for app in apps:
        app.extensions["timeline"].database.close()


@pytest.fixture
def api(make_api):
    return make_api(ratelimit_enabled=False)


@pytest.fixture
def article(api):
    return api("POST", "/v1/articles", ARTICLE).json


def event_of(article, edtf):
    return next(event for event in article["events"] if event["edtf"] == edtf)


def is_problem(response, status):
    problem = response.json
    return (
        response.status_code == problem["status"] == status
        and response.content_type == "application/problem+json"
        and {"type", "title", "detail"} <= problem.keys()
    )


def test_article_is_created_with_its_events_and_location(api):
    response = api("POST", "/v1/articles", ARTICLE)
    assert response.status_code == 201
    assert response.headers["Location"] == f"/v1/articles/{response.json['id']}"
    assert [event["edtf"] for event in response.json["events"]] == ["2025-07-31", "2022", "2025-11"]


def test_same_content_again_is_the_same_article(api, article):
    again = api("POST", "/v1/articles", ARTICLE)
    assert (again.status_code, again.json["id"]) == (200, article["id"])
    assert len(api.get("/v1/events").json["items"]) == len(article["events"])


def test_known_url_with_another_text_is_a_conflict(api):
    url = "https://echo.example/1"
    api("POST", "/v1/articles", {**ARTICLE, "url": url})
    assert is_problem(api("POST", "/v1/articles", {**ARTICLE, "url": url, "text": "Autre."}), 409)


def test_mentions_count_code_points_of_the_text(api, article):
    text = api.get(f"/v1/articles/{article['id']}?include=text").json["text"]
    for event in article["events"]:
        for mention in event["mentions"]:
            assert text[mention["start"] : mention["end"]] == mention["text"]
            sentence = mention["sentence"]
            assert text[sentence["start"] : sentence["end"]] == sentence["text"]


def test_extraction_stores_nothing(api):
    response = api("POST", "/v1/extractions", ARTICLE, key=False)
    assert response.json.keys() == {"language", "published_at", "events", "undated"}
    assert "mention" in response.json["events"][0]
    assert api.get("/v1/events").json == {"items": [], "next_cursor": None}


def test_without_publication_relative_dates_are_undated(api):
    response = api("POST", "/v1/extractions", {"text": TEXT, "language": "fr"})
    assert [event["edtf"] for event in response.json["events"]] == ["2022"]
    assert {undated["text"] for undated in response.json["undated"]} == {"jeudi", "novembre"}


def test_undated_get_their_date_once_publication_is_patched_in(api):
    created = api("POST", "/v1/articles", {"text": TEXT, "language": "fr"})
    changed = api(
        "PATCH", created.headers["Location"], {"published_at": "2025-07-31"}, If_Match=created.headers["ETag"]
    )
    assert "2025-07-31" in [event["edtf"] for event in changed.json["events"]]
    assert changed.json["undated"] == []


def test_unreadable_language_is_refused_with_those_that_are_read(api):
    response = api("POST", "/v1/extractions", {"text": TEXT, "language": "xx"})
    assert is_problem(response, 422)
    assert "fr" in response.json["errors"]["language"][0]


def test_batch_answers_line_by_line_and_a_bad_line_costs_no_other(api):
    lines = [json.dumps(ARTICLE), "{", json.dumps({"text": ""}), json.dumps({**ARTICLE, "text": "Hier."})]
    headers = {"Authorization": f"Bearer {api.key}"}
    response = api.client.post(
        "/v1/articles/batch", data="\n".join(lines), content_type="application/x-ndjson", headers=headers
    )
    answers = [json.loads(line) for line in response.text.splitlines()]
    assert [(answer["line"], answer["status"]) for answer in answers] == [
        (1, 201),
        (2, 400),
        (3, 422),
        (4, 201),
    ]


def test_deleting_an_article_leaves_tombstones(api, article):
    assert api("DELETE", f"/v1/articles/{article['id']}").status_code == 204
    assert is_problem(api.get(f"/v1/events/{article['events'][0]['id']}"), 410)
    changed = api.get("/v1/events?updated_since=2020-01-01").json["items"]
    assert changed
    assert all(event["deleted"] for event in changed)


def test_partial_dates_are_whole_periods(api, article):
    def titles(question):
        return [event["edtf"] for event in api.get(f"/v1/events?{question}").json["items"]]

    assert titles("from=2025-07&to=2025-08") == ["2025-07-31"]
    assert titles("from=2022&to=2022") == ["2022"]
    assert titles("from=2025-11-05") == ["2025-11"]
    assert titles("from=2025-11-05&match=within") == []


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("status=planned", ["2025-11"]),
        ("precision=day,year", ["2022", "2025-07-31"]),
        ("q=PREFETE", ["2025-07-31"]),
        ("tag=villes", ["2022", "2025-07-31", "2025-11"]),
        ("source=Écho&language=fr", ["2022", "2025-07-31", "2025-11"]),
        ("on=07-31", ["2025-07-31"]),
        ("tag=nobody", []),
        ("sort=-start", ["2025-11", "2025-07-31", "2022"]),
    ],
)
def test_filters(api, article, question, found):
    assert [event["edtf"] for event in api.get(f"/v1/events?{question}").json["items"]] == found


def test_pages_are_linked_and_hold_every_event_once(api, article):
    seen, path = [], "/v1/events?limit=1"
    while path:
        page = api.get(path)
        seen += [event["id"] for event in page.json["items"]]
        path = page.headers["Link"].split(">")[0][1:] if "Link" in page.headers else None
    assert len(seen) == len(set(seen)) == len(article["events"])


def test_cursor_of_another_question_is_refused(api, article):
    cursor = api.get("/v1/events?limit=1").json["next_cursor"]
    for question in (f"cursor={cursor}&status=planned", f"cursor={cursor[:-2]}AA", "cursor=mine"):
        assert is_problem(api.get(f"/v1/events?{question}"), 422)


def test_fields_and_lang_shape_what_is_sent(api, article):
    events = api.get("/v1/events?from=2025-11&fields=id,display&lang=en").json["items"]
    assert events == [{"id": event_of(article, "2025-11")["id"], "display": "November 2025"}]


def test_format_wins_over_accept(api, article):
    assert api.get("/v1/events", Accept="text/calendar").mimetype == "text/calendar"
    assert api.get("/v1/events?format=csv", Accept="text/calendar").mimetype == "text/csv"
    assert is_problem(api.get("/v1/events", Accept="image/png"), 406)


def test_histogram_counts_exact_and_spanning(api, article):
    buckets = api.get("/v1/events/histogram?interval=month&from=2025-10&to=2025-12").json["buckets"]
    assert [(bucket["key"], bucket["exact"]) for bucket in buckets] == [
        ("2025-10", 0),
        ("2025-11", 1),
        ("2025-12", 0),
    ]


def test_event_is_made_by_hand(api):
    response = api("POST", "/v1/events", {"title": "Sommet", "edtf": "../2030"})
    assert response.status_code == 201
    assert (response.json["start"], response.json["end"]) == (None, "2030-12-31")
    assert response.json["mentions"] == []


def test_changes_need_if_match(api, article):
    path = f"/v1/events/{article['events'][0]['id']}"
    etag = api.get(path).headers["ETag"]
    assert is_problem(api("PATCH", path, {"title": "Rencontre"}), 428)
    assert is_problem(api("PATCH", path, {"title": "Rencontre"}, If_Match='"other"'), 412)
    assert api("PATCH", path, {"title": "Rencontre"}, If_Match=etag).json["edited"] is True
    assert is_problem(api("DELETE", path, If_Match=etag), 412)


def test_history_says_who_and_what(api, article):
    path = f"/v1/events/{article['events'][0]['id']}"
    api("PATCH", path, {"status": "cancelled"}, If_Match="*")
    change = api.get(f"{path}/history").json["items"][-1]
    assert (change["who"], change["before"], change["after"]) == (
        "desk",
        {"status": "occurred"},
        {"status": "cancelled"},
    )


def test_merged_event_redirects_to_its_survivor_and_mentions_come_out_again(api, article):
    first, second = (event["id"] for event in article["events"][:2])
    survivor = api("POST", f"/v1/events/{first}/merge", {"event_ids": [second]}).json
    assert len(survivor["mentions"]) == 2
    moved = api.get(f"/v1/events/{second}")
    assert (moved.status_code, moved.headers["Location"]) == (308, f"/v1/events/{first}")
    mention = survivor["mentions"][1]["id"]
    assert api("POST", f"/v1/events/{first}/split", {"mention_ids": [mention]}).status_code == 201


def test_unchanged_is_not_sent_again(api, article):
    for path in (f"/v1/events/{article['events'][0]['id']}", f"/v1/articles/{article['id']}", "/v1/events"):
        etag = api.get(path).headers["ETag"]
        for known in (etag, f"W/{etag.removeprefix('W/')}", "*"):
            response = api.get(path, If_None_Match=known)
            assert (response.status_code, response.data) == (304, b"")


def test_without_a_key_no_write(api):
    assert is_problem(api("POST", "/v1/articles", ARTICLE, key=False), 401)
    assert api("POST", "/v1/articles", ARTICLE, key=False).headers["WWW-Authenticate"].startswith("Bearer")


def test_revoked_key_is_no_key(api, database):
    with database.writing() as session:
        keys.revoke(session, "desk")
    assert is_problem(api("POST", "/v1/articles", ARTICLE), 401)


def test_keys_are_kept_as_hashes_with_their_last_use(api, article, database):
    with database.reading() as session:
        (key,) = keys.keys(session)
    assert api.key not in key.hash
    assert key.last_used_at is not None


def test_open_writes_are_for_this_machine_alone(make_api):
    assert make_api(open_writes=True)("POST", "/v1/articles", ARTICLE, key=False).status_code == 201
    with pytest.raises(Misconfigured, match="loopback"):
        make_api(open_writes=True, host="0.0.0.0")


def test_over_the_rate_is_refused_with_the_time_to_wait(make_api):
    api = make_api(ratelimit_extractions="1/minute")
    assert api("POST", "/v1/extractions", ARTICLE).status_code == 200
    response = api("POST", "/v1/extractions", ARTICLE)
    assert is_problem(response, 429)
    assert 1 <= int(response.headers["Retry-After"]) <= 60


def test_workers_count_rates_together(make_api, tmp_path):
    storage = f"sqlite-counts://{tmp_path / 'limits.db'}"
    workers = [make_api(ratelimit_extractions="1/minute", ratelimit_storage=storage) for _ in range(2)]
    assert [worker("POST", "/v1/extractions", ARTICLE).status_code for worker in workers] == [200, 429]


def test_long_bodies_are_refused(make_api):
    assert is_problem(make_api(max_body=10)("POST", "/v1/articles", ARTICLE), 413)


@pytest.mark.parametrize(
    ("body", "content_type", "status"),
    [
        ("{", "application/json", 400),
        ("{}", "text/plain", 415),
        ("[]", "application/json", 422),
        ('{"text": ""}', "application/json", 422),
        ('{"text": "x", "published_at": "2025-02-30"}', "application/json", 422),
        ('{"text": "x", "tags": "y"}', "application/json", 422),
        ('{"text": "x", "author": "y"}', "application/json", 422),
        ('{"text": "x", "html": "y"}', "application/json", 422),
    ],
)
def test_bad_bodies_are_problems_and_store_nothing(api, body, content_type, status):
    headers = {"Authorization": f"Bearer {api.key}"}
    response = api.client.post("/v1/articles", data=body, content_type=content_type, headers=headers)
    assert is_problem(response, status)
    assert api.get("/v1/articles").json["items"] == []


@pytest.mark.parametrize(
    "question",
    ["limit=201", "limit=0", "from=2025-13", "to=2024&from=2025", "foo=1", "limit=1&limit=2", "status="],
)
def test_bad_questions_are_problems_by_field(api, question):
    response = api.get(f"/v1/events?{question}")
    assert is_problem(response, 422)
    assert response.json["errors"]


def test_unknown_paths_and_methods_are_problems(api):
    assert is_problem(api.get("/nothing"), 404)
    response = api("PUT", "/v1/events")
    assert is_problem(response, 405)
    assert "GET" in response.headers["Allow"]


def test_pages_elsewhere_may_read_and_see_what_they_need(api):
    response = api.get("/v1/events", Origin="https://elsewhere.example")
    assert response.headers["Access-Control-Allow-Origin"] == "*"
    exposed = response.headers["Access-Control-Expose-Headers"]
    assert all(name in exposed for name in ("Link", "ETag", "Location", "Retry-After", "X-Request-ID"))


def test_collections_are_compressed_and_single_events_are_not(api, article):
    event = f"/v1/events/{article['events'][0]['id']}"
    assert api.get("/v1/events", Accept_Encoding="gzip").headers["Content-Encoding"] == "gzip"
    assert "Content-Encoding" not in api.get(event, Accept_Encoding="gzip").headers


def test_head_is_get_without_the_body(api, article):
    got, headed = api.get("/v1/events"), api("HEAD", "/v1/events")
    assert headed.data == b""
    assert headed.headers["ETag"] == got.headers["ETag"]
    assert headed.headers["Content-Length"] == got.headers["Content-Length"]


def test_outside_v1(api):
    assert api.get("/healthz").json == {"status": "alive"}
    assert api.get("/readyz").json == {"status": "ready"}
    assert "timeline_requests_total" in api.get("/metrics").text
    assert b"http" not in api.get("/docs/").data.replace(b"http://localhost/docs/oauth2", b"")
    validate(api.get("/openapi.json").json)
