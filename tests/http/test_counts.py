"""How many items a collection has, and which values its events have."""

import pytest

from api.storage.queries import matches
from tests.http.timeline import (
    ARTICLE,
    CREW,
    IN_ORDER,
    INVASION,
    MEETING,
    created,
    ingested,
    matching,
    refused_fields,
    titles_of,
)

QUESTIONS = [
    "",
    "from=2025",
    "to=1999",
    "from=-9999&to=9999",
    "from=2025-07&to=2025-08",
    "from=2025-07&to=2025-08&match=within",
    "q=de",
    "q=absent",
    "status=planned",
    "status=occurred",
    "status=planned,ongoing&from=2000",
    "tag=espace",
    "tag=espace&status=occurred&to=2025",
    "on=07-31",
    "ids=1,2,3,99",
    "updated_since=2020-01-01",
    "updated_since=2020-01-01&tag=espace",
    "sort=updated",
    "sort=updated&status=occurred",
    "sort=-start",
]


@pytest.mark.parametrize("question", QUESTIONS)
def test_the_total_is_that_of_all_pages(reader, question):
    answer = reader.get(f"/v1/events?{question}&limit=1&count=true").json
    assert answer["total"] == {"value": len(titles_of(reader, question)), "exact": True}


def test_nothing_is_counted_unless_asked_for(reader):
    for question in ("", "count=false"):
        assert reader.get(f"/v1/events?{question}").json.keys() == {"items", "next_cursor"}
        assert reader.get(f"/v1/articles?{question}").json.keys() == {"items", "next_cursor"}


def test_a_cursor_leads_on_with_and_without_a_total(reader):
    first = reader.get("/v1/events?limit=3&count=true").json
    second = reader.get(f"/v1/events?limit=3&cursor={first['next_cursor']}").json
    assert [event["title"] for event in second["items"]] == IN_ORDER[3:6]
    assert "total" not in second


def test_tombstones_are_counted_where_they_are_listed(writer):
    paths = [created(writer, f"Jour {day}", f"2025-03-0{day}").headers["Location"] for day in (1, 2, 3)]
    writer.delete(paths[0], headers=matching(writer, paths[0]))
    for question, number in (("", 2), ("updated_since=2020-01-01", 3), ("sort=updated", 3), ("q=jour", 2)):
        assert writer.get(f"/v1/events?count=true&{question}").json["total"]["value"] == number, question


def test_articles_and_their_events_are_counted(writer):
    ingested(writer)
    ingested(writer, text="La ligne 4 rouvre mardi.", source="L'Autre", url=None, tags=[])
    for question, number in (("", 2), ("q=ligne", 1), ("source=Le+Journal", 1), ("published_to=2024", 0)):
        answer = writer.get(f"/v1/articles?count=true&limit=1&{question}").json
        assert answer["total"] == {"value": number, "exact": True}
    events = writer.get("/v1/articles/1/events?count=true&limit=1").json
    assert events["total"] == {"value": 3, "exact": True}


@pytest.mark.parametrize("count", ["", "1", "yes", "TRUE", "true&count=true"])
def test_a_wrong_count_is_refused(reader, count):
    for path in ("/v1/events", "/v1/articles", "/v1/articles/1/events"):
        assert refused_fields(reader.get(f"{path}?count={count}")) == {"count"}


def test_only_json_has_a_total(reader):
    assert refused_fields(reader.get("/v1/events?count=true&format=csv")) == {"count"}
    assert reader.get("/v1/events?count=false&format=csv").status_code == 200
    assert reader.get("/v1/events?count=True").json["total"]["value"] == len(IN_ORDER)


