"""Folding: text in which case, accents and ligatures make no difference.

The index, the search and the comparison of titles must fold alike: a word that one of them spells differently
is not found by the others.
"""

from __future__ import annotations

import unicodedata

_ACCENTED = "àâäáãåçéèêëíìîïñóòôöõúùûüýÿšžčćńśźżęąğş’«»…–—"
_LETTERS = str.maketrans(
    dict(zip(_ACCENTED, "aaaaaaceeeeiiiinooooouuuuyyszccnszzeags      ", strict=True))
    | {"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
)


def folded(text: str) -> str:
    """The text in lower case, without accents and ligatures: «Cœur d'Élysée» is ``coeur d'elysee``."""
    if text.isascii():
        return text.lower()
    plain = text.casefold().translate(_LETTERS)
    if plain.isascii():
        return plain
    decomposed = unicodedata.normalize("NFKD", plain).casefold()  # «™» becomes «TM».
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
