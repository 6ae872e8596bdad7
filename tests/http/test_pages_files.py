"""What the page weighs on the wire, compressed as browsers ask for it."""

import re

import pytest

from api.http.kit import assets
from api.http.showing.rendering import LATER_TEXTS
from tests.browser.pages import seeded as with_seeds
from tests.browser.serving import open_service

BUDGET = 60_000
HERE = f"/static/{assets.digest()}"
PAGES = {f"{HERE}/page.js", f"{HERE}/embed.js"}
NAMED = re.compile(r'(?:src|href)="(/static/[^"]+)"')


@pytest.fixture(scope="module")
def seeded(tmp_path_factory):
    with open_service(tmp_path_factory.mktemp("files")) as service:
        with_seeds(service)
        yield service.client


def weight(client, path):
    with client.get(path, headers={"Accept-Encoding": "gzip, deflate, br, zstd"}) as answer:
        assert answer.status_code == 200, path
        return len(answer.data)


def named_in(client):
    return NAMED.findall(client.get("/").text)


def test_all_that_the_page_loads_at_first_is_light(seeded):
    assert sum(weight(seeded, path) for path in ["/", *named_in(seeded)]) < BUDGET


def test_all_that_it_may_load_later_is_light(seeded):
    scripts = [f"{HERE}/{name}" for name in assets.scripts()]
    texts = [f"{HERE}/texts/fr/{area}.json" for area in LATER_TEXTS]
    assert sum(weight(seeded, path) for path in {*scripts, *texts} - PAGES) < BUDGET / 2


def test_the_page_makes_few_requests_at_first(seeded):
    assert len(named_in(seeded)) <= 6


def test_style_sheets_are_sent_as_one_in_order(seeded):
    with seeded.get(f"{HERE}/page.css") as answer:
        assert answer.mimetype == "text/css"
        assert answer.text.startswith((assets.STATIC / "styles/base.css").read_text("utf-8")[:50])
        for name in assets.names():
            assert (
                not name.endswith(".css") or (assets.STATIC / name).read_text("utf-8").strip() in answer.text
            )


def test_a_file_is_compressed_better_than_an_answer(seeded):
    headers = {"Accept-Encoding": "br"}
    with seeded.get(f"{HERE}/page.css", headers=headers) as answer:
        small = len(answer.data)
    with seeded.get(f"{HERE}/page.css") as answer:
        assert small < len(answer.data) / 3


@pytest.mark.parametrize(
    "name", ["nothing.js", "../config.py", "styles", "texts/de.js", "texts/fr/question.json"]
)
def test_there_are_no_other_files(seeded, name):
    assert seeded.get(f"{HERE}/{name}").status_code == 404
