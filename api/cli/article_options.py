"""Options that hold for all articles of a command."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from api.cli.console import given, wanted
from api.schemas.articles import ArticleFields

F = TypeVar("F", bound=Callable[..., Any])

OPTIONS = (
    click.option("--published-at", metavar="DATE", help="Date of publication; wins over that of an article."),
    click.option("--language", metavar="CODE", help="ISO 639-1; detected if not given."),
    click.option("--source", metavar="NAME", help="Where the articles come from."),
    click.option("--tag", "tags", metavar="TAG", multiple=True, help="A tag for all articles; repeatable."),
)


def article_options(command: F) -> F:
    """The options of commands that read articles; they hold for all articles."""
    for option in reversed(OPTIONS):
        command = option(command)
    return command


def values_for_all(options: dict[str, Any]) -> dict[str, Any]:
    """The options that hold for all articles. Raises ``UsageError`` for values that no article may have."""
    values = given({**options, "tags": list(options["tags"]) or None})
    return wanted(ArticleFields(only=tuple(values)), values) if values else {}
