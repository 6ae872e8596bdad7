"""What a clause is made of: the classes of verb forms, and the words that join, replace and govern."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field

from api.extraction.tokens import Tokens

FormAt = Callable[[Tokens, int, str, Collection[int]], str]

PARTICIPLE, INFINITIVE, GERUND = "participle", "infinitive", "gerund"
OBLIGED = "obliged"
"""The participle of a verb of duty, behind which the infinitive that counts follows: «aurait dû jouer»."""
PERFECT_INFINITIVE = "perfect infinitive"
"""«was to have left», «should have opened»."""
PRESENT_OR_PARTICIPLE = "present or participle"
NOT_FINITE = frozenset({PARTICIPLE, INFINITIVE, GERUND, OBLIGED, PERFECT_INFINITIVE})
LIKE_NOUNS = frozenset(
    {PARTICIPLE, INFINITIVE, GERUND, OBLIGED, PRESENT_OR_PARTICIPLE, "present", "simple", "imperfect"}
)
"""Classes whose forms are nouns behind a determiner or preposition: «l'offre», «en compte»."""

# Tenses, as far as the time of an event depends on them.
PAST = "past"
NARRATED = "narrated"
"""A past that news tells of history only: the passé simple."""
PLUPERFECT = "pluperfect"
IMPERFECT = "imperfect"
PERFECT = "perfect"
PRESENT = "present"
STATE = "state"
FUTURE = "future"
PLANNED = "planned"
WAS_PLANNED = "was planned"
UNFULFILLED = "unfulfilled"
"""«was to have left», «had been due to open»: planned once, and did not come about."""
CONDITIONAL = "conditional"
POSSIBLE = "possible"

# Cues: what a verb or participle says of its event, whatever its tense.
CUE_PLANNED = "planned"
CUE_CANCELLED = "cancelled"
CUE_POSTPONED = "postponed"
CUE_APPOINTED = "appointed"
"""Sets a date where a preposition leads to one («fixé au 12 avril»), happens on it otherwise."""
CUE_LASTING = "lasting"
CUE_EXTENDED = "extended"
"""Sets the day until which something holds: "was extended until 3 April"."""
CUE_HYPOTHETICAL = "hypothetical"
CUE_INTENDED = "intended"
CUE_REPORTING = "reporting"

_CACHE_LIMIT = 50_000


