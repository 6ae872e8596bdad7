"""What views use of the application: its settings, its database, its limits."""

from __future__ import annotations

from dataclasses import dataclass

from flask import current_app
from flask_compress import Compress

from api.config import Settings
from api.http.kit.limits import RateLimits
from api.http.kit.measuring import Measuring
from api.storage.database import Database

EXTENSION = "timeline"


@dataclass(frozen=True, slots=True)
class Service:
    """Created once by ``create_app`` and kept in the extensions of the application."""

    settings: Settings
    database: Database
    limits: RateLimits
    compress: Compress
    compress_files: Compress
    measuring: Measuring


def service() -> Service:
    """The service of the current application."""
    found = current_app.extensions[EXTENSION]
    assert isinstance(found, Service)
    return found


def database() -> Database:
    """The database of the current application."""
    return service().database
