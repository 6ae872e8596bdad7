"""``timeline bench``: measures the timeline on this machine."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager

import click

from api.benchmarks import growth, load
from api.config import Settings
from api.storage.database import Database

COMPARED = 100_000


@click.group()
def bench() -> None:
    """Fill the timeline with made-up events and measure it."""


@bench.command(name="load")
@click.argument("number", type=click.IntRange(1))
def load_events(number: int) -> None:
    """Add NUMBER made-up events."""
    with _opened(None) as database:
        plain = load.plain_rate(database, min(number, COMPARED))
        times = load.load(database, number, lambda progress: click.echo(progress, err=True))
    click.echo(f"{plain:,.0f} rows/s by the driver's executemany, ready rows into the table of events alone")
    for what, seconds in (("written", times.writing), ("made up, worked out and written", times.total)):
        click.echo(f"{what}: {number / seconds:,.0f} events/s, {number / seconds / plain:.2f} of that")


@bench.command(name="queries")
@click.argument("urls", nargs=-1, metavar="[URL]...")
def measure(urls: tuple[str, ...]) -> None:
    """Print what pages cost in each database, smallest first, and how the cost grows.

    Without a URL, measures the database of DATABASE_URL.
    """
    with ExitStack() as opened:
        databases = [opened.enter_context(_opened(url)) for url in urls or (None,)]
        for database in databases:
            click.echo(f"{database.url.get_backend_name()}: {database.number_of('events'):,} events")
        click.echo("columns: median µs, 99th percentile µs, work of the engine; growth of the median")
        for name, line in growth.figures(databases):
            cells = "".join(f"{each.median:>9,.0f} {each.p99:>9,.0f} {each.work:>8,.0f}  " for each in line)
            click.echo(f"{name:34} {cells} ×{line[-1].median / line[0].median:.2f}")


@contextmanager
def _opened(url: str | None) -> Iterator[Database]:
    with closing(Database(url or Settings.from_environment().database_url)) as database:
        if not database.is_migrated():
            raise click.ClickException(
                f"{database.url.render_as_string()} is not migrated: run `timeline db upgrade`"
            )
        yield database
