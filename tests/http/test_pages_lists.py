"""The events that a page shows before any script runs: those of the question in its address."""

import html
import re

import pytest

from api.app import create_app
from api.config import Settings
from tests.http.timeline import IN_ORDER, INVASION, MEETING, created, titles_of

ROW = re.compile(r'<a class="title"[^>]*href="([^"]*)"[^>]*>(.*?)</a>')
TAKEN = "<img src=x onerror=alert(1)>"


def rows(page):
    """The titles of the list with their addresses, in order."""
    return {html.unescape(title): html.unescape(address) for address, title in ROW.findall(page)}


def shown(client, path, **headers):
    answer = client.get(path, headers={"Accept-Language": "en", **headers})
    assert answer.status_code == 200, answer.text
    return list(rows(answer.text))


def test_the_latest_events_come_first(reader):
    assert shown(reader, "/") == IN_ORDER[::-1]


@pytest.mark.parametrize(
    "question",
    [
        "from=2025",
        "from=1990&to=2010",
        "to=1950",
        "q=invasion",
        "status=cancelled,ongoing",
        "status=cancelled&status=ongoing",
        "tag=espace",
        "place=Berlin",
        "actor=Exp%C3%A9dition%201",
        "on=07-31",
        "precision=year",
        "language=fr&from=2000&match=within",
        "source=Le%20Journal",
        "article=1",
        "story=1",
    ],
)
def test_the_filters_are_those_of_the_api(reader, question):
    assert shown(reader, f"/?{question}") == titles_of(reader, f"sort=-start&{question}")


@pytest.mark.parametrize("order", ["start", "updated"])
def test_another_order_may_be_asked_for(reader, order):
    assert shown(reader, f"/?sort={order}") == titles_of(reader, f"sort={order}")


def test_what_a_form_sends_empty_is_no_filter(reader):
    assert shown(reader, "/?q=&from=&to=1950&status=") == titles_of(reader, "sort=-start&to=1950")


def test_parameters_that_belong_to_others_are_passed_over(reader):
    assert shown(reader, "/?utm_source=letter&limit=2") == IN_ORDER[::-1]


def test_days_are_written_in_the_language_of_the_page_or_another(reader):
    path = "/?from=2025-11&to=2025-11"
    assert "novembre 2025" in reader.get(f"{path}&lang=fr").text
    assert "November 2025" in reader.get(f"{path}&lang=en").text
    assert "noviembre de 2025" in reader.get(f"{path}&lang=en&display=es").text


def test_the_total_is_told(reader):
    assert "10" in re.search(r'id="sentence"[^>]*>(.*?)</p>', reader.get("/").text, re.DOTALL)[1]


def test_rows_name_the_outlets(reader):
    assert "Le Journal" in reader.get(f"/?q={INVASION.split()[0]}%20Ukraine").text


def test_a_row_leads_to_its_event_and_keeps_the_question(reader):
    address = rows(reader.get("/?from=2025&tag=a%2Cb&tag=espace&lang=fr").text)[MEETING]
    assert re.fullmatch(r"/events/\d+\?from=2025&tag=a%2Cb&tag=espace&lang=fr", address)


@pytest.mark.parametrize(
    "question",
    [
        *("from=abc", "from=%ff", "from=2026&to=2020", "from=2020&from=2021", "on=13-40", "match=no"),
        *("q=%22", "q=-", "q=" + "a" * 300, "tag=%00"),
        *("status=lost", "sort=size", "cursor=a", "story=x", "article=0"),
    ],
)
def test_a_wrong_question_gives_a_page_that_says_so(reader, question):
    answer = reader.get(f"/?{question}")
    assert answer.status_code == 200
    assert not rows(answer.text)
    assert "This question has no answer" in re.search(r'id="refusal".*?</div>', answer.text, re.DOTALL)[0]


def test_what_is_wrong_is_said_in_french_too(reader):
    assert "Cette question n’a pas de réponse" in reader.get("/?from=abc&lang=fr").text


@pytest.fixture
def many(writer):
    """A timeline of 120 events, one a day."""
    for number in range(120):
        created(writer, f"Event {number:03}", f"2025-{1 + number // 28:02}-{1 + number % 28:02}")
    return writer


def pages_of(page):
    return {
        name: html.unescape(address)
        for address, name in re.findall(r'<a href="([^"]*)"[^>]*>((?:Next|Previous|First) events)</a>', page)
    }


def test_readers_without_scripts_turn_pages(many):
    found, path = [], "/?from=2025"
    while path:
        page = many.get(path, headers={"Accept-Language": "en"}).text
        found += rows(page)
        path = pages_of(page).get("Next events")
    assert found == [f"Event {number:03}" for number in range(119, -1, -1)]
    assert list(rows(many.get(pages_of(page)["Previous events"]).text)) == found[50:100]
    assert list(rows(many.get(pages_of(page)["First events"]).text)) == found[:50]


def test_a_page_of_the_list_leads_to_the_api_as_well(many):
    cursor = re.search(r"cursor=([\w-]+)", pages_of(many.get("/?lang=en").text)["Next events"])[1]
    assert titles_of(many, f"sort=-start&cursor={cursor}")[0] == "Event 069"


def test_titles_of_strangers_stay_text(writer):
    created(writer, TAKEN, places=[TAKEN], tags=[TAKEN])
    page = writer.get("/").text
    assert list(rows(page)) == [TAKEN]
    assert "<img" not in page


def test_a_private_timeline_shows_no_event_without_a_key(make_client):
    client = make_client(private="reads")
    created(client, "Secret plan")
    stranger = client.application.test_client()
    answer = stranger.get("/?lang=en")
    assert answer.status_code == 200
    assert "Secret" not in answer.text
    assert "A key is needed" in answer.text
    assert "private" in answer.cache_control
    assert "Authorization" in answer.vary
    assert "Secret plan" in client.get("/").text


def test_the_page_comes_even_if_the_database_cannot_be_asked(tmp_path):
    client = create_app(Settings(database_url=f"sqlite:///{tmp_path / 'none.db'}")).test_client()
    answer = client.get("/?lang=en")
    assert (answer.status_code, answer.mimetype) == (503, "text/html")
    assert answer.headers["Retry-After"]
    assert answer.headers["Cache-Control"] == "no-store"
    assert "The events cannot be shown now" in answer.text
    assert "page.js" in answer.text
