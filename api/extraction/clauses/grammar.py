"""What the engine asks of a language's grammar: forms, tenses and cues, and tables of words."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from api.extraction.clauses.brackets import ClosingsInContext
from api.extraction.clauses.linking_words import Conjunctions, Prepositions
from api.extraction.clauses.name_words import NameWords
from api.extraction.clauses.noun_words import Nouns, Pronouns
from api.extraction.clauses.word_order import WordOrder
from api.extraction.clauses.words import NONE, Words
from api.extraction.context import Direction
from api.extraction.tokens import Tokens
from api.extraction.typography import Typography


class Form(StrEnum):
    """What the shape of a verb form says of it, whatever verb it is a form of."""

    PARTICIPLE = "participle"
    INFINITIVE = "infinitive"
    GERUND = "gerund"
    OBLIGED = "obliged"
    """The participle of a verb of duty, followed by the infinitive that counts: «aurait dû jouer»."""
    PERFECT_INFINITIVE = "perfect infinitive"
    """"was to have left", "should have opened"."""
    PRESENT = "present"
    PAST = "past"
    NARRATIVE_PAST = "narrative past"
    """«prit», «arriva»: a past used only to narrate, the French passé simple."""
    IMPERFECT = "imperfect"
    PLUPERFECT = "pluperfect"
    """«abrira», «regressara»: a pluperfect of one word."""
    FUTURE = "future"
    CONDITIONAL = "conditional"
    SUBJUNCTIVE = "subjunctive"
    MODAL = "modal"
    """A finite auxiliary whose tense depends on what follows and not on its shape: "will", "might"."""
    PRESENT_OR_NOUN = "present or noun"
    """«juge», «ferme»: its neighbours decide."""
    PRESENT_OR_PARTICIPLE = "present or participle"
    """«construit»: its neighbours decide."""
    PAST_OR_PARTICIPLE = "past or participle"
    """"announced": its neighbours decide."""
    PLAIN_OR_NOUN = "plain or noun"
    """"plan": its neighbours decide."""
    THIRD_PERSON_OR_NOUN = "third person or noun"
    """"plans": its neighbours decide."""


NOUNS_TOO = frozenset({Form.PRESENT_OR_NOUN, Form.PLAIN_OR_NOUN, Form.THIRD_PERSON_OR_NOUN})
"""The forms of words that are nouns as often."""
NON_FINITE = frozenset({Form.PARTICIPLE, Form.INFINITIVE, Form.GERUND, Form.OBLIGED, Form.PERFECT_INFINITIVE})


class VerbForm(NamedTuple):
    """The form of a verb; ``auxiliary`` is the language's name for its verb if that is an auxiliary."""

    form: Form
    auxiliary: str | None = None

    @property
    def lexical(self) -> Form | None:
        """The form of a lexical verb, None for an auxiliary's."""
        return self.form if self.auxiliary is None else None


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


Tenses = Mapping[VerbForm, Mapping[Form | None, Tense | None]]
"""The tense of a verb group, by its finite form and the non-finite form after it (None if there is none)."""
FormAt = Callable[[int, VerbForm | None], VerbForm | None]
"""The form of the word at an index of a sentence, from the form that its letters suggest."""
FormsInContext = Callable[[Tokens, Collection[int]], FormAt]
"""Takes a sentence and the indices of the words in times."""

_CACHE_LIMIT = 50_000


def _unknown(_word: str) -> None:
    """The form of a word in a language whose verbs are not listed."""


BE = "be"
HAVE = "have"
"""The auxiliary that says alone when something is."""


