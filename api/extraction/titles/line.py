"""A title, with the place of each of its words in its sentence."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise

from api.extraction.clauses.grammar import Grammar
from api.extraction.clauses.sentence import Sentence
from api.extraction.titles.datelines import end_of_dateline
from api.extraction.titles.outline import Outline
from api.extraction.titles.tidying import tidy
from api.extraction.tokens import MARK, Tokenizer, Tokens

BRACKETS = {"(": ")", "[": "]"}
MOST_PLACES = 8
"""Places of a word that are compared, those that follow the word before it first."""
MOST_KEPT = 256
"""Titles of one sentence whose places are kept."""
LONGEST_RUN = 6
"""Words in a row that are enough to choose a place."""


class Places:
    """Where the words of a sentence stand in it."""

    def __init__(self, tokens: Tokens) -> None:
        self._norms = tokens.norms
        self._kinds = tokens.kinds
        self._found: dict[str, list[int]] = {}
        for index, norm in enumerate(tokens.norms):
            self._found.setdefault(norm, []).append(index)

    def count(self, norm: str) -> int:
        """How often a word stands in the sentence."""
        return len(self._found.get(norm, ()))

    def of(self, norms: Sequence[str], kinds: Sequence[str]) -> list[int | None]:
        """The index in the sentence of each word of a title, None for a word from elsewhere."""
        origins: list[int | None] = []
        previous = -1
        while len(origins) < len(norms):
            index = len(origins)
            place = None if kinds[index] == MARK else self._place(norms, index, previous)
            if place is None:
                origins.append(None)
            else:
                run = self._run(norms, index, place, len(norms))
                origins.extend(range(place, place + run))
                previous = place + run - 1
        return origins

    def _place(self, norms: Sequence[str], index: int, previous: int) -> int | None:
        """The place from which most words follow as they do in the title, the next of several."""
        found = self._found.get(norms[index], [])
        after = bisect_right(found, previous)
        near = [*found[after : after + MOST_PLACES], *found[max(after - MOST_PLACES, 0) : after]]
        return max(near, key=lambda place: self._run(norms, index, place, LONGEST_RUN), default=None)

    def _run(self, norms: Sequence[str], index: int, place: int, limit: int) -> int:
        """How many words of the title from an index on follow each other at a place of the sentence."""
        length = 0
        most = min(limit, len(norms) - index, len(self._norms) - place)
        while length < most and norms[index + length] == self._norms[place + length]:
            length += 1
        return length


class Line:
    """The words of a title; ``origins`` are their places in the sentence, None for those from elsewhere."""

    def __init__(self, text: str, outline: Outline, source: Source) -> None:
        self.text = text
        self.outline = outline
        self.source = source
        self.tokens, self.origins = source.placed(text)
        self.norms = self.tokens.norms

    @property
    def grammar(self) -> Grammar:
        return self.outline.grammar

    @cached_property
    def words(self) -> list[int]:
        """The indices of the tokens that are not marks."""
        return [index for index, kind in enumerate(self.tokens.kinds) if kind != MARK]

    def is_mark(self, index: int) -> bool:
        """Whether a token is a mark."""
        return self.tokens.kinds[index] == MARK

    def without(self, indices: Sequence[int]) -> Line:
        """The title without some of its words, and without the commas around them."""
        if not indices:
            return self
        text = self.text
        for index in reversed(indices):
            before, after = text[: self.tokens.starts[index]], text[self.tokens.ends[index] :]
            is_fenced = before.rstrip().endswith(",") and after.lstrip().startswith(",")
            text = before.rstrip(" ,") + after.lstrip().removeprefix(",") if is_fenced else before + after
        return self.with_text(tidy(text, self.grammar.typography))

    def with_text(self, text: str) -> Line:
        """Another title of the same sentence."""
        return Line(text, self.outline, self.source)


class Source:
    """A sentence in which the words of its titles are found, and the tokenizer of its language."""

    def __init__(self, sentence: Sentence, tokenizer: Tokenizer) -> None:
        self.tokens = tokens = sentence.tokens
        self.tokenizer = tokenizer
        self.places = Places(tokens)
        self.pairs = frozenset(pairwise(tokens.norms))
        self.start = end_of_dateline(sentence)
        self._placed: dict[str, tuple[Tokens, list[int | None]]] = {}

    def placed(self, text: str) -> tuple[Tokens, list[int | None]]:
        """The tokens of a title and their places; titles of one sentence are often tried again."""
        if text not in self._placed:
            if len(self._placed) >= MOST_KEPT:
                self._placed.clear()
            tokens = self.tokenizer.tokens(text)
            self._placed[text] = tokens, self.places.of(tokens.norms, tokens.kinds)
        return self._placed[text]
