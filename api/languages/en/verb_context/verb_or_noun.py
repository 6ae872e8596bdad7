"""Whether a word is a verb or a noun: «plans», «briefing»."""

from __future__ import annotations

from api.extraction.tokens import APOSTROPHES, MARK, WORD
from api.languages.en import small_words, verbs
from api.languages.en.verb_context.neighbours import (
    FINITE_AUXILIARIES,
    SURE_PRESENTS,
    Occurrence,
)
from api.languages.en.verb_context.other_verbs import finite_after, finite_before

_SUBJECTS = frozenset({"they", "we", "i", "you", "who", "which", "that"})


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
    norm = word.around.tokens.norms[before]
    if norm in small_words.DETERMINERS or norm in small_words.PREPOSITIONS:
        return False
    return _is_third_person(word, before) if third_person else _is_plain_form(word, before)


def _is_third_person(word: Occurrence, before: int) -> bool:
    if word.norm in SURE_PRESENTS:
        return True
    return not _clause_has_verb(word) and _can_stand_as_verb(word, before)


def _can_stand_as_verb(word: Occurrence, before: int) -> bool:
    """«The company plans to…», «its permit expires on…»: after a singular noun, before a complement."""
    tokens, norm = word.around.tokens, word.around.tokens.norms[before]
    if tokens.kinds[before] == MARK and norm not in ",)":
        return False
    if norm in small_words.SUBJECTS or norm in small_words.RELATIVES:
        return True
    return _complement_follows(word) or word.after in small_words.ADVERBS


def _is_plain_form(word: Occurrence, before: int) -> bool:
    """«they plan», «officials plan»."""
    tokens, norm = word.around.tokens, word.around.tokens.norms[before]
    noun_too = word.norm in verbs.NOUNS_TOO
    if norm in _SUBJECTS:
        return True
    if noun_too and not norm.endswith("s"):
        return False
    after_word = tokens.kinds[before] == WORD
    if not noun_too and _complement_follows(word):
        return after_word and finite_before(word.around, word.index) < 0
    plural = len(norm) > 2 and norm.endswith("s") and not norm.endswith("ss")
    return plural and after_word and not _clause_has_verb(word)


def _complement_follows(word: Occurrence) -> bool:
    return (
        word.time_follows or word.after in small_words.PREPOSITIONS or word.after in small_words.DETERMINERS
    )


def _clause_has_verb(word: Occurrence) -> bool:
    around, index = word.around, word.index
    return finite_before(around, index) >= 0 or finite_after(around, index, sure=True)
