"""Every operation that changes something needs a key, and refuses pages of other origins."""

import re

import pytest

from api.app import create_app
from api.config import Settings
from api.errors import Misconfigured
from api.storage import keys
from tests.http.timeline import ARTICLE, created, problem

OPEN_TO_ALL = {("POST", "/v1/extractions")}
"""Operations that store nothing, though their method is not safe."""


def changing_operations():
    """Method and path of each operation that changes something, from the routes of the application."""
    routes = create_app(Settings(database_url="sqlite://")).url_map.iter_rules()
    found = {
        (method, re.sub(r"<.*?>", "1", route.rule))
        for route in routes
        if route.rule.startswith("/v1/")
        for method in route.methods - {"GET", "HEAD", "OPTIONS"}
    }
    return sorted(found - OPEN_TO_ALL)


CHANGES = changing_operations()


@pytest.mark.parametrize(("method", "path"), CHANGES)
@pytest.mark.parametrize("shown", [None, "Bearer wrong", "Bearer", "Basic ZGVzazpkZXNr"])
def test_a_change_needs_a_key(stranger, method, path, shown):
    answer = stranger.open(path, method=method, json={}, headers={"Authorization": shown} if shown else {})
    problem(answer, 401)
    assert answer.headers["WWW-Authenticate"].startswith("Bearer")


def test_reads_and_extractions_need_no_key(stranger):
    assert stranger.get("/v1/events").status_code == 200
    assert stranger.post("/v1/extractions", json=ARTICLE).status_code == 200


def test_a_revoked_key_no_longer_writes(writer, database):
    created(writer)
    with database.write_session() as session:
        keys.revoke(session, "desk")
    problem(writer.post("/v1/events", json={"title": "Grève", "edtf": "2025"}), 401)


def test_keys_are_kept_as_hashes_and_remember_their_last_use(writer, database):
    created(writer)
    with database.read_session() as session:
        (key,) = keys.keys(session)
        assert writer.environ_base["HTTP_AUTHORIZATION"].split()[1] not in (key.name, key.hash)
        assert key.last_used_at is not None


def test_open_writes_need_no_key_on_this_machine(make_client):
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
def test_open_writes_exclude_requests_forwarded_by_a_proxy(make_client, forwarded):
    client = make_client(open_writes=True).application.test_client()
    problem(client.post("/v1/events", json={"title": "Grève", "edtf": "2025"}, **forwarded), 401)


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.7", "timeline.example"])
def test_open_writes_on_another_address_are_refused(host):
    with pytest.raises(Misconfigured, match="TIMELINE_OPEN_WRITES"):
        create_app(Settings(host=host, open_writes=True))


@pytest.mark.parametrize("scheme", ["Token", "Basic", "Digest"])
def test_a_key_is_sent_as_a_bearer(writer, scheme):
    key = writer.environ_base["HTTP_AUTHORIZATION"].removeprefix("Bearer ")
    answer = writer.post("/v1/articles", json=ARTICLE, headers={"Authorization": f"{scheme} {key}"})
    assert answer.status_code == 401
    assert "Bearer" in answer.json["detail"]
