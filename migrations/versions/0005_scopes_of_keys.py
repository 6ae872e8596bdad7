"""Give keys a scope and an end

Revision ID: 0005
Revises: 0004
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("api_keys", sa.Column("scope", sa.String(10), nullable=False, server_default="write"))
    op.add_column("api_keys", sa.Column("expires_at", sa.DateTime(timezone=True)))


def downgrade() -> None:
    """Revokes keys that may only read or that expire: without these columns, they would write for ever."""
    op.execute(
        "UPDATE api_keys SET revoked_at = CURRENT_TIMESTAMP "
        "WHERE revoked_at IS NULL AND (scope = 'read' OR expires_at IS NOT NULL)"
    )
    op.drop_column("api_keys", "expires_at")
    op.drop_column("api_keys", "scope")
