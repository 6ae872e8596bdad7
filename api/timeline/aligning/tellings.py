"""One telling of an event, and what it says."""

from __future__ import annotations

from typing import NamedTuple

from api.storage.facts import EventFacts


class Telling(NamedTuple):
    """What one article says about an event, and the sentence in which it says it."""

    facts: EventFacts
    sentence: str
