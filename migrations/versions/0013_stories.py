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
        sa.Column("events", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("languages", sa.JSON(), nullable=False, server_default="[]"),
        sa.Column("actors", sa.JSON(), nullable=False, server_default="[]"),
        sa.Column("places", sa.JSON(), nullable=False, server_default="[]"),
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
    listed, merged = sa.text("articles > 0"), sa.text("merged_into IS NOT NULL")
    starts = sa.text("coalesce(start_day, 3652060)")
    _create_index("ix_stories_updated_at", ["updated_at", "id"], listed)
    _create_index("ix_stories_articles", ["articles", "id"], listed)
    _create_index("ix_stories_start", [starts, sa.text("id")], listed)
    _create_index("ix_stories_merged_into", ["merged_into"], merged)


def _create_index(name: str, columns: list[str | sa.TextClause], where: sa.TextClause) -> None:
    op.create_index(name, "stories", columns, sqlite_where=where, postgresql_where=where)


def _give_each_article_a_story() -> None:
    """Each stored article is a story of its own, with the same id; its names come with a reindexing."""
    on_postgresql = op.get_bind().dialect.name == "postgresql"
    languages = "json_build_array(language)" if on_postgresql else "json_array(language)"
    op.execute(
        "INSERT INTO stories (id, title, language, articles, first_day, last_day, languages, created_at, "
        "updated_at) SELECT id, coalesce(title, ''), language, 1, published_day, published_day, "
        f"{languages}, created_at, updated_at FROM articles"
    )
    live = (
        "FROM mentions m JOIN events e ON e.id = m.event_id "
        "WHERE m.article_id = stories.id AND e.deleted_at IS NULL AND e.merged_into IS NULL"
    )
    op.execute(
        f"UPDATE stories SET events = (SELECT count(DISTINCT e.id) {live}), "
        f"start_day = (SELECT min(e.start_day) {live}), end_day = (SELECT max(e.end_day) {live})"
    )
    op.execute("UPDATE articles SET story_id = id")
    if on_postgresql:
        op.execute("SELECT setval('stories_id_seq', coalesce(max(id), 0) + 1, false) FROM stories")


def downgrade() -> None:
    op.drop_index("ix_articles_story_id_id", "articles")
    op.drop_column("articles", "story_pinned")
    op.drop_column("articles", "story_id")
    op.drop_table("article_keys")
    op.drop_table("stories")
