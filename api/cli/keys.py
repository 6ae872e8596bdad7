"""``timeline keys``: the keys that changes need."""

from __future__ import annotations

import click

from api.cli.console import migrated_database, write_json
from api.storage import keys


@click.group(name="keys")
def key_commands() -> None:
    """Create, list and revoke the keys that changes need."""


@key_commands.command()
@click.argument("name")
def create(name: str) -> None:
    """Create a key. It is shown now and never again."""
    with migrated_database().write_session() as session:
        key = keys.create(session, name)
    write_json({"name": name, "key": key})


@key_commands.command(name="list")
def list_keys() -> None:
    """List the names of the keys and when they were last used."""
    with migrated_database().read_session() as session:
        for key in keys.keys(session):
            instants = {
                "created_at": key.created_at,
                "last_used_at": key.last_used_at,
                "revoked_at": key.revoked_at,
            }
            write_json({"name": key.name, **instants})


@key_commands.command()
@click.argument("name")
def revoke(name: str) -> None:
    """Revoke a key."""
    with migrated_database().write_session() as session:
        keys.revoke(session, name)
    click.echo(f"the key {name} is revoked", err=True)
