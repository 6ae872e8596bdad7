"""A date in a segment without a verb: the segment with the noun or the clause it belongs to.

Each shape takes the anchor of a date in an aside and returns None for one that it does not fit.
"""

from __future__ import annotations

from collections.abc import Callable

from api.extraction.sides import Open
from api.extraction.titles import noun_phrases
from api.extraction.titles.anchors import Anchor
from api.extraction.titles.antecedents import antecedent_of
from api.extraction.titles.clause_shapes import clause_phrases
from api.extraction.titles.clitics import predicate_start
from api.extraction.titles.complements import relative_after
from api.extraction.titles.joining import Phrases, adjacent, lowered, without_article
from api.extraction.titles.outline import Outline, Segment
from api.extraction.titles.subjects import is_pronoun, subject_of
from api.extraction.titles.tidying import EDGES
from api.extraction.tokens import WORD, Span

FEWEST_NOUNS = 2
"""Nouns without which an aside says too little to do without its date."""


def aside(anchor: Anchor) -> Phrases | None:
    """The phrases of a date in an aside, by the first shape that fits it."""
    if anchor.verb is None or anchor.date.verbs or not anchor.date.says_something():
        return None
    if anchor.date.first_word in anchor.date.outline.grammar.conjunctions.likening:
        return _in_order(anchor)  # «Les ouvriers ont bloqué le pont, comme en 1998»
    return next(phrases for shape in SHAPES if (phrases := shape(anchor)) is not None)


def example(anchor: Anchor) -> Phrases | None:
    """ "five titles, including the 2011 cup": the noun phrase that the date belongs to, alone."""
    segment, outline = anchor.date, anchor.date.outline
    examples, norms = outline.grammar.prepositions.examples, outline.norms
    leads = next((n for n in (2, 1) if " ".join(norms[segment.start : segment.start + n]) in examples), 0)
    span = Span(segment.start + leads, segment.end)
    if not leads or segment.before is None or segment.finite or not _is_noun_phrase(outline, span):
        return None
    if noun_phrases.nouns_in(outline, span) >= FEWEST_NOUNS:
        return [noun_phrases.title_of(outline, span)]
    return [without_article(outline.tokens.between(*span), outline.grammar)]


def _is_noun_phrase(outline: Outline, span: Span) -> bool:
    """Whether a span begins with no preposition and names more than a number: not "three on Friday"."""
    nouns, norms = outline.grammar.nouns, outline.norms
    named = noun_phrases.nouns_in(outline, span) - sum(norms[at] in nouns.plural for at in range(*span))
    leads = outline.grammar.prepositions.all - nouns.determiners
    return named > 0 and norms[span.start] not in leads and span.start not in outline.dates


def before_relative(anchor: Anchor) -> Phrases | None:
    """«…, la loi de 2019 qui interdit les pesticides»: the aside is the antecedent of a relative clause."""
    clause = relative_after(anchor.date)
    return None if clause is None else [adjacent(anchor.date.text, clause.text)]


def after_noun(anchor: Anchor) -> Phrases | None:
    """«Paul Durand, maire depuis 2014, …»: the aside describes the noun phrase before it."""
    noun = anchor.date.before
    while noun is not None and noun.is_age:
        noun = noun.before
    if noun is None or not noun.is_noun_phrase:
        return None
    if _tells_of_clause(anchor):
        return clause_phrases(anchor.clause)
    return [antecedent_of(anchor.date), _own_text(anchor.date)]


def _tells_of_clause(anchor: Anchor) -> bool:
    """ "The firm, in a court filing Thursday, said …": a preposition after the subject leads to the verb."""
    prepositions = anchor.date.outline.grammar.prepositions.all
    follows = anchor.clause.number == anchor.date.number + 1 and anchor.clause.is_main
    return follows and anchor.date.first_word in prepositions and not isinstance(anchor.time, Open)


def continuation(anchor: Anchor) -> Phrases | None:
    """«Lens a joué samedi contre Lyon, puis mardi contre Tours»: the aside continues the clause."""
    if anchor.date.before is None or not _continues(anchor.date):
        return None
    return _in_order(anchor)


