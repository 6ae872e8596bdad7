"""The columns of tables as drivers take their values."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Connection, Dialect, Table


class StoredColumn(NamedTuple):
    """A column: its name, its default, and what makes of a value one that the driver takes."""

    name: str
    default: Any
    stored: Callable[[Any], Any]


def stored_columns(connection: Connection, table: Table) -> list[StoredColumn]:
    """The columns of a table. A default that is no constant is left out."""
    return _columns(table, connection.dialect)


@cache
def _columns(table: Table, dialect: Dialect) -> list[StoredColumn]:
    return [*_described(table, dialect)]


def _described(table: Table, dialect: Dialect) -> Iterator[StoredColumn]:
    for column in table.columns:
        process = column.type.dialect_impl(dialect).bind_processor(dialect)
        default: Any = column.default
        constant = default.arg if default is not None and default.is_scalar else None
        yield StoredColumn(column.name, constant, process or _as_it_is)


def _as_it_is(value: Any) -> Any:
    return value
