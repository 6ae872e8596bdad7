"""``timeline db``: the tables, and what is derived from the events."""

from __future__ import annotations

import click

from api.cli.console import fail, migrated_database, open_database, write_json
from api.storage.database import Database
from api.storage.index.rebuilding import render_documents
from api.timeline.event_json import event_json, event_json_version
from api.timeline.verifying import discrepancies


@click.group()
def db() -> None:
    """Create, check and rebuild the tables."""


@db.command()
@click.argument("revision", default="head")
def upgrade(revision: str) -> None:
    """Upgrade the tables to REVISION, by default the newest."""
    database = open_database()
    _create_folder(database)
    database.upgrade(revision)


@db.command()
@click.argument("revision")
def downgrade(revision: str) -> None:
    """Downgrade the tables to REVISION; `base` drops them."""
    open_database().downgrade(revision)


@db.command()
def verify() -> None:
    """Recompute the derived tables and compare them; exit with 1 on a difference."""
    with migrated_database().read_session() as session:
        found = 0
        for sentence in discrepancies(session):
            found += 1
            click.echo(sentence, err=True)
    if found:
        fail(f"{found} discrepancies")


@db.command()
@click.option("--all", "every", is_flag=True, help="Also events that are up to date.")
def render(every: bool) -> None:
    """Rewrite the stored JSON of events that an earlier version of the service wrote."""
    rendered = 0
    for rendered in render_documents(migrated_database(), event_json, event_json_version(), every=every):
        click.echo(f"{rendered} documents", err=True)
    write_json({"rendered": rendered})


def _create_folder(database: Database) -> None:
    """Creates the folder of an SQLite file if there is none yet."""
    if database.file is not None:
        folder = database.file.parent
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            fail(f"cannot create the folder {folder}: {error.strerror}")
