"""Random requests of each kind, to the operations that the OpenAPI document declares."""

import json
from typing import Any, NamedTuple

from api.http.kit.cursors import cursor_of
from tests.fuzzing import pages, texts, values
from tests.fuzzing.exchanges import Request

METHODS = ("get", "post", "put", "patch", "delete")
IDS = (
    "1", "2", "3", "7", "0", "-1", "01", "+1", "1.0", "1e3", "%31", "１", "2147483647", "2147483648",
    "9" * 30, "", "%00", "1%00",
    "a", "..", "%2e%2e", "%2f", "1;a=b", "1%0d%0aX:1", "%ff", "%", "1,2", "null", "a" * 5_000, "similar",
    "histogram",
)  # fmt: skip
BESIDE = (
    "/", "/docs", "/docs/", "/docs/x", "/openapi.json", "/healthz", "/readyz", "/metrics",
    "/static/page.js", "/v1",
    "/static/../config.py", "/static/%2e%2e/config.py", "//", "/v1//events", "/v1/events/", "/events/1",
    "/articles/1", "/embed",
    "/?lang=xx", "/docs/?url=//x", "/v1/events%3flimit=1", "/%", "/%c0%af", "/v1/events?%",
    "/" + "a" * 30_000, "*", "/\x7f",
)  # fmt: skip
HEADERS = {
    "If-Match": (
        '"e1"', 'W/"e1"', "*", '""', '"', "e1", '"e1;fields=id"', '"a1", "e1"', ", ".join(['"e2"'] * 2_000),
        "\xff",
    ),
    "If-None-Match": ('"e1"', 'W/"e1"', "*", '""', '"', ",", ", ".join(['W/"0"'] * 2_000), '"é"'),
    "If-Modified-Since": ("Thu, 01 Jan 1970 00:00:00 GMT", "tomorrow"),
    "If-Range": ('"e1"',),
    "Range": ("bytes=0-1", "bytes=5-1", "bytes=-", "bytes=" + "0-1," * 2_000, "items=0-1"),
    "Accept": (
        "text/csv", "text/calendar", "application/ld+json", "application/x-ndjson", "*/*;q=0", "text/html",
        "json", ";", "*",
        "application/json;q=x", "application/json;q=1e9", "text/*", ",".join(["a/b;q=0.1"] * 2_000),
        "\xff/\xff", "application/json;" * 500,
    ),
    "Accept-Encoding": (
        "gzip", "br", "zstd", "deflate", "identity;q=0", "*;q=0", "gzip;q=x", "gzip," * 2_000, "\xff",
    ),
    "Accept-Language": ("fr", "xx", "fr;q=x", "*", "fr-" + "a" * 5_000, "fr," * 2_000),
    "Authorization": (
        "Bearer x", "Bearer", "Basic YQ==", "Basic ÿ", "Digest a=b", "x", "Bearer " + "a" * 10_000,
        "Bearer \xff",
    ),
    "Content-Type": (
        "application/json; charset=utf-16", "application/json;charset=\"", "text/plain",
        "text/html; charset=x", "multipart/form-data",
        "multipart/form-data; boundary=" + "a" * 5_000, "application/x-www-form-urlencoded",
        "application/merge-patch+json", "\xff", "",
        "application/x-ndjson",
    ),
    "Content-Encoding": ("gzip", "br", "identity", "x"),
    "Cookie": ("a=b", "=" * 5_000, "\xff", ";" * 5_000),
    "Expect": ("100-continue", "200-ok"),
    "Forwarded": ("for=127.0.0.1;proto=https;host=evil", "for="),
    "Host": (
        "evil.example", "", "127.0.0.1:99999", "[::1", "[::1]:80", "a b", "é", "localhost", "a" * 5_000,
        "x\\y", "@",
    ),
    "Idempotency-Key": ("1", "a" * 10_000, "\xff", ""),
    "Origin": ("http://evil.example", "null", "http://127.0.0.1", "\xff", ""),
    "Access-Control-Request-Method": ("POST", "DELETE", "x", ""),
    "Sec-Fetch-Site": ("cross-site", "same-origin", "none", "x"),
    "X-Forwarded-For": ("1.2.3.4", "a, b", "\xff", "," * 5_000),
    "X-Forwarded-Host": ("evil", "a, b", ""),
    "X-Forwarded-Prefix": ("/a", "//evil", "a\tb", "\xff"),
    "X-Forwarded-Proto": ("https", "javascript", ""),
    "X-HTTP-Method-Override": ("DELETE",),
    "X-Request-ID": ("abc", "a b", "a" * 5_000, "\xff", "<script>"),
    "Upgrade": ("websocket", "h2c"),
    "TE": ("trailers", "x"),
    "Prefer": ("return=minimal",),
}  # fmt: skip
COLLECTIONS = (
    "events",
    "similar",
    "articles",
    "stories",
    "history 1",
    "mentions of event 1",
    "events of article 1",
)


