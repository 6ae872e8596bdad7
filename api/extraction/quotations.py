"""Quotations, and names in quotation marks: no date is looked for inside such a name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from api.extraction.clauses.grammar import NON_FINITE, Grammar
from api.extraction.tokens import LONGEST_QUOTED_NAME, MARK, Span, Tokens
from api.extraction.typography import Typography

FEWEST_WORDS_SAID = 4
"""Tokens after a colon from which a quotation is hardly a name."""
SENTENCE_ENDS = frozenset(".!?…")


class Quotation(NamedTuple):
    """The tokens between two quotation marks; one mark may stand in another sentence, and is "" here."""

    start: int
    end: int
    opening: str
    closing: str


def quotations(tokens: Tokens, typography: Typography) -> list[Quotation]:
    """The quotations in a sentence, with one that goes on from the sentence before or in the next one."""
    pairs, closings = typography.closing_marks, set(typography.closing_marks.values())
    found: list[Quotation] = []
    start, opening = 0, ""
    for index, norm in enumerate(tokens.norms):
        if tokens.kinds[index] != MARK:
            continue
        if opening and norm == pairs[opening]:
            found.append(Quotation(start, index, opening, norm))
            opening = ""
        elif not opening and norm in closings and (norm not in pairs or tokens.glued(index)) and not found:
            found.append(Quotation(0, index, "", norm))
        elif not opening and norm in pairs:
            start, opening = index + 1, norm
    return [*found, Quotation(start, len(tokens), opening, "")] if opening else found


def quoted_names(tokens: Tokens, grammar: Grammar) -> list[Span]:
    """The marks around each name: a few words that begin with a capital and have no finite verb."""
    found, marks = [], grammar.typography.closing_marks
    for start in [at for at, norm in enumerate(tokens.norms) if norm in marks]:
        closing = marks[tokens.norms[start]]
        if start + 1 >= len(tokens) or not tokens.capitalised(start + 1):
            continue
        reach = range(start + 1, min(start + LONGEST_QUOTED_NAME, len(tokens)))
        end = next((index for index in reach if tokens.norms[index] == closing), None)
        if end is None or is_sentence(tokens, Span(start + 1, end), grammar):
            continue
        if not _is_reported(tokens, Span(start, end), grammar):
            found.append(Span(start, end))
    return found


def _is_reported(tokens: Tokens, marks: Span, grammar: Grammar) -> bool:
    """«Abrimos en 1987», dijo Ana; Ana recuerda: «…»: whether what stands next to a quotation reports it."""
    words = marks.end - marks.start - 1
    if marks.start and tokens.norms[marks.start - 1] == ":" and words >= FEWEST_WORDS_SAID:
        return True
    if marks.start and tokens.norms[marks.start - 1] == ",":  # Her song cycle, "Ten Days of June", was…
        return False
    verb = marks.end + 2
    if verb + 1 >= len(tokens) or tokens.norms[verb - 1] != ",":
        return False
    names_speaker = tokens.capitalised(verb + 1) and not tokens.capitalised(verb)
    small = grammar.function_words | grammar.prepositions.all | grammar.nouns.determiners
    return grammar.verbs.is_finite(tokens.norms[verb]) or (names_speaker and tokens.norms[verb] not in small)


def is_sentence(tokens: Tokens, words: Span, grammar: Grammar) -> bool:
    """Whether quoted words are a sentence: they have a finite verb, a pronoun or a full stop."""
    return any(_shows_sentence(tokens.norms, at, grammar) for at in range(*words))


def _shows_sentence(norms: Sequence[str], index: int, grammar: Grammar) -> bool:
    """Whether a token shows that words are a sentence; a determiner makes a form a noun: «une nuit»."""
    norm = norms[index]
    if norm in SENTENCE_ENDS or norm in grammar.verbs.before_verbs:
        return True
    if index and norms[index - 1] in grammar.nouns.determiners:
        return False
    form = grammar.verbs.form(norm)
    return form is not None and form.lexical not in NON_FINITE
