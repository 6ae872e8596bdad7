"""The words that open clauses and phrases, which a language must name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from api.extraction.clauses.words import NONE, Words


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


@dataclass(frozen=True)
class Conjunctions:
    """Words that open a clause."""

    coordinators: Words = NONE
    """«et», "but"."""
    complementizers: Words = NONE
    """Words that open what is said or thought: «que», "that"."""
    relatives: Words = NONE
    """«qui», "which"."""
    subjects: Words = NONE
    """Relatives that are always a subject: «qui», "who"."""
    before_verbs: Words = NONE
    """Relatives that are the subject of a verb right after them: "that"."""
    things: Words = NONE
    """Relatives that stand for no person: "which"."""
    owners: Words = NONE
    """Relatives that stand for an owner: «dont», "whose"."""
    owned: Mapping[str, str] = field(default_factory=dict)
    """Those of them that also agree with what is owned, with its article: «cuya» → «la»."""
    owners_after_articles: Words = NONE
    """Relatives that stand for an owner if an article comes before them: «la *cui* bozza»."""
    places: Words = NONE
    """Relatives that stand for a place: «où», "where"."""
    subordinators: Words = NONE
    """«quand», "because"."""
    before_that: Words = NONE
    """Those among them that are adverbs unless a "that" follows: «alors» (que)."""
    moments: Words = NONE
    """Those among them that say when, and need no comma: «quand», "when"."""
    conditions: Words = NONE
    """«si», "if"."""
    conditions_of_infinitives: Words = NONE
    """Prepositions that make a condition of an infinitive at the head of a sentence: «*De* llover, …»."""
    after_pronouns: Words = NONE
    """Words before which a condition is a pronoun: «Se *ne* parlerà lunedì»."""
    reflexive: Words = NONE
    """Conditions that are pronouns between other words and their verb: «O presidente *se* reuniu»."""
    verb_first: bool = False
    """Whether a clause that its verb opens is a condition of the next one: «Gelingt das, kommt er»."""
    consequents: Words = NONE
    """Words that can open what follows on such a condition: «so», «dann»."""
    prepositions: Words = NONE
    """Prepositions that can open a clause as well: "after its profit in May fell"."""
    comparing: Words = NONE
    """Words that open what something is compared with: «que», "than"."""
    likening: Words = NONE
    """Words that open what something is like: «comme», "like"."""
    contrasts: Words = NONE
    """Words that open what became of a plan: «mais», "but"."""
    restating: Words = NONE
    """Words that open what a clause amounts to: «…, soit une hausse de 2 %»."""

    @cached_property
    def openers(self) -> Mapping[str, Opener]:
        """How a chunk opens that begins with a word: for a word of several kinds, the last one below."""
        return {
            **dict.fromkeys(self.coordinators, Opener.COORDINATE),
            **dict.fromkeys(self.subordinators, Opener.SUBORDINATE),
            **dict.fromkeys(self.complementizers, Opener.THAT),
            **dict.fromkeys(self.relatives, Opener.RELATIVE),
            **dict.fromkeys(self.conditions, Opener.CONDITION),
        }


@dataclass(frozen=True)
class Prepositions:
    """Prepositions, and small words that act like one in front of a time or noun."""

    all: Words = NONE
    planning: Words = NONE
    """Those that show a date to be an appointment: «convoquée pour le 14 avril»."""
    to_new_date: Words = NONE
    """Those that lead from a postponement to the new date: «reporté à», "moved to"."""
    within: Words = NONE
    """Those among them that also say when something happens: «repoussé en mai», but «remis en mai»."""
    delaying: Words = NONE
    """Those after a denied verb that say when it comes true: "not told *until* May"."""
    at_least: Words = NONE
    """Those before a new date that may not be the last one: "until *at least* May"."""
    from_old_date: Words = NONE
    """Those that lead from a postponement to the old date: "moved from"."""
    genitives: Words = NONE
    """Those between a noun and its complement or time: «l'attaque du 7 octobre»."""
    aftermath: Words = NONE
    """Those, of one word or several, that lead to what has happened: «après l'annulation lundi»."""
    since: Words = NONE
    """Those among them after which nothing can be to come: «depuis les élections»."""
    prospect: Words = NONE
    """Those, of one word or several, that lead to what is to come: "ahead of the vote on Tuesday"."""
    purpose: Words = NONE
    """Those that open a purpose, with an infinitive: «pour», «afin»."""
    place: Words = NONE
    """Those that a place follows: «à», "near"."""
    first_words: Words = NONE
    """Words that open a longer preposition and are no prepositions themselves: «faute de», «quant à»."""
    comparing: Words = NONE
    """Those before the figure that another is compared with: «contre», "from"."""
    agents: Words = NONE
    """Those that can stand between a participle and its date: "built by the army in 1950"."""
    nouns: Words = NONE
    """Nouns inside longer prepositions: «à la suite de», "in the course of"."""
    eventful: Words = NONE
    """Those that lead to another event, which has a date of its own: «après l'envoi de troupes en 2022»."""
    meanwhile: Words = NONE
    """Those that lead to what happens at the time of the verb: «lors», «par», "during"."""
    examples: Words = NONE
    """Those, of one word or two, that lead to one of several things: «notamment», "among them"."""
    results: Words = NONE
    """Those that lead to what something becomes, which its verb needs: "into"."""
    reasons: Words = NONE
    """Those that lead to what a verb is about or why it happens: «pour le vol», "over the fire"."""
    with_times: Words = NONE
    """Prepositions and articles that belong to the time after them: «dès le», «à la», "on the"."""
    articles: Words = NONE
    """Articles that belong to the time after them if one of those leads to them: «auf den 12. Januar»."""
    particles: Words = NONE
    """Those that also belong to a verb before them: "handed in on Monday", "taken on in May"."""
    with_days: Words = NONE
    """Those that lead to a day and to nothing longer: "on"."""
    after_times: Words = NONE
    """Words that belong to the time before them: «inclus», «prochains», "inclusive"."""
    hours: Words = NONE
    """Words that make a number a time of day: «19 h 30», "7 p.m."."""
    partitives: Words = NONE
    """Words that open a subject at the head of a sentence, a complement elsewhere: «de violents orages»."""
