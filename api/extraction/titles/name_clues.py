"""What one use of a name shows of its bearer: a place, a person, a body, or nobody.

Each rule takes a use and returns its clue, or None if it sees none.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from api.extraction.clauses.grammar import NON_FINITE, Cue, Grammar
from api.extraction.folding import folded
from api.extraction.titles.name_ends import is_known_place
from api.extraction.tokens import Span, Tokens


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


_NO_NAME = re.compile(r"\w|\w-.*|[IVXL]+e?")
"""Single letters, numerals, and what begins with a letter: «V», «XIXe», "R-AZ"."""
LONGEST_MODEL = 3
"""Digits of the longest number of a model, where years have four."""
INSIDE_QUOTATION = frozenset(",.")
"""Marks that American print puts before the closing quotation mark."""
LONGEST_REGION = 4
"""Tokens of the longest name of a state after its town: "N.Y."."""
AFTER_REGION = frozenset(",.;:)-–—")
"""Marks after the state or country of a town."""
DASHES = frozenset("-–:")
"""Marks between the numbers of a score."""
PLACES = (Clue.KNOWN_PLACE, Clue.PLACE, Clue.MAYBE_PLACE)


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
        """The norm of its last token."""
        return self.tokens.norms[self.span.end - 1]

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
    def looks_like_person(self) -> bool:
        """Whether the name is of two words or more, and begins with a first name or as no place does."""
        names, norms = self.grammar.names, self.tokens.norms[self.span.start : self.span.end]
        if not self.is_single and (self.first in names.women or self.first in names.men):
            return True
        if self.is_single or "-" in norms or self.first in names.place_openers:
            return False
        return folded(self.text) not in names.places


def clue_of(use: Use) -> Clue | None:
    """The clue of the first rule that sees one."""
    return next((clue for rule in RULES if (clue := rule(use)) is not None), None)


def word_for_nobody(use: Use) -> Clue | None:
    """«les Français», «la République», "Monday"."""
    names = use.grammar.names
    if not names.impersonal.isdisjoint(use.tokens.norms[slice(*use.span)]) or _NO_NAME.fullmatch(use.text):
        return Clue.NOBODY
    if use.is_known_place:
        return None
    if use.last in names.occasions:
        return Clue.NOBODY
    words = (names.peoples, names.calendar, names.generic, names.titles, names.roles)
    is_compound = "-" in use.text and use.opens_capital and use.first in names.generic
    if is_compound or (use.is_single and any(use.first in listed for listed in words)):
        return Clue.NOBODY
    return None


def numbered(use: Use) -> Clue | None:
    """«la Ligue 2», "the S&P 500", "an Airbus 380": a number of its own makes a name that of a thing."""
    number = use.norm(1)
    if use.is_known_place or not (number.isdigit() and len(number) <= LONGEST_MODEL) or use.norm(2) in DASHES:
        return None
    is_class = use.is_single and len(number) == 1
    return Clue.NOBODY if is_class or use.norm(-1) in use.grammar.nouns.determiners else None


def common_noun(use: Use) -> Clue | None:
    """«un Sommet»: an indefinite article makes a name a common noun."""
    is_common = use.is_single and not use.is_upper and use.norm(-1) in use.grammar.names.indefinites
    return Clue.NOBODY if is_common else None


def quoted_title(use: Use) -> Clue | None:
    """« Rencontres fluviales », « La Petite danseuse »: a work, or a manner of speaking."""
    marks = use.grammar.typography.closing_marks
    closing = use.norm(2) if use.norm(1) in INSIDE_QUOTATION else use.norm(1)
    if use.norm(-1) in marks and closing == marks[use.norm(-1)]:
        return Clue.NOBODY
    is_title = use.is_single and use.norm(-2) in marks and use.norm(-1) in use.grammar.nouns.determiners
    return Clue.NOBODY if is_title and use.norm(1).isalpha() and subject(use) is None else None


def title_before(use: Use) -> Clue | None:
    """«Mme Durand», «le maire Paul Durand», "Senator Doe"."""
    names, before = use.grammar.names, use.norm(-2 if use.norm(-1) == "." else -1)
    return Clue.PERSON if before in names.titles or before in names.roles else None


def street(use: Use) -> Clue | None:
    """«rue Paul-Bert» is no place worth telling, «place Tahrir» is one."""
    names, before = use.grammar.names, use.norm(use.links_before)
    if use.first in names.squares and not use.opens_capital:
        return Clue.PLACE
    is_street = before in names.streets or (names.attributive and use.last in names.streets)
    return Clue.NOBODY if is_street else None


def place_ending(use: Use) -> Clue | None:
    """ "the Kennebec River", "the Municipal Building", but not "Ellen River"."""
    names = use.grammar.names
    if use.is_single or use.last not in names.place_endings:
        return None
    return None if use.first in names.women or use.first in names.men else Clue.PLACE


def site_after(use: Use) -> Clue | None:
    """ "its Red Hook store", "Ford's Halewood plant": the owner comes first, so the name says where."""
    grammar = use.grammar
    if not grammar.names.attributive or use.norm(1) not in grammar.names.sites:
        return None
    nearest = use.norm(-1)
    return Clue.PLACE if nearest in grammar.nouns.possessive or _is_possessive(use, -1) else None


def _is_possessive(use: Use, offset: int) -> bool:
    """Whether a token before a name is the s of "Ford's"."""
    return use.norm(offset) in use.grammar.nouns.possessives and use.norm(offset - 1) in ("'", "’")


def shape_of_body(use: Use) -> Clue | None:
    """«Banque de France», "Boeing Company", «ONU»."""
    names = use.grammar.names
    if use.is_known_place:
        return None
    if use.is_single and use.first in (names.bodies | names.body_endings) and _is_possessive(use, -1):
        return Clue.NOBODY
    is_body = use.last in names.body_endings or use.norm(0) in names.body_endings
    if not use.is_single and (is_body or use.first in names.bodies):
        return Clue.BODY
    return Clue.BODY if use.is_upper and "." not in use.text else None


def rival(use: Use) -> Clue | None:
    """«a battu Brest», «face à Brest»: the town whose club others play."""
    names, nearest = use.grammar.names, use.norm(-1)
    opponent = use.norm(-2) if nearest in names.around else nearest
    return Clue.TEAM if use.is_known_place and opponent in names.opponents else None


def known_place(use: Use) -> Clue | None:
    """A country, region or city."""
    return Clue.KNOWN_PLACE if use.is_known_place else None


def crowd(use: Use) -> Clue | None:
    """«les Nancéiens», «des Bleus»: several people, whose name is nobody's."""
    is_plural = use.is_single and use.first.endswith("s") and not use.is_upper
    return Clue.NOBODY if is_plural and use.norm(-1) in use.grammar.names.crowds else None


