"""A sentence with its times, verbs and chunks."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property

from api.extraction.clauses.chunks import Chunk, Chunker
from api.extraction.clauses.grammar import INFINITIVE, Cue, Grammar
from api.extraction.clauses.linking_words import MAIN_OPENERS, Opener
from api.extraction.clauses.verbs import Verb
from api.extraction.expressions import Expression
from api.extraction.tokens import APOSTROPHES, BULLETS, Tokens

LONGEST_INDENT = 4
"""Most characters before the bullet of an item."""
LONGEST_CAPTION = 2
"""Words of «NOTRE PHOTO :»."""
PART_MARKS = frozenset(";:")
"""Marks that separate the parts of a sentence that could stand alone."""


class Sentence:
    """One sentence, read with the grammar of its language; ``chunks`` are numbered from 0."""

    def __init__(self, tokens: Tokens, expressions: Sequence[Expression], grammar: Grammar) -> None:
        self.tokens = tokens
        self.grammar = grammar
        self.expressions = expressions
        timed = {at for one in expressions for at in range(one.opening, one.closing)}
        chunker = Chunker(tokens, timed, grammar)
        self.verbs: Sequence[Verb] = chunker.verbs
        self.chunks: Sequence[Chunk] = chunker.chunks()
        self._ends = [chunk.end for chunk in self.chunks]

    @cached_property
    def verbal(self) -> frozenset[int]:
        """The indices of the words in its verbs, without the participles that can describe a noun."""
        verbs = (verb for verb in self.verbs if not verb.bare or verb.form == INFINITIVE)
        return frozenset(at for verb in verbs for at in range(verb.start, verb.end))

    @cached_property
    def _main(self) -> list[int]:
        """The numbers of the main clauses."""
        return [number for number in range(len(self.chunks)) if self.is_main(number)]

    @property
    def is_item(self) -> bool:
        """Whether it is an item of a list, as agendas and notices have them: not «Fête. — Cent invités»."""
        start = self.tokens.starts[0]
        before = self.tokens.text[max(start - LONGEST_INDENT, 0) : start].rstrip(" ")
        return self.tokens.norms[0] in BULLETS and (not before or before.endswith("\n"))

    @cached_property
    def caption(self) -> tuple[int, int] | None:
        """The word that opens a caption, «NOTRE PHOTO : …»: what a picture shows has happened."""
        norms, captions = self.tokens.norms, self.grammar.captions
        opening = range(min(LONGEST_CAPTION, len(norms) - 1))
        at = next((at for at in opening if norms[at] in captions and norms[at + 1] == ":"), None)
        return None if at is None else (at, at + 1)

    @property
    def is_credit_line(self) -> bool:
        """«Sources : Le Soir, 15 mars 2012», "Photo Jane Miller, May 3": who made it."""
        tokens, grammar = self.tokens, self.grammar
        first, *rest = tokens.norms[:2]
        names_author = first in grammar.captions and tokens.capitalised(1) if rest else False
        is_credit = (first in grammar.credits and rest == [":"]) or names_author
        return is_credit and not any(not verb.bare for verb in self.verbs)

    def chunk_of(self, index: int) -> int:
        """The number of the chunk in which a token lies."""
        return min(bisect_right(self._ends, index), len(self.chunks) - 1)

    def is_main(self, number: int) -> bool:
        """Whether a chunk is a main clause."""
        chunk = self.chunks[number]
        return chunk.opener in MAIN_OPENERS and bool(chunk.finite)

    def tells_hope(self, number: int) -> bool:
        """«Le maire espère que le pont ouvrira»: whether a chunk says what somebody hopes or fears."""
        told = number > 0 and self.chunks[number].opener is Opener.THAT
        before = self.chunks[number - 1].finite if told else []
        return bool(before) and before[-1].cue is Cue.HYPOTHETICAL

    def main_verb(self, number: int) -> Verb | None:
        """The finite verb of the main clause nearest to a chunk; of two as near, the later one's."""
        at = bisect_left(self._main, number)
        others = [other for other in self._main[max(at - 1, 0) : at + 2] if other != number]
        nearest = min(others, key=lambda other: (abs(other - number), other < number), default=None)
        return None if nearest is None else self.chunks[nearest].finite[0]

    def main_after(self, number: int) -> int | None:
        """The number of the first main clause after a chunk."""
        at = bisect_right(self._main, number)
        return self._main[at] if at < len(self._main) else None

    def is_earlier_part(self, first: int, second: int) -> bool:
        """Whether a semicolon or colon separates a chunk from a later one."""
        return any(chunk.mark in PART_MARKS for chunk in self.chunks[first + 1 : second + 1])

    def owns(self, expression: Expression) -> bool:
        """«Friday's game»: whether a time stands in front of what belongs to it."""
        norms, after = self.tokens.norms, expression.closing
        ending = norms[after + 1] if after + 1 < len(norms) else ""
        return ending in self.grammar.nouns.possessives and norms[after] in APOSTROPHES
