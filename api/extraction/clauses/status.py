"""The status of an event, as far as its article can know.

A cancellation counts whenever the event was to take place. After that the days decide: of a period without an
end, whether it has begun; of any other time, whether it is over. Doubt counts only for what is not over. What
takes place on the day of publication itself is decided by its tense.
"""

from __future__ import annotations

from dataclasses import dataclass

from api.calendar.intervals import Interval
from api.extraction.clauses.cancellation import Plan, is_cancelled
from api.extraction.clauses.clause import Clause
from api.extraction.clauses.decisions import Decision, decision
from api.extraction.clauses.doubt import doubt_in, is_unreal
from api.extraction.clauses.governed import LOOKING_AHEAD, UNCERTAIN, Governed
from api.extraction.clauses.grammar import INFINITIVE, Cue, Form, Tense
from api.extraction.clauses.linking_words import Opener
from api.extraction.clauses.noun import Kind
from api.extraction.clauses.verbs import Verb
from api.extraction.context import Direction
from api.extraction.sides import Open
from api.extraction.status import Status
from api.extraction.times import FromPublication

DAYS_OF_YEAR = 365


@dataclass(slots=True)
class Fate:
    """An event on its days; ``announced`` if its sentence has already reported something to come."""

    clause: Clause
    interval: Interval
    published: int | None
    announced: bool

    @property
    def is_open_ended(self) -> bool:
        """Whether the interval has a start and no end."""
        return self.interval.start is not None and self.interval.end is None

    @property
    def is_over(self) -> bool:
        """Whether the interval ended before the publication."""
        return (
            self.published is not None
            and self.interval.end is not None
            and self.interval.end < self.published
        )

    @property
    def is_recent(self) -> bool:
        """Whether the interval ended within the year before the publication."""
        published, end = self.published, self.interval.end
        return published is not None and end is not None and published - end <= DAYS_OF_YEAR

    @property
    def is_to_come(self) -> bool:
        """Whether it begins after the publication; without a beginning, whether it ends after it."""
        first = self.interval.end if self.interval.start is None else self.interval.start
        return self.published is not None and first is not None and first > self.published

    @property
    def reports(self) -> bool:
        """Whether the verb says what somebody says."""
        return self.clause.verb is not None and self.clause.verb.cue is Cue.REPORTING

    @property
    def is_in_force(self) -> bool:
        """«restera fermé», «est interdit jusqu'à vendredi»: what holds until a day is in force already."""
        verb, time = self.clause.verb, self.clause.expression.time
        if self.interval.start is not None or not isinstance(time, Open) or not time.lasting:
            return False
        if verb is not None and (verb.cue is Cue.POSTPONED or self._is_to_be_done(verb)):
            return False
        return self._verb_lasts or self.clause.tense in (
            Tense.PRESENT,
            Tense.STATE,
            Tense.PERFECT,
            Tense.PAST,
            None,
        )

    def _is_to_be_done(self, verb: Verb) -> bool:
        """ "Bridge to be closed until May": it has not begun."""
        sentence = self.clause.sentence
        marked = sentence.tokens.norms[verb.start - 1] in sentence.grammar.verbs.infinitive_marks
        return verb.form == INFINITIVE and self.clause.tense is Tense.PLANNED and marked

    @property
    def _verb_lasts(self) -> bool:
        verb = self.clause.verb
        if verb is None:
            return False
        present_auxiliary = verb.form.auxiliary is not None and verb.form.form is Form.PRESENT
        present_auxiliary = present_auxiliary and verb.tense is not Tense.FUTURE  # «vai entregar até sexta»
        return present_auxiliary or verb.cue in (Cue.LASTING, Cue.EXTENDED)


def cancelled(fate: Fate) -> Status | None:
    """«La réunion prévue mardi a été annulée.»"""
    governed, sentence = fate.clause.governed, fate.clause.sentence
    if governed is None or sentence.chunks[fate.clause.chunk].opener is Opener.CONDITION:
        return None
    off = is_cancelled(Plan(governed, fate.clause.tense)).outcome
    return Status.CANCELLED if off else None


def called_off_ahead(fate: Fate) -> Status | None:
    """«La compagnie annule ses vols la semaine prochaine»: no one reports what will be called off then."""
    verb, governed = fate.clause.verb, fate.clause.governed
    if verb is None or governed is None or verb.cue is not Cue.CANCELLED or governed.negates(verb):
        return None
    told = fate.clause.tense not in LOOKING_AHEAD and not isinstance(fate.clause.expression.time, Open)
    return Status.CANCELLED if told and fate.is_to_come else None


