"""Options of tables for one engine; the other engine ignores them or needs none."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Index, Text, literal_column
from sqlalchemy.dialects.postgresql import TSVECTOR

Terms = Text().with_variant(TSVECTOR(), "postgresql")
"""The type of a column ``terms``: words separated by spaces, or a ``tsvector``."""

IDS_ONLY_ONCE = {"sqlite_autoincrement": True}
"""The id of a deleted row is not given to another one."""

IN_ORDER_OF_KEY = {"sqlite_with_rowid": False}
"""The rows are stored in the index of the primary key, so that a range of keys is read without lookups."""


def terms_index() -> Index:
    """The index on the column ``terms``, where that is a ``tsvector``."""
    return Index(None, "terms", postgresql_using="gin").ddl_if(dialect="postgresql")


def only_where(condition: str) -> dict[str, Any]:
    """Arguments for an index on the rows that satisfy a condition."""
    return {"sqlite_where": literal_column(condition), "postgresql_where": literal_column(condition)}
