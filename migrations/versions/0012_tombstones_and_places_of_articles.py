"""Keep tombstones of articles, and the other places in which one was published

Revision ID: 0012
Revises: 0011
"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "deleted_articles",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_deleted_articles"),
    )
    op.create_index("ix_deleted_articles_updated_at_id", "deleted_articles", ["updated_at", "id"])
    op.create_table(
        "article_places",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("source", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.id"], name="fk_article_places_article_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_article_places"),
    )
    op.create_index("ix_article_places_article_id", "article_places", ["article_id"])
    op.create_index("ix_article_places_url", "article_places", ["url"])


def downgrade() -> None:
    op.drop_table("article_places")
    op.drop_table("deleted_articles")
