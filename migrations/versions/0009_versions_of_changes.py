"""Give each change of an event its version, and the reasons of the service

Revision ID: 0009
Revises: 0008
"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("event_history", sa.Column("version", sa.Integer(), nullable=False, server_default="1"))
    op.add_column("event_history", sa.Column("why", sa.JSON()))
    op.execute(NUMBER_CHANGES)


NUMBER_CHANGES = """
    UPDATE event_history SET version = numbered.version
    FROM (
        SELECT id, 1 + count(*) FILTER (WHERE NOT (
            action = 'created' OR (action = 'split' AND CAST("before" AS TEXT) LIKE '%"event_id":%')
        )) OVER (PARTITION BY event_id ORDER BY id) AS version
        FROM event_history
    ) AS numbered
    WHERE numbered.id = event_history.id
"""
"""Every change made a new version, except those that created an event, by hand or by a split."""


def downgrade() -> None:
    op.drop_column("event_history", "why")
    op.drop_column("event_history", "version")
