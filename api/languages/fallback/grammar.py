"""The verbs of the most read languages, as far as they tell past from future; the others have none."""

from __future__ import annotations

from api.extraction.grammar import Grammar

NO_WORDS: frozenset[str] = frozenset()


def grammar_of(code: str, leads: frozenset[str]) -> Grammar:
    """The grammar of a language; ``leads`` are the words that go with a time."""
    return Grammar(
        forms={},
        endings=(),
        other=NO_WORDS,
        tenses={},
        transparent=NO_WORDS,
        cues={},
        been=NO_WORDS,
        become=NO_WORDS,
        reflexives=NO_WORDS,
        relatives=NO_WORDS,
        subordinators=NO_WORDS,
        conditions=NO_WORDS,
        complementizers=NO_WORDS,
        coordinators=NO_WORDS,
        subjects=NO_WORDS,
        determiners=NO_WORDS,
        prepositions=NO_WORDS,
        to_new_date=NO_WORDS,
        planning_prepositions=NO_WORDS,
        place_prepositions=NO_WORDS,
        negations=NO_WORDS,
        function_words=NO_WORDS,
        purpose=NO_WORDS,
        leads=leads,
    )
