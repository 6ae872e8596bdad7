"""``timeline keys``: the keys that changes need, and reads where the settings close them."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import click
from typing_extensions import override

from api.cli.console import migrated_database, say_changed, write_json
from api.cli.durations import duration_in
from api.errors import Invalid
from api.storage import keys
from api.storage.models import now
from api.storage.scopes import Scope

UNITS = "hdw"


class KeyName(click.ParamType[str]):
    """The name of a new key."""

    name = "name"

    @override
    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        try:
            keys.check_name(value)
        except Invalid as error:
            self.fail(error.detail, param, ctx)
        return str(value)


class Expiry(click.ParamType[datetime]):
    """An instant from now on: a duration, a date, which is included, or a date with a time."""

    name = "expiry"

    @override
    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        try:
            instant = _instant(value)
        except (ValueError, OverflowError):
            self.fail(
                f"{value!a} is no duration such as 12h, 90d or 4w, no date such as 2027-01-31, "
                "and no time such as 2027-01-31T12:00Z",
                param,
                ctx,
            )
        if instant <= now():
            self.fail(f"{value} is in the past", param, ctx)
        return instant


def _instant(text: str) -> datetime:
    """Days and times without an offset are in UTC. Raises ``ValueError`` or ``OverflowError``."""
    if (duration := duration_in(text, UNITS)) is not None:
        return now() + duration
    if "T" not in text:
        return datetime.combine(date.fromisoformat(text), time(), UTC) + timedelta(days=1)
    instant = datetime.fromisoformat(text)
    return instant.replace(tzinfo=instant.tzinfo or UTC).astimezone(UTC)


@click.group(name="keys")
def key_commands() -> None:
    """Create, list and revoke keys."""


@key_commands.command()
@click.argument("name", type=KeyName())
@click.option(
    "--scope",
    type=click.Choice([scope.value for scope in Scope]),
    default=Scope.WRITE.value,
    show_default=True,
    help="What it allows; each scope includes those before it.",
)
@click.option(
    "--expires",
    type=Expiry(),
    metavar="DATE|DURATION",
    help="Last day of its use (in UTC), or how long it is valid: 12h, 90d, 4w.  [default: never]",
)
def create(name: str, scope: str, expires: datetime | None) -> None:
    """Create a key. It is shown now and never again."""
    database = migrated_database()
    with database.write_session() as session:
        key = keys.create(session, name, Scope(scope), expires)
    say_changed(database)
    write_json({"name": name, "key": key, "scope": scope, "expires_at": expires})


@key_commands.command(name="list")
def list_keys() -> None:
    """List the keys: their names, what they allow, and when they were last used."""
    shown = ("name", "scope", "created_at", "expires_at", "last_used_at", "revoked_at")
    with migrated_database().read_session() as session:
        for key in keys.keys(session):
            write_json({name: getattr(key, name) for name in shown})


@key_commands.command()
@click.argument("name")
def revoke(name: str) -> None:
    """Revoke a key."""
    database = migrated_database()
    with database.write_session() as session:
        keys.revoke(session, name)
    say_changed(database)
    click.echo(f"the key {name} is revoked", err=True)
