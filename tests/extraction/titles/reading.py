"""Titles of sentences, and the shapes that give them."""

from api.extraction.clauses.clause import clause_of
from api.extraction.events import events_in
from api.extraction.titles.adjuncts import adjunct
from api.extraction.titles.anchors import Anchor
from api.extraction.titles.line import Line, Source
from api.extraction.titles.names import names_of
from api.extraction.titles.outline import Outline
from api.extraction.titles.spelling import Spelling, without_headlines
from api.extraction.tokens import Span
from api.languages import language
from tests.extraction.clauses.reading import PUBLISHED, sentence


def titles(text, code="fr"):
    """The title of each event of a text."""
    return [event.title for event in events_in(text, language(code), PUBLISHED).events]


def names_in(tokens, grammar):
    """The names of a sentence whose article shows nothing else; of a headline none."""
    for written in without_headlines([tokens], grammar):
        yield from names_of(written, grammar, Spelling())


def outline(text, code="fr"):
    """The outline of a sentence that opens its article."""
    return Outline(sentence(text, code), lambda: None)


def anchor(text, code="fr"):
    """The anchor of the first date of a sentence."""
    return anchors(outline(text, code))[0]


def anchors(seen):
    """The anchors of the dates of an outline."""
    return [_anchor(seen, expression) for expression in seen.sentence.expressions]


def _anchor(seen, expression):
    clause = clause_of(expression, seen.sentence)
    words = adjunct(expression, seen.sentence)
    return Anchor(
        seen.segment_at(expression.start),
        seen.segment_of_chunk(clause.chunk),
        clause.verb,
        Span(words.start, words.stop),
    )


def shape(shapes, *case):
    """The name of the first shape that fits."""
    return next(shape.__name__ for shape in shapes if shape(*case) is not None)


def names(shapes):
    return [shape.__name__ for shape in shapes]


def line(title, text, code="fr"):
    """A title, and the sentence that opens the article it is the title of."""
    seen = outline(text, code)
    return Line(title, seen, Source(seen.sentence, language(code).tokenizer))
