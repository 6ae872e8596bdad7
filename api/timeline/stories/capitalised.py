"""Which words of a text are names, judged by their capitals; without a model, in time linear in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from api import languages
from api.extraction.clauses.name_words import NameWords
from api.extraction.folding import folded
from api.languages import comparing_words
from api.languages.first_names import MEN, WOMEN

SHORTEST_NAME = 4
LONGEST_ACRONYM = 6
LONGEST_NAME = 8
"""The most words of one name; a longer row of words with a capital is several."""
MOST_REMEMBERED = 32_768
"""Words of which is remembered what they are; a newspaper repeats its words."""
FEWEST_IN_HEADLINE, MOST_CAPITALS = 4, 0.7
"""A title of this many long words, with a larger share of capitals, has capitals on words of all kinds."""

_CAPITALS = "".join(filter(str.isupper, map(chr, range(0x530))))
"""The capitals of the Latin, Greek and Cyrillic alphabets."""
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_WITH_CAPITAL = re.compile(rf"[{_CAPITALS}](?<![^\W_].)[^\W\d_]*(?:-[^\W\d_]+)*")
_BEFORE_WORDS = " \t\u00a0\u202f\"'«“‘(["
_BETWEEN_SENTENCES = '.!?:…\n«“"–—•'


class Capitalised(NamedTuple):
    """A word with a capital; ``at_head`` where any word has one."""

    word: str
    at_head: bool


class Name(NamedTuple):
    """Words with a capital in a row, and those of them that tell whose name it is."""

    words: list[str]
    telling: list[str]


def names_in(language: str, title: str, text: str) -> Iterator[Name]:
    """The names in a title and a text, in order.

    A word at the head of a sentence is one if it has its capital elsewhere too, or if no other use of it is
    known. A title with capitals on words of all kinds does not count, nor do first names before another name,
    which many people have.
    """
    heading = "" if _has_capitals_throughout(title) else title
    runs = _runs(f"{heading}\n{text}")
    if languages.language(language).grammar.names.nouns_capitalised:
        runs = [[word] for run in runs for word in run]
    certain = {word.word for run in runs for word in run if not word.at_head}
    for run in runs:
        names = [
            word
            for word, _ in run
            if not _is_ordinary(word, language) and (word in certain or _is_unknown(word, language, text))
        ]
        if len(names) > 1:
            names = [name for name in names if not is_given(name)] or names[-1:]
        if names or len(run) > 1:
            yield Name([word for word, _ in run], names)


def _runs(text: str) -> list[list[Capitalised]]:
    """Words with a capital, those in a row together; no headings in capitals, where any word may stand."""
    runs: list[list[Capitalised]] = []
    word, last = "", -1
    for match in _WITH_CAPITAL.finditer(text):
        before, word, start = word, match[0], match.start()
        follows = start == last + 1 and text[last] == " "
        last = match.end()
        if word.isupper() and (len(word) > LONGEST_ACRONYM or (follows and before.isupper())):
            continue
        if follows and runs and len(runs[-1]) < LONGEST_NAME:
            runs[-1].append(Capitalised(word, at_head=False))
        else:
            runs.append([Capitalised(word, _opens_sentence(text, start))])
    return runs


def _opens_sentence(text: str, start: int) -> bool:
    at = start - 1
    while at >= 0 and text[at] in _BEFORE_WORDS:
        at -= 1
    return at < 0 or text[at] in _BETWEEN_SENTENCES


def _has_capitals_throughout(title: str) -> bool:
    words = [word for word in _WORD.findall(title) if len(word) >= SHORTEST_NAME]
    capitals = sum(word[0].isupper() for word in words)
    return len(words) >= FEWEST_IN_HEADLINE and capitals >= MOST_CAPITALS * len(words)


def _is_unknown(word: str, language: str, text: str) -> bool:
    """Whether a word is likely a name although it begins a sentence; not if it is part of another word."""
    return language in languages.FOLDERS and word.lower() not in text and not _has_concept(word, language)


@lru_cache(maxsize=MOST_REMEMBERED)
def is_given(word: str) -> bool:
    """Whether a word is a common first name."""
    return folded(word) in _given_names()


@lru_cache(maxsize=MOST_REMEMBERED)
def _has_concept(word: str, language: str) -> bool:
    return comparing_words(language).concept_of(folded(word)) is not None


@lru_cache(maxsize=MOST_REMEMBERED)
def _is_ordinary(word: str, language: str) -> bool:
    return folded(word) in _ordinary_words(language)


@cache
def _given_names() -> frozenset[str]:
    return frozenset(map(folded, WOMEN | MEN))


@cache
def _ordinary_words(language: str) -> frozenset[str]:
    """Folded words that are no names of their own even with a capital: «Mardi», “Museum”, «Président»."""
    words: set[str] = set()
    for code in languages.FOLDERS | {language}:
        grammar, comparing = languages.language(code).grammar, comparing_words(code)
        words |= grammar.function_words | comparing.function_words | comparing.vague_words
        words.update(*_groups(grammar.names))
    return frozenset(map(folded, words))


def _groups(names: NameWords) -> tuple[frozenset[str], ...]:
    people = (names.titles, names.roles, names.offices, names.openers, names.peoples)
    bodies = (names.bodies, names.body_endings, names.firm_endings, names.institutions, names.groups)
    places = (names.place_nouns, names.place_endings, names.streets, names.squares, names.sites, names.venues)
    events = (names.calendar, names.contests, names.occasions, names.impersonal)
    return (*people, *bodies, *places, *events, names.things, names.generic)
