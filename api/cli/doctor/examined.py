"""What the checks look at."""

from __future__ import annotations

from dataclasses import dataclass

from api.config import Settings
from api.storage.database import Database


@dataclass(frozen=True, slots=True)
class Examined:
    """The service as it would start: its settings, what is wrong with them, and its database.

    ``database`` is None if the settings do not name a usable one, or if its tables cannot be read.
    """

    settings: Settings
    problems: tuple[str, ...]
    database: Database | None
