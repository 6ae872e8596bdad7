"""Whether two reports are of one event.

The pairs are our own. Those held out were written after the rules, and no rule was tuned on them.
"""

import json
from itertools import product
from pathlib import Path

import pytest

from api.calendar.intervals import Interval
from api.storage.facts import EventFacts
from api.timeline.same_event import best_match, days_agree, days_key, event_likeness, same_event

PAIRS = [
    json.loads(line) for line in Path(__file__).with_name("same_event_pairs.jsonl").read_text().splitlines()
]
HELD_OUT = [pair for pair in PAIRS if pair["held_out"]]
TUNED_ON = [pair for pair in PAIRS if not pair["held_out"]]


def facts(read):
    names = {"actors": tuple(read["actors"]), "places": tuple(read["places"]), "time": read.get("time")}
    plain = {name: read[name] for name in ("title", "language", "status")}
    return EventFacts(interval=Interval.parse(read["edtf"]), **plain, **names)


def event(title, edtf="2024-03-12", language="fr", **rest):
    return EventFacts(language=language, title=title, interval=Interval.parse(edtf), **rest)


def figures(pairs):
    merged = [(pair["same"], same_event(facts(pair["first"]), facts(pair["second"]))) for pair in pairs]
    right = sum(same and found for same, found in merged)
    return right / sum(found for _, found in merged), right / sum(same for same, _ in merged)


@pytest.mark.parametrize(
    ("pairs", "least_recall"), [(TUNED_ON, 0.7), (HELD_OUT, 0.6)], ids=["tuned", "held out"]
)
def test_precision_and_recall(pairs, least_recall):
    precision, recall = figures(pairs)
    print(f"{len(pairs)} pairs: precision {precision:.3f}, recall {recall:.3f}")
    assert precision >= 0.95
    assert recall >= least_recall


def test_the_order_of_the_two_does_not_matter():
    for pair in PAIRS:
        first, second = facts(pair["first"]), facts(pair["second"])
        assert same_event(first, second) == same_event(second, first)


def test_the_likeliest_candidate_is_taken():
    strike = event("Grève des cheminots de la SNCF à Lyon", actors=("SNCF",), places=("Lyon",))
    candidates = [
        ("ratp", event("Grève à la RATP", actors=("RATP",))),
        ("near", event("Grève à la SNCF", actors=("SNCF",))),
        ("same", event("Les cheminots de la SNCF en grève à Lyon", actors=("SNCF",), places=("Lyon",))),
    ]
    assert best_match(strike, candidates) == "same"
    assert best_match(strike, candidates[:1]) is None


def test_clock_times_that_differ_are_two_events():
    first = event("Point presse de la SNCF", actors=("SNCF",), time="09:00")
    second = event("Point presse de la SNCF", actors=("SNCF",), time="17:30")
    assert not same_event(first, second)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("2024-03-12", "2024-03", True),
        ("2024-03-12", "2024", False),
        ("2024-03", "2024", True),
        ("2024-03-09", "2024-03-09/2024-03-10", True),
        ("2024-03-09", "2024-03-01/2024-03-31", False),
        ("2024-03-12", "2024-03-13", False),
        ("2024-03/..", "2024-03/..", True),
        ("2024-03/..", "2024-03", False),
    ],
)
def test_days_that_one_event_can_have(one, other, same):
    title = "Grève des cheminots de la SNCF à Lyon"
    assert same_event(event(title, one, actors=("SNCF",)), event(title, other, actors=("SNCF",))) is same


def test_days_that_agree_and_begin_alike_have_one_key():
    edtf = (
        "2024-01-01",
        "2024-01",
        "2024",
        "2024-01-01/2024-01-07",
        "2024-01-01/..",
        "../2024",
        "../2024-01-01",
    )
    pairs = list(product(map(Interval.parse, edtf), repeat=2))
    assert all(days_key(one) == days_key(other) for one, other in pairs if days_agree(one, other))
    assert days_key(Interval.parse("../2024")) != days_key(Interval.parse("../2024-01-01"))


def test_titles_in_a_language_without_vocabulary_match_if_worded_alike():
    first = event("Eröffnung der Brücke in Mannheim", language="de", places=("Mannheim",))
    second = event("Eröffnung der neuen Brücke in Mannheim", language="de", places=("Mannheim",))
    other = event("Sprengung der Halle in Mannheim", language="de", places=("Mannheim",))
    assert same_event(first, second)
    assert not same_event(first, other)


def test_numbers_in_words_count():
    orders = "Joe Biden signed {} executive orders in Washington"
    seventeen = event(orders.format("seventeen"), language="en", actors=("Joe Biden",))
    assert same_event(seventeen, event(orders.format("17"), language="en", actors=("Joe Biden",)))
    assert not same_event(seventeen, event(orders.format("18"), language="en", actors=("Joe Biden",)))


def test_any_text_is_compared():
    odd = ["", "-", "12", "«»", "٣ ١٢", "\ud7ff" * 9, "A" * 100_000, "1,2.3,4 " * 999, "IV IV", "l'"]
    for one in odd:
        for other in odd:
            assert event_likeness(event(one), event(other)) >= 0
