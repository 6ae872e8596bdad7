"""Who takes part in an event and where it happens: the names in its title, each in its longest form."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from api.extraction.clauses.grammar import Grammar
from api.extraction.titles.actor_clues import new_club, rival
from api.extraction.titles.full_names import FullNames, Kind, Name, key_of
from api.extraction.titles.institutions import institutions_in
from api.extraction.titles.name_ends import LONGEST_NAME, is_known_place
from api.extraction.titles.name_uses import Clue, Use
from api.extraction.titles.nobody_clues import quoted_title, thing_before
from api.extraction.titles.roles import roles_in
from api.extraction.titles.title_uses import describes_noun, describes_object, is_aside, is_setting, is_venue
from api.extraction.tokens import Span, Tokenizer, Tokens

MOST_PARTICIPANTS = 50
"""Actors of one title, and places, at most."""
LONGEST_EXPANDED = 120
"""Characters of the longest title in which a surname still becomes a full name."""
CURRENCIES = ("$", "€", "£")
_WORD = re.compile(r"\w+")
_ROLE = re.compile(r"(?P<article>\w+ |\w['’])(?P<role>[^\W\d_]+) (?P<verb>[^\W\d_]+['’]?)")


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

    def __init__(self, grammar: Grammar, tokenizer: Tokenizer, sentences: Sequence[Tokens]) -> None:
        self._grammar = grammar
        self._tokenizer = tokenizer
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
        for _, kind, text in sorted(self._named_in(title, self._tokenizer.tokens(title))):
            if len(named[kind]) < MOST_PARTICIPANTS:
                named[kind][text] = None
        return Participants(tuple(_distinct(named[Kind.ACTOR])), tuple(named[Kind.PLACE]))

    def _named_in(self, title: str, tokens: Tokens) -> Iterator[tuple[int, Kind, str]]:
        """Where a title names somebody or something, what kind it is, and its whole name."""
        institutions = list(institutions_in(tokens, self._grammar))
        for whole in institutions:
            text = tokens.between(*whole)
            yield whole.start, Kind.ACTOR, f"{text[0].upper()}{text[1:]}"
        for found in self._found_in(title):
            use = _use(found, tokens, self._grammar)
            kind, name = self._kind_in(use, found.name), self._known.longest(found.name)
            if not any(_is_inner(use.span, whole, kind) for whole in institutions):
                yield use.span.start, kind, self._with_article(name.text, kind)
        for at, role in roles_in(tokens, self._grammar):
            person = self._known.with_role(role)
            if person is not None:
                yield at, Kind.ACTOR, person.text

    def _kind_in(self, use: Use, name: Name) -> Kind:
        """What a name names in a title: nobody if its bearer takes no part there."""
        if quoted_title(use) or (thing_before(use) and not name.is_person):
            return Kind.NOBODY
        kind = self._known.kind(name)
        if self._known.may_play(name):
            kind = _kind_of_club(use) or kind
        if kind is Kind.PLACE:
            return Kind.NOBODY if describes_noun(use) else kind
        if kind is Kind.ACTOR and not name.is_person and is_venue(use):
            return Kind.PLACE
        is_idle = not name.clues[Clue.ACTS] + name.clues[Clue.PERSON] and describes_object(use)
        return Kind.NOBODY if is_idle or is_setting(use) or is_aside(use) else kind

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
            if whole is found.name or not self._is_person(whole, found) or whole.text in title:
                continue
            is_short = len(title) + len(whole.text) <= LONGEST_EXPANDED
            if is_short and not self._is_of_thing(title[: found.start]):
                title = f"{self._without_title(title[: found.start])}{whole.text}{title[found.end :]}"
        return self._with_name_for_role(title)

    def _is_person(self, whole: Name, found: Found) -> bool:
        """Whether a name stands for a person, and is not the first word of the name of a firm."""
        names, text = self._grammar.names, key_of(found.name.text)
        words = key_of(whole.text).split()
        is_first = words[0] == text and text not in names.women | names.men
        is_first = is_first and words[-1] not in names.body_endings
        return whole.is_person and not is_first

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
        return self._grammar.verbs.is_finite(following) or following in self._grammar.verbs.before_verbs

    def _is_of_thing(self, before: str) -> bool:
        """Whether a name belongs to that of a thing: «le boson de Higgs»."""
        words = before.casefold().replace("’", "'").split()
        names = self._grammar.names
        return len(words) > 1 and words[-1] in names.links and words[-2] in names.things

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


def _use(found: Found, tokens: Tokens, grammar: Grammar) -> Use:
    """A name in a title, as a use of it."""
    first = bisect_right(tokens.starts, found.start) - 1
    return Use(Span(first, max(first + 1, bisect_left(tokens.starts, found.end))), tokens, grammar)


def _kind_of_club(use: Use) -> Kind | None:
    """What the name of a town is in a title about sports, None if the article has to tell."""
    names, before = use.grammar.names, use.norm(-1)
    if rival(use) or new_club(use):
        return Kind.ACTOR
    if before in names.inside | names.around | names.around_bare:
        return Kind.PLACE
    return None if before in names.links else Kind.ACTOR


def _is_inner(name: Span, whole: Span, kind: Kind) -> bool:
    """Whether a name is part of that of an institution; its town, which comes last, is a place as well."""
    is_town = kind is Kind.PLACE and name.end == whole.end
    return whole.start <= name.start < whole.end and not is_town


def _distinct(names: dict[str, None]) -> Iterator[str]:
    """The names that are no part of another among them."""
    for name in names:
        words = set(key_of(name).split(" "))
        if not any(words < set(key_of(other).split(" ")) for other in names):
            yield name