def test_facets_are_the_values_of_all_events(reader):
    answer = reader.get("/v1/events/facets?by=tag,actor,place,source,language,status,precision").json
    assert answer["exact"] is True
    facets = answer["facets"]
    assert facets["tag"] == [{"value": "espace", "count": 3}, {"value": "météo", "count": 1}]
    assert facets["source"] == [{"value": "Le Journal", "count": 3}]
    assert facets["status"][0]["value"] == "occurred"
    assert {"value": "planned", "count": 1} in facets["status"]
    assert {"value": "Expédition 1", "count": 1} in facets["actor"]
    assert {"value": "Berlin", "count": 1} in facets["place"]
    for name in ("status", "precision", "language"):
        assert sum(each["count"] for each in facets[name]) == len(IN_ORDER)
    assert reader.get("/v1/events/facets").json["facets"] == facets


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("tag=espace", [INVASION, MEETING, CREW]),
        ("q=houston", [MEETING]),
        ("status=planned&status=cancelled", ["Report du lancement", CREW]),
        ("from=2025-08&match=within", ["Report du lancement", CREW]),
        ("ids=1,2", None),
        ("q=absent", []),
    ],
)
def test_facets_hold_for_the_events_that_match(reader, question, found):
    events = reader.get(f"/v1/events?{question}").json["items"]
    assert found is None or [event["title"] for event in events] == found
    facets = reader.get(f"/v1/events/facets?by=status&by=place&{question}").json["facets"]
    assert facets.keys() == {"status", "place"}
    for name, values in (
        ("status", [event["status"] for event in events]),
        ("place", [place for event in events for place in event["places"]]),
    ):
        assert {each["value"]: each["count"] for each in facets[name]} == {
            value: values.count(value) for value in values
        }


def test_facets_are_in_order_of_frequency_then_of_value_and_as_they_are_written(writer):
    for tags in (["b"], ["b", "Élection", "election"], ["a", "Élection"], ["c"], ["c", "B"]):
        created(writer, tags=tags)
    assert writer.get("/v1/events/facets?by=tag").json["facets"]["tag"] == [
        {"value": value, "count": count}
        for value, count in (("b", 2), ("c", 2), ("Élection", 2), ("B", 1), ("a", 1), ("election", 1))
    ]
    first = writer.get("/v1/events/facets?by=tag&limit=2").json["facets"]["tag"]
    assert [each["value"] for each in first] == ["b", "c"]


def test_facets_leave_out_deleted_events_and_count_an_event_once(writer):
    ingested(writer, source="L'Autre", url=None, text=f"{ARTICLE['text']} Suite.")
    path = created(writer, places=["Paris"]).headers["Location"]
    created(writer, places=["Paris", "Paris"])
    writer.delete(path, headers=matching(writer, path))
    facets = writer.get("/v1/events/facets?by=place,source&updated_since=2020-01-01").json["facets"]
    assert {"value": "Paris", "count": 1} in facets["place"]
    assert facets["source"] == [{"value": "L'Autre", "count": 3}]


def test_facets_can_be_revalidated(reader):
    answer = reader.get("/v1/events/facets?by=tag")
    assert answer.headers["Cache-Control"] == "no-cache"
    known = {"If-None-Match": answer.headers["ETag"]}
    assert reader.get("/v1/events/facets?by=tag", headers=known).status_code == 304
    assert reader.head("/v1/events/facets?by=tag").headers["ETag"] == answer.headers["ETag"]


@pytest.mark.parametrize(
    ("question", "field"),
    [
        ("by=title", "by"),
        ("by=", "by"),
        ("by=tag&limit=201", "limit"),
        ("limit=0", "limit"),
        ("cursor=a", "cursor"),
    ],
)
def test_wrong_facets_are_refused(reader, question, field):
    assert refused_fields(reader.get(f"/v1/events/facets?{question}")) == {field}


def test_what_is_too_much_to_count_is_estimated(writer, monkeypatch):
    for number in range(60):
        created(writer, f"Jour {number}", "2025", tags=["pair" if number % 2 else "impair"])
    monkeypatch.setattr(matches, "MOST_EXACT", 10)
    monkeypatch.setattr(matches, "ENOUGH", 5)
    exact = writer.get("/v1/events?count=true&tag=pair&limit=1").json["total"]
    assert exact == {"value": 30, "exact": True}
    monkeypatch.setattr(matches, "SAMPLED", 30)
    estimate = writer.get("/v1/events?count=true&tag=pair&limit=1").json["total"]
    assert not estimate["exact"]
    assert 11 <= estimate["value"] <= 60
    facets = writer.get("/v1/events/facets?by=tag,language").json
    assert facets["exact"] is False
    assert sum(each["count"] for each in facets["facets"]["tag"]) == pytest.approx(60, abs=2)
    assert writer.get("/v1/events?count=true&from=2025").json["total"] == {"value": 60, "exact": True}
