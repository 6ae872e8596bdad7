"""Whether a word is a verb or a noun: «plans», «briefing»."""

from __future__ import annotations

from api.extraction.tokens import APOSTROPHES, GROUPED, INTEGER, MARK, WORD
from api.languages.en import small_words, verbs, words
from api.languages.en.nouns import NOUNS_TOO
from api.languages.en.verb_context.neighbours import (
    FINITE_AUXILIARIES,
    REPORTING,
    SURE_PRESENTS,
    Occurrence,
)
from api.languages.en.verb_context.other_verbs import (
    SUBJECTS_OF_PLAIN_FORMS,
    finite_after,
    finite_before,
    has_past_after,
    has_verb_before,
    main_finite_after,
    subject_before_aside,
)

NUMBERS = (INTEGER, GROUPED)


def is_noun_in_ing(word: Occurrence) -> bool:
    """«Monday's briefing», «the briefing on Monday was…»."""
    around, norms = word.around, word.around.tokens.norms
    if word.index > 1 and word.before == "s" and norms[word.index - 2] in APOSTROPHES:
        return True
    after = word.index + 1
    while after < len(norms) and (after in around.timed or norms[after] in ("on", "in")):
        after += 1
    return word.index > 0 and after < len(norms) and norms[after] in FINITE_AUXILIARIES


def is_present(word: Occurrence, *, third_person: bool) -> bool:
    """Whether a word that can be a noun is a present: a third person, or else a plain form."""
    before = word.around.leading(word.index)
    if before < 0 or word.is_capitalised:
        return False
    subject = subject_before_aside(word.around, before)
    if subject >= 0 and _continues(word, subject, third_person=third_person):
        return True
    norm = word.around.tokens.norms[before]
    if third_person and (norm == "this" or _opens_relative(word, before)):
        return True
    if norm in small_words.DETERMINERS or norm in small_words.PREPOSITIONS:
        return False
    return _is_third_person(word, before) if third_person else _is_plain_form(word, before)


def _opens_relative(word: Occurrence, before: int) -> bool:
    """«a plan that includes cuts», but not «said that shares fell», «fears that stocks could fall»."""
    tokens, around = word.around.tokens, word.around
    if tokens.norms[before] != "that" or before == 0:
        return False
    noun = tokens.norms[before - 1]
    if tokens.kinds[before - 1] != WORD or noun in small_words.CLOSED_CLASS or noun in REPORTING:
        return False
    if before - 1 in around.timed:
        return False
    return word.after in small_words.DETERMINERS or not finite_after(around, word.index, sure=False)


def _continues(word: Occurrence, subject: int, *, third_person: bool) -> bool:
    """«The two leaders, who spoke on Sunday, meet again Friday.»"""
    around = word.around
    plural = around.tokens.norms[subject].endswith("s") and not around.tokens.norms[subject].endswith("ss")
    if finite_after(around, word.index, sure=False) or (plural and third_person):
        return False
    completed = _complement_follows(word) or around.object_follows(word.index)
    return (third_person or plural) and (completed or word.after in small_words.ADVERBS)


def _is_third_person(word: Occurrence, before: int) -> bool:
    tokens = word.around.tokens
    after_pronoun = before == word.index - 1 and tokens.norms[before] in small_words.SUBJECTS
    if word.norm in SURE_PRESENTS or after_pronoun:
        return True
    return not _clause_has_verb(word) and _can_stand_as_verb(word, before)


def _can_stand_as_verb(word: Occurrence, before: int) -> bool:
    """«The company plans to…», «its permit expires on…»: after a singular noun, before a complement."""
    tokens, norm = word.around.tokens, word.around.tokens.norms[before]
    numbers = (before, before - 1) if tokens.kinds[before] == WORD else (before,)
    if any(tokens.kinds[at] in NUMBERS or tokens.norms[at] in words.NUMBERS for at in numbers):
        return False
    if tokens.kinds[before] == MARK and norm not in ",)":
        return False
    if norm in small_words.SUBJECTS or norm in small_words.RELATIVES:
        return True
    if _follows_name(word, before) and word.around.object_follows(word.index):
        return True
    if norm == "," and word.around.name_follows(word.index):
        return True
    return _complement_follows(word) or word.after in small_words.ADVERBS


def _follows_name(word: Occurrence, before: int) -> bool:
    """«GM posts first loss», but not «World stocks plunge»: whether a name that is no plural comes before."""
    tokens = word.around.tokens
    if before != word.index - 1 or not tokens.capitalised(before) or tokens.norms[before].endswith("s"):
        return False
    return not _verb_follows(word) and (before > 0 or tokens.norms[0] not in NOUNS_TOO)


def _verb_follows(word: Occurrence) -> bool:
    """«Ford shares gained», «World markets plunge», but not «Ford presents rescue plan»."""
    after = word.after
    if after.endswith("ed") or after in verbs.ALIKE_FORMS or after in verbs.IRREGULAR_PASTS:
        return True
    return after in verbs.PLAIN_FORMS and not word.around.noun_follows(word.index + 1)


def _is_plain_form(word: Occurrence, before: int) -> bool:
    """«they plan», «officials plan»."""
    tokens, norm = word.around.tokens, word.around.tokens.norms[before]
    noun_too = word.norm in NOUNS_TOO
    if norm in SUBJECTS_OF_PLAIN_FORMS:
        return True
    if noun_too and not norm.endswith("s"):
        return False
    after_word = tokens.kinds[before] == WORD
    if not noun_too and _complement_follows(word):
        return after_word and finite_before(word.around, word.index) < 0
    plural = len(norm) > 2 and norm.endswith("s") and not norm.endswith(("ss", "us", "is"))
    if noun_too and _begins_object(word, before):
        return False
    return plural and after_word and not _clause_has_verb(word)


def _begins_object(word: Occurrence, before: int) -> bool:
    """«Mr Doe presents rescue plans», «the United States stock market»: no verb, though after an s."""
    tokens = word.around.tokens
    if tokens.capitalised(before):
        return before > 0
    return before > 1 and tokens.norms[before] in verbs.THIRD_PERSON_FORMS and tokens.capitalised(before - 1)


def _complement_follows(word: Occurrence) -> bool:
    return (
        word.time_follows or word.after in small_words.PREPOSITIONS or word.after in small_words.DETERMINERS
    )


def _clause_has_verb(word: Occurrence) -> bool:
    around, index = word.around, word.index
    compound = index == 1 and around.tokens.norms[0] in NOUNS_TOO
    if compound and main_finite_after(around, index):
        return True
    return (
        has_verb_before(around, index)
        or finite_after(around, index, sure=not compound)
        or has_past_after(around, index)
    )
