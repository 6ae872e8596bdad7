"""``timeline db``: the tables, and what is derived from events and articles."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from api.cli.console import (
    existing_database,
    fail,
    migrated_database,
    open_database,
    say,
    say_changed,
    show_progress,
    write_json,
)
from api.counts import counted
from api.storage.database import Database
from api.storage.index.outdated import refuses_searches
from api.timeline import backups, reindexing
from api.timeline.verifying import Finding, findings


@click.group()
def db() -> None:
    """Create, check and rebuild the tables."""


def _revision(_: click.Context, __: click.Parameter, value: str) -> str:
    if not value:
        raise click.BadParameter("must not be empty")
    return value


@db.command()
@click.argument("revision", default="head", callback=_revision)
def upgrade(revision: str) -> None:
    """Upgrade the tables to REVISION, by default the newest."""
    database = open_database()
    _create_folder(database)
    database.upgrade(revision)
    say_changed(database)
    if database.is_migrated():
        with database.read_session() as session:
            if refuses_searches(session.connection()):
                say("searches are refused until `timeline db reindex` is done")


@db.command()
@click.argument("revision", callback=_revision)
def downgrade(revision: str) -> None:
    """Downgrade the tables to REVISION; `base` drops them."""
    database = existing_database()
    database.downgrade(revision)
    say_changed(database)


@db.command()
def verify() -> None:
    """Check the database and everything in it; exit with 1 on a fault."""
    with migrated_database().snapshot_session() as session:
        found = [warned(finding) for finding in findings(session)]
    if found:
        mendable = all(finding.derived for finding in found)
        advice = "run `timeline db reindex`" if mendable else "restore a backup, `timeline db restore FILE`"
        fail(f"{_number_of(found)}: {advice}")
    write_json({"discrepancies": 0})


def warned(finding: Finding) -> Finding:
    """The finding, once it is on standard error."""
    say(finding.sentence)
    return finding


@db.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--force", is_flag=True, help="Replace FILE if it exists.")
def backup(file: Path, force: bool) -> None:
    """Copy the database to FILE, while it is served, and verify the copy."""
    copied = backups.back_up(existing_database(), file, show_progress, force=force)
    write_json({"backup": str(file), "bytes": file.stat().st_size, "rows": copied.rows})
    _warn_of(copied.found, f"{file} is whole, but holds what was wrong in the database: {{}}")


@db.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def restore(file: Path) -> None:
    """Replace everything in the database by the backup in FILE, made on any engine.

    The service must be stopped.
    """
    database = open_database()
    _create_folder(database)
    restored = backups.restore(database, file, show_progress)
    say_changed(database)
    write_json({"restored": str(file), "rows": restored.rows})
    _warn_of(restored.found, "restored, but the backup holds {}: run `timeline db verify`")


def _number_of(found: Sequence[Finding]) -> str:
    return counted(len(found), "discrepancy", "discrepancies")


def _warn_of(found: Sequence[Finding], message: str) -> None:
    """Exits with status 1 if there are any."""
    for finding in found:
        warned(finding)
    if found:
        fail(message.format(_number_of(found)))


@db.command()
@click.option("--restart", is_flag=True, help="Start over, even if the last run was interrupted.")
def reindex(restart: bool) -> None:
    """Rebuild everything derived from events and articles, while the service runs."""
    database, shown = migrated_database(), None
    for progress in reindexing.reindex(database, restart=restart):
        share = (progress.step, 100 * progress.done // max(progress.total, 1))
        if share != shown:
            say(f"{progress.step}: {progress.done}/{progress.total}")
        shown = share
    say_changed(database)
    write_json({"reindexed": {table: database.number_of(table) for table in ("events", "articles")}})


def _create_folder(database: Database) -> None:
    """Creates the folder of an SQLite file if there is none yet."""
    if database.file is not None:
        folder = database.file.parent
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            fail(f"cannot create the folder {folder}: {error.strerror}")
