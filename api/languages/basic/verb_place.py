"""Finite verbs by their place: after the time that opens a Germanic clause, at the head of an Arabic one."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from api.extraction.clauses.grammar import PRESENT, FormAt, FormsInContext, VerbForm
from api.extraction.tokens import WORD, Tokens
from api.languages.basic.vocabulary import Words

LONGEST_LEAD = 3
"""Most words before the time that opens a clause: «In de nacht van», «Med start den»."""


def verb_second(small_words: frozenset[str]) -> FormsInContext:
    """Takes a word in no table for a present where only a verb can stand: «Donderdag *opent* de koning»."""

    def in_context(tokens: Tokens, timed: Collection[int]) -> FormAt:
        place = _place_of_verb(tokens, timed)

        def form_at(index: int, form: VerbForm | None) -> VerbForm | None:
            if form is not None or index != place or tokens.norms[index] in small_words:
                return form
            return None if tokens.capitalised(index) else PRESENT

        return form_at

    return in_context


def verb_first(
    prefixes: Mapping[str, VerbForm], article: str, noun_endings: Words, small_words: frozenset[str]
) -> FormsInContext:
    """Takes the first word of a sentence for a verb by its prefix, the longest first: «*ي*بت البرلمان».

    Its subject follows, with an article that is part of it; no verb has one of ``noun_endings``.
    """
    longest_first = sorted(prefixes.items(), key=lambda item: -len(item[0]))

    def in_context(tokens: Tokens, _timed: Collection[int]) -> FormAt:
        def form_at(index: int, form: VerbForm | None) -> VerbForm | None:
            if form is not None or index or len(tokens) < 2 or not tokens.norms[1].startswith(article):
                return form
            norm = tokens.norms[0]
            if norm in small_words or norm.endswith(noun_endings):
                return None
            return next((form for prefix, form in longest_first if norm.startswith(prefix)), None)

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
