"""Dates that a title cannot do without: they complete what stands before them."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from api.extraction.clauses.chunks import JOINING_MARKS
from api.extraction.clauses.grammar import BE, Cue, Tense
from api.extraction.clauses.linking_words import Opener
from api.extraction.clauses.sentence import Sentence
from api.extraction.clauses.verbs import Verb
from api.extraction.expressions import Expression
from api.extraction.sides import Open
from api.extraction.titles.adjuncts import adjunct, dates_joined, quotation_at
from api.extraction.tokens import MARK

REACH = 12
"""Tokens before a date among which a comparison is sought."""
CLOSE = 5
"""Tokens before a date among which a negation denies it."""
APPOINTING = frozenset({Cue.PLANNED, Cue.APPOINTED, Cue.POSTPONED, Cue.EXTENDED})
"""Cues of verbs that give an event a date."""
AWAITING = frozenset({Tense.PLANNED, Tense.WAS_PLANNED, Tense.STATE})
"""Tenses of what is or was awaited: «est attendu», "was due"."""
MOST_DATES = 12
"""A sentence with more dates is a list, where none leans on anything."""


class Dated(NamedTuple):
    """A date, the tokens of its adjunct, and its sentence."""

    expression: Expression
    words: range
    sentence: Sentence


def leans(expression: Expression, sentence: Sentence) -> bool:
    """Whether what stands before a date says nothing, or something else, without it.

    Of dates that a conjunction joins, only what completes a verb stays: «fixée au 3 et au 10 mai», but not
    «les crises de 1973 et 1979», since no title has the date of another event.
    """
    if len(sentence.expressions) > MOST_DATES:
        return False
    group = next(group for group in dates_joined(sentence) if expression in group)
    dated = Dated(group[0], adjunct(group[0], sentence), sentence)
    return any(rule(dated) for rule in (RULES if len(group) == 1 else RULES_OF_VERBS))


def completes_verb(dated: Dated) -> bool:
    """«Les faits remontent au 27 mai», «Le bail court jusqu'en 2030», "The fort dates from 1740"."""
    verb, grammar = _verb_before(dated), dated.sentence.grammar
    return verb is not None and dated.sentence.tokens.norms[verb.head] in grammar.verbs.completed_by_times


def completes_being(dated: Dated) -> bool:
    """ "The vote is on Tuesday", «La finale sera samedi», but not "The vote on Tuesday is close"."""
    verb, sentence = _verb_before(dated), dated.sentence
    if verb is None or verb.end != dated.words.start or not _is_being(verb, sentence):
        return False
    following = sentence.tokens.norms[dated.words.stop : dated.words.stop + 1]
    joins = any(norm in JOINING_MARKS for norm in following)  # "That was in 1998: the bridge collapsed"
    return not joins and _ends_clause(dated)


def completes_particle(dated: Dated) -> bool:
    """ "The parade was pencilled in for Wednesday": a title hardly ends with the particle."""
    sentence, before = dated.sentence, dated.words.start - 1
    if before < 0 or sentence.tokens.norms[before] not in sentence.grammar.prepositions.particles:
        return False
    return any(verb.end == before for verb in sentence.verbs) and _ends_clause(dated)


def _ends_clause(dated: Dated) -> bool:
    """Whether a mark, another clause or the end of the sentence follows a date."""
    sentence, stop = dated.sentence, dated.words.stop
    if stop >= sentence.chunks[sentence.chunk_of(dated.expression.start)].end:
        return True
    is_mark = sentence.tokens.kinds[stop] == MARK
    return is_mark or sentence.tokens.norms[stop] in sentence.grammar.conjunctions.coordinators


def _is_being(verb: Verb, sentence: Sentence) -> bool:
    """Whether a verb group is no more than a form of "be"."""
    norm, verbs = sentence.tokens.norms[verb.head], sentence.grammar.verbs
    if verb.head == verb.start:
        return verb.form.auxiliary == BE and verb.end == verb.start + 1
    return norm in verbs.been and verb.tense is Tense.FUTURE


def completes_roots(dated: Dated) -> bool:
    """«L'affaire plonge ses racines dans les années 1990», "The feud has its origins in the 1950s"."""
    nouns, norms, start = dated.sentence.grammar.nouns, dated.sentence.tokens.norms, dated.words.start
    return start > 1 and norms[start - 1] in nouns.roots and norms[start - 2] in nouns.possessive


