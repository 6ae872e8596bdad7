"""Rebuilds SQLite's search tables while they are in use.

Their rows cannot be read back, so a damaged table can only be replaced. A copy is filled from the table of
terms, a batch at a time, while triggers apply to it what writers change in the rows copied so far. At the end
the copy replaces the table, in one transaction.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, text

from api.storage.index.positions import position_of_row

FTS5 = "fts5(terms, content='', detail='none', columnsize=0, tokenize=\"ascii tokenchars '_:'\")"

TRIGGERS = {
    "insert": ("AFTER INSERT", "NEW"),
    "delete": ("AFTER DELETE", "OLD"),
    "before_update": ("BEFORE UPDATE", "OLD"),
    "after_update": ("AFTER UPDATE", "NEW"),
}
"""When rows of the table of terms change, and which row then leaves or enters the copy."""


@dataclass(frozen=True, slots=True)
class SearchCopy:
    """A copy of a search table, made from the table ``terms`` by its key.

    ``rowid`` and ``indexed`` are SQL templates for a row of ``terms``: its rowid in the search table, and
    whether it is in there.
    """

    table: str
    terms: str
    key: str
    rowid: str
    indexed: str

    @property
    def copy(self) -> str:
        return f"{self.table}_copy"

    def begin(self, connection: Connection) -> None:
        """Make an empty copy and its triggers, in place of those of an earlier attempt."""
        self.abandon(connection)
        connection.execute(text(f"CREATE VIRTUAL TABLE {self.copy} USING {FTS5}"))
        add = f"INSERT INTO {self.copy} (rowid, terms) VALUES ("
        remove = f"INSERT INTO {self.copy} ({self.copy}, rowid, terms) VALUES ('delete',"
        for name, (when, row) in TRIGGERS.items():
            copied = f"{row}.{self.key} <= (SELECT last FROM reindexing)"
            connection.exec_driver_sql(
                f"CREATE TRIGGER {self.copy}_{name} {when} ON {self.terms} "
                f"WHEN {self.indexed.format(row)} AND {copied} "
                f"BEGIN {add if row == 'NEW' else remove} {self.rowid.format(row)}, {row}.terms); END"
            )

    def extend(self, connection: Connection, after: int, last: int) -> None:
        """Copy the rows with keys above ``after`` up to ``last``.

        FTS5 is filled many times faster in order of rowid.
        """
        connection.execute(
            text(
                f"INSERT INTO {self.copy} (rowid, terms) SELECT {self.rowid.format('t')}, t.terms "
                f"FROM {self.terms} t WHERE t.{self.key} > :after AND t.{self.key} <= :last "
                f"AND {self.indexed.format('t')} ORDER BY 1"
            ),
            {"after": after, "last": last},
        )

    def replace_table(self, connection: Connection) -> None:
        """Put the copy in the place of the search table."""
        self._drop_triggers(connection)
        connection.execute(text(f"DROP TABLE IF EXISTS {self.table}"))
        connection.execute(text(f"ALTER TABLE {self.copy} RENAME TO {self.table}"))

    def abandon(self, connection: Connection) -> None:
        """Drop the copy and its triggers, if there are any."""
        self._drop_triggers(connection)
        connection.execute(text(f"DROP TABLE IF EXISTS {self.copy}"))

    def _drop_triggers(self, connection: Connection) -> None:
        for name in TRIGGERS:
            connection.execute(text(f"DROP TRIGGER IF EXISTS {self.copy}_{name}"))


EVENT_SEARCH = SearchCopy("event_search", "event_terms", "event_id", position_of_row("{0}"), "{0}.live")
ARTICLE_SEARCH = SearchCopy("article_search", "article_terms", "article_id", "{0}.article_id", "true")