@dataclass(frozen=True)
class Verbs:
    """Verb forms, and the words that show a verb or stand next to one."""

    forms: Mapping[str, VerbForm] = field(default_factory=dict)
    """The form of a word."""
    no_verbs: Words = NONE
    """Words that look like a verb form but are not verbs."""
    conjugated: Callable[[str], VerbForm | None] = _unknown
    """The form of a word that neither ``forms`` nor ``no_verbs`` has."""
    endings: tuple[tuple[str, VerbForm | None], ...] = ()
    """The form of any other word: the first ending that fits counts; None for a noun."""
    phrases: Mapping[str, VerbForm] = field(default_factory=dict)
    """The form of two words that do what one does elsewhere: «in programma», which is «previsto»."""
    tenses: Tenses = field(default_factory=dict)
    cues: Mapping[str, Cue] = field(default_factory=dict)
    """By a word, or by a word and the particle after it: "called off"."""
    transparent: Words = NONE
    """Words that may stand inside a group: adverbs, clitics."""
    handing: Words = NONE
    """Participles that postpone or hand over: «remis au 3 mai», but «remis en mai»."""
    agreeing: Words = NONE
    """Auxiliaries after which a participle agrees with the subject."""
    plural_endings: tuple[str, ...] = ()
    """Endings of finite verbs that only a plural subject has."""
    plurals: Words = NONE
    """Finite verbs that only a plural subject has."""
    singulars: Words = NONE
    """Finite verbs that only a singular subject has."""
    first_person_endings: tuple[str, ...] = ()
    """Endings of finite verbs whose subject is "we"."""
    beginning: Words = NONE
    """Presents of verbs that say that their subject begins: «Dal primo luglio *scatta* l'aumento»."""
    restricting: Words = NONE
    """Words before a verb that a «que» without a clause can follow: «Il n'en a vu que trois»."""
    happening: Words = NONE
    """Verbs, of one word or two, that only say that their subject happens: «aura lieu», "take place"."""
    asking: Words = NONE
    """Verbs before what is in question: «decidirá *se* mantém a taxa», «vai avaliar se»."""
    granting: Words = NONE
    """Verbs that let somebody have time: "gave them until Friday"."""
    resolving: Words = NONE
    """Verbs before the infinitive of what is to come: "voted to stay out until Friday"."""
    staying: Words = NONE
    """Participles of what went on and, in the past, has ended: «est resté fermé jusqu'au 15 mai»."""
    framing: Words = NONE
    """Participles that only say when the main clause happened: «Réuni lundi, le conseil a voté»."""
    nominal: Mapping[str, str] = field(default_factory=dict)
    """The noun that reports the infinitive after a verb: «ils ont convenu de» → «Accord pour»."""
    telling: Words = NONE
    """Verbs of saying whose object is who hears it: "told reporters"."""
    with_of: Words = NONE
    """Verbs whose complement opens with «de»: «dont elle a hérité»."""
    negations: Words = NONE
    perfect_endings: tuple[str, ...] = ()
    """Endings of participles right after "have", also of those in no table: «avrebbe accoltellato»."""
    ending: Words = NONE
    """Verbs that end a state: «ritrovato», «ripreso» of what was «disperso», «sospeso»."""
    leading_negations: Words = NONE
    """Negations that stand before their verb and its pronouns: «no se celebrará»."""
    restrictions: Words = NONE
    """Words after a negation that limit it and call nothing off: "not only"."""
    measuring: tuple[str, ...] = ()
    """How verbs begin that say how much something grows or shrinks: «augment», "increas"."""
    infinitive_marks: Words = NONE
    """Words that mark an infinitive: "to"."""
    been: Words = NONE
    """Forms of "be" inside a group that the participle that counts still follows: "has been closed"."""
    of_things: Words = NONE
    """Participles that describe nobody: «fondé», «construit»."""
    of_events: Words = NONE
    """Participles that describe what happens, which no name of a person or thing does: «survenu»."""
    changes: Words = NONE
    """Participles that report a change when they follow "be": «est mort», «est arrivé»."""
    passed: Words = NONE
    """Participles of "be" that make "be" with a participle a past: «sono *stati* uccisi»."""
    reflexives: Words = NONE
    """Pronouns that make "be" with a participle a past: «s'est effondré»."""
    reflexive_passives: bool = False
    """Whether the reflexive of a verb with an object is a passive: «el juicio se aplaza»."""
    impersonal: Words = NONE
    """Verbs with a dummy subject: «il a été convenu», «il faut», "it rains"."""
    completed_by_times: Words = NONE
    """Verbs that say nothing without the time after them: «remonte», «date», "lasted"."""
    judgments: Words = NONE
    """Words after "be" with which a dummy subject opens a clause or infinitive: «possible», «interdit»."""
    being: Words = NONE
    """The language's names for its verb "be"."""
    before_verbs: Words = NONE
    """Words that a verb must follow: «qui», «il», «ne», «se»."""
    present_endings: tuple[str, ...] = ()
    """Endings of a finite verb in no table, tried only between a noun and an object."""
    like_nouns: frozenset[Form] = frozenset({Form.PRESENT, Form.IMPERFECT})
    """Finite forms that are nouns after a determiner or preposition: «l'offre», «en compte»."""
    dependent: frozenset[Form] = frozenset()
    """Finite forms that only a dependent clause has: «que el índice *baje*»."""
    announcing: frozenset[VerbForm] = frozenset({PRESENT})
    """Presents that can announce what is to come: «le procès s'ouvre lundi»."""
    inverting: Words = NONE
    """What stands between hyphens after a verb that its pronoun follows: the t of «a-t-elle»."""
    enclitics: Words = NONE
    """Pronouns, and endings after them, that hyphens join to a verb: «realizou-*se*», «far-*se*-*á*»."""
    object_pronouns: Words = NONE
    """Pronouns that come right before their verb and are no article: «vous invite»."""
    object_openers: Words = NONE
    """Words that open an object but no complement of a noun: «le», «un», «ses»."""
    _found: dict[str, VerbForm | None] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def phrase_openers(self) -> Words:
        """The first words of the phrases that are verb forms."""
        return frozenset(phrase.split(" ")[0] for phrase in self.phrases)

    def form(self, norm: str) -> VerbForm | None:
        """The form of a word that can be a verb, None for any other word."""
        if norm not in self._found:
            if len(self._found) >= _CACHE_LIMIT:
                return self._form(norm)
            self._found[norm] = self._form(norm)
        return self._found[norm]

    def is_finite(self, norm: str) -> bool:
        """Whether a word has a finite form."""
        form = self.form(norm)
        return form is not None and form.form not in NON_FINITE

    def _form(self, norm: str) -> VerbForm | None:
        form = self.forms.get(norm)
        if form is not None:
            return form
        if norm in self.no_verbs or not norm.isalpha():
            return None
        form = self.conjugated(norm)
        if form is not None:
            return form
        for ending, ended in self.endings:
            if norm.endswith(ending) and len(norm) > len(ending):
                return ended
        return None


