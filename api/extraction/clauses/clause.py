"""What the verb says of a time: on which side of the publication it lies, and whether its event came true."""

from __future__ import annotations

from dataclasses import dataclass

from api.calendar.intervals import Interval
from api.extraction.clauses.grammar import INFINITIVE, Cue, Form, Opener, Tense
from api.extraction.clauses.sentence import Sentence, Verb
from api.extraction.expressions import Expression
from api.extraction.status import Status
from api.extraction.times import FUTURE, NEAREST, PAST, FromPublication, Open, Time, recurring_in

OFF = (Cue.CANCELLED, Cue.POSTPONED)

DIRECTION_OF_TENSE = {
    Tense.PAST: PAST,
    Tense.NARRATED: PAST,
    Tense.PLUPERFECT: PAST,
    Tense.IMPERFECT: PAST,
    Tense.PERFECT: PAST,
    Tense.FUTURE: FUTURE,
    Tense.PLANNED: FUTURE,
    Tense.CONDITIONAL: FUTURE,
    Tense.POSSIBLE: FUTURE,
    Tense.WAS_PLANNED: NEAREST,
    Tense.UNFULFILLED: NEAREST,
}


@dataclass(frozen=True, slots=True)
class Clause:
    """The verb that governs an expression, the number of its chunk, and what they say of its time."""

    verb: Verb | None
    chunk: int
    tense: Tense | None
    direction: str | None
    because: str | None
    ahead: bool = False


def clause_of(expression: Expression, sentence: Sentence) -> Clause:
    """The clause of an expression; its direction is None where no verb decides."""
    verb, chunk = sentence.governor(expression)
    if verb is None:
        announced = expression.clock is not None or sentence.is_item
        return Clause(None, chunk, None, FUTURE if announced else None, None)
    tense, deciding = _tense(verb, chunk, sentence)
    if verb.cue is Cue.INTENDED and verb.start < expression.start < verb.head:
        # «agreed late on Monday to extend it»: the agreement is dated, not what it is about.
        tense = sentence.grammar.verbs.tenses.get((verb.form, None), tense)
    direction = DIRECTION_OF_TENSE.get(tense) if tense else None
    to_new_date = _leads_to(expression, sentence, sentence.grammar.prepositions.to_new_date)
    if verb.cue in (*OFF, Cue.APPOINTED) and to_new_date:
        uncertain = tense in (Tense.POSSIBLE, Tense.CONDITIONAL)
        tense, direction, deciding = tense if uncertain else Tense.PLANNED, FUTURE, verb
        if verb.cue is Cue.APPOINTED and verb.bare:
            tense, direction = _appointed(verb, chunk, tense, sentence)
    elif verb.cue is Cue.PLANNED and (tense is not Tense.PAST or verb.bare or to_new_date):
        tense, direction = _appointed(verb, chunk, tense, sentence)
    elif verb.cue in (Cue.PLANNED, Cue.APPOINTED) and tense is Tense.PAST and not verb.bare:
        direction = NEAREST
    elif _is_set_for(verb, tense, expression, sentence):
        tense, direction = _appointed(verb, chunk, tense, sentence)
    elif verb.bare and verb.cue is Cue.HYPOTHETICAL:
        tense, direction = Tense.POSSIBLE, FUTURE
    elif verb.bare and verb.cue is Cue.APPOINTED and _called_off(verb, chunk, sentence) is not None:
        tense, direction = Tense.PLANNED, NEAREST
    elif isinstance(expression.time, Open) and (verb.bare or verb.cue is Cue.EXTENDED):
        direction = None
    if direction is None and tense is Tense.PRESENT and not verb.bare:
        direction = _direction_of_present(verb, expression, sentence)
    elif (
        _is_of_subject(expression, verb, sentence)
        or (verb.cue in OFF and not to_new_date and _is_subject_of(expression, verb, sentence))
        or (verb.cue in OFF and _leads_to(expression, sentence, sentence.grammar.prepositions.from_old_date))
    ):
        direction = NEAREST
    elif _is_aftermath(expression, chunk, sentence):
        direction = PAST
    because = _because(deciding, sentence) if direction is not None else None
    return Clause(verb, chunk, tense, direction, because, ahead=_is_off_by_now(verb, chunk, sentence))


def _is_off_by_now(verb: Verb, chunk: int, sentence: Sentence) -> bool:
    """«est annulé», "has been called off": said of what still lies ahead."""
    off = _called_off(verb, chunk, sentence)
    return off is not None and off.tense in (Tense.STATE, Tense.PERFECT, Tense.PRESENT)


