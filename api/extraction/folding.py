"""Folding: text in which case, accents and ligatures make no difference.

The index, the search and the comparison of titles must fold alike: a word that one of them spells differently
is not found by the others.
"""

from __future__ import annotations

import codecs
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
    try:
        encoded, _ = codecs.charmap_encode(text, "strict", _ENCODING)
        return codecs.charmap_decode(encoded, "strict", _WESTERN_FOLDED)[0]
    except UnicodeError:
        return _any_folded(text)


def _any_folded(text: str) -> str:
    return _BEYOND_ASCII.sub(_plain, text.casefold())


def _plain(found: re.Match[str]) -> str:
    return _without_accents(found[0])


@lru_cache(maxsize=4096)
def _without_accents(letters: str) -> str:
    decomposed = unicodedata.normalize("NFKD", letters.translate(_LETTERS)).casefold()  # «™» becomes «TM».
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


_SEVERAL = "\ufffe"
"""Stands for what folds to several letters; a decoder refuses it."""
_WESTERN = bytes(range(256)).decode("cp1252", errors="replace")
"""The characters of most western texts: these are folded in a third of the time, as bytes."""
_ENCODING = codecs.charmap_build(_WESTERN)
_WESTERN_FOLDED = "".join(each if len(each) == 1 else _SEVERAL for each in map(_any_folded, _WESTERN))
