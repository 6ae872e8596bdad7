"""Whether a clause leaves open if its event will take place: it does if any of the rules holds."""

from __future__ import annotations

from api.calendar.intervals import Precision
from api.extraction.clauses.chunks import Chunk
from api.extraction.clauses.clause import Clause
from api.extraction.clauses.governed import LOOKING_AHEAD
from api.extraction.clauses.grammar import HAVE, Cue, Form, Tense
from api.extraction.clauses.linking_words import Opener
from api.extraction.clauses.sentence import Sentence
from api.extraction.clauses.verbs import Verb
from api.extraction.times import Fixed
from api.extraction.tokens import DECIMAL, GROUPED, INTEGER

NUMBERS = frozenset({INTEGER, GROUPED, DECIMAL})
STOPS = frozenset(".;?!…")
"""Marks that end a clause with what it asks or says."""
NUMBER_REACH = 3
"""Most words from a verb to the number that it reaches."""


def possible(clause: Clause) -> bool:
    """«Le pont pourrait fermer en mai.»"""
    return clause.tense is Tense.POSSIBLE


def hoped_or_feared(clause: Clause) -> bool:
    """«Le maire envisage une ouverture en mai.»"""
    return clause.verb is not None and clause.verb.cue is Cue.HYPOTHETICAL


def told_as_hope(clause: Clause) -> bool:
    """«Le maire espère que le pont ouvrira en mai.»"""
    return clause.sentence.tells_hope(clause.chunk)


def in_condition(clause: Clause) -> bool:
    """«Si le pont ferme en mai, …»"""
    return clause.sentence.chunks[clause.chunk].opener is Opener.CONDITION


def doubted(clause: Clause) -> bool:
    """«Une ouverture en mai est possible», «É possível que o Governo convoque eleições em maio»."""
    chunk, sentence = clause.sentence.chunks[clause.chunk], clause.sentence
    start = chunk.start - (chunk.opener in (Opener.THAT, Opener.RELATIVE))
    return not sentence.grammar.doubts.isdisjoint(sentence.tokens.norms[start : chunk.end])


def conditional(clause: Clause) -> bool:
    """«Le pont fermerait en mai», but not «Il a indiqué que le pont fermerait en mai»."""
    return clause.tense is Tense.CONDITIONAL and (_has_condition(clause) or not _is_reported(clause))


def future_on_condition(clause: Clause) -> bool:
    """«Le pont fermera en mai si la crue continue», «Se eu tiver saúde, o livro sai em 2022»."""
    on_condition = (Tense.FUTURE, Tense.WAS_PLANNED, Tense.PRESENT)
    return clause.tense in on_condition and _has_condition(clause)


def forecast(clause: Clause) -> bool:
    """«La ville atteindra 60 000 habitants en 2030», but not «La taxe augmentera de 3 % lundi.»"""
    verb, sentence = clause.verb, clause.sentence
    if verb is None or clause.tense not in LOOKING_AHEAD or _is_a_day(clause):
        return False
    measures = sentence.tokens.norms[verb.head].startswith(sentence.grammar.verbs.measuring)
    start = verb.end if verb.head < verb.end else verb.head - NUMBER_REACH  # «soll auf 60 Prozent steigen»
    reach = (at for at in range(start, start + NUMBER_REACH) if at < len(sentence.tokens))
    own = range(clause.expression.opening, clause.expression.closing)
    return measures and any(sentence.tokens.kinds[at] in NUMBERS for at in reach if at not in own)


def asked(clause: Clause) -> bool:
    """«¿Volverá el jugador en 2026?», but not «¿Quién lo dijo? El juez lo verá en mayo»."""
    norms = clause.sentence.tokens.norms
    ends = (norm for norm in norms[clause.expression.closing :] if norm in STOPS)
    return clause.tense in LOOKING_AHEAD and next(ends, "") == "?"


