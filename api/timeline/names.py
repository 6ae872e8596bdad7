"""Names of people, places and bodies as words to compare, across articles, spellings and languages."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache

from babel import Locale
from rapidfuzz import fuzz

from api.extraction.folding import folded
from api.languages import FOLDERS, comparing_words

LONGEST_ACRONYM = 3
LONGEST_NATION = 4
WORLD = "001"
RESPELT, SHORTEST_RESPELT = 80, 5
"""Least similarity of two spellings, in percent, and least number of letters to compare."""

_TOKEN = re.compile(r"\d+(?:[.,\u00a0\u202f ]\d+)*[^\W\d_]*|[^\W\d_]+(?:-[^\W_]+)*")

Name = tuple[str, ...]
"""The folded words of a name; of a country, international body or city only ``@`` and its code: ``@FR``."""


def tokens_of(text: str) -> list[str]:
    """The words of a text and its numbers; «12 000» and «Notre-Dame» are one each."""
    return _TOKEN.findall(text)


def pieces_of(text: str) -> Iterator[str]:
    """The folded words of a text, compounds split at their hyphens."""
    pieces = (folded_word(piece) for token in tokens_of(text) for piece in token.split("-"))
    return filter(None, pieces)  # A sound mark of Japanese alone, such as «ﾞ», folds to nothing.


def folded_word(word: str) -> str:
    """The folded form of one word; «ﷺ» folds to several, which are kept as one."""
    return folded(word).replace(" ", "")


@lru_cache(maxsize=16384)
def name_words(name: str) -> Name:
    """The words of a name, without the function words of any language; numbers are compared separately."""
    pieces = list(pieces_of(name))
    idle = function_words()
    words = tuple(
        piece for piece in pieces if piece not in idle and not piece[0].isdigit() and len(piece) > 1
    )
    nation = nation_named("-".join(pieces)) or nation_named("-".join(words))
    return (nation,) if nation else words


def names_agree(name: Name, known: Name) -> bool:
    """Whether one is the other, part of it («Duffy», «Sean Duffy»), its initials, or a respelling of it."""
    shorter, longer = (name, known) if len(name) <= len(known) else (known, name)
    if len(shorter) == 1 and len(longer) > 1 and shorter[0] == "".join(word[0] for word in longer):
        return True
    return all(
        word in longer or any(spelt_alike(word, candidate) for candidate in longer) for word in shorter
    )


def spelt_alike(word: str, other: str) -> bool:
    """Whether both are one word, perhaps respelt («Dmitri», «Dmitry»), or one concept («banque», “bank”)."""
    if word == other or concepts_anywhere(word) & concepts_anywhere(other):
        return True
    if word[0] != other[0] or min(len(word), len(other)) < SHORTEST_RESPELT:
        return False
    return fuzz.ratio(word, other) >= RESPELT


def distinct_names(names: Iterable[str]) -> list[str]:
    """Each name once, in order of first mention and in its fullest form."""
    once = dict.fromkeys(names)
    if len(once) < 2:
        return list(once)
    fullest: dict[str, str] = {}
    for name in once:
        words = name_words(name)
        known = next((key for key in fullest if names_agree(name_words(key), words)), None)
        if known is None:
            fullest[name] = name
        elif len(words) > len(name_words(fullest[known])):
            fullest[known] = name
    return list(fullest.values())


@lru_cache(maxsize=16384)
def concepts_anywhere(word: str) -> frozenset[str]:
    """What a word stands for in any language, marked as concepts are in ``TitleMeaning.words``."""
    concepts = (comparing_words(language).concept_of(word) for language in FOLDERS)
    return frozenset(concept_mark(concept) for concept in concepts if concept)


def concept_mark(concept: str) -> str:
    """A concept where words may stand too: ``*strike`` is not the word “strike”."""
    return f"*{concept}"


def is_concept(word: str) -> bool:
    """Whether it is a concept and not a word."""
    return word[:1] == "*"


def nation_at(tokens: Sequence[str], norms: Sequence[str], index: int) -> tuple[str, int] | None:
    """The nation that the longest run of tokens from an index names, and the index after that run.

    ``norms`` are the folded tokens.
    """
    capital = tokens[index][0].isupper()
    if not capital and len(tokens[index]) <= LONGEST_ACRONYM:
        return None
    idle = function_words()
    longest = LONGEST_NATION if capital else 1
    run = norms[index : index + longest]
    if next((word for word in run if word not in idle), None) not in _beginnings_of_nations():
        return None
    for length in range(len(run), 0, -1):
        if nation := nation_named("-".join(word for word in run[:length] if word not in idle)):
            return nation, index + length
    return None


def nation_named(name: str) -> str | None:
    """``@`` and the code of a country, its people, an international body or a city, its words hyphenated."""
    return _nations().get(name)


@cache
def _beginnings_of_nations() -> frozenset[str]:
    """The first words of the names of nations."""
    return frozenset(name.partition("-")[0] for name in _nations())


def nation_words(names: Iterable[Name]) -> set[str]:
    """For the nations among some names, every name of one word in any language."""
    nations = {word for name in names for word in name if word.startswith("@")}
    return {word for nation in nations for word in _words_of_nations().get(nation, ())}


@cache
def _words_of_nations() -> Mapping[str, list[str]]:
    words: dict[str, list[str]] = defaultdict(list)
    for name, nation in _nations().items():
        if "-" not in name:
            words[nation].append(name)
    return words


@cache
def _nations() -> Mapping[str, str]:
    """Nations by name: ours, then countries, then cities from the Unicode locale data (CLDR)."""
    nations = {
        name: f"@{code}"
        for language in FOLDERS
        for code, names in comparing_words(language).nations.items()
        for name in names.split()
    }
    locales = [Locale(language) for language in sorted(FOLDERS)]
    for names in (_countries, _cities):
        for locale in locales:
            for name, code in names(locale):
                nations.setdefault(_key(name), f"@{code}")
    return nations


def _countries(locale: Locale) -> Iterator[tuple[str, str]]:
    return ((name, code) for code, name in locale.territories.items() if code != WORLD)


def _cities(locale: Locale) -> Iterator[tuple[str, str]]:
    """Cities that a time zone is named after, in the language and as the zone's own name has them."""
    for zone, names in locale.time_zones.items():
        if "city" in names:
            yield names["city"], zone
            yield zone.rsplit("/", 1)[-1].replace("_", " "), zone


def _key(name: str) -> str:
    idle = function_words()
    return "-".join(piece for piece in pieces_of(name) if piece not in idle)


@cache
def function_words() -> frozenset[str]:
    """The function words of all languages: a name may be given in a language other than its article's."""
    return frozenset().union(*(comparing_words(language).function_words for language in FOLDERS))
