"""Who may call what: the OpenAPI document says it for every operation, and the service does it."""

import re
from datetime import UTC, datetime

import pytest

from api.app import create_app
from api.config import Settings
from api.storage import keys
from api.storage.models import ApiKey
from api.storage.scopes import Scope
from tests.http.timeline import problem

OPEN = {
    "GET /",
    "GET /docs",
    "GET /docs/",
    "GET /docs/{path}",
    "GET /healthz",
    "GET /metrics",
    "GET /openapi.json",
    "GET /readyz",
    "GET /static/{filename}",
    "GET /v1/articles",
    "GET /v1/articles/{article_id}",
    "GET /v1/articles/{article_id}/events",
    "GET /v1/events",
    "GET /v1/events/histogram",
    "GET /v1/events/{event_id}",
    "GET /v1/events/{event_id}/history",
    "GET /v1/events/{event_id}/mentions",
    "POST /v1/extractions",
}
"""What anyone may call without a key."""


def documented(app):
    """The scope that the document asks for, by operation; None if the operation needs no key."""
    paths = app.test_client().get("/openapi.json").json["paths"]
    return {
        f"{method.upper()} {path}": scope_of(described.get("security"))
        for path, methods in paths.items()
        for method, described in methods.items()
        if method != "parameters"
    }


def scope_of(security):
    if security is None:
        return None
    ((scope,),) = [needed["key"] for needed in security]
    return Scope(scope)


def routes(app):
    """The operations that the application answers, in the document or not."""
    return {
        f"{method} " + re.sub(r"<(?:[^:>]*:)?([^>]*)>", r"{\1}", rule.rule)
        for rule in app.url_map.iter_rules()
        for method in rule.methods - {"HEAD", "OPTIONS"}
    }


APP = create_app(Settings(database_url="sqlite://"))
RULES = {**dict.fromkeys(routes(APP)), **documented(APP)}
CHANGES = sorted({operation for operation in RULES if not operation.startswith("GET ")} - OPEN)
NEEDED = {operation: scope for operation, scope in RULES.items() if scope is not None}


def test_every_operation_is_open_or_needs_a_scope():
    assert {operation for operation, scope in RULES.items() if scope is None} == OPEN
    assert documented(APP).keys() <= routes(APP)


def test_everything_that_changes_the_timeline_needs_a_key_that_may_write():
    assert dict.fromkeys(CHANGES, Scope.WRITE) == NEEDED


@pytest.fixture
def key(database):
    """Makes keys: of a scope, revoked or expired."""

    def make(scope=Scope.WRITE, **changes):
        with database.write_session() as session:
            made = keys.create(session, f"key {session.query(ApiKey).count()}", scope)
            row = session.query(ApiKey).order_by(ApiKey.id.desc()).first()
            for name, value in changes.items():
                setattr(row, name, value)
        return made

    return make


def sent(client, operation, query="", **headers):
    method, path = operation.split()
    path = re.sub(r"\{.*?\}", "1", path)
    return client.open(path + query, method=method, json={}, headers=headers)


PAST = datetime(2020, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize("operation", NEEDED)
def test_it_refuses_what_is_no_valid_key(stranger, key, operation):
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
        answer = sent(stranger, operation, query, **headers)
        problem(answer, 401)
        assert answer.headers["WWW-Authenticate"] == 'Bearer realm="timeline"'


@pytest.mark.parametrize("operation", NEEDED)
def test_it_refuses_a_wrong_key_and_says_why(stranger, key, operation):
    valid = key(Scope.ADMIN)
    for wrong, reason in [
        ("wrong", "unknown"),
        (valid.upper(), "unknown"),
        (keys.hash_of(valid), "unknown"),
        (key(Scope.ADMIN, revoked_at=PAST), "revoked"),
        (key(Scope.ADMIN, expires_at=PAST), "expired on 2020-01-01"),
    ]:
        answer = sent(stranger, operation, Authorization=f"Bearer {wrong}")
        assert reason in problem(answer, 401)["detail"]
        assert 'error="invalid_token"' in answer.headers["WWW-Authenticate"]


@pytest.mark.parametrize(("operation", "needed"), NEEDED.items())
@pytest.mark.parametrize("scope", Scope)
def test_it_lets_a_key_in_whose_scope_is_large_enough(stranger, key, operation, needed, scope):
    answer = sent(stranger, operation, Authorization=f"Bearer {key(scope)}")
    if scope.includes(needed):
        assert answer.status_code not in (401, 403, 500)
        return
    problem(answer, 403)
    wanted = f'Bearer realm="timeline", error="insufficient_scope", scope="{needed}"'
    assert answer.headers["WWW-Authenticate"] == wanted


def test_a_scope_includes_those_before_it():
    assert [[one.includes(other) for other in Scope] for one in Scope] == [
        [True, False, False],
        [True, True, False],
        [True, True, True],
    ]


FOREIGN_PAGES = [
    {"Origin": "https://evil.example"},
    {"Origin": "http://localhost:3000"},
    {"Origin": "null"},
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site", "Origin": "http://localhost:3000"},
]


@pytest.mark.parametrize("headers", FOREIGN_PAGES, ids=str)
@pytest.mark.parametrize("operation", CHANGES)
def test_a_page_of_another_origin_may_not_write(make_client, operation, headers):
    for client in (make_client(), make_client(open_writes=True).application.test_client()):
        problem(sent(client, operation, **headers), 403)
