"""The clause of a time: the verb that governs it, and what that verb says of its event."""

from __future__ import annotations

from dataclasses import dataclass

from api.extraction.clauses.direction import direction_of, reason, said_by_noun
from api.extraction.clauses.governed import Governed
from api.extraction.clauses.governor import governor_of
from api.extraction.clauses.grammar import Cue, Form, Tense
from api.extraction.clauses.linking_words import MAIN_OPENERS, Opener
from api.extraction.clauses.noun import Kind, noun_of
from api.extraction.clauses.sentence import Sentence
from api.extraction.clauses.stated import Stated, preposition, stated_by
from api.extraction.clauses.tense import Said, Statement, said_by
from api.extraction.clauses.verbs import Verb
from api.extraction.context import Change, Direction
from api.extraction.expressions import Expression
from api.extraction.sides import Open, itself, since

LEAVING_OPEN = frozenset({None, Tense.PRESENT, Tense.STATE})
"""Tenses that leave it to a preposition on which side a time lies: "is open until Friday"."""
ONLY_JUST = 2
WITHIN_WEEK = 6
UNLESS_OF_LATE = 180
"""The days that decide between two occurrences of a day of the year: the last one, if it is 3 months old."""
AROUND = 2
"""Most words between a new date and «au moins»."""
NEXT_REACH = 8
"""Most words between «prochain» and the time of what comes next."""
TELLING = MAIN_OPENERS | {Opener.THAT}
"""The openers of clauses that tell what happened: main clauses, and what is said in one."""


@dataclass(slots=True)
class Clause:
    """What governs an expression, and what it says of its time; no verb governs it in «Le 3 mars, à 20 h»."""

    expression: Expression
    sentence: Sentence
    governed: Governed | None
    chunk: int
    """The number of the chunk of the verb, or of the expression if no verb governs it."""
    tense: Tense | None
    direction: Direction | None
    """What the verb says of the side on which the time lies; None if nothing decides it."""
    because: str | None
    """The words that decided the direction."""
    stated: Stated | None
    """What the time says of it itself, which counts more."""

    @property
    def verb(self) -> Verb | None:
        """The verb that governs the expression, None if none does."""
        return None if self.governed is None else self.governed.verb

    @property
    def tells(self) -> bool:
        """Whether the time dates what a sentence tells, and no aside, apposition, or clause about a noun."""
        governed, chunks = self.governed, self.sentence.chunks
        if governed is None or governed.verb.bare or chunks[self.chunk].opener not in TELLING:
            return False
        own = governed.own_chunk
        if governed.here == self.chunk or not own.mark:
            return True
        leading = self.sentence.tokens.norms[own.content : self.expression.opening]
        return len(leading) <= 1 and all(norm in self.sentence.grammar.function_words for norm in leading)

    @property
    def dates_appointment(self) -> bool:
        """«ont appelé à une grève le 4 avril»: whether the time may date what the verb has only announced."""
        noun = None if self.governed is None else self.governed.noun
        return noun is not None and noun.kind is Kind.APPOINTMENT

    @property
    def dates_plan(self) -> bool:
        """«in programma venerdì», «prevista venerdì»: whether a participle plans it, no verb of the past."""
        verb = self.verb
        return verb is not None and verb.bare and verb.cue is Cue.PLANNED

    @property
    def moved(self) -> Change | None:
        """ "put off" or "not told until May" is in May, "put off until at least May" from then on."""
        expression = self.expression
        if self.governed is not None and self.governed.not_until:
            return itself
        if self.governed is None or not self.governed.put_off_until:
            return None
        around = slice(max(expression.opening - AROUND, 0), expression.closing + AROUND)
        open_end = not self.sentence.grammar.prepositions.at_least.isdisjoint(
            self.sentence.tokens.norms[around]
        )
        return since if open_end else itself

    @property
    def tilt(self) -> int:
        """By how many days the clause leans towards what is to come, where nothing decides.

        «est annulé», "has been called off" are said of what still lies ahead, if only just; «in programma
        venerdì, è stato annullato» of what would have been within a week. A present
        announces («Le salon ouvre le 20 août», in January), unless such a day has been of late.
        """
        off = None if self.governed is None else self.governed.called_off_by
        if off is not None and off.tense in (Tense.STATE, Tense.PERFECT, Tense.PRESENT):
            return ONLY_JUST
        if off is not None and self.dates_plan and off.form.form is Form.PRESENT:
            being = off.form.auxiliary in self.sentence.grammar.verbs.being
            return WITHIN_WEEK if being else 0
        return UNLESS_OF_LATE if self.tense is Tense.PRESENT and self.tells else 0

    def reason_for(self, direction: Direction) -> str | None:
        """The words that decided on a direction; None if no word did."""
        if self.stated is not None and self.stated.direction == direction:
            return self.stated.because
        time, led = self.expression.time, self.expression.opening < self.expression.start
        opened = isinstance(time, Open) and time.leaning == direction and led
        leaves_open = self.tense in LEAVING_OPEN or (time is not None and time.complete)
        meant = self.direction in (direction, Direction.NEAREST)
        if meant and not (opened and leaves_open):
            return self.because
        return preposition(self.expression, self.sentence) if opened else None


