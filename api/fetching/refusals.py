"""Why something was not fetched."""

from __future__ import annotations


class NotFetched(Exception):
    """A page or feed that could not be fetched or read.

    ``reason`` completes "URL: …". With ``for_now``, the same request may succeed later.
    """

    def __init__(self, reason: str, *, for_now: bool = False) -> None:
        super().__init__(reason)
        self.reason, self.for_now = reason, for_now
