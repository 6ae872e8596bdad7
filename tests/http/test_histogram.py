"""Event counts by period."""

import pytest

from tests.http.timeline import refused_fields


def test_the_histogram_counts_exact_and_spanning_with_empty_buckets(reader):
    buckets = reader.get("/v1/events/histogram?interval=month&from=2025-07&to=2025-11").json["buckets"]
    assert [(bucket["key"], bucket["exact"], bucket["spanning"]) for bucket in buckets] == [
        ("2025-07", 1, 2),
        ("2025-08", 1, 2),
        ("2025-09", 0, 2),
        ("2025-10", 0, 2),
        ("2025-11", 1, 2),
    ]


@pytest.mark.parametrize(
    ("interval", "key"),
    [("day", "2025-08-01"), ("month", "2025-08"), ("year", "2025"), ("decade", "202X"), ("century", "20XX")],
)
def test_buckets_are_named_in_edtf(reader, interval, key):
    question = f"interval={interval}&from=2025-08-01&to=2025-08-01&status=cancelled"
    buckets = reader.get(f"/v1/events/histogram?{question}").json["buckets"]
    assert buckets == [{"key": key, "exact": 1, "spanning": 0}]


def test_it_says_how_many_begin_and_end_if_asked(reader):
    question = "interval=day&from=2025-08-01&to=2025-08-01&status=cancelled&sides=true"
    for path in ("histogram", "sample"):
        [bucket] = reader.get(f"/v1/events/{path}?{question}").json["buckets"]
        assert (bucket["starts"], bucket["ends"]) == (1, 1)


def test_a_histogram_needs_its_interval(reader):
    assert refused_fields(reader.get("/v1/events/histogram")) == {"interval"}
    assert refused_fields(reader.get("/v1/events/histogram?interval=week")) == {"interval"}
