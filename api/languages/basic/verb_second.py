"""Finite verbs by their place: in the Germanic languages one follows the time that opens a main clause."""

from __future__ import annotations

from collections.abc import Collection

from api.extraction.clauses.grammar import PRESENT, FormAt, FormsInContext, VerbForm
from api.extraction.clauses.words import Words
from api.extraction.tokens import WORD, Tokens

LONGEST_LEAD = 3
"""Most words before the time that opens a clause: «In de nacht van», «Med start den»."""


def verb_second(small_words: Words) -> FormsInContext:
    """Takes a word in no table for a present where only a verb can stand: «Donderdag *opent* de koning»."""

    def in_context(tokens: Tokens, timed: Collection[int]) -> FormAt:
        place = _place_of_verb(tokens, timed)

        def form_at(index: int, form: VerbForm | None) -> VerbForm | None:
            if form is not None or index != place or tokens.norms[index] in small_words:
                return form
            return None if tokens.capitalised(index) else PRESENT

        return form_at

    return in_context


def _place_of_verb(tokens: Tokens, timed: Collection[int]) -> int | None:
    """The index of the word after a time that opens the sentence, None if there is none."""
    opening = range(min(LONGEST_LEAD + 1, len(tokens)))
    start = next((at for at in opening if at in timed), None)
    if start is None:
        return None
    end = next((at for at in range(start, len(tokens)) if at not in timed), None)
    return end if end is not None and tokens.kinds[end] == WORD else None
