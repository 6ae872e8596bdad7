"""Messages and exit statuses of commands that fail."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import Any

import click
from alembic.util import CommandError
from sqlalchemy.exc import SQLAlchemyError

from api.cli.console import warn
from api.errors import Misconfigured, TimelineError


def _database_error(error: SQLAlchemyError) -> str:
    return f"the database cannot be used: {getattr(error, 'orig', None) or error}"


MESSAGES: dict[type[Exception], Callable[[Any], str]] = {
    click.ClickException: lambda error: str(error.format_message()),
    click.Abort: lambda _error: "interrupted",
    TimelineError: lambda error: str(error.detail),
    Misconfigured: str,
    CommandError: str,
    SQLAlchemyError: _database_error,
}
"""The expected errors; any other is a bug and keeps its traceback."""


def report(error: Exception) -> int:
    """Writes an expected error to standard error and returns the exit status; raises other errors again."""
    if isinstance(error, BrokenPipeError):
        _discard_output()
        return 1
    message = next((text for kind, text in MESSAGES.items() if isinstance(error, kind)), None)
    if message is None:
        raise error
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        click.echo(message(error), err=True)
    else:
        warn(message(error))
    return getattr(error, "exit_code", 1)


def _discard_output() -> None:
    """After stdout was closed early (`| head`): what Python still flushes on exit would fail once more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
