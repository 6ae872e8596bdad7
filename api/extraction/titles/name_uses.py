"""A use of a name in its sentence, and what such a use can show."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from api.extraction.clauses.grammar import Grammar
from api.extraction.folding import folded
from api.extraction.titles.name_ends import is_acronym, is_known_place
from api.extraction.tokens import Span, Tokens

DASHES = frozenset("-–:")
"""Marks between the numbers of a score, and after a dateline."""
LONGEST_CLUB = 3
"""Letters of the longest acronym before the town of a club: "FC"."""


class Clue(StrEnum):
    """What a use of a name shows."""

    KNOWN_PLACE = "known place"
    PLACE = "place"
    MAYBE_PLACE = "maybe a place"
    PERSON = "person"
    BODY = "body"
    TEAM = "team"
    """A club that has the name of its town."""
    ACTS = "acts"
    """A person or body: it is the subject of a verb, or owns something."""
    NOBODY = "nobody"


@dataclass(frozen=True)
class Use:
    """A name in its sentence; ``previous`` is the name before it there, with its clue."""

    span: Span
    tokens: Tokens
    grammar: Grammar
    previous: tuple[Span, Clue | None] | None = None

    @cached_property
    def text(self) -> str:
        """The name as the sentence writes it, on one line."""
        return " ".join(self.tokens.between(*self.span).split())

    @cached_property
    def is_known_place(self) -> bool:
        """Whether a country, region or city has the name."""
        return is_known_place(self.text, self.grammar)

    @property
    def first(self) -> str:
        """The norm of its first word."""
        return self.tokens.norms[self.span.start]

    @property
    def last(self) -> str:
        """The norm of its last word: "inc" of "Halcyon Inc."."""
        norms, end = self.tokens.norms, self.span.end
        return norms[end - 2] if norms[end - 1] == "." and not self.is_single else norms[end - 1]

    @property
    def is_single(self) -> bool:
        """Whether the name is one token."""
        return self.span.end == self.span.start + 1

    @property
    def opens_capital(self) -> bool:
        """Whether its first word has a capital, unlike that of «place Tahrir»."""
        return self.tokens.capitalised(self.span.start)

    @property
    def is_upper(self) -> bool:
        """Whether the name has capitals only, as acronyms have."""
        return len(self.text) > 1 and self.text.isupper()

    def norm(self, offset: int) -> str:
        """The norm of a token before the name (-1 is the nearest) or after it (1 is the nearest), or ""."""
        index = self.span.start + offset if offset < 0 else self.span.end - 1 + offset
        norms = self.tokens.norms
        return norms[index] if 0 <= index < len(norms) else ""

    def is_capital(self, offset: int) -> bool:
        """Whether the token at an offset has a capital."""
        index = self.span.start + offset if offset < 0 else self.span.end - 1 + offset
        return 0 <= index < len(self.tokens) and self.tokens.capitalised(index)

    @property
    def links_before(self) -> int:
        """Offset of the nearest word before the name that is no small word such as «de la»."""
        offset = -1
        while offset >= -3 and self.norm(offset) in self.grammar.names.links:
            offset -= 1
        return offset

    @property
    def opens_with_acronym(self) -> bool:
        """Whether its first word has capitals only and the next has not, as in the names of clubs."""
        start, end = self.span
        is_short = is_acronym(self.tokens, start) and len(self.first) <= LONGEST_CLUB
        return is_short and end > start + 1 and not is_acronym(self.tokens, end - 1)

    @property
    def opens_with_first_name(self) -> bool:
        """Whether its first word is a common first name."""
        return self.first in self.grammar.names.women or self.first in self.grammar.names.men

    @property
    def looks_like_person(self) -> bool:
        """Whether the name is of two words or more, and begins with a first name or as no place does."""
        names, norms = self.grammar.names, self.tokens.norms[self.span.start : self.span.end]
        if not self.is_single and self.opens_with_first_name:
            return True
        if self.is_single or "-" in norms or self.first in names.place_openers:
            return False
        return folded(self.text) not in names.places


def is_possessive(use: Use, offset: int) -> bool:
    """Whether the token at an offset is the s of "Ford's"."""
    return use.norm(offset) in use.grammar.nouns.possessives and use.norm(offset - 1) in ("'", "’")
