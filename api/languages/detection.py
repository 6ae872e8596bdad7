"""Which language a text is in."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

MOST_CHARACTERS = 20_000
SAME_AS = {"no": "nb"}
"""Labels of the model by another code of the same language."""


def detected_among(codes: Iterable[str], text: str) -> str:
    """The likeliest of some ISO 639-1 codes, by the first 20,000 characters of a text; always the same one."""
    label, _ = _identifier(frozenset(codes)).classify(text[:MOST_CHARACTERS])
    return SAME_AS.get(label, str(label))


@cache
def _identifier(codes: frozenset[str]) -> Any:
    """The model, loaded once: this takes a good part of a second."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # type: ignore[import-untyped]

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    known = set(identifier.labels)
    identifier.set_languages([label for label in known if SAME_AS.get(label, label) in codes])
    return identifier
