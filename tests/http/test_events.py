"""Events: their fields, their order, and the filters that find them."""

import pytest

from api.schemas.events import EventSchema
from tests.http.timeline import (
    CREW,
    IN_ORDER,
    INVASION,
    MEETING,
    NEWS,
    created,
    ingested,
    matching,
    refused_fields,
    titles_of,
)


def test_a_day_starts_and_ends_on_itself(reader):
    (event,) = reader.get("/v1/events?on=07-31&from=2025").json["items"]
    assert (event["start"], event["end"], event["precision"]) == ("2025-07-31", "2025-07-31", "day")


def test_a_year_is_a_whole_year_and_never_its_first_of_january(reader):
    event = reader.get("/v1/events?precision=year").json["items"][0]
    assert (event["start"], event["end"], event["edtf"]) == ("2022-01-01", "2022-12-31", "2022")
    assert event["display"] == "2022"


def test_years_before_1_are_astronomical(reader):
    event = reader.get("/v1/events?from=-0043&to=-0043&match=within").json["items"][0]
    assert (event["start"], event["edtf"]) == ("-0043-03-15", "-0043-03-15")


def test_an_open_side_is_null(reader):
    first, *_ = reader.get("/v1/events").json["items"]
    assert (first["start"], first["end"], first["edtf"]) == (None, "2030-12-31", "../2030")


FIELDS = [
    *("id", "title", "start", "end", "edtf", "precision", "time", "display", "status", "language", "actors"),
    *("places", "tags", "edited", "created_at", "updated_at", "mentions", "mention_count", "links"),
]


MENTION_FIELDS = [
    *("id", "article_id", "text", "start", "end", "sentence"),
    *("anchor", "rule", "direction", "because", "inferred", "alternatives"),
]


def test_an_event_has_these_fields_in_this_order(reader):
    (event,) = reader.get("/v1/events?q=Houston").json["items"]
    assert [name for name in event if name in FIELDS] == FIELDS
    assert list(event) == [name for name in EventSchema().fields if name not in ("deleted", "merged_into")]
    assert event["links"] == {"self": f"/v1/events/{event['id']}"}
    assert event["created_at"].endswith("Z")
    assert event["tags"] == ["espace"]


def test_a_mention_says_where_and_why(reader):
    (event,) = reader.get("/v1/events?precision=month").json["items"]
    (mention,) = event["mentions"]
    assert list(mention) == MENTION_FIELDS
    shown = {name: mention[name] for name in ("anchor", "rule", "direction", "inferred", "alternatives")}
    assert shown == {
        "anchor": "2025-07-31",
        "rule": "month_alone",
        "direction": "future",
        "inferred": ["year"],
        "alternatives": ["2024-11"],
    }


def test_offsets_count_code_points_of_the_stored_text(writer):
    article = ingested(writer, text=f"🚀🚀 {NEWS}")
    text = writer.get(f"/v1/articles/{article['id']}?include=text").json["text"]
    mentions = [mention for event in article["events"] for mention in event["mentions"]]
    assert len(mentions) == 3
    for mention in mentions:
        sentence = mention["sentence"]
        assert text[mention["start"] : mention["end"]] == mention["text"]
        assert text[sentence["start"] : sentence["end"]] == sentence["text"]


def test_the_timeline_is_in_order_of_start_open_start_first(reader):
    assert titles_of(reader) == IN_ORDER


def test_the_timeline_runs_backwards_too(reader):
    assert titles_of(reader, "sort=-start") == IN_ORDER[::-1]


OPEN = ["Le traité expire", "La station est habitée"]


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("from=2025-07&to=2025-08", [*OPEN, MEETING, "Report du lancement"]),
        ("from=2025-11&to=2025-11", [*OPEN, CREW]),
        ("from=2025-11-05&to=2025-11-06", [*OPEN, CREW]),
        ("from=2031", ["La station est habitée"]),
        ("to=1900", ["Le traité expire", "Jules César est assassiné"]),
        ("from=2025-07&to=2025-08&match=within", [MEETING, "Report du lancement"]),
        ("from=2025-11-05&match=within", []),
        ("from=2022&to=2022&match=within", [INVASION]),
        ("q=ukraine", [INVASION]),
        ("q=EQUIPAGE+baikonour", [CREW]),
        ("q=jules+cesar", ["Jules César est assassiné"]),
        ("q=equipage+ukraine", []),
        ("q=EQUIPAGES+-ukraine", [CREW]),
        ("q=baïko*", [CREW]),
        ("precision=month", [CREW]),
        ("precision=decade,year", ["Premières fusées réutilisables", INVASION]),
        ("status=planned", [CREW]),
        ("status=ongoing,cancelled", ["La station est habitée", "Report du lancement"]),
        ("tag=espace", [INVASION, MEETING, CREW]),
        ("tag=météo", ["Report du lancement"]),
        ("language=es", []),
        ("article=1", [INVASION, MEETING, CREW]),
        ("article=2", []),
        ("source=Le+Journal", [INVASION, MEETING, CREW]),
        ("source=Autre", []),
        ("actor=Dmitri+Bakanov", [MEETING]),
        ("actor=Expédition+1,Nobody", ["La station est habitée"]),
        ("actor=bakanov", [MEETING]),
        ("actor=Baka", []),
        ("place=Berlin", ["Guerre froide"]),
        ("on=07-31", ["Fête du 31 juillet", MEETING]),
        ("on=02-29", []),
        ("on=07-31&from=2000", [MEETING]),
        ("tag=espace&status=occurred&q=houston", [MEETING]),
    ],
)
def test_events_are_found_by(reader, question, found):
    assert titles_of(reader, question) == found