def clause_of(expression: Expression, sentence: Sentence) -> Clause:
    """The clause of an expression of a sentence."""
    governor = governor_of(expression, sentence)
    if governor is None:
        return _without_verb(expression, sentence)
    governed = Governed(expression, sentence, governor.outcome.verb, governor.outcome.chunk)
    statement = Statement(governed)
    said = direction_of(governed, said_by(statement).outcome).outcome
    because = _because(said, statement)
    stated = stated_by(expression, sentence)
    return Clause(expression, sentence, governed, governed.chunk, said.tense, said.direction, because, stated)


def _because(said: Said, statement: Statement) -> str | None:
    if said.direction is None:
        return None
    if said.words is not None:
        return statement.governed.sentence.tokens.between(*said.words)
    return reason(statement.deciding, statement.governed)


def _without_verb(expression: Expression, sentence: Sentence) -> Clause:
    """«Samedi 3 mars, 20 h : concert»: a noun, a time of day or an item of a list says when."""
    said = _said_without_verb(expression, sentence)
    because = None if said.words is None else sentence.tokens.between(*said.words)
    chunk, stated = sentence.chunk_of(expression.start), stated_by(expression, sentence)
    return Clause(expression, sentence, None, chunk, None, said.direction, because, stated)


def _said_by_first_word(sentence: Sentence) -> Said | None:
    """«Prochain rendez-vous vendredi», "Next match: Friday": a notice of what is to come."""
    first = 1 if sentence.is_item and len(sentence.tokens) > 1 else 0
    pointed = sentence.grammar.pointers.get(sentence.tokens.norms[first])
    return Said(None, pointed, (first, first + 1)) if pointed is Direction.FUTURE else None


def _announces_next(expression: Expression, sentence: Sentence) -> bool:
    """«Prochain rendez-vous mercredi», "Next up: Lyon on Sunday"."""
    pointers, opening = sentence.grammar.pointers, expression.opening
    before = sentence.tokens.norms[max(opening - NEXT_REACH, 0) : opening]
    return any(pointers.get(norm) == Direction.FUTURE for norm in before)


def _said_without_verb(expression: Expression, sentence: Sentence) -> Said:
    if sentence.caption is not None:
        return Said(None, Direction.PAST, sentence.caption)
    noun = noun_of(expression, sentence)
    said = None if noun is None else said_by_noun(noun)
    if said is None or said.direction is not Direction.PAST:
        said = _said_by_first_word(sentence) or said
    told = any(not verb.bare for verb in sentence.verbs)
    announced = not told and (expression.clock is not None or _announces_next(expression, sentence))
    announced = announced or sentence.is_item
    return said or Said(None, Direction.FUTURE if announced else None)
