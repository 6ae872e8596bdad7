"""An event in a list or a picture of a sheet."""

from __future__ import annotations

from typing import NamedTuple

from api.http.sheets.axis import Plotted
from api.http.sheets.wording import Wording
from api.storage import models


class Told(NamedTuple):
    """An event in a list."""

    event_id: int
    title: str
    language: str
    display: str
    sign: str
    sign_name: str


def told(event: models.Event, wording: Wording) -> Told:
    """An event in the words of the reader."""
    sign = wording.sign(event.status, event.interval.end)
    display, name = wording.interval(event.interval, event.status), wording.name_of_sign(sign)
    return Told(event.id, event.title, event.language, display, sign, name)


def plotted(event: models.Event, words: Told) -> Plotted:
    """An event for a picture, named in the same words as in the list."""
    return Plotted(event.id, event.interval, words.sign, f"{words.display} · {words.title}")
