"""Stems: what the forms of a word share, as *élection* and *élections* do.

The rules are those of Snowball (https://snowballstem.org). A stem is no word: «négocier» and «négociations»
have ``negoci``.
"""

from __future__ import annotations

from collections.abc import Sequence

from Stemmer import Stemmer

from api.extraction.folding import folded

ALGORITHMS = {
    "de": "german",
    "en": "english",
    "es": "spanish",
    "fr": "french",
    "it": "italian",
    "pt": "portuguese",
}
"""Snowball's rules for a language, by its code."""

ACCENTED = {
    "fr": {"erent": "èrent", "ees": "ées", "ee": "ée"},
    "pt": {"coes": "ção", "cao": "ção", "oes": "ão", "ao": "ão"},
}
"""Endings of folded words that the rules know by their accents only. Portuguese lacks these plurals."""


def stems(language: str, words: Sequence[str]) -> list[str]:
    """The folded stems of folded words, in order; the words themselves if the language has no rules.

    Folding comes first, so that a word has the same stem with and without its accents.
    """
    algorithm = ALGORITHMS.get(language)
    if algorithm is None:
        return list(words)
    endings = ACCENTED.get(language)
    spelt = [_accented(word, endings) for word in words] if endings else list(words)
    # A stemmer must not be shared by threads; a new one costs as much as a word.
    return [folded(stem) for stem in Stemmer(algorithm, 0).stemWords(spelt)]


def _accented(word: str, endings: dict[str, str]) -> str:
    for ending, accented in endings.items():
        if word.endswith(ending):
            return word.removesuffix(ending) + accented
    return word