@dataclass(frozen=True)
class Saying:
    """How a title names the speaker after what was said; both are empty where a colon does it."""

    before: str = ""
    after: str = ""
    sources: Words = NONE
    """Words before the name of a speaker: «selon», "according" (to)."""
    measures: Words = NONE
    """Nouns after such a word that name nobody: «selon les cas»."""


@dataclass(frozen=True, kw_only=True)
class Imprints:
    """Words of a line that says when an article was published: «Publié le 13 août 2003»."""

    published: tuple[str, ...] = ()
    """Phrases before the day of publication."""
    updated: tuple[str, ...] = ()
    """Phrases before the day of a later change: «mis à jour»."""
    authors: Words = NONE
    """Words before the name of the author: «par»."""

    @cached_property
    def openings(self) -> tuple[str, ...]:
        """The phrases with which such a line can begin, each with the space after it."""
        return tuple(f"{phrase} " for phrase in (*self.published, *self.updated))

    @cached_property
    def words(self) -> Words:
        """Every word of the phrases, and those before an author."""
        return self.authors.union(*(opening.split() for opening in self.openings))


@dataclass(frozen=True)
class Grammar:
    """How a language builds its clauses; a table that a language has no words for stays empty."""

    typography: Typography
    verbs: Verbs = field(default_factory=Verbs)
    conjunctions: Conjunctions = field(default_factory=Conjunctions)
    prepositions: Prepositions = field(default_factory=Prepositions)
    nouns: Nouns = field(default_factory=Nouns)
    pronouns: Pronouns = field(default_factory=Pronouns)
    names: NameWords = field(default_factory=NameWords)
    saying: Saying = field(default_factory=Saying)
    function_words: Words = NONE
    """All words of closed classes: they name nothing."""
    evenings: Words = NONE
    """Words for the part of today that most articles are written before: "tonight"."""
    doubts: Words = NONE
    """Words that leave open whether something comes about: «possible», «éventuel»."""
    once: Words = NONE
    """Words that make a past plan one that has been given up: "originally", «ursprünglich»."""
    captions: Words = NONE
    """Words before the colon of a caption: "photo"."""
    credits: Words = NONE
    """Words before the colon of a line that says where a report comes from: "sources"."""
    imprints: Imprints = field(default_factory=Imprints)
    """Words of a line that says when an article was published."""
    pointers: Mapping[str, Direction] = field(default_factory=dict)
    """Words and phrases of a time that say on which side of the publication it lies: «dernier», «il y a»."""
    comparisons: Words = NONE
    """Words that compare and lean on the time that follows: «meilleur», «comparé», "first", "than"."""
    yearly: Words = NONE
    """Phrases of two or three words that make a habit of what they stand with: «chaque année»."""
    quiet_openers: Words = NONE
    """Words at the head of a clause that a title does without: «mais», «pourtant»."""
    quiet_words: Words = NONE
    """Words and phrases next to a verb that a title does without: «finalement», «par ailleurs», "also"."""
    verb_final: bool = False
    """Whether a verb ends its clause, after the times that it governs, as in Turkish and Japanese."""
    subjects_take_comma: bool = False
    """Whether a comma can stand after a subject: «Bakan, salı günü istifa etti»."""
    leaves_out_subjects: bool = False
    """Whether a clause whose subject is known needs no pronoun: «Nacque a Bari»."""
    narrates_in_present: bool = True
    """Whether the present reports the past too: «En mars, il quitte la ville»."""
    forms_in_context: FormsInContext | None = None
    """For a language that tells verb forms apart by their neighbours."""
    order: WordOrder | None = None
    """For a language whose finite verb stands second, and last in a subordinate clause."""
    participles_lead: bool = False
    """Whether participles stand in front of their nouns, with a time of theirs in front of them."""
    closings_in_context: ClosingsInContext | None = None
    """For a language whose clauses close with the verb that counts: «wurde am Montag eröffnet»."""

    @cached_property
    def yearly_openers(self) -> Words:
        """The first words of the phrases that make a habit."""
        return frozenset(phrase.split(" ")[0] for phrase in self.yearly)
