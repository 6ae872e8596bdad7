"""What a title says, taken apart for comparison: names, numbers, and words for what happened."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import zip_longest

from api.calendar.roman import roman
from api.extraction.folding import folded
from api.languages import comparing_words
from api.languages.comparing import UNKNOWN_LANGUAGE, ComparingWords
from api.timeline.names import (
    Name,
    concept_mark,
    folded_word,
    is_concept,
    name_words,
    nation_at,
    nation_named,
    pieces_of,
    tokens_of,
)

SHORTEST_WORD, SHORTEST_UNKNOWN_WORD = 2, 5
COGNATE_BEGINNING = 4
"""The first letters that words must share to agree."""
LONGEST_PAIR = 4
ROMAN_NUMERALS = {roman(number): number for number in range(1, 40)}

_DIGITS = re.compile(r"\d+(?:\.\d+)?")
_THOUSANDS = re.compile(r"(?<=\d)[.,\u00a0\u202f ](?=\d{3}(?!\d))")


@dataclass(frozen=True, slots=True)
class TitleMeaning:
    """The parts of a title that comparing looks at. Words are folded; concepts are marked, as ``*strike``."""

    actors: tuple[Name, ...]
    names: tuple[Name, ...]
    """The actors, the places, and the names that only the title has."""
    order: tuple[str, ...]
    """All words in order, nations by their codes, to see which name comes first."""
    words: tuple[str, ...]
    """Words other than names that tell the event from others, each once; its concept where it has one."""
    word_positions: frozenset[int]
    """Where in ``order`` those words are."""
    numbers: frozenset[str]
    name_concepts: frozenset[str]
    """The concepts of words in names: «Banque de France» says ``*bank``."""
    beginnings: frozenset[str]
    """What it must share with any title of the same event: how one of its words begins, or a concept."""
    negated: bool
    passive: bool
    """Whether the one who acts may come second, after one of ``agent_markers``."""
    agent_markers: frozenset[str]
    names_joined: bool
    """Whether names may change places: «X et Y», «avec X»."""


@lru_cache(maxsize=4096)
def title_meaning(
    language: str, title: str, actors: tuple[str, ...], places: tuple[str, ...]
) -> TitleMeaning:
    """What a title says, together with the actors and places of its event."""
    vocabulary = comparing_words(language)
    foreground = list(_foreground(vocabulary, tokens_of(title)))
    tokens, norms = [token for token, _ in foreground], [norm for _, norm in foreground]
    present = frozenset(norms)
    who, where = (_distinct(map(name_words, names)) for names in (actors, places))
    known = _known_words(actors + places, who + where)
    others, words_at = _others_and_words(vocabulary, tokens, norms, known)
    words = tuple(dict.fromkeys(words_at.values()))
    concepts = filter(None, map(vocabulary.concept_of, known))
    name_concepts = frozenset(map(concept_mark, concepts))
    return TitleMeaning(
        actors=who,
        names=_distinct((*who, *where, *others)),
        order=tuple(nation_named(word) or word for word in norms),
        words=words,
        word_positions=frozenset(words_at),
        numbers=_numbers_of(vocabulary, tokens, norms, actors + places),
        name_concepts=name_concepts,
        beginnings=name_concepts.union(map(_beginning, words)),
        negated=not present.isdisjoint(vocabulary.negations),
        passive=not present.isdisjoint(vocabulary.passive_markers),
        agent_markers=vocabulary.agent_markers,
        names_joined=not present.isdisjoint(vocabulary.joining_words),
    )


def _beginning(word: str) -> str:
    return word if is_concept(word) else word[:COGNATE_BEGINNING]


def matters(language: str, word: str) -> bool:
    """Whether a word tells one event from another; in a language without vocabulary, only a long one does."""
    return _matters(comparing_words(language), word)


def _matters(vocabulary: ComparingWords, word: str) -> bool:
    if not word or word[0].isdigit() or word in vocabulary.numbers or word in vocabulary.scales:
        return False
    shortest = SHORTEST_UNKNOWN_WORD if vocabulary is UNKNOWN_LANGUAGE else SHORTEST_WORD
    return len(word) >= shortest and word not in vocabulary.function_words


def _foreground(vocabulary: ComparingWords, tokens: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The tokens before the background of the event, each with its folded form; compounds are taken apart."""
    for index, token in enumerate(tokens):
        norm = folded_word(token)
        if index and norm in vocabulary.background_markers:
            return
        if "-" in token:
            yield from ((piece, folded_word(piece)) for piece in _parts(vocabulary, token))
        else:
            yield token, norm


