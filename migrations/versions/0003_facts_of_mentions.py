"""Rename the reading of a mention to its facts

Revision ID: 0003
Revises: 0002
"""

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE mentions RENAME COLUMN reading TO facts")


def downgrade() -> None:
    op.execute("ALTER TABLE mentions RENAME COLUMN facts TO reading")
