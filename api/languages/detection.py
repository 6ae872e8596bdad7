"""Which language a text is in."""

from __future__ import annotations

from collections.abc import Container
from functools import cache
from typing import Any

MOST_CHARACTERS = 20_000
SAME_AS = {"no": "nb"}
"""Labels of the model by another code of the same language."""


def detected_among(codes: Container[str], text: str) -> str:
    """The likeliest of some ISO 639-1 codes, by the first 20,000 characters of a text; always the same one."""
    labels = (str(label) for label, _ in _identifier().rank(text[:MOST_CHARACTERS]))
    return next(code for label in labels if (code := SAME_AS.get(label, label)) in codes)


@cache
def _identifier() -> Any:
    """The model, loaded once: this takes a good part of a second.

    It stays whole, as restricting it to some languages keeps a copy of its largest table beside the first.
    """
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # type: ignore[import-untyped]

    return LanguageIdentifier.from_model_file(MODEL_FILE)
