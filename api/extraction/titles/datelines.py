"""Datelines: «PARIS (AFP) –», the place and agency in capitals at the head of a report."""

from __future__ import annotations

from api.extraction.tokens import MARK, Tokens

LONGEST_DATELINE = 12
"""Tokens of the longest dateline, with the dash after it."""
DASHES = frozenset("-–—_")
SHORTEST_PLACE = 3
"""Letters of the shortest place that shows a dateline by its capitals."""


def end_of_dateline(tokens: Tokens) -> int:
    """Index of the first token after the dateline of a sentence, 0 if it has none."""
    end, has_place = 0, False
    for index in range(min(len(tokens), LONGEST_DATELINE)):
        if tokens.norms[index] in DASHES and has_place and not _joins(index, tokens):
            end = index + 1
        elif end:
            break
        elif tokens.kinds[index] != MARK:
            if not _is_in_capitals(index, tokens):
                break
            has_place = has_place or len(tokens.norms[index]) >= SHORTEST_PLACE
    return end


def _is_in_capitals(index: int, tokens: Tokens) -> bool:
    return tokens.between(index, index + 1).isupper()


def _joins(index: int, tokens: Tokens) -> bool:
    """«SAINT-DENIS»: whether a dash belongs to a name."""
    return index + 1 < len(tokens) and tokens.glued(index) and tokens.glued(index + 1)
