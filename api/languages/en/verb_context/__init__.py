"""What form of a verb an English word is in its place: "closed" past or participle, "plans" verb or noun."""

from __future__ import annotations

from collections.abc import Collection

from api.extraction.clauses.decisions import decision
from api.extraction.clauses.grammar import VerbForm
from api.extraction.tokens import Tokens
from api.languages.en.verb_context.deciding import RULES, RULES_OF_UNKNOWN_WORDS, Read
from api.languages.en.verb_context.neighbours import Neighbours, Occurrence


def form_in_context(
    tokens: Tokens, index: int, letters: VerbForm | None, timed: Collection[int]
) -> VerbForm | None:
    """The form of the word at ``index``, from the form that its letters suggest; None if it is no verb."""
    word = Occurrence(Neighbours(tokens, timed), index, letters)
    rules = RULES_OF_UNKNOWN_WORDS if letters is None else RULES
    return decision(rules, word, otherwise=Read(letters)).outcome.form
