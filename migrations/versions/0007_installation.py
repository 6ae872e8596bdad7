"""Give each timeline an id of its own, and each state of it a number

Revision ID: 0007
Revises: 0006
"""

import secrets
import uuid

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    table = op.create_table(
        "installation",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("state", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_installation"),
    )
    op.bulk_insert(table, [{"id": 1, "uuid": str(uuid.uuid4()), "state": secrets.randbits(62)}])


def downgrade() -> None:
    op.drop_table("installation")
