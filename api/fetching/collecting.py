"""Fetching pages and storing their articles.

A page and the note that it was fetched are stored in one transaction, so a run may be interrupted anywhere
and started again, and two may run at once.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from api.errors import Conflict, TimelineError
from api.fetching import pages
from api.fetching.feeds import Entry
from api.fetching.pages import Labels, article_in
from api.fetching.refusals import NotFetched
from api.fetching.urls import without_tracking
from api.fetching.web import Fetched, Validators, Web
from api.storage import fetches
from api.storage.database import Database
from api.timeline import storing
from api.timeline.known_articles import article_at
from api.timeline.reading import ReadArticle, read_article
from api.timeline.saving import lock_timeline
from api.timeline.storing import Stored, Summary


@dataclass(frozen=True, slots=True)
class Collected:
    """What came of a page: its article, or None if it has not changed since it was fetched last."""

    url: str
    article: Summary | None = None


class Collector:
    """Fetches pages and stores their articles, in the name of ``who``.

    With ``update``, the article of a page that is stored already gets the text that the page has now.
    """

    def __init__(
        self, database: Database, web: Web, who: str, labels: Labels | None = None, *, update: bool = False
    ) -> None:
        self.database, self.web = database, web
        self._who, self._labels, self._update = who, labels or Labels(), update

    def collect(self, entry: Entry) -> Collected:
        """Fetch a page and store its article. Raises ``NotFetched``, which is noted if it is for good."""
        try:
            page = self.web.get(entry.url, pages.ACCEPTED, self._known(entry.url))
            return Collected(entry.url) if page.body is None else self._store(entry, page)
        except NotFetched as error:
            if not error.for_now:
                with self.database.write_session() as session:
                    fetches.note(session, without_tracking(entry.url), problem=error.reason)
            raise

    def _known(self, address: str) -> Validators | None:
        """What was said of the page when it was fetched last, if its article is still there."""
        url = without_tracking(address)
        with self.database.read_session() as session:
            last = fetches.last_fetch(session, url)
            if last is None or article_at(session, url) is None:
                return None
            return Validators(last.etag, last.last_modified)

    def _store(self, entry: Entry, page: Fetched) -> Collected:
        try:
            article = read_article(article_in(page, entry, self._labels))
            with self.database.write_session() as session:
                stored = self._stored(session, article)
                validators = page.validators
                fetches.note(
                    session,
                    without_tracking(entry.url),
                    etag=validators.etag,
                    last_modified=validators.last_modified,
                )
                return Collected(entry.url, storing.summary(session, stored))
        except TimelineError as error:
            raise NotFetched(error.detail) from error

    def _stored(self, session: Session, article: ReadArticle) -> Stored:
        lock_timeline(session)
        try:
            return storing.ingest(session, article, who=self._who)
        except Conflict:
            known = article_at(session, article.article.url)
            if known is None or not self._update:
                raise
        changes = {"text": article.article.text, "title": article.article.title or known.title}
        known = storing.article_to_change(session, known.id)
        return storing.change_article(session, known, changes, who=self._who)
