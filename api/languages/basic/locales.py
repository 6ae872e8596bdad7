"""Locale data from dateparser and CLDR: names of months and weekdays, words such as "yesterday"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any, Literal

from babel import Locale as Cldr
from babel import UnknownLocaleError

MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
UNITS = ("day", "week", "month", "year")
SAME_AS = {"no": "nb"}
"""Codes that stand for another one: Norwegian without a written standard is read as Bokmål."""
SHORTEST_NAME = 4
FIRST_IDEOGRAPH = "\u2e80"
TWINS = ("يكşţ", "یکșț")
"""Letters that look alike, of which keyboards write the one or the other."""
UNSPACED = frozenset({"ja", "ko", "zh"})
"""Scripts without spaces between a word and its particles; dateparser's ``no_word_spacing`` lacks Korean."""

_COUNTED = re.compile(r"(in )?(\d+) (day|week|month|year)( ago)?")
_PATTERN = re.compile(r"(in )?\\1 (day|week|month|year)( ago)?")
_NUMBER = re.compile(r"\(\\d.*?\)")


@dataclass(frozen=True, slots=True)
class Locale:
    """The words of one language. Tables map a word to its number; ``relative`` to a count and a unit.

    Short forms («jan», «wo») are separate, because alone they have other meanings. ``order`` is that of day,
    month and year in numbers. ``counted`` holds wordings with a {number}, by unit and by sign: -1 for "ago".
    """

    code: str
    months: Mapping[str, int]
    short_months: Mapping[str, int]
    weekdays: Mapping[str, int]
    short_weekdays: Mapping[str, int]
    units: Mapping[str, str]
    relative: Mapping[str, tuple[int, str]]
    counted: Mapping[tuple[str, int], tuple[str, ...]]
    numbers: Mapping[str, int]
    order: str
    spaced: bool
    capitals: bool
    """Whether months and weekdays are written with a capital."""
    dotted_days: bool
    """Whether a full stop follows the day: «1. maj»."""


@cache
def codes() -> frozenset[str]:
    """The ISO 639-1 codes of the languages that dateparser knows, one module each."""
    return frozenset(module.stem for module in _folder().glob("??.py")) | SAME_AS.keys()


def _folder() -> Path:
    """The folder of dateparser's data, found without importing it, which takes 0.04 s."""
    package = find_spec("dateparser")
    assert package is not None
    assert package.origin is not None
    return Path(package.origin).parent / "data" / "date_translation_data"


def _info(code: str) -> Mapping[str, Any]:
    """What dateparser knows of a language, from its module alone."""
    spec = spec_from_file_location(f"{__name__}.{code}", _folder() / f"{code}.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    info: Mapping[str, Any] = module.info
    return info


def locale(code: str) -> Locale:
    """The words of a language that dateparser knows."""
    info = _info(SAME_AS.get(code, code))
    cldr = _cldr(code)
    months, short_months = _named(info, MONTHS, _cldr_names(cldr, "months"), first=1)
    weekdays, short_weekdays = _named(info, WEEKDAYS, _cldr_names(cldr, "days"), first=0)
    return Locale(
        code=code,
        months=months,
        short_months=short_months,
        weekdays=weekdays,
        short_weekdays=short_weekdays,
        units={word.lower(): unit for unit in UNITS for word in info.get(unit, ()) if len(word) > 2},
        relative=_relative(info),
        counted=_counted(info),
        numbers=_numbers(info),
        order=info.get("date_order", "DMY"),
        spaced=not info.get("no_word_spacing") and code not in UNSPACED,
        capitals=any(name[:1].isupper() for _, name in _cldr_names(cldr, "months")),
        dotted_days=cldr is not None and "d." in str(cldr.date_formats["long"].pattern),
    )


def _cldr(code: str) -> Cldr | None:
    try:
        return Cldr(code)
    except UnknownLocaleError:
        return None


def _cldr_names(cldr: Cldr | None, kind: Literal["months", "days"]) -> list[tuple[int, str]]:
    """The names used in dates, with the number that CLDR gives them.

    The stand-alone names come from dateparser: reading them from Babel changes its data of other languages.
    """
    return [] if cldr is None else [*getattr(cldr, kind)["format"]["wide"].items()]


def _named(
    info: Mapping[str, Any], keys: Iterable[str], wide: Iterable[tuple[int, str]], *, first: int
) -> tuple[dict[str, int], dict[str, int]]:
    """Full names and short forms, each with its number."""
    full: dict[str, int] = {}
    short: dict[str, int] = {}
    for number, key in enumerate(keys, start=first):
        known = {name.lower() for other, name in wide if other == number}
        words = known | {word.lower().strip(".") for word in info.get(key, ())}
        for word in sorted(word for word in words if _is_word(word)):
            table = full if word in known or _is_full(word, words) else short
            for spelling in _spellings(word):
                table.setdefault(spelling, number)
    return full, {word: number for word, number in short.items() if word not in full}


def _is_word(word: str) -> bool:
    """Whether a name can be searched for: it is no number and no mark."""
    return any(character.isalpha() for character in word) and "(" not in word


def _is_full(word: str, words: set[str]) -> bool:
    """Whether a name is no short form: «März», «мая», «周一», but not «mär» or «нояб»."""
    shortest = SHORTEST_NAME if word < FIRST_IDEOGRAPH else SHORTEST_NAME // 2
    if len(word) < min(shortest, max(map(len, words))):
        return False
    longer = (other for other in words if other.startswith(word) and len(other) > len(word) + 1)
    return len(word) > SHORTEST_NAME or not any(longer)


def _relative(info: Mapping[str, Any]) -> dict[str, tuple[int, str]]:
    """Words such as "yesterday", without those of two meanings: «कल» is yesterday and tomorrow."""
    found: dict[str, set[tuple[int, str]]] = {}
    for key, words in info.get("relative-type", {}).items():
        match = _COUNTED.fullmatch(key)
        if match is None or not (match[1] or match[4]):
            continue
        count = int(match[2]) if match[1] else -int(match[2])
        for word in words:
            if _is_word(word) and (not word.isascii() or len(word) > 2):
                for spelling in _spellings(word.lower()):
                    found.setdefault(spelling, set()).add((count, match[3]))
    return {word: meanings.pop() for word, meanings in found.items() if len(meanings) == 1}


def _spellings(word: str) -> set[str]:
    """A word as dateparser has it and as keyboards write it."""
    one, other = TWINS
    return {word, word.translate(str.maketrans(one, other)), word.translate(str.maketrans(other, one))}


def _counted(info: Mapping[str, Any]) -> dict[tuple[str, int], tuple[str, ...]]:
    counted: dict[tuple[str, int], tuple[str, ...]] = {}
    for key, patterns in info.get("relative-type-regex", {}).items():
        match = _PATTERN.fullmatch(key)
        if match is None:
            continue
        wordings = [_NUMBER.sub("{number}", pattern) for pattern in patterns]
        plain = (wording.lower() for wording in wordings if not set(wording) & set("\\[]()|?*+<>"))
        counted[match[2], 1 if match[1] else -1] = tuple(
            spelling for wording in plain for spelling in sorted(_spellings(wording))
        )
    return counted


def _numbers(info: Mapping[str, Any]) -> dict[str, int]:
    """The numerals among dateparser's simplifications: {"zwei": "2"}."""
    return {
        word.lower(): int(number)
        for simplification in info.get("simplifications", ())
        for word, number in simplification.items()
        if isinstance(number, str) and number.isdecimal() and word.replace(" ", "").isalpha()
    }
