"""Who takes part in an event and where it happens: the names in its title, each in its longest form."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from api.extraction.clauses.grammar import NON_FINITE, NOUNS_TOO, Grammar
from api.extraction.titles.full_names import FullNames, Kind, Name, key_of
from api.extraction.titles.name_ends import LONGEST_NAME, is_known_place
from api.extraction.titles.name_uses import Clue
from api.extraction.tokens import Tokens

MOST_PARTICIPANTS = 50
"""Actors of one title, and places, at most."""
LONGEST_EXPANDED = 120
"""Characters of the longest title in which a surname still becomes a full name."""
MOST_BEFORE_DESCRIBING = 3
"""Words from the article of a noun to the name that describes it: "her first WTA title"."""
CURRENCIES = ("$", "€", "£")
_WORD = re.compile(r"\w+")
_ROLE = re.compile(r"(?P<article>\w+ |\w['’])(?P<role>[^\W\d_]+) (?P<verb>[^\W\d_]+['’]?)")
_SMALL_WORD = re.compile(r"\.?[ -]([a-z]+)")


class Participants(NamedTuple):
    """The names in a title, each once, in the order of the title."""

    actors: tuple[str, ...]
    places: tuple[str, ...]


class Found(NamedTuple):
    """A name of the article in a title, and where it stands there."""

    name: Name
    start: int
    end: int


class Names:
    """The names of an article, read when the first title asks for them."""

    def __init__(self, grammar: Grammar, sentences: Sequence[Tokens]) -> None:
        self._grammar = grammar
        self._sentences = sentences
        self._found: dict[str, tuple[Found, ...]] = {}

    @cached_property
    def _known(self) -> FullNames:
        return FullNames(self._sentences, self._grammar)

    @cached_property
    def _first_words(self) -> frozenset[str]:
        found = map(_WORD.match, self._known.names)
        return frozenset(match.group() for match in found if match)

    def of(self, title: str) -> Participants:
        """The actors and places that a title names."""
        named: dict[Kind, dict[str, None]] = {kind: {} for kind in Kind}
        for found in self._found_in(title):
            kind, name = self._known.kind(found.name), self._known.longest(found.name)
            if len(named[kind]) < MOST_PARTICIPANTS and self._takes_part(title, found, kind):
                named[kind][self._with_article(name.text, kind)] = None
        return Participants(tuple(_distinct(named[Kind.ACTOR])), tuple(named[Kind.PLACE]))

    def _takes_part(self, title: str, found: Found, kind: Kind) -> bool:
        """Whether a name in a title is that of somebody who acts, or of where it happens."""
        if kind is Kind.ACTOR:
            is_outside = self._is_setting(title, found) or _is_aside(title, found)
            return not is_outside and not self._describes_object(title, found)
        return not self._describes_noun(title, found.end)

    def _describes_object(self, title: str, found: Found) -> bool:
        """Whether a name that does nothing in the article describes a noun: "her first WTA title"."""
        clues = found.name.clues
        if clues[Clue.ACTS] + clues[Clue.PERSON] or not self._describes_noun(title, found.end):
            return False
        words = title[: found.start].casefold().split()
        nouns = self._grammar.nouns
        for word in reversed(words[-MOST_BEFORE_DESCRIBING:]):
            if word in nouns.determiners or word in nouns.possessive:
                return word != words[0]
            if word in self._grammar.prepositions.all or self._is_finite(word):
                return False
        return False

    def _is_finite(self, word: str) -> bool:
        form = self._grammar.verbs.form(word)
        return form is not None and form.form not in NON_FINITE

    def _is_setting(self, title: str, found: Found) -> bool:
        """Whether it happens inside a body or a work: "in the High Court", «dans Le Monde»."""
        words = title[: found.start].casefold().replace("’", "'").split()[-2:]
        names = self._grammar.names
        return len(words) == 2 and words[0] in names.settings and words[1] in names.definites

    def _with_article(self, text: str, kind: Kind) -> str:
        """A place with the article that belongs to its name: «Le Havre» where the text has «au Havre»."""
        names = self._grammar.names
        if kind is not Kind.PLACE:
            return text
        whole = (f"{article.capitalize()} {text}" for article in sorted(names.place_articles))
        return next((name for name in whole if is_known_place(name, self._grammar)), text)

    def people_in(self, text: str) -> list[str]:
        """The full names of the people that a text names, each once."""
        whole = [self._known.longest(found.name) for found in self._search(text)]
        return [*dict.fromkeys(name.text for name in whole if name.is_person)]

    def expanded(self, title: str) -> str:
        """The title with each surname that stands alone made a full name, without «M.» before it."""
        if len(title) > LONGEST_EXPANDED:
            return title
        for found in reversed(self._found_in(title)):
            whole = self._known.longest(found.name)
            if whole is found.name or not whole.is_person or whole.text in title:
                continue
            is_short = len(title) + len(whole.text) <= LONGEST_EXPANDED
            if is_short and not self._is_of_thing(title[: found.start]):
                title = f"{self._without_title(title[: found.start])}{whole.text}{title[found.end :]}"
        return self._with_name_for_role(title)

    def _with_name_for_role(self, title: str) -> str:
        """«Le maire Paul Durand a démissionné», if he is the one mayor that the article introduces."""
        role = _ROLE.match(title)
        if role is None or not self._is_role_alone(role):
            return title
        person = self._known.with_role(role.group("role").casefold())
        if person is None or person.text in title or len(title) + len(person.text) > LONGEST_EXPANDED:
            return title
        noun = (
            role.group("role").capitalize() if self._grammar.names.attributive else title[: role.end("role")]
        )
        return f"{noun} {person.text}{title[role.end('role') :]}"

    def _is_role_alone(self, role: re.Match[str]) -> bool:
        """Whether a title begins with a determiner and a noun, and goes on with a verb."""
        determiner = role.group("article").strip().casefold().replace("’", "'")
        if determiner not in self._grammar.names.definites:
            return False
        following = role.group("verb").casefold().replace("’", "'")
        return self._is_finite(following) or following in self._grammar.verbs.before_verbs

    def _is_of_thing(self, before: str) -> bool:
        """Whether a name belongs to that of a thing: «le boson de Higgs»."""
        words = before.casefold().replace("’", "'").split()
        names = self._grammar.names
        return len(words) > 1 and words[-1] in names.links and words[-2] in names.things

    def _describes_noun(self, title: str, end: int) -> bool:
        """Whether a name stands for an adjective: "a London court", "the U.S. market"."""
        if not self._grammar.names.attributive:
            return False
        following = _SMALL_WORD.match(title, end)
        if following is None or following.group(1) in self._grammar.function_words:
            return False
        if following.group(1) in self._grammar.names.sites:
            return False
        form = self._grammar.verbs.form(following.group(1))
        return form is None or form.form in NOUNS_TOO

    def _without_title(self, text: str) -> str:
        """The text before a name without a civil title at its end."""
        head, _, last = text.rstrip().rpartition(" ")
        is_title = last.casefold().rstrip(".") in self._grammar.names.civil_titles
        return f"{head} ".lstrip() if is_title else text

    def _found_in(self, title: str) -> tuple[Found, ...]:
        """The names in a title, which is asked twice: once for its full names, once for who takes part."""
        if title not in self._found:
            self._found = {title: tuple(self._search(title))}
        return self._found[title]

    def _search(self, title: str) -> Iterator[Found]:
        """The names in a title, the longest at each place, not overlapping."""
        words = [match.span() for match in _WORD.finditer(title)]
        folded, end = title.casefold(), 0
        for number, (start, first_end) in enumerate(words):
            if start >= end and folded[start:first_end] in self._first_words:
                found = self._longest_at(
                    title, [last for _, last in words[number : number + 2 * LONGEST_NAME]], start
                )
                if found is not None:
                    end = found.end
                    yield found

    def _longest_at(self, title: str, ends: list[int], start: int) -> Found | None:
        for end in reversed(ends):
            name = self._known.named(title[start:end])
            if name is not None and self._is_written_so(title, start, end):
                return Found(name, start, end)
        return None

    def _is_written_so(self, title: str, start: int, end: int) -> bool:
        """Whether a name has its capitals; the first letter of a title tells nothing."""
        text, variants = title[start:end], self._known.variants
        if title[end : end + 1] in CURRENCIES:
            return False
        if title[end : end + 1] == "-" and title[end + 1 : end + 2].isalpha():
            return False
        return text in variants or (start == 0 and f"{text[:1].lower()}{text[1:]}" in variants)


def _is_aside(title: str, found: Found) -> bool:
    """Whether a name in parentheses only says whom another belongs to: «Paul Durand (Safran)»."""
    before = title[: found.start].rsplit(maxsplit=2)
    if len(before) < 2 or before[-1] != "(" or title[found.end : found.end + 1] != ")":
        return False
    return before[-2][0].isupper()


def _distinct(names: dict[str, None]) -> Iterator[str]:
    """The names that are no part of another among them."""
    for name in names:
        words = set(key_of(name).split(" "))
        if not any(words < set(key_of(other).split(" ")) for other in names):
            yield name
