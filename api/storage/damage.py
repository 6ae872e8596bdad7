"""Damage below the rows: in the files of the database, and rows whose parents are gone."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, ForeignKey, Table, exists, inspect, select

from api.storage import models
from api.storage.engines import engine_of


def damage(connection: Connection) -> Iterator[str]:
    """A sentence for each place at which the database is damaged."""
    yield from engine_of(connection).damage(connection, [table.name for table in _tables(connection)])
    yield from orphans(connection)


def orphans(connection: Connection) -> Iterator[str]:
    """A sentence for each row that names another one that does not exist.

    The database refuses to make such rows, but damage and programs with foreign keys switched off do.
    """
    tables = _tables(connection)
    for table in tables:
        keys = [key for key in table.foreign_keys if key.column.table in tables]
        for key in sorted(keys, key=lambda key: key.parent.name):
            for row_id, missing in _without_parent(connection, key):
                yield f"{table.name} {row_id}: there is no {key.column.table.name} {missing}"


def _tables(connection: Connection) -> list[Table]:
    """The tables, parents first; those that an older database lacks are left out."""
    present = set(inspect(connection).get_table_names())
    return [table for table in models.Base.metadata.sorted_tables if table.name in present]


def _without_parent(connection: Connection, key: ForeignKey) -> Iterator[tuple[int, int]]:
    child, parents = key.parent, key.column.table.alias()
    parent = exists(select(1).where(parents.c[key.column.name] == child).correlate(child.table))
    columns = select(child.table.c.id.label("id"), child.label("missing"))
    rows = connection.execute(columns.where(child.is_not(None), ~parent).order_by(child.table.c.id))
    return ((row.id, row.missing) for row in rows)
