"""What form of a verb an English word is in its place: "closed" past or participle, "plans" verb or noun."""

from __future__ import annotations

from collections.abc import Collection

from api.extraction.clauses.decisions import first_decision
from api.extraction.clauses.grammar import FormAt, VerbForm
from api.extraction.tokens import Tokens
from api.languages.en.verb_context.deciding import RULES, RULES_OF_UNKNOWN_WORDS
from api.languages.en.verb_context.neighbours import Neighbours, Occurrence


def forms_in_context(tokens: Tokens, timed: Collection[int]) -> FormAt:
    """The forms of a sentence in their places; ``timed`` has the indices of the words in times."""
    around = Neighbours(tokens, timed)
    governed = around.after_infinitive_openers()

    def form_at(index: int, letters: VerbForm | None) -> VerbForm | None:
        if letters is None and index not in governed:
            return None
        rules = RULES_OF_UNKNOWN_WORDS if letters is None else RULES
        decided = first_decision(rules, Occurrence(around, index, letters))
        return letters if decided is None else decided.outcome.form

    return form_at
