"""What a reader takes along from a sheet: addresses, a citation, a line for the command line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from api.http.kit.prefixes import prefix
from api.http.kit.service import service
from api.http.sheets.quotes import Source
from api.http.sheets.wording import Wording


class Links(NamedTuple):
    """Addresses of what a sheet shows; ``page`` and ``api`` are for other programs than the browser."""

    page: str
    json: str
    api: str
    ics: str
    feed: str = ""


def public_root() -> str:
    """The address of the service as the settings publish it, without a slash at its end.

    Without one, only its path: the host that a client names may be anybody's. Scripts put the origin of the
    page before it.
    """
    return service().settings.base_url or prefix()


def event_links(event_id: int) -> Links:
    """The addresses of an event."""
    root, path = public_root(), f"/v1/events/{event_id}"
    return Links(
        page=f"{root}/events/{event_id}",
        json=f"{prefix()}{path}?include=articles",
        api=f"{root}{path}?include=articles",
        ics=f"{prefix()}/v1/events?ids={event_id}&format=ics",
    )


def story_links(story_id: int) -> Links:
    """The addresses of a story and of its events."""
    root, events = public_root(), f"/v1/events?story={story_id}"
    return Links(
        page=f"{root}/stories/{story_id}",
        json=f"{prefix()}/v1/stories/{story_id}",
        api=f"{root}{events}",
        ics=f"{prefix()}{events}&format=ics",
        feed=f"{prefix()}{events}&format=atom",
    )


def citation_of(title: str, display: str, sources: Sequence[Source], page: str, wording: Wording) -> str:
    """An event as a text quotes it, with its first article and the day on which it was read."""
    words = wording.texts["opened"]
    accessed = words["accessed"].format(day=wording.day(wording.today))
    parts = [words["quoted"].format(title=title), display, *map(_source, sources[:1]), page, accessed]
    return ", ".join(filter(None, parts)) + "."


def _source(source: Source) -> str:
    article = source.article
    return ", ".join(filter(None, (article.source, article.title, source.published, article.url)))
