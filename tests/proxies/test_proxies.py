"""The service behind nginx and Caddy, each with the lines of OPERATIONS.md."""

import gzip
import json
import os
import re
import signal
import sqlite3
import subprocess
from contextlib import closing
from itertools import islice

import psutil
import pytest
import requests
from requests.adapters import HTTPAdapter

from api.config import Settings
from api.server.serving import IDLE_S
from api.server.turns import WAITS_S
from api.server.work import ENDS_WITHIN_S
from tests.browser.serving import PATIENCE_MS
from tests.proxies.proxies import HOST, caddy, lines_of, nginx
from tests.server.conftest import command, running

SMALL = {"text": "Il part vendredi.", "published_at": "2025-03-13"}
NDJSON = {"Content-Type": "application/x-ndjson"}
EVENT = {"title": "Grève", "edtf": "2025-03-10"}
SETTINGS = {
    "TIMELINE_OPEN_WRITES": "0",
    "TIMELINE_PROXIES": "1",
    "TIMELINE_RATELIMIT_ENABLED": "1",
    "TIMELINE_RATELIMIT_EXTRACTIONS": "3/hour",
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("proxied")


@pytest.fixture(scope="module")
def service(folder):
    """A service that believes one proxy."""
    with running(folder, **SETTINGS) as service:
        yield service


@pytest.fixture(scope="module", params=[nginx, caddy], ids=lambda proxy: proxy.__name__)
def proxy(request, tmp_path_factory, service):
    with request.param(tmp_path_factory.mktemp("proxy"), service.port) as proxy:
        yield proxy


@pytest.fixture(scope="module")
def key(folder, proxy):
    """The headers of a key of its own for each proxy, used already."""
    headers = new_key(folder, f"desk {id(proxy)}")
    assert proxy.send("POST", "/v1/events", json=EVENT, headers=headers).status_code == 201
    return headers


def new_key(folder, name):
    """The headers of a new key."""
    create, environment = command("keys", "create", name, environment={"DATABASE_URL": database_url(folder)})
    shown = subprocess.run(create, env=environment, check=True, capture_output=True, timeout=120).stdout
    return {"Authorization": f"Bearer {json.loads(shown)['key']}"}


def database_url(folder):
    return f"sqlite:///{folder}/timeline.db"


class From(HTTPAdapter):
    """Sends requests from another loopback address, as another client."""

    def __init__(self, address):
        self._address = address
        super().__init__()

    def init_poolmanager(self, *arguments, **options):
        super().init_poolmanager(*arguments, source_address=(self._address, 0), **options)


def test_clients_are_told_apart_by_their_addresses_whatever_they_claim(proxy):
    def statuses(address):
        with requests.Session() as session:
            session.mount(proxy.url, From(address))
            for number in range(4):
                asked = {"json": SMALL, "headers": {"X-Forwarded-For": f"10.0.0.{number}"}}
                yield proxy.send("POST", "/v1/extractions", session=session, **asked).status_code

    network = "127.0.1" if proxy.certificate else "127.0.2"
    assert list(statuses(f"{network}.1")) == [200, 200, 200, 429]
    assert list(statuses(f"{network}.2")) == [200, 200, 200, 429]


def test_a_write_needs_a_key(proxy):
    answer = proxy.send("POST", "/v1/events", json=EVENT)
    assert answer.status_code == 401


@pytest.mark.parametrize(("origin", "status"), [(f"https://{HOST}", 201), ("https://elsewhere.example", 403)])
def test_the_pages_of_the_public_host_may_write(proxy, key, origin, status):
    answer = proxy.send("POST", "/v1/events", json=EVENT, headers={**key, "Origin": origin})
    assert answer.status_code == status


def test_the_client_cannot_choose_the_host(proxy, key):
    forged = {**key, "Origin": "https://elsewhere.example", "X-Forwarded-Host": "elsewhere.example"}
    assert proxy.send("POST", "/v1/events", json=EVENT, headers=forged).status_code == 403


def test_a_state_is_read_again_and_changed_by_its_etag(proxy, key):
    event = proxy.send("POST", "/v1/events", json=EVENT, headers=key)
    path, etag = f"/v1/events/{event.json()['id']}", event.headers["ETag"]
    assert proxy.get(path, headers={"If-None-Match": etag}).status_code == 304
    changed = proxy.send("PATCH", path, json={"places": ["Lens"]}, headers={**key, "If-Match": etag})
    assert changed.json()["places"] == ["Lens"]
    again = proxy.send("PATCH", path, json={"places": []}, headers={**key, "If-Match": etag})
    assert again.status_code == 412


def test_pages_are_compressed_as_the_service_does(proxy, service):
    asked = {"headers": {"Accept-Encoding": "gzip", "Host": HOST}, "stream": True}
    direct, proxied = (each.get("/v1/events", **asked) for each in (service, proxy))
    with closing(direct), closing(proxied):
        assert direct.headers["Content-Encoding"] == proxied.headers["Content-Encoding"] == "gzip"
        assert direct.headers.get("ETag") == proxied.headers.get("ETag")
        assert gzip.decompress(direct.raw.read()) == gzip.decompress(proxied.raw.read())


@pytest.mark.parametrize("chunked", [False, True])
def test_a_body_over_the_limit_is_refused_as_json(proxy, key, chunked):
    body = json.dumps(SMALL).encode() + b" " * 2_500_000
    data = iter([body[:1_000_000], body[1_000_000:]]) if chunked else body
    headers = {**key, "Content-Type": "application/json"}
    answer = proxy.send("POST", "/v1/articles", data=data, headers=headers)
    assert answer.status_code == 413
    assert answer.headers["Content-Type"] == "application/problem+json"


def test_a_body_far_over_the_limit_is_refused(proxy, key):
    headers = {**key, "Content-Type": "application/json"}
    answer = proxy.send("POST", "/v1/articles", data=b" " * 30_000_000, headers=headers)
    assert answer.status_code == 413


def test_a_long_batch_without_a_key_is_refused(proxy):
    answer = proxy.send("POST", "/v1/articles/batch", data=b"nonsense\n" * 1_000_000, headers=NDJSON)
    assert answer.status_code == 401


def test_every_line_of_a_long_batch_is_answered(proxy, key):
    """nginx would keep the end of a body whose answer has begun."""
    slow = json.dumps(
        {
            "published_at": "2025-03-13",
            "source": str(id(proxy)),
            "text": "Le maire est venu mardi et il partira vendredi. " * 1_000,
        }
    )
    body = b"\n".join([slow.encode(), *[b"nonsense " * 500] * 3_000])
    answer = proxy.send("POST", "/v1/articles/batch", data=body, headers={**key, **NDJSON}, timeout=300)
    statuses = [result["status"] for result in map(json.loads, answer.text.splitlines())]
    assert statuses[0] in (200, 201)
    assert statuses[1:] == [400] * 3_000


def test_results_arrive_before_the_batch_is_done(proxy, key, folder):
    """The last line waits for the write lock, which is released when the others have been answered."""
    body = "\n".join(["nonsense"] * 10 + [json.dumps({**SMALL, "source": str(id(proxy))})])
    options = {"data": body, "headers": {**key, **NDJSON}, "stream": True}
    with closing(sqlite3.connect(folder / "timeline.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with proxy.send("POST", "/v1/articles/batch", **options) as answer:
            results = answer.iter_lines(chunk_size=1)
            first = list(islice(results, 10))
            other.execute("ROLLBACK")
            last = list(results)
    assert len(first) == 10
    assert [json.loads(line)["status"] in (200, 201) for line in last] == [True]


@pytest.fixture(scope="module")
def many_events(folder, service):
    load, environment = command("bench", "load", "20000", environment={"DATABASE_URL": database_url(folder)})
    subprocess.run(load, env=environment, check=True, capture_output=True, timeout=300)


def test_an_export_arrives_whole(proxy, service, many_events):
    exports = [each.get("/v1/events?format=ndjson", headers={"Host": HOST}) for each in (proxy, service)]
    assert exports[0].content == exports[1].content
    assert exports[0].text.count("\n") >= 20_000


def test_an_export_that_breaks_off_breaks_the_connection(proxy, service, many_events):
    with proxy.get("/v1/events?format=ndjson", stream=True) as export:
        pieces = export.iter_content(1_000)
        next(pieces)
        os.kill(service.pids()["exports"], signal.SIGKILL)
        with pytest.raises(requests.RequestException):
            list(pieces)


def test_connections_to_the_service_are_kept(proxy):
    for _ in range(5):
        proxy.get("/v1/events?limit=1")
    processes = [psutil.Process(proxy.process.pid), *psutil.Process(proxy.process.pid).children()]
    kept = [
        connection
        for process in processes
        for connection in process.net_connections()
        if connection.raddr and connection.raddr.port == proxy.service_port
    ]
    assert kept


@pytest.mark.parametrize("prefix", ["/elsewhere", "//evil.example"])
def test_the_client_cannot_choose_the_prefix(proxy, prefix):
    answer = proxy.get("/docs", headers={"X-Forwarded-Prefix": prefix}, allow_redirects=False)
    assert answer.headers["Location"] == "/docs/"


UNDER_A_PATH = {
    'X-Forwarded-Prefix "";': "X-Forwarded-Prefix /timeline;",
    "location / {\n        proxy_pass http://timeline;": "location /timeline/ {\n        proxy_pass http://timeline/;",
    "location = /v1/articles/batch {\n        proxy_pass http://timeline;": (
        "location = /timeline/v1/articles/batch {\n        proxy_pass http://timeline/v1/articles/batch;"
    ),
    "gzip off; ": "gzip on; gzip_types application/json; gzip_proxied any; ",
}


@pytest.fixture(scope="module")
def below(tmp_path_factory, service):
    """nginx that publishes the service under /timeline, and compresses what the service does not."""
    with nginx(tmp_path_factory.mktemp("below"), service.port, UNDER_A_PATH, "/timeline") as proxy:
        yield proxy


@pytest.fixture(scope="module")
def key_below(folder, below):
    return new_key(folder, "below")


def test_what_nginx_compressed_can_be_changed_by_its_etag(below, key_below):
    created = below.send("POST", "/v1/events", json=EVENT, headers=key_below)
    path = created.headers["Location"].removeprefix("/timeline")
    read = below.get(path)
    assert read.headers["Content-Encoding"] == "gzip"
    assert read.headers["ETag"].startswith("W/")
    matching = {**key_below, "If-Match": read.headers["ETag"]}
    assert below.send("PATCH", path, json={"places": ["Lens"]}, headers=matching).status_code == 200
    assert below.send("PATCH", path, json={"places": []}, headers=matching).status_code == 412


def test_links_below_a_path_lead_on(below, key_below):
    for title in ("Grève", "Blocage"):
        below.send("POST", "/v1/events", json={**EVENT, "title": title}, headers=key_below)
    page = below.get("/v1/events?limit=1")
    for link in (page.links["next"]["url"], page.json()["items"][0]["links"]["self"]):
        assert below.get(link.removeprefix("/timeline")).status_code == 200
        assert link.startswith("/timeline/v1/events")
    assert below.get("/docs").url == f"{below.url}/docs/"
    assert below.get("/openapi.json").json()["servers"] == [{"url": "/timeline"}]
    problem = below.send("POST", "/v1/articles/batch", data=b"{", headers={**key_below, **NDJSON}).json()
    assert problem["problem"]["type"].startswith("/timeline/docs/problems/")


def test_the_pages_below_a_path_work_in_a_browser(browser, below, key_below):
    below.send("POST", "/v1/events", json=EVENT, headers=key_below)
    page = browser.new_page(ignore_https_errors=True)
    page.goto(f"{below.url}/")
    page.wait_for_selector("#events .row .title", timeout=PATIENCE_MS)
    page.goto(f"{below.url}/docs")
    page.wait_for_selector(".opblock", timeout=PATIENCE_MS)
    page.goto(f"{below.url}/docs/problems/gone")
    page.click("text=All problems")
    assert page.url == f"{below.url}/docs/problems/"
    page.close()


def seconds(directive, lines):
    return int(re.search(rf"\b{directive} (\d+)s\b", lines)[1])


def test_the_proxies_wait_longer_than_the_service_and_keep_connections_shorter():
    for lines, waits, keeps in (
        (lines_of("nginx"), "proxy_read_timeout", "keepalive_timeout"),
        (lines_of("caddyfile"), "response_header_timeout", "keepalive"),
    ):
        assert seconds(waits, lines) > WAITS_S + 2 * (Settings().longest_work + ENDS_WITHIN_S)
        assert seconds(keeps, lines) < IDLE_S


def test_nginx_takes_bodies_up_to_the_limits_of_the_service():
    usual, batch = (int(size) << 20 for size in re.findall(r"client_max_body_size (\d+)m", lines_of("nginx")))
    assert usual > Settings().max_body
    assert batch > Settings().max_batch