def field_of_office(use: Use) -> Clue | None:
    """«le ministre des Outre-Mer»: what an office is for."""
    before = use.links_before
    if before == -1 or not use.is_single or use.is_upper:
        return None
    return Clue.NOBODY if use.norm(before) in use.grammar.names.offices else None


def thing_before(use: Use) -> Clue | None:
    """«la fusée Soyouz», «le film Skyfall», "the Macbook line"."""
    names = use.grammar.names
    is_described = names.attributive and use.norm(1) in names.things
    return Clue.NOBODY if is_described or use.norm(-1) in names.things else None


def preposition_of_place(use: Use) -> Clue | None:
    """«à Brest», «en Loire-Atlantique», "in Leeds"."""
    names, nearest = use.grammar.names, use.norm(-1)
    has_article = nearest in use.grammar.nouns.determiners
    offset = -2 if has_article and nearest not in names.around else -1
    leading = use.norm(offset)
    if use.norm(offset - 1) in names.before_people:
        return None
    if leading in names.around_bare and not has_article and not use.looks_like_person:
        return Clue.MAYBE_PLACE
    if leading not in names.around and leading not in names.inside:
        return None
    if names.attributive and has_article and not use.is_single:
        return None
    return None if use.looks_like_person and not has_article and leading not in names.inside else Clue.PLACE


def noun_of_place(use: Use) -> Clue | None:
    """«la ville de Lens», «le tir décolle de Kourou»."""
    before = use.links_before
    names, norm = use.grammar.names, use.norm(before)
    if before == -1 or use.looks_like_person or use.first in names.bodies:
        return None
    is_place = norm in names.place_nouns or norm in names.departures
    return Clue.PLACE if is_place or _complements_place(use, before) else None


