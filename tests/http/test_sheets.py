"""What is opened beside the list, as the server renders it."""

import re

import pytest
from lxml.html import document_fromstring

from tests.http.timeline import (
    ARTICLE,
    CREW,
    MEETING,
    created,
    event_titled,
    ingested,
    matching,
)

HTML = {"Accept": "text/html", "Accept-Language": "en-US"}
EMOJI = "🚀🚀 Le maire 👩‍🚀 a été élu jeudi. 🎉"


class Page:
    """A page or a sheet: the texts of its elements by a class of theirs, its text, its links."""

    def __init__(self, html):
        self.root = document_fromstring(html)

    @property
    def heading(self):
        [found] = self.root.xpath("//h2")
        return words(found)

    @property
    def heading_of_sheet(self):
        return words(self.root.get_element_by_id("sheet-title"))

    @property
    def text(self):
        return words(self.root)

    def of(self, name):
        return [words(each) for each in self.root.find_class(name)]

    def links(self, **wanted):
        """The attributes of the links that have these."""
        found = [dict(each.attrib) for each in self.root.iter("a")]
        return [
            each
            for each in found
            if wanted.items() <= {k.replace("-", "_"): v for k, v in each.items()}.items()
        ]


def words(element):
    return " ".join(" ".join(element.itertext()).split()).replace(" ,", ",")


def opened(client, path, status=200, **headers):
    """The sheet alone, as scripts fetch it."""
    address = f"{path}{'&' if '?' in path else '?'}part=sheet"
    answer = client.get(address, headers={**HTML, **headers})
    assert answer.status_code == status, answer.text
    return Page(answer.text)


@pytest.fixture
def article(writer):
    return ingested(writer)


def path_of(article, title):
    return f"/events/{event_titled(article, title)['id']}"


def test_an_event_says_when_what_and_how_sure(writer, article):
    sheet = opened(writer, path_of(article, CREW))
    assert sheet.of("sheet-when") == ["November 2025"]
    assert sheet.heading == CREW
    assert sheet.of("sheet-precision") == ["2025-11 some time in that month"]


def test_an_event_says_why_it_is_read_that_way(writer, article):
    [reading] = opened(writer, path_of(article, MEETING)).of("as-read")
    assert "jeudi → read as Thursday" in reading
    for said in (
        "because of a rencontré",
        "counted from",
        "the article’s day",
        "not in the text year, month, day",
    ):
        assert said in reading


def test_the_expression_is_marked_in_its_sentence(writer, article):
    sheet = opened(writer, path_of(article, MEETING))
    [quote] = sheet.root.iter("blockquote")
    assert [words(mark) for mark in quote.iter("mark")] == ["jeudi"]
    assert "a rencontré jeudi Sean Duffy" in words(quote)


def test_a_quote_names_its_article_outlet_day_and_original(writer, article):
    sheet = opened(writer, path_of(article, MEETING))
    [head] = sheet.of("source-head")
    assert head.startswith("Bakanov rencontre Duffy Le Journal, July 31, 2025")
    [link] = sheet.links(href=ARTICLE["url"])
    assert {"noopener", "external"} <= set(link["rel"].split())
    [first] = sheet.links(data_sheet="article")[:1]
    assert re.fullmatch(rf"/articles/{article['id']}#mention-\d+", first["href"])


@pytest.mark.parametrize(
    ("name", "value"), [("place", "Houston"), ("actor", "Dmitri Bakanov"), ("tag", "espace")]
)
def test_names_lead_to_the_events_that_have_them(writer, article, name, value):
    [link] = opened(writer, f"{path_of(article, MEETING)}?from=2025").links(
        data_filter=name, data_value=value
    )
    assert [event["title"] for event in writer.get(link["href"].replace("/?", "/v1/events?")).json["items"]]
    assert "from=" not in link["href"]


def test_a_name_with_a_comma_stays_one_name(writer):
    created(writer, "Grève", places=["Nancy, France"])
    [link] = opened(writer, "/events/1").links(data_filter="place")
    [event] = writer.get(link["href"].replace("/?", "/v1/events?")).json["items"]
    assert event["places"] == ["Nancy, France"]


def test_links_to_other_sheets_keep_the_question(writer, article):
    sheet = opened(writer, f"{path_of(article, MEETING)}?q=Bakanov&lang=fr")
    [story] = sheet.links(data_sheet="story")
    assert story["href"].endswith("?q=Bakanov&lang=fr")


def test_an_event_made_by_hand_says_so(writer):
    created(writer)
    sheet = opened(writer, "/events/1")
    assert sheet.of("mark-edited") == ["made by hand"]
    assert "No article reports this event" in sheet.text


