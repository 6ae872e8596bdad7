"""The finite verbs elsewhere in a sentence: a clause that has one needs no other."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from api.extraction.tokens import APOSTROPHES, MARK, WORD
from api.languages.en import small_words, verbs
from api.languages.en.verb_context.neighbours import (
    COORDINATORS,
    FINITE_AUXILIARIES,
    OPENERS,
    REPORTING,
    SKIPPED,
    SURELY_FINITE,
    Neighbours,
)

SUBJECTS_OF_PLAIN_FORMS = frozenset({"they", "we", "i", "you", "who", "which", "that"})
LONGEST_SUBJECT = 6
"""Words of the longest subject of a relative clause that is told from a noun with a participle."""
REACH = 40
"""How many words on either side are looked at."""
SEGMENTS_REACH = 2 * REACH


def finite_before(around: Neighbours, index: int) -> int:
    """The finite verb between the opening of the clause and a form; -1 if there is none."""
    norms = around.tokens.norms
    for at in range(index - 1, max(index - REACH, -1), -1):
        if at in around.timed:
            continue
        if around.ends_clause(at) or norms[at] in OPENERS or norms[at] in COORDINATORS:
            return -1
        if not _is_mark_or_name(around, at) and _is_finite(around, at):
            return at
    return -1


def relative_of(around: Neighbours, index: int) -> int:
    """The relative word that no more than a subject parts from a form: «an opera that Jane Doe abandoned».

    -1 if there is none.
    """
    norms = around.tokens.norms
    for at in range(index - 1, max(index - LONGEST_SUBJECT, 0), -1):
        if norms[at] in small_words.RELATIVES or norms[at] == "that":
            return at if norms[at] != "that" or _is_noun(around, at - 1) else -1
        if norms[at] in small_words.PREPOSITIONS or around.ends_clause(at) or norms[at] in SURELY_FINITE:
            return -1
    return -1


def _is_noun(around: Neighbours, index: int) -> bool:
    norm = around.tokens.norms[index]
    is_word = around.tokens.kinds[index] == WORD and index not in around.timed
    return is_word and norm not in small_words.CLOSED_CLASS and norm not in REPORTING


def has_verb_before(around: Neighbours, index: int) -> bool:
    """Whether the clause has a finite verb before a form: "plunged by 400 points", "that cut lines"."""
    norms = around.tokens.norms
    for at in range(index - 1, max(index - REACH, -1), -1):
        if at in around.timed:
            continue
        if around.ends_clause(at) or norms[at] in OPENERS or norms[at] in COORDINATORS:
            return False
        if _is_mark_or_name(around, at):
            continue
        if _is_finite(around, at) or _follows_subject(around, at):
            return True
    return False


def _follows_subject(around: Neighbours, index: int) -> bool:
    """Whether a past stands after a comma, a number or "that", or a present after a pronoun."""
    before, norms = around.leading(index), around.tokens.norms
    if before < 0:
        return False
    if _can_be_past(norms[index]):
        return around.tokens.kinds[before] != WORD or norms[before] == "that"
    if norms[index] in verbs.THIRD_PERSON_FORMS:
        return norms[before] in small_words.SUBJECTS or norms[before] in small_words.RELATIVES
    return norms[index] in verbs.PLAIN_FORMS and norms[before] in SUBJECTS_OF_PLAIN_FORMS


def _is_mark_or_name(around: Neighbours, index: int) -> bool:
    return around.tokens.kinds[index] == MARK or around.tokens.capitalised(index)


def _is_finite(around: Neighbours, index: int) -> bool:
    """Whether a word is surely finite, or a past that is no adjective: not «the closed road»."""
    norm = around.tokens.norms[index]
    if norm in SURELY_FINITE:
        return True
    before = around.leading(index)
    if not _can_be_past(norm) or before < 0 or around.tokens.kinds[before] != WORD:
        return False
    word = around.tokens.norms[before]
    if word == "that":
        return before > 0 and around.tokens.norms[before - 1] not in REPORTING
    return word not in small_words.DETERMINERS and word not in small_words.PREPOSITIONS


def _can_be_past(norm: str) -> bool:
    regular = norm.endswith("ied") or (norm.endswith("ed") and len(norm) > len("need"))
    return regular or norm in verbs.ALIKE_FORMS


def finite_after(around: Neighbours, index: int, *, sure: bool) -> bool:
    """Whether the clause has a finite verb after a form; a past that may be a participle is not ``sure``."""
    norms = around.tokens.norms
    for at in range(index + 1, min(index + REACH, len(norms))):
        if at in around.timed or around.after(at) == "-":  # the first half of "a re-run"
            continue
        if around.ends_clause(at) or norms[at] in OPENERS or _joins_verb(around, at):
            return False
        skipped = norms[at] in COORDINATORS or _is_mark_or_name(around, at)
        if not skipped and (norms[at] in SURELY_FINITE or (not sure and _may_be_past(around, at))):
            return True
    return False


def past_after_time(around: Neighbours, index: int) -> int | None:
    """The past that stands right after a time in the clause of a form; None if there is none."""
    for at in _later_in_clause(around, index):
        if at - 1 in around.timed and (
            _can_be_past(around.tokens.norms[at]) or around.tokens.norms[at] in SURELY_FINITE
        ):
            return at
    return None


def has_past_after(around: Neighbours, index: int) -> bool:
    """Whether the clause goes on with a past that no participle can be.

    "Oil prices on Friday dropped", "markets across Asia resumed their fall".
    """
    norms = around.tokens.norms
    for at in _later_in_clause(around, index):
        if _can_be_past(norms[at]) and not _is_mark_or_name(around, at):
            after_noun = norms[at - 1] not in small_words.CLOSED_CLASS or at - 1 in around.timed
            dated = at - 1 in around.timed and around.leading(at) == index
            return after_noun and (dated or around.after(at) in small_words.DETERMINERS)
    return False


def _later_in_clause(around: Neighbours, index: int) -> Iterator[int]:
    """The tokens of a clause after a form, without those of times."""
    norms = around.tokens.norms
    for at in range(index + 1, min(index + REACH, len(norms))):
        if at in around.timed:
            continue
        if around.ends_clause(at) or norms[at] in OPENERS or norms[at] in COORDINATORS:
            return
        yield at


def _joins_verb(around: Neighbours, index: int) -> bool:
    """«and was», «but fell»."""
    after = around.after(index)
    finite = after in FINITE_AUXILIARIES or after in verbs.IRREGULAR_PASTS or after.endswith("ed")
    return around.tokens.norms[index] in COORDINATORS and finite


def _may_be_past(around: Neighbours, index: int) -> bool:
    norm = around.tokens.norms[index]
    past = norm in verbs.ALIKE_FORMS or norm.endswith("ed")
    return past and around.before(index) not in small_words.DETERMINERS


def is_clause_between(around: Neighbours, start: int, end: int) -> bool:
    """Whether a finite verb stands between two tokens."""
    between = around.tokens.norms[start + 1 : end]
    return any(norm in FINITE_AUXILIARIES or norm in verbs.IRREGULAR_PASTS for norm in between)


# the stretches between commas


def segments_before(around: Neighbours, mark: int) -> Iterator[tuple[int, int]]:
    """The stretches between commas before a mark, nearest first, back to a mark that ends a clause."""
    end = mark
    for at in range(mark - 1, max(mark - SEGMENTS_REACH, -1) - 1, -1):
        if at >= 0 and not around.is_clause_mark(at):
            continue
        yield at + 1, end
        if at < 0 or around.tokens.norms[at] != ",":
            return
        end = at


def main_finite_before(around: Neighbours, mark: int, is_past: Callable[[int], bool]) -> int:
    """The finite verb of a main clause among the stretches before a comma; -1 if there is none.

    ``is_past`` tells whether a form that can be a participle is a past.
    """
    for start, end in segments_before(around, mark):
        if start < end and not _opens_aside(around, start):
            found = _finite_in_main(around, range(start, end), is_past)
            if found >= 0:
                return found
    return -1


def _finite_in_main(around: Neighbours, segment: range, is_past: Callable[[int], bool]) -> int:
    for at in segment:
        norm = around.tokens.norms[at]
        if norm in small_words.RELATIVES or norm == "that":
            return -1
        if at in around.timed or (at > 0 and around.tokens.capitalised(at)):
            continue
        if norm in SURELY_FINITE or norm in ("say", "said"):
            return at
        if at > segment.start and _can_be_past(norm) and is_past(at):
            return at
    return -1


def main_finite_after(around: Neighbours, index: int) -> bool:
    """Whether a later stretch between commas begins with the verb of the main clause."""
    start = index
    for at in range(index + 1, min(index + SEGMENTS_REACH, len(around.tokens))):
        if not around.is_clause_mark(at):
            continue
        if index < start < at and _begins_with_verb(around, range(start, at)):
            return True
        if around.tokens.norms[at] != ",":
            return False
        start = at + 1
    return False


def _begins_with_verb(around: Neighbours, segment: range) -> bool:
    if _opens_aside(around, segment.start):
        return False
    norms = around.tokens.norms
    first = next((at for at in segment if at not in around.timed and norms[at] not in SKIPPED), None)
    if first is None:
        return False
    word = norms[first]
    if word in SURELY_FINITE or word in verbs.ALIKE_FORMS or word.endswith("ed"):
        return True
    has_object = around.after(first) in small_words.DETERMINERS or around.name_follows(first)
    return has_object and word in verbs.THIRD_PERSON_FORMS


def _opens_aside(around: Neighbours, index: int) -> bool:
    norm = around.tokens.norms[index]
    return norm in OPENERS or norm in small_words.CONDITIONS


def subject_before_aside(around: Neighbours, mark: int) -> int:
    """The noun before an aside that ends at a comma, «the men, who met in May, …»; -1 if there is none."""
    norms = around.tokens.norms
    if norms[mark] != ",":
        return -1
    for start, end in segments_before(around, mark):
        if start < end and norms[start] in small_words.RELATIVES:
            return start - 2 if start > 1 and norms[start - 1] == "," else -1
    return -1


def begins_with_subject(around: Neighbours, mark: int) -> bool:
    """Whether the clause before a comma begins with a noun, not with «In May,» or «Founded in 1961,»."""
    norms = around.tokens.norms
    *_, (start, end) = [(mark, mark), *segments_before(around, mark)]
    while start < end and (start in around.timed or norms[start] in APOSTROPHES):
        start += 1
    norm = norms[start] if start < end else ""
    openers = small_words.PREPOSITIONS, small_words.SUBORDINATORS, small_words.ADVERBS
    if not norm or any(norm in words for words in openers):
        return False
    if norms[start + 1] in APOSTROPHES:  # "Boeing's newest aircraft, the 787, made its first flight"
        return True
    return start + 1 == end or not (norm.endswith(("ing", "ed")) or norm in verbs.PARTICIPLES)
