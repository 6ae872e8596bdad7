"""What the verb that governs a time says of it: a tense, and on which side of the publication it lies.

Most verbs say so by their tense. The rules are for those whose meaning counts more:
first those that name a new date, since that date stands whatever else is said; then appointments, from the
most particular case to the plain «prévu mardi»; then the few participles that are not appointments.
"""

from __future__ import annotations

from dataclasses import dataclass

from api.extraction.clauses.decisions import Decision, decision
from api.extraction.clauses.governed import OFF, UNCERTAIN, Governed
from api.extraction.clauses.grammar import BE, INFINITIVE, Cue, Tense
from api.extraction.clauses.linking_words import Opener
from api.extraction.clauses.sentence import Sentence
from api.extraction.clauses.stated import preposition_words
from api.extraction.clauses.verbs import Verb
from api.extraction.context import Direction
from api.extraction.sides import Open
from api.extraction.times import Recurring

DIRECTION_OF_TENSE = {
    Tense.PAST: Direction.PAST,
    Tense.NARRATED: Direction.PAST,
    Tense.PLUPERFECT: Direction.PAST,
    Tense.IMPERFECT: Direction.PAST,
    Tense.PERFECT: Direction.PAST,
    Tense.FUTURE: Direction.FUTURE,
    Tense.PLANNED: Direction.FUTURE,
    Tense.CONDITIONAL: Direction.FUTURE,
    Tense.POSSIBLE: Direction.FUTURE,
    Tense.WAS_PLANNED: Direction.NEAREST,
    Tense.UNFULFILLED: Direction.NEAREST,
}
"""The present and states lie on either side; other rules decide about them."""
PLANS = frozenset({Cue.INTENDED, Cue.PLANNED})
REPORTED = frozenset({Tense.PAST, Tense.NARRATED, Tense.PERFECT})
LONGEST_RECIPIENT = 4
"""Most words between a verb of granting and the time: "gave the two rebels until May"."""
DATED = OFF | {Cue.APPOINTED}
"""Cues of verbs that a new date can follow."""


@dataclass(slots=True)
class Said:
    """The tense that counts, and a direction, or None if the tense leaves it open.

    ``words`` are the first and the last, excluded, of those that decided, if it was not the verb.
    """

    tense: Tense | None
    direction: Direction | None
    words: tuple[int, int] | None = None


class Statement:
    """A governed time with the tense that its verb has by form; ``deciding`` is the verb that has it."""

    def __init__(self, governed: Governed) -> None:
        self.governed = governed
        self.verb = governed.verb
        self.tense, self.deciding = _tense_by_form(governed)
        denied = self.verb.cue in OFF and (governed.negates(self.verb) or governed.is_reflexive)
        dated = self.verb.cue in DATED or self._extends
        new_date = dated and (governed.to_new_date or governed.put_off_until)
        self.gives_new_date = new_date and not denied
        """«reporté au 3 mai», «fixé au 12 avril», but not «s'est déplacé à Nice en mai»."""
        if self.gives_new_date:
            self.deciding = governed.verb
        self.is_appointment = self._is_appointment()

    @property
    def _extends(self) -> bool:
        """«extended the deadline to Friday», but not «extended it until Friday»."""
        return self.verb.cue is Cue.EXTENDED and not isinstance(self.governed.expression.time, Open)

    @property
    def is_active_pluperfect(self) -> bool:
        """«avait organisé une marche pour samedi», but not «avait été prévue pour samedi»."""
        return self.tense is Tense.PLUPERFECT and not self.verb.bare and not self.is_passive

    @property
    def is_passive(self) -> bool:
        """«ont été suspendus», "has been closed"."""
        norms, been = self.governed.sentence.tokens.norms, self.governed.grammar.verbs.been
        return not been.isdisjoint(norms[self.verb.start + 1 : self.verb.head])

    @property
    def has_infinitive(self) -> bool:
        """«Lundi, le maire a prévu de visiter l'usine»: whether an infinitive says what is planned."""
        chunk, end = self.governed.sentence.chunks[self.governed.chunk], self.verb.end
        return any(end <= verb.start <= end + 1 and verb.form == INFINITIVE for verb in chunk.verbs)

    @property
    def is_called_off(self) -> bool:
        """«Le match prévu pour samedi a été annulé.»"""
        return self.verb.cue in OFF or self.governed.called_off

    def is_told_before(self, time: Open) -> bool:
        """«a hésité à partir jusqu'au 15 mai»: an infinitive after a past verb that decides nothing."""
        told = self.verb.form == INFINITIVE and self.tense in REPORTED and self.deciding is not self.verb
        yearly = time.recurring is not None and time.recurring.by_year
        first = self.governed.sentence.tokens.norms[self.deciding.start]
        resolved = self.deciding.cue is not None or first in self.governed.grammar.verbs.resolving
        return told and yearly and self.verb.cue is not Cue.EXTENDED and not resolved

    @property
    def allows_time(self) -> bool:
        """ "voted to extend", "gave them", "asked for a delay": whether a verb or noun sets a later end."""
        governed, verb, verbs = self.governed, self.verb, self.governed.grammar.verbs
        norms, opening = governed.sentence.tokens.norms, governed.expression.opening
        resolved = norms[verb.start] in verbs.resolving and verb.head > verb.start
        leads = opening - verb.end < 2 or norms[verb.end] in governed.grammar.nouns.determiners
        granted = norms[verb.head] in verbs.granting and leads and opening - verb.end <= LONGEST_RECIPIENT
        return resolved or granted or norms[opening - 1] in governed.grammar.nouns.respites

    def _is_appointment(self) -> bool:
        """«prévu mardi», «fixé au 12 avril», «convoquée pour le 14 avril»."""
        if self.verb.cue is Cue.PLANNED or self.gives_new_date:
            return True
        passive = self.verb.bare or self.tense in (Tense.STATE, Tense.PLUPERFECT)
        return (
            passive
            and not self.governed.has_object
            and self.governed.follows(self.governed.grammar.prepositions.planning)
        )


