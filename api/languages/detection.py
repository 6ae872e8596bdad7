"""The language of a text, detected by py3langid."""

from __future__ import annotations

from collections.abc import Container
from functools import cache
from typing import Any

from api.languages.basic.locales import SAME_AS

MOST_CHARACTERS = 20_000


def detected_among(codes: Container[str], text: str) -> str:
    """The likeliest of some ISO 639-1 codes. Only the first ``MOST_CHARACTERS`` of the text count."""
    labels = (str(label) for label, _ in _identifier().rank(text[:MOST_CHARACTERS]))
    return next(code for label in labels if (code := SAME_AS.get(label, label)) in codes)


@cache
def _identifier() -> Any:
    """The model, loaded on first use, which takes a good part of a second.

    It is not restricted to our languages: that would keep a second copy of its largest table in memory.
    """
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # type: ignore[import-untyped]

    return LanguageIdentifier.from_model_file(MODEL_FILE)
