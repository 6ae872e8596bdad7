"""GET requests that follow redirects and keep to robots.txt."""

from __future__ import annotations

from dataclasses import dataclass, field
from email.message import Message
from typing import Final

from api.fetching.client import Answer, Client
from api.fetching.refusals import NotFetched
from api.fetching.robots import MOST_REDIRECTS, REDIRECTS, Robots
from api.fetching.urls import joined, parsed

UNTIL_LATER: Final = (408, 425, 429)


@dataclass(frozen=True, slots=True)
class Validators:
    """What a server said of a state, so that the next request can ask whether it is still the same."""

    etag: str | None = None
    last_modified: str | None = None

    def headers(self) -> dict[str, str]:
        """The headers of a conditional request (RFC 9110, section 13)."""
        asked = {"If-None-Match": self.etag, "If-Modified-Since": self.last_modified}
        return {name: value for name, value in asked.items() if value}


@dataclass(frozen=True, slots=True)
class Fetched:
    """A page or feed. ``url`` is its address after redirects, ``charset`` the one that the server declares.

    ``body`` is None if nothing has changed since the state of the validators that were sent.
    """

    url: str
    body: bytes | None
    media_type: str = ""
    charset: str | None = None
    validators: Validators = field(default_factory=Validators)


class Web:
    """Other sites."""

    def __init__(self, client: Client) -> None:
        self._client, self._robots = client, Robots(client)

    def get(self, address: str, accept: str, known: Validators | None = None) -> Fetched:
        """What is at an address. Raises ``NotFetched``, also for any status but 200 and 304."""
        headers = {"Accept": accept, **(known.headers() if known else {})}
        for _ in range(MOST_REDIRECTS + 1):
            url = parsed(address)
            self._robots.check(url)
            answer = self._client.get(url, headers)
            if answer.status not in REDIRECTS:
                return _fetched(address, answer)
            address = joined(address, answer.headers.get("Location", ""))
        raise NotFetched(f"more than {MOST_REDIRECTS} redirects")


def _fetched(address: str, answer: Answer) -> Fetched:
    if answer.status == 304:
        return Fetched(address, None)
    if answer.status != 200:
        later = answer.status >= 500 or answer.status in UNTIL_LATER
        raise NotFetched(f"answers {answer.status}", for_now=later)
    content = Message()
    content["Content-Type"] = answer.headers.get("Content-Type", "")
    validators = Validators(answer.headers.get("ETag"), answer.headers.get("Last-Modified"))
    declared = content.get_content_charset()
    return Fetched(address, answer.body, content.get_content_type(), declared, validators)
