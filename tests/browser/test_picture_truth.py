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
SEEDS = (1, 2)
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


def test_every_stretch_with_events_shows_a_mark(sights):
    for each in sights:
        for first, last in each.periods:
            some = any(touches(event, first, last, ("start", "end")) for event in each.events)
            assert not some or any(touches(place, first, last) for place in each.places), (
                each.question,
                first,
            )


def test_every_event_is_drawn_or_counted_at_its_place(sights):
    for each in sights:
        marked = {int(place["id"]) for place in each.places if place["id"]}
        counts = [place for place in each.places if place["count"]]
        assert marked <= {event["id"] for event in each.events}
        for event in each.events:
            here = any(touches(event, count["first"], count["last"], ("start", "end")) for count in counts)
            assert event["id"] in marked or here, (each.question, event["edtf"])


def test_nothing_is_drawn_over_anything_else(sights):
    for each in sights:
        pairs = combinations(each.places + each.titles, 2)
        over = [(one, other) for one, other in pairs if one["id"] != other["id"] and overlaps(one, other)]
        assert over == [], each.question
        assert all(title["right"] <= each.right + 1 for title in each.titles)