class Operation(NamedTuple):
    """One operation of the document."""

    method: str
    path: str
    query: list[dict[str, Any]]
    headers: list[dict[str, Any]]
    body: dict[str, Any]


class Cases:
    """Makes random requests. ``document`` is the OpenAPI document of the service that they are for."""

    def __init__(self, document):
        self.document = document
        self.operations = list(operations(document))
        self.reads = [one for one in self.operations if one.method == "GET"]
        self.changes = [one for one in self.operations if one.body]

    def of_operations(self, random):
        """What the document allows, and a little of what it does not."""
        return self._request(random, random.choice(self.operations))

    def of_queries(self, random):
        return self._request(random, random.choice(self.reads))

    def of_cursors(self, random):
        """Forged cursors: their digest has no secret."""
        found = [one for one in self.reads if any(each["name"] == "cursor" for each in one.query)]
        request = self._request(random, random.choice(found))
        question = f"{random.choice(COLLECTIONS)}{random.choice((' ', '', ' sort=-start'))}"
        cursor = random.choice(
            (cursor_of(_position(random), question), values.parameter(random, {"schema": {}}, {}))
        )
        if random.random() < 0.3:
            cursor = "".join(random.choice((each, each, random.choice("AZaz09-_"))) for each in cursor)
        return request._replace(target=f"{request.target.partition('?')[0]}?cursor={cursor}")

    def of_paths(self, random):
        one = random.choice(self.operations)
        target = random.choice(BESIDE) if random.random() < 0.4 else _path(random, one, IDS)
        method = random.choice((one.method, "GET", "HEAD", "OPTIONS", "TRACE", "PUT", "PROPFIND", "get"))
        return self._request(random, one)._replace(method=method, target=target)

    def of_headers(self, random):
        request = self._request(random, random.choice(self.operations))
        names = [random.choice(tuple(HEADERS)) for _ in range(random.randint(1, 5))]
        given = [(name, random.choice(HEADERS[name])) for name in names]
        kept = [each for each in request.headers if random.random() < 0.8]
        return request._replace(headers=(*kept, *given))

    def of_json(self, random):
        """Bodies of a wrong shape."""
        one = random.choice(self.changes)
        media_type, described = random.choice(tuple(one.body.items()))
        value = values.changed(random, values.right(random, described.get("schema", {}), self.document))
        request = self._request(random, one)
        return request._replace(body=values.json_bytes(random, value)) if media_type else request

    def of_dates(self, random):
        date = values.quote(values.date(random), safe="")
        if random.random() < 0.5:
            name = random.choice(("from", "to", "on", "updated_since", "published_from", "published_to"))
            path = random.choice(
                [one.path for one in self.reads if any(p["name"] == name for p in one.query)]
            )
            return Request("GET", f"{path.replace('{event_id}', '1')}?{name}={date}&interval=century")
        body = {"title": "Le pont", "edtf": values.date(random)}
        return Request(
            "POST", "/v1/events", (("Content-Type", "application/json"),), json.dumps(body).encode()
        )

    def _request(self, random, one):
        query = values.query_string(random, one.query, self.document)
        headers = [
            (each["name"], random.choice(HEADERS.get(each["name"], ("x",))))
            for each in one.headers
            if each.get("required") or random.random() < 0.1
        ]
        target = _path(random, one, ("1", "2", "3", "4", "5", str(random.randint(1, 40))))
        request = Request(one.method, f"{target}?{query}" if query else target, tuple(headers))
        return self._with_body(random, request, one) if one.body else request

    def _with_body(self, random, request, one):
        media_type, described = random.choice(tuple(one.body.items()))
        value = values.right(random, described.get("schema", {}), self.document)
        headers = (*request.headers, ("Content-Type", media_type))
        text = value if media_type.startswith("text/") else json.dumps(value)
        return request._replace(headers=headers, body=text.encode())


