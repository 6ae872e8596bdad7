"""Whether a form such as "announced" is a past or a participle.

The word before it decides, adverbs and times skipped: an auxiliary, a mark, a conjunction, a pronoun, a
determiner. After a noun, and after a comma, it is a past unless its clause has another finite verb.
"""

from __future__ import annotations

from functools import partial

from api.extraction.clauses.grammar import PARTICIPLE, Form, VerbForm
from api.languages.en import small_words, verbs
from api.languages.en.nouns import NOUNS_TOO
from api.languages.en.verb_context import other_verbs
from api.languages.en.verb_context.neighbours import (
    BEING,
    COORDINATORS,
    FINITE_AUXILIARIES,
    HAVING,
    REPORTING,
    SURELY_FINITE,
    TAKING_INFINITIVES,
    Neighbours,
)

MOST_JOINED = 6
"""Verbs and auxiliaries of a relative clause among which its first is sought."""
PAST = VerbForm(Form.PAST)
OBLIGED = VerbForm(Form.OBLIGED)

_PARTICLES = frozenset({"up", "out", "off", "down", "over"})
_PRONOUNS = small_words.RELATIVES | small_words.SUBJECTS | {"that", "we", "i", "you"}
_QUOTATION_MARKS = frozenset('"”“')
_BECOMING = frozenset({"gets", "got"})
_STAYING = frozenset("stay stays stayed staying remain remains remained remaining".split())
_NAMING = frozenset({"called", "named", "dubbed", "titled", "entitled"})
_STAYING = frozenset("remain remains remained stay stays stayed".split())
_SAYING = frozenset(
    "said told added warned argued insisted explained thought knew hoped believed acknowledged "
    "replied".split()
)
_APPOINTED = frozenset(verbs.APPOINTED.split()) | {"set", "called", "held", "planned"}
_ONLY_WITH_LINK = frozenset({"bound", "poised", "set", "tipped", "billed", "called"})
"""Words that are appointments only before "to" or "for": «set to open», but not «set a record»."""


def past_or_participle(around: Neighbours, index: int) -> VerbForm | None:
    """The form of a word that can be a past or participle; None if it describes a noun: «the closed road»."""
    before = around.leading(index)
    if before < 0:
        return PARTICIPLE
    word = around.tokens.norms[before]
    if word in HAVING or word in BEING:
        appointed = around.tokens.norms[index] in verbs.APPOINTED_FORMS and is_appointed(around, index)
        return OBLIGED if appointed else PARTICIPLE
    if word in _STAYING:
        return PARTICIPLE
    if around.ends_clause(before):
        return _after_mark(around, index, before)
    if word in COORDINATORS:
        return _after_coordinator(around, before)
    return _after_word(around, index, word)


def _after_word(around: Neighbours, index: int, word: str) -> VerbForm | None:
    if word in _PRONOUNS:
        return PAST
    if word in small_words.DETERMINERS or (word in small_words.PREPOSITIONS and word not in _PARTICLES):
        return None if around.noun_follows(index) else PARTICIPLE
    return _after_noun(around, index)


def _after_coordinator(around: Neighbours, coordinator: int) -> VerbForm:
    """«was founded and built» continues as a participle, «jumped and fell» as a past."""
    norms = around.tokens.norms
    for at in range(coordinator - 1, max(coordinator - other_verbs.REACH, -1), -1):
        if around.ends_clause(at) and norms[at] != ",":
            break
        if at not in around.timed and (joined := _joined_to(around, at, coordinator)) is not None:
            return joined
    return PAST


def _joined_to(around: Neighbours, index: int, coordinator: int) -> VerbForm | None:
    """The form that a verb at ``index`` gives to the one after the coordinator; None if it is not a verb."""
    norm = around.tokens.norms[index]
    if norm in BEING and norm not in _BECOMING:
        between = around.tokens.norms[index:coordinator]
        passive = "to" not in between and any(_can_be_participle(other) for other in between)
        return PARTICIPLE if passive else PAST
    if norm in SURELY_FINITE:
        return PAST
    if not _can_be_participle(norm):
        return None
    return PAST if around.governing(index) in HAVING else past_or_participle(around, index) or PAST


def _can_be_participle(norm: str) -> bool:
    return norm.endswith("ed") or norm in verbs.PARTICIPLES


def _after_noun(around: Neighbours, index: int) -> VerbForm:
    """The verb of the clause, unless the clause has another one."""
    norm = around.tokens.norms[index]
    finite = other_verbs.finite_before(around, index)
    if finite >= 0:
        return PAST if any(rule(around, finite, index) for rule in _NOT_OF_CLAUSE) else PARTICIPLE
    if norm in _SAYING or _clause_follows(around, index) or other_verbs.relative_of(around, index) >= 0:
        return PAST
    if around.object_follows(index) and norm not in _NAMING:
        return PAST
    following = other_verbs.past_after_time(around, index)
    if following is not None and _is_dated_participle(around, index, following):
        return PARTICIPLE
    other = other_verbs.finite_after(around, index, sure=norm not in _APPOINTED)
    return PARTICIPLE if other else PAST