def test_what_was_planned_for_days_that_are_over_has_an_unknown_outcome(writer):
    created(writer, edtf="2001-02-03", status="planned")
    created(writer, edtf="9001-02-03", status="planned")
    assert opened(writer, "/events/1").of("sheet-status") == ["planned, outcome unknown made by hand"]
    assert opened(writer, "/events/2").of("sheet-status") == ["planned made by hand"]


def test_the_history_says_what_changed_before_and_after(writer, article):
    path = path_of(article, CREW)
    writer.patch(
        f"/v1{path}", json={"edtf": "2025-12", "places": ["Kourou"]}, headers=matching(writer, f"/v1{path}")
    )
    sheet = opened(writer, path)
    [change] = [each for each in sheet.of("history") if "Corrected" in each]
    assert "date November 2025 → December 2025" in change
    assert "where Baïkonour → Kourou" in change
    assert "desk" in change
    assert change.index("Corrected") < change.index("First read in an article")


def test_names_in_the_history_may_be_private(make_client):
    created(make_client())
    stranger = make_client(private="names").application.test_client()
    assert "desk" not in opened(stranger, "/events/1").text
    assert "desk" in opened(make_client(), "/events/1").text


def test_a_reader_can_take_along_an_address_a_citation_and_a_command(writer, article):
    path = path_of(article, MEETING)
    sheet = opened(writer, path)
    link, citation, command = sheet.of("take-text")
    assert sheet.of("copy") == ["Copy"] * 3
    assert link == path
    assert f"“{MEETING}”, Thursday, July 31, 2025, Le Journal" in citation
    assert command == f"curl '/v1{path}?include=articles'"
    [calendar] = [each for each in sheet.links() if "format=ics" in each["href"]]
    assert "BEGIN:VEVENT" in writer.get(calendar["href"]).text


def test_a_deleted_event_says_so_and_keeps_its_history(writer):
    created(writer)
    writer.delete("/v1/events/1", headers=matching(writer, "/v1/events/1"))
    sheet = opened(writer, "/events/1", status=410)
    whole = writer.get("/events/1", headers={"Accept": "text/html", "Accept-Language": "en"})
    assert whole.status_code == 410
    assert "Bring it back" in whole.text
    assert "This event was deleted" in sheet.text
    assert "Deleted" in sheet.of("history")[0]
    page = writer.get("/events/1", headers=HTML)
    assert (page.status_code, Page(page.text).heading_of_sheet) == (410, "This event was deleted")


def test_a_merged_event_leads_to_its_survivor(writer):
    for title in ("Grève", "Blocage"):
        created(writer, title)
    writer.post("/v1/events/1/merge", json={"event_ids": [2]})
    answer = writer.get("/events/2?from=2025&part=sheet", headers=HTML)
    assert (answer.status_code, answer.headers["Location"]) == (308, "/events/1?from=2025&part=sheet")


@pytest.mark.parametrize("path", ["/events/99", "/articles/99", "/stories/99"])
def test_what_never_was_is_not_found(writer, path):
    assert writer.get(path, headers=HTML).status_code == 404
    assert writer.get(f"{path}?part=sheet", headers=HTML).status_code == 404


def test_the_page_has_the_sheet_in_it(writer, article):
    page = Page(writer.get(path_of(article, MEETING), headers=HTML).text)
    assert page.of("sheet-when") == ["Thursday, July 31, 2025"]
    assert page.root.findtext("head/title").startswith(MEETING)


def test_further_mentions_come_page_by_page(writer):
    for day in range(1, 26):
        text = f"Le conseil municipal de Nancy se réunira le 3 mars 2026 à Nancy. Bulletin {day}."
        ingested(writer, text=text, url=None, title=f"Bulletin {day}", published_at=f"2026-01-{day:02}")
    ids = {event["id"] for event in writer.get("/v1/events?from=2026-03-03&to=2026-03-03").json["items"]}
    writer.post(f"/v1/events/{min(ids)}/merge", json={"event_ids": sorted(ids - {min(ids)})}) if len(
        ids
    ) > 1 else None
    sheet = opened(writer, f"/events/{min(ids)}")
    assert len(sheet.of("quote")) == 20
    [more] = sheet.links(data_more="")
    assert len(opened(writer, more["href"]).of("quote")) == 5


