"""The addresses in ``type``: a page for each kind of problem."""

import pytest

from api import errors
from api.errors import TimelineError
from api.http.explanations import EXAMPLES
from api.http.kit import assets
from tests.http.timeline import problem

SCRIPT = f"/static/{assets.digest()}/page.js"


def kinds_of(refusal):
    yield refusal
    for kind in refusal.__subclasses__():
        yield from kinds_of(kind)


REFUSALS = [refusal for refusal in kinds_of(TimelineError) if refusal.__module__ == errors.__name__]


def test_every_refusal_is_explained_and_nothing_else():
    assert len({refusal.kind for refusal in REFUSALS}) == len(REFUSALS)
    assert {refusal.kind: refusal for refusal in REFUSALS} == {
        kind: type(example) for kind, example in EXAMPLES.items()
    }


@pytest.mark.parametrize("kind", EXAMPLES)
def test_a_kind_of_problem_has_a_page_at_its_address(reader, kind):
    page = reader.get(f"/docs/problems/{kind}")
    assert page.mimetype == "text/html"
    assert page.status_code == 200
    assert f"/docs/problems/{kind}" in page.text
    assert str(EXAMPLES[kind].status) in page.text


def test_the_type_of_a_refusal_leads_to_its_page(reader):
    refusal = problem(reader.get("/v1/events?from=2025-13"), 422)
    assert refusal["type"] == "/docs/problems/validation-failed"
    assert "What to do" in reader.get(refusal["type"]).text


@pytest.mark.parametrize(
    ("status", "kind", "sent"),
    [
        (404, "no-such-path", {"path": "/nope"}),
        (404, "not-found", {"path": "/v1/events/4000"}),
        (405, "method-not-allowed", {"path": "/v1/events", "method": "PUT"}),
        (416, "range-not-satisfiable", {"path": SCRIPT, "headers": {"Range": "bytes=9999999-"}}),
        (412, "precondition-failed", {"path": SCRIPT, "headers": {"If-Match": '"x"'}}),
        (413, "content-too-large", {"path": "/v1/events", "method": "POST", "json": ["x" * 3_000_000]}),
        (403, "foreign-origin", {"path": "/v1/events", "method": "POST", "headers": {"Origin": "http://a.b"}}),
    ],
)  # fmt: skip
def test_refusals_by_the_framework_have_a_type_too(reader, status, kind, sent):
    assert problem(reader.open(**sent), status)["type"] == f"/docs/problems/{kind}"


def test_all_kinds_are_listed(reader):
    for path in ("/docs/problems/", "/docs/problems"):
        shown = reader.get(path).text
        assert all(f'href="/docs/problems/{kind}"' in shown for kind in EXAMPLES)


def test_an_unknown_kind_is_not_found(reader):
    problem(reader.get("/docs/problems/nonsense"), 404)


def test_the_pages_stay_open_when_the_documentation_is_private(make_client):
    stranger = make_client(private="docs,reads").application.test_client()
    refusal = problem(stranger.get("/docs/"), 401)
    assert stranger.get(refusal["type"]).status_code == 200
