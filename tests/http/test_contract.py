"""Who may call what: the OpenAPI document says it for every operation, and the service does it."""

import re
from datetime import UTC, datetime

import pytest

from api.app import create_app
from api.config import Part, Settings
from api.storage import keys
from api.storage.models import ApiKey
from api.storage.scopes import Scope
from tests.http.timeline import ARTICLE, created, ingested, problem

OPEN = {
    "GET /v1/",
    "GET /v1/articles",
    "GET /v1/articles/{article_id}",
    "GET /v1/articles/{article_id}/events",
    "GET /v1/dates",
    "GET /v1/events",
    "GET /v1/events/facets",
    "GET /v1/events/histogram",
    "GET /v1/events/sample",
    "GET /v1/events/similar",
    "GET /v1/events/{event_id}",
    "GET /v1/events/{event_id}/history",
    "GET /v1/events/{event_id}/mentions",
    "GET /v1/events/{event_id}/similar",
    "GET /v1/stories",
    "GET /v1/stories/{story_id}",
    "POST /v1/extractions",
}
"""The operations of the document that anyone may call, unless the settings close reads."""
ALWAYS_OPEN = {
    *("GET /", "GET /embed", "GET /healthz", "GET /readyz"),
    *("GET /static/{digest}/{filename}", "GET /static/{digest}/texts/{language}.js"),
    "GET /static/{digest}/texts/{language}/{area}.json",
    *("GET /docs/problems/", "GET /docs/problems/{kind}"),
}
CLOSABLE = {
    "GET /metrics": (Part.METRICS, Scope.ADMIN),
    "GET /openapi.json": (Part.DOCS, Scope.READ),
    "GET /docs": (Part.DOCS, Scope.READ),
    "GET /docs/": (Part.DOCS, Scope.READ),
    "GET /docs/{filename}": (Part.DOCS, Scope.READ),
    "GET /events/{event_id}": (Part.READS, Scope.READ),
    "GET /articles/{article_id}": (Part.READS, Scope.READ),
    "GET /stories/{story_id}": (Part.READS, Scope.READ),
}
"""Routes outside the document that the settings can close, and the scope that opens them."""
PAGES = {operation for operation, (part, _) in CLOSABLE.items() if part is Part.READS}
SETTINGS = ["", *Part, ",".join(Part)]
PAST = datetime(2020, 1, 1, tzinfo=UTC)


def documented(private):
    """What the document says of keys, by operation: a scope, None, or a scope that makes it show more."""
    readable = ",".join(set(private.split(",")) - {Part.DOCS})
    client = create_app(Settings(database_url="sqlite://", private=readable)).test_client()
    return {
        f"{method.upper()} {path}": described.get("security", [])
        for path, methods in client.get("/openapi.json").json["paths"].items()
        for method, described in methods.items()
        if method != "parameters"
    }


def needed(private):
    """The scope that each operation and route needs with those settings; open ones are left out."""
    closed = {operation: scope for operation, (part, scope) in CLOSABLE.items() if part in private.split(",")}
    for operation, security in documented(private).items():
        if security and {} not in security:
            ((scope,),) = security
            closed[operation] = Scope(scope)
    return closed


def routes(app):
    """The operations that the application answers, in the document or not."""
    return {
        f"{method} " + re.sub(r"<(?:[^:>]*:)?([^>]*)>", r"{\1}", rule.rule)
        for rule in app.url_map.iter_rules()
        for method in rule.methods - {"HEAD", "OPTIONS"}
    }


CHANGES = sorted(needed(""))


def test_every_operation_is_open_or_needs_a_scope():
    every = routes(create_app(Settings(database_url="sqlite://")))
    assert every == OPEN | ALWAYS_OPEN | CLOSABLE.keys() | set(CHANGES)
    assert documented("").keys() == OPEN | set(CHANGES)
    assert needed("") == dict.fromkeys(CHANGES, Scope.WRITE)
    assert needed("reads") == needed("") | dict.fromkeys(OPEN | PAGES, Scope.READ)


@pytest.fixture
def key(database):
    """Makes keys: of a scope, revoked or expired."""

    def make(scope, **changes):
        with database.write_session() as session:
            made = keys.create(session, f"key {session.query(ApiKey).count()}", scope)
            row = session.query(ApiKey).order_by(ApiKey.id.desc()).first()
            for name, value in changes.items():
                setattr(row, name, value)
        return made

    return make


@pytest.fixture
def closed(make_client):
    """A service that has parts closed, without a key, and the scopes that its operations need."""

    def make(private):
        return make_client(private=private).application.test_client(), needed(private)

    return make


def sent(client, operation, query="", **headers):
    method, path = operation.split()
    path = "/docs/swagger-ui.css" if path == "/docs/{path}" else re.sub(r"\{.*?\}", "1", path)
    body = None if method == "GET" else {}
    return client.open(path + query, method=method, json=body, headers=headers, buffered=True)


def refused(answer, status, challenge):
    assert answer.headers["WWW-Authenticate"] == f'Bearer realm="timeline"{challenge}'
    assert answer.headers["Cache-Control"] == "no-store"
    return problem(answer, status)["detail"]


