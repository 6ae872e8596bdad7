"""Which verb governs a time: the one whose event it dates.

The rules go from near to far. In the chunk of the time, the verb before it counts first, since a time
usually follows its verb, in French as in English. A chunk without a verb continues what is in front of it;
only if it opens the sentence or a part of one does it belong to what follows.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from api.extraction.clauses.chunks import SAYING
from api.extraction.clauses.decisions import Decision, first_decision
from api.extraction.clauses.grammar import PARTICIPLE
from api.extraction.clauses.sentence import Sentence
from api.extraction.clauses.verbs import Verb
from api.extraction.expressions import Expression

CLEFT_REACH = 2
"""How many chunks after «C'est lundi» may come before «que»."""
CLEFT_WORDS = 4
"""Most words between «C'est» and its time: «C'est en cette fête de Pâques que…»."""
MOST_KEPT = 512
"""Times whose governor is kept, about as many as one sentence can name."""
SCENE_MARKS = frozenset(";:«“–—")
"""Marks after which a time sets the scene for what follows."""


@dataclass(slots=True)
class Governor:
    """A verb, and the number of the chunk in which it stands."""

    verb: Verb
    chunk: int


class Place:
    """An expression in its chunk, whose number is ``here``."""

    def __init__(self, expression: Expression, sentence: Sentence) -> None:
        self.expression = expression
        self.sentence = sentence
        self.here = sentence.chunk_of(expression.start)
        verbs = sentence.chunks[self.here].verbs
        self.before = [verb for verb in verbs if verb.start < expression.start]
        self.after = [verb for verb in verbs if verb.start >= expression.start]
        self.finite_after = [verb for verb in self.after if not verb.bare]


def cleft(place: Place) -> Governor | None:
    """«C'est lundi que le maire a démissionné.»"""
    if not place.before or not _presents(place.before[-1], place):
        return None
    sentence, that = place.sentence, place.sentence.grammar.conjunctions.complementizers
    later = range(place.here + 1, min(place.here + 1 + CLEFT_REACH, len(sentence.chunks)))
    number = next((at for at in later if sentence.tokens.norms[sentence.chunks[at].start] in that), None)
    if number is None or not sentence.chunks[number].finite:
        return None
    return Governor(sentence.chunks[number].finite[0], number)


def clause_opened_before_time(place: Place) -> Governor | None:
    """«Shares closed lower after its profit in May fell»: a preposition has opened a clause."""
    if place.before and place.finite_after and _opens_within(place.before[-1], place):
        return Governor(place.finite_after[0], place.here)
    return None


def participle_of_noun(place: Place) -> Governor | None:
    """«Das für Mittwoch *vereinbarte* Treffen wurde abgesagt»: where participles stand in front of nouns."""
    sentence, closing = place.sentence, place.expression.closing
    if not sentence.grammar.participles_lead or not place.after or place.after[0].start != closing:
        return None
    verb, following = place.after[0], place.after[0].end
    leads = verb.bare and verb.form == PARTICIPLE and following < len(sentence.tokens)
    return Governor(verb, place.here) if leads and sentence.tokens.capitalised(following) else None


def verb_that_closes(place: Place) -> Governor | None:
    """«予定されていた会議は8月12日に延期された»: where verbs end their clauses, the next one counts."""
    if not place.sentence.grammar.verb_final or not place.after:
        return None
    return Governor(place.finite_after[0] if place.finite_after else place.after[0], place.here)


def verb_before(place: Place) -> Governor | None:
    """«Le conseil a adopté lundi le budget qui…»."""
    return Governor(place.before[-1], place.here) if place.before else None


def finite_verb_after(place: Place) -> Governor | None:
    """«Lundi le conseil a adopté le budget.»"""
    return Governor(place.finite_after[0], place.here) if place.finite_after else None


def bare_verb_after(place: Place) -> Governor | None:
    """«Le 14 mars prévu pour la fête»."""
    return Governor(place.after[0], place.here) if place.after else None


def clause_continued(place: Place) -> Governor | None:
    """«Le pont sera fermé dès vendredi, puis lundi»: a chunk without a verb continues the one before."""
    if place.here == 0 or _sets_scene(place):
        return None
    before = place.sentence.chunks[place.here - 1]
    return Governor(before.verbs[-1], place.here - 1) if before.verbs else None


def next_main_clause(place: Place) -> Governor | None:
    """«Lundi, le conseil a adopté le budget.»"""
    number = place.sentence.main_after(place.here)
    return None if number is None else _first_of(number, place.sentence)


def last_clause_with_verb(place: Place) -> Governor | None:
    """«Le film sortira à Lyon, à Dijon, lundi.»"""
    earlier = range(place.here - 1, -1, -1)
    number = next((other for other in earlier if place.sentence.chunks[other].verbs), None)
    return None if number is None else _first_of(number, place.sentence)


RULES = (
    cleft,
    clause_opened_before_time,
    participle_of_noun,
    verb_that_closes,
    verb_before,
    finite_verb_after,
    bare_verb_after,
    clause_continued,
    next_main_clause,
    last_clause_with_verb,
)


@lru_cache(maxsize=MOST_KEPT)
def governor_of(expression: Expression, sentence: Sentence) -> Decision[Governor] | None:
    """The verb that governs an expression, and the rule that found it; None in a sentence without verbs."""
    return first_decision(RULES, Place(expression, sentence))


def _presents(verb: Verb, place: Place) -> bool:
    """«C'est», "It was", with only a few words between it and the time."""
    norms, grammar = place.sentence.tokens.norms, place.sentence.grammar
    if verb.form.auxiliary is None or verb.end - verb.start > 1:
        return False
    at = verb.start - 1
    while (
        at >= 0
        and norms[at] in grammar.verbs.negations | grammar.verbs.transparent - grammar.pronouns.subjects
    ):
        at -= 1
    subject = at >= 0 and norms[at] in grammar.pronouns.subjects | grammar.pronouns.dummies
    return subject and place.expression.opening - verb.end <= CLEFT_WORDS


def _opens_within(verb: Verb, place: Place) -> bool:
    """Whether a clause opens between a verb and the time: "said revenue in May fell"."""
    between = place.sentence.tokens.norms[verb.end : place.expression.opening]
    grammar = place.sentence.grammar
    if not grammar.conjunctions.prepositions or not between:
        return False
    if any(norm in grammar.conjunctions.prepositions for norm in between):
        return True
    named = any(norm not in grammar.function_words for norm in between)
    return verb.cue in SAYING and named and between[-1] in grammar.prepositions.with_times


def _sets_scene(place: Place) -> bool:
    """«… ; en novembre, le film…»: whether a time opens a part of the sentence."""
    chunks = place.sentence.chunks
    return chunks[place.here].mark in SCENE_MARKS and place.here + 1 < len(chunks)


def _first_of(number: int, sentence: Sentence) -> Governor:
    chunk = sentence.chunks[number]
    return Governor((chunk.finite or chunk.verbs)[0], number)
