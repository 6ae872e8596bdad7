"""Events as the pages show them."""

from __future__ import annotations

from datetime import date
from typing import Any

from api.exports.event_parts import Event, in_language
from api.extraction.status import Status

PASSED = "passed"
"""The sign of what was planned for days that are over, of which nobody knows what became."""


def shown(event: Event, lang: str) -> dict[str, Any]:
    """The event with its days in words of that language, and with its ``sign``."""
    return {**in_language(event, lang), "sign": sign_of(event["status"], over=_is_over(event))}


def sign_of(status: str, *, over: bool) -> str:
    """The sign of an event, as ``core/glyphs.js`` chooses it; ``over`` if its last day has passed."""
    return PASSED if over and status == Status.PLANNED else status


def _is_over(event: Event) -> bool:
    return event["end"] is not None and event["end"] < date.today().isoformat()


def article_ids(event: Event) -> set[int]:
    """The ids of the articles that the mentions shown come from."""
    return {mention["article_id"] for mention in event["mentions"]}
