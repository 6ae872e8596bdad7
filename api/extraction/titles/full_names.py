"""The names of an article, each with what its uses show and with its longest form."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from api.extraction.clauses.grammar import Grammar
from api.extraction.titles.actor_clues import heads_clause
from api.extraction.titles.bodies import FIRM, known_as, nouns_of
from api.extraction.titles.introductions import description_of, role_of
from api.extraction.titles.name_clues import clue_of
from api.extraction.titles.name_uses import Clue, Use
from api.extraction.titles.names import names_of
from api.extraction.titles.spelling import spelling_of, without_headlines
from api.extraction.tokens import Span, Tokens

MOST_NAMES = 5_000
"""Names that are remembered of one article."""


FIRM_AND_FIELD = 2
"""Words of the name of a firm that is known by its first: "Halcyon Foods"."""
MOST_FORMS = 4
"""Forms of the name of one person, at most: «Paul Durand», «Durand», «P. Durand», «Paul»."""


class Kind(StrEnum):
    """What a name names."""

    ACTOR = "actor"
    PLACE = "place"
    NOBODY = "nobody"


@dataclass
class Name:
    """A name of an article, and how often its uses show what; its kind is asked once all uses are known."""

    text: str
    clues: Counter[Clue | None] = field(default_factory=Counter)
    determined: int = 0
    heads_clause: bool = False
    """Whether it is once the subject of a verb, as a club is that has the name of its town."""

    @cached_property
    def kind(self) -> Kind:
        """What most uses show; a known place is one unless a person or a club has its name."""
        clues = self.clues
        bearers = clues[Clue.PERSON] + clues[Clue.TEAM]
        if clues[Clue.KNOWN_PLACE] and bearers <= clues[Clue.KNOWN_PLACE]:
            return Kind.PLACE
        acts = bearers + clues[Clue.BODY] + clues[Clue.ACTS]
        if self._is_place_by_use(acts):
            return Kind.PLACE
        return Kind.NOBODY if clues[Clue.NOBODY] > acts else Kind.ACTOR

    def _is_place_by_use(self, acts: int) -> bool:
        """Whether its prepositions make it a place, in doubt also if it does something: «Brest a voté»."""
        if self.clues[Clue.BODY] + self.clues[Clue.PERSON]:
            return False
        sure, maybe = self.clues[Clue.PLACE], self.clues[Clue.MAYBE_PLACE]
        return sure + maybe > acts or (sure > 0 and sure + maybe == acts)

    @cached_property
    def is_person(self) -> bool:
        """Whether this is a full name of a person, as far as its shape and its uses show."""
        words = self.text.split()
        if len(words) < 2 or (words[0].isupper() and len(words[0]) > 2) or self.kind is not Kind.ACTOR:
            return False
        if self.clues[Clue.PERSON]:
            return True
        is_plain = all(not word.isupper() or len(word) < 3 for word in words)
        return is_plain and not self.clues[Clue.BODY] and self.determined * 2 < self.clues.total()


class FullNames:
    """The names of an article by their text; a part of a name stands for the whole."""

    def __init__(self, sentences: Iterable[Tokens], grammar: Grammar) -> None:
        self.grammar = grammar
        self.names: dict[str, Name] = {}
        self.variants: set[str] = set()
        self._acronyms: dict[str, str] = {}
        self._roles: dict[str, set[str]] = defaultdict(set)
        self._bodies: dict[str, set[str]] = defaultdict(set)
        self._meant: dict[str, Name | None] = {}
        for use, clue in _uses_in(sentences, grammar):
            self._learn(use, clue)
        self._people = {key for key, name in self.names.items() if name.is_person}
        self._is_of_sports = any(name.clues[Clue.TEAM] for name in self.names.values())
        self._surnames = {key.split()[-1] for key in self._people}
        self._longer: dict[str, set[str]] = defaultdict(set)
        for key, name in self.names.items():
            for part in self._parts(key, name):
                self._longer[part].add(key)
        for acronym, key in self._acronyms.items():
            self._longer[acronym].add(key)

    def named(self, text: str) -> Name | None:
        """The name with a text, if the article has it."""
        return self.names.get(key_of(text))

    def kind(self, name: Name) -> Kind:
        """What a name names: a surname is a person's, unless it is a known place's or always nobody's."""
        kind = name.kind
        is_surname = key_of(name.text) in self._surnames and not name.clues[Clue.KNOWN_PLACE]
        is_whose = kind is Kind.PLACE or name.clues[Clue.NOBODY] < name.clues.total()
        return Kind.ACTOR if is_surname and is_whose else kind

    def may_play(self, name: Name) -> bool:
        """Whether the name of a known town is somewhere that of its club."""
        if not self._is_of_sports or not name.clues[Clue.KNOWN_PLACE] + name.clues[Clue.TEAM]:
            return False
        return name.heads_clause or name.clues[Clue.TEAM] > 0

    def longest(self, name: Name) -> Name:
        """The longest form of a name, itself if none is longer or if it could stand for several."""
        if self.kind(name) is not Kind.ACTOR:
            return name
        whole = self._only(self._longer.get(key_of(name.text), ()))
        if whole is None:
            return name
        further = self._only(self._longer.get(key_of(whole.text), ()))
        return further or whole

    def with_role(self, role: str) -> Name | None:
        """The one person that the article introduces with a role, None if there are several."""
        keys = self._roles.get(role, ())
        if len(keys) > MOST_FORMS:
            return None
        introduced = [self.longest(self.names[key]) for key in keys if self._is_without_article(key)]
        people = {name.text for name in introduced if name.is_person}
        return self.named(people.pop()) if len(people) == 1 else None

    def body(self, noun: str) -> Name | None:
        """The one body that a noun can stand for: a firm that no other is named as often as."""
        known = known_as(noun, self.grammar)
        if known not in self._meant:
            self._meant[known] = self._body(known)
        return self._meant[known]

    def _body(self, known: str) -> Name | None:
        keys = self._bodies.get(known, ())
        meant = {self.longest(self.names[key]).text for key in keys if self.is_body(self.names[key])}
        found = self.named(meant.pop()) if len(meant) == 1 else None
        return None if found is None or (known == FIRM and self._has_rival(found)) else found

    def is_body(self, name: Name) -> bool:
        """Whether a name can be that of a body: no place, and no person as a first name or title shows."""
        names, whole = self.grammar.names, self.longest(name)
        is_called = key_of(whole.text).split()[0] in names.women | names.men
        other = whole.clues[Clue.PERSON] + whole.clues[Clue.KNOWN_PLACE]
        return self.kind(name) is Kind.ACTOR and not (other or is_called)

    def _has_rival(self, firm: Name) -> bool:
        """Whether another body that acts is named as often as a firm, or before it."""
        uses: Counter[str] = Counter()
        for name in self.names.values():
            if self.is_body(name) and name.clues[Clue.ACTS] + name.clues[Clue.BODY]:
                uses[self.longest(name).text] += name.clues.total()
        return next(iter(uses), "") != firm.text or uses.most_common(1)[0][0] != firm.text

    def _is_without_article(self, key: str) -> bool:
        """Whether a name does not begin with an article, as that of a newspaper does: «Le Monde»."""
        return key.split(" ")[0] not in self.grammar.names.definites

    def _only(self, keys: Iterable[str]) -> Name | None:
        """The one name that all of some keys are part of."""
        whole = [key for key in keys if not key[1:].startswith(". ")] or list(keys)
        longest = max(whole, key=len, default=None)
        if longest is None or not all(key in longest for key in whole):
            return None
        return self.names[longest]

    def _learn(self, use: Use, clue: Clue | None) -> None:
        key = key_of(use.text)
        name = self.names.get(key)
        if name is None:
            if len(self.names) >= MOST_NAMES:
                return
            name = self.names[key] = Name(use.text)
        elif name.text != use.text:
            name.text = max(name.text, use.text, key=lambda text: (not text.isupper(), len(text)))
        name.clues[clue] += 1
        name.heads_clause |= clue is Clue.KNOWN_PLACE and heads_clause(use)
        role, described = role_of(use), description_of(use)
        if role is not None:
            self._roles[role].add(key)
        if described is not None:
            self._roles[described].add(key)
        for noun in nouns_of(use):
            self._bodies[noun].add(key)
        name.determined += use.norm(-1) in self.grammar.nouns.determiners
        self.variants.add(use.text.rstrip("."))
        if use.previous is not None and use.is_upper and use.norm(-1) == "(" and use.norm(1) == ")":
            self._introduce(key, use.tokens.between(*use.previous[0]))

    def _introduce(self, acronym: str, whole: str) -> None:
        """Notes an acronym in parentheses after a name that it can be short for."""
        initials = "".join(word[0] for word in whole.split()).casefold()
        if " " in whole and (acronym[0] == initials[0] and set(acronym) <= set(whole.casefold())):
            self._acronyms[acronym] = key_of(whole)

    def _parts(self, key: str, name: Name) -> Iterator[str]:
        """The shorter names that can stand for a name."""
        words = key.split()
        if len(words) < 2 or name.kind is not Kind.ACTOR:
            return
        if key in self._people:
            yield words[-1]
            yield f"{words[0][0]}. {words[-1]}"
            yield from self._particle_and_surname(words)
            if self._stands_alone(words[-1]) or self._is_called(words[0]):
                yield words[0]
        if self._is_firm(words):
            yield words[0]
        if words[0] in self.grammar.names.bodies:
            yield words[0]
        if words[-1] in self.grammar.names.body_endings and self._stands_alone(words[-1]):
            yield words[-1]
        yield from self._without_endings(words)
        acronym = "".join(word[0] for word in name.text.split() if word[0].isupper())
        if acronym in self.variants:
            yield acronym.casefold()

    def _particle_and_surname(self, words: list[str]) -> Iterator[str]:
        if len(words) > 2 and words[-2] in self.grammar.names.links | self.grammar.names.particles:
            yield " ".join(words[-2:])

    def _without_endings(self, words: list[str]) -> Iterator[str]:
        """ "Ford Motor" and "Ford" of "Ford Motor Company"."""
        while len(words) > 1 and words[-1] in self.grammar.names.body_endings:
            words = words[:-1]
            yield " ".join(words)

    def _is_called(self, first_name: str) -> bool:
        """Whether the article calls somebody by a first name alone."""
        names = self.grammar.names
        return first_name in self.names and (first_name in names.women or first_name in names.men)

    def _is_firm(self, words: list[str]) -> bool:
        """Whether the article calls a body by its first word: "Halcyon" of "Halcyon Foods"."""
        if len(words) > FIRM_AND_FIELD and words[-1] in self.grammar.names.body_endings:
            return words[0] in self.names
        is_pair = len(words) == FIRM_AND_FIELD and words[-1] not in self.names
        return is_pair and self._stands_alone(words[0])

    def _stands_alone(self, word: str) -> bool:
        """Whether the article calls somebody by one word, a surname or the first word of a firm."""
        name = self.names.get(word)
        return name is not None and name.clues[Clue.PERSON] + name.clues[Clue.ACTS] > 0


def key_of(text: str) -> str:
    """A name as it is looked up: in one case, without the full stop of an abbreviation."""
    return text.casefold().replace("’", "'").rstrip(".")


def _uses_in(sentences: Iterable[Tokens], grammar: Grammar) -> Iterator[tuple[Use, Clue | None]]:
    """Every use of a name in an article, with its clue."""
    written = without_headlines(sentences, grammar)
    spelling = spelling_of(written, grammar)
    for sentence in written:
        previous: tuple[Span, Clue | None] | None = None
        for span in names_of(sentence, grammar, spelling):
            use = Use(span, sentence.tokens, grammar, previous)
            clue = clue_of(use)
            yield use, clue
            previous = (span, clue)
