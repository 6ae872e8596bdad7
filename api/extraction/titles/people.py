"""Whether a noun phrase means a person or a thing, as far as its words show, and which pronoun it takes."""

from __future__ import annotations

from itertools import takewhile

from api.extraction.clauses.grammar import Grammar


def may_mean(pronoun: str, phrase: str, grammar: Grammar) -> bool:
    """Whether a pronoun can stand for a phrase: "he" for no firm, "it" for no person."""
    if pronoun in grammar.pronouns.people:
        return not is_thing(phrase, grammar)
    return pronoun not in grammar.pronouns.things or not is_person(phrase, grammar)


def is_person(phrase: str, grammar: Grammar) -> bool:
    """«Le maire», "former mayor Ann Roy", "Ann Roy"."""
    names = grammar.names
    people = names.roles | names.titles | names.women | names.men
    return not people.isdisjoint(_heads(phrase, grammar))


def is_thing(phrase: str, grammar: Grammar) -> bool:
    """ "The city council", "the Bank of America", "the plant"."""
    names = grammar.names
    things = names.bodies | names.body_endings | names.place_nouns | names.things
    return not is_person(phrase, grammar) and not things.isdisjoint(_heads(phrase, grammar))


def _heads(phrase: str, grammar: Grammar) -> set[str]:
    """The first and the last word of a phrase up to its complement: one of them is its head."""
    words = [_without_elided(word, grammar) for word in phrase.lower().replace(",", " , ").split()]
    own = [*takewhile(lambda word: word not in grammar.prepositions.all and word != ",", words)]
    own = [word for word in own if word not in grammar.nouns.determiners] or own
    return {own[0], own[-1]} if own else set()


def _without_elided(word: str, grammar: Grammar) -> str:
    """«l'avocat» → «avocat»."""
    first, apostrophe, noun = word.partition("'")
    return noun if noun and first + apostrophe in grammar.nouns.determiners else word
