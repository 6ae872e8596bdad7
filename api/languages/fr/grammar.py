from api.extraction.grammar import Grammar

GRAMMAR = Grammar()
