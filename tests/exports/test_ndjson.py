import json

from api.exports import FORMATS
from tests.exports.samples import every_kind


def test_every_line_is_one_event_as_the_api_gives_it():
    lines = b"".join(FORMATS["ndjson"].export(every_kind())).decode().split("\n")
    assert lines.pop() == ""
    assert [json.loads(line) for line in lines] == list(every_kind())


def test_no_events_make_an_empty_file():
    assert b"".join(FORMATS["ndjson"].export([])) == b""
