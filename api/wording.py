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

from api.news_words import (
    AGENTS,
    BACKGROUND,
    EQUALS,
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
    holds the words of the title in their order, to see who comes first. ``negated`` says that it did not
    happen, ``passive`` that the one who acts comes second, ``equals`` that the named may change places.
    """

    actors: tuple[Name, ...]
    places: tuple[Name, ...]
    others: tuple[Name, ...]
    order: tuple[str, ...]
    numbers: frozenset[str]
    words: tuple[str, ...]
    in_names: frozenset[str]
    negated: bool
    passive: bool
    agents: frozenset[str]
    equals: bool

    @property
    def names(self) -> tuple[Name, ...]:
        return self.actors + self.places + self.others


@lru_cache(maxsize=4096)
def wording(language: str, title: str, actors: tuple[str, ...], places: tuple[str, ...]) -> Wording:
    """What the title and the names beside it say."""
    small = _words_of(SMALL_WORDS, language)
    tokens = list(_foreground(_TOKEN.findall(title), _words_of(BACKGROUND, language)))
    order = tuple(folded(token) for token in tokens)
    who, where = (_distinct(map(name_words, names)) for names in (actors, places))
    known = {
        folded(piece)
        for name in actors + places
        for token in _TOKEN.findall(name)
        for piece in token.split("-")
    }
    known.update(word for name in who + where for word in name)
    others, words = _others_and_words(language, tokens, small, known)
    numbers = {*_numbers(language, tokens)}
    for name in actors + places:
        numbers.update(_numbers("", _TOKEN.findall(name)))
    present = frozenset(order)
    return Wording(
        who,
        where,
        others,
        tuple(_nation(word) or word for word in order),
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
def _words_in(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _foreground(tokens: Sequence[str], background: frozenset[str]) -> Iterator[str]:
    """The words up to the one that begins the background; compound names come apart."""
    for index, token in enumerate(tokens):
        if index and folded(token) in background:
            return
        if "-" in token and token[0].isupper():
            yield from token.split("-")
        else:
            yield token.replace("-", "")


def _others_and_words(
    language: str, tokens: Sequence[str], small: frozenset[str], known: set[str]
) -> tuple[tuple[Name, ...], tuple[str, ...]]:
    """The names of the title that are not known yet, and its other words that matter."""
    others: list[Name] = []
    words: list[str] = []
    for index, token in enumerate(tokens):
        word = folded(token)
        nation = _nation(word) if token[0].isupper() or len(word) > LONGEST_ACRONYM else None
        if not (nation or matters(language, word)) or word in known or nation in known:
            continue
        meaning = _meaning_of(language, _word_and_pairs(tokens, index, small))
        if nation:
            others.append((nation,))
        elif meaning:
            words.append(f"*{meaning}")
        elif index and token[0].isupper():
            if not _ROMAN.fullmatch(token):
                others.append((word,))
        else:
            words.append(word)
    return _distinct(others), tuple(dict.fromkeys(words))


def matters(language: str, word: str) -> bool:
    """Whether a word tells one event from another; of a language without tables, only a long one."""
    if word[0].isdigit() or word in NUMBERS.get(language, ()) or word in SCALES.get(language, ()):
        return False
    shortest = SHORTEST_WORD if language in SMALL_WORDS else SHORTEST_UNKNOWN_WORD
    return len(word) >= shortest and word not in _words_of(SMALL_WORDS, language)


def _word_and_pairs(tokens: Sequence[str], index: int, small: frozenset[str]) -> tuple[str, ...]:
    """The word and the pairs that it opens: with the next word, and with the next that is not small."""
    word, following = folded(tokens[index]), [folded(token) for token in tokens[index + 1 : index + 4]]
    pairs = following[:1] + [word for word in following if word not in small][:1]
    return (*(f"{word}_{second}" for second in pairs), word)


@lru_cache(maxsize=16384)
def name_words(name: str) -> Name:
    """The words of a name that matter, in any language; numbers are compared by themselves."""
    pieces = [folded(piece) for token in _TOKEN.findall(name) for piece in token.split("-")]
    small = _words_in(" ".join(SMALL_WORDS.values()))
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
    return [] if number is None or following.startswith("ministre") else [number]


def _meaning_of(language: str, candidates: Iterable[str]) -> str | None:
    return next(filter(None, (_meaning(language, candidate) for candidate in candidates)), None)


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
    """Source of the country names: the Unicode Common Locale Data Repository, through Babel."""
    codes = {name: f"@{code}" for code, names in NATIONS.items() for name in names.split()}
    for language in SMALL_WORDS:
        small = _words_of(SMALL_WORDS, language)
        for code, name in Locale(language).territories.items():
            words = [folded(piece) for token in _TOKEN.findall(name) for piece in token.split("-")]
            codes.setdefault("-".join(word for word in words if word not in small), f"@{code}")
    codes.pop("", None)
    return codes


def names_agree(name: Name, known: Name) -> bool:
    """One is the other, a part of it («Duffy», «Sean Duffy»), its initials, or it spelt otherwise."""
    shorter, longer = sorted((name, known), key=len)
    if len(shorter) == 1 and len(longer) > 1 and shorter[0] == "".join(word[0] for word in longer):
        return True
    return all(any(spelt_alike(word, candidate) for candidate in longer) for word in shorter)


def spelt_alike(word: str, other: str) -> bool:
    """The same, or a respelling («Dmitri» and «Dmitry», «Baïkonour» and «Baikonur»)."""
    if word == other:
        return True
    if word[0] != other[0] or min(len(word), len(other)) < SHORTEST_RESPELT:
        return False
    return fuzz.ratio(word, other) >= RESPELT


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
