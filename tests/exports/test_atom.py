import re

import feedparser
import pytest
from lxml import etree

from api.exports import FORMATS
from tests.exports.samples import HOSTILE, article, edition, event, every_kind, mention

SITE = "https://timeline.example/news"
NAMES = {"atom": "http://www.w3.org/2005/Atom", "at": "http://purl.org/atompub/tombstones/1.0"}


def written(*events, **asked):
    return b"".join(FORMATS["atom"].export(events, edition(**asked)))


def feed(*events, **asked):
    return etree.fromstring(written(*events, **asked))


def read(*events, **asked):
    found = feedparser.parse(written(*events, **asked))
    assert not found.bozo, found.bozo_exception
    return found


def test_an_event_is_an_entry():
    [entry] = read(event(), url=SITE, question="tag=espace").entries
    assert entry.id == f"{SITE}/v1/events/4"
    assert entry.title == "Lancement d'un équipage vers la station spatiale"
    assert (entry.published, entry.updated) == ("2025-08-01T08:00:00Z", "2025-08-02T09:30:00Z")
    assert entry.summary == "novembre 2025\n\nIl a ajouté qu'il partirait en novembre."
    assert [tag.term for tag in entry.tags] == ["espace"]
    assert [(link.rel, link.href) for link in entry.links] == [
        ("alternate", f"{SITE}/events/4"),
        ("via", "https://journal.example/1"),
    ]


def test_a_feed_says_what_rfc_4287_requires():
    found = read(event(1), event(2, updated_at="2025-09-01T00:00:00Z"), url=SITE, question="tag=espace").feed
    assert found.id == f"{SITE}/v1/events?tag=espace"
    assert (found.title, found.author) == ("Event timeline: tag=espace", "Event timeline")
    assert found.updated == "2025-09-01T00:00:00Z"


def test_without_a_public_url_ids_are_uuids_that_stay():
    found = read(event())
    assert re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", found.entries[0].id)
    assert found.entries[0].id == read(event(), lang="en").entries[0].id
    assert found.feed.id != read(event(), question="tag=espace").feed.id


def test_a_deleted_event_is_a_tombstone():
    root = feed(event(deleted=True), url=SITE)
    [tombstone] = root.findall("at:deleted-entry", NAMES)
    assert dict(tombstone.attrib) == {"ref": f"{SITE}/v1/events/4", "when": "2025-08-02T09:30:00Z"}
    assert root.findall("atom:entry", NAMES) == []


@pytest.mark.parametrize("text", [*HOSTILE, "]]>", "&amp;", "\ufffe\uffff", "\x85\x9f", '" onclick="x'])
def test_no_text_becomes_markup(text):
    hostile = event(title=text, tags=[text], mentions=[mention(text, article=1)], articles=[article(1)])
    root = feed(hostile)
    assert {etree.QName(each).localname for each in root.iter()} == {
        *(
            "feed",
            "id",
            "title",
            "author",
            "name",
            "updated",
            "entry",
            "published",
            "link",
            "category",
            "summary",
        )
    }
    shown = "".join(each for each in text if each.isprintable() or each in "\n\t").replace("\ufffe", "")
    assert root.findtext("atom:entry/atom:title", namespaces=NAMES) == shown.replace("\uffff", "")


def test_every_event_is_one_entry_in_order():
    entries = read(*every_kind(), url=SITE).entries
    live = [one["id"] for one in every_kind() if not one.get("deleted")]
    assert [int(entry.id.rpartition("/")[2]) for entry in entries] == live


def test_fields_leave_out_what_other_fields_say():
    [entry] = feed(event(), fields=["title"]).findall("atom:entry", NAMES)
    assert [etree.QName(each).localname for each in entry] == ["id", "title", "updated", "link", "summary"]
    assert entry.findtext("atom:summary", namespaces=NAMES) == ""


def test_no_events_make_an_empty_feed():
    assert read().entries == []
