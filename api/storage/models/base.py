"""The base of all tables, and how values are stored in them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, DateTime, Dialect, LargeBinary, MetaData, String, TypeDecorator
from sqlalchemy.orm import DeclarativeBase
from typing_extensions import override

from api.storage.facts import EventFacts
from api.storage.scopes import Scope


class UtcDateTime(TypeDecorator[datetime]):
    """An aware instant in UTC; SQLite does not store the zone, so it is added when reading."""

    impl = DateTime(timezone=True)
    cache_ok = True

    @override
    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.astimezone(UTC)

    @override
    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Facts(TypeDecorator[EventFacts]):
    """Facts of an event, stored as JSON."""

    impl = JSON
    cache_ok = True

    @override
    def process_bind_param(self, value: EventFacts | None, dialect: Dialect) -> dict[str, Any] | None:
        return None if value is None else value.to_json()

    @override
    def process_result_value(self, value: dict[str, Any] | None, dialect: Dialect) -> EventFacts | None:
        return None if value is None else EventFacts.from_json(value)


class ScopeByName(TypeDecorator[Scope]):
    """The scope of a key, stored by its name."""

    impl = String(10)
    cache_ok = True

    @override
    def process_result_value(self, value: str | None, dialect: Dialect) -> Scope | None:
        return None if value is None else Scope(value)


def now() -> datetime:
    """The current instant in UTC, as rows record it."""
    return datetime.now(UTC)


class Base(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {  # noqa: RUF012 (SQLAlchemy reads it from the class)
        datetime: UtcDateTime(),
        list[str]: JSON(),
        dict[str, Any]: JSON(),
        bytes: LargeBinary(),
        EventFacts: Facts(),
        Scope: ScopeByName(),
    }
