"""What an article is recognised by: the names, places, numbers and days in it, as keys to store and look up.

A name has one key in all spellings and languages («Dmitri», “Dmitry”), a place that of its code («Moscou»,
“Moscow”). A key depends on nothing but what it stands for.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from enum import IntEnum
from functools import cache, lru_cache
from hashlib import blake2b
from itertools import pairwise

from api import languages
from api.calendar.days import iso_date
from api.extraction.folding import folded
from api.languages.word_tables import PLACE_MIDDLES, PLACE_OPENERS, places
from api.timeline.names import nation_named
from api.timeline.stories.capitalised import MOST_REMEMBERED, SHORTEST_NAME, Name, is_given, names_in

MOST_KEYS, MOST_DAYS = 60, 20
MOST_CHARACTERS = 20_000
"""The part of a text that counts; what it is about is said early."""
FEWEST_FIGURES = 3
YEARS = range(1000, 2200)
KIND_BITS, KEY_BYTES = 2, 8

_WRITTEN = re.compile(r"\d[\d.,/:\u00a0\u202f–-]*(?: \d{3}(?!\d))*")
_SCORE = re.compile(r"(\d{1,3})[–-](\d{1,3})")
_GROUPED = re.compile(r"\d{1,3}(?:[.,\u00a0\u202f ]\d{3}){1,4}")
_PLAIN = re.compile(r"\d{1,12}(?:[.,]\d{1,3})?")
_SPELLINGS = tuple(
    tuple(pair.split(":"))
    for pair in (
        *("tsch:sh", "sch:sh", "tch:sh", "ch:sh", "kh:k", "gh:g", "ph:f", "th:t", "ck:k", "qu:k"),
        *("oe:o", "ae:a", "ue:u", "ou:u", "oo:u", "ee:i", "y:i", "j:i", "w:v", "c:k", "x:s", "z:s"),
    )
)
"""What languages write in several ways: «Tchaïkovski», „Tschaikowski“; «Poutine», “Putin”."""
_DOUBLED = re.compile(r"(.)\1+")
_ENDINGS = "es"
"""Letters at the end of a name that one language or the genitive adds: „Bakanows“."""


class Kind(IntEnum):
    """What a key stands for, in its lowest bits."""

    NAME = 0
    PLACE = 1
    NUMBER = 2
    DAY = 3


_KINDS = tuple(Kind)


def kind_of(key: int) -> Kind:
    """What a key stands for."""
    return _KINDS[key & len(_KINDS) - 1]


def days_among(keys: Iterable[int]) -> list[int]:
    """The keys of kind ``DAY``."""
    day = int(Kind.DAY)
    return [key for key in keys if key & day == day]


def day_of(key: int) -> int:
    """The day that a key of kind ``DAY`` stands for."""
    return key >> KIND_BITS


def story_keys(language: str, title: str | None, text: str, days: Iterable[int]) -> dict[int, str]:
    """What an article is recognised by: each key with how it reads. There are ``MOST_KEYS`` at most.

    ``days`` are the days of those events in the article that are known to the day. Names that are repeated
    come first, then the others in order.
    """
    heading, body = (title or "")[:MOST_CHARACTERS], text[:MOST_CHARACTERS]
    dated = {_key_of_day(day): iso_date(day) for day in sorted(set(days))[:MOST_DAYS]}
    found = _names(language, heading, body) | _numbers(f"{heading}\n{body}")
    return dict([*found.items()][: MOST_KEYS - len(dated)]) | dated


def _key_of_day(day: int) -> int:
    return day << KIND_BITS | Kind.DAY


def _names(language: str, title: str, text: str) -> dict[int, str]:
    names = list(names_in(language, title, text))
    alone = {name.telling[0] for name in names if len(name.telling) == 1}
    counts: Counter[int] = Counter()
    readings: dict[int, str] = {}
    for name in names:
        for key, reading in _keys_of(name, alone):
            counts[key] += 1
            readings.setdefault(key, reading)
    return {key: readings[key] for key in sorted(readings, key=lambda key: counts[key] == 1)}


def _keys_of(name: Name, alone: set[str]) -> Iterator[tuple[int, str]]:
    """The keys of the places in a name, and of the most telling other word: one that stands alone too."""
    telling = name.telling
    for first, second in pairwise(name.words):
        if (place := _key_of_place(f"{first} {second}")) is not None:
            yield place, f"{first} {second}"
            telling = [word for word in telling if word not in (first, second)]
    keys = [(key, word) for word in telling if (key := _key_of_word(word)) is not None]
    yield from ((key, word) for key, word in keys if kind_of(key) is Kind.PLACE)
    others = [(key, word) for key, word in keys if kind_of(key) is Kind.NAME]
    if others:
        yield max(others, key=lambda pair: (pair[1] in alone, len(pair[1])))


@lru_cache(maxsize=MOST_REMEMBERED)
def _key_of_word(word: str) -> int | None:
    """The key of a place or of the longest part of a compound; a short word is one only in capitals."""
    place = _key_of_place(word)
    if place is not None:
        return place
    parts = [part for part in word.split("-") if _is_telling(part)]
    if len(parts) < word.count("-") + 1:
        parts = [part for part in parts if not is_given(part)]
    return _key(Kind.NAME, _in_any_spelling(folded(max(parts, key=len)))) if parts else None


def _is_telling(part: str) -> bool:
    is_long_enough = len(part) >= SHORTEST_NAME or (len(part) > 1 and part.isupper())
    return is_long_enough and folded(part) not in PLACE_OPENERS | PLACE_MIDDLES


@lru_cache(maxsize=MOST_REMEMBERED)
def _key_of_place(name: str) -> int | None:
    plain = folded(name)
    if nation := nation_named(plain.replace(" ", "-")):
        return _key(Kind.PLACE, nation)
    return _key(Kind.PLACE, plain) if plain in _places() else None


@cache
def _places() -> frozenset[str]:
    return frozenset().union(*(places(code) for code in languages.FOLDERS))


def _in_any_spelling(name: str) -> str:
    for spelt, plain in _SPELLINGS:
        name = name.replace(spelt, plain)
    name = _DOUBLED.sub(r"\1", name)
    return name[:SHORTEST_NAME] + name[SHORTEST_NAME:].rstrip(_ENDINGS)


def _numbers(text: str) -> dict[int, str]:
    keys: dict[int, str] = {}
    for written in map(_without_stop, _WRITTEN.findall(text)):
        if figures := _figures(written):
            keys.setdefault(_key(Kind.NUMBER, figures), written)
    return keys


def _without_stop(written: str) -> str:
    return written.rstrip(".,/:\u00a0\u202f–-")


def _figures(written: str) -> str | None:
    """A number as it is compared; None for years and for round and small ones, which many articles have."""
    if score := _SCORE.fullmatch(written):
        return "-".join(sorted(score.groups(), key=int)) if len(written) > FEWEST_FIGURES else None
    if _GROUPED.fullmatch(written):
        figures = re.sub(r"\D", "", written)
    elif _PLAIN.fullmatch(written):
        figures = written.replace(",", ".")
    else:
        return None
    if len(figures) < FEWEST_FIGURES or not figures.strip("0")[1:]:
        return None
    return None if written.isdecimal() and int(written) in YEARS else figures


@lru_cache(maxsize=MOST_REMEMBERED)
def _key(kind: Kind, plain: str) -> int:
    digest = blake2b(plain.encode(), digest_size=KEY_BYTES, person=kind.name.encode()).digest()
    return (int.from_bytes(digest, "big", signed=True) & -(1 << KIND_BITS)) | kind
