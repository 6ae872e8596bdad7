"""Keys, open writes, and pages of other origins."""

import pytest

from api.app import create_app
from api.config import Settings
from api.errors import Misconfigured
from api.storage import keys
from tests.http.timeline import ARTICLE, created, problem


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


@pytest.mark.parametrize(
    "sent", ["Basic ÿ", "Basic %", "Bearer ÿ", "Bearer", "ÿ", "Digest a=ÿ", "Bearer \x80\tÿ"]
)
def test_an_authorization_that_is_none_is_refused(writer, sent):
    problem(writer.post("/v1/articles", json=ARTICLE, headers={"Authorization": sent}), 401)
