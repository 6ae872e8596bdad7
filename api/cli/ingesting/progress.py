"""How far a long ingestion is, on one line of a terminal."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path
from time import monotonic
from types import TracebackType

import click

from api.cli.files.sources import STANDARD_INPUT
from api.counts import counted


def size_of(files: Iterable[Path]) -> int | None:
    """The bytes of files; None if one of them is a pipe, whose end is not known."""
    sizes = [None if file == STANDARD_INPUT or not file.is_file() else file.stat().st_size for file in files]
    known = [size for size in sizes if size is not None]
    return sum(known) if len(known) == len(sizes) else None


class Progress:
    """A line that says how many articles are done, how fast, and how long the rest may take.

    It is shown on a terminal only. ``clear`` it before another line is written.
    """

    def __init__(self, total: int | None) -> None:
        self._total, self._bytes, self._articles = total, 0, 0
        self._began = monotonic()
        self._shown = ""

    def __enter__(self) -> Progress:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.clear()

    def add(self, articles: int, size: int) -> None:
        """Show that some more articles are done, which take ``size`` bytes of the files."""
        self._articles += articles
        self._bytes += size
        if sys.stderr.isatty():
            self.clear()
            self._shown = self._line(monotonic() - self._began)
            click.echo(self._shown, err=True, nl=False)

    def clear(self) -> None:
        """Make room for another line."""
        if self._shown:
            click.echo(f"\r{' ' * len(self._shown)}\r", err=True, nl=False)
            self._shown = ""

    def _line(self, elapsed: float) -> str:
        done = counted(self._articles, "article")
        line = f"{done}, {self._articles / max(elapsed, 0.001):,.0f} a second"
        if self._total is None or not self._bytes:
            return line
        left = elapsed * max(self._total - self._bytes, 0) / self._bytes
        return f"{line}, {timedelta(seconds=round(left))} left"