@dataclass(frozen=True)
class Grammar:
    """The words of a language's clauses. All are lower-case norms of single tokens.

    ``forms`` gives the class of a verb form: a non-finite one (participle, infinitive, gerund), or a class of
    the language's own that ``tenses`` knows. ``endings`` classes the words that are in no table, the first
    ending that fits counting, unless they stand in ``other``. ``tenses`` gives the tense of a verb group by
    the class of its finite form and of the non-finite form behind it ("" for none). ``transparent`` words may
    stand inside a group.
    """

    forms: Mapping[str, str]
    endings: tuple[tuple[str, str], ...]
    other: frozenset[str]
    tenses: Mapping[tuple[str, str], str]
    transparent: frozenset[str]
    cues: Mapping[str, str]
    """By a word, or by a word and the particle behind it: «called off»."""
    been: frozenset[str]
    """Forms of "be" inside a group, behind which the participle that counts still follows."""
    become: frozenset[str]
    """Participles that tell of a change when they follow "be": «est mort», «est arrivé»."""
    reflexives: frozenset[str]
    relatives: frozenset[str]
    subordinators: frozenset[str]
    conditions: frozenset[str]
    """Words that open a condition: «si», «s'», "if"."""
    complementizers: frozenset[str]
    coordinators: frozenset[str]
    subjects: frozenset[str]
    """Pronouns that stand for the subject of the sentence before."""
    determiners: frozenset[str]
    prepositions: frozenset[str]
    to_new_date: frozenset[str]
    """Prepositions that lead from a postponement to the new date: «reporté à», "moved to"."""
    planning_prepositions: frozenset[str]
    """Prepositions that show a date to be an appointment: «convoquée pour le 14 avril»."""
    place_prepositions: frozenset[str]
    negations: frozenset[str]
    function_words: frozenset[str]
    purpose: frozenset[str]
    """Words between a verb and the infinitive that is its aim: «pour», «de», "to"."""
    aftermath: frozenset[str] = frozenset()
    """Prepositions at the head of a sentence that tell of what has happened: «après l'annulation lundi»."""
    doubts: frozenset[str] = frozenset()
    """Words that leave open whether something comes about: «possible», «éventuel»."""
    impersonal: frozenset[str] = frozenset()
    """Verbs whose pronoun stands for nobody: «il a été convenu», «il faut», "it rains"."""
    dummies: frozenset[str] = frozenset()
    """Pronouns that stand for nothing told before: «c'», "it"."""
    partitives: frozenset[str] = frozenset()
    """Words that open a subject at the head of a sentence, a complement elsewhere: «de violents orages»."""
    leads: frozenset[str] = frozenset()
    """Prepositions and articles that go with a time: «dès le», «à la», "on the"."""
    masculine: frozenset[str] = frozenset()
    feminine: frozenset[str] = frozenset()
    """Determiners that show the gender of their noun; none where participles do not agree."""
    feminine_endings: tuple[str, ...] = ()
    """Endings of participles that agree with a feminine noun."""
    name_links: frozenset[str] = frozenset()
    """Small words inside a name: «Banque du Rhin»."""
    participle_endings: tuple[str, ...] = ()
    """Endings of a participle that no table knows, tried right behind an auxiliary only."""
    object_openers: frozenset[str] = frozenset()
    """Words with which an object begins and no complement of a noun does: «le», «un», «ses»."""
    present_endings: tuple[str, ...] = ()
    """Endings of a finite verb that no table knows, tried between a noun and an object only."""
    before_verbs: frozenset[str] = frozenset()
    """Words behind which a verb must follow: «qui», «il», «ne», «se»."""
    territories: frozenset[str] = frozenset()
    quiet_openers: frozenset[str] = frozenset()
    """Words at the head of a clause that a title does without: «mais», «selon lui»."""
    contrast: frozenset[str] = frozenset()
    """Words behind which stands what became of a plan: «mais», "but"."""
    bare_noun_endings: tuple[str, ...] = ()
    """Endings of nouns that open a sentence without an article and are no names: "Regulators fined…"."""
    clause_prepositions: frozenset[str] = frozenset()
    """Prepositions that a clause can follow as well: "after its profit in May fell"."""
    from_old_date: frozenset[str] = frozenset()
    """Prepositions that lead from a postponement to the old date: "moved from"."""
    possessives: frozenset[str] = frozenset()
    """What stands behind an apostrophe for possession: "Friday's attack"."""
    narrates_in_present: bool = True
    """Whether the present tells of the past too: «En mars, il quitte la ville»."""
    times_before_nouns: bool = False
    """Whether a time can describe the noun behind it: "the 1997 election"."""
    in_context: FormAt | None = None
    """Of a language whose verb forms are told apart by their neighbours: the class of the word at an index,
    from the class that its letters have and the indices of the words in times."""
    _classes: dict[str, str] = field(default_factory=dict, compare=False, repr=False)

    def verb_class(self, norm: str) -> str:
        """The class of a verb form, "" for any other word."""
        known = self._classes.get(norm)
        if known is None:
            known = self._verb_class(norm)
            if len(self._classes) < _CACHE_LIMIT:
                self._classes[norm] = known
        return known

    def _verb_class(self, norm: str) -> str:
        form = self.forms.get(norm)
        if form is not None:
            return form
        if norm in self.other or not norm.isalpha():
            return ""
        for ending, name in self.endings:
            if norm.endswith(ending) and len(norm) > len(ending):
                return name
        return ""
