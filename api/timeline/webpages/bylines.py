"""Short texts of a page that name a day in full: «Publié le 31 juillet 2025 à 23h30»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from itertools import islice

from lxml.html import HtmlElement

from api.calendar.intervals import Precision
from api.extraction.clauses.grammar import Imprints
from api.extraction.events import Event, events_in
from api.languages import LANGUAGES, language
from api.timeline.webpages.prose import LONGEST_BYLINE

YEAR = re.compile(r"(?<!\d)(?:1[89]|20)\d\d(?!\d)")
# Of a page with a thousand dated teasers the first ones count.
MOST_BYLINES = 30
# A byline stands above the text or below it.
LINES_ABOVE, LINES_BELOW = 3, 2
SENTENCE_ENDS = tuple(".!?…:;»”")


def days_shown(tree: HtmlElement, code: str) -> Iterator[int]:
    """The day numbers in the short texts of a page, in its order; of a text with several, the first day.

    A page is updated after it was published: «Mis à jour le 14 août 2003, publié le 13 août 2003».
    A text that names only an update comes last.
    """
    texts = (text for element in tree.iter("*") if _is_dated(text := _own_text(element)))
    for text in sorted(islice(texts, MOST_BYLINES), key=partial(_is_update, language(code).grammar.imprints)):
        yield from sorted({event.interval.first for event in _days_named(text, code)})


def language_of(tree: HtmlElement) -> str | None:
    """The language that a page declares, None if there is none or it can't be read."""
    code = tree.get("lang", "").partition("-")[0].partition("_")[0].lower()
    return code if code in LANGUAGES else None


def without_bylines(text: str, published: int, code: str) -> str:
    """The text of an article without the lines around it that name its own day of publication."""
    lines = text.split("\n")
    edges = {*range(LINES_ABOVE), *range(len(lines) - LINES_BELOW, len(lines))}
    kept = [
        line
        for number, line in enumerate(lines)
        if number not in edges or not _is_byline(line, published, code)
    ]
    return "\n".join(kept).strip() or text


def _is_byline(line: str, published: int, code: str) -> bool:
    """Whether a line names the day of publication and is no sentence: «5:49 p.m.» ends with a point too."""
    return _is_dated(line) and any(
        event.interval.first == published
        and (event.mention.end == len(line) or not line.endswith(SENTENCE_ENDS))
        for event in _days_named(line, code)
    )


def _is_update(imprints: Imprints, text: str) -> bool:
    """«Mis à jour le 14 août 2003»."""
    lowered = text.lower()
    updated = lowered.startswith(imprints.updated)
    return updated and not any(phrase in lowered for phrase in imprints.published)


def _is_dated(text: str) -> bool:
    return len(text) <= LONGEST_BYLINE and YEAR.search(text) is not None


def _days_named(text: str, code: str) -> Iterator[Event]:
    """The days that a text names in full, with their year."""
    for event in events_in(text, language(code), None).events:
        if event.interval.precision == Precision.DAY and not event.inferred:
            yield event


def _own_text(element: HtmlElement) -> str:
    """The text of an element, without that of the elements in it."""
    if element.tag in ("script", "style"):
        return ""
    return " ".join(" ".join((element.text or "", *(child.tail or "" for child in element))).split())