def test_an_article_has_its_text_with_each_time_marked(writer, article):
    sheet = opened(writer, f"/articles/{article['id']}")
    marked = [each for each in sheet.links(data_sheet="event") if "time" in (each.get("class") or "")]
    assert [link["href"] for link in marked] == [f"/events/{event['id']}" for event in article["events"]]
    assert sheet.of("time") == ["jeudi", "2022", "novembre"]
    assert whole(sheet) == ARTICLE["text"]


def whole(sheet):
    [text] = sheet.root.find_class("text")
    return " ".join(text.text_content().split())


def test_marks_count_code_points(writer):
    article = ingested(writer, text=EMOJI)
    sheet = opened(writer, f"/articles/{article['id']}")
    assert "jeudi" in sheet.of("time")
    assert whole(sheet) == EMOJI
    assert "élu jeudi" in opened(writer, f"/events/{article['events'][0]['id']}").text


def test_times_without_a_date_are_marked_with_the_reason(writer):
    article = ingested(writer, text="Le maire viendra jeudi. Il fut élu en 2001.", published_at=None)
    sheet = opened(writer, f"/articles/{article['id']}")
    assert sheet.of("undated") == ["jeudi"]
    [time] = sheet.root.find_class("undated")[:1]
    assert "day of publication" in time.get("title")


def test_an_article_lists_its_events_in_the_order_of_its_text(writer, article):
    sheet = opened(writer, f"/articles/{article['id']}")
    [listed] = sheet.of("told")
    places = [listed.index(event["title"]) for event in article["events"]]
    assert places == sorted(places)


def test_a_private_text_needs_a_key(make_client):
    article = ingested(make_client())
    client = make_client(private="texts")
    path = f"/articles/{article['id']}"
    assert "Roscosmos, Dmitri Bakanov, a rencontré" in opened(client, path).text
    closed = client.application.test_client().get(f"{path}?part=sheet", headers=HTML)
    assert "holders of a key only" in closed.text
    assert Page(closed.text).of("text") == []
    assert "Authorization" in closed.headers["Vary"]


def test_a_story_has_its_articles_its_names_and_its_events(writer, article):
    sheet = opened(writer, f"/stories/{article['story']}")
    assert sheet.heading == "Bakanov rencontre Duffy"
    assert "Le Journal, July 31, 2025" in sheet.of("papers")[0]
    assert sheet.links(data_filter="actor", data_value="Dmitri Bakanov")
    [listed] = sheet.of("told")
    assert listed.index("2022") < listed.index("July 31, 2025") < listed.index("November 2025")
    [events] = sheet.links(data_filter="story")
    assert events["href"] == f"/?story={article['story']}"
    assert [link for link in sheet.links() if "format=atom" in link["href"]]


def test_the_small_picture_shows_how_precise_days_are(writer, article):
    created(writer, "Guerre froide", edtf="1947/1991")
    created(writer, "Traité", edtf="../2030", status="planned")
    sheet = opened(writer, f"/stories/{article['story']}")
    shapes = {
        link["data-id"]: link["class"].split()[-1]
        for link in sheet.links()
        if "axis-mark" in (link.get("class") or "")
    }
    by_title = {event["title"]: shapes[str(event["id"])] for event in article["events"]}
    assert by_title[MEETING] == "point"
    assert by_title[CREW] == "soft"


HOSTILE = "<img src=x onerror=alert(1)> Le maire a été élu jeudi </script>."


@pytest.mark.parametrize("kind", ["events", "articles", "stories"])
def test_hostile_text_stays_text(writer, kind):
    ingested(
        writer,
        text=HOSTILE,
        title=HOSTILE,
        source="<b>Journal</b>",
        tags=["<i>"],
        url="https://a.example/'%22&lt;b&gt;",
    )
    sheet = opened(writer, f"/{kind}/1")
    elements = list(sheet.root.iter())
    assert not {each.tag for each in elements} & {"img", "script", "b", "i"}
    assert not [name for each in elements for name in each.attrib if name.startswith("on")]


def test_a_key_opens_what_is_private_as_a_whole(make_client):
    created(make_client())
    client = make_client(private="reads")
    assert opened(client, "/events/1").heading
    stranger = client.application.test_client()
    assert "Grève" not in stranger.get("/events/1", headers=HTML).text


def test_events_of_a_story_without_a_start_stand_where_they_end(writer):
    article = ingested(
        writer,
        text="The bridge was closed until January 2023. It had opened in 1881. It burned in March 2024.",
        language="en",
        published_at="2025-07-31",
    )
    sheet = opened(writer, f"/stories/{article['story']}")
    years = re.findall(r"\d{4}", " ".join(sheet.of("told")))
    assert list(dict.fromkeys(years)) == ["1881", "2023", "2024"]
