"""The command line: JSON on standard output, messages on standard error.

The exit status is 0, 1 (it failed), 2 (wrong usage) or 130 (interrupted). Each group of commands is a module,
imported when one of its commands is called: `keys list` starts in half the time without the rules of all
languages.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module

import click
from typing_extensions import override

COMMANDS = {
    "serve": "api.cli.serving:serve",
    "extract": "api.cli.articles:extract",
    "ingest": "api.cli.articles:ingest",
    "fetch": "api.cli.fetching:fetch",
    "follow": "api.cli.fetching:follow",
    "seed": "api.cli.articles:seed",
    "export": "api.cli.exporting:export",
    "keys": "api.cli.keys:key_commands",
    "db": "api.cli.database:db",
    "doctor": "api.cli.examining:doctor",
    "bench": "api.benchmarks.commands:bench",
}
"""Where each command is defined, in the order of the help text."""


class CommandsOnDemand(click.Group):
    """The group of all commands, which imports a command when it is first asked for."""

    @override
    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    @override
    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name in COMMANDS and cmd_name not in self.commands:
            module, name = COMMANDS[cmd_name].split(":")
            self.add_command(getattr(import_module(module), name))
        return super().get_command(ctx, cmd_name)


@click.command(cls=CommandsOnDemand, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="event-timeline")
def commands() -> None:
    """Read the dated events of articles and serve them as a timeline."""


def main() -> None:
    """Run the command line; whatever fails becomes one line on standard error."""
    _replace_closed_streams()
    try:
        try:
            status = commands(standalone_mode=False)
        finally:
            sys.stdout.flush()  # What fails later, on exit, can no longer be reported.
    except (Exception, KeyboardInterrupt) as error:
        from api.cli.failures import report  # Imports the libraries whose errors it knows.

        status = report(error)
    sys.exit(status)


def _replace_closed_streams() -> None:
    """Put the null device in place of a standard stream that is closed.

    Otherwise the next file to be opened, such as the database, would take its number.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115 (for good)