def imagined(statement: Statement) -> Said | None:
    """«Si le pont fermait lundi, …», «Qualora si andasse oltre lunedì, …»: a past only by its form."""
    governed = statement.governed
    opener = governed.sentence.chunks[governed.chunk].opener
    past = statement.tense is Tense.IMPERFECT and not statement.verb.bare
    return Said(Tense.POSSIBLE, Direction.FUTURE) if past and opener is Opener.CONDITION else None


def moved_to_new_date(statement: Statement) -> Said | None:
    """«La réunion a été reportée au 3 mai», but «La réunion, reportée au 3 mai, aura lieu le 30»."""
    verb, tense = statement.verb, statement.tense
    if not statement.gives_new_date or (verb.cue is Cue.APPOINTED and verb.bare):
        return None
    replaced = (verb.bare and statement.governed.moved) or tense is Tense.PLUPERFECT
    direction = Direction.NEAREST if replaced else Direction.FUTURE
    return Said(tense if tense in UNCERTAIN else Tense.PLANNED, direction)


def announced_for_a_day(statement: Statement) -> Said | None:
    """«Le syndicat a déposé un préavis de grève pour le 20 mai.»"""
    governed, reported = statement.governed, statement.tense in REPORTED or statement.is_active_pluperfect
    at = governed.leading(governed.grammar.prepositions.planning)
    if at is None or not reported or statement.verb.bare or statement.is_called_off:
        return None
    if not governed.names_a_day:
        return None
    described = governed.noun is not None and governed.noun.close
    return None if described else Said(Tense.PLANNED, Direction.FUTURE, (at, at + 1))


def promised_by_a_day(statement: Statement) -> Said | None:
    """«La mairie a promis un îlot avant l'été.»"""
    governed, promised = statement.governed, statement.verb.cue is Cue.INTENDED and not statement.verb.bare
    time = governed.expression.time
    if not promised or statement.tense not in REPORTED or not isinstance(time, Open) or time.forced:
        return None
    return Said(Tense.PLANNED, Direction.FUTURE) if time.leaning == Direction.FUTURE else None


def put_off_until(statement: Statement) -> Said | None:
    """ "The crews voted to extend the strike until Friday", "The judge gave them until May"."""
    governed, time = statement.governed, statement.governed.expression.time
    if not isinstance(time, Open) or not time.is_limit or time.forced:
        return None
    if statement.tense not in REPORTED or statement.verb.bare or not statement.allows_time:
        return None
    until = preposition_words(governed.expression, governed.sentence)
    return Said(Tense.PLANNED, Direction.FUTURE, until)


