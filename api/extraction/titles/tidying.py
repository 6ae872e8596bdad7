"""Removes the punctuation that is left over where words were left out of a title."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from api.extraction.typography import Typography

EDGES = " \t\n,;:.!?…–—-|/_*•·▪，、；：。！？،؛؟"
"""Characters that no title begins or ends with."""
SOFT_HYPHEN = "\u00ad"
TYPED_QUOTES = (("`` ", "“"), ("``", "“"), (" ''", "”"), ("''", "”"))
"""Quotation marks as typewriters and TeX have them, each with the printed one."""
BRACKETS = (("(", ")"), ("[", "]"))
_INITIALS = re.compile(r"\b[^\W\d_]\.[^\W\d_]$")
"""The end of an abbreviation that has lost its last full stop: "the U.S"."""
_GAPS = re.compile(r"\s{2,}|[^\S ]")
"""White space that is not one space."""
_UNSPACED = "\u3001-\u30ff\u3400-\u9fff\uff01-\uff60"
"""Ideographs, kana and their marks, which no space separates."""
_NEEDLESS = re.compile(rf"(?<=[{_UNSPACED}]) (?=[{_UNSPACED}])")


class _Marks(NamedTuple):
    """What is tidied in one typography."""

    empty: re.Pattern[str]
    """Pairs of marks around nothing, and commas before another mark."""
    space_before: re.Pattern[str]
    """Spaces before a mark that touches the word before it."""
    pairs: list[tuple[str, str]]
    """Opening and closing brackets and quotation marks."""
    spaced: list[tuple[str, str]]
    """Quotation marks with a space inside them, and with the space that belongs there."""


def tidy(text: str, typography: Typography) -> str:
    """One line without empty, doubled or unpaired marks, and without marks at either end."""
    marks = _marks(typography)
    text = _GAPS.sub(" ", text.replace(SOFT_HYPHEN, ""))
    for typed, wanted in TYPED_QUOTES:
        text = text.replace(typed, wanted)
    if marks.empty.search(text):
        text = _GAPS.sub(" ", marks.empty.sub("", marks.empty.sub("", text)))
    text = marks.space_before.sub("", text).strip(EDGES)
    text = _GAPS.sub(" ", _paired(text, marks.pairs))
    for found, wanted in marks.spaced:
        text = text.replace(found, wanted)
    text = _NEEDLESS.sub("", text).strip(EDGES)
    return f"{text}." if _INITIALS.search(text) else text


def ends_with_initial(text: str) -> bool:
    """Whether a text ends with a name and an initial, without its full stop."""
    *_, name, initial = ["", "", *text.split()]
    return len(initial) == 1 and initial.isupper() and name[:1].isupper() and name[1:].islower()


def _paired(text: str, pairs: list[tuple[str, str]]) -> str:
    """The text without the marks of any kind that do not come in pairs."""
    for opening, closing in pairs:
        opened = text.count(opening)
        is_paired = opened % 2 == 0 if opening == closing else opened == text.count(closing)
        if not is_paired:
            text = text.replace(opening, "").replace(closing, "")
    return text


@lru_cache(maxsize=64)
def _marks(typography: Typography) -> _Marks:
    directed = [marks for marks in typography.quotation_marks if marks.opening != marks.closing]
    openings = {marks.opening for marks in directed}
    closing = {marks.closing for marks in directed if not marks.space}
    touching = "".join(sorted(closing - openings))
    around_nothing = [rf"{re.escape(marks.opening)}\s*{re.escape(marks.closing)}" for marks in directed]
    return _Marks(
        empty=re.compile("|".join([r"\(\s*\)", *around_nothing, r",(?=\s*[,.;:])", r"(?<=[:;])\s*,"])),
        space_before=re.compile(rf"\s+(?=[,.;)\]{re.escape(touching)}])"),
        pairs=[*BRACKETS, *typography.closing_marks.items()],
        spaced=list(_spaced(typography)),
    )


def _spaced(typography: Typography) -> Iterator[tuple[str, str]]:
    for marks in typography.quotation_marks:
        if marks.space:
            yield f"{marks.opening} ", f"{marks.opening}{marks.space}"
            yield f" {marks.closing}", f"{marks.space}{marks.closing}"
