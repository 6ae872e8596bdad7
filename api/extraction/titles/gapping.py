"""Clauses without their verb: «Le Norlande a appareillé lundi et le Solane mardi»."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from api.extraction.clauses.sentence import Sentence
from api.extraction.clauses.verbs import Verb
from api.extraction.expressions import Expression
from api.extraction.titles.adjuncts import adjunct
from api.extraction.titles.items import COMMA
from api.extraction.tokens import MARK, Span


def gapped_title(expression: Expression, sentence: Sentence) -> str:
    """The subject of a date with the verb that it shares with the first one; "" if there is no such verb.

    Only names share it, which agree with it alike: «La Marie» is not «parti», nor is «Anne».
    """
    if len(sentence.expressions) < 2 or len(sentence.verbs) != 1:
        return ""
    verb, tokens = sentence.verbs[0], sentence.tokens
    subjects = [Span(0, verb.start), *_later_subjects(sentence)]
    if not _is_gapped(verb, sentence) or not all(
        _agrees(one, subjects[0], verb, sentence) for one in subjects
    ):
        return ""
    subject = tokens.between(*subjects[sentence.expressions.index(expression)])
    return f"{subject[:1].upper()}{subject[1:]} {tokens.between(verb.start, verb.end)}"


def _is_gapped(verb: Verb, sentence: Sentence) -> bool:
    """Whether the first date stands right after the verb, and the last one ends the sentence."""
    first, last = (adjunct(sentence.expressions[at], sentence) for at in (0, -1))
    ended = all(kind == MARK for kind in sentence.tokens.kinds[last.stop :])
    return not verb.bare and first.start == verb.end and ended


def _later_subjects(sentence: Sentence) -> Iterator[Span]:
    """What stands between two dates, after a comma or conjunction; an empty span without one."""
    norms = sentence.tokens.norms
    separators = sentence.grammar.conjunctions.coordinators | {COMMA}
    for before, after in pairwise(adjunct(one, sentence) for one in sentence.expressions):
        start = before.stop
        while start < after.start and norms[start] in separators:
            start += 1
        yield Span(start, after.start) if start > before.stop else Span(start, start)


def _agrees(subject: Span, first: Span, verb: Verb, sentence: Sentence) -> bool:
    """Whether a subject is a name with the article of the first one; without any if the verb is one word."""
    tokens, determiners = sentence.tokens, sentence.grammar.nouns.determiners
    if subject.start >= subject.end or first.start >= first.end:
        return False
    article = tokens.norms[first.start]
    has_article = article in determiners
    if has_article and tokens.norms[subject.start] != article:
        return False
    name = range(subject.start + has_article, subject.end)
    agrees = has_article or verb.end == verb.start + 1
    return agrees and len(name) > 0 and all(tokens.capitalised(at) for at in name)
