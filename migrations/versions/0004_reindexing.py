"""Keep the progress of an unfinished reindexing

Revision ID: 0004
Revises: 0003
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "reindexing",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("step", sa.String(length=32), nullable=False),
        sa.Column("last", sa.BigInteger(), nullable=False),
        sa.Column("last_node", sa.Integer(), nullable=False),
        sa.Column("done", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_reindexing"),
    )


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        _drop_search_copies()
    op.drop_table("reindexing")


def _drop_search_copies() -> None:
    """An unfinished reindexing leaves copies of the full-text indexes, and triggers that read its table."""
    for name in ("event_search_copy", "article_search_copy"):
        op.execute(f"DROP TRIGGER IF EXISTS {name}_insert")
        op.execute(f"DROP TRIGGER IF EXISTS {name}_delete")
        op.execute(f"DROP TABLE IF EXISTS {name}")