def before_clause(anchor: Anchor) -> Phrases | None:
    """«Maire de 2001 à 2014, Paul Durand a …»: the aside describes the subject of the clause after it."""
    date, clause = anchor.date, anchor.clause
    if clause.number < date.number:
        return None
    if anchor.verb is None or date.before is not None or _tells_when(date):
        return _in_order(anchor)
    if not clause.finite or is_pronoun(clause, predicate_start(clause)):
        return _in_order(anchor)
    subject = subject_of(clause, anchor.verb)
    return [subject, lowered(_own_text(date), date)] if subject else _in_order(anchor)


def after_clause(anchor: Anchor) -> Phrases:
    """«Le maire a inauguré le pont, une première depuis 1998»: the aside describes what stands before it."""
    date, determiners = anchor.date, anchor.date.outline.grammar.nouns.determiners
    antecedent = "" if date.start in date.outline.dates else antecedent_of(date)
    if not antecedent or (date.first_word in determiners and not antecedent[:1].isupper()):
        return _in_order(anchor)
    return [antecedent, _own_text(date)]


def _own_text(segment: Segment) -> str:
    """The words of an aside, with its date if there is little else: «maire de 2001 à 2014»."""
    outline, span = segment.outline, Span(segment.start, segment.end)
    dates = [one for one in outline.sentence.expressions if segment.start <= one.start < segment.end]
    says_enough = noun_phrases.nouns_in(outline, span) >= FEWEST_NOUNS
    return segment.text if says_enough or len(dates) != 1 else outline.tokens.between(*span)


def _continues(segment: Segment) -> bool:
    grammar = segment.outline.grammar
    if segment.before is None and _opens_description(segment):
        return False
    conjunctions = grammar.conjunctions
    joining = conjunctions.coordinators | conjunctions.restating
    links = (grammar.prepositions.all, joining, grammar.verbs.transparent)
    return any(segment.first_word in words for words in links)


def _opens_description(segment: Segment) -> bool:
    """«Jadis ennemis dans la course à l'espace, …»: an adverb before a noun that describes the subject."""
    outline, grammar = segment.outline, segment.outline.grammar
    second = outline.norms[min(segment.start + 1, segment.end - 1)]
    is_adverb = segment.first_word in grammar.verbs.transparent - grammar.prepositions.all
    return is_adverb and segment.start + 1 not in outline.dates and second not in grammar.function_words


def _tells_when(segment: Segment) -> bool:
    """«Cinq ans après sa création, …»: a measure or another event, which describes no subject."""
    outline = segment.outline
    if outline.tokens.kinds[segment.start] != WORD or segment.first_word in outline.grammar.prepositions.all:
        return True
    if outline.norms[outline.after_dates(segment.start)] in outline.grammar.prepositions.place:
        return True
    norms = outline.norms[segment.start : segment.end]
    return any(norm in outline.grammar.prepositions.eventful for norm in norms)


def _in_order(anchor: Anchor) -> Phrases:
    """The aside and the clause that governs its date, in the order of the text."""
    clause = clause_phrases(anchor.clause)
    if anchor.clause.number < anchor.date.number:
        return [*clause, anchor.date.text]
    return [anchor.date.text, *clause]


def topic(anchor: Anchor) -> Phrases | None:
    """«Élection de 2012 : le maire appelle à voter»: a topic stays in front of its clause."""
    date, after = anchor.date, anchor.date.after
    if date.before is not None or after is None or after.mark != ":" or anchor.clause is not after:
        return None
    colon = date.outline.grammar.typography.colon
    return [f"{date.text.strip(EDGES)}{colon}{adjacent('', ', '.join(clause_phrases(after)))}"]


SHAPES: tuple[Callable[[Anchor], Phrases | None], ...] = (
    topic,
    before_relative,
    after_noun,
    continuation,
    before_clause,
    after_clause,
)
"""What touches the aside decides before the clause: a relative clause, then a noun, then a preposition that
continues the clause. ``after_clause`` fits any aside and comes last."""
