"""Index events and articles in the order of their last change

Revision ID: 0006
Revises: 0005
"""

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_events_updated_at_id", "events", ["updated_at", "id"])
    op.drop_index("ix_events_updated_at", "events")
    op.create_index("ix_articles_updated_at_id", "articles", ["updated_at", "id"])


def downgrade() -> None:
    op.drop_index("ix_articles_updated_at_id", "articles")
    op.create_index("ix_events_updated_at", "events", ["updated_at"])
    op.drop_index("ix_events_updated_at_id", "events")
