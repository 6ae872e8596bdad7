"""Each stretch with events shows a mark or a count at its place, and nothing is drawn over anything else."""

import random
import re
from contextlib import contextmanager
from datetime import date, timedelta
from itertools import combinations
from typing import NamedTuple

import pytest
from playwright.sync_api import expect

from tests.browser.pages import opening
from tests.browser.serving import open_service

STATUSES = ("occurred", "ongoing", "planned", "cancelled", "hypothetical")
TITLES = (
    "Vote",
    "A strike at the harbour of Ostend",
    "Le conseil municipal se prononce sur le budget de la piscine",
)
SEEDS = (1, 2, 3)
WIDTHS = (320, 768, 1280)
WINDOWS = 3
DATA = "({dataset}) => ({...dataset})"
DRAWN = """() => {
    const box = (node) => {
        const { left, right, top, bottom } = node.getBoundingClientRect();
        const { id = "", first, last, count = 0 } = node.dataset;
        return { left, right, top, bottom, id, first, last, count: Number(count) };
    };
    const all = document.querySelectorAll("#picture :is(a.mark, .chip-count, .titles text):not(.unseen)");
    return [...all].map(box);
}"""


def random_event(choice):
    """A hand-made event of any precision, most of them in recent years."""
    first = date(choice.choice((2024, 2025)), choice.randint(1, 12), choice.randint(1, 28))
    if choice.random() < 0.3:
        first = first.replace(year=choice.randint(1850, 2060))
    last = first + timedelta(days=int(choice.expovariate(1 / 900)) + 1)
    year, month, day = first.year, f"{first:%Y-%m}", first.isoformat()
    edtf = choice.choice([
        *[day] * 6, *[month] * 2, f"{year}-{choice.randint(21, 24)}", f"{year}-{choice.randint(33, 36)}",
        str(year), f"{year // 10}X", f"{year // 100}XX", f"{day}/{last}", f"{day}/..", f"../{day}",
    ])  # fmt: skip
    return {"title": choice.choice(TITLES), "edtf": edtf, "status": choice.choice(STATUSES)}


@contextmanager
def stored(folder, events):
    """A service that holds these events."""
    with open_service(folder) as service:
        for event in events:
            answer = service.client.post("/v1/events", json=event)
            assert answer.status_code == 201, answer.text
        yield service


def random_window(choice):
    first = date(choice.randint(1880, 2030), choice.randint(1, 12), 1)
    last = first + timedelta(days=choice.choice((10, 90, 700, 4000, 30000)))
    return choice.choice([
        "", "from=2024&to=2025", "from=2025-03&to=2025-06", "from=2025-05-05&to=2025-05-25",
        f"from={first}&to={last}", f"from={first.year}", f"to={last.year}", "status=planned&to=2024-06-17",
    ])  # fmt: skip


def shown(page):
    """What the picture shows: marks and counts, titles, and its first and last day."""
    expect(page.locator("#picture")).to_have_attribute("data-unit", re.compile("."))
    drawn = page.evaluate(DRAWN)
    places = [each for each in drawn if each["first"] is not None]
    return places, [each for each in drawn if each["first"] is None], page.locator("#picture").evaluate(DATA)


def events_of(service, question):
    """The events that the picture of a question has to show; there are fewer than a page of them."""
    answer = service.client.get(f"/v1/events?{question}&limit=200").json
    assert answer["next_cursor"] is None
    return answer["items"]


def periods(service, data):
    """First and last day in the window of each period that the picture counts."""
    question = f"interval={data['unit']}&from={data['first']}&to={data['last']}"
    for bucket in service.client.get(f"/v1/events/histogram?{question}").json["buckets"]:
        key = bucket["key"]
        first, last = f"{key.replace('X', '0')}-01-01"[:10], f"{key.replace('X', '9')}-12-31"[:10]
        yield max(first, data["first"]), min(last, data["last"])


def touches(each, first, last, names=("first", "last")):
    start, end = (each[name] for name in names)
    return (start or first) <= last and (end or last) >= first


def overlaps(one, other):
    across = min(one["right"], other["right"]) - max(one["left"], other["left"])
    down = min(one["bottom"], other["bottom"]) - max(one["top"], other["top"])
    return across > 1 and down > 3


class Sight(NamedTuple):
    """What a picture shows of a question, and what it has to show."""

    question: str
    places: list[dict]
    titles: list[dict]
    right: float
    events: list[dict]
    periods: list[tuple[str, str]]


def sight_of(service, opened, question, width):
    page = opened(f"/?{question}", viewport={"width": width, "height": 800})
    places, titles, data = shown(page)
    box = page.locator("#picture").bounding_box()
    page.context.close()
    events = events_of(service, question)
    return Sight(question, places, titles, box["x"] + box["width"], events, list(periods(service, data)))