def stayed_until(statement: Statement) -> Said | None:
    """«Le musée est resté fermé jusqu'au 15 mai.»: it is open again."""
    governed, verb, sentence = statement.governed, statement.verb, statement.governed.sentence
    if statement.tense not in REPORTED or not isinstance(governed.expression.time, Open):
        return None
    before = next((one for one in sentence.verbs if one.end == verb.start), verb)
    stayed = sentence.tokens.norms[before.head] in governed.grammar.verbs.staying
    return Said(statement.tense, Direction.PAST) if stayed else None


def plan_announced(statement: Statement) -> Said | None:
    """«Le maire a convoqué mardi le conseil.»: the plan was made then."""
    verb = statement.verb
    if verb.cue not in (Cue.PLANNED, Cue.APPOINTED) or statement.tense is not Tense.PAST or verb.bare:
        return None
    if statement.governed.to_new_date:
        return None
    before = statement.governed.expression.end <= verb.start and not statement.has_infinitive
    return Said(Tense.PAST, Direction.PAST if before else Direction.NEAREST)


def unfulfilled_appointment(statement: Statement) -> Said | None:
    """«La réunion avait été prévue mardi.»"""
    if not statement.is_appointment or statement.verb.bare:
        return None
    unfulfilled = statement.tense in (Tense.PLUPERFECT, Tense.UNFULFILLED)
    return Said(Tense.UNFULFILLED, Direction.NEAREST) if unfulfilled else None


def past_appointment(statement: Statement) -> Said | None:
    """«The concert was due to start on Friday.»"""
    if not statement.is_appointment or statement.verb.bare:
        return None
    past = statement.tense in (Tense.IMPERFECT, Tense.PAST, Tense.WAS_PLANNED)
    return Said(Tense.WAS_PLANNED, Direction.NEAREST) if past else None


def appointment_called_off(statement: Statement) -> Said | None:
    """«La réunion prévue mardi a été annulée.»"""
    off = statement.governed.called_off_by if statement.is_appointment else None
    if off is None:
        return None
    return Said(Tense.PLANNED, Direction.FUTURE if off.tense is Tense.FUTURE else Direction.NEAREST)


def appointment_in_past_clause(statement: Statement) -> Said | None:
    """«A march planned for Monday had been banned.»"""
    if not statement.is_appointment or not statement.governed.finite_verbs_after:
        return None
    past = statement.governed.finite_verbs_after[0].tense in (Tense.PAST, Tense.PLUPERFECT, Tense.IMPERFECT)
    return Said(Tense.PLANNED, Direction.NEAREST) if past else None


def appointment(statement: Statement) -> Said | None:
    """«La réunion est prévue mardi.»"""
    return Said(Tense.PLANNED, Direction.FUTURE) if statement.is_appointment else None


def hoped(statement: Statement) -> Said | None:
    """«une ouverture espérée en mai»."""
    hypothetical = statement.verb.bare and statement.verb.cue is Cue.HYPOTHETICAL
    return Said(Tense.POSSIBLE, Direction.FUTURE) if hypothetical else None


def appointed_and_called_off(statement: Statement) -> Said | None:
    """«Le match fixé samedi n'aura pas lieu.»: a participle without a preposition, which may be past."""
    appointed = statement.verb.bare and statement.verb.cue is Cue.APPOINTED
    return Said(Tense.PLANNED, Direction.NEAREST) if appointed and statement.governed.called_off else None


def called_off_for_a_weekend(statement: Statement) -> Said | None:
    """ "Outdoor events have been cancelled through the weekend"."""
    time = statement.governed.expression.time
    weekend = isinstance(time, Recurring) and time.leaning == Direction.FUTURE
    off = statement.verb.cue is Cue.CANCELLED and statement.tense in (Tense.PERFECT, Tense.STATE)
    return Said(statement.tense, Direction.FUTURE) if weekend and off else None


def headline(statement: Statement) -> Said | None:
    """ "Court to hear appeal on Monday", "Markets to stay closed until Friday"."""
    verbs, marks = statement.governed.sentence.verbs, statement.governed.grammar.verbs.infinitive_marks
    first = verbs[0] if verbs else statement.verb
    if first.form != INFINITIVE or first.start < 2 or any(not verb.bare for verb in verbs):
        return None
    marked = statement.governed.sentence.tokens.norms[first.start - 1] in marks
    own = statement.verb is first or statement.verb.start == first.end
    return Said(Tense.PLANNED, Direction.FUTURE) if marked and own else None


