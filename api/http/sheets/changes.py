"""The history of an event in words: who changed what, when and why, newest first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, NamedTuple

from api.http.kit.access import ANYBODY
from api.http.sheets.wording import Wording
from api.storage import models
from api.timeline.history import changed_fields

LINKED = ("event_id", "event_ids", "merged_into")
"""The details of a change that name other events."""
FIRST_FACTS = ("title", "edtf", "status")
"""What is shown of a new event, whose facts are all new."""


class Difference(NamedTuple):
    """A fact before and after a change; None where there was none."""

    name: str
    before: str | None
    after: str | None


class Change(NamedTuple):
    """A change of an event in words."""

    version: int
    at: datetime
    when: str
    who: str
    action: str
    differences: list[Difference]
    event_ids: list[int]
    article_id: int | None
    why: list[str]
    creates: bool


def change_in_words(entry: models.EventHistory, wording: Wording, *, with_names: bool) -> Change:
    """An entry of the history in words, without the name of who made it if names are private."""
    details = {**(entry.before or {}), **(entry.after or {})}
    return Change(
        version=entry.version,
        at=entry.at,
        when=wording.instant(entry.at),
        who=_named(entry.who, wording) if with_names else "",
        action=wording.texts["opened"]["actions"][entry.action],
        differences=list(_differences(entry, wording)),
        event_ids=list(_events_named(details)),
        article_id=details.get("article_id"),
        why=[reason_in_words(each, wording) for each in entry.why or ()],
        creates=_creates(entry),
    )


def _named(who: str, wording: Wording) -> str:
    return str(wording.texts["opened"]["anybody"]) if who == ANYBODY else who


SHARED = re.compile(r"\b(\d+) (names?|places?|numbers?|days?)\b")
"""How much the articles of a story share, as the service counts it."""


def reason_in_words(reason: str, wording: Wording) -> str:
    """A reason of the service in the language of the reader, with the names that it gives."""
    known, colon, names = reason.partition(": ")
    [named] = wording.named("reasons", [known])
    words = wording.texts["opened"]
    shared = SHARED.sub(lambda found: f"{found[1]} {words['shared'][found[2]]}", names)
    return f"{named}{words['colon']}{shared}" if colon else named


def _differences(entry: models.EventHistory, wording: Wording) -> Iterator[Difference]:
    before, after = entry.before or {}, entry.after or {}
    is_new = _creates(entry)
    status = after.get("status", before.get("status", "occurred"))
    for name in changed_fields(entry):
        if name in ("deleted", "merged_into") or (is_new and name not in FIRST_FACTS):
            continue
        label = wording.texts["opened"]["fields"][name]
        values = (_value(name, each.get(name), status, wording) for each in (before, after))
        yield Difference(label, *values)


def _creates(entry: models.EventHistory) -> bool:
    """Whether there was no event before."""
    return "title" in (entry.after or {}) and "title" not in (entry.before or {})


def _value(name: str, value: Any, status: str, wording: Wording) -> str | None:
    if not value:
        return None
    if name == "edtf":
        return wording.edtf(value, status=status)
    if name == "status":
        return wording.name_of_sign(value)
    return ", ".join(value) if isinstance(value, list) else str(value)


def _events_named(details: Mapping[str, Any]) -> Iterator[int]:
    for name in LINKED:
        value = details.get(name)
        yield from value if isinstance(value, list) else [value] if value else []
