"""Stories: the affairs that several articles report."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import orjson
from flask import Response

from api.exports.event_parts import only
from api.http.kit.cursors import Page, question_of
from api.http.kit.openapi import Blueprint
from api.http.kit.operation import Answer, operation
from api.http.kit.responses import checksum, collection, json_response, moved_to, total_member
from api.http.kit.service import database
from api.schemas.article_queries import StoriesQuery, StoryQuery, story_filters_of
from api.schemas.stories import ShownStorySchema, StoriesSchema, StorySchema
from api.storage import models, queries
from api.timeline.stories import upkeep

STORY = StorySchema()

blueprint = Blueprint("stories", __name__, description="The affairs that several articles report")


@operation(
    blueprint,
    "GET /stories",
    query=StoriesQuery,
    answers={200: Answer(StoriesSchema, headers=("Link",))},
)
def list_stories(query: dict[str, Any]) -> Response:
    """List the stories

    Those with an article that passes all the filters. The one that changed last comes first; with
    `sort=articles` that of the most articles, with `sort=start` that whose events begin first: an open start
    before all others, stories without events at the end.

    What belongs to a story is found by `story=ID`, among the events and the articles.
    """
    filters, order = story_filters_of(query), queries.STORY_ORDERS[query["sort"]]
    page = Page(query, question_of("stories"), both_ways=True)
    with database().snapshot_session() as session:
        read = partial(queries.stories_page, session, filters, limit=page.rows_to_read)
        rows = page.read(lambda after, back: read(order.backwards if back else order, after=after))
        number = queries.count_stories(session, filters) if query.get("count") else None
        documents, cursor = page.split(rows, order.place, _json_of(query))
    return collection(documents, cursor, **total_member(number))


@operation(
    blueprint,
    "GET /stories/<row:story_id>",
    query=StoryQuery,
    answers={
        200: Answer(ShownStorySchema),
        308: Answer(description="Part of the story at `Location` now", headers=("Location",)),
    },
    problems=(410,),
)
def get_story(story_id: int, query: dict[str, Any]) -> Response:
    """Get a story

    Its articles come from `/articles?story=ID`, its events from `/events?story=ID`, in every format. Once all
    its articles are deleted, it is gone (410).
    """
    with database().read_session() as session:
        story = upkeep.story_of(session, story_id)
        if story.id != story_id:
            return moved_to(f"/v1/stories/{story.id}")
        body = _json_of(query)(story)
    return json_response(body, checksum(body))


def _json_of(query: dict[str, Any]) -> Callable[[models.Story], bytes]:
    """Renders what a query wants of a story."""
    return lambda story: orjson.dumps(only(STORY.dump(story), query.get("fields_")))
