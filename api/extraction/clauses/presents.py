"""Whether a word that can be a noun or adjective is the present of a verb: «la mairie ferme», «prison ferme».

The words next to it tell, and the clause: it needs one finite verb, and has no more than one.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from api.extraction.clauses.decisions import decision
from api.extraction.clauses.grammar import Form, Grammar
from api.extraction.tokens import GROUPED, INTEGER, MARK, WORD, Tokens

REACH = 25
"""How many words on either side are looked at."""
FINITE = frozenset(
    {
        *(Form.PRESENT, Form.PAST, Form.NARRATIVE_PAST, Form.IMPERFECT),
        *(Form.PLUPERFECT, Form.FUTURE, Form.CONDITIONAL, Form.SUBJUNCTIVE, Form.MODAL),
    }
)


@dataclass(slots=True)
class Presents:
    """The words of one sentence that can be a present; ``timed`` has the indices of words in times."""

    tokens: Tokens
    timed: Collection[int]
    grammar: Grammar
    _read: dict[int, bool] = field(default_factory=dict)

    def is_present(self, index: int) -> bool:
        """Whether the word at an index is the verb of its clause."""
        if index not in self._read:
            self._read[index] = decision(RULES, Doubtful(self, index), otherwise=False).outcome
        return self._read[index]

    def norm(self, index: int) -> str:
        """The word at an index, "" outside the sentence."""
        return self.tokens.norms[index] if 0 <= index < len(self.tokens) else ""

    def separates(self, index: int) -> bool:
        """Whether a clause ends at a token: a mark, a conjunction, or the end of the sentence."""
        if not 0 <= index < len(self.tokens):
            return True
        if index in self.timed:
            return False
        if self.tokens.kinds[index] == MARK:
            return not self.joins_numbers(index)
        return self.norm(index) in self.grammar.conjunctions.openers

    def joins_numbers(self, index: int) -> bool:
        """«4-1»: whether a mark touches the numbers on both sides."""
        sides = self.tokens.kinds[index - 1 : index + 2 : 2]
        return sides == [INTEGER, INTEGER] and self.tokens.glued(index) and self.tokens.glued(index + 1)

    def is_finite(self, index: int) -> bool:
        """Whether a word is a finite verb whatever its clause, or was read as one."""
        if index in self.timed or self.tokens.kinds[index] != WORD:
            return False
        form = self.grammar.verbs.form(self.norm(index))
        if form is None or form.form not in FINITE:
            return self._read.get(index, False)
        return not self.is_name(index) and (form.auxiliary is not None or not self.follows_noun_word(index))

    def follows_noun_word(self, index: int) -> bool:
        """Whether a determiner or preposition comes right before."""
        before = self.norm(index - 1)
        return before in self.grammar.nouns.determiners or before in self.grammar.prepositions.all

    def is_name(self, index: int) -> bool:
        """Whether a word inside the sentence has a capital."""
        return index > 0 and self.tokens.capitalised(index)


@dataclass(slots=True)
class Doubtful:
    """A word that can be a present or a noun, in its clause."""

    presents: Presents
    index: int

    @property
    def before(self) -> str:
        return self.presents.norm(self.index - 1)

    @property
    def after(self) -> str:
        return self.presents.norm(self.index + 1)

    @property
    def object_follows(self) -> bool:
        """«ferme la piscine», «note que», «ferme 12 classes»."""
        grammar, after = self.presents.grammar, self.index + 1
        if after >= len(self.presents.tokens) or after in self.presents.timed:
            return False
        if self.presents.tokens.kinds[after] in (INTEGER, GROUPED):
            return True
        determiner = self.after in grammar.nouns.determiners and self.after not in grammar.prepositions.all
        return (
            determiner
            or self.after in grammar.verbs.object_openers
            or self.after in grammar.conjunctions.complementizers
        )

    @property
    def time_follows(self) -> bool:
        """«visita no sábado», «gana mañana», «fala ao país no domingo»."""
        timed, prepositions = self.presents.timed, self.presents.grammar.prepositions
        if self.index + 1 in timed:
            return True
        leads = self.after in prepositions.all and self.after not in prepositions.genitives
        return leads and any(at in timed for at in self.later())

    @property
    def opens_clause(self) -> bool:
        return self.presents.separates(self.index - 1)

    def earlier(self, end: int | None = None) -> Iterator[int]:
        """The tokens of the clause before the word, the nearest first."""
        start = self.index if end is None else end
        for at in range(start - 1, max(start - 1 - REACH, -1), -1):
            if self.presents.separates(at):
                return
            yield at

    def later(self) -> Iterator[int]:
        """The tokens of the clause after the word."""
        for at in range(self.index + 1, min(self.index + 1 + REACH, len(self.presents.tokens))):
            if self.presents.separates(at):
                return
            yield at

    def finite_before(self) -> int:
        """Number of finite verbs in the clause before the word."""
        return sum(map(self.presents.is_finite, self.earlier()))


def after_noun_word(word: Doubtful) -> bool | None:
    """«la porte», «en cause»."""
    return False if word.presents.follows_noun_word(word.index) else None


def after_pronoun(word: Doubtful) -> bool | None:
    """«le maire vous invite», but not «avec vous»."""
    presents = word.presents
    if word.before not in presents.grammar.verbs.object_pronouns:
        return None
    return None if presents.norm(word.index - 2) in presents.grammar.prepositions.all else True


def preposition(word: Doubtful) -> bool | None:
    """«entre en vigueur», but not «entre Lyon et Paris»."""
    prepositions = word.presents.grammar.prepositions
    if word.presents.norm(word.index) not in prepositions.all:
        return None
    return word.after in prepositions.place and not word.presents.separates(word.index + 2)


def inverted(word: Doubtful) -> bool | None:
    """«juge-t-il»."""
    return True if word.after == "-" and word.presents.tokens.glued(word.index + 1) else None


def verb_after(word: Doubtful) -> bool | None:
    """«une date limite a été fixée»."""
    return False if any(map(word.presents.is_finite, word.later())) else None


def head_of_sentence(word: Doubtful) -> bool | None:
    """«Fête de la musique»."""
    return False if word.index == 0 else None


def after_aside(word: Doubtful) -> bool | None:
    """«La piscine, qui a été rénovée, ferme lundi.»"""
    if word.before != ",":
        return None
    *_, first = [word.index, *word.earlier(word.index - 1)]
    presents, comma = word.presents, first - 2
    if presents.norm(first - 1) not in presents.grammar.conjunctions.relatives or presents.norm(comma) != ",":
        return None
    subject = list(word.earlier(comma))
    return bool(subject) and not any(map(presents.is_finite, subject))


def coordinated(word: Doubtful) -> bool | None:
    """«venceu o Porto e visita no sábado o Arouca», but not «haverá palestra e visita no sábado»."""
    presents, grammar, last = word.presents, word.presents.grammar, word.index - 2
    if word.before not in grammar.conjunctions.coordinators or last < 1 or not word.time_follows:
        return None
    if not any(map(presents.is_finite, word.earlier(word.index - 1))):
        return None
    kind = presents.tokens.kinds[last]
    ends_phrase = last in presents.timed or presents.is_name(last) or kind in (INTEGER, GROUPED)
    return True if ends_phrase or presents.norm(last - 1) in grammar.nouns.determiners else None


def opens_clause(word: Doubtful) -> bool | None:
    """«et porte le nombre à 12», but not «et porte blindée»."""
    return word.object_follows if word.opens_clause else None


def after_number(word: Doubtful) -> bool | None:
    """«12 groupe»."""
    number = word.index - 1 not in word.presents.timed
    return False if number and word.presents.tokens.kinds[word.index - 1] in (INTEGER, GROUPED) else None


def verb_before(word: Doubtful) -> bool | None:
    """«a été condamné à deux ans ferme», but «le juge qui suit l'affaire ferme le dossier»."""
    verbs = word.finite_before()
    if verbs == 0:
        return None
    *_, first = [word.index, *word.earlier()]
    relative = word.presents.norm(first - 1) in word.presents.grammar.conjunctions.relatives
    return verbs == 1 and relative and word.object_follows


