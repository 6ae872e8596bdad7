import json

from api.exports import FORMATS
from tests.exports.samples import edition, every_kind


def test_every_line_is_one_event_as_the_api_gives_it():
    lines = b"".join(FORMATS["ndjson"].export(every_kind(), edition())).decode().split("\n")
    assert lines.pop() == ""
    assert [json.loads(line) for line in lines] == list(every_kind())


def test_fields_are_all_that_a_line_holds():
    lines = b"".join(FORMATS["ndjson"].export(every_kind(), edition(fields=["title", "id"]))).splitlines()
    assert {tuple(json.loads(line)) for line in lines} == {("title", "id")}


def test_no_events_make_an_empty_file():
    assert b"".join(FORMATS["ndjson"].export([], edition())) == b""
