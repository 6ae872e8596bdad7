"""What a title says, taken apart for comparison: names, numbers and the words of the deed."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import zip_longest

from babel import Locale
from rapidfuzz import fuzz

from api.languages.comparing import (
    AGENTS,
    BACKGROUND,
    EQUALS,
    IDLE_WORDS,
    MEANINGS,
    NATIONS,
    NEGATIONS,
    NUMBERS,
    PASSIVES,
    SCALES,
    SMALL_WORDS,
)

SHORTEST_STEM = 3
SHORTEST_WORD, SHORTEST_UNKNOWN_WORD = 2, 5
LONGEST_ACRONYM = 3
LONGEST_PAIR, LONGEST_NATION = 4, 4
WORLD = "001"
RESPELT, SHORTEST_RESPELT = 80, 5

_TOKEN = re.compile(r"\d+(?:[.,\u00a0\u202f ]\d+)*[^\W\d_]*|[^\W\d_]+(?:-[^\W_]+)*")
_DIGITS = re.compile(r"\d+(?:\.\d+)?")
_THOUSANDS = re.compile(r"(?<=\d)[.,\u00a0\u202f ](?=\d{3}(?!\d))")
_ROMAN = re.compile(r"(?=[IVX])(X{0,3})(IX|IV|V?I{0,3})")
_ROMAN_VALUES = {"": 0, "I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9}

Name = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Wording:
    """Names as words without accents, a country as ``@`` and its code; deeds by meaning where it is known.

    ``words`` holds each once: ``*`` and the meaning of ``news_words``, or else the word itself. ``order``
    holds the words of the title in their order, to see who comes first, and ``places_of_words`` where in it
    those of ``words`` stand; ``in_names`` what the words of names mean. ``negated`` says that it did not
    happen, ``passive`` that the one who acts may come second, as behind ``agents``, ``equals`` that the named
    may change places.
    """

    actors: tuple[Name, ...]
    names: tuple[Name, ...]
    order: tuple[str, ...]
    places_of_words: frozenset[int]
    numbers: frozenset[str]
    words: tuple[str, ...]
    in_names: frozenset[str]
    negated: bool
    passive: bool
    agents: frozenset[str]
    equals: bool


@lru_cache(maxsize=4096)
def wording(language: str, title: str, actors: tuple[str, ...], places: tuple[str, ...]) -> Wording:
    """What the title and the names beside it say."""
    tokens = list(_foreground(language, _TOKEN.findall(title)))
    order = tuple(folded(token) for token in tokens)
    who, where = (_distinct(map(name_words, names)) for names in (actors, places))
    known = {
        folded(piece)
        for name in actors + places
        for token in _TOKEN.findall(name)
        for piece in token.split("-")
    }
    known.update(word for name in who + where for word in name)
    others, words, deeds = _others_and_words(language, tokens, known)
    numbers = {*_numbers(language, tokens)}
    for name in actors + places:
        numbers.update(_numbers("", _TOKEN.findall(name)))
    present = frozenset(order)
    return Wording(
        who,
        _distinct(who + where + others),
        tuple(_nation(word) or word for word in order),
        deeds,
        frozenset(numbers),
        words,
        frozenset(f"*{meaning}" for word in known if (meaning := _meaning(language, word))),
        negated=bool(present & _words_of(NEGATIONS, language)),
        passive=bool(present & _words_of(PASSIVES, language)),
        agents=_words_of(AGENTS, language),
        equals=bool(present & _words_of(EQUALS, language)),
    )


@lru_cache(maxsize=65536)
def folded(text: str) -> str:
    """Without case and accents: «Élysée» is ``elysee``."""
    decomposed = unicodedata.normalize("NFKD", text.casefold().replace("œ", "oe").replace("æ", "ae"))
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def _words_of(table: Mapping[str, str], language: str) -> frozenset[str]:
    """The words of a table in a language; none where it has none of that language."""
    return _words_in(table.get(language, ""))


@lru_cache
def _all_small() -> frozenset[str]:
    return frozenset(" ".join(SMALL_WORDS.values()).split())


@lru_cache
def _words_in(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _foreground(language: str, tokens: Sequence[str]) -> Iterator[str]:
    """The words up to the one that begins the background; compound names and numbers come apart."""
    background, numbers = _words_of(BACKGROUND, language), NUMBERS.get(language, {})
    for index, token in enumerate(tokens):
        if index and folded(token) in background:
            return
        pieces = token.split("-")
        if token[0].isupper() or any(folded(piece) in numbers for piece in pieces):
            yield from pieces
        else:
            yield token.replace("-", "")


def _others_and_words(
    language: str, tokens: Sequence[str], known: set[str]
) -> tuple[tuple[Name, ...], tuple[str, ...], frozenset[int]]:
    """The names of the title that are not known yet, its other words that matter, and where they stand."""
    others: list[Name] = []
    words: dict[int, str] = {}
    behind = 0
    for index, token in enumerate(tokens):
        if index < behind:
            continue
        word, is_name = folded(token), index > 0 and token[0].isupper()
        nation, behind = _nation_at(tokens, index)
        if nation:
            others.append((nation,))
            continue
        if word in known:
            continue
        meaning, behind = _meaning_at(language, tokens, index)
        if not (behind > index + 1 or matters(language, word)):
            continue
        if meaning:
            words[index] = f"*{meaning}"
        elif not is_name and not _is_idle(language, word):
            words[index] = word
        if is_name and not _ROMAN.fullmatch(token):
            others.append((word,))
    return _distinct(others), tuple(dict.fromkeys(words.values())), frozenset(words)


def _nation_at(tokens: Sequence[str], index: int) -> tuple[str | None, int]:
    """The country, body or city that a word names alone or with those behind it, and where that ends."""
    if not tokens[index][0].isupper() and len(tokens[index]) <= LONGEST_ACRONYM:
        return None, 0
    longest = LONGEST_NATION if tokens[index][0].isupper() else 1
    for end in range(min(index + longest, len(tokens)), index, -1):
        nation = _nation(
            "-".join(word for word in map(folded, tokens[index:end]) if word not in _all_small())
        )
        if nation:
            return nation, end
    return None, 0


def _meaning_at(language: str, tokens: Sequence[str], index: int) -> tuple[str | None, int]:
    """What a word means, alone or with the next, small words between them left out; and where that ends."""
    small = _words_of(SMALL_WORDS, language)
    for second in range(index + 1, min(index + LONGEST_PAIR, len(tokens))):
        meaning = _whole_meaning(language, f"{folded(tokens[index])}_{folded(tokens[second])}")
        if meaning:
            return meaning, second + 1
        if folded(tokens[second]) not in small:
            break
    return _meaning(language, folded(tokens[index])), index + 1


def _is_idle(language: str, word: str) -> bool:
    return word in _words_of(IDLE_WORDS, language)


def _pair_meaning(language: str, tokens: Sequence[str], index: int) -> tuple[str | None, int]:
    """What a word means with the next, small words between them left out; and where the pair ends."""
    small = _words_of(SMALL_WORDS, language)
    for second in range(index + 1, min(index + LONGEST_PAIR, len(tokens))):
        meaning = _whole_meaning(language, f"{folded(tokens[index])}_{folded(tokens[second])}")
        if meaning:
            return meaning, second + 1
        if folded(tokens[second]) not in small:
            break
    return None, 0


def matters(language: str, word: str) -> bool:
    """Whether a word tells one event from another; of a language without tables, only a long one."""
    if word[0].isdigit() or word in NUMBERS.get(language, ()) or word in SCALES.get(language, ()):
        return False
    shortest = SHORTEST_WORD if language in SMALL_WORDS else SHORTEST_UNKNOWN_WORD
    return len(word) >= shortest and word not in _words_of(SMALL_WORDS, language)


@lru_cache(maxsize=16384)
def name_words(name: str) -> Name:
    """The words of a name that matter, in any language; numbers are compared by themselves."""
    pieces = [folded(piece) for token in _TOKEN.findall(name) for piece in token.split("-")]
    small = _all_small()
    words = tuple(
        piece for piece in pieces if piece not in small and not piece[0].isdigit() and len(piece) > 1
    )
    nation = _nation("-".join(pieces)) or _nation("-".join(words))
    return (nation,) if nation else words


def _distinct(names: Iterable[Name]) -> tuple[Name, ...]:
    return tuple(dict.fromkeys(name for name in names if name))


def _numbers(language: str, tokens: Sequence[str]) -> Iterator[str]:
    """Numbers in digits, in words and, after a name, in Roman letters, all as digits."""
    scales = SCALES.get(language, {})
    words = [folded(token) for token in tokens]
    for index, (token, following) in enumerate(zip_longest(tokens, words[1:], fillvalue="")):
        after_name = index > 0 and tokens[index - 1][0].isupper()
        for number in _digits(token) or _in_letters(language, token, following, after_name=after_name):
            yield f"{number * scales.get(following, 1):g}"


def _digits(token: str) -> list[float]:
    plain = _THOUSANDS.sub("", token).replace(",", ".")
    return [float(digits) for digits in _DIGITS.findall(plain)]


def _in_letters(language: str, token: str, following: str, *, after_name: bool) -> list[int]:
    """«trois» is 3, «Elizabeth II» 2; the «premier» of «premier ministre» is no number."""
    roman = _ROMAN.fullmatch(token) if after_name else None
    if roman:
        return [10 * len(roman[1]) + _ROMAN_VALUES[roman[2]]]
    number = NUMBERS.get(language, {}).get(folded(token))
    return [] if number is None else [number]


def _whole_meaning(language: str, word: str) -> str | None:
    return _meanings(language)[0].get(word)


@lru_cache(maxsize=65536)
def _meaning(language: str, word: str) -> str | None:
    """The meaning of a word, by its longest known beginning."""
    whole, stems = _meanings(language)
    if word in whole:
        return whole[word]
    lengths = range(len(word), SHORTEST_STEM - 1, -1)
    return next((stems[word[:length]] for length in lengths if word[:length] in stems), None)


@lru_cache
def _meanings(language: str) -> tuple[dict[str, str], dict[str, str]]:
    """The meanings by whole word, and by beginning."""
    whole: dict[str, str] = {}
    stems: dict[str, str] = {}
    for meaning, words in MEANINGS.get(language, {}).items():
        for word in words.split():
            if word.endswith("-"):
                stems[word[:-1]] = meaning
            else:
                whole[word] = meaning
    return whole, stems


def _nation(name: str) -> str | None:
    """``@`` and the code of a country, a body of countries, or its people."""
    return _nations().get(name)


def nation_words(names: Iterable[Name]) -> set[str]:
    """The single words, in all languages, for the countries among some names."""
    codes = {word for name in names for word in name if word.startswith("@")}
    return {word for code in codes for word in _nation_words().get(code, ())}


@lru_cache
def _nation_words() -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for name, code in _nations().items():
        if "-" not in name:
            found[code].append(name)
    return found


@lru_cache
def _nations() -> dict[str, str]:
    """Source of the names of countries and cities: the Unicode Common Locale Data, through Babel."""
    codes = {name: f"@{code}" for code, names in NATIONS.items() for name in names.split()}
    for language in SMALL_WORDS:
        locale = Locale(language)
        for code, name in locale.territories.items():
            if code != WORLD:
                codes.setdefault(_key(name), f"@{code}")
    for language in SMALL_WORDS:
        locale = Locale(language)
        for zone, names in locale.time_zones.items():
            if "city" in names:
                codes.setdefault(_key(names["city"]), f"@{zone}")
                codes.setdefault(_key(zone.rsplit("/", 1)[-1].replace("_", " ")), f"@{zone}")
    return codes


def _key(name: str) -> str:
    """The words of a name that matter, joined."""
    small = _all_small()
    pieces = (folded(piece) for token in _TOKEN.findall(name) for piece in token.split("-"))
    return "-".join(piece for piece in pieces if piece not in small)


def names_agree(name: Name, known: Name) -> bool:
    """One is the other, a part of it («Duffy», «Sean Duffy»), its initials, or it spelt otherwise."""
    shorter, longer = sorted((name, known), key=len)
    if len(shorter) == 1 and len(longer) > 1 and shorter[0] == "".join(word[0] for word in longer):
        return True
    return all(any(spelt_alike(word, candidate) for candidate in longer) for word in shorter)


def spelt_alike(word: str, other: str) -> bool:
    """The same, a respelling («Dmitri» and «Dmitry»), or the same in two languages («banque», “bank”)."""
    if word == other or meanings_anywhere(word) & meanings_anywhere(other):
        return True
    if word[0] != other[0] or min(len(word), len(other)) < SHORTEST_RESPELT:
        return False
    return fuzz.ratio(word, other) >= RESPELT


@lru_cache(maxsize=16384)
def meanings_anywhere(word: str) -> frozenset[str]:
    """What a word means in any language, as ``words`` holds it."""
    meanings = (_meaning(language, word) for language in MEANINGS)
    return frozenset(f"*{meaning}" for meaning in meanings if meaning)


def distinct_names(names: Iterable[str]) -> list[str]:
    """Each name once, in the order of their first mention and in its fullest form."""
    fullest: dict[str, str] = {}
    for name in names:
        known = next((key for key in fullest if names_agree(name_words(key), name_words(name))), None)
        if known is None:
            fullest[name] = name
        elif len(name_words(name)) > len(name_words(fullest[known])):
            fullest[known] = name
    return list(fullest.values())
