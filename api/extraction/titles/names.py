"""The names in a sentence: capitalised words, joined by hyphens or by small words between two of them."""

from __future__ import annotations

from collections.abc import Iterator

from api.extraction.clauses.grammar import Form, Grammar
from api.extraction.tokens import WORD, Span, Tokens

LONGEST_NAME = 6
"""Words of the longest name, each with a joint before it."""
BARE_FORMS = frozenset({Form.PARTICIPLE, Form.INFINITIVE, Form.GERUND})
JOINTS = frozenset({"-", "'", "’", "&", "."})
MARKS_BEFORE_NAMES = frozenset(":–—")
"""Marks after which a capital tells no more than at the head of a sentence, apart from quotation marks."""


def names_in(tokens: Tokens, grammar: Grammar) -> Iterator[Span]:
    """The names of a sentence, not overlapping, in the order of the text."""
    end = 0
    for index in tokens.capitals():
        if index >= end and _begins_name(tokens, index, grammar):
            end = _end_of_name(tokens, index, grammar)
            yield Span(index, end)


def _begins_name(tokens: Tokens, index: int, grammar: Grammar) -> bool:
    """Whether a token with a capital is the first of a name."""
    norm = tokens.norms[index]
    if tokens.kinds[index] != WORD or norm.endswith("'"):
        return False
    if norm in grammar.function_words or _follows_hyphen(tokens, index):
        return False
    if _opens_sentence(tokens, index, grammar):
        return grammar.verbs.form(norm) is None and _is_name_at_head(tokens, index, grammar)
    return True


def _follows_hyphen(tokens: Tokens, index: int) -> bool:
    return index > 0 and tokens.norms[index - 1] == "-" and tokens.glued(index)


def _opens_sentence(tokens: Tokens, index: int, grammar: Grammar) -> bool:
    """Whether any word would have a capital here."""
    before = tokens.norms[index - 1]
    return index == 0 or before in MARKS_BEFORE_NAMES or before in grammar.typography.closing_marks


def _is_name_at_head(tokens: Tokens, index: int, grammar: Grammar) -> bool:
    """Whether a capital is that of a name: another follows («Paul Durand»), or a finite verb («Brest a»)."""
    following = index + 1
    if following >= len(tokens) or tokens.kinds[following] != WORD:
        return _is_hyphenated(tokens, following)
    if tokens.capitalised(following):
        return True
    if tokens.norms[index].endswith(grammar.nouns.bare_endings):
        return False
    return _can_be_finite(tokens.norms[following], grammar)


def _is_hyphenated(tokens: Tokens, hyphen: int) -> bool:
    """Whether a hyphen and a capital follow: «Jean-Paul»."""
    if hyphen + 1 >= len(tokens) or tokens.norms[hyphen] != "-":
        return False
    return tokens.capitalised(hyphen + 1)


def _can_be_finite(norm: str, grammar: Grammar) -> bool:
    form = grammar.verbs.form(norm)
    return form is not None and form.lexical not in BARE_FORMS


def _end_of_name(tokens: Tokens, start: int, grammar: Grammar) -> int:
    end = start + 1
    while end < len(tokens) and end - start < 2 * LONGEST_NAME:
        if _is_joint(tokens, end):
            end += 2
        elif _continues_name(tokens, end):
            end += 1
        elif end == start + 1 and _is_link(tokens, end, grammar):
            end += 2
        else:
            break
    return end


def _is_joint(tokens: Tokens, index: int) -> bool:
    """Whether a mark joins the words on both sides: «Jean-Paul», "AT&T"."""
    if tokens.norms[index] not in JOINTS or index + 1 >= len(tokens):
        return False
    return tokens.glued(index) and tokens.glued(index + 1)


def _continues_name(tokens: Tokens, index: int) -> bool:
    is_elided = tokens.norms[index].endswith("'")
    return tokens.kinds[index] == WORD and tokens.capitalised(index) and not is_elided


def _is_link(tokens: Tokens, index: int, grammar: Grammar) -> bool:
    """«la Banque du Rhin»: after a determiner, a common noun with a capital goes on after a small word."""
    if index + 1 >= len(tokens) or index < 2 or tokens.norms[index - 2] not in grammar.nouns.determiners:
        return False
    return tokens.norms[index] in grammar.nouns.name_links and tokens.capitalised(index + 1)
