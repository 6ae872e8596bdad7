"""Keep the words of events and articles in order, for phrases

Revision ID: 0011
Revises: 0010

Entries that are stored already get theirs from ``timeline db reindex``.
"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

KEYS = {"event_terms": "event_id", "article_terms": "article_id"}
"""The tables of the index that get a sequence, and their keys."""


def upgrade() -> None:
    outdated = sa.text("sequence IS NULL")
    for table, key in KEYS.items():
        op.add_column(table, sa.Column("sequence", sa.Text()))
        op.create_index(
            f"ix_{table}_outdated", table, [key], sqlite_where=outdated, postgresql_where=outdated
        )


def downgrade() -> None:
    """The older version finds the words of events and articles after its ``timeline db reindex``."""
    for table in KEYS:
        op.drop_index(f"ix_{table}_outdated", table)
        op.drop_column(table, "sequence")
