"""The words around those of an English sentence, and the classes of words that tell verb forms apart."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from api.extraction.clauses.grammar import VerbForm
from api.extraction.tokens import APOSTROPHES, MARK, WORD, Tokens
from api.languages.en import small_words, verbs

MODALS = frozenset(
    "will would shall should may might can could must ll d wouldn couldn shouldn cannot".split()
)
HAVING = frozenset("has have had having hasn haven hadn ve".split())
BEING = frozenset("is are am was were be been being isn aren wasn weren re gets got get getting".split())
DOING = frozenset({"do", "does", "did", "don", "doesn", "didn"})
TAKING_INFINITIVES = MODALS | DOING
INFINITIVE_OPENERS = TAKING_INFINITIVES | {"to"}
FINITE_AUXILIARIES = (
    MODALS | (HAVING - {"having"}) | (BEING - {"be", "been", "being", "get", "getting"}) | DOING | {"m"}
)
SURE_PRESENTS = verbs.SURE_THIRD_PERSONS
SURELY_FINITE = FINITE_AUXILIARIES | verbs.IRREGULAR_PASTS | SURE_PRESENTS
REPORTING = frozenset(verbs.REPORTING.split())
COORDINATORS = frozenset({"and", "but", "or", "then", "yet"})
OPENERS = (
    small_words.RELATIVES
    | (small_words.SUBORDINATORS - {"after", "before", "since", "until", "till", "as"})
    | {"that", "if"}
)
"""Words that open a clause, apart from those that are prepositions as well."""

_CLAUSE_ENDS = frozenset(',;:()[]"“”—–?!|.')
SKIPPED = small_words.ADVERBS | small_words.NEGATIONS | frozenset("' ’ t not all both each".split())
"""Words that may stand between a verb and the words that tell its form."""
_PREPOSITIONS_OF_TIMES = frozenset({"on", "in", "at", "late", "early", "during"})
_PHRASE_STARTS = small_words.DETERMINERS | small_words.PRONOUNS


GOVERNING_REACH = 4
"""How many words before a verb are looked at for the one that governs it."""


def is_skipped(norm: str) -> bool:
    """Whether a word is one of ``SKIPPED`` or an adverb in -ly."""
    return norm in SKIPPED or (norm.endswith("ly") and len(norm) > len("only"))


@dataclass(slots=True)
class Neighbours:
    """The tokens of a sentence; ``timed`` has the indices of the words in times."""

    tokens: Tokens
    timed: Collection[int]

    def after(self, index: int) -> str:
        """The norm of the next token, "" at the end."""
        return self.tokens.norms[index + 1] if index + 1 < len(self.tokens) else ""

    def before(self, index: int) -> str:
        """The norm of the token before, "" at the head."""
        return self.tokens.norms[index - 1] if index else ""

    def governing(self, index: int) -> str:
        """The nearest word before, adverbs skipped; "" if it is a name or too far away."""
        for at in range(index - 1, max(index - 1 - GOVERNING_REACH, -1), -1):
            norm = self.tokens.norms[at]
            if not is_skipped(norm):
                return "" if at and self.tokens.capitalised(at) else norm
        return ""

    def after_infinitive_openers(self) -> frozenset[int]:
        """The tokens that a modal, a "do" or a "to" can govern: no other word can be an infinitive."""
        openers = (at for at, norm in enumerate(self.tokens.norms) if norm in INFINITIVE_OPENERS)
        return frozenset(at + far for at in openers for far in range(1, GOVERNING_REACH + 1))

    def leading(self, index: int) -> int:
        """The nearest token before, adverbs and times skipped; -1 at the head of the sentence."""
        for at in range(index - 1, max(index - 8, -1), -1):
            if at not in self.timed and not is_skipped(self.tokens.norms[at]) and not self._leads_to_time(at):
                return at
        return -1

    def _leads_to_time(self, index: int) -> bool:
        """«The mayor on Wednesday called for calm.»"""
        return index + 1 in self.timed and self.tokens.norms[index] in _PREPOSITIONS_OF_TIMES

    def ends_clause(self, index: int) -> bool:
        """Whether a token is a mark that ends a clause."""
        return self.tokens.kinds[index] == MARK and self.tokens.norms[index] in _CLAUSE_ENDS

    def is_clause_mark(self, index: int) -> bool:
        """Whether a token outside the times is written as a mark that ends a clause."""
        return index not in self.timed and self.tokens.norms[index] in _CLAUSE_ENDS

    def object_follows(self, index: int) -> bool:
        """Whether an object can begin right after a verb."""
        after = index + 1
        if after >= len(self.tokens) or after in self.timed or self.tokens.kinds[after] == MARK:
            return False
        norm = self.tokens.norms[after]
        if norm in _PHRASE_STARTS or self.tokens.kinds[after] != WORD:
            return True
        return norm not in small_words.CLOSED_CLASS and not norm.endswith("ly")

    def noun_follows(self, index: int) -> bool:
        """Whether a word of an open class comes next."""
        after = index + 1
        if after >= len(self.tokens) or self.tokens.kinds[after] != WORD:
            return False
        return self.tokens.norms[after] not in small_words.CLOSED_CLASS

    def name_follows(self, index: int) -> bool:
        """Whether a word with a capital comes next."""
        return index + 1 < len(self.tokens) and self.tokens.capitalised(index + 1)

    def is_negated_will(self, index: int) -> bool:
        """Whether a word is the first half of "won't"."""
        return self.tokens.norms[index] == "won" and self.after(index) in APOSTROPHES

    def past_times(self, index: int) -> int:
        """The first token from ``index`` on that belongs to no time."""
        while index < len(self.tokens) and index in self.timed:
            index += 1
        return index


@dataclass(slots=True)
class Occurrence:
    """A word in its sentence; ``letters`` is the form that its letters alone suggest."""

    around: Neighbours
    index: int
    letters: VerbForm | None

    @property
    def norm(self) -> str:
        """The word itself, in lower case."""
        return self.around.tokens.norms[self.index]

    @property
    def before(self) -> str:
        return self.around.before(self.index)

    @property
    def after(self) -> str:
        return self.around.after(self.index)

    @property
    def governing(self) -> str:
        return self.around.governing(self.index)

    @property
    def is_capitalised(self) -> bool:
        """Whether the word is written with a capital."""
        return self.around.tokens.capitalised(self.index)

    @property
    def time_follows(self) -> bool:
        """Whether the next token belongs to a time."""
        return self.index + 1 in self.around.timed
