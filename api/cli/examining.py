"""``timeline doctor``."""

from __future__ import annotations

import os
import sys
from typing import Any

import click

from api.cli.console import write_json
from api.cli.doctor import Result, results
from api.cli.doctor.examined import Examined
from api.config import Settings
from api.errors import Misconfigured
from api.storage.database import Database
from api.storage.observations import Level

COLOURS = {Level.OK: "green", Level.WARNING: "yellow", Level.ERROR: "red"}


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Write JSON to a terminal too.")
def doctor(as_json: bool) -> None:
    """Check what keeps the service running, and say what to do.

    Writes a line of JSON for each observation, or a table on a terminal. The exit status is 1 after an error.
    """
    write = _write_json if as_json or not sys.stdout.isatty() else _write_row
    worst = Level.OK
    for result in results(_examined()):
        write(result)
        worst = max(worst, result.observation.level, key=list(Level).index)
    sys.exit(worst is Level.ERROR)


def _examined() -> Examined:
    settings, problems = Settings.read(os.environ)
    try:
        database = Database(settings.database_url)
    except Misconfigured as error:
        return Examined(settings, (*problems, str(error)), None)
    click.get_current_context().call_on_close(database.close)
    return Examined(settings, tuple(problems), database)


def _write_json(result: Result) -> None:
    check, (level, detail, advice) = result
    document: dict[str, Any] = {"check": check, "status": level, "detail": detail}
    write_json({**document, "advice": advice or None})


def _write_row(result: Result) -> None:
    check, (level, detail, advice) = result
    click.echo(f"{click.style(f'{level:8}', fg=COLOURS[level])} {check:16} {detail}")
    if advice:
        click.echo(f"{'':25} → {advice}")
