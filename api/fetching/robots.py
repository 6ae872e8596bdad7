"""What sites allow programs to fetch (RFC 9309)."""

from __future__ import annotations

from typing import Final

from protego import Protego
from urllib3.util import Url

from api.fetching.client import NAME, Answer, Client
from api.fetching.pacing import LONGEST_WAIT
from api.fetching.refusals import NotFetched
from api.fetching.urls import joined, origin_of, parsed

MOST_REDIRECTS: Final = 5
REDIRECTS = (301, 302, 303, 307, 308)
LONGEST = 500_000
"""Bytes of a robots.txt that are read; RFC 9309 wants as many at least."""
ALLOWS_ALL = ""


class Robots:
    """The rules of the sites that were asked for them; each is asked once."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._rules: dict[str, Protego] = {}

    def check(self, url: Url) -> None:
        """Raises ``NotFetched`` if the site does not want this address fetched, or cannot say."""
        origin = origin_of(url)
        if origin not in self._rules:
            self._rules[origin] = Protego.parse(self._text(origin))
        rules = self._rules[origin]
        if not rules.can_fetch(url.url, NAME):
            raise NotFetched("robots.txt does not allow it")
        delay = rules.crawl_delay(NAME) or 0.0
        if delay > LONGEST_WAIT:
            raise NotFetched(f"robots.txt wants {delay:g} s between requests")
        self._client.pacing.slow_down(url.host or "", delay)

    def _text(self, origin: str) -> str:
        """The robots.txt of a site; one that does not exist (4xx) allows everything."""
        address = f"{origin}/robots.txt"
        for _ in range(MOST_REDIRECTS + 1):
            answer = self._answer(parsed(address))
            if answer.status not in REDIRECTS:
                break
            address = joined(address, answer.headers.get("Location", ""))
        if answer.status == 200:
            return answer.body[:LONGEST].decode("utf-8", "replace")
        if 400 <= answer.status < 500 and answer.status != 429:
            return ALLOWS_ALL
        raise NotFetched(f"its robots.txt answers {answer.status}", for_now=True)

    def _answer(self, url: Url) -> Answer:
        try:
            return self._client.get(url, {"Accept": "text/plain"})
        except NotFetched as error:
            raise NotFetched(f"its robots.txt: {error.reason}", for_now=error.for_now) from error