def foreseen(clause: Clause) -> bool:
    """«L'istituto prevede per il 2026 una crescita dello 0,8 per cento», but not «prevede di aprire»."""
    verb, sentence = clause.verb, clause.sentence
    if verb is None or verb.cue is not Cue.PLANNED or verb.tense is not Tense.PRESENT:
        return False
    own = range(clause.expression.opening, clause.expression.closing)
    after = [at for at in range(verb.end, sentence.chunks[clause.chunk].end) if at not in own]
    norms, measuring = sentence.tokens.norms, sentence.grammar.verbs.measuring
    figure = next((n for n, at in enumerate(after) if norms[at].startswith(measuring)), None)
    if figure is None or not measuring:
        return False
    return any(sentence.tokens.kinds[at] in NUMBERS for at in after[figure + 1 :][: NUMBER_REACH + 1])


def of_weather(clause: Clause) -> bool:
    """«Da giovedì tornerà il sereno», but not «La partita si giocherà sabato per la pioggia»."""
    if clause.tense is not Tense.FUTURE:
        return False
    sentence, prepositions = clause.sentence, clause.sentence.grammar.prepositions
    norms, chunk = sentence.tokens.norms, sentence.chunks[clause.chunk]
    causes = prepositions.reasons | prepositions.purpose
    named = (at for at in range(chunk.start, chunk.end) if norms[at] in sentence.grammar.nouns.weather)
    return any(causes.isdisjoint(norms[max(at - 2, 0) : at]) for at in named)


RULES = (
    *(asked, possible, hoped_or_feared, told_as_hope, in_condition),
    *(doubted, conditional, future_on_condition, forecast, foreseen, of_weather),
)


def doubt_in(clause: Clause) -> str | None:
    """The name of the first rule that holds, None if the event is certain."""
    return next((rule.__name__ for rule in RULES if rule(clause)), None)


def is_unreal(clause: Clause) -> bool:
    """«De haberse aprobado el lunes, se habría pagado en mayo»: a condition not met, or what hung on it."""
    sentence = clause.sentence
    if clause.sentence.chunks[clause.chunk].opener is not Opener.CONDITION:
        return clause.verb is not None and _would_have(clause.verb, sentence) and _has_condition(clause)
    after = [chunk.finite[0] for chunk in sentence.chunks[clause.chunk + 1 :] if chunk.finite]
    return bool(after) and _would_have(after[0], sentence)


def _would_have(verb: Verb, sentence: Sentence) -> bool:
    """«habría pagado», «aurait payé», «sarebbe entrata»."""
    auxiliaries = {HAVE, *sentence.grammar.verbs.being}
    is_conditional = verb.form.form is Form.CONDITIONAL and verb.form.auxiliary in auxiliaries
    return is_conditional and verb.head > verb.start


def _is_a_day(clause: Clause) -> bool:
    time = clause.expression.time
    dated = isinstance(time, Fixed) and time.interval.precision == Precision.DAY
    return dated or (clause.governed is not None and clause.governed.names_a_day)


def _has_condition(clause: Clause) -> bool:
    """Whether a condition stands right before the clause, or after it with no other clause to belong to.

    One beyond a semicolon does not count.
    """
    chunks, first, last = clause.sentence.chunks, clause.chunk, clause.chunk + 1
    while first > 0 and chunks[first].mark != ";":
        first -= 1
    while last < len(chunks) and chunks[last].mark != ";":
        last += 1
    before = [chunk for chunk in chunks[first : clause.chunk] if _weighs(chunk)]
    after = [chunk for chunk in chunks[clause.chunk + 1 : last] if _weighs(chunk)]
    ends = len(after) == 1 and after[0].opener is Opener.CONDITION
    return ends or (bool(before) and before[-1].opener is Opener.CONDITION)


def _weighs(chunk: Chunk) -> bool:
    return bool(chunk.finite) or chunk.opener is Opener.CONDITION


def _is_reported(clause: Clause) -> bool:
    """«a indiqué qu'il viendrait»: the conditional in what was said is a future seen from the past."""
    if clause.verb is None:
        return False
    earlier = [verb for verb in clause.sentence.verbs if verb.start < clause.verb.start and not verb.bare]
    return bool(earlier) and earlier[-1].cue is Cue.REPORTING and earlier[-1].tense is not Tense.PRESENT
