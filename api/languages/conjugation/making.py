"""Makes the tables of verb forms from the lists of infinitives: ``make verb-forms``."""

from __future__ import annotations

import textwrap
from collections import defaultdict
from collections.abc import Collection, Iterator

from api.languages.conjugation import COMMENT, EMPTY, TABLES, infinitives
from api.languages.conjugation.sources import CODES, Forms, forms_of

HEADER = f"{COMMENT} Made by `make verb-forms` from the infinitives of the language.\n"
WIDTH = 108


def made(code: str) -> str:
    """The table of a language."""
    stems: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for infinitive in infinitives(code):
        forms = forms_of(code, infinitive)
        stem = _stem(forms)
        stems[tuple(_endings(forms, stem))].add(stem or EMPTY)
    return HEADER + "".join(_written(endings, stems[endings]) for endings in sorted(stems))


def _stem(forms: Forms) -> str:
    """What all forms begin with."""
    first, last = min(forms), max(forms)
    differs = (at for at, (one, other) in enumerate(zip(first, last, strict=False)) if one != other)
    return first[: next(differs, len(first))]


def _endings(forms: Forms, stem: str) -> Iterator[str]:
    for form in sorted(forms):
        yield f"{form[len(stem) :] or EMPTY}={''.join(sorted(forms[form]))}"


def _written(endings: Collection[str], stems: Collection[str]) -> str:
    """A way of conjugating: a line of endings, and the stems in lines that begin with a space."""
    listed = textwrap.fill(" ".join(sorted(stems)), WIDTH, initial_indent=" ", subsequent_indent=" ")
    return f"{' '.join(endings)}\n{listed}\n"


def make_all() -> None:
    """Writes the table of every language that lists its verbs."""
    for code in CODES:
        (TABLES / f"{code}.txt").write_text(made(code), encoding="utf-8")


if __name__ == "__main__":
    make_all()