def _clause_follows(around: Neighbours, index: int) -> bool:
    """«announced Friday it would close»."""
    after = around.past_times(index + 1)
    norms = around.tokens.norms
    return after < len(norms) and (norms[after] in small_words.SUBJECTS or norms[after] == "that")


def _opens_report(around: Neighbours, verb: int, index: int) -> bool:
    """«said revenue dropped», but not «said in a report released on Monday»."""
    norms = around.tokens.norms
    if norms[verb] not in REPORTING:
        return False
    after = around.past_times(verb + 1)
    return after < index and norms[after] not in small_words.PREPOSITIONS


def _ends_relative(around: Neighbours, verb: int, index: int) -> bool:
    """«A driver who hit the pier escaped»: the verb before belongs to a relative clause of the subject.

    A clause that a comma opens ends with one: not in "Ann Kerr, who wrote a letter signed in May".
    """
    norms = around.tokens.norms
    norm, opening = norms[index], other_verbs.relative_of(around, _first_joined(around, verb))
    if (
        opening <= 0
        or norms[opening - 1] == ","
        or norm in _NAMING
        or other_verbs.finite_before(around, opening) >= 0
    ):
        return False
    return norm in _SAYING or not other_verbs.finite_after(around, index, sure=True)


def _first_joined(around: Neighbours, verb: int) -> int:
    """The first of the verbs that conjunctions join: of «who fled, hid and slept», "fled"."""
    norms = around.tokens.norms
    for _ in range(MOST_JOINED):
        before = around.leading(verb)
        if before > 0 and norms[before] in FINITE_AUXILIARIES:
            verb = before
        elif before > 0 and norms[before] in COORDINATORS:
            verb = other_verbs.finite_before(around, before)
        else:
            break
    return verb


def _is_dated_participle(around: Neighbours, verb: int, index: int) -> bool:
    """«A plan adopted in May failed», but not «The trial resumed on Monday attended by 300»."""
    norms = around.tokens.norms
    if norms[verb] in SURELY_FINITE or around.object_follows(verb) or around.after(index) == "by":
        return False
    return other_verbs.past_after_time(around, verb) == index


_NOT_OF_CLAUSE = (_opens_report, _ends_relative, _is_dated_participle)
"""Tell whether the finite verb before a form is that of another clause, or a participle."""


def _after_mark(around: Neighbours, index: int, mark: int) -> VerbForm:
    """«Jane Doe, who painted it, died»: after a comma a past continues a clause that has no verb yet."""
    norms = around.tokens.norms
    reports = norms[index] in REPORTING
    if norms[mark] != ",":
        return PAST if reports and norms[mark] in _QUOTATION_MARKS else PARTICIPLE
    main = other_verbs.main_finite_before(around, mark, partial(_is_past, around))
    if main >= 0:
        inverted = reports and around.after(index) not in small_words.PREPOSITIONS
        return PAST if inverted or _reports_until(around, main, mark) else PARTICIPLE
    lacks_verb = mark > 0 and other_verbs.begins_with_subject(around, mark)
    return PAST if lacks_verb and not other_verbs.main_finite_after(around, index) else PARTICIPLE


def _is_past(around: Neighbours, index: int) -> bool:
    """Whether a word that can be a past is one, and neither an infinitive nor the first half of "won't"."""
    if around.governing(index) in TAKING_INFINITIVES or around.is_negated_will(index):
        return False
    return not is_unchanged_infinitive(around, index) and past_or_participle(around, index) == PAST


def is_unchanged_infinitive(around: Neighbours, index: int) -> bool:
    """«to cut», whose past is the same."""
    return around.before(index) == "to" and around.tokens.norms[index] in verbs.UNCHANGED


def _reports_until(around: Neighbours, verb: int, mark: int) -> bool:
    """«The firm, it said in May, closed»: whether what a verb reports ends at the mark."""
    if around.tokens.norms[verb] not in REPORTING or verb + 1 >= mark:
        return False
    return not other_verbs.is_clause_between(around, verb, mark)


def is_appointed(around: Neighbours, index: int) -> bool:
    """«scheduled for Friday», «due to leave», «expected Monday», but not «set a record»."""
    norm = around.tokens.norms[index]
    if norm == "due":
        return _is_due(around, index)
    if norm in _ONLY_WITH_LINK:
        return around.after(index) in ("to", "for")
    return not around.object_follows(index)


def _is_due(around: Neighbours, index: int) -> bool:
    """«due to open in May», «due out in May», but not «due to heavy rain» nor «in due course»."""
    if around.before(index) in small_words.PREPOSITIONS or around.before(index) in small_words.DETERMINERS:
        return False
    if around.after(index) != "to":
        return index + 1 in around.timed or around.after(index) in small_words.CLOSED_CLASS
    return index + 2 in around.timed or (index + 2 < len(around.tokens) and _is_due_to(around, index + 2))


def _is_due_to(around: Neighbours, index: int) -> bool:
    norm = around.tokens.norms[index]
    if norm in verbs.CAUSES:
        return False
    if norm in NOUNS_TOO:
        return not around.noun_follows(index)
    return norm in verbs.PLAIN_FORMS or norm in verbs.UNCHANGED or norm in ("be", "have", "do")
