"""The order of words in a language whose finite verb stands second, and last in a subordinate clause."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from api.extraction.clauses.brackets import Brackets
from api.extraction.clauses.words import NONE, Words


@dataclass(frozen=True, kw_only=True)
class WordOrder:
    """«Am Montag *wurde* der Verkauf, der bis Mai dauern *sollte*, *abgesagt*».

    Genders are written as letters: "m", "f" and "n", "p" for any plural.
    """

    brackets: Brackets
    genders: Mapping[str, str]
    """By determiner, whatever its case: «der» → "mfp"."""
    relatives: Mapping[str, str]
    """The genders of what a relative stands for, which opens a clause that its verb closes: «dem» → "mn"."""
    nominative_genders: Mapping[str, str]
    """By determiner of a subject: «der» → "m"; those of no subject, like «dem», are not among them."""
    pronouns: Mapping[str, str]
    """The genders of what a pronoun stands for: «sie» → "fp"."""
    subjects: Words = NONE
    """Relatives that can be a subject: «der», but not «dem»."""
    owners: Mapping[str, str] = field(default_factory=dict)
    """Relatives that stand for an owner, with the article of the owner: «deren» → «der»."""
    places: Words = NONE
    """Words that open a clause about a place or a matter and are no part of it: «wo»."""
    free: Words = NONE
    """Those of them that make a clause the subject of another: «wer»."""
    oblique: Words = NONE
    """Pronouns that are never a subject: «sich», «ihm»."""
    attributing: Words = NONE
    """Prepositions that join a complement to a noun: «von», «für»."""
    genitives: Words = NONE
    """Determiners of a noun that complements the noun before it: «des»."""
    genitive_endings: tuple[tuple[str, str], ...] = ()
    """Endings of nouns in the genitive, with what stands in their place in other cases; the first counts."""
    inflections: tuple[str, ...] = ()
    """Endings of an adjective before its noun, the longest first: «gegründet*es*»."""
    indefinites: Words = NONE
    """Articles without which nothing after them has another ending: «ein»."""
    nominal: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """By other article, the endings of nouns that would have another without it: «der Angeklagte»."""
    plural_nouns: tuple[str, ...] = ()
    """Endings of nouns in the plural."""
    reported: Words = NONE
    """Finite auxiliaries of what somebody only says: «habe»."""
    omitted: Words = NONE
    """Auxiliaries that a headline does without before a participle: «Museum *wurde* eröffnet»."""
    passive: Words = NONE
    """What then goes with them: «worden»."""
