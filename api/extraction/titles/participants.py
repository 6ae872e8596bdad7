"""Who takes part in an event and where it happens: the names in its title, each in its longest form."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from api.extraction.clauses.grammar import Grammar
from api.extraction.titles.actor_clues import new_club, rival
from api.extraction.titles.bodies import Stand, bodies_in, unnamed_in
from api.extraction.titles.expanding import expanded, with_body
from api.extraction.titles.full_names import FullNames, Kind, Name, key_of
from api.extraction.titles.institutions import institutions_in, quoted_groups_in
from api.extraction.titles.name_ends import is_known_place
from api.extraction.titles.name_search import Found, NameSearch
from api.extraction.titles.name_uses import Clue, Use
from api.extraction.titles.nobody_clues import quoted_title, thing_before
from api.extraction.titles.roles import roles_in
from api.extraction.titles.title_uses import (
    describes_noun,
    describes_object,
    is_aside,
    is_seat,
    is_setting,
    is_venue,
)
from api.extraction.tokens import Span, Tokenizer, Tokens

MOST_PARTICIPANTS = 50
"""Actors of one title, and places, at most."""


class Participants(NamedTuple):
    """The names in a title, each once, in the order of the title."""

    actors: tuple[str, ...]
    places: tuple[str, ...]


class Names:
    """The names of an article, read when the first title asks for them."""

    def __init__(self, grammar: Grammar, tokenizer: Tokenizer, sentences: Sequence[Tokens]) -> None:
        self._grammar = grammar
        self._tokenizer = tokenizer
        self._sentences = sentences

    @cached_property
    def _known(self) -> FullNames:
        return FullNames(self._sentences, self._grammar)

    @cached_property
    def _search(self) -> NameSearch:
        return NameSearch(self._known)

    def expanded(self, title: str) -> str:
        """The title with full names for surnames that stand alone, and with the name of whom a noun means."""
        title = expanded(title, self._search.found_in(title), self._known)
        tokens = self._tokenizer.tokens(title)
        stand, name = next(self._bodies_meant(tokens), (None, None))
        if stand is None or name is None or self._is_named(name, title):
            return title
        return with_body(tokens, stand.span, name, self._grammar)

    def _is_named(self, name: Name, title: str) -> bool:
        return any(self._known.longest(found.name) is name for found in self._search.found_in(title))

    @cached_property
    def _unnamed(self) -> frozenset[str]:
        """The nouns that may stand for a body without a name."""
        return frozenset(unnamed_in(self._sentences, self._grammar))

    def _bodies_meant(self, tokens: Tokens) -> Iterator[tuple[Stand, Name]]:
        """The phrases of a title that stand for the one body they can mean."""
        for stand in bodies_in(tokens, self._grammar):
            name = None if stand.noun in self._unnamed else self._known.body(stand.noun)
            before = tokens.between(0, stand.span.start)
            if name is not None and not self._names_other_body(before, name):
                yield stand, name

    def _names_other_body(self, text: str, body: Name) -> bool:
        """Whether a text names a body apart from one: "A memo at Halcyon shows the company grew"."""
        named = [self._known.longest(found.name) for found in self._search.found_in(text)]
        return any(self._known.is_body(name) and name is not body for name in named)

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
        for found in self._search.found_in(title):
            use = _use(found, tokens, self._grammar)
            kind, name = self._kind_in(use, found.name), self._known.longest(found.name)
            shared = self._surname_shared(use) if name is found.name and kind is Kind.ACTOR else ""
            if not any(_is_inner(use.span, whole, kind) for whole in institutions):
                yield use.span.start, kind, f"{self._with_article(name.text, kind)}{shared}"
        for group in quoted_groups_in(tokens, self._grammar):
            yield group.start, Kind.ACTOR, tokens.between(*group)
        for at, role in roles_in(tokens, self._grammar):
            person = self._known.with_role(role)
            if person is not None:
                yield at, Kind.ACTOR, person.text
        for stand, name in self._bodies_meant(tokens):
            yield stand.span.start, Kind.ACTOR, name.text

    def _surname_shared(self, use: Use) -> str:
        """The surname after the second of two first names: «Léa et Paul Durand», with a space first."""
        names, is_titled = self._grammar.names, use.norm(-1) in self._grammar.names.titles
        is_joined = use.is_single and use.norm(1) in self._grammar.conjunctions.coordinators
        if not (is_joined and use.opens_with_first_name) or is_titled:
            return ""
        after = use.tokens.between(use.span.end + 1, len(use.tokens))
        other = next(iter(self._search.found_in(after)), None)
        if other is None or other.start or not other.name.is_person:
            return ""
        first, _, surname = other.name.text.partition(" ")
        is_called = first.casefold().split("-")[0] in names.women | names.men
        return f" {surname}" if is_called else ""

    def _kind_in(self, use: Use, name: Name) -> Kind:
        """What a name names in a title: nobody if its bearer takes no part there."""
        if quoted_title(use) or (thing_before(use) and not name.is_person):
            return Kind.NOBODY
        kind = self._known.kind(name)
        if self._known.may_play(name):
            kind = _kind_of_club(use) or kind
        if kind is Kind.PLACE:
            return Kind.NOBODY if describes_noun(use) else kind
        is_building = not name.is_person or use.first in self._grammar.names.venues
        if kind is Kind.ACTOR and is_building and is_venue(use):
            return Kind.PLACE
        if kind is Kind.ACTOR and not name.is_person and is_seat(use):
            return Kind.NOBODY
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
        """The full names of those whom a text may name and who may be people, each once."""
        whole = [self._known.longest(found.name) for found in self._search.found_in(text)]
        return [*dict.fromkeys(name.text for name in whole if name.is_person)]

    def is_surely_person(self, text: str) -> bool:
        """Whether a name is one of a person by its first name or by a use of it, not only by its shape."""
        name, names = self._known.named(text), self._grammar.names
        first, *_, last = text.split()
        if name is not None and name.clues[Clue.PERSON] + name.clues[Clue.ACTS] and not last.isupper():
            return True
        return first.lower() in names.women or first.lower() in names.men


def _use(found: Found, tokens: Tokens, grammar: Grammar) -> Use:
    """A name in a title, as a use of it."""
    first = bisect_right(tokens.starts, found.start) - 1
    return Use(Span(first, max(first + 1, bisect_left(tokens.starts, found.end))), tokens, grammar)


def _kind_of_club(use: Use) -> Kind | None:
    """What the name of a town is in a title about sports, None if the article has to tell."""
    names, before = use.grammar.names, use.norm(-1)
    if rival(use) or new_club(use):
        return Kind.ACTOR
    if before in names.before_places:
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
