"""Following feeds: fetching the pages that they announce and that were not fetched before."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from api.fetching import feeds
from api.fetching.collecting import Collected, Collector
from api.fetching.feeds import Entry, Feed, feed_in
from api.fetching.pacing import Pacing
from api.fetching.refusals import NotFetched
from api.fetching.urls import without_tracking
from api.fetching.web import Validators
from api.storage import fetches

MOST_SITEMAPS = 50
"""Sitemaps of one index that are read in a pass."""


@dataclass(frozen=True, slots=True)
class Failed:
    """A page or feed that was not fetched, and why."""

    url: str
    reason: str


@dataclass(slots=True)
class Followed:
    """What a feed announces: the number of its entries, and those that are new.

    ``left`` entries wait for the next pass: there were too many, or they could not be fetched for now.
    """

    url: str
    entries: int = 0
    new: list[Entry] = field(default_factory=list)
    left: int = 0
    validators: Validators = field(default_factory=Validators)


class Follower:
    """Reads feeds and collects at most ``most`` new pages of each in a pass."""

    def __init__(self, collector: Collector, pacing: Pacing, most: int) -> None:
        self._collector, self._pacing, self._most = collector, pacing, most

    def follow(self, addresses: Iterable[str]) -> Iterator[Collected | Failed | Followed]:
        """One pass: everything collected, everything that failed, and at the end each feed that was read.

        A feed whose new pages are all done is noted, and read again only if it changes.
        """
        read: list[Followed] = []
        for answer in self._feeds(dict.fromkeys(addresses)):
            if isinstance(answer, Failed):
                yield answer
            else:
                read.append(answer)
        for feed, entry in self._by_turns(read):
            try:
                yield self._collector.collect(entry)
            except NotFetched as error:
                feed.left += error.for_now
                yield Failed(entry.url, error.reason)
        self._note(feed for feed in read if not feed.left)
        yield from read

    def _feeds(self, addresses: Iterable[str], *, named: bool = False) -> Iterator[Followed | Failed]:
        """The feeds at addresses, and the sitemaps that a sitemap index names."""
        for address in addresses:
            try:
                feed, validators = self._feed(address)
                sitemaps = _sitemaps(feed, named=named)
            except NotFetched as error:
                yield Failed(address, error.reason)
                continue
            if sitemaps:
                yield from self._feeds(sitemaps, named=True)
            else:
                yield self._followed(address, feed, validators)

    def _feed(self, address: str) -> tuple[Feed, Validators]:
        """The feed at an address; empty if it is unchanged."""
        with self._collector.database.read_session() as session:
            last = fetches.last_fetch(session, address)
            known = Validators(last.etag, last.last_modified) if last else Validators()
        answer = self._collector.web.get(address, feeds.ACCEPTED, known)
        if answer.body is None:
            return Feed([]), known
        return feed_in(answer.body, answer.url), answer.validators

    def _followed(self, address: str, feed: Feed, validators: Validators) -> Followed:
        entries = {without_tracking(entry.url): entry for entry in feed.entries}
        with self._collector.database.read_session() as session:
            before = fetches.fetched_before(session, list(entries))
        new = [entry for url, entry in entries.items() if url not in before]
        wanted = new[: self._most]
        return Followed(address, len(entries), wanted, len(new) - len(wanted), validators)

    def _by_turns(self, read: Sequence[Followed]) -> Iterator[tuple[Followed, Entry]]:
        """The new entries of all feeds, each once; next is always one of the host that may be asked first."""
        waiting: dict[str, deque[tuple[Followed, Entry]]] = {}
        for feed in read:
            for entry in feed.new:
                waiting.setdefault(urlsplit(entry.url).hostname or "", deque()).append((feed, entry))
        done: set[str] = set()
        while waiting:
            host = min(waiting, key=self._pacing.seconds_left)
            feed, entry = waiting[host].popleft()
            if not waiting[host]:
                del waiting[host]
            if entry.url not in done:
                done.add(entry.url)
                yield feed, entry

    def _note(self, read: Iterable[Followed]) -> None:
        with self._collector.database.write_session() as session:
            for feed in read:
                validators = feed.validators
                fetches.note(session, feed.url, etag=validators.etag, last_modified=validators.last_modified)


def _sitemaps(feed: Feed, *, named: bool) -> tuple[str, ...]:
    """The sitemaps to read instead of a feed. Raises ``NotFetched`` if they are too many or nested."""
    if feed.sitemaps and named:
        raise NotFetched("a sitemap index within another")
    if len(feed.sitemaps) > MOST_SITEMAPS:
        raise NotFetched(
            f"names {len(feed.sitemaps)} sitemaps; give those that you want, at most {MOST_SITEMAPS}"
        )
    return feed.sitemaps
