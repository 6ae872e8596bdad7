"""Copies all rows of a database to another one with the same tables, whatever the engines."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, inspect

from api.storage.database import number_of_rows
from api.storage.engines import engine_of
from api.storage.engines.interface import PlainRows
from api.storage.index.rebuilding import FIRST_KEY

Report = Callable[[str, int, int], None]
"""Told of the progress: what is copied, how much of it, and how much there is."""

NOT_COPIED = ("alembic_version", "reindexing")
"""The revision, which both databases have, and the progress of a reindexing of one of them."""
LAST_KEY = (1 << 63) - 1
REPORTED_AFTER = 10_000


def tables_of(connection: Connection) -> list[str]:
    """The tables with rows, parents before children; search tables are made from others."""
    names = (name for name, _ in inspect(connection).get_sorted_table_and_fkc_names())
    search = tuple(copy.table for copy in engine_of(connection).search_copies)
    return [name for name in names if name and name not in NOT_COPIED and not name.startswith(search)]


def numbers_of_rows(connection: Connection) -> dict[str, int]:
    """The number of rows of each table, as the transaction of the connection sees them."""
    return {table: number_of_rows(connection, table) for table in tables_of(connection)}


def transfer(source: Connection, target: Connection, report: Report) -> None:
    """Replace all rows of the target, in its transaction, by those that the source sees."""
    reading, writing = engine_of(source), engine_of(target)
    numbers = numbers_of_rows(source)
    with writing.replacing_rows(target, list(numbers)):
        for table, number in numbers.items():
            columns = [column["name"] for column in inspect(target).get_columns(table)]
            rows = reading.plain_rows(source, table, columns)
            writing.insert_plain_rows(target, table, columns, _reported(rows, table, number, report))
    writing.set_last_ids(target, reading.last_ids(source, list(numbers)))
    for copy in writing.search_copies:
        copy.begin(target)
        copy.extend(target, FIRST_KEY, LAST_KEY)
        copy.replace_table(target)


def _reported(rows: PlainRows, table: str, total: int, report: Report) -> Iterator[Sequence[Any]]:
    for done, row in enumerate(rows, 1):
        yield row
        if done % REPORTED_AFTER == 0 or done == total:
            report(table, done, total)
