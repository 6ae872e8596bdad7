"""Rows that belong to no session: made, and written many at once.

As objects of a session they take five times as long to write.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

from sqlalchemy import inspect
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


def insert_new(session: Session, *tables: Sequence[Base]) -> None:
    """Insert rows, which have their ids and belong to no session, neither before nor afterwards.

    ``tables`` are the rows of one table each, those first that others refer to. The rows of a table have the
    same columns set; the others get their defaults, which are constants.
    """
    for rows in filter(None, tables):
        _insert(session, rows)
    changes.note(session)


def _insert(session: Session, rows: Sequence[Base]) -> None:
    table, connection = rows[0].__tablename__, session.connection()
    columns = stored_columns(connection, Base.metadata.tables[table])
    values = ([stored(_value(row, name, default)) for name, default, stored in columns] for row in rows)
    engine_of(connection).insert_rows(connection, table, [name for name, _, _ in columns], values)
    counting.note_added(session, table, len(rows))


def _value(row: Base, name: str, default: Any) -> Any:
    return vars(row).get(name, default)
