"""The words of a sentence that belong to its dates and are left out of its titles."""

from __future__ import annotations

from collections.abc import Collection

from api.extraction.clauses.sentence import Sentence
from api.extraction.expressions import Expression
from api.extraction.tokens import WORD


def date_words(sentence: Sentence) -> frozenset[int]:
    """Indices of the tokens that name a date of the sentence or lead to one."""
    found: set[int] = set()
    for expression in sentence.expressions:
        found.update(_adjunct(expression, sentence, found))
    return frozenset(found)


def _adjunct(expression: Expression, sentence: Sentence, earlier: Collection[int]) -> range:
    """The tokens of one date; ``earlier`` are those of the dates before it."""
    if sentence.owns(expression):
        return range(_start_after_article(expression, sentence), expression.closing + 2)
    if _describes_noun(expression, sentence):
        return range(_start_after_article(expression, sentence), expression.closing)
    start = expression.opening
    while start > 0 and _leads(start - 1, sentence) and start - 1 not in earlier:
        start -= 1
    return range(start, expression.closing)


def _leads(index: int, sentence: Sentence) -> bool:
    """Whether a word before a date goes with it: «dès le», «à la», "on the"."""
    return sentence.tokens.norms[index] in sentence.grammar.prepositions.with_times


def _describes_noun(expression: Expression, sentence: Sentence) -> bool:
    """ "the 1997 election": the article belongs to the noun and stays."""
    grammar, tokens, noun = sentence.grammar, sentence.tokens, expression.closing
    if not grammar.nouns.after_times or not _is_separate_word(noun, sentence):
        return False
    if tokens.norms[noun] in grammar.function_words or any(verb.start == noun for verb in sentence.verbs):
        return False
    before = _start_after_article(expression, sentence) - 1
    return before >= 0 and tokens.norms[before] in grammar.nouns.determiners


def _is_separate_word(index: int, sentence: Sentence) -> bool:
    tokens = sentence.tokens
    return index < len(tokens) and tokens.kinds[index] == WORD and not tokens.glued(index)


def _start_after_article(expression: Expression, sentence: Sentence) -> int:
    """Index of the first token of a date after its article."""
    has_article = sentence.tokens.norms[expression.start] in sentence.grammar.nouns.determiners
    return expression.start + (has_article and expression.end > expression.start + 1)