def _complements_place(use: Use, offset: int) -> bool:
    """«tribunal correctionnel de Lens», «cour d'assises de l'Aube»: a place, its adjective or complement."""
    grammar, noun = use.grammar, use.norm(offset)
    if grammar.names.attributive or not noun.isalpha() or use.is_capital(offset):
        return False
    if noun in grammar.function_words or noun in grammar.names.roles:
        return False
    before = offset - 1
    while before > offset - 3 and use.norm(before) in grammar.names.links:
        before -= 1
    return use.norm(before) in grammar.names.place_nouns and use.norm(before) not in grammar.names.roles


def coordinated(use: Use) -> Clue | None:
    """«en Asie et en Europe», "Asia and Europe", «Cascais (Portugal)»: a place beside a place."""
    if use.previous is None or use.previous[1] not in PLACES:
        return None
    between = use.tokens.norms[use.previous[0].end : use.span.start]
    if between == ["("] and use.norm(1) in (")", ","):
        return Clue.PLACE
    is_joined = bool(between) and between[0] in use.grammar.conjunctions.coordinators
    small = (use.grammar.nouns.determiners, use.grammar.names.links)
    return Clue.PLACE if is_joined and all(any(one in w for w in small) for one in between[1:]) else None


def subject(use: Use) -> Clue | None:
    """«Renault a annoncé», "Ford's plants": it does or owns something."""
    norm = use.norm(1)
    if norm in ("'", "’") and use.norm(2) in use.grammar.nouns.possessives:
        return Clue.ACTS
    form = use.grammar.verbs.form(norm)
    if form is not None and form.form not in NON_FINITE and not _complements_noun(use):
        return Clue.ACTS
    return Clue.ACTS if use.grammar.verbs.cues.get(use.norm(-1)) is Cue.REPORTING else None


def heads_clause(use: Use) -> bool:
    """Whether a name is the subject of a verb and no word stands before it: «Brest a gagné»."""
    before = use.norm(-1)
    is_first = not before.isalpha() or before in use.grammar.conjunctions.coordinators
    return is_first and subject(use) is not None


def _complements_noun(use: Use) -> bool:
    """Whether another noun is the subject: «la cour de Lens a jugé», "the mayor of Leeds said"."""
    names, before = use.grammar.names, use.links_before
    noun = use.norm(before)
    if before == -1 or not noun.isalpha() or noun in use.grammar.function_words:
        return False
    links = [use.norm(offset) for offset in range(-1, before, -1)]
    return any(link not in names.articles and link not in names.definites for link in links)


def before_region(use: Use) -> Clue | None:
    """ "Willow Creek, Ohio": a town before its state or country."""
    if not use.grammar.names.attributive or use.norm(1) != "," or use.looks_like_person:
        return None
    tokens, start = use.tokens, use.span.end + 1
    ends = range(start + 1, min(start + LONGEST_REGION, len(tokens)) + 1)
    known = [end for end in ends if is_known_place(tokens.between(start, end), use.grammar)]
    if not known or not tokens.capitalised(start):
        return None
    after = tokens.norms[known[-1]] if known[-1] < len(tokens) else "."
    return Clue.PLACE if after in AFTER_REGION else None


def shape_of_place(use: Use) -> Clue | None:
    """«Haute-Saône», «Port-Louis», «Condé-sur-Vire»."""
    if "-" not in use.text:
        return None
    names, parts = use.grammar.names, use.text.casefold().split("-")
    has_small_word = len(parts) > 2 and not names.place_middles.isdisjoint(parts[1:-1])
    return Clue.MAYBE_PLACE if has_small_word or use.first in names.place_openers else None


RULES: tuple[Callable[[Use], Clue | None], ...] = (
    word_for_nobody,
    numbered,
    common_noun,
    quoted_title,
    title_before,
    street,
    place_ending,
    site_after,
    shape_of_body,
    rival,
    known_place,
    crowd,
    field_of_office,
    thing_before,
    preposition_of_place,
    noun_of_place,
    coordinated,
    before_region,
    subject,
    shape_of_place,
)
"""The word itself first, then what stands right before it, then the sentence around it."""
