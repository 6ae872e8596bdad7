"""Number and gender, as far as articles and endings show them."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from api.extraction.clauses.grammar import Form, Grammar
from api.extraction.clauses.verbs import Verb
from api.extraction.titles.outline import Outline
from api.extraction.tokens import Span, norm_of

_WORDS = re.compile(r"[^\W_]+'?")


class Agreement(NamedTuple):
    """Whether words are plural and feminine, None for what they do not show."""

    plural: bool | None
    feminine: bool | None

    def allows(self, other: Agreement) -> bool:
        """Whether nothing shows that two phrases do not agree."""
        pairs = zip(self, other, strict=True)
        return all(own is None or its is None or own is its for own, its in pairs)


def of_noun_phrase(outline: Outline, span: Span) -> Agreement:
    """What the determiner of a noun phrase shows, or the one fused with the preposition before it."""
    norms, nouns = outline.norms, outline.grammar.nouns
    determiner = norms[span.start]
    if determiner not in nouns.determiners and span.start and norms[span.start - 1] in nouns.determiners:
        determiner = norms[span.start - 1]
    if determiner in nouns.plural or _are_joined(outline, span):
        return Agreement(plural=True, feminine=None)
    if determiner in nouns.feminine:
        return Agreement(plural=False, feminine=True)
    if determiner in nouns.masculine:
        return Agreement(plural=False, feminine=False)
    is_singular = determiner in nouns.singular or outline.tokens.capitalised(span.start)
    return Agreement(plural=False if is_singular else None, feminine=None)


def of_pronoun(norm: str, grammar: Grammar) -> Agreement:
    """What a pronoun shows."""
    pronouns = grammar.pronouns
    is_known = norm in pronouns.feminine or norm in pronouns.masculine
    return Agreement(norm in pronouns.plural, norm in pronouns.feminine if is_known else None)


def of_text(text: str, grammar: Grammar) -> Agreement:
    """What a noun phrase shows that is no longer tied to its sentence."""
    words = _WORDS.findall(norm_of(text))
    nouns, first = grammar.nouns, words[0] if words else ""
    if first in nouns.plural or (first.isdigit() and first != "1") or _joins(text, words, grammar):
        return Agreement(plural=True, feminine=None)
    women, men = nouns.feminine | grammar.names.women, nouns.masculine | grammar.names.men
    is_feminine = True if first in women else False if first in men else None
    is_singular = is_feminine is not None or first in nouns.singular or first not in nouns.determiners
    return Agreement(plural=False if is_singular else None, feminine=is_feminine)


def _joins(text: str, words: list[str], grammar: Grammar) -> bool:
    """Whether a text joins two names or noun phrases."""
    coordinators, determiners = grammar.conjunctions.coordinators, grammar.nouns.determiners
    return any(
        word in coordinators and (after in determiners or after.capitalize() in text)
        for word, after in pairwise(words)
    )


def of_finite(outline: Outline, verb: Verb) -> Agreement:
    """What the first word of a verb group shows, and the participle after "be"."""
    norm, verbs = outline.norms[verb.start], outline.grammar.verbs
    if verb.form.auxiliary in verbs.agreeing and verb.head > verb.start:
        return of_participle(outline, verb)
    is_singular = norm in verbs.singulars
    if norm in verbs.plurals or (norm.endswith(verbs.plural_endings) and not is_singular):
        return Agreement(plural=True, feminine=None)
    is_singular = is_singular or bool(verbs.plural_endings)
    return Agreement(plural=False if is_singular else None, feminine=None)


def of_participle(outline: Outline, verb: Verb) -> Agreement:
    """What the ending of a participle shows; that of the present, «datant», shows nothing."""
    norm, nouns = outline.norms[verb.head], outline.grammar.nouns
    if not nouns.feminine_endings or verb.form.form is Form.GERUND:
        return Agreement(plural=None, feminine=None)
    plural = True if norm.endswith(nouns.plural_endings) else None if norm.endswith("s") else False
    return Agreement(plural, feminine=norm.endswith(nouns.feminine_endings))


def _are_joined(outline: Outline, span: Span) -> bool:
    """«Washington et Moscou», «le pont et la route»."""
    coordinators, determiners = outline.grammar.conjunctions.coordinators, outline.grammar.nouns.determiners
    return any(
        outline.norms[at] in coordinators
        and (outline.norms[at + 1] in determiners or outline.tokens.capitalised(at + 1))
        for at in range(span.start + 1, span.end - 1)
    )
