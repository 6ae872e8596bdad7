"""What a clause is made of: the classes of verb forms, and the words that join, replace and govern."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from api.extraction.tokens import Tokens


class Form(StrEnum):
    """What the shape of a verb form says of it, whatever auxiliary it is a form of."""

    PARTICIPLE = "participle"
    INFINITIVE = "infinitive"
    GERUND = "gerund"
    OBLIGED = "obliged"
    """The participle of a verb of duty, after which the infinitive that counts follows: «aurait dû jouer»."""
    PERFECT_INFINITIVE = "perfect infinitive"
    """«was to have left», «should have opened»."""
    PRESENT = "present"
    PAST = "past"
    NARRATIVE_PAST = "narrative past"
    """«prit», «arriva»: the French passé simple."""
    IMPERFECT = "imperfect"
    FUTURE = "future"
    CONDITIONAL = "conditional"
    SUBJUNCTIVE = "subjunctive"
    MODAL = "modal"
    """A finite auxiliary whose tense depends on what follows and not on its shape: "will", "might"."""
    PRESENT_OR_PARTICIPLE = "present or participle"
    """«construit»: its neighbours decide."""
    PAST_OR_PARTICIPLE = "past or participle"
    """"announced": its neighbours decide."""
    PLAIN_OR_NOUN = "plain or noun"
    """"plan": its neighbours decide."""
    THIRD_PERSON_OR_NOUN = "third person or noun"
    """"plans": its neighbours decide."""


NON_FINITE = frozenset({Form.PARTICIPLE, Form.INFINITIVE, Form.GERUND, Form.OBLIGED, Form.PERFECT_INFINITIVE})


@dataclass(frozen=True, slots=True)
class VerbForm:
    """The form of a verb; ``auxiliary`` is the language's name for its verb if that is an auxiliary."""

    form: Form
    auxiliary: str | None = None

    @property
    def lexical(self) -> Form | None:
        """The form of a lexical verb, None for an auxiliary's."""
        return self.form if self.auxiliary is None else None


BE = "be"
"""The one auxiliary that the engine knows by name."""
PRESENT = VerbForm(Form.PRESENT)
PARTICIPLE = VerbForm(Form.PARTICIPLE)
INFINITIVE = VerbForm(Form.INFINITIVE)


class Tense(StrEnum):
    """The tense of a verb group, as far as the time of its event depends on it."""

    PAST = "past"
    NARRATED = "narrated"
    """A past in which news reports history only: the passé simple."""
    PLUPERFECT = "pluperfect"
    IMPERFECT = "imperfect"
    PERFECT = "perfect"
    PRESENT = "present"
    STATE = "state"
    """«est fermé», "is closed"."""
    FUTURE = "future"
    PLANNED = "planned"
    WAS_PLANNED = "was planned"
    """«devait jouer»: planned once; whether it came about is open."""
    UNFULFILLED = "unfulfilled"
    """"was to have left", "had been due to open": planned once, and did not come about."""
    CONDITIONAL = "conditional"
    POSSIBLE = "possible"


class Cue(StrEnum):
    """What the meaning of a verb says of its event, whatever its tense."""

    PLANNED = "planned"
    CANCELLED = "cancelled"
    POSTPONED = "postponed"
    APPOINTED = "appointed"
    """Sets a date if a preposition leads to one («fixé au 12 avril»), and happens on it otherwise."""
    LASTING = "lasting"
    EXTENDED = "extended"
    """Sets the day until which something holds: "was extended until 3 April"."""
    HYPOTHETICAL = "hypothetical"
    INTENDED = "intended"
    REPORTING = "reporting"


class Opener(StrEnum):
    """How a chunk opens."""

    NONE = ""
    COORDINATE = "coordinate"
    THAT = "that"
    RELATIVE = "relative"
    SUBORDINATE = "subordinate"
    CONDITION = "condition"
    PARTICIPLE = "participle"


MAIN_OPENERS = frozenset({Opener.NONE, Opener.COORDINATE})
"""The openers of main clauses."""

FormInContext = Callable[[Tokens, int, VerbForm | None, Collection[int]], VerbForm | None]

_CACHE_LIMIT = 50_000


@dataclass(frozen=True)
class Grammar:
    """The words of a language's clauses. All are lower-case norms of single tokens.

    ``forms`` gives the form of a word. ``endings`` do so for words in no table, the first ending that fits
    counting, unless they stand in ``other``. ``tenses`` gives the tense of a verb group by its finite form
    and the non-finite form after it (None for none). ``transparent`` words may stand inside a group.
    """

    forms: Mapping[str, VerbForm]
    endings: tuple[tuple[str, VerbForm | None], ...]
    other: frozenset[str]
    tenses: Mapping[tuple[VerbForm, Form | None], Tense | None]
    transparent: frozenset[str]
    cues: Mapping[str, Cue]
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
    in_context: FormInContext | None = None
    """For a language that tells verb forms apart by their neighbours: the form of the word at an index, from
    the form that its letters suggest and the indices of the words in times."""
    _found: dict[str, VerbForm | None] = field(default_factory=dict, compare=False, repr=False)

    def verb_form(self, norm: str) -> VerbForm | None:
        """The form of a word that can be a verb, None for any other word."""
        if norm not in self._found:
            if len(self._found) >= _CACHE_LIMIT:
                return self._verb_form(norm)
            self._found[norm] = self._verb_form(norm)
        return self._found[norm]

    def _verb_form(self, norm: str) -> VerbForm | None:
        form = self.forms.get(norm)
        if form is not None:
            return form
        if norm in self.other or not norm.isalpha():
            return None
        for ending, ended in self.endings:
            if norm.endswith(ending) and len(norm) > len(ending):
                return ended
        return None