def completes_occasion(dated: Dated) -> bool:
    """ "ready in time for Christmas", «prêt à temps pour Noël»."""
    grammar, norms, start = dated.sentence.grammar, dated.sentence.tokens.norms, dated.words.start
    if start < 1 or norms[start] not in grammar.prepositions.planning:
        return False
    return norms[start - 1] in grammar.nouns.of_times and norms[start - 2] in grammar.prepositions.all


def completes_appointment(dated: Dated) -> bool:
    """«La réunion est fixée au 3 mai», "is expected on Friday", but not «Le maire l'a fixée lundi»."""
    verb = _verb_before(dated) or _verb_with_agent(dated)
    if verb is None or verb.cue not in APPOINTING:
        return False
    prepositions = dated.sentence.grammar.prepositions
    leading = dated.sentence.tokens.norms[dated.words.start]
    if isinstance(dated.expression.time, Open) or _only_awaits(verb, dated):
        return True
    return leading in prepositions.to_new_date or leading in prepositions.planning


def _only_awaits(verb: Verb, dated: Dated) -> bool:
    """«Le verdict est attendu mardi», "The king was due on Monday": whether the clause ends with its date."""
    sentence, end = dated.sentence, dated.words.stop
    cued_by_head = sentence.grammar.verbs.cues.get(sentence.tokens.norms[verb.head]) is Cue.PLANNED
    is_last = end >= len(sentence.tokens) or sentence.tokens.kinds[end] == MARK
    return cued_by_head and is_last and not verb.bare and verb.tense in AWAITING


def completes_noun(dated: Dated) -> bool:
    """«les attentats du 11 septembre», «celle du 3 mai», but not «du 3 au 5 mai», «d'ici 2027»."""
    grammar, norms, start = dated.sentence.grammar, dated.sentence.tokens.norms, dated.words.start
    if start == dated.expression.opening or norms[start] not in grammar.prepositions.genitives:
        return False
    if norms[start] not in grammar.prepositions.all or _verb_before(dated) is not None:
        return False
    small = grammar.function_words - grammar.pronouns.demonstratives
    return start > 0 and norms[start - 1] not in small


def completes_period(dated: Dated) -> bool:
    """«par rapport à la période 1975-1983»: a noun that says nothing but how long."""
    grammar, norms, start = dated.sentence.grammar, dated.sentence.tokens.norms, dated.words.start
    if start < 2 or start != dated.expression.opening or norms[start] in grammar.nouns.determiners:
        return False
    return norms[start - 1] in grammar.nouns.of_times and norms[start - 2] in grammar.names.definites


def describes_noun(dated: Dated) -> bool:
    """ "a June 1 deadline", "from Monday's closing price"."""
    expression, norms = dated.expression, dated.sentence.tokens.norms
    if dated.words.stop > expression.closing and dated.sentence.owns(expression):
        return dated.words.start > 0
    if dated.sentence.grammar.order is not None:  # «die 1972 gebaut wurde»
        return False
    before = dated.words.start - 1
    is_fenced_by_article = before >= 0 and norms[before] in dated.sentence.grammar.nouns.determiners
    return is_fenced_by_article and dated.words.start >= expression.start


def opens_comparison(dated: Dated) -> bool:
    """ "three days later than planned"."""
    grammar, norms, after = dated.sentence.grammar, dated.sentence.tokens.norms, dated.words.stop
    comparing = grammar.conjunctions.comparing & grammar.prepositions.all
    return after < len(norms) and norms[after] in comparing


def completes_likeness(dated: Dated) -> bool:
    """«Le préfet nous a écoutés, comme le 3 avril», "They lost, as in 1998", but not "as of Friday"."""
    grammar, norms, start = dated.sentence.grammar, dated.sentence.tokens.norms, dated.words.start
    likens = start > 0 and norms[start - 1] in grammar.conjunctions.likening
    return likens and norms[start] not in grammar.prepositions.genitives


def completes_restriction(dated: Dated) -> bool:
    """«La décrue n'a commencé qu'en mars», but not «O ministro, que na segunda-feira visitou Faro»."""
    before, sentence = dated.words.start - 1, dated.sentence
    words = sentence.grammar.conjunctions
    if before < 0 or sentence.tokens.norms[before] not in words.comparing:
        return False
    chunk = sentence.chunks[sentence.chunk_of(before)]
    is_subject = sentence.tokens.norms[before] in words.before_verbs
    return not (is_subject and chunk.opener is Opener.RELATIVE and chunk.start == before)


