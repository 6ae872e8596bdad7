"""Messages and exit statuses of commands that fail."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
from alembic.util import CommandError
from sqlalchemy.exc import SQLAlchemyError

from api.cli.console import discard, warn
from api.errors import Misconfigured, TimelineError


def _system_error(error: OSError) -> str:
    return f"{error.filename or 'standard output'}: {error.strerror or error}"


def _database_error(error: SQLAlchemyError) -> str:
    return f"the database cannot be used: {getattr(error, 'orig', None) or error}"


MESSAGES: dict[type[BaseException], Callable[[Any], str]] = {
    click.ClickException: lambda error: str(error.format_message()),
    click.Abort: lambda _error: "interrupted",
    KeyboardInterrupt: lambda _error: "interrupted",
    TimelineError: lambda error: str(error.detail),
    Misconfigured: str,
    CommandError: str,
    SQLAlchemyError: _database_error,
    OSError: _system_error,
    MemoryError: lambda _error: "not enough memory",
}
"""The expected errors; any other is a bug."""
INTERRUPTED = 130
"""The exit status after SIGINT, as shells have it."""
DEBUG = {"TIMELINE_LOG_LEVEL": "debug"}


def report(error: BaseException) -> int:
    """Writes an error to standard error and returns the exit status."""
    if _follows_interruption(error):
        error = KeyboardInterrupt()
    if isinstance(error, OSError):
        discard(sys.stdout)
    if isinstance(error, BrokenPipeError):
        return 1
    message = next((text for kind, text in MESSAGES.items() if isinstance(error, kind)), internal_error)(
        error
    )
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        click.echo(message, err=True)
    else:
        warn(message)
    if isinstance(error, click.Abort | KeyboardInterrupt):
        return INTERRUPTED
    return getattr(error, "exit_code", 1)


def _follows_interruption(error: BaseException) -> bool:
    """Whether an error was raised while an interruption was handled: psycopg resets no connection in use."""
    context = error.__context__
    while context is not None and not isinstance(context, KeyboardInterrupt):
        context = context.__context__
    return context is not None


def internal_error(error: BaseException) -> str:
    """One line for an unexpected error; at the log level ``debug``, after its traceback."""
    if DEBUG.items() <= os.environ.items():
        traceback.print_exception(error)
    *_, place = traceback.extract_tb(error.__traceback__)
    where = f"{Path(place.filename).name}, line {place.lineno}"
    advice = "TIMELINE_LOG_LEVEL=debug shows the traceback"
    return f"internal error: {type(error).__name__}: {error} ({where}); {advice}"