def _is_set_for(verb: Verb, tense: Tense | None, expression: Expression, sentence: Sentence) -> bool:
    """«convoquée pour le 14 avril», "had been listed for Monday"."""
    passive = verb.bare or tense in (Tense.STATE, Tense.PLUPERFECT)
    return passive and _leads_to(expression, sentence, sentence.grammar.prepositions.planning)


def _is_of_subject(expression: Expression, verb: Verb, sentence: Sentence) -> bool:
    """«le défilé du 7 mars aura lieu le 21»: a date of the subject, where the verb has its own."""
    if not _is_subject_of(expression, verb, sentence):
        return False
    end = sentence.chunks[sentence.chunk_of(expression.start)].end
    others = (other for other in sentence.expressions if other is not expression)
    return any(verb.end <= other.start < end for other in others)


def _is_aftermath(expression: Expression, chunk: int, sentence: Sentence) -> bool:
    """«Après l'annulation de 400 vols lundi, …»."""
    here = sentence.chunk_of(expression.start)
    opening = sentence.tokens.norms[sentence.chunks[here].start]
    return here != chunk and opening in sentence.grammar.prepositions.aftermath


def _direction_of_present(verb: Verb, expression: Expression, sentence: Sentence) -> str | None:
    """«Le procès s'ouvre lundi» lies ahead; «…, explique lundi le maire» has been said."""
    recurring = recurring_in(expression.time)
    if recurring is None or verb.form not in sentence.grammar.verbs.announcing:
        return None
    narrated = recurring.by_year or recurring is not expression.time
    if narrated and sentence.grammar.narrates_in_present:
        return None
    in_main = sentence.chunks[sentence.chunk_of(verb.start)].opener not in (
        Opener.SUBORDINATE,
        Opener.CONDITION,
    )
    return PAST if verb.cue is Cue.REPORTING and in_main else FUTURE


def _tense(verb: Verb, chunk: int, sentence: Sentence) -> tuple[Tense | None, Verb]:
    """The tense that counts, and the verb that bears it: an infinitive takes it from the verb it hangs on."""
    if verb.tense:
        return verb.tense, verb
    main = _verb_before(verb, sentence) or sentence.main_verb(chunk)
    if main is None:
        return None, verb
    if main.cue in (Cue.INTENDED, Cue.PLANNED) and main.tense in (Tense.IMPERFECT, Tense.PLUPERFECT):
        return Tense.WAS_PLANNED, main
    if main.cue is Cue.HYPOTHETICAL:
        return Tense.POSSIBLE, main
    if main.cue in (Cue.INTENDED, Cue.PLANNED) or main.tense is Tense.PRESENT:
        return Tense.PLANNED, main
    return main.tense, main


def _verb_before(verb: Verb, sentence: Sentence) -> Verb | None:
    before = [other for other in sentence.verbs if other.start < verb.start and other.tense]
    return before[-1] if before else None


def _leads_to(expression: Expression, sentence: Sentence, prepositions: frozenset[str]) -> bool:
    norms = sentence.tokens.norms
    if expression.opening < expression.start and norms[expression.opening] in prepositions:
        return True
    at = expression.opening - 1
    while at >= 0 and norms[at] in sentence.grammar.nouns.determiners and norms[at] not in prepositions:
        at -= 1
    return at >= 0 and norms[at] in prepositions


def _appointed(verb: Verb, chunk: int, tense: Tense | None, sentence: Sentence) -> tuple[Tense, str]:
    """An appointment lies ahead, unless it is told as a past one or called off: then on either side."""
    if not verb.bare and tense in (Tense.PLUPERFECT, Tense.UNFULFILLED):
        return Tense.UNFULFILLED, NEAREST
    if not verb.bare and tense in (Tense.IMPERFECT, Tense.PAST, Tense.WAS_PLANNED):
        return Tense.WAS_PLANNED, NEAREST
    if _called_off(verb, chunk, sentence) is not None or _told_as_past(verb, chunk, sentence):
        return Tense.PLANNED, NEAREST
    return Tense.PLANNED, FUTURE


def _told_as_past(verb: Verb, chunk: int, sentence: Sentence) -> bool:
    """«A march planned for Monday had been banned»."""
    behind = [other for other in sentence.chunks[chunk].finite if other.start >= verb.end]
    return bool(behind) and behind[0].tense in (Tense.PAST, Tense.PLUPERFECT, Tense.IMPERFECT)


