import json

from api.exports import FORMATS
from tests.exports.samples import edition, event, every_kind

SITE = "https://timeline.example/news"


def feed(*events, **asked):
    return json.loads(b"".join(FORMATS["jsonfeed"].export(events, edition(**asked))))


def test_an_event_is_an_item():
    assert feed(event(), url=SITE, question="tag=espace") == {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Event timeline: tag=espace",
        "feed_url": f"{SITE}/v1/events?tag=espace",
        "home_page_url": f"{SITE}/",
        "items": [
            {
                "id": f"{SITE}/v1/events/4",
                "url": f"{SITE}/events/4",
                "external_url": "https://journal.example/1",
                "title": "Lancement d'un équipage vers la station spatiale",
                "content_text": "novembre 2025\n\nIl a ajouté qu'il partirait en novembre.",
                "date_published": "2025-08-01T08:00:00Z",
                "date_modified": "2025-08-02T09:30:00Z",
                "tags": ["espace"],
                "language": "fr",
            }
        ],
    }


def test_every_live_event_is_one_item_in_order():
    live = [str(one["id"]) for one in every_kind() if not one.get("deleted")]
    assert [item["id"].rpartition("/")[2] for item in feed(*every_kind(), url=SITE)["items"]] == live


def test_without_a_public_url_ids_are_uuids():
    assert feed(event())["items"][0]["id"].startswith("urn:uuid:")
    assert feed().keys() == {"version", "title", "items"}


def test_fields_leave_out_what_other_fields_say():
    [item] = feed(event(), fields=["tags"])["items"]
    assert item.keys() == {"id", "url", "content_text", "tags", "date_modified"}
    assert item["content_text"] == ""
