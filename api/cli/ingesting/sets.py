"""Articles stored in sets, and reported in the order in which they were read."""

from __future__ import annotations

from time import monotonic

from api.cli.console import say_changed, warn, warn_of_dates, write_json
from api.cli.files.articles import Place, reason
from api.cli.ingesting.progress import Progress
from api.cli.ingesting.reading import Read
from api.storage.database import Database
from api.timeline.bulk import SET, store_all
from api.timeline.reading import ReadArticle
from api.timeline.storing import Summary

SOON_S = 1.0
"""A set that has been read for that long is stored before it is full."""


class Sets:
    """Stores articles in sets; a line of output, or a warning, follows once they are on disk.

    ``failures`` is the number of those that are not stored.
    """

    def __init__(self, database: Database, progress: Progress) -> None:
        self.failures = 0
        self._database, self._progress = database, progress
        self._waiting: list[Read] = []
        self._began = 0.0

    def add(self, read: Read) -> None:
        """Store an article, if not now, then with the next ones. Raises like ``store_all``."""
        if not self._waiting:
            self._began = monotonic()
        self._waiting.append(read)
        if len(self._waiting) >= SET or monotonic() - self._began >= SOON_S:
            self.store()

    def store(self) -> None:
        """Store what has been read so far, and report it. Raises like ``store_all``."""
        waiting, self._waiting = self._waiting, []
        articles = [read.result for read in waiting if isinstance(read.result, ReadArticle)]
        outcomes = iter(store_all(self._database, articles, who="command line") if articles else [])
        self._progress.clear()
        for place, result, _ in waiting:
            self._report(place, next(outcomes) if isinstance(result, ReadArticle) else result)
        self._progress.add(len(waiting), sum(read.size for read in waiting))

    def _report(self, place: Place, outcome: Summary | Exception | str) -> None:
        if isinstance(outcome, Summary):
            members = outcome._asdict()
            say_changed(self._database)
            write_json({**place.members(), **members})
            warn_of_dates(str(place), members)
        else:
            self.failures += 1
            warn(f"{place}: {outcome if isinstance(outcome, str) else reason(outcome)}")
