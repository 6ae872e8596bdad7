"""The noun phrase before a word that describes it: the nearest one that agrees and makes sense."""

from __future__ import annotations

from api.extraction.clauses.verbs import NUMBERS, Verb
from api.extraction.titles import agreement, noun_phrases, people
from api.extraction.titles.agreement import Agreement
from api.extraction.titles.noun_phrases import Link
from api.extraction.titles.outline import Outline
from api.extraction.tokens import Span

LONGEST_ROLE = 3
"""Words before a name that stay with it: «le docteur Paul Roy», not «l'ancien chef du parti Paul Durand»."""
UNKNOWN = Agreement(plural=None, feminine=None)


def described_by(outline: Outline, reach: Span, verb: Verb) -> Span | None:
    """The noun phrase at the end of a span that a participle describes.

    It suits the meaning: no person is founded, and a wreck happens, no ship: «le naufrage du Nora survenu».
    """
    wanted = agreement.of_participle(outline, verb)
    span = nearest(outline, reach, wanted)
    if span is None or suits(outline, span, verb):
        return span
    others = [one for one, _ in noun_phrases.ending_at(outline, reach) if suits(outline, one, verb)]
    others = [one for one in others if names_something(outline, one)]
    agreeing = (one for one in others if agreement.of_noun_phrase(outline, one).allows(wanted))
    happens = outline.norms[verb.head] in outline.grammar.verbs.of_events
    return next(agreeing, next(iter(others), None if happens else span))


def nearest(
    outline: Outline, reach: Span, wanted: Agreement = UNKNOWN, *, counts_names: bool = True
) -> Span | None:
    """The nearest noun phrase that ends where a span ends and agrees, with those that «de» joins to it.

    A noun without a determiner counts only if there is none with one; so does a name after a preposition
    unless ``counts_names``.
    """
    name = noun_phrases.apposed_name(outline, reach.end) if wanted.plural is not True else None
    if name is not None and name.start - LONGEST_ROLE > reach.start:
        return name
    found: Span | None = None
    bare: Span | None = None
    passed = False  # a preposition, after which no bare noun counts: "defeat in | elections held in May"
    for span, link in noun_phrases.ending_at(outline, reach):
        if names_something(outline, span) and agreement.of_noun_phrase(outline, span).allows(wanted):
            if is_determined(outline, span) or (
                opens_with_capital(outline, span) and (counts_names or link is Link.OF)
            ):
                found = span
            elif not passed and (wanted == UNKNOWN or opens_with_capital(outline, span)):
                bare = span
        ends = link is not Link.OF or noun_phrases.is_part_of_preposition(outline, span.start - 2)
        if found is not None and ends:
            break
        counts = span.start > 1 and outline.tokens.kinds[span.start - 2] in NUMBERS  # "100 per cent"
        passed = passed or (ends and bare is not None and not counts)
    return found or bare


def suits(outline: Outline, span: Span, verb: Verb) -> bool:
    """Whether what a participle says can be said of a noun phrase."""
    verbs, norm = outline.grammar.verbs, outline.norms[verb.head]
    if norm in verbs.of_things | verbs.of_events and people.is_person(outline.text(span), outline.grammar):
        return False
    determiners = outline.grammar.nouns.determiners
    head = next((at for at in range(*span) if outline.norms[at] not in determiners), span.start)
    return norm not in verbs.of_events or not outline.tokens.capitalised(head)


def is_determined(outline: Outline, span: Span) -> bool:
    """Whether a noun phrase has a determiner or is a name that no preposition leads to."""
    determiners, norms = outline.grammar.nouns.determiners, outline.norms
    before = norms[span.start - 1] if span.start else ""
    if norms[span.start] in determiners or before in determiners:
        return True
    return opens_with_capital(outline, span) and before not in outline.grammar.prepositions.all


def names_something(outline: Outline, span: Span) -> bool:
    """Whether a span has a noun and no preposition at its head."""
    prepositions = outline.grammar.prepositions.all - outline.grammar.nouns.determiners
    return noun_phrases.nouns_in(outline, span) > 0 and outline.norms[span.start] not in prepositions


def opens_with_capital(outline: Outline, span: Span) -> bool:
    return span.start < span.end and outline.tokens.capitalised(span.start)