def _called_off(verb: Verb | None, chunk: int, sentence: Sentence) -> Verb | None:
    """The verb that calls off what ``verb`` appointed: its neighbour in the chunk, or the main verb."""
    neighbours = [other for other in sentence.chunks[chunk].verbs if other is not verb]
    following = [other for after in sentence.chunks[chunk + 1 : chunk + 3] for other in after.verbs]
    main = sentence.main_verb(chunk)
    if any(not other.bare for other in neighbours):
        main, following = None, []
    if main is not None and sentence.is_earlier_part(sentence.chunk_of(main.start), chunk):
        main = None
    for other in (*neighbours, *([main] if main else []), *following):
        if other.tense in (Tense.POSSIBLE, Tense.CONDITIONAL):
            continue
        if other.cue in OFF or (other.tense is Tense.FUTURE and _negated(other, sentence)):
            return other
    return None


def _because(verb: Verb, sentence: Sentence) -> str:
    """The words of the text that decided: the cue itself, or the verb group where it is of one piece."""
    tokens = sentence.tokens
    told_by_head = verb.cue is not None and verb.cue == sentence.grammar.verbs.cues.get(
        tokens.norms[verb.head]
    )
    if told_by_head or verb.end - verb.start > 4:
        return tokens.text[tokens.starts[verb.head] : tokens.ends[verb.head]]
    return tokens.between(verb.start, verb.end)


def status_of(
    clause: Clause,
    expression: Expression,
    interval: Interval,
    sentence: Sentence,
    published: int | None,
    *,
    announced: bool = False,
) -> Status:
    """What became of the event, as far as the article can know.

    ``announced`` where the sentence has already told of something to come.
    """
    if _is_cancelled(clause, expression, interval, sentence, published):
        return Status.CANCELLED
    if published is None:
        return _status_by_tense(clause)
    if interval.end is None and interval.start is not None:
        return _status_of_beginning(clause, interval.start, published, sentence)
    end = interval.end if interval.end is not None else interval.start or published
    if end < published:
        return Status.OCCURRED
    if interval.start is None and _lasts(clause, expression.time):
        return Status.PLANNED if announced and clause.tense is Tense.FUTURE else Status.ONGOING
    if _is_hypothetical(clause, sentence):
        return Status.HYPOTHETICAL
    start = interval.start if interval.start is not None else end
    if start > published:
        return Status.PLANNED
    return _status_today(clause, interval, published, expression.time)


def _status_by_tense(clause: Clause) -> Status:
    if clause.tense in (Tense.POSSIBLE, Tense.CONDITIONAL):
        return Status.HYPOTHETICAL
    return Status.PLANNED if clause.direction == FUTURE else Status.OCCURRED


def _status_of_beginning(clause: Clause, start: int, published: int, sentence: Sentence) -> Status:
    if start > published:
        return Status.HYPOTHETICAL if _is_hypothetical(clause, sentence) else Status.PLANNED
    over = clause.tense in (Tense.PLUPERFECT, Tense.IMPERFECT) and clause.verb is not None
    return Status.OCCURRED if over else Status.ONGOING


def _status_today(clause: Clause, interval: Interval, published: int, time: Time | None) -> Status:
    """Of an interval in which the publication lies."""
    if clause.tense in (Tense.FUTURE, Tense.PLANNED, Tense.WAS_PLANNED, Tense.CONDITIONAL):
        return Status.PLANNED
    if clause.tense in (Tense.PRESENT, Tense.STATE):
        scheduled = interval.precision == "day" and not (isinstance(time, FromPublication) and time.lasting)
        return Status.PLANNED if scheduled and clause.tense is Tense.PRESENT else Status.ONGOING
    if interval.start is None and interval.end is not None and interval.end >= published:
        return Status.PLANNED
    return Status.OCCURRED


def _lasts(clause: Clause, time: Time | None) -> bool:
    """«restera fermé jusqu'à vendredi»: what holds until a day is in force already."""
    if not (isinstance(time, Open) and time.lasting) or (clause.verb is not None and clause.verb.cue in OFF):
        return False
    if clause.verb is not None and clause.verb.cue in (Cue.LASTING, Cue.EXTENDED):
        return True
    if clause.verb is not None and clause.verb.form.auxiliary and clause.verb.form.form is Form.PRESENT:
        return True
    return clause.tense in (Tense.PRESENT, Tense.STATE, Tense.PERFECT, Tense.PAST, None)


