"""Articles of files, read before the timeline is asked about them."""

from __future__ import annotations

from typing import Any, NamedTuple

from api.cli.files.articles import Found, Place, reason
from api.timeline.reading import ReadArticle, read_article


class Read(NamedTuple):
    """An article as it is read, or the reason why it can't be stored; ``size`` as that of ``Found``."""

    place: Place
    result: ReadArticle | str
    size: int


def read(found: Found, options: dict[str, Any]) -> Read:
    """The article of a file, read; one that fails does not affect the others."""
    try:
        return Read(found.place, read_article(found.article(options)), found.size)
    except Exception as error:
        return Read(found.place, reason(error), found.size)
