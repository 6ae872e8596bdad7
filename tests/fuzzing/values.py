"""Random JSON and query strings: what a schema of the OpenAPI document shows as right, and what is wrong."""

import json
import re
from urllib.parse import quote

STRINGS = (
    "", " ", "\0", "a\0b", "a" * 300, "é" * 2_001, "\ud800", "\U0001f469\u200d", "\u202eabc", "ﷺ" * 200,
    "İıß", "%", "%00",
    "null", "true", "NaN", "-0", "1e999", "9" * 400, "0x10", "１", "٣", "1,2", ",", ",,", "a,b,", "'", '"',
    "\\", "*", "?",
    "' OR 1=1 --", "{{7*7}}", "<script>alert(1)</script>", "=1+1", "../../etc/passwd", "http://",
    "https://a/\t", "\r\nX: 1",
    "\x1b[31m", "\u2028", "\ufeff", "2025", "2025-13", "9999-12-31", "-9999", "0000-00-00", "2025-02-30",
    "2025-07-31T24:00Z",
    '"', "-", "--", '"a', "a OR b", "a NEAR b", "(a", "a*", "NOT", "é:b", "tag:x", "^a", "a\tb\nc", "{a}",
    "a" * 20_000,
)  # fmt: skip
NUMBERS = (0, -1, 1, 200, 201, 2**31 - 1, 2**31, 2**53, 2**63, 2**64, -(2**63), 10**400, 0.5, 1e308, -0.0)
DATE_PARTS = (
    "2025", "-0043", "0000", "9999", "-9999", "199X", "19XX", "XXXX", "1XXX", "07", "13", "21", "24", "33",
    "41", "31", "30",
    "-", "/", "..", "~", "?", "%", "T", "Z", "+14:00", "-99:99", "23:59:60", "24:00", ":", "X", "Y17E7",
    "e3", "S2", " ", "٣",
)  # fmt: skip
EXAMPLE = re.compile(r"Example: `(.*)`")
FORMATS = ("json", "ndjson", "csv", "ics", "jsonld", "timelinejs", "atom", "xml")
DEEP = 3_000


def right(random, schema, document):
    """A value that a schema allows, made of its examples."""
    schema = resolved(schema, document)
    if "example" in schema and random.random() < 0.7:
        return schema["example"]
    if "enum" in schema:
        return random.choice(schema["enum"])
    if "properties" in schema:
        required = schema.get("required", ())
        chosen = (name for name in schema["properties"] if name in required or random.random() < 0.4)
        return {name: right(random, schema["properties"][name], document) for name in chosen}
    if "items" in schema:
        return [right(random, schema["items"], document) for _ in range(random.choice((1, 1, 2, 5)))]
    if "integer" in schema.get("type", ()):
        return random.choice((1, 2, 3, 50))
    return (
        date(random)
        if "^-?(?:" in schema.get("pattern", "")
        else random.choice(("Le maire", "2025-07-31", "fr"))
    )


def resolved(schema, document):
    """A schema, or the one that it refers to."""
    for choice in ("anyOf", "oneOf", "allOf"):
        if "properties" not in schema and choice in schema:
            schema = schema[choice][0]
    while "$ref" in schema:
        found = document
        for name in schema["$ref"].split("/")[1:]:
            found = found[name]
        schema = found
    return schema


def date(random):
    """Something like EDTF, often a date that exists."""
    if random.random() < 0.4:
        return f"{random.randint(0, 9999):04}-{random.randint(1, 12):02}-{random.randint(1, 28):02}"
    return "".join(random.choice(DATE_PARTS) for _ in range(random.randint(1, 6)))


def wrong(random):
    """A JSON value that few schemas allow."""
    return random.choice(
        (
            random.choice(STRINGS),
            random.choice(NUMBERS),
            date(random),
            random.choice((None, True, False, [], {}, [[]], {"": ""}, [None], {"a": {"b": 1}})),
            [random.choice(STRINGS) for _ in range(random.choice((1, 60, 300)))],
        )
    )


def changed(random, value):
    """A JSON value in which something is replaced, added or lost."""
    if isinstance(value, dict) and value and random.random() < 0.85:
        name = random.choice(list(value))
        rest = {other: each for other, each in value.items() if other != name}
        if random.random() < 0.15:
            return rest | {random.choice(STRINGS)[:50]: wrong(random)}
        return rest | {name: changed(random, value[name])}
    if isinstance(value, list) and value and random.random() < 0.5:
        at = random.randrange(len(value))
        return [*value[:at], changed(random, value[at]), *value[at + 1 :]]
    return wrong(random)


def json_bytes(random, value):
    """JSON, now and then in a shape of its own or broken."""
    text = json.dumps(value, ensure_ascii=random.random() < 0.7)
    body = text.encode("utf-8", "surrogatepass")
    if random.random() < 0.8:
        return body
    return random.choice(
        (
            b"\xef\xbb\xbf" + body,
            text.encode("utf-16", "surrogatepass"),
            body[: random.randint(0, len(body))],
            body + random.choice((b"x", b"\0", b" " * 10_000, body)),
            body.replace(b"{", b'{"text":"a","text":"b","title":1,', 1),
            body.replace(b": ", b": " + b"[" * DEEP, 1),
            b'{"text":' * DEEP + b"1" + b"}" * DEEP,
            b"[" * DEEP + b"]" * DEEP,
            body.replace(b'"', b"\xff", 1),
            body.replace(b": ", b": -", 1),
            body.replace(b": ", b": 1" + b"0" * 5_000 + b",", 1),
            b"",
        )
    )


def query_string(random, parameters, document):
    """A query string of the parameters of an operation, right and wrong values among them, and of others."""
    chosen = [one for one in parameters if random.random() < 0.3]
    parts = [f"{one['name']}={parameter(random, one, document)}" for one in chosen]
    if parts and random.random() < 0.1:
        parts.append(random.choice(parts))
    if random.random() < 0.1:
        parts.append(
            random.choice(("", "&", "=", "a", "=a", "a=b", "limit", "%", "%ff=1", "cursor=", "q[]=1", ";a=1"))
        )
    return "&".join(parts)


def parameter(random, described, document):
    """A value for a parameter, now and then its example, which stands in the description."""
    schema, example = described["schema"], EXAMPLE.search(described.get("description", ""))
    if example and random.random() < 0.4:
        return quote(example[1], safe=",")
    value = right(random, schema, document) if random.random() < 0.7 else wrong(random)
    values = value if isinstance(value, list) else [value]
    text = ",".join(str(each) for each in values)[:2_000]
    safe = random.choice(("", ",", ",:/+"))
    return quote(text.encode("utf-8", "surrogatepass"), safe=safe)