def _is_hypothetical(clause: Clause, sentence: Sentence) -> bool:
    if clause.tense is Tense.POSSIBLE or (clause.verb is not None and clause.verb.cue is Cue.HYPOTHETICAL):
        return True
    chunk = sentence.chunks[clause.chunk]
    if chunk.opener is Opener.CONDITION:
        return True
    if any(sentence.tokens.norms[at] in sentence.grammar.doubts for at in range(chunk.start, chunk.end)):
        return True
    conditional = any(chunk.opener is Opener.CONDITION for chunk in sentence.chunks)
    if clause.tense is Tense.CONDITIONAL:
        return conditional or not _told_before(clause, sentence)
    return conditional and clause.tense is Tense.FUTURE


def _told_before(clause: Clause, sentence: Sentence) -> bool:
    """«a indiqué qu'il viendrait»: the conditional of what was said is a future seen from the past."""
    if clause.verb is None:
        return False
    told = [verb for verb in sentence.verbs if verb.start < clause.verb.start and not verb.bare]
    return bool(told) and told[-1].cue is Cue.REPORTING and told[-1].tense is not Tense.PRESENT


def _is_cancelled(
    clause: Clause, expression: Expression, interval: Interval, sentence: Sentence, published: int | None
) -> bool:
    verb = clause.verb
    if verb is None:
        return False
    if clause.tense is Tense.UNFULFILLED:
        return True
    if verb.form == INFINITIVE and any(other.cue in OFF for other in _behind(verb, clause.chunk, sentence)):
        return True
    if clause.tense is Tense.WAS_PLANNED:
        over = published is not None and (interval.end or 0) < published
        off = _called_off(verb, clause.chunk, sentence) is not None or _contradicted(clause.chunk, sentence)
        return over or off or _moved(expression, sentence)
    if _is_of_subject(expression, verb, sentence):
        return _called_off(verb, clause.chunk, sentence) is not None
    hoped = verb.bare and verb.cue is Cue.HYPOTHETICAL
    if hoped or verb.cue in (Cue.PLANNED, Cue.APPOINTED) or clause.tense is Tense.PLANNED:
        if verb.bare and clause.tense is Tense.PLANNED and _moved(expression, sentence):
            return True
        return verb.cue not in OFF and _called_off(verb, clause.chunk, sentence) is not None
    if verb.cue in OFF:
        from_old_date = _leads_to(expression, sentence, sentence.grammar.prepositions.from_old_date)
        return from_old_date or _is_subject_of(expression, verb, sentence)
    return clause.tense is Tense.FUTURE and not isinstance(expression.time, Open) and _negated(verb, sentence)


def _behind(verb: Verb, chunk: int, sentence: Sentence) -> list[Verb]:
    """«A plan to open in May has been shelved»: the finite verbs behind an infinitive."""
    return [other for other in sentence.chunks[chunk].finite if verb.bare and other.start >= verb.end]


def _contradicted(chunk: int, sentence: Sentence) -> bool:
    """«was supposed to end this year, but…»."""
    following = sentence.chunks[chunk + 1 :]
    return any(
        sentence.tokens.norms[after.start] in sentence.grammar.conjunctions.contrasts for after in following
    )


def _moved(expression: Expression, sentence: Sentence) -> bool:
    """«qui devait siéger mardi, se réunira samedi»: the sentence gives another, certain date."""
    others = (sentence.governor(other) for other in sentence.expressions if other.start > expression.start)
    here = sentence.chunk_of(expression.start)
    return any(verb is not None and verb.tense is Tense.FUTURE and chunk > here for verb, chunk in others)


def _is_subject_of(expression: Expression, verb: Verb, sentence: Sentence) -> bool:
    """«La réunion de mardi a été annulée»: the date belongs to what is called off."""
    if isinstance(expression.time, Open):
        return False
    if sentence.owns(expression) and (expression.end <= verb.start or verb.cue in OFF):
        return True
    here = sentence.chunk_of(expression.start)
    is_aside = 0 < here < sentence.chunk_of(verb.start) and not sentence.chunks[here - 1].finite
    is_aside = is_aside and sentence.chunks[here].mark == ","
    inside = sentence.chunks[here].content < expression.opening - 1
    return (inside or is_aside) and expression.end <= verb.start


def _negated(verb: Verb, sentence: Sentence) -> bool:
    norms = sentence.tokens.norms
    return any(
        norms[at] in sentence.grammar.verbs.negations
        for at in range(verb.start, min(verb.end + 2, len(norms)))
    )