def _parts(vocabulary: ComparingWords, compound: str) -> Sequence[str]:
    """The parts of a compound name or number; others are one word."""
    pieces = compound.split("-")
    if compound[0].isupper() or any(folded(piece) in vocabulary.numbers for piece in pieces):
        return pieces
    return ["".join(pieces)]


def _known_words(names: Iterable[str], as_words: Iterable[Name]) -> set[str]:
    """The words of the names given with a title: all of them, and those that they are compared by."""
    return {piece for name in names for piece in pieces_of(name)} | {
        word for name in as_words for word in name
    }


def _others_and_words(
    vocabulary: ComparingWords, tokens: Sequence[str], norms: Sequence[str], known: set[str]
) -> tuple[list[Name], dict[int, str]]:
    """The names of a title that are not known yet, and the other words that matter by their position."""
    others: list[Name] = []
    words: dict[int, str] = {}
    end = 0
    for index, token in enumerate(tokens):
        if index < end:
            continue
        if nation := nation_at(tokens, norms, index):
            code, end = nation
            others.append((code,))
        elif norms[index] not in known:
            name, word, end = _name_and_word_at(vocabulary, token, norms, index)
            if name:
                others.append(name)
            if word:
                words[index] = word
    return others, words


def _name_and_word_at(
    vocabulary: ComparingWords, token: str, norms: Sequence[str], index: int
) -> tuple[Name | None, str | None, int]:
    """What a token is as a name, what it is as a word that matters, and the index after it."""
    word = norms[index]
    concept, end = concept_at(vocabulary, norms, index)
    if end == index + 1 and not _matters(vocabulary, word):
        return None, None, end
    is_name = index > 0 and token[0].isupper()
    name = (word,) if is_name and token not in ROMAN_NUMERALS else None
    if concept:
        return name, concept_mark(concept), end
    return name, None if is_name or word in vocabulary.vague_words else word, end


def concept_at(vocabulary: ComparingWords, norms: Sequence[str], index: int) -> tuple[str | None, int]:
    """The concept of a word, alone or with the next one but for function words; and the index after it."""
    first = norms[index]
    if first in vocabulary.beginnings_of_pairs:
        for at in range(index + 1, min(index + LONGEST_PAIR, len(norms))):
            if concept := vocabulary.concept_of_pair(first, norms[at]):
                return concept, at + 1
            if norms[at] not in vocabulary.function_words:
                break
    return vocabulary.concept_of(first), index + 1


def _numbers_of(
    vocabulary: ComparingWords, tokens: Sequence[str], norms: Sequence[str], names: Iterable[str]
) -> frozenset[str]:
    """The numbers of a title and of the names given with it, all in digits."""
    numbers = set(_numbers(vocabulary, tokens, norms))
    for name in names:
        its_tokens = tokens_of(name)
        numbers.update(_numbers(UNKNOWN_LANGUAGE, its_tokens, its_tokens))
    return frozenset(numbers)


def _numbers(vocabulary: ComparingWords, tokens: Sequence[str], norms: Sequence[str]) -> Iterator[str]:
    """Numbers in digits, in words and, after a name, in Roman numerals: «Elizabeth II»."""
    for index, (token, following) in enumerate(zip_longest(tokens, norms[1:], fillvalue="")):
        for number in digits_in(token) or _in_letters(vocabulary, tokens, norms, index):
            yield f"{number * vocabulary.scales.get(following, 1):g}"


def digits_in(token: str) -> list[float]:
    """The numbers that a token gives in digits: «12 000» gives 12000."""
    if token.isalpha():
        return []
    plain = _THOUSANDS.sub("", token).replace(",", ".")
    return [float(digits) for digits in _DIGITS.findall(plain)]


def _in_letters(
    vocabulary: ComparingWords, tokens: Sequence[str], norms: Sequence[str], index: int
) -> list[int]:
    token = tokens[index]
    if token in ROMAN_NUMERALS and index > 0 and tokens[index - 1][0].isupper():
        return [ROMAN_NUMERALS[token]]
    number = vocabulary.numbers.get(norms[index])
    return [] if number is None else [number]


def _distinct(names: Iterable[Name]) -> tuple[Name, ...]:
    return tuple(dict.fromkeys(name for name in names if name))
