"""Who takes part in an event and where it happens: the names of an article, each in its longest form."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from api.extraction.clauses.grammar import Grammar
from api.extraction.titles.names import LONGEST_NAME, names_in
from api.extraction.tokens import Span, Tokens

MOST_NAMES = 5_000
"""Full names that are remembered of one article."""
_WORD = re.compile(r"\w+")


class Participants(NamedTuple):
    """The names in a title, each once, in the order of the title."""

    actors: tuple[str, ...]
    places: tuple[str, ...]


class _Name(NamedTuple):
    text: str
    is_place: bool


class Names:
    """The names that an article has used so far; a surname stands for the last full name with that ending."""

    def __init__(self, grammar: Grammar) -> None:
        self._grammar = grammar
        self._full_names: dict[str, str] = {}
        self._places: set[str] = set()
        self._in_sentence: dict[str, _Name] = {}
        self._first_words: set[str] = set()

    def learn(self, tokens: Tokens) -> None:
        """Adds the names of a sentence, the only ones that the titles of its events can hold."""
        self._in_sentence = {}
        for span in names_in(tokens, self._grammar):
            words = tokens.between(*span).casefold()
            self._in_sentence[words] = self._name(span, tokens)
            self._first_words.add(_first_word(words))

    def of(self, title: str) -> Participants:
        """The actors and places that a title of the sentence learnt last names."""
        actors: dict[str, None] = {}
        places: dict[str, None] = {}
        folded = title.casefold()
        for words in _word_runs(folded, self._first_words):
            name = self._in_sentence.get(words)
            if name is not None:
                (places if name.is_place else actors)[name.text] = None
            full = self._full_names.get(words)
            if full is not None and full.casefold() in folded:
                actors[full] = None
        return Participants(tuple(actors), tuple(places))

    def _name(self, span: Span, tokens: Tokens) -> _Name:
        """The name at a span in its longest form; a place or full name is remembered."""
        text, last = tokens.between(*span), tokens.norms[span.end - 1]
        is_single = span.end == span.start + 1
        if _is_place(span, tokens, self._grammar):
            self._places.add(text)
        elif not is_single and len(self._full_names) < MOST_NAMES:
            self._full_names[last] = text
            self._first_words.add(_first_word(last))
        if text in self._places:
            return _Name(text, is_place=True)
        return _Name(self._full_names.get(last, text) if is_single else text, is_place=False)


def _is_place(span: Span, tokens: Tokens, grammar: Grammar) -> bool:
    """Whether a name is a country's or follows a preposition of place, with or without a determiner."""
    if span.end == span.start + 1 and tokens.norms[span.start] in grammar.nouns.territories:
        return True
    before = span.start - 1
    if before >= 0 and tokens.norms[before] in grammar.nouns.determiners:
        before -= 1
    return before >= 0 and tokens.norms[before] in grammar.prepositions.place


def _first_word(text: str) -> str:
    found = _WORD.match(text)
    return found.group() if found else ""


def _word_runs(text: str, first_words: Collection[str]) -> Iterator[str]:
    """Every run of words as long as a name can be that begins with one of some words.

    Looking each up costs less than searching the text for every name.
    """
    words = [match.span() for match in _WORD.finditer(text)]
    for number, (start, first_end) in enumerate(words):
        if text[start:first_end] in first_words:
            for _, end in words[number : number + 2 * LONGEST_NAME]:
                yield text[start:end]
