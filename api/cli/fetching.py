"""``timeline fetch`` and ``timeline follow``: articles from the web."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from typing import Any

import click
from typing_extensions import override

from api.cli.article_options import values_for_all
from api.cli.console import fail, migrated_database, say, say_changed, warn, warn_of_dates, write_json
from api.cli.durations import duration_in
from api.counts import counted
from api.fetching.client import Client
from api.fetching.collecting import Collected, Collector
from api.fetching.feeds import Entry
from api.fetching.following import Failed, Followed, Follower
from api.fetching.pacing import Pacing
from api.fetching.pages import Labels
from api.fetching.refusals import NotFetched
from api.fetching.urls import parsed
from api.fetching.web import Web
from api.storage.database import Database

UNITS = "smhd"


class Duration(click.ParamType[float]):
    """A number of seconds, minutes, hours or days, as seconds."""

    name = "duration"

    @override
    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        if isinstance(value, float):
            return value
        duration = duration_in(value, UNITS)
        if duration is None:
            self.fail(f"{value!a} is no duration such as 30s, 15m, 2h or 1d", param, ctx)
        return duration.total_seconds()


class Address(click.ParamType[str]):
    """The address of a page or feed."""

    name = "url"

    @override
    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        try:
            parsed(value)
        except NotFetched as error:
            self.fail(f"{value!a}: {error.reason}", param, ctx)
        return str(value)


def _shared_options(command: Callable[..., None]) -> Callable[..., None]:
    """The options of both commands."""
    options = (
        click.option("--tag", "tags", multiple=True, help="Tag of every article; may be repeated."),
        click.option("--language", metavar="CODE", help="ISO 639-1; detected if not given."),
        click.option("--source", help="Source of every article; by default the name that the site gives."),
        click.option("--pause", type=Duration(), default="1s", show_default=True,
                     help="Pause between requests to one host; robots.txt may ask for a longer one."),
        click.option("--private-host", "private_hosts", metavar="HOST", multiple=True,
                     help="Host that may have a private address; may be repeated."),
    )  # fmt: skip
    for option in reversed(options):
        command = option(command)
    return command


@click.command()
@click.argument("urls", type=Address(), nargs=-1, required=True, metavar="URL...")
@click.option("--update", is_flag=True, help="Replace the text of a stored article by that of its page now.")
@_shared_options
def fetch(urls: tuple[str, ...], update: bool, **options: Any) -> None:
    """Fetch the pages at each URL and store their articles.

    A page that was fetched before is asked for only if it has changed.
    """
    collector, _, database = _collector(update=update, **options)
    failures = 0
    for url in dict.fromkeys(urls):
        try:
            _show(collector.collect(Entry(url)), database)
        except NotFetched as error:
            failures += 1
            warn(f"{url}: {error.reason}")
    if failures:
        fail(f"{failures} of {counted(len(urls), 'page')} failed")


@click.command()
@click.argument("feeds", type=Address(), nargs=-1, required=True, metavar="FEED...")
@click.option("--every", type=Duration(), metavar="DURATION", help="Read the feeds again and again: 15m, 2h.")
@click.option("--most", type=click.IntRange(min=1), default=100, show_default=True,
              help="New pages of each feed that are fetched at once; the others come next time.")  # fmt: skip
@_shared_options
def follow(feeds: tuple[str, ...], every: float | None, most: int, **options: Any) -> None:
    """Fetch the pages that each FEED announces, and store their articles.

    A feed is in RSS, Atom or JSON Feed, or a sitemap, with or without news. Pages that were fetched before
    are left out. The command may be interrupted at any time and run again.
    """
    collector, pacing, database = _collector(update=False, **options)
    follower = Follower(collector, pacing, most)
    while True:
        began = time.monotonic()
        failures = _one_pass(follower.follow(feeds), database)
        if every is None:
            break
        time.sleep(max(0.0, began + every - time.monotonic()))
    if failures:
        fail(f"{counted(failures, 'page or feed', 'pages or feeds')} failed")


def _one_pass(answers: Iterable[Collected | Failed | Followed], database: Database) -> int:
    """Shows what comes of a pass; returns how many pages or feeds failed."""
    failures = 0
    for answer in answers:
        if isinstance(answer, Collected):
            _show(answer, database)
        elif isinstance(answer, Failed):
            failures += 1
            warn(f"{answer.url}: {answer.reason}")
        else:
            later = f", {answer.left} left for next time" if answer.left else ""
            say(f"{answer.url}: {counted(answer.entries, 'page')}, {len(answer.new)} new{later}")
    return failures


def _show(collected: Collected, database: Database) -> None:
    if collected.article is None:
        write_json({"url": collected.url, "unchanged": True})
        return
    say_changed(database)
    result = collected.article._asdict()
    write_json({"url": collected.url, **result})
    warn_of_dates(collected.url, result)


def _collector(
    *, update: bool, pause: float, private_hosts: tuple[str, ...], **labels: Any
) -> tuple[Collector, Pacing, Database]:
    pacing = Pacing(pause)
    web, database = Web(Client(pacing, private_hosts)), migrated_database()
    collector = Collector(database, web, "command line", Labels(**values_for_all(labels)), update=update)
    return collector, pacing, database
