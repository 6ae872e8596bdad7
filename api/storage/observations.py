"""What a check of the service has found."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Level(StrEnum):
    """How good or bad an observation is."""

    OK = "ok"
    WARNING = "warning"
    ERROR = "error"


class Observation(NamedTuple):
    """``detail`` is what was found, ``advice`` what to do about it."""

    level: Level
    detail: str
    advice: str = ""


def fine(detail: str) -> Observation:
    """All is as it should be."""
    return Observation(Level.OK, detail)


def warning(detail: str, advice: str) -> Observation:
    """The service works, but not as well or as safely as it could."""
    return Observation(Level.WARNING, detail, advice)


def failure(detail: str, advice: str) -> Observation:
    """The service does not work, or will stop working soon."""
    return Observation(Level.ERROR, detail, advice)
