"""Runs the migrations on the connection that ``Database.upgrade`` hands over."""

from alembic import context

from api.storage import models


def is_declared(_object: object, name: str | None, kind: str, *_: object) -> bool:
    """Whether the models declare it: the tables of SQLite's full-text index are made by hand."""
    return not (kind == "table" and name and "_search" in name)


connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=models.Base.metadata,
    include_object=is_declared,
    render_as_batch=True,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
