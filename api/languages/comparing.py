"""The vocabulary for comparing titles: its type, and the concepts that all languages share.

Words of different languages agree if they stand for the same concept: «démissionne» and “resigns” both stand
for ``resign``. Each language lists its words by concept in its ``comparing.py``. All words are folded.

The beginnings of words are chosen by hand. On the pairs of titles that no rule was made on, they found 63 %
of the matches when Snowball stems and simplemma's lemmas of the same words found 57 %, with more false ones.
A beginning must not catch other words, nor names: «mari-» is in «maritime» and “Mario”.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

SHORTEST_BEGINNING = 3
REMEMBERED = 65_536
"""Words whose concepts are remembered."""

CONCEPTS = frozenset(
    (
        "abolish accuse acquit actor adopt agm agree aground air airport alarm allow announce appeal"
        " appoint archaeology arrest arrive ask astronaut attack auction award ban bank bankrupt beach"
        " beat begin bell bill birth block board body book border bridge budget build burst bus buy"
        " by-election cancel car ceasefire celebrate ceremony charge child church cinema city clash"
        " climate close club coach collapse company concert confidence confirm contaminate contract"
        " convict correct council country court crash create creditor crew crown cull cup customs cut dam"
        " damage deadline debate debt decree demand derail destroy die disappear disaster discover dismiss"
        " dissolve dive doctor doping draw drill drought drug eclipse education effect elect eliminate"
        " embassy eruption escape evacuate exhibition expel explode extend extradite factory fair farm"
        " farmer festival final fine fire fish flight flood flu forest free fund funeral gas give-up goal"
        " government growth head health hear heat hire hit hospital hostage house hunger hurt impeach"
        " inaugurate inquire insurance intercept invade investor island jewel job join kidnap king land"
        " landslide launch law lawsuit lawyer lead league leak leave library license lockdown lose man"
        " marathon marry match mayor measles medal meet member merge metro migrant mine minister missile"
        " monument moon motion move murder museum newspaper night nuclear nurse offer oil olympics open"
        " opponent orbit order outage outbreak paint parliament pay peace pension people petition pilot"
        " plan platform poison police pollute pope postpone power prefect president press price prison"
        " promise prosecutor protest publish quake qualify queen question race railway rain raise rape"
        " rate reach record refloat region reject replace rescue researcher resign restore result resume"
        " retire return riot river road rocket roof round rubbish sail sanction satellite scandal school"
        " seize sell semi-final senator send share ship shoot sign singer sink snow space spacecraft"
        " spread stadium stage station steal steel storm strike student submarine suicide suspend tax"
        " teacher team telescope terror test theatre threat trade train tram trial troops truck tunnel"
        " unemployment union vaccine verdict victim virus visit vote wall war warn water wave weapon wheat"
        " wind withdraw woman work worker worldcup wreck writer"
    ).split()
)
"""Every concept a word can stand for. A language need not have words for all of them."""

OPPOSITES: tuple[tuple[str, str], ...] = (
    ("abolish", "adopt"),
    ("adopt", "reject"),
    ("aground", "refloat"),
    ("allow", "ban"),
    ("allow", "reject"),
    ("appoint", "dismiss"),
    ("appoint", "resign"),
    ("arrest", "free"),
    ("arrive", "leave"),
    ("begin", "close"),
    ("birth", "die"),
    ("buy", "sell"),
    ("convict", "acquit"),
    ("die", "hurt"),
    ("hire", "dismiss"),
    ("join", "expel"),
    ("join", "leave"),
    ("kidnap", "free"),
    ("open", "close"),
    ("raise", "collapse"),
    ("raise", "cut"),
    ("suspend", "resume"),
)
"""Two titles with one of these concepts each report different events."""

TALK = frozenset("accuse announce demand inquire promise".split())
"""Concepts of speech: speaking about an event is a separate event."""

PERSONS = frozenset(
    (
        "actor coach doctor farmer king lawyer mayor minister nurse opponent pope prefect president"
        " prosecutor queen senator singer student teacher writer"
    ).split()
)
"""Persons by office or trade; no two of them are the same person."""

VEHICLES = frozenset("air bus car ship spacecraft submarine train tram truck".split())
"""What moves people and goods: one crash may have two of them, but not one here and another there."""

ROLES = PERSONS | frozenset(
    (
        "astronaut bank board city club company council country court creditor crew government head"
        " investor member migrant parliament people pilot police press region researcher space station"
        " team troops union victim worker"
    ).split()
)
"""Who acts, or where. A role says nothing about what happens."""

DISASTERS = frozenset(
    "aground attack collapse crash derail explode fire flood quake shoot sink storm".split()
)
CONSEQUENCES = frozenset("destroy die hit hurt people victim".split())
"""Effects of a disaster, which belong to the same event."""


@dataclass(frozen=True, eq=False)
class ComparingWords:
    """The vocabulary of one language for comparing titles; empty for an unknown language."""

    concepts: Mapping[str, str] = field(default_factory=dict)
    """The words of each concept, separated by spaces. ``accus-`` is any word that begins so, ``step_down``
    two words in a row, function words between them left out."""
    nations: Mapping[str, str] = field(default_factory=dict)
    """By the code of a country or international body, those of its names and its people's that the Unicode
    locale data (CLDR) lacks. They are separated by spaces; the words of one name are joined by hyphens."""
    numbers: Mapping[str, int] = field(default_factory=dict)
    """Cardinals and ordinals, in one word."""
    scales: Mapping[str, int] = field(default_factory=dict)
    """Words that multiply the number before them: «millions»."""
    function_words: frozenset[str] = frozenset()
    vague_words: frozenset[str] = frozenset()
    """Words that say nothing in a title, though they may in a name: “general”, “west”."""
    background_markers: frozenset[str] = frozenset()
    """Words that introduce the background of an event: “after”."""
    negations: frozenset[str] = frozenset()
    agent_markers: frozenset[str] = frozenset()
    """Words before the agent of a passive sentence: “by”."""
    passive_markers: frozenset[str] = frozenset()
    """Forms of the passive's auxiliary that are rarely anything else."""
    versus: frozenset[str] = frozenset()
    """Words between the two numbers of a vote or a match: “by 61 to 44”."""
    range_markers: frozenset[str] = frozenset()
    """Words before the first of two numbers that bound a range instead: “from 3 to 5”."""
    joining_words: frozenset[str] = frozenset()
    """Words that join names in any order: “and”."""

    capitalises_nouns: bool = False
    """Whether a capital marks any noun, so that it tells no name."""

    def concept_of(self, word: str) -> str | None:
        """The concept of a word: of the whole word if listed, else of its longest listed beginning."""
        return _concept_of(self, word)

    def concept_of_pair(self, first: str, second: str) -> str | None:
        """The concept of two words in a row."""
        return self.wholes.get(f"{first}_{second}")

    @cached_property
    def beginnings_of_pairs(self) -> frozenset[str]:
        """The first words of the pairs that have a concept."""
        return frozenset(word.partition("_")[0] for word in self.wholes if "_" in word)

    @cached_property
    def wholes(self) -> Mapping[str, str]:
        return {word: concept for word, concept in self._listed() if not word.endswith("-")}

    @cached_property
    def beginnings(self) -> Mapping[str, str]:
        return {word[:-1]: concept for word, concept in self._listed() if word.endswith("-")}

    @cached_property
    def longest_beginning(self) -> int:
        """The letters of the longest listed beginning."""
        return max(map(len, self.beginnings), default=0)

    def _listed(self) -> list[tuple[str, str]]:
        return [(word, concept) for concept, words in self.concepts.items() for word in words.split()]


@lru_cache(maxsize=REMEMBERED)
def _concept_of(words: ComparingWords, word: str) -> str | None:
    if word in words.wholes:
        return words.wholes[word]
    lengths = range(min(len(word), words.longest_beginning), SHORTEST_BEGINNING - 1, -1)
    return next((words.beginnings[word[:end]] for end in lengths if word[:end] in words.beginnings), None)


UNKNOWN_LANGUAGE = ComparingWords()