@pytest.mark.parametrize("private", SETTINGS)
def test_what_is_no_valid_key_is_refused(closed, key, private):
    client, operations = closed(private)
    valid = key(Scope.ADMIN)
    for query, headers in [
        ("", {}),
        (f"?access_token={valid}", {}),
        (f"?key={valid}", {}),
        ("", {"X-API-Key": valid}),
        ("", {"Cookie": f"key={valid}"}),
        ("", {"Authorization": valid}),
        ("", {"Authorization": f"Token {valid}"}),
        ("", {"Authorization": "Basic ZGVzazpkZXNr"}),
        ("", {"Authorization": "Basic"}),
    ]:
        for operation in operations:
            refused(sent(client, operation, query, **headers), 401, "")


@pytest.mark.parametrize("private", SETTINGS)
def test_a_wrong_key_is_refused_with_the_reason(closed, key, private):
    client, operations = closed(private)
    valid = key(Scope.ADMIN)
    for wrong, reason in [
        ("wrong", "unknown"),
        (valid.upper(), "unknown"),
        (keys.hash_of(valid), "unknown"),
        (key(Scope.ADMIN, revoked_at=PAST), "revoked on 2020-01-01"),
        (key(Scope.ADMIN, expires_at=PAST), "expired on 2020-01-01"),
    ]:
        for operation in operations:
            answer = sent(client, operation, Authorization=f"Bearer {wrong}")
            assert reason in refused(answer, 401, ', error="invalid_token"')


@pytest.mark.parametrize("private", SETTINGS)
@pytest.mark.parametrize("scope", Scope)
def test_a_key_is_let_in_where_its_scope_is_large_enough(closed, key, private, scope):
    client, operations = closed(private)
    shown = key(scope)
    for operation, scope_needed in operations.items():
        answer = sent(client, operation, Authorization=f"Bearer {shown}")
        if scope.includes(scope_needed):
            assert answer.status_code not in (401, 403, 500), operation
        else:
            refused(answer, 403, f', error="insufficient_scope", scope="{scope_needed}"')


@pytest.mark.parametrize("private", SETTINGS)
def test_the_rest_stays_open(closed, private):
    client, operations = closed(private)
    for operation in (OPEN | ALWAYS_OPEN | CLOSABLE.keys()) - operations.keys():
        assert sent(client, operation).status_code not in (401, 403, 500), operation


def test_a_scope_includes_those_before_it():
    assert [[one.includes(other) for other in Scope] for one in Scope] == [
        [True, False, False],
        [True, True, False],
        [True, True, True],
    ]


@pytest.mark.parametrize("part", ["reads", "docs", "metrics"])
def test_no_shared_cache_keeps_what_is_private(closed, key, part):
    client, operations = closed(part)
    shown = {"Authorization": f"Bearer {key(Scope.ADMIN)}"}
    for operation in operations.keys() - set(CHANGES):
        for headers in (shown, {**shown, "If-None-Match": "*"}, {}):
            answer = sent(client, operation, **headers)
            assert {"private", "no-store"} & set(answer.cache_control), operation
            assert "Authorization" in answer.vary, operation


SECRET = "Le numéro du coffre est bleu."


@pytest.fixture
def with_secrets(make_client):
    """A timeline that holds a text and the name of a key, and a client of it that has no key."""

    def make(private):
        client = make_client(private=private)
        created(client)
        ingested(client, text=f"{ARTICLE['text']} {SECRET}")
        return client.application.test_client()

    return make


def answers_of_every_read(client, **headers):
    for operation in {"GET /", "GET /embed"} | PAGES | OPEN - {"POST /v1/extractions"}:
        for query in ("", "?include=text", "?interval=year", "?format=ndjson", "?format=csv", "?part=sheet"):
            yield sent(client, operation, query, **headers)


@pytest.mark.parametrize(("part", "secret"), [("texts", SECRET), ("names", '"desk"'), ("reads", "Houston")])
def test_no_answer_gives_away_what_is_private(with_secrets, key, part, secret):
    client = with_secrets(part)
    assert not [answer.request.url for answer in answers_of_every_read(client) if secret in answer.text]
    shown = {"Authorization": f"Bearer {key(Scope.ADMIN)}"}
    giving = [answer for answer in answers_of_every_read(client, **shown) if secret in answer.text]
    assert giving
    for answer in giving:
        assert "private" in answer.cache_control
        assert "Authorization" in answer.vary


@pytest.mark.parametrize(("part", "opens"), [("texts", Scope.READ), ("names", Scope.ADMIN)])
def test_the_document_names_the_scope_that_shows_more(part, opens):
    showing_more = [security for security in documented(part).values() if {} in security]
    assert showing_more
    assert all(security == [{opens: []}, {}] for security in showing_more)


def test_names_are_left_out_for_keys_that_may_not_see_them(with_secrets, key):
    client = with_secrets("names")
    history = "GET /v1/events/{event_id}/history"
    for scope in Scope:
        answer = sent(client, history, Authorization=f"Bearer {key(scope)}")
        assert ("who" in answer.json["items"][0]) == (scope is Scope.ADMIN)
    refused(sent(client, history, Authorization="Bearer wrong"), 401, ', error="invalid_token"')


FOREIGN_PAGES = [
    {"Origin": "https://evil.example"},
    {"Origin": "http://localhost:3000"},
    {"Origin": "null"},
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site", "Origin": "http://localhost:3000"},
]


@pytest.mark.parametrize("headers", FOREIGN_PAGES, ids=str)
def test_a_page_of_another_origin_may_change_nothing(make_client, headers):
    for client in (make_client(), make_client(open_writes=True).application.test_client()):
        for operation in CHANGES:
            problem(sent(client, operation, **headers), 403)
