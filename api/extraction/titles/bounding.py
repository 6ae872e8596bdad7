"""The length of a title, and the words that none can end with."""

from __future__ import annotations

from api.extraction.clauses.grammar import Grammar
from api.extraction.titles.tidying import EDGES, tidy

LONGEST = 120
"""Length of the longest title, in characters."""


def bounded(text: str, grammar: Grammar) -> str:
    """The text, cut after a word so that it has at most ``LONGEST`` characters and is not left hanging."""
    words = text[: LONGEST + 1].split(" ")
    if len(text) > LONGEST:
        words.pop()
    while words and leads_on(words[-1], grammar):
        words.pop()
    return tidy(" ".join(words), grammar.typography) or text[:LONGEST]


def leads_on(word: str, grammar: Grammar) -> bool:
    """Whether something must follow a word: a preposition, determiner, conjunction or relative."""
    norm = word.lower().strip(EDGES).replace("’", "'")
    conjunctions, prepositions = grammar.conjunctions, grammar.prepositions
    leading = (
        prepositions.all,
        prepositions.with_times,
        conjunctions.coordinators,
        conjunctions.relatives,
        conjunctions.complementizers,
        grammar.nouns.determiners,
    )
    return not norm or any(norm in words for words in leading)
