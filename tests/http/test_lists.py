"""Parameters that are lists: comma-separated or repeated, with commas in their values."""

import pytest
from requests.utils import parse_header_links

from tests.http.timeline import ARTICLE, CREW, INVASION, created, ingested, refused_fields, titles_of

STATION, DELAY = "La station est habitée", "Report du lancement"
COUNTY, JOURNAL = "Nancy, Meurthe-et-Moselle", "Le Journal, édition de Paris"


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("status=planned&status=ongoing", [STATION, CREW]),
        ("status=planned,ongoing&status=cancelled", [STATION, DELAY, CREW]),
        ("precision=decade&precision=year", ["Premières fusées réutilisables", INVASION]),
        ("tag=météo&tag=neige&status=cancelled", [DELAY]),
        ("actor=Nobody&actor=Expédition+1", [STATION]),
        ("article=1&article=2&q=Ukraine", [INVASION]),
        ("language=fr&language=es&place=Berlin&place=Bonn", ["Guerre froide"]),
    ],
)
def test_a_list_may_be_repeated(reader, question, found):
    assert titles_of(reader, question) == found


def test_fields_may_be_repeated(reader):
    for path in ("/v1/events/1", "/v1/events?limit=1"):
        answer = reader.get(f"{path}{'&' if '?' in path else '?'}fields=id&fields=title").json
        assert answer.get("items", [answer])[0].keys() == {"id", "title"}


@pytest.fixture
def places(writer):
    """A timeline with one event in each place."""
    for place in (COUNTY, "Nancy", "Metz", "Meurthe-et-Moselle", "Paris"):
        created(writer, f"Foire : {place}", places=[place])
    return writer


@pytest.mark.parametrize(
    ("values", "found"),
    [
        ([COUNTY, COUNTY], [COUNTY]),
        ([COUNTY, "Metz"], [COUNTY, "Metz"]),
        (["nancy, meurthe et moselle", "Épinal"], [COUNTY]),
        ([COUNTY], [COUNTY, "Nancy", "Meurthe-et-Moselle"]),
        (["Metz,Paris"], ["Metz", "Paris"]),
        ([",Metz,"], ["Metz"]),
        ([","], []),
    ],
)
def test_repeated_values_are_whole_and_a_single_one_may_be_several(places, values, found):
    answer = places.get("/v1/events", query_string={"place": values, "fields": "places", "sort": "start"})
    assert [event["places"] for event in answer.json["items"]] == [[place] for place in found]


def test_a_source_with_a_comma_finds_articles_and_their_events(writer):
    ingested(writer, source=JOURNAL)
    ingested(writer, source="Le Journal", text=f"{ARTICLE['text']} Suite.", url=None)
    for values in ([JOURNAL], [JOURNAL, JOURNAL], [JOURNAL, "Autre"]):
        query = {"source": values}
        sources = [each["source"] for each in writer.get("/v1/articles", query_string=query).json["items"]]
        assert JOURNAL in sources
        assert len(writer.get("/v1/events", query_string=query).json["items"]) == 3
    assert sources == [JOURNAL]


@pytest.mark.parametrize("question", ["tag=a&tag=", "status=planned&status=done", "article=1&article=x"])
def test_each_repeated_value_is_checked(reader, question):
    assert refused_fields(reader.get(f"/v1/events?{question}")) == {question.partition("=")[0]}


def test_fifty_values_are_taken_and_no_more(reader):
    values = [str(number) for number in range(50)]
    for query in ({"tag": values}, {"tag": ",".join(values)}):
        assert reader.get("/v1/events", query_string=query).status_code == 200
    for query in ({"tag": [*values, "x"]}, {"tag": ",".join([*values, "x"])}):
        assert refused_fields(reader.get("/v1/events", query_string=query)) == {"tag"}


def test_pages_of_a_repeated_list_lead_on(reader):
    path, found = "/v1/events?limit=1&status=planned&status=ongoing&status=cancelled", []
    while path:
        answer = reader.get(path)
        found += [event["title"] for event in answer.json["items"]]
        links = {link["rel"]: link["url"] for link in parse_header_links(answer.headers.get("Link", ""))}
        path = links.get("next")
    assert found == [STATION, DELAY, CREW]


def test_the_cursor_of_other_repeated_values_is_refused(reader):
    cursor = reader.get("/v1/events?status=planned&status=ongoing&limit=1").json["next_cursor"]
    assert reader.get(f"/v1/events?status=ongoing&status=planned&cursor={cursor}").status_code == 200
    for question in ("status=planned", "status=planned&status=cancelled"):
        assert refused_fields(reader.get(f"/v1/events?{question}&cursor={cursor}")) == {"cursor"}


def test_the_document_says_that_lists_are_repeated(reader):
    paths = reader.get("/openapi.json").json["paths"]
    described = {each["name"]: each for each in paths["/v1/events"]["get"]["parameters"]}
    for name in ("status", "tag", "article", "fields"):
        assert (described[name]["style"], described[name]["explode"]) == ("form", True)
    assert described["place"]["schema"]["items"]["pattern"] == r"^[^\u0000]+$"