def negated_ahead(fate: Fate) -> Status | None:
    """«El concierto no se celebra mañana»: a present that denies what was to come."""
    verb, governed = fate.clause.verb, fate.clause.governed
    if verb is None or governed is None or fate.clause.tense is not Tense.PRESENT or not fate.is_to_come:
        return None
    happens = verb.cue is None and not isinstance(fate.clause.expression.time, Open)
    return Status.CANCELLED if happens and governed.negates(verb) else None


# without the day of publication


def uncertain(fate: Fate) -> Status | None:
    """«Le pont pourrait fermer en mai.»"""
    return Status.HYPOTHETICAL if fate.clause.tense in UNCERTAIN else None


def ahead(fate: Fate) -> Status | None:
    """«Le pont fermera le 3 mai 2024.»"""
    return Status.PLANNED if fate.clause.direction == Direction.FUTURE else None


UNPUBLISHED_RULES = (cancelled, uncertain, ahead)


# with it


def doubtful_beginning(fate: Fate) -> Status | None:
    """«Le pont pourrait fermer à partir du 3 mai.»"""
    doubtful = fate.is_open_ended and fate.is_to_come and doubt_in(fate.clause)
    return Status.HYPOTHETICAL if doubtful else None


def beginning_to_come(fate: Fate) -> Status | None:
    """«Le pont sera fermé à partir du 3 mai.»"""
    return Status.PLANNED if fate.is_open_ended and fate.is_to_come else None


def ended_since(fate: Fate) -> Status | None:
    """«Le maire dirigeait la ville depuis 2001.»"""
    governed = fate.clause.governed
    within = governed is not None and governed.here >= governed.chunk
    past = fate.clause.tense in (Tense.PLUPERFECT, Tense.IMPERFECT) and within
    return Status.OCCURRED if fate.is_open_ended and past else None


def beginning_today(fate: Fate) -> Status | None:
    """«À partir d'aujourd'hui, le pont fermera la nuit.»"""
    today = fate.is_open_ended and fate.interval.start == fate.published
    return Status.PLANNED if today and fate.clause.tense is Tense.FUTURE else None


def begun(fate: Fate) -> Status | None:
    """«Le maire dirige la ville depuis 2022.»"""
    if fate.is_open_ended and fate.clause.governed is not None and _is_ended(fate.clause.governed):
        return Status.OCCURRED
    return Status.ONGOING if fate.is_open_ended else None


def never_came_about(fate: Fate) -> Status | None:
    """«Si hubiera ganado en 2023, habría devaluado en 2024», but not «Habría cobrado una comisión»."""
    return Status.HYPOTHETICAL if is_unreal(fate.clause) else None


def _is_ended(governed: Governed) -> bool:
    """«Due escursionisti, dispersi da domenica, sono stati ritrovati»: the main verb ends what began then."""
    sentence, verb = governed.sentence, governed.verb
    main = sentence.main_verb(governed.chunk) if verb.bare else None
    if main is None or main is verb or main.tense in LOOKING_AHEAD:
        return False
    return sentence.tokens.norms[main.head] in sentence.grammar.verbs.ending


def outcome_unknown(fate: Fate) -> Status | None:
    """«Le suspect devait être entendu lundi.»: what became of a plan of the past year is not told."""
    planned = fate.clause.tense is Tense.WAS_PLANNED and fate.is_over and fate.is_recent
    return Status.PLANNED if planned else None


def over(fate: Fate) -> Status | None:
    """«Le maire a été élu en 2019.»"""
    return Status.OCCURRED if fate.is_over else None


def doubtful_end(fate: Fate) -> Status | None:
    """«La procédure pourrait durer jusqu'en mai.»"""
    possible = fate.clause.tense is Tense.POSSIBLE and fate.interval.start is None
    return Status.HYPOTHETICAL if possible and fate.is_to_come else None


def announced_until(fate: Fate) -> Status | None:
    """«À compter de lundi et jusqu'à vendredi, le pont sera fermé», «… ouvre lundi et dure jusqu'à mai»."""
    announced = fate.announced and fate.clause.tense in (Tense.FUTURE, Tense.PRESENT)
    return Status.PLANNED if announced and fate.is_in_force else None


def in_force(fate: Fate) -> Status | None:
    """«La piscine reste fermée jusqu'à vendredi.»"""
    return Status.ONGOING if fate.is_in_force else None


def doubtful(fate: Fate) -> Status | None:
    """«Le maire pourrait démissionner en avril.»"""
    return Status.HYPOTHETICAL if doubt_in(fate.clause) else None


def looking_ahead(fate: Fate) -> Status | None:
    """«a annoncé des embauches dans les deux prochaines années»."""
    stated = fate.clause.stated
    ahead = stated is not None and stated.pointing and stated.direction == Direction.FUTURE
    return Status.PLANNED if ahead else None


