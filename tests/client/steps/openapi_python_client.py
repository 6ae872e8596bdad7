"""First steps with the client that openapi-python-client generates."""

import os

from timeline_client import AuthenticatedClient
from timeline_client.api.articles import create_article
from timeline_client.api.events import create_event, get_event, list_events, patch_event
from timeline_client.models import (
    Event,
    EventPatch,
    EventPatchStatus,
    NewArticle,
    NewEvent,
    Problem,
    ReadArticle,
)

client = AuthenticatedClient(base_url=os.environ["TIMELINE"], token=os.environ["KEY"])

for day in ("1950-03-04", "1950-01-02", "1950-02-03"):
    event = create_event.sync(client=client, body=NewEvent(title=f"Fête du {day}", edtf=day))
    assert isinstance(event, Event), event
    assert event.start == day

starts, cursor = [], {}
while True:
    page = list_events.sync(client=client, from_="1950", to="1950", limit=2, **cursor)
    starts += [each.start for each in page.items]
    if page.next_cursor is None:
        break
    cursor = {"cursor": page.next_cursor}
assert starts == ["1950-01-02", "1950-02-03", "1950-03-04"], starts

article = NewArticle(text="Le maire a inauguré le pont mardi.", published_at="2025-03-13", language="fr")
answer = create_article.sync(client=client, body=article)
assert isinstance(answer, ReadArticle), answer
assert [each.start for each in answer.events] == ["2025-03-11"]

found = get_event.sync_detailed(answer.events[0].id, client=client)
etag = found.headers["ETag"]
change = EventPatch(status=EventPatchStatus.CANCELLED)
changed = patch_event.sync(found.parsed.id, client=client, body=change, if_match=etag)
assert changed.status == "cancelled"
assert changed.updated_at >= changed.created_at
late = patch_event.sync(found.parsed.id, client=client, body=change, if_match=etag)
assert isinstance(late, Problem), late
assert late.status == 412

refused = create_event.sync(client=client, body=NewEvent(title="Bal", edtf="demain"))
assert isinstance(refused, Problem), refused
assert list(refused.errors.additional_properties) == ["edtf"]
