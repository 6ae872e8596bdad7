import json

import pytest
from pyld import jsonld

from api.exports import FORMATS
from tests.exports.samples import article, edition, event, every_kind

SCHEMA = "https://schema.org/"
SITE = "https://timeline.example/news"
EVENT_PROPERTIES = {
    *("name", "startDate", "endDate", "eventStatus", "description", "inLanguage", "about", "location"),
    *("keywords", "url", "subjectOf", "identifier"),
}


@pytest.fixture(autouse=True)
def _offline():
    def refuse(url, _options):
        raise AssertionError(f"asked the network for {url}")

    jsonld.set_document_loader(refuse)


def document(*events, **asked):
    return json.loads(b"".join(FORMATS["jsonld"].export(events, edition(**asked))))


def expanded(*events, **asked):
    """The nodes as a reader sees them who knows no base."""
    return jsonld.expand(document(*events, **asked))


def values(node, name):
    return [value.get("@value", value.get("@id")) for value in node.get(SCHEMA + name, [])]


def test_an_event_is_a_schema_org_event():
    [node] = expanded(event(), url=SITE)
    assert node["@id"] == f"{SITE}/v1/events/4"
    assert node["@type"] == [SCHEMA + "Event"]
    assert values(node, "name") == ["Lancement d'un équipage vers la station spatiale"]
    assert node[SCHEMA + "startDate"] == [{"@type": SCHEMA + "Date", "@value": "2025-11"}]
    assert values(node, "eventStatus") == [SCHEMA + "EventScheduled"]
    assert values(node, "url") == [f"{SITE}/events/4"]
    assert node["http://purl.org/dc/terms/temporal"] == [
        {"@type": "http://id.loc.gov/datatypes/edtf/EDTF", "@value": "2025-11"}
    ]


def test_an_event_names_its_articles():
    [node] = expanded(event(), url=SITE)
    [article] = node[SCHEMA + "subjectOf"]
    assert article["@id"] == f"{SITE}/v1/articles/1"
    assert article["@type"] == [SCHEMA + "NewsArticle"]
    assert values(article, "headline") == ["Bakanov rencontre Duffy"]
    assert values(article, "url") == ["https://journal.example/1"]
    assert article[SCHEMA + "datePublished"] == [{"@type": SCHEMA + "Date", "@value": "2025-07-31"}]
    assert values(article[SCHEMA + "publisher"][0], "name") == ["Le Journal"]


def test_an_article_published_at_a_time_has_a_date_time():
    [node] = expanded(event(articles=[article(1, published_at="2025-07-31T10:00:00+02:00")]))
    [told] = node[SCHEMA + "subjectOf"]
    assert told[SCHEMA + "datePublished"][0]["@type"] == SCHEMA + "DateTime"


def test_without_a_public_url_things_are_named_by_uuids_that_stay():
    [node] = expanded(event())
    assert node["@id"].startswith("urn:uuid:")
    assert node[SCHEMA + "subjectOf"][0]["@id"].startswith("urn:uuid:")
    assert SCHEMA + "url" not in node
    assert expanded(event(), lang="en")[0]["@id"] == node["@id"]


@pytest.mark.parametrize(
    ("edtf", "start", "end"),
    [
        ("2025-07-31", "2025-07-31", "2025-07-31"),
        ("2022", "2022", "2022"),
        ("199X", "1990", "1999"),
        ("18XX", "1800", "1899"),
        ("2023-24", "2023-12", "2024-02"),
        ("2024-33", "2024-01", "2024-03"),
        ("2024-38", "2024-05", "2024-08"),
        ("2012-05-07/2012-05-13", "2012-05-07", "2012-05-13"),
        ("2011-05/2014", "2011-05", "2014"),
        ("2022/..", "2022", None),
        ("../2029", None, "2029"),
        ("-0043-03-15", "-0043-03-15", "-0043-03-15"),
        ("2022~", "2022", "2022"),
    ],
)
def test_dates_are_as_short_as_the_text(edtf, start, end):
    [node] = document(event(edtf=edtf))["@graph"]
    assert (node.get("startDate"), node.get("endDate")) == (start, end)


def test_a_clock_time_makes_the_start_a_local_date_time():
    [node] = expanded(event(edtf="2025-07-31", time="14:30"))
    assert node[SCHEMA + "startDate"] == [{"@type": SCHEMA + "DateTime", "@value": "2025-07-31T14:30:00"}]


@pytest.mark.parametrize(
    ("status", "event_status"),
    [("occurred", ["EventScheduled"]), ("cancelled", ["EventCancelled"]), ("hypothetical", [])],
)
def test_event_status(status, event_status):
    [node] = expanded(event(status=status))
    assert values(node, "eventStatus") == [SCHEMA + name for name in event_status]


def test_a_deleted_event_is_a_tombstone():
    [node] = expanded(event(deleted=True))
    assert "https://www.w3.org/ns/activitystreams#Tombstone" in node["@type"]


def test_every_event_is_one_node_in_order():
    nodes = expanded(*every_kind(), url=SITE)
    assert [node["@id"].rsplit("/", 1)[1] for node in nodes] == [str(one["id"]) for one in every_kind()]


def test_only_properties_that_schema_org_has_for_events():
    nodes = expanded(*every_kind(), url=SITE)
    terms = {name for node in nodes for name in node if name.startswith(SCHEMA)}
    assert terms == {SCHEMA + name for name in EVENT_PROPERTIES}


def test_everything_becomes_triples():
    triples = jsonld.to_rdf(document(event()), {"format": "application/n-quads"})
    assert f'<{SCHEMA}startDate> "2025-11"^^<{SCHEMA}Date>' in triples


def test_every_subject_and_object_is_absolute():
    triples = jsonld.to_rdf(document(*every_kind()), {"format": "application/n-quads"})
    assert not [line for line in triples.splitlines() if not line.startswith(("<urn:uuid:", "_:"))]


def test_fields_leave_out_what_other_fields_say():
    [node] = document(event(), fields=["title", "start"])["@graph"]
    assert node.keys() == {"@id", "@type", "identifier", "name", "startDate"}


def test_no_events_make_an_empty_graph():
    assert document()["@graph"] == []
    assert expanded() == []


def test_a_document_can_stand_in_a_page():
    document = b"".join(
        FORMATS["jsonld"].export([event(title="</script><script>alert(1)</script>")], edition())
    )
    assert b"<" not in document
    assert json.loads(document)["@graph"][0]["name"] == "</script><script>alert(1)</script>"
