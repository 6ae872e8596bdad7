"""Wordings that most languages share: patterns in which the phrases of a language replace CAPITALS.

«[THIS] {weekday}» becomes «[deze|dit] {weekday}» in Dutch. A template is left out if the language has no
phrase for one of its names, unless the name stands in [BRACKETS] or after "<!", which it must not precede.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields

from api.extraction.times import Meaning
from api.languages.basic.vocabulary import Phrases, Words

Reading = tuple[Callable[..., Meaning], *tuple[str, ...]]
"""A meaning and the templates of its wordings."""

_NAME = re.compile(r"\[([A-Z_]{2,})\]|([A-Z_]{2,})")


def by_name(phrases: Phrases) -> dict[str, Words]:
    """The phrases of a language by their name in templates, without empty ones."""
    named = {field.name.rstrip("_").upper(): getattr(phrases, field.name) for field in fields(Phrases)}
    return {name: words for name, words in named.items() if words}


def filled(templates: Iterable[str], phrases: Mapping[str, Words]) -> Iterator[str]:
    """The patterns made of the templates for which there are phrases."""
    for template in templates:
        wording, _, never_after = template.partition("<!")
        if not _covers(phrases, wording):
            continue
        if never_after and _covers(phrases, never_after):
            wording = template
        yield _NAME.sub(lambda name: _alternatives(name, phrases), wording)


def _covers(phrases: Mapping[str, Words], template: str) -> bool:
    return all(name[2] in phrases for name in _NAME.finditer(template) if name[2])


def _alternatives(name: re.Match[str], phrases: Mapping[str, Words]) -> str:
    words = "|".join(phrases.get(name[1] or name[2], ()))
    if not words:
        return ""
    return f"[{words}]" if name[1] else f"({words})"
