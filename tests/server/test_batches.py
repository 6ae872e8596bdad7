"""A batch is handed on in parts, and answered line by line."""

import json

from hypothesis import given
from hypothesis import strategies as st

from api.server.batches import MOST_LINES, _Lines
from api.server.bodies import Limits, pieces_of
from tests import coroutines
from tests.server.conftest import running

LIMITS = Limits(body=100, batch=10_000)


def parts_of(pieces, limits=LIMITS):
    """The parts of a body that arrives in these pieces."""
    messages = [{"type": "http.request", "body": piece, "more_body": True} for piece in pieces]
    messages.append({"type": "http.request", "body": b"", "more_body": False})
    arriving = iter(messages)

    async def receive():
        return next(arriving)

    async def collect():
        return [part async for part in _Lines(pieces_of(receive), limits).parts()]

    return coroutines.run(collect())


@given(st.lists(st.lists(st.sampled_from(b"ab\n"), max_size=20).map(bytes), max_size=30))
def test_the_parts_hold_all_lines_in_order(pieces):
    whole = b"".join(pieces)
    joined = b"".join(parts_of(pieces))
    assert joined.rstrip(b"\n").split(b"\n") == whole.rstrip(b"\n").split(b"\n")


@given(st.integers(1, 50))
def test_a_part_holds_a_few_whole_lines(size):
    body = b"".join(b"line %d\n" % number for number in range(100))
    parts = parts_of([body[at : at + size] for at in range(0, len(body), size)])
    assert all(part.endswith(b"\n") and part.count(b"\n") <= MOST_LINES for part in parts)


def test_a_line_over_the_limit_is_cut_just_over_it():
    parts = parts_of([b"a" * 500, b"a" * 500 + b"\nb"])
    assert b"".join(parts) == b"a" * (LIMITS.body + 1) + b"\nb\n"


def test_every_line_has_its_answer(service):
    lines = [{"text": f"Le maire {at} est venu le 3 mars 2020.", "language": "fr"} for at in range(35)]
    body = [json.dumps(line) for line in lines]
    body[7] = "nonsense"
    body[21] = ""
    body[30] = json.dumps({"text": "a " * 1_500_000})
    data = "\n".join(body).encode()
    answer = service.post("/v1/articles/batch", data=data, headers={"Content-Type": "application/x-ndjson"})
    results = {result["line"]: result["status"] for result in map(json.loads, answer.text.splitlines())}
    assert results.keys() == set(range(1, 36)) - {22}
    assert {line: status for line, status in results.items() if status != 201} == {8: 400, 31: 413}


def test_a_batch_over_the_limit_of_bytes_waits_instead_of_losing_lines(tmp_path):
    limits = {"TIMELINE_RATELIMIT_ENABLED": "1", "TIMELINE_RATELIMIT_BYTES": "10000/second"}
    line = json.dumps({"text": "Le maire est venu le 3 mars 2020. " * 20, "language": "fr"})
    with running(tmp_path, **limits) as service:
        headers = {"Content-Type": "application/x-ndjson"}
        answer = service.post("/v1/articles/batch", data="\n".join([line] * 40), headers=headers)
    assert [json.loads(each)["status"] for each in answer.text.splitlines()] == [201] + [200] * 39
