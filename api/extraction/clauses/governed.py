"""A time with the verb that governs it, and what the words around them say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from api.calendar.days import day_number
from api.calendar.intervals import Precision
from api.extraction.clauses.chunks import Chunk
from api.extraction.clauses.governor import governor_of
from api.extraction.clauses.grammar import HAVE, Cue, Grammar, Tense
from api.extraction.clauses.linking_words import Opener
from api.extraction.clauses.noun import DatedNoun, Kind, noun_of
from api.extraction.clauses.sentence import Sentence
from api.extraction.clauses.verbs import Verb
from api.extraction.expressions import Expression
from api.extraction.sides import Open, until

OFF = frozenset({Cue.CANCELLED, Cue.POSTPONED})
"""Cues of verbs that call an event off."""
LOOKING_AHEAD = frozenset({Tense.FUTURE, Tense.PLANNED, Tense.WAS_PLANNED, Tense.CONDITIONAL, Tense.POSSIBLE})
UNCERTAIN = frozenset({Tense.POSSIBLE, Tense.CONDITIONAL})
SOME_DAY = day_number(2024, 7, 1)
REACH = 2
"""How many chunks after an appointment may call it off."""


@dataclass
class Governed:
    """An expression of a sentence, the verb that governs it, and the number of the verb's chunk."""

    expression: Expression
    sentence: Sentence
    verb: Verb
    chunk: int

    @property
    def grammar(self) -> Grammar:
        return self.sentence.grammar

    @property
    def here(self) -> int:
        """The number of the chunk of the expression."""
        return self.sentence.chunk_of(self.expression.start)

    @property
    def own_chunk(self) -> Chunk:
        """The chunk in which the expression stands, which need not be that of the verb."""
        return self.sentence.chunks[self.here]

    @property
    def to_new_date(self) -> bool:
        """«reporté au 3 mai», «reporté en mai», but not «remis en mai», «reporté une fois en mai»."""
        prepositions = self.grammar.prepositions
        at, handed = self.leading(prepositions.to_new_date), self.grammar.verbs.handing
        if at is None or self.sentence.tokens.norms[at] not in prepositions.within:
            return at is not None
        follows = at == self.verb.end or self.verb.start > at
        return follows and self.sentence.tokens.norms[self.verb.head] not in handed

    @property
    def put_off_until(self) -> bool:
        """«repoussé jusqu'en mai», but not "moved to Leeds until May"."""
        verb, time = self.verb, self.expression.time
        if verb.cue is not Cue.POSTPONED or not isinstance(time, Open) or time.change is not until:
            return False
        cue_of_head = self.grammar.verbs.cues.get(self.sentence.tokens.norms[verb.head])
        return cue_of_head is Cue.POSTPONED or self.to_new_date

    @property
    def not_until(self) -> bool:
        """ "was not told until May": what was told in May, but not «n'a pas dormi jusqu'en mai»."""
        time, delaying = self.expression.time, self.grammar.prepositions.delaying
        past = self.verb.tense in (Tense.PAST, Tense.PLUPERFECT)
        if not isinstance(time, Open) or time.change is not until or not past:
            return False
        leads = self.sentence.tokens.norms[self.expression.opening] in delaying
        return leads and self.negates(self.verb)

    @property
    def has_object(self) -> bool:
        """ "reported a loss for May": whether an article comes right after the verb."""
        norms, end = self.sentence.tokens.norms, self.verb.end
        return end < self.expression.opening and norms[end] in self.grammar.nouns.articles

    @property
    def is_reflexive(self) -> bool:
        """«s'est déplacé à Nice»."""
        start, verbs = self.verb.start, self.grammar.verbs
        acts = start > 0 and self.sentence.tokens.norms[start - 1] in verbs.reflexives
        return acts and not verbs.reflexive_passives

    @property
    def from_old_date(self) -> bool:
        """«moved from 3 May», «ont annulé la grève du 29 juin»."""
        return self.follows(self.grammar.prepositions.from_old_date) or self._is_of_appointment

    @property
    def _is_of_appointment(self) -> bool:
        """«la grève du 29 juin» after its verb, as its object."""
        noun = self.noun
        if noun is None or self.verb.end > self.expression.start:
            return False
        return noun.close and noun.lead is None and noun.kind is Kind.APPOINTMENT

    def follows(self, prepositions: frozenset[str]) -> bool:
        """Whether one of the prepositions leads to the time, with at most determiners or "day" between."""
        return self.leading(prepositions) is not None

    def leading(self, prepositions: frozenset[str]) -> int | None:
        """The index of the preposition or postposition, out of some, of the time; None if it has none.

        A preposition leads to every time of a list: «para el jueves y el viernes».
        """
        return self._leading(self.expression, prepositions)

    def _leading(self, expression: Expression, prepositions: frozenset[str]) -> int | None:
        norms, opening = self.sentence.tokens.norms, expression.opening
        if opening < expression.start and norms[opening] in prepositions:
            return opening
        last = expression.closing - 1
        if last >= expression.end and norms[last] in prepositions:
            return last  # «3 Ekim'e ertelendi»
        before = opening - 1
        while before >= 0 and self._is_skipped(norms[before], prepositions):
            before -= 1
        if before < 0 or norms[before] in prepositions:
            return before if before >= 0 else None
        listed = self._listed_before(before)
        return None if listed is None else self._leading(listed, prepositions)

    def _listed_before(self, index: int) -> Expression | None:
        """The time that a conjunction at an index joins to the next one."""
        if self.sentence.tokens.norms[index] not in self.grammar.conjunctions.coordinators:
            return None
        return next((one for one in self.sentence.expressions if one.closing == index), None)

    def _is_skipped(self, norm: str, prepositions: frozenset[str]) -> bool:
        nouns = self.grammar.nouns
        return (norm in nouns.determiners or norm in nouns.days) and norm not in prepositions

    @property
    def names_a_day(self) -> bool:
        """Whether the time is a day that comes back and no feast: a weekday, or a date without its year."""
        time = self.expression.time
        recurring = None if time is None else time.recurring
        occurrence = (
            None if recurring is None or recurring.named else next(iter(recurring.around(SOME_DAY)), None)
        )
        return occurrence is not None and occurrence.precision == Precision.DAY

    @cached_property
    def noun(self) -> DatedNoun | None:
        """The noun that the time describes or may describe; None for a time that is complete in itself."""
        time = self.expression.time
        return None if time is None or time.complete else noun_of(self.expression, self.sentence)

    @property
    def belongs_to_subject(self) -> bool:
        """«La réunion de mardi a été annulée»: whether the time describes the subject of its verb."""
        expression, verb, sentence = self.expression, self.verb, self.sentence
        if isinstance(expression.time, Open) or self._calls_off_itself:
            return False
        before_verb = expression.end <= verb.start
        if sentence.owns(expression) and (before_verb or verb.cue in OFF):
            return True
        content = self.own_chunk.content
        inside = content < expression.opening - 1
        adjunct = sentence.tokens.norms[content] in self.grammar.prepositions.all
        return before_verb and ((inside and not adjunct) or self._is_aside)

    @property
    def _calls_off_itself(self) -> bool:
        """ "The mayor on Monday cancelled the fair", "Prices on Monday dropped": the date is the verb's."""
        noun, owned = self.noun, self.sentence.owns(self.expression)
        if self.verb.cue is not Cue.CANCELLED or owned or self.is_reflexive or not self._is_active:
            return False
        return noun is None or noun.kind is not Kind.APPOINTMENT

    @property
    def _is_active(self) -> bool:
        """«annule», «a annulé», but not «est annulé», «a été annulé»."""
        verb, been = self.verb, self.grammar.verbs.been
        if verb.form.auxiliary is None:
            return not verb.bare and verb.head == verb.start
        group = self.sentence.tokens.norms[verb.start + 1 : verb.head]
        return verb.form.auxiliary == HAVE and been.isdisjoint(group)

    @property
    def _is_aside(self) -> bool:
        """«La réunion, mardi, a été annulée»: whether the time stands between commas after the subject."""
        if not 0 < self.here < self.sentence.chunk_of(self.verb.start):
            return False
        return self.own_chunk.mark == "," and not self.sentence.chunks[self.here - 1].finite

    @cached_property
    def verb_has_own_date(self) -> bool:
        """«le défilé du 7 mars aura lieu le 21»: whether the verb has another time than its subject."""
        if not self.belongs_to_subject:
            return False
        end = self.own_chunk.end
        others = (other for other in self.sentence.expressions if other is not self.expression)
        return any(self.verb.end <= other.start < end for other in others)

    @cached_property
    def called_off_by(self) -> Verb | None:
        """The verb that calls off the event: in the same chunk, in the main clause, or soon after."""
        return next((verb for verb in self._that_may_call_off() if self._calls_off(verb)), None)

    @property
    def called_off(self) -> bool:
        """Whether the sentence calls the event off."""
        return self.called_off_by is not None

    def _that_may_call_off(self) -> Iterator[Verb]:
        chunks = self.sentence.chunks
        neighbours = [verb for verb in chunks[self.chunk].verbs if verb is not self.verb]
        yield from neighbours
        if any(not verb.bare for verb in neighbours):
            return
        main = self.sentence.main_verb(self.chunk)
        if main and self._goes_on_after(main):
            main = None
        if main and not self.sentence.is_earlier_part(self.sentence.chunk_of(main.start), self.chunk):
            yield main
        for chunk in chunks[self.chunk + 1 : self.chunk + 1 + REACH]:
            yield from chunk.verbs

    def _goes_on_after(self, main: Verb) -> bool:
        """«As obras foram suspensas e só deverão ser retomadas em maio»: another plan."""
        own = self.sentence.chunks[self.chunk]
        goes_on = own.opener is Opener.COORDINATE and not self.verb.bare
        return goes_on and main.start < self.verb.start

    def _calls_off(self, verb: Verb) -> bool:
        if verb.tense in UNCERTAIN:
            return False
        denied = verb.tense is Tense.FUTURE and verb.start > self.verb.start and self.negates(verb)
        return verb.cue in OFF or denied

    def negates(self, verb: Verb) -> bool:
        """«n'aura pas lieu», "will not open", but not "will not only open"."""
        tokens, verbs, prepositions = self.sentence.tokens, self.grammar.verbs, self.grammar.prepositions.all
        words = range(verb.start, min(verb.end + 2, len(tokens)))
        of_time = range(self.expression.opening, self.expression.closing)  # "not on Thursday but on Friday"
        norms = [
            tokens.norms[at]
            for at in words
            if at not in of_time and tokens.norms[at - 1] not in prepositions  # «au plus tôt»
        ]
        if not self.grammar.conjunctions.contrasts.isdisjoint(tokens.norms[verb.end : of_time.start]):
            return False  # «n'ouvrira pas lundi mais mardi»
        if self._follows_negation(verb):
            return verbs.restrictions.isdisjoint(norms)
        return not verbs.negations.isdisjoint(norms) and verbs.restrictions.isdisjoint(norms)

    def _follows_negation(self, verb: Verb) -> bool:
        """«no se celebrará»: whether a negation stands before a verb and its pronouns."""
        norms, verbs, before = self.sentence.tokens.norms, self.grammar.verbs, verb.start - 1
        while before >= 0 and norms[before] in verbs.transparent - verbs.leading_negations:
            before -= 1
        return before >= 0 and norms[before] in verbs.leading_negations

    @property
    def verb_comes_after(self) -> bool:
        """«a battu Nice avant de recevoir Lyon»: whether the verb is about what another verb comes before."""
        norms, prospect = self.sentence.tokens.norms, self.grammar.prepositions.prospect
        return self.verb.bare and not prospect.isdisjoint(
            norms[max(self.verb.start - 2, 0) : self.verb.start]
        )

    @property
    def finite_verbs_after(self) -> list[Verb]:
        """The finite verbs after the governing verb in its chunk."""
        finite = self.sentence.chunks[self.chunk].finite
        return [verb for verb in finite if verb.start >= self.verb.end]

    @property
    def moved(self) -> bool:
        """«qui devait siéger mardi, se réunira samedi»: whether the sentence gives another, certain date."""
        later = (other for other in self.sentence.expressions if other.start > self.expression.start)
        governors = (governor_of(other, self.sentence) for other in later)
        return any(
            found is not None and found.outcome.verb.tense is Tense.FUTURE and found.outcome.chunk > self.here
            for found in governors
        )
