"""Remember what was fetched from other sites

Revision ID: 0008
Revises: 0007
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "fetches",
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("fetched_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("etag", sa.Text()),
        sa.Column("last_modified", sa.Text()),
        sa.Column("problem", sa.Text()),
        sa.PrimaryKeyConstraint("url", name="pk_fetches"),
    )


def downgrade() -> None:
    """Forgets what was fetched: `follow` would ask for it again, and store nothing twice."""
    op.drop_table("fetches")
