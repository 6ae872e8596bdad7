"""Group articles that report the same affair into stories

Revision ID: 0013
Revises: 0012
"""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "stories",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("articles", sa.Integer(), nullable=False),
        sa.Column("first_day", sa.Integer(), nullable=True),
        sa.Column("last_day", sa.Integer(), nullable=True),
        sa.Column("start_day", sa.Integer(), nullable=True),
        sa.Column("end_day", sa.Integer(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("merged_into", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["merged_into"], ["stories.id"], name="fk_stories_merged_into"),
        sa.PrimaryKeyConstraint("id", name="pk_stories"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "article_keys",
        sa.Column("key", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("day", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("article_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("key", "day", "article_id", name="pk_article_keys"),
        sqlite_with_rowid=False,
    )
    # Alembic cannot add a foreign key to a table of SQLite without making a copy of the table.
    op.execute(
        "ALTER TABLE articles ADD COLUMN story_id INTEGER "
        "CONSTRAINT fk_articles_story_id REFERENCES stories (id)"
    )
    op.add_column(
        "articles", sa.Column("story_pinned", sa.Boolean(), nullable=False, server_default=sa.false())
    )
    _give_each_article_a_story()
    op.create_index("ix_articles_story_id_id", "articles", ["story_id", "id"])
    op.create_index("ix_article_keys_article_id", "article_keys", ["article_id"])
    op.create_index("ix_stories_updated_at_id", "stories", ["updated_at", "id"])
    op.create_index("ix_stories_articles_id", "stories", ["articles", "id"])
    op.create_index("ix_stories_start_day_id", "stories", ["start_day", "id"])
    merged = sa.text("merged_into IS NOT NULL")
    op.create_index(
        "ix_stories_merged_into", "stories", ["merged_into"], sqlite_where=merged, postgresql_where=merged
    )


def _give_each_article_a_story() -> None:
    """Each stored article is a story of its own, with the same id."""
    op.execute(
        "INSERT INTO stories (id, title, language, articles, first_day, last_day, created_at, updated_at) "
        "SELECT id, coalesce(title, ''), language, 1, published_day, published_day, created_at, updated_at "
        "FROM articles"
    )
    op.execute("UPDATE articles SET story_id = id")
    if op.get_bind().dialect.name == "postgresql":
        op.execute("SELECT setval('stories_id_seq', coalesce(max(id), 0) + 1, false) FROM stories")


def downgrade() -> None:
    op.drop_index("ix_articles_story_id_id", "articles")
    op.drop_column("articles", "story_pinned")
    op.drop_column("articles", "story_id")
    op.drop_table("article_keys")
    op.drop_table("stories")
