"""Rows that belong to no session: made, loaded, and written many at once.

As objects of a session they take five times as long to write.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any, TypeVar

from sqlalchemy import bindparam, inspect, select, update
from sqlalchemy.orm import Session

from api.storage import changes, counting
from api.storage.engines import engine_of
from api.storage.engines.columns import stored_columns
from api.storage.models import Base

Row = TypeVar("Row", bound=Base)


def row_of(model: type[Row], **values: Any) -> Row:
    """A row that has these columns, and refers to these other rows, as if it had just been loaded.

    Setting them as attributes takes most of the time that a row takes: each would note what it was before.
    """
    manager: Any = inspect(model).class_manager
    row: Row = manager.new_instance()
    vars(row).update(values)
    return row


def rows_where(session: Session, model: type[Row], condition: Any, *order: Any) -> list[Row]:
    """The rows for which a condition holds, as the database has them now."""
    table = model.__table__
    found = session.connection().execute(select(table).where(condition).order_by(*order))
    names = found.keys()
    return [row_of(model, **dict(zip(names, values, strict=True))) for values in found]


def insert_new(session: Session, *tables: Sequence[Base]) -> None:
    """Insert rows, which have their ids and belong to no session, neither before nor afterwards.

    ``tables`` are the rows of one table each, those first that others refer to. The rows of a table have the
    same columns set; the others get their defaults, which are constants or the database's.
    """
    for rows in filter(None, tables):
        _insert(session, rows)
    changes.note(session)


def _insert(session: Session, rows: Sequence[Base]) -> None:
    table, connection = rows[0].__tablename__, session.connection()
    every = stored_columns(connection, Base.metadata.tables[table])
    columns = [column for column in every if column.name in vars(rows[0]) or column.default is not None]
    values = ([stored(_value(row, name, default)) for name, default, stored in columns] for row in rows)
    engine_of(connection).insert_rows(connection, table, [name for name, _, _ in columns], values)
    counting.note_added(session, table, len(rows))


def update_stored(session: Session, rows: Sequence[Base], columns: Collection[str]) -> None:
    """Write columns of rows of one table, which are stored and belong to no session."""
    if not rows:
        return
    table = Base.metadata.tables[rows[0].__tablename__]
    statement = (
        update(table)
        .where(table.c.id == bindparam("row"))
        .values({each: bindparam(each) for each in columns})
    )
    values = [{"row": vars(row)["id"], **{each: vars(row)[each] for each in columns}} for row in rows]
    session.connection().execute(statement, values)
    changes.note(session)


def _value(row: Base, name: str, default: Any) -> Any:
    return vars(row).get(name, default)
