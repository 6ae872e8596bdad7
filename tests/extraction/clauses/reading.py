"""Sentences read as far as their clauses."""

from datetime import date

from api.extraction.clauses.clause import clause_of
from api.extraction.clauses.sentence import Sentence
from api.extraction.context import Context
from api.extraction.expressions import expressions_in
from api.languages import language

PUBLISHED = date(2024, 3, 12).toordinal()
"""A Tuesday."""


def sentence(text, code="fr"):
    spoken = language(code)
    tokens = spoken.tokenizer.tokens(text)
    return Sentence(tokens, expressions_in(tokens, spoken), spoken.grammar)


def clause(text, code="fr"):
    """The clause of the first time of a sentence."""
    read = sentence(text, code)
    return clause_of(read.expressions[0], read)


def interval(clause):
    context = Context(PUBLISHED, (), None, clause.direction, tilt=clause.tilt)
    return clause.expression.time.settled(context).interval


def words(read, verb):
    return read.tokens.between(verb.start, verb.end)


def names(rules):
    return {rule.__name__ for rule in rules}