def with_object(word: Doubtful) -> bool | None:
    """«la mairie ferme la piscine»."""
    return True if word.object_follows else None


def after_complement(word: Doubtful) -> bool | None:
    """«une peine de prison ferme», «dans un état grave»: a noun after a preposition is no subject."""
    presents, grammar = word.presents, word.presents.grammar
    if presents.is_name(word.index - 1):
        return None
    for at in word.earlier():
        norm = presents.norm(at)
        if norm in grammar.nouns.determiners and norm not in grammar.prepositions.all:
            before = presents.norm(at - 1)
            governed = before in grammar.prepositions.all and before not in grammar.prepositions.partitives
            return False if governed else None
        if norm in grammar.prepositions.all:
            return False
    return None


def after_subject(word: Doubtful) -> bool | None:
    """«la piscine ferme lundi», but not «date limite lundi»."""
    determiners = word.presents.grammar.nouns.determiners
    return any(word.presents.is_name(at) or word.presents.norm(at) in determiners for at in word.earlier())


RULES = (
    after_noun_word,
    after_pronoun,
    preposition,
    inverted,
    head_of_sentence,
    verb_after,
    after_aside,
    coordinated,
    opens_clause,
    after_number,
    verb_before,
    with_object,
    after_complement,
    after_subject,
)