def open_end(statement: Statement) -> Said | None:
    """«fermé jusqu'à vendredi», «prolongée jusqu'au 3 mai»: the expression itself has a direction."""
    described = statement.verb.bare and statement.tense is not Tense.IMPERFECT
    extended = described or statement.verb.cue is Cue.EXTENDED or statement.tense is Tense.PERFECT
    time = statement.governed.expression.time
    if not isinstance(time, Open):
        return None
    if statement.is_passive and statement.verb.cue is Cue.LASTING and time.recurring is not None:
        return Said(statement.tense, Direction.NEAREST)
    if not extended:
        return None
    return Said(statement.tense, Direction.NEAREST if statement.is_told_before(time) else None)


RULES = (
    imagined,
    moved_to_new_date,
    announced_for_a_day,
    promised_by_a_day,
    put_off_until,
    stayed_until,
    plan_announced,
    unfulfilled_appointment,
    past_appointment,
    appointment_called_off,
    appointment_in_past_clause,
    appointment,
    hoped,
    appointed_and_called_off,
    called_off_for_a_weekend,
    headline,
    open_end,
)


def said_by(statement: Statement) -> Decision[Said]:
    """What the verb says, and the rule that decided it."""
    tense = statement.tense
    by_tense = Said(tense, None if tense is None else DIRECTION_OF_TENSE.get(tense))
    return decision(RULES, statement, otherwise=by_tense)


def _tense_by_form(governed: Governed) -> tuple[Tense | None, Verb]:
    verb, expression = governed.verb, governed.expression
    tense, deciding = _own_or_main_tense(governed)
    first = governed.grammar.verbs.cues.get(governed.sentence.tokens.norms[verb.start])
    if Cue.INTENDED in (verb.cue, first) and verb.start < expression.start < verb.head:
        # «agreed late on Monday to extend it»: the agreement is dated, not what it is about.
        tense = governed.grammar.verbs.tenses.get(verb.form, {}).get(None, tense)
    return tense, deciding


def _own_or_main_tense(governed: Governed) -> tuple[Tense | None, Verb]:
    """The tense of a verb, and the verb that has it: an infinitive takes it from the verb it depends on."""
    verb, sentence = governed.verb, governed.sentence
    if verb.tense is not None:
        return verb.tense, verb
    if _is_to_be_done(verb, sentence):
        return Tense.PLANNED, verb
    main = _verb_before(verb, sentence) or sentence.main_verb(governed.chunk)
    if main is None:
        return None, verb
    return _tense_of_infinitive(verb, main), verb if governed.verb_comes_after else main


def _is_to_be_done(verb: Verb, sentence: Sentence) -> bool:
    """ "an event to be held in May": a passive infinitive after a noun."""
    norms, grammar, noun = sentence.tokens.norms, sentence.grammar, verb.start - 2
    passive = norms[verb.start] in grammar.verbs.been and verb.head > verb.start
    if not passive or noun < 0 or norms[noun + 1] not in grammar.verbs.infinitive_marks:
        return False
    return noun not in sentence.verbal and norms[noun] not in grammar.function_words


def _tense_of_infinitive(verb: Verb, main: Verb) -> Tense | None:
    """«prévoit d'ouvrir», «espère ouvrir», "announced plans to open"."""
    if main.cue in PLANS and main.tense in (Tense.IMPERFECT, Tense.PLUPERFECT):
        return Tense.WAS_PLANNED
    if main.cue is Cue.HYPOTHETICAL:
        return Tense.POSSIBLE
    reports = main.cue is Cue.REPORTING and main.tense in REPORTED and main.form.auxiliary != BE
    announces = reports and verb.head == verb.start  # «a affirmé être parti en mai»
    planned = main.cue in PLANS or main.tense is Tense.PRESENT or announces
    return Tense.PLANNED if planned else main.tense


def _verb_before(verb: Verb, sentence: Sentence) -> Verb | None:
    before = [other for other in sentence.verbs if other.start < verb.start and other.tense]
    return before[-1] if before else None
