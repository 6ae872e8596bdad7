"""The form of an English verb in its place, by an ordered list of rules.

First come the words that are never the verb that their letters suggest, then auxiliaries and what follows
them. Only then is a form read by its clause: the past or participle, the words of duty, the nouns in -ing,
the infinitive after "to", and last the words that are verbs or nouns.
"""

from __future__ import annotations

from typing import NamedTuple

from api.extraction.clauses.grammar import INFINITIVE, PARTICIPLE, PRESENT, Form, VerbForm
from api.extraction.tokens import APOSTROPHES
from api.languages.en import small_words, verbs
from api.languages.en.verb_context.neighbours import (
    BEING,
    FINITE_AUXILIARIES,
    HAVING,
    MODALS,
    SKIPPED,
    TAKING_INFINITIVES,
    Occurrence,
)
from api.languages.en.verb_context.past_or_participle import (
    OBLIGED,
    is_appointed,
    is_unchanged_infinitive,
    past_or_participle,
)
from api.languages.en.verb_context.verb_or_noun import is_noun_in_ing, is_present

GERUND = VerbForm(Form.GERUND)
PAST_OR_PARTICIPLE = VerbForm(Form.PAST_OR_PARTICIPLE)
PLAIN = VerbForm(Form.PLAIN_OR_NOUN)
THIRD_PERSON = VerbForm(Form.THIRD_PERSON_OR_NOUN)
WILL = VerbForm(Form.MODAL, "will")

_SHORTENED = frozenset({"m", "d", "ll", "re", "ve"})
_NAMES_TOO = frozenset({"may", "will"})


class Read(NamedTuple):
    """A form in its place; None if the word is not a verb there."""

    form: VerbForm | None


NO_VERB = Read(None)


def letter_without_apostrophe(word: Occurrence) -> Read | None:
    """«d» is a verb only in «they'd»."""
    alone = word.norm in _SHORTENED and word.before not in APOSTROPHES
    return NO_VERB if alone else None


def second_had(word: Occurrence) -> Read | None:
    """«had had»."""
    return Read(PARTICIPLE) if word.norm == "had" and word.governing in HAVING else None


def negated_will(word: Occurrence) -> Read | None:
    """«won't»."""
    return Read(WILL) if word.around.is_negated_will(word.index) else None


def noun_at_head(word: Occurrence) -> Read | None:
    """«Shipping was…», «United, …»."""
    if word.index > 0 or word.letters not in (GERUND, PAST_OR_PARTICIPLE):
        return None
    return NO_VERB if word.after == "," or word.after in FINITE_AUXILIARIES else None


def name_in_ing(word: Occurrence) -> Read | None:
    """«Boeing on Tuesday said…»: a name, which no verb is conjugated to."""
    name = word.letters == GERUND and word.is_capitalised and word.norm not in verbs.GERUNDS
    return NO_VERB if name else None


def auxiliary(word: Occurrence) -> Read | None:
    """«to have left», «must be»: after a modal or "to" an auxiliary is an infinitive."""
    if word.norm not in FINITE_AUXILIARIES and word.norm not in ("have", "be", "do"):
        return None
    after_to = word.governing in MODALS or word.governing == "to"
    if word.norm == "have" and after_to:
        return Read(VerbForm(Form.PERFECT_INFINITIVE) if _participle_follows(word) else INFINITIVE)
    if word.norm == "be" or (word.norm == "do" and after_to):
        return Read(INFINITIVE)
    return NO_VERB if _is_name_at_head(word) else Read(word.letters)


def after_modal(word: Occurrence) -> Read | None:
    """«will close», «did not close»."""
    if word.governing not in TAKING_INFINITIVES:
        return None
    closed = word.norm in small_words.CLOSED_CLASS and word.norm != "last"
    return Read(word.letters if closed or word.is_capitalised else INFINITIVE)


def past(word: Occurrence) -> Read | None:
    """«announced»."""
    if word.letters != PAST_OR_PARTICIPLE or is_unchanged_infinitive(word.around, word.index):
        return None
    return Read(past_or_participle(word.around, word.index))


def duty(word: Occurrence) -> Read | None:
    """«due to open», but not «due to heavy rain»."""
    if word.norm not in ("due", "poised"):
        return None
    return Read(OBLIGED) if is_appointed(word.around, word.index) else NO_VERB


def noun_in_ing(word: Occurrence) -> Read | None:
    """«Monday's briefing»."""
    return NO_VERB if word.letters == GERUND and is_noun_in_ing(word) else None


def infinitive(word: Occurrence) -> Read | None:
    """«to close», but not «to court»."""
    return Read(INFINITIVE) if word.before == "to" and _can_be_infinitive(word) else None


def present_or_noun(word: Occurrence) -> Read | None:
    """«The firm plans to…», but not «its plans for…»."""
    if word.letters not in (PLAIN, THIRD_PERSON):
        return None
    return Read(PRESENT) if is_present(word, third_person=word.letters == THIRD_PERSON) else NO_VERB


RULES = (
    letter_without_apostrophe,
    second_had,
    negated_will,
    noun_at_head,
    name_in_ing,
    auxiliary,
    after_modal,
    past,
    duty,
    noun_in_ing,
    infinitive,
    present_or_noun,
)

RULES_OF_UNKNOWN_WORDS = (after_modal, infinitive)
"""The rules for most words: one that does not look like a verb can only be an infinitive."""


def _participle_follows(word: Occurrence) -> bool:
    norms = word.around.tokens.norms[word.index + 1 : word.index + 4]
    norm = next((norm for norm in norms if norm not in SKIPPED), "")
    return norm in ("been", "had") or norm.endswith("ed") or norm in verbs.PARTICIPLES


def _is_name_at_head(word: Occurrence) -> bool:
    """«May opened…», but not «May the best win»."""
    if word.index > 0 or not word.is_capitalised or word.norm not in _NAMES_TOO:
        return False
    return word.after not in small_words.PRONOUNS and word.after not in small_words.DETERMINERS


def _can_be_infinitive(word: Occurrence) -> bool:
    if word.letters == PLAIN or word.norm in verbs.PLAIN_FORMS or word.norm in verbs.UNCHANGED:
        return True
    closed = word.norm in small_words.CLOSED_CLASS or word.is_capitalised
    if word.letters is not None or closed or word.norm.endswith("s"):
        return False
    before_to = word.around.before(word.index - 1)
    if before_to in verbs.BEFORE_INFINITIVES or before_to in BEING:
        return True
    return word.norm not in verbs.PLACES_AND_STATES and _takes_complement(word)


def _takes_complement(word: Occurrence) -> bool:
    object_follows = word.around.object_follows(word.index)
    return word.time_follows or object_follows or word.after in small_words.PREPOSITIONS
