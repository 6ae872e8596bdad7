"""The timeline: pages of events, single events, and counts by period.

Events are stored as JSON, and the answers of this module are those bytes joined.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from operator import itemgetter
from typing import Any

import orjson
from flask import Response

from api import errors
from api.exports import FEEDS
from api.http.kit.cursors import Page, question_of
from api.http.kit.formats import EVENTS, File, is_whole, narrowed, refuse_members
from api.http.kit.openapi import Blueprint
from api.http.kit.operation import Answer, operation
from api.http.kit.requests import parameters
from api.http.kit.responses import (
    checksum,
    collection,
    json_response,
    moved_to,
    query_string,
    total_member,
    unversioned,
)
from api.http.kit.service import database
from api.schemas.collections import EventsSchema, FacetsSchema, HistogramSchema, MentionsSchema, SampleSchema
from api.schemas.events import ShownEventSchema
from api.schemas.mentions import MentionSchema
from api.schemas.parameters import PageQuery
from api.schemas.queries import EventQuery, EventsQuery, FacetsQuery, HistogramQuery, SampleQuery, filters_of
from api.storage import queries
from api.storage.queries import ORDERS, Filters, Order

PATH = "/events/<row:event_id>"
MENTION = MentionSchema()
COUNTED, SIDES = ("key", "exact", "spanning"), ("starts", "ends")
"""The members of a bucket, and those that it has if they are asked for."""
MOVED = Answer(description="Merged into the event at `Location`", headers=("Location",))

blueprint = Blueprint("events", __name__, description="The timeline")


@operation(
    blueprint,
    "GET /events",
    query=EventsQuery,
    answers={200: Answer(EventsSchema, headers=("Link",), other_formats=EVENTS.described)},
)
def list_events(query: dict[str, Any]) -> Response:
    """List the events of the timeline

    In order of `start`, then id; an open start comes first. Formats other than `json` contain all the events
    that match the filters, or a page of them if `limit` or `cursor` is given. The feeds, `atom` and
    `jsonfeed`, are pages with the newest changes first.

    `sort=updated` is the order to walk with `updated_since`: by time of change, deleted and merged events
    included as tombstones. What changes during the walk comes again at its end, so that nothing is lost.
    Filters look at the event as it is now: one that no longer matches them is not listed.
    """
    name = EVENTS.chosen(query.get("format"))
    refuse_members(query, name, "include", "count")
    filters, order, question = filters_of(query), ORDERS[query["sort"]], "events"
    if name in FEEDS and "sort" not in parameters():
        order, question = queries.feed_order(filters), "newest changes"
    if is_whole(name):
        return File.of(EVENTS, name, query).whole(_all_documents(filters, order))
    page = Page(query, question_of(question), both_ways=True)
    with database().plain_connection() as connection:
        rows = page.read(partial(order.page, connection, filters, page.rows_to_read))
        total = queries.total(connection, order.listed(filters)) if query.get("count") else None
    documents, cursor = page.split(rows, order.place, itemgetter(1))
    if name != "json":
        return File.of(EVENTS, name, query).response(documents, cursor)
    articles = {"articles": _articles_of(documents)} if "include" in query else {}
    return collection(_shown(documents, query), cursor, **articles, **total_member(total))


def _shown(documents: Sequence[bytes], query: dict[str, Any]) -> Sequence[bytes]:
    """The events as the query asks for them."""
    fields, lang = query.get("fields_"), query.get("lang")
    if fields is None and lang is None:
        return documents
    return [narrowed(stored, fields, lang) for stored in documents]


def _articles_of(documents: Sequence[bytes]) -> bytes:
    """The articles that the mentions of some events come from, as JSON, in order of id."""
    mentions = (mention for each in documents for mention in orjson.loads(each)["mentions"])
    with database().plain_connection() as connection:
        found = queries.articles_named(connection, {mention["article_id"] for mention in mentions})
    return orjson.dumps([article._asdict() for article in found])


def _all_documents(filters: Filters, order: Order) -> Iterator[bytes]:
    with database().plain_connection() as connection:
        yield from order.documents(connection, filters)


@operation(
    blueprint,
    f"GET {PATH}",
    query=EventQuery,
    answers={200: Answer(ShownEventSchema), 308: MOVED},
    problems=(410,),
)
def get_event(event_id: int, query: dict[str, Any]) -> Response:
    """Get an event

    With its first mentions: where articles name its time, and why it is read that way.
    """
    found = stored(event_id)
    if found.merged_into is not None:
        return moved_to(f"/v1/events/{found.merged_into}")
    etag = etag_of(found.version)
    if not query:
        return json_response(found.document, etag)
    shown, state = narrowed(found.document, query.get("fields_"), query.get("lang")), f"{etag};"
    if "include" in query:
        articles = _articles_of([found.document])
        shown = orjson.dumps({**orjson.loads(shown), "articles": orjson.Fragment(articles)})
        state += f"{checksum(articles)};"
    return json_response(shown, f"{state}{query_string()}")


@operation(
    blueprint,
    f"GET {PATH}/mentions",
    query=PageQuery,
    answers={200: Answer(MentionsSchema, headers=("Link",)), 308: MOVED},
    problems=(410,),
)
def list_event_mentions(event_id: int, query: dict[str, Any]) -> Response:
    """List the mentions of an event

    By article, in the order of its text. The event itself holds the first ones only.
    """
    found = stored(event_id)
    if found.merged_into is not None:
        return moved_to(f"/v1/events/{found.merged_into}/mentions")
    page = Page(query, question_of(f"mentions of event {event_id}"))
    with database().read_session() as session:
        rows = queries.mentions_of_event(session, event_id, limit=page.rows_to_read, after=page.after)
        return collection(*page.split(rows, queries.mention_key, lambda row: orjson.dumps(MENTION.dump(row))))


def stored(event_id: int) -> queries.StoredEvent:
    """The event, live or merged. Raises ``NotFound`` if there never was one, ``Gone`` if it is deleted."""
    with database().plain_connection() as connection:
        found = queries.stored_event(connection, event_id)
    if found is None:
        raise errors.NotFound(f"no event {event_id}")
    if found.merged_into is None and found.deleted_at is not None:
        raise errors.Gone(f"event {event_id} is deleted")
    return found


def etag_of(version: int) -> str:
    """The ETag of an event; its version grows with every change of its stored JSON."""
    return f"e{version}"


@operation(
    blueprint,
    "GET /events/histogram",
    query=HistogramQuery,
    answers={200: Answer(HistogramSchema)},
)
def get_histogram(query: dict[str, Any]) -> Response:
    """Count the events of each period

    Empty periods are included. Without `from` or `to`, the first or last event sets the limit.
    """
    with database().plain_connection() as connection:
        buckets = queries.histogram(connection, filters_of(query), query["interval"])
    return unversioned(orjson.dumps({"buckets": [_counts(each, query) for each in buckets]}))


def _counts(bucket: Mapping[str, Any], query: dict[str, Any]) -> dict[str, Any]:
    return {name: bucket[name] for name in (*COUNTED, *(SIDES if query.get("sides") else ()))}


@operation(
    blueprint,
    "GET /events/sample",
    query=SampleQuery,
    answers={200: Answer(SampleSchema)},
)
def get_sample(query: dict[str, Any]) -> Response:
    """Get a few events of each period

    For charts: the periods of the histogram, each with up to `per` events; none that has events is without
    one. Events that lie in the period are preferred, spread over its days; if there are fewer than `per`,
    longer ones that begin in it are added. A long event is not repeated in each period that it touches: those
    that began earlier are given for the first period, if there is room, and one of them, the last to have
    begun, for a period in which none begins. The same question has the same answer while no event changes.

    The number of periods times `per` is at most 5,000. As in the histogram, the first and the last period are
    counted whole, whatever their part in the window; their events touch the window if any do.
    """
    with database().plain_connection() as connection:
        buckets = queries.sample(connection, filters_of(query), query["interval"], query["per"])
    return unversioned(b'{"buckets":[%b]}' % b",".join(_sampled(each, query) for each in buckets))


def _sampled(sampled: queries.Sampled, query: dict[str, Any]) -> bytes:
    counts, items = orjson.dumps(_counts(sampled.bucket, query)), _shown(sampled.documents, query)
    return b'%b,"items":[%b]}' % (counts[:-1], b",".join(items))


@operation(
    blueprint,
    "GET /events/facets",
    query=FacetsQuery,
    answers={200: Answer(FacetsSchema)},
)
def get_facets(query: dict[str, Any]) -> Response:
    """Count the values that events have

    For menus of filters: tags, actors, places, sources, languages, statuses and precisions of the events that
    match, as they are written. Of more than 10,000 events the counts may be estimates; `exact` says so.
    """
    with database().plain_connection() as connection:
        values, exact = queries.facets(connection, filters_of(query), query["by"], query["limit"])
    return unversioned(orjson.dumps({"facets": values, "exact": exact}))