def operations(document):
    """Every operation of an OpenAPI document."""
    for path, described in document["paths"].items():
        for method in METHODS:
            if method in described:
                one = described[method]
                given = [values.resolved(each, document) for each in one.get("parameters", ())]
                content = values.resolved(one.get("requestBody", {}), document).get("content", {})
                query = [each for each in given if each["in"] == "query"]
                headers = [each for each in given if each["in"] == "header"]
                yield Operation(method.upper(), path, query, headers, content)


def article(random, longest=3_000):
    """The fields of an article: a text or a page, and what else may be given."""
    code = texts.language(random)
    if random.random() < 0.7:
        fields = {"text": texts.text(random, code, longest)}
    else:
        fields = {"html": pages.page(random, code, longest)}
    if random.random() < 0.8:
        fields["published_at"] = random.choice(
            ("2025-03-13", "2024-02-29", "1001-01-01", "2999-12-31T23:59:59-23:59")
        )
    if random.random() < 0.7:
        fields["language"] = random.choice((code, code, texts.language(random)))
    if random.random() < 0.2:
        fields["tags"] = [random.choice(values.STRINGS)[:100] for _ in range(3)]
    if random.random() < 0.2:
        fields[random.choice(("title", "source", "url"))] = random.choice(values.STRINGS)[:500]
    return fields


def article_request(random, path, longest=3_000):
    body = json.dumps(article(random, longest), ensure_ascii=random.random() < 0.3)
    return Request(
        "POST", path, (("Content-Type", "application/json"),), body.encode("utf-8", "surrogatepass")
    )


def batch(random, lines):
    """A batch whose lines are good, bad and empty, sent in chunks that are cut anywhere."""
    body = b"\n".join(_line(random) for _ in range(random.randint(1, lines)))
    headers = (("Content-Type", "application/x-ndjson"),)
    if random.random() < 0.3:
        return Request("POST", "/v1/articles/batch", headers, body), body
    cuts = sorted(random.randint(0, len(body)) for _ in range(random.randint(0, 20)))
    pieces = [
        body[start:end] for start, end in zip([0, *cuts], [*cuts, len(body)], strict=True) if start < end
    ]
    chunked = b"".join(b"%x\r\n%b\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"
    return Request("POST", "/v1/articles/batch", (*headers, ("Transfer-Encoding", "chunked")), chunked), body


def _line(random):
    chosen = random.random()
    if chosen < 0.1:
        return random.choice((b"", b" ", b"\r", b"\t\r", b"null", b"[]", b"1", b"\xff", b"{", b"\0", b"\x0b"))
    line = values.json_bytes(random, article(random, 300 if chosen < 0.9 else 3_000))
    return line.replace(b"\n", b"\r")


def raw(random, request):
    """The bytes of a request, changed in ways that no library sends."""
    data = bytearray(request.encoded())
    for _ in range(random.choice((1, 1, 2, 5))):
        at = random.randint(0, min(len(data), random.choice((20, 300, 100_000))))
        data[at : at + random.choice((0, 0, 1, 5))] = random.choice(
            (
                b"", b"\0", b"\r", b"\n", b"\r\n", b"\r\n\r\n", b" ", b":", b"\xff", b"\x80", b"%", b"\t",
                b"a" * 70_000, b"\r\nA: b",
                b"\r\nContent-Length: 5", b"\r\nContent-Length: -1",
                b"\r\nContent-Length: 99999999999999999999", b"\r\n folded",
                b"\r\nTransfer-Encoding: chunked", b"\r\nTransfer-Encoding: x, chunked",
                b"\r\nUpgrade: h2c\r\nConnection: upgrade",
                b" HTTP/9.9", b" HTTP/0.9", b"HTTP/1.0", b"http://x/", b"CONNECT ",
                b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", b"\x16\x03\x01",
                b"GET / HTTP/1.1\r\nHost: x\r\n\r\n" * 50,
            )
        )  # fmt: skip
    return bytes(data)


def _position(random):
    return tuple(
        random.choice((0, 1, -1, random.randint(-(10**12), 10**12), 10**12 - 1, 10**19)) for _ in range(2)
    )


def _path(random, one, ids):
    path = one.path
    while "{" in path:
        start, end = path.index("{"), path.index("}")
        path = path[:start] + random.choice(ids) + path[end + 1 :]
    return path
