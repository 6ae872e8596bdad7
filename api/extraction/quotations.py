"""Names in quotation marks: no date is looked for inside them."""

from __future__ import annotations

from api.extraction.clauses.grammar import NON_FINITE, Grammar
from api.extraction.tokens import LONGEST_QUOTED_NAME, Span, Tokens

SENTENCE_ENDS = frozenset(".!?…")


def quoted_names(tokens: Tokens, grammar: Grammar) -> list[Span]:
    """The marks around each name: a few words that begin with a capital and have no finite verb."""
    found = []
    for start, norm in enumerate(tokens.norms):
        closing = grammar.typography.closing_marks.get(norm)
        if closing is None or start + 1 >= len(tokens) or not tokens.capitalised(start + 1):
            continue
        reach = range(start + 1, min(start + LONGEST_QUOTED_NAME, len(tokens)))
        end = next((index for index in reach if tokens.norms[index] == closing), None)
        if end is not None and not any(_in_sentence(norm, grammar) for norm in tokens.norms[start + 1 : end]):
            found.append(Span(start, end))
    return found


def _in_sentence(norm: str, grammar: Grammar) -> bool:
    """Whether a token shows that words are a sentence: a finite verb, a pronoun or a full stop."""
    if norm in SENTENCE_ENDS or norm in grammar.verbs.before_verbs:
        return True
    form = grammar.verbs.form(norm)
    return form is not None and form.lexical not in NON_FINITE