@pytest.fixture(scope="module", params=SEEDS)
def sights(request, browser, tmp_path_factory):
    """Pictures of random questions about a random timeline at several widths."""
    choice = random.Random(request.param)
    events = [random_event(choice) for _ in range(choice.choice((12, 60, 150)))]
    with (
        stored(tmp_path_factory.mktemp("picture"), events) as service,
        opening(browser, service.address) as opened,
    ):
        asked = [(random_window(choice), width) for width in WIDTHS for _ in range(WINDOWS)]
        yield [sight_of(service, opened, question, width) for question, width in asked]


def test_every_stretch_in_which_events_begin_shows_a_mark(sights):
    for each in sights:
        for first, last in each.periods:
            some = any(first <= (event["start"] or "") <= last for event in each.events)
            assert not some or any(touches(place, first, last) for place in each.places), (
                each.question,
                first,
            )


def test_marks_and_counts_are_as_many_as_the_events(sights):
    for each in sights:
        marked = {int(place["id"]) for place in each.places if place["id"]}
        assert marked <= {event["id"] for event in each.events}
        counted = sum(place["count"] for place in each.places)
        assert len(marked) + counted == len(each.events), each.question


def test_a_count_is_no_more_than_the_events_without_a_mark_there(sights):
    for each in sights:
        marked = {int(place["id"]) for place in each.places if place["id"]}
        without = [event for event in each.events if event["id"] not in marked]
        for count in (place for place in each.places if place["count"]):
            here = [one for one in without if touches(one, count["first"], count["last"], ("start", "end"))]
            assert count["count"] <= len(here), (each.question, count)


def test_every_event_without_a_mark_is_counted_where_it_begins_or_at_the_left_edge(sights):
    for each in sights:
        marked = {int(place["id"]) for place in each.places if place["id"]}
        counts = [place for place in each.places if place["count"]]
        for event in each.events:
            here = any(touches(event, count["first"], count["last"], ("start", "end")) for count in counts)
            assert event["id"] in marked or here, (each.question, event["edtf"])


def test_nothing_is_drawn_over_anything_else(sights):
    for each in sights:
        pairs = combinations(each.places + each.titles, 2)
        over = [(one, other) for one, other in pairs if one["id"] != other["id"] and overlaps(one, other)]
        assert over == [], each.question
        assert all(title["right"] <= each.right + 1 for title in each.titles)


@pytest.mark.parametrize("question", ["", "from=2024-06-17", "to=2024-06-17", "from=2024&to=2025"])
def test_a_count_leads_to_as_many_events(browser, tmp_path, question):
    choice = random.Random(question)
    events = [random_event(choice) for _ in range(150)]
    with stored(tmp_path, events) as service, opening(browser, service.address) as opened:
        page = opened(f"/?{question}", viewport={"width": 768, "height": 800})
        shown(page)
        chips = page.locator("#picture .chip-count:not(.unseen)")
        number = int(chips.first.get_attribute("data-count"))
        before = page.url
        chips.first.click()
        page.wait_for_url(lambda url: url != before)
        total = service.client.get(f"/v1/events?limit=1&count=true&{page.url.partition('?')[2]}").json
        assert total["total"]["value"] >= number


def test_what_reaches_through_the_window_from_an_unknown_start_is_counted_at_its_left_edge(browser, tmp_path):
    events = [{"title": f"Until {year}", "edtf": f"../{year}"} for year in range(2001, 2041)]
    with stored(tmp_path, events) as service, opening(browser, service.address) as opened:
        page = opened("/?from=1911&to=1945", locale="en-GB")
        places, _, data = shown(page)
        (count,) = [place for place in places if place["count"]]
        assert count["first"] == data["first"]
        assert count["count"] + sum(bool(place["id"]) for place in places) == 40
        chip = page.locator("#picture .chip-count:not(.unseen)")
        expect(chip).to_have_accessible_name(re.compile(rf"\({count['count']} began earlier"))


def test_open_ends_do_not_stretch_the_picture(browser, tmp_path):
    events = [
        {"title": "Opening of the baths", "edtf": "2022-11-11/.."},
        {"title": "A strike at the baths", "edtf": "2023-01-12"},
        {"title": "Harbour", "edtf": "1911/2049"},
    ]
    with stored(tmp_path, events) as service, opening(browser, service.address) as opened:
        _, _, data = shown(opened("/?q=baths"))
        assert (data["first"], data["last"]) == ("2022-11-01", "2023-01-31")


def test_without_an_event_the_picture_is_that_of_the_whole_timeline(browser, tmp_path):
    events = [{"title": "Harbour", "edtf": "1911/2049"}]
    with stored(tmp_path, events) as service, opening(browser, service.address) as opened:
        places, _, data = shown(opened("/?q=zeppelin", viewport={"width": 375, "height": 800}))
    assert not places
    assert (data["first"], data["last"]) == ("1911-01-01", "2049-12-31")
