"""The articles in files, each with its place, as the options of a command complete them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from api.cli.console import reasons
from api.cli.failures import internal_error
from api.cli.files.records import Fields, records_in
from api.cli.files.sources import Pause, day_in_name, go_on, shown
from api.errors import Malformed, TimelineError
from api.schemas.articles import ArticleFields, NewArticleSchema
from api.schemas.validating import loaded
from api.timeline.intake import NewArticle, new_article

ARTICLE = NewArticleSchema()
FIELDS = ", ".join(name for name in ArticleFields().fields if name not in ("text", "html"))


class Place(NamedTuple):
    """Where an article stands: its file, and its line if the file holds several."""

    file: Path
    line: int | None

    def __str__(self) -> str:
        return shown(self.file) if self.line is None else f"{shown(self.file)}, line {self.line}"

    def members(self) -> dict[str, Any]:
        """The place as members of a JSON object."""
        return {"file": shown(self.file), **({} if self.line is None else {"line": self.line})}


class Found(NamedTuple):
    """An article in a file, or the rest of a file that cannot be read: getting its fields raises then.

    ``size`` is that of the record in the file, in bytes.
    """

    place: Place
    fields: Callable[[], Fields]
    size: int

    def article(self, options: dict[str, Any]) -> NewArticle:
        """The article: an option wins over what it says, and that over the date in a file name.

        The name of a file of several articles says when it was made, not when they were published. Raises
        ``TimelineError``.
        """
        own = self.fields()
        fields = {**own, **options}
        if "tags" in options and isinstance(own.get("tags"), list):
            fields["tags"] = [*own["tags"], *options["tags"]]
        article = new_article(loaded(ARTICLE, fields))
        if article.published_at is None and self.place.line is None:
            return replace(article, published_at=day_in_name(self.place.file))
        return article


def articles_in(files: Iterable[Path], on_pause: Pause = go_on) -> Iterator[Found]:
    """The articles in files, in order. ``on_pause`` is called before more of a pipe is waited for."""
    for file in files:
        try:
            for record in records_in(file, on_pause):
                yield Found(Place(file, record.line), record.fields, record.size)
        except Malformed as error:
            yield Found(Place(file, None), partial(_raised, error), 0)


def _raised(error: Malformed) -> Fields:
    raise error


def reason(error: Exception) -> str:
    """Everything that is wrong with an article, and which fields it may have if one is unknown."""
    if not isinstance(error, TimelineError):
        return internal_error(error)
    said = reasons(error)
    return f"{said}; an article has text or html, and may have {FIELDS}" if "Unknown field." in said else said
