"""Folding: text in which case, accents and ligatures make no difference.

The index, the search and the comparison of titles must fold alike: a word that one of them spells differently
is not found by the others.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_ACCENTED = "àâäáãåçéèêëíìîïñóòôöõúùûüýÿšžčćńśźżęąğş’«»…–—"
_LETTERS = str.maketrans(
    dict(zip(_ACCENTED, "aaaaaaceeeeiiiinooooouuuuyyszccnszzeags      ", strict=True))
    | {"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
)
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]{1,16}")


def folded(text: str) -> str:
    """The text in lower case, without accents and ligatures: «Cœur d'Élysée» is ``coeur d'elysee``."""
    if text.isascii():
        return text.lower()
    return _BEYOND_ASCII.sub(_plain, text.casefold())


def _plain(found: re.Match[str]) -> str:
    return _without_accents(found[0])


@lru_cache(maxsize=4096)
def _without_accents(letters: str) -> str:
    decomposed = unicodedata.normalize("NFKD", letters.translate(_LETTERS)).casefold()  # «™» becomes «TM».
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
