"""Whether an event was called off.

The rules go from the tense to the words: first the tenses that alone distinguish a plan from its outcome,
then the plans that a second verb calls off, last the verbs that call off or negate the event themselves.
"""

from __future__ import annotations

from dataclasses import dataclass

from api.extraction.clauses.decisions import Decision, decision
from api.extraction.clauses.governed import OFF, Governed
from api.extraction.clauses.grammar import INFINITIVE, Cue, Tense
from api.extraction.clauses.linking_words import Opener
from api.extraction.clauses.verbs import Verb
from api.extraction.sides import Open


@dataclass(slots=True)
class Plan:
    """A governed time, and the tense of its event."""

    governed: Governed
    tense: Tense | None

    @property
    def verb(self) -> Verb:
        """The verb that governs the time."""
        return self.governed.verb


def unfulfilled(plan: Plan) -> bool | None:
    """«The bridge was to have opened in May.»"""
    return True if plan.tense is Tense.UNFULFILLED else None


def shelved(plan: Plan) -> bool | None:
    """«A plan to open in May has been shelved.»"""
    later = plan.governed.finite_verbs_after
    return True if plan.verb.form == INFINITIVE and any(verb.cue in OFF for verb in later) else None


def past_plan(plan: Plan) -> bool | None:
    """«The school was to close on Friday, but…»: off if the sentence says so."""
    if plan.tense is not Tense.WAS_PLANNED:
        return None
    governed = plan.governed
    off = governed.called_off or governed.moved or _is_prolonged(governed) or _is_given_up(governed)
    return off or _is_contradicted(governed) or _is_overtaken(governed)


def subject_with_own_date(plan: Plan) -> bool | None:
    """«Le défilé du 7 mars aura lieu le 21», but «Le défilé du 7 mars est reporté au 21»."""
    if not plan.governed.verb_has_own_date:
        return None
    return plan.verb.cue in OFF or plan.governed.called_off


def moved_plan(plan: Plan) -> bool | None:
    """«Le procès, prévu mardi, s'ouvrira en juin.»"""
    planned = plan.verb.bare and plan.tense is Tense.PLANNED
    return True if planned and plan.governed.moved else None


def plan_called_off(plan: Plan) -> bool | None:
    """«La réunion prévue mardi a été annulée», but not what is put off to a time."""
    hoped = plan.verb.bare and plan.verb.cue is Cue.HYPOTHETICAL
    planned = plan.verb.cue in (Cue.PLANNED, Cue.APPOINTED) or plan.tense is Tense.PLANNED
    if not (hoped or planned):
        return None
    if plan.verb.cue in OFF:
        return False if plan.governed.to_new_date else None
    return plan.governed.called_off


def called_off(plan: Plan) -> bool | None:
    """«La réunion de mardi a été annulée», but not «La réunion a été annulée mardi»."""
    if plan.verb.cue not in OFF:
        return None
    return plan.governed.from_old_date or plan.governed.belongs_to_subject


def negated_future(plan: Plan) -> bool | None:
    """«Le train ne circulera pas mardi.»"""
    if plan.tense is not Tense.FUTURE or isinstance(plan.governed.expression.time, Open):
        return None
    return plan.governed.negates(plan.verb)


RULES = (
    unfulfilled,
    shelved,
    past_plan,
    subject_with_own_date,
    moved_plan,
    plan_called_off,
    called_off,
    negated_future,
)


def is_cancelled(plan: Plan) -> Decision[bool]:
    """Whether a plan was called off, and the rule that decided it."""
    return decision(RULES, plan, otherwise=False)


def _is_prolonged(governed: Governed) -> bool:
    """«Il sindaco ha prorogato il divieto, che doveva scadere ieri.»"""
    return any(verb.cue is Cue.EXTENDED for verb in governed.sentence.verbs)


def _is_given_up(governed: Governed) -> bool:
    """«Die Wahl sollte ursprünglich am 16. Oktober stattfinden.»"""
    chunk, sentence = governed.sentence.chunks[governed.chunk], governed.sentence
    return not governed.grammar.once.isdisjoint(sentence.tokens.norms[chunk.start : chunk.end])


def _is_contradicted(governed: Governed) -> bool:
    """«was supposed to end this year, but…»."""
    sentence, contrasts = governed.sentence, governed.grammar.conjunctions.contrasts
    later = sentence.chunks[governed.chunk + 1 :]
    return any(sentence.tokens.norms[chunk.start] in contrasts for chunk in later)


def _is_overtaken(governed: Governed) -> bool:
    """«La ministre, qui devait venir samedi, s'était excusée.»"""
    sentence = governed.sentence
    if sentence.chunks[governed.chunk].opener is not Opener.RELATIVE:
        return False
    main = sentence.main_verb(governed.chunk)
    return main is not None and main.start > governed.verb.start and main.tense is Tense.PLUPERFECT
