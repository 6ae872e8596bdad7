"""The words next to nouns, and the pronouns, that a language must name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from api.extraction.clauses.words import NONE, Words


@dataclass(frozen=True)
class Genitive:
    """How a noun is joined to its complement; ``fused`` is by the article that opens the complement."""

    word: str = ""
    fused: Mapping[str, str] = field(default_factory=dict)
    """«de» with an article: «le» → «du»."""
    elided: str = ""
    """The word before a vowel: «d'»."""
    before: Words = NONE
    """The letters before which it is elided."""
    owner_first: str = ""
    """What follows an owner that stands first: "Jane Doe's son"."""


@dataclass(frozen=True)
class Inside:
    """The prepositions of a place, before a noun phrase and before a name."""

    noun: str = ""
    name: str = ""
    fused: Mapping[str, str] = field(default_factory=dict)
    """By an article, the word in which the preposition and the article are one: «na»."""


@dataclass(frozen=True)
class Nouns:
    """Words that stand next to nouns, and the shape of nouns and names."""

    determiners: Words = NONE
    days: Words = NONE
    """The word "day" in front of a number: «para o *dia* 20»."""
    masculine: Words = NONE
    """Determiners of masculine nouns; none if participles do not agree with nouns."""
    feminine: Words = NONE
    """Determiners of feminine nouns; none if participles do not agree with nouns."""
    plural: Words = NONE
    """Determiners of plural nouns."""
    singular: Words = NONE
    """Determiners of singular nouns of any gender."""
    feminine_endings: tuple[str, ...] = ()
    """Endings of participles that agree with a feminine noun."""
    plural_endings: tuple[str, ...] = ()
    """Endings of participles that agree with a plural noun."""
    possessives: Words = NONE
    """What follows an apostrophe in a possessive: "Friday's attack"."""
    after_times: bool = False
    """Whether a time can describe the noun after it: "the 1997 election"."""
    bare_endings: tuple[str, ...] = ()
    """Endings of nouns that open a sentence without an article and are not names: "Regulators fined…"."""
    mishaps: Words = NONE
    """Those of what nobody announces, so that its date lies in the past: "attack", «accident»."""
    acts: Words = NONE
    """Those of what people do: in the past unless the clause announces it: "decision"."""
    figures: Words = NONE
    """Those of what a company reports on a day known before: «résultats», "earnings"."""
    respites: Words = NONE
    """Those of more time, before the day that it lasts until: «délai», "extension"."""
    winners: Words = NONE
    """Those of people and teams by what they have won or lost: «finaliste», "champion"."""
    appointments: Words = NONE
    """Those of what people come together for: still to come in the present tense: "hearing"."""
    articles: Words = NONE
    """Determiners that a title made of a noun does without."""
    unfused: Mapping[str, str] = field(default_factory=dict)
    """The article in a preposition: «du» → «le»."""
    possessive: Words = NONE
    """Determiners that stand for an owner: «son», "its"."""
    of_several: Words = NONE
    """Those of these that several people own things by: «leur»."""
    ages: Words = NONE
    """Words after the number of an age: «58 ans»."""
    of_times: Words = NONE
    """Nouns that only divide a time: «partie», "period"."""
    roots: Words = NONE
    """Nouns that say nothing without the time after them: «plonge ses racines», "has its origin"."""
    genitive: Genitive = field(default_factory=Genitive)
    inside: Inside = field(default_factory=Inside)
    superlatives: Words = NONE
    """Words that rank a noun: «plus», "biggest"."""
    ordinals: Words = NONE
    """Words that give a noun its place in a row: «troisième», "third"."""
    personal: Words = NONE
    """Nouns for what only people have: «obsèques», «père»."""
    funerals: Words = NONE
    """Those for the farewell to a dead person, of whom an article tells from its start: «obsèques»."""
    weather: Words = NONE
    """Those of the weather, which is foretold and never planned: «pluie», "snow"."""
    messages: Words = NONE
    """Nouns for what is written or said: its date is that of what it says. «communiqué», "statement"."""
    linking: Words = NONE
    """Small words inside a long preposition: «suite à», «à la suite de la»."""


@dataclass(frozen=True)
class Pronouns:
    """Pronouns that can be a subject."""

    subjects: Words = NONE
    """Those that stand for the subject of the sentence before: «elle», "they"."""
    first_person: Words = NONE
    """Words that only speak of the speaker: «je», «notre», "we"."""
    presenting: Words = NONE
    """Those that present what a relative clause then describes: «c'est le maire qui», "it was"."""
    dummies: Words = NONE
    """Those that stand for nothing mentioned before: «c'», "it"."""
    plural: Words = NONE
    """Those that stand for several: «ils», "they"."""
    masculine: Words = NONE
    """Those that stand for a masculine noun or a man: «il», "he"."""
    feminine: Words = NONE
    """Those that stand for a feminine noun or a woman: «elle», "she"."""
    people: Words = NONE
    """Those that stand for people only: "he", "she"."""
    demonstratives: Words = NONE
    """Those that stand for a noun before, with a complement of their own: «celle du 3 mai»."""
    emphatic: Words = NONE
    """Those between commas that repeat a subject: «le budget, lui, augmente»."""
    ones: Words = NONE
    """Those for one of several, whose genitive follows: "one" of the traders, «un» des commerçants."""
    latter: Mapping[str, str] = field(default_factory=dict)
    """Words for who was named last, with the pronoun they agree as: «ce dernier» → «il»."""
    owners: Mapping[str, str] = field(default_factory=dict)
    """Possessives that tell whose they are, with the pronoun of the owner: "his" → "he"."""
    owned: Mapping[str, str] = field(default_factory=dict)
    """Possessives that only agree with what is owned, with its article: «sa» → «la»."""
    recipients: Words = NONE
    """Those before a verb for the person who gets something: «lui»."""
    things: Words = NONE
    """Those that never stand for one person: "it"."""
