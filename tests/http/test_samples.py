"""A few events of each period."""

import pytest

from tests.http.timeline import CREW, MEETING, problem, refused_fields


def sampled(client, question):
    answer = client.get(f"/v1/events/sample?{question}")
    assert answer.status_code == 200, answer.text
    return answer.json["buckets"]


def titles(client, question):
    buckets = sampled(client, question)
    return {each["key"]: [event["title"] for event in each["items"]] for each in buckets}


def test_each_period_has_some_of_its_events(reader):
    assert titles(reader, "interval=month&from=2025-06&to=2025-11") == {
        "2025-06": ["Le traité expire", "La station est habitée"],
        "2025-07": [MEETING],
        "2025-08": ["Report du lancement"],
        "2025-09": ["La station est habitée"],
        "2025-10": ["La station est habitée"],
        "2025-11": [CREW],
    }


@pytest.mark.parametrize("interval", ["month", "year", "decade", "century"])
@pytest.mark.parametrize("filters", ["", "&status=planned,occurred", "&q=-fusées", "&match=within&lang=en"])
def test_the_periods_are_those_of_the_histogram(reader, interval, filters):
    question = f"interval={interval}&from=1990&to=2030{filters}"
    counted = reader.get(f"/v1/events/histogram?{question.replace('&lang=en', '')}").json["buckets"]
    buckets = sampled(reader, question)
    assert [{name: each[name] for name in ("key", "exact", "spanning")} for each in buckets] == counted
    assert all(bool(each["items"]) == (each["exact"] + each["spanning"] > 0) for each in buckets)


def test_the_items_are_the_events_of_the_timeline(reader):
    ((item,),) = [
        each["items"] for each in sampled(reader, "interval=year&from=2025&to=2025&status=cancelled")
    ]
    assert item == reader.get(item["links"]["self"]).json


def test_per_is_the_most_events_of_a_period(reader):
    question = "interval=century&from=2000&to=2099"
    assert [len(sampled(reader, f"{question}{per}")[0]["items"]) for per in ("", "&per=1", "&per=20")] == [
        3,
        1,
        7,
    ]


def test_fields_and_lang_hold(reader):
    question = "interval=month&from=2025-11&to=2025-11&fields=id,display&lang=en&per=1"
    ((item,),) = [each["items"] for each in sampled(reader, question)]
    assert item.keys() == {"id", "display"}
    assert item["display"] == "November 2025"


def test_a_sample_has_an_etag_and_is_compressed(reader):
    path = "/v1/events/sample?interval=decade"
    answer = reader.get(path, headers={"Accept-Encoding": "gzip"})
    assert answer.headers["Content-Encoding"] == "gzip"
    assert reader.get(path, headers={"If-None-Match": answer.headers["ETag"]}).status_code == 304


@pytest.mark.parametrize(
    ("question", "field"),
    [
        ("", "interval"),
        ("interval=week", "interval"),
        ("interval=year&per=0", "per"),
        ("interval=year&per=21", "per"),
        ("interval=year&per=x", "per"),
        ("interval=year&limit=3", "limit"),
        ("interval=year&fields=nothing", "fields"),
        ("interval=day&from=2000&to=2020", "interval"),
    ],
)
def test_what_is_refused(reader, question, field):
    assert refused_fields(reader.get(f"/v1/events/sample?{question}")) == {field}


def test_too_many_events_are_refused_with_the_numbers(reader):
    answer = reader.get("/v1/events/sample?interval=year&from=1000&to=1999&per=6")
    assert problem(answer, 422)["errors"] == {
        "interval": ["1000 buckets of a year with 6 events each; at most 5000 in all"]
    }
