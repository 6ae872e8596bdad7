"""First steps with the client that openapi-generator generates for Python."""

import os

import pytest
from timeline_client import (
    ApiClient,
    ArticlesApi,
    Configuration,
    EventPatch,
    EventsApi,
    NewArticle,
    NewEvent,
    Problem,
)
from timeline_client.exceptions import ApiException

configuration = Configuration(host=os.environ["TIMELINE"], access_token=os.environ["KEY"])


def problem(call, *arguments):
    with pytest.raises(ApiException) as refusal:
        call(*arguments)
    assert isinstance(refusal.value.data, Problem)
    return refusal.value.data


with ApiClient(configuration) as client:
    events, articles = EventsApi(client), ArticlesApi(client)

    for day in ("1950-03-04", "1950-01-02", "1950-02-03"):
        assert events.create_event(NewEvent(title=f"Fête du {day}", edtf=day)).start == day

    starts, cursor = [], None
    while True:
        page = events.list_events(var_from="1950", to="1950", limit=2, cursor=cursor)
        starts += [each.start for each in page.items]
        cursor = page.next_cursor
        if cursor is None:
            break
    assert starts == ["1950-01-02", "1950-02-03", "1950-03-04"], starts

    article = NewArticle(text="Le maire a inauguré le pont mardi.", published_at="2025-03-13", language="fr")
    (told,) = articles.create_article(article).events
    assert told.start == "2025-03-11"

    found = events.get_event_with_http_info(told.id)
    etag = found.headers["ETag"]
    changed = events.patch_event(found.data.id, etag, EventPatch(status="cancelled"))
    assert changed.status == "cancelled"
    assert changed.updated_at >= changed.created_at
    assert problem(events.patch_event, told.id, etag, EventPatch(status="planned")).status == 412

    refused = problem(events.create_event, NewEvent(title="Bal", edtf="2026/2025"))
    assert (refused.status, list(refused.errors)) == (422, ["edtf"])