def is_limit(dated: Dated) -> bool:
    """«en vigueur jusqu'au 15 mai», «pas de pluie avant mardi»: without its limit it would be untrue."""
    time = dated.expression.time
    return isinstance(time, Open) and time.is_limit


def completes_negation(dated: Dated) -> bool:
    """«Les travaux ne débuteront pas avant 2024»: without its date the clause would be untrue."""
    sentence, start = dated.sentence, dated.words.start
    first = max(start - CLOSE, sentence.chunks[sentence.chunk_of(dated.expression.start)].start)
    negations = sentence.grammar.verbs.negations
    return isinstance(dated.expression.time, Open) and not negations.isdisjoint(
        sentence.tokens.norms[first : dated.expression.start]
    )


def completes_comparison(dated: Dated) -> bool:
    """«la plus forte hausse depuis 2008», "the best week since November", "more than in 2019"."""
    sentence, start = dated.sentence, dated.words.start
    grammar, norms = sentence.grammar, sentence.tokens.norms
    first = max(start - REACH, sentence.chunks[sentence.chunk_of(dated.expression.start)].start)
    before = norms[first:start]
    if norms[start] in grammar.prepositions.with_days:
        return False
    if norms[start] not in grammar.prepositions.all and grammar.conjunctions.comparing.isdisjoint(before):
        return False
    return not grammar.comparisons.isdisjoint(before)


def completes_count(dated: Dated) -> bool:
    """«C'est la troisième panne depuis lundi», "the fourth fire since May": the row begins with it."""
    if not isinstance(dated.expression.time, Open):
        return False
    sentence, start = dated.sentence, dated.words.start
    first = max(start - REACH, sentence.chunks[sentence.chunk_of(dated.expression.start)].start)
    return not sentence.grammar.nouns.ordinals.isdisjoint(sentence.tokens.norms[first:start])


def bears_clause(dated: Dated) -> bool:
    """«Il est revenu en mai, quand le pont a rouvert»: a clause tells more of the date."""
    sentence, after = dated.sentence, dated.words.stop
    norms, moments = sentence.tokens.norms, sentence.grammar.conjunctions.moments
    if isinstance(dated.expression.time, Open) or norms[after : after + 1] != [","]:
        return False
    return after + 1 < len(norms) and norms[after + 1] in moments


def bears_complement(dated: Dated) -> bool:
    """«am Vorabend der Sitzung»: the genitive of a noun for a time stays with it."""
    grammar, norms, end = dated.sentence.grammar, dated.sentence.tokens.norms, dated.words.stop
    if grammar.order is None or grammar.nouns.of_times.isdisjoint(norms[end - 1 : end]):
        return False
    return not grammar.order.genitives.isdisjoint(norms[end : end + 1])


def is_in_quotation(dated: Dated) -> bool:
    """« Nous avons passé tout le mois de mai à attendre »: the words of a quotation stay as they are."""
    return quotation_at(dated.expression.start, dated.sentence) is not None


RULES_OF_VERBS: tuple[Callable[[Dated], bool], ...] = (
    completes_verb,
    completes_being,
    completes_roots,
    completes_appointment,
    is_in_quotation,
)
RULES = (
    *RULES_OF_VERBS,
    completes_particle,
    completes_occasion,
    completes_noun,
    completes_period,
    describes_noun,
    completes_comparison,
    completes_count,
    completes_restriction,
    completes_likeness,
    opens_comparison,
    is_limit,
    completes_negation,
    bears_complement,
    bears_clause,
)
"""What stands right before a date decides before what stands further off."""


def _verb_before(dated: Dated) -> Verb | None:
    """The verb right before a date, with no more than an adverb in between."""
    sentence, end = dated.sentence, dated.words.start
    while end and sentence.tokens.norms[end - 1] in sentence.grammar.verbs.transparent:
        end -= 1
    chunk = sentence.chunks[sentence.chunk_of(dated.expression.start)]
    return next((verb for verb in chunk.verbs if verb.end in (end, dated.words.start)), None)


def _verb_with_agent(dated: Dated) -> Verb | None:
    """ "set by the judge for April 6": the last verb before a date, if its agent follows it."""
    sentence, end = dated.sentence, dated.words.start
    chunk = sentence.chunks[sentence.chunk_of(dated.expression.start)]
    verb = next((verb for verb in reversed(chunk.verbs) if verb.end < end), None)
    if verb is None or sentence.tokens.norms[verb.end] not in sentence.grammar.prepositions.agents:
        return None
    return verb if sentence.tokens.norms[end] in sentence.grammar.prepositions.planning else None
