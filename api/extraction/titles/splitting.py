"""Clauses that «et» joins in one chunk: each with a date or a tense of its own is a segment."""

from __future__ import annotations

from dataclasses import replace

from api.extraction.clauses.chunks import Chunk
from api.extraction.clauses.linking_words import MAIN_OPENERS, Opener
from api.extraction.clauses.sentence import Sentence
from api.extraction.clauses.verbs import Verb
from api.extraction.tokens import WORD, Span

CLAUSES = 2
"""Finite verbs without which a chunk is one clause."""


def split(chunk: Chunk, sentence: Sentence) -> list[Chunk]:
    """«Les ventes ont reculé en mai | et la perte s'est creusée en juin»: the clauses of a chunk."""
    parts = [chunk]
    while (at := _joint(parts[-1], sentence)) is not None:
        parts[-1:] = _cut(parts[-1], at)
    return parts


def _cut(chunk: Chunk, at: int) -> list[Chunk]:
    first = [verb for verb in chunk.verbs if verb.start < at]
    second = [verb for verb in chunk.verbs if verb.start > at]
    return [replace(chunk, end=at, verbs=first), Chunk(at, chunk.end, Opener.COORDINATE, second, at + 1, "")]


def _joint(chunk: Chunk, sentence: Sentence) -> int | None:
    """The index of the conjunction at which a chunk is cut, None if it is one clause."""
    finite = chunk.finite
    if len(finite) < CLAUSES or chunk.opener not in MAIN_OPENERS:
        return None
    found = _conjunction(finite[0], finite[1], sentence)
    if found is None:
        return None
    before, after = _dates(Span(chunk.start, found), sentence), _dates(Span(found, chunk.end), sentence)
    return found if after and (before or finite[0].tense is not finite[1].tense) else None


def _conjunction(first: Verb, second: Verb, sentence: Sentence) -> int | None:
    """The conjunction between two verbs that a subject of the second follows."""
    norms, grammar = sentence.tokens.norms, sentence.grammar
    between = range(second.start - 2, first.end - 1, -1)
    return next(
        (
            at
            for at in between
            if norms[at] in grammar.conjunctions.coordinators and _opens_subject(at + 1, sentence)
        ),
        None,
    )


def _opens_subject(index: int, sentence: Sentence) -> bool:
    """Whether a noun phrase or a pronoun that can be a subject begins at a token."""
    tokens, grammar = sentence.tokens, sentence.grammar
    norm = tokens.norms[index]
    if norm in grammar.pronouns.subjects:
        return True
    if norm in grammar.prepositions.all:
        return False
    is_name = tokens.kinds[index] == WORD and tokens.capitalised(index)
    return is_name or norm in grammar.nouns.determiners


def _dates(span: Span, sentence: Sentence) -> bool:
    """Whether a date stands in a span."""
    return any(span.start <= one.start < span.end for one in sentence.expressions)