def test_partial_dates_are_whole_periods_both_inclusive(reader):
    assert titles_of(reader, "from=2025-08&to=2025-08&match=within") == ["Report du lancement"]
    assert titles_of(reader, "from=2025-07-31&to=2025-08-01&match=within") == [MEETING, "Report du lancement"]
    assert titles_of(reader, "from=2025&to=2025&match=within") == [MEETING, "Report du lancement", CREW]


@pytest.mark.parametrize(
    "since", ["2020-01-01T01:00:00+01:00", "2020-01-01T01:00:00%2B01:00", "2020-01-01T00:00Z"]
)
def test_a_plus_in_a_query_may_be_written_as_it_is(writer, since):
    created(writer)
    assert len(writer.get(f"/v1/events?updated_since={since}").json["items"]) == 1
    assert len(writer.get(f"/v1/articles?updated_since={since}").json["items"]) == 0


def test_updated_since_lists_tombstones_too(writer):
    old, new = created(writer), created(writer, "Grève à la SNCF")
    path = old.headers["Location"]
    writer.delete(path, headers=matching(writer, path))
    since = f"updated_since={new.json['updated_at']}"
    items = writer.get(f"/v1/events?{since}").json["items"]
    deleted = {event["id"]: event.get("deleted", False) for event in items}
    assert deleted == {old.json["id"]: True, new.json["id"]: False}
    assert writer.get("/v1/events?updated_since=2999-01-01T00:00:00Z").json["items"] == []


def test_fields_narrow_an_event(reader):
    assert reader.get("/v1/events?fields=id,title&limit=1").json["items"][0].keys() == {"id", "title"}
    assert reader.get("/v1/events/1?fields=edtf").json.keys() == {"edtf"}


@pytest.mark.parametrize(
    ("lang", "display"),
    [
        ("fr", "novembre 2025"),
        ("en", "November 2025"),
        ("es", "noviembre de 2025"),
        ("de", "November 2025"),
        ("it", "novembre 2025"),
        ("pt", "novembro de 2025"),
    ],
)
def test_display_is_in_the_language_asked_for(reader, lang, display):
    (event,) = reader.get(f"/v1/events?precision=month&lang={lang}").json["items"]
    assert event["display"] == display


@pytest.mark.parametrize(
    ("lang", "display"),
    [
        ("en", "Thursday, July 31, 2025"),
        ("en-GB", "Thursday 31 July 2025"),
        ("EN-au", "Thursday 31 July 2025"),
        ("en-US", "Thursday, July 31, 2025"),
        ("fr-CA", "jeudi 31 juillet 2025"),
    ],
)
def test_display_has_the_dates_of_the_region(reader, lang, display):
    [event] = reader.get(f"/v1/events?from=2025-07-31&to=2025-07-31&match=within&lang={lang}").json["items"]
    assert event["display"] == display
    assert reader.get(f"/v1/events/{event['id']}?lang={lang}").json["display"] == display


@pytest.mark.parametrize(
    "question",
    [
        "from=2025-13",
        "to=2025-02-30",
        "from=hier",
        "from=2026&to=2025",
        "match=around",
        "precision=hour",
        "status=done",
        "article=x",
        "article=0",
        "on=2025-07-31",
        "on=02-30",
        "updated_since=yesterday",
        "sort=title",
        "limit=0",
        "limit=201",
        "limit=ten",
        "fields=secret",
        "lang=xx",
        "lang=sv-SE",
        "lang=en_GB",
        "format=xml",
        "colour=red",
        "tag=",
        "q=",
        "from=2025&from=2024",
    ],
)
def test_a_wrong_parameter_is_refused_by_name(reader, question):
    names = {part.split("=")[0] for part in question.split("&")}
    refused = refused_fields(reader.get(f"/v1/events?{question}"))
    assert refused
    assert refused <= names


@pytest.mark.parametrize("path", ["/v1/events?", "/v1/articles?", "/v1/events/histogram?interval=year&"])
def test_a_wrong_search_is_refused_with_the_character(reader, path):
    answer = reader.get(f"{path}q=vote+%22%C3%A0+Lyon")
    assert answer.status_code == 422
    assert answer.json["errors"] == {"q": ['Character 6: the quotation mark " is not closed.']}


@pytest.mark.parametrize("sign", ["%22", "*", "-", "%C2%AB", "%01", "%27%26", "%7C", "a+", "%E4%BA%AC"])
def test_a_hostile_search_is_refused(reader, sign):
    answer = reader.get(f"/v1/events?q={sign * 190}")
    assert answer.status_code == 422
    assert answer.json["errors"].keys() == {"q"}