def looking_back(fate: Fate) -> Status | None:
    """ "It was the fourth to be closed in the last four years."""
    stated = fate.clause.stated
    back = stated is not None and stated.pointing and stated.direction == Direction.PAST
    return Status.OCCURRED if back and fate.clause.tense in LOOKING_AHEAD else None


def to_come(fate: Fate) -> Status | None:
    """«Le maire sera élu jeudi.»"""
    return Status.PLANNED if fate.is_to_come else None


def already_happened(fate: Fate) -> Status | None:
    """«La décision d'aujourd'hui sera suivie.»"""
    governed = fate.clause.governed
    noun = None if governed is None else governed.noun
    told = noun is not None and noun.close and noun.kind in (Kind.MISHAP, Kind.ACT)
    if not told or governed is None or fate.is_to_come:
        return None
    announced = fate.clause.tense in LOOKING_AHEAD and governed.verb.start < governed.expression.start
    return None if announced else Status.OCCURRED


def later_today(fate: Fate) -> Status | None:
    """«Concert ce soir», «Hoje, 18h30, na livraria», but not «Il a dîné ce soir avec elle.»"""
    expression, sentence, governed = fate.clause.expression, fate.clause.sentence, fate.clause.governed
    words = sentence.tokens.norms[expression.start : expression.end]
    at_an_hour = expression.clock is not None and governed is None
    if (sentence.grammar.evenings.isdisjoint(words) and not at_an_hour) or fate.is_over:
        return None
    return Status.PLANNED if governed is None or governed.verb_comes_after else None


def planned_now(fate: Fate) -> Status | None:
    """«Le maire sera élu aujourd'hui», "The firm expects a gain this year"."""
    tenses = (Tense.FUTURE, Tense.PLANNED, Tense.WAS_PLANNED, Tense.CONDITIONAL)
    intends = fate.clause.verb is not None and fate.clause.verb.cue is Cue.INTENDED
    planned = fate.clause.tense in tenses or (intends and fate.clause.tense is Tense.PRESENT)
    return Status.PLANNED if planned else None


def scheduled_now(fate: Fate) -> Status | None:
    """«Le procès s'ouvre ce soir», but not «Le pont est fermé cette semaine», «Il est à Lyon ce soir»."""
    time = fate.clause.expression.time
    lasting = isinstance(time, FromPublication) and time.lasting and fate.clause.expression.clock is None
    verb, owned = fate.clause.verb, fate.clause.sentence.owns(fate.clause.expression)
    happens = verb is not None and (
        verb.form.auxiliary is None
        or verb.head > verb.start
        or verb.end == fate.clause.expression.opening  # «A inauguração é hoje, às 22h»
    )
    present = fate.clause.tense is Tense.PRESENT and happens and not owned and not fate.reports
    return Status.PLANNED if present and fate.interval.precision == "day" and not lasting else None


def holding_now(fate: Fate) -> Status | None:
    """«Le pont est fermé cette semaine», but not «On apprend ce soir qu'il est fermé»."""
    holds = fate.clause.tense in (Tense.PRESENT, Tense.STATE) and not fate.reports
    return Status.ONGOING if holds else None


def due_by_now(fate: Fate) -> Status | None:
    """«Il a promis une réponse avant demain», but not "Police arrested 30 people by Tuesday night"."""
    limit = fate.interval.start is None and fate.interval.end is not None
    time = fate.clause.expression.time
    today = time is not None and time.recurring is not None and fate.interval.end == fate.published
    told = fate.clause.direction == Direction.PAST and today
    return Status.PLANNED if limit and not told else None


RULES = (
    never_came_about,
    cancelled,
    called_off_ahead,
    negated_ahead,
    doubtful_beginning,
    beginning_to_come,
    ended_since,
    beginning_today,
    begun,
    outcome_unknown,
    over,
    doubtful_end,
    announced_until,
    in_force,
    doubtful,
    looking_ahead,
    looking_back,
    already_happened,
    to_come,
    later_today,
    planned_now,
    scheduled_now,
    holding_now,
    due_by_now,
)


def status_of(
    clause: Clause, interval: Interval, published: int | None, *, announced: bool = False
) -> Decision[Status]:
    """The status of the event of a clause, and the rule that decided it.

    ``published`` is the day of the article, None if unknown; ``announced`` whether the sentence has already
    reported something to come.
    """
    fate = Fate(clause, interval, published, announced)
    if published is None:
        return decision(UNPUBLISHED_RULES, fate, otherwise=Status.OCCURRED)
    return decision(RULES, fate, otherwise=Status.OCCURRED)
