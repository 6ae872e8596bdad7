"""Keep the pairs of events that may be the same

Revision ID: 0014
Revises: 0013
"""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "similar_pairs",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("first_id", sa.Integer(), nullable=False),
        sa.Column("second_id", sa.Integer(), nullable=False),
        sa.Column("score", sa.Integer(), nullable=False),
        sa.Column("reasons", sa.JSON(), nullable=False),
        sa.Column("refused", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.ForeignKeyConstraint(["first_id"], ["events.id"], name="fk_similar_pairs_first_id"),
        sa.ForeignKeyConstraint(["second_id"], ["events.id"], name="fk_similar_pairs_second_id"),
        sa.PrimaryKeyConstraint("id", name="pk_similar_pairs"),
        sa.UniqueConstraint("first_id", "second_id", name="uq_similar_pairs_first_id_second_id"),
    )
    op.create_index("ix_similar_pairs_second_id", "similar_pairs", ["second_id"])
    is_open = sa.text("NOT refused")
    op.create_index(
        "ix_similar_pairs_strongest",
        "similar_pairs",
        ["score", "id"],
        sqlite_where=is_open,
        postgresql_where=is_open,
    )


def downgrade() -> None:
    op.drop_table("similar_pairs")
