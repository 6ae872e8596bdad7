"""Removing the marks that words left out leave behind."""

from __future__ import annotations

import re
from functools import lru_cache

from api.extraction.typography import Typography

EDGES = " \t\n,;:.!?…–—-|/"
"""Characters that no title begins or ends with."""
BRACKETS = (("(", ")"), ("[", "]"))
_GAPS = re.compile(r"\s+")


def tidy(text: str, typography: Typography) -> str:
    """One line without empty, doubled or unpaired marks, and without marks at either end."""
    text = _GAPS.sub(" ", text)
    for _ in range(2):
        text = _empty(typography).sub("", text)
    text = _space_before_mark(typography).sub(r"\1", _GAPS.sub(" ", text)).strip(EDGES)
    return _spaced_quotations(_paired(text, typography), typography).strip(EDGES)


@lru_cache(maxsize=64)
def _empty(typography: Typography) -> re.Pattern[str]:
    """Pairs of marks around nothing, and commas before another mark."""
    quotations = [rf"{re.escape(one)}\s*{re.escape(other)}" for one, other in _asymmetric(typography)]
    return re.compile("|".join([r"\(\s*\)", *quotations, r",(?=\s*,)", r",(?=\s*[.;:])"]))


@lru_cache(maxsize=64)
def _space_before_mark(typography: Typography) -> re.Pattern[str]:
    """Spaces before a mark that touches the word before it."""
    spaced = {marks.closing for marks in typography.quotation_marks if marks.space}
    closing = "".join(other for _, other in _asymmetric(typography) if other not in spaced)
    return re.compile(rf"\s+([,.;)\]{re.escape(closing)}])")


def _asymmetric(typography: Typography) -> list[tuple[str, str]]:
    """The quotation marks whose closing mark differs from the opening one."""
    return [(one, other) for one, other in typography.closing_marks.items() if one != other]


def _paired(text: str, typography: Typography) -> str:
    """The text without the brackets and quotation marks of a kind that do not come in pairs."""
    for opening, closing in (*BRACKETS, *typography.closing_marks.items()):
        odd = opening == closing and text.count(opening) % 2
        if odd or text.count(opening) != text.count(closing):
            text = text.replace(opening, "").replace(closing, "")
    return text


def _spaced_quotations(text: str, typography: Typography) -> str:
    for marks in typography.quotation_marks:
        if marks.space:
            text = text.replace(f"{marks.opening} ", f"{marks.opening}{marks.space}")
            text = text.replace(f" {marks.closing}", f"{marks.space}{marks.closing}")
    return text
