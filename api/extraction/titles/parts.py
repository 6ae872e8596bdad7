"""The parts of a title between its commas and parentheses, and what each of them is."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum, auto
from functools import lru_cache
from typing import NamedTuple

from api.extraction.clauses.grammar import Form
from api.extraction.clauses.verbs import Verb
from api.extraction.titles.line import Line
from api.extraction.tokens import MARK

SEPARATORS = frozenset(",();–—")
JOINING = frozenset("–—")
OPENING, CLOSING = "(", ")"


class Kind(Enum):
    """What a part of a title is."""

    CLAUSE = auto()
    """What the title is about: it has the verb of the main clause, or is all that the title has."""
    APPOSITION = auto()
    NAME = auto()
    """An apposition that is a name: «le maire de Lens, Yves Mars»."""
    ROLE = auto()
    """What stands before a name at the head of a title: «le maire de Lens»."""
    RELATIVE = auto()
    PARENTHESIS = auto()
    PARTICIPLE = auto()
    PURPOSE = auto()
    """«pour réparer le pont», "to repair the bridge"."""
    DEPENDENT = auto()
    """A subordinate clause or a second main clause."""
    ADJUNCT = auto()


FRONTED = (Kind.ADJUNCT, Kind.PARTICIPLE, Kind.PURPOSE, Kind.DEPENDENT)
"""What can stand before the subject of a title."""


class Part(NamedTuple):
    """Tokens of a title from ``start`` to ``end``, excluded, without the marks around them."""

    start: int
    end: int
    kind: Kind


@lru_cache(maxsize=4)
def parts_of(line: Line) -> list[Part]:
    """The parts of a title in order; a quotation is never cut."""
    parts = [
        Part(start, end, Kind.PARENTHESIS if in_brackets else _kind(line, start, end))
        for start, end, in_brackets in _stretches(line)
    ]
    if len(parts) > 1:
        parts[:2] = _opening(line, *parts[:2])
    return [*parts[:2], *(_third(line, *three) for three in zip(parts, parts[1:], parts[2:], strict=False))]


def _third(line: Line, first: Part, second: Part, third: Part) -> Part:
    """«Le maire a constaté, dans la cave, trois fuites»: an object after an adjunct is no apposition."""
    last = line.origins[first.end - 1]
    is_fenced = second.kind is Kind.ADJUNCT and third.kind is Kind.APPOSITION
    if not is_fenced or last is None or not any(v.end == last + 1 for v in line.outline.sentence.verbs):
        return third
    return third._replace(kind=Kind.CLAUSE)


def finite_verbs(line: Line, start: int, end: int) -> list[Verb]:
    """The verbs with a finite form among the tokens of a title."""
    places = {line.origins[index] for index in range(start, end)}
    return [verb for verb in line.outline.sentence.verbs if verb.start in places and not verb.bare]


def _opening(line: Line, first: Part, second: Part) -> tuple[Part, Part]:
    """The first two parts of a title, read together: a role and a name, or an adjunct and a clause."""
    if first.kind in FRONTED and second.kind in (Kind.APPOSITION, Kind.NAME):
        return first, second._replace(kind=Kind.CLAUSE)
    if second.kind is Kind.NAME and second.end < len(line.norms):
        role = first if finite_verbs(line, first.start, first.end) else first._replace(kind=Kind.ROLE)
        return role, second._replace(kind=Kind.CLAUSE)
    return first, second


def main_verb(line: Line) -> Verb | None:
    """The first verb of a title with a finite form, or else its first verb."""
    places = set(line.origins)
    verbs = [verb for verb in line.outline.sentence.verbs if verb.start in places]
    return next((verb for verb in verbs if not verb.bare), verbs[0] if verbs else None)


def _stretches(line: Line) -> Iterator[tuple[int, int, bool]]:
    """Start and end of each stretch between separators, and whether brackets are around it."""
    start, in_brackets = 0, False
    for index in _separators(line):
        if start < index:
            yield start, index, in_brackets
        start = index + 1
        in_brackets = line.norms[index] == OPENING or (in_brackets and line.norms[index] != CLOSING)
    if start < len(line.norms):
        yield start, len(line.norms), in_brackets


def _separators(line: Line) -> Iterator[int]:
    """The indices of the marks between parts, apart from those in quotations and between glued words."""
    quoted = quoted_words(line)
    for index, norm in enumerate(line.norms):
        is_separator = line.is_mark(index) and norm in SEPARATORS
        if is_separator and index not in quoted and not _joins(line, index):
            yield index


def quoted_words(line: Line) -> set[int]:
    """The indices of the tokens in quotations, with the marks that close them."""
    quoted, closing = set(), ""
    for index, norm in enumerate(line.norms):
        if closing:
            quoted.add(index)
            closing = "" if norm == closing and line.is_mark(index) else closing
        elif line.is_mark(index):
            closing = line.grammar.typography.closing_marks.get(norm, "")
    return quoted


def _joins(line: Line, index: int) -> bool:
    """«Roscoff–Cork»: whether a mark touches the words on both sides."""
    if line.norms[index] not in JOINING or index + 1 >= len(line.tokens):
        return False
    return line.tokens.glued(index) and line.tokens.glued(index + 1)


def _kind(line: Line, start: int, end: int) -> Kind:
    norm, conjunctions = line.norms[start], line.grammar.conjunctions
    if norm in conjunctions.relatives or _leads_to_relative(line, start):
        return Kind.RELATIVE
    if norm in conjunctions.subordinators or norm in conjunctions.conditions:
        return Kind.DEPENDENT
    if finite_verbs(line, start, end):
        return Kind.DEPENDENT if start and norm in conjunctions.coordinators else Kind.CLAUSE
    return Kind.PARTICIPLE if opens_participle(line, start) else _kind_without_verb(line, start, end)


def _kind_without_verb(line: Line, start: int, end: int) -> Kind:
    norm, grammar = line.norms[start], line.grammar
    if norm in grammar.prepositions.all:
        is_purpose = norm in grammar.prepositions.purpose and infinitive_follows(line, start + 1)
        return Kind.PURPOSE if is_purpose else Kind.ADJUNCT
    if not start:
        return Kind.CLAUSE
    return Kind.NAME if _is_name(line, start, end) else Kind.APPOSITION


def opens_participle(line: Line, index: int) -> bool:
    """Whether a participle or gerund stands at a token: «élu maire», «en utilisant», "overwhelming"."""
    return _bare_verb_at(line, index, Form.PARTICIPLE, Form.GERUND)


def infinitive_follows(line: Line, index: int) -> bool:
    """Whether an infinitive stands at a token or one word later: «pour réparer», «afin de réparer»."""
    return any(_bare_verb_at(line, at, Form.INFINITIVE) for at in (index, index + 1))


def _is_name(line: Line, start: int, end: int) -> bool:
    """«Yves Mars», «Dominique de Villepin», "the Dow Jones"."""
    tokens = line.tokens
    links = line.grammar.names.links | line.grammar.nouns.determiners
    words = [index for index in range(start, end) if not line.is_mark(index)]
    return (
        bool(words)
        and tokens.capitalised(words[-1])
        and all(tokens.capitalised(index) or tokens.norms[index] in links for index in words)
    )


def _leads_to_relative(line: Line, start: int) -> bool:
    """«dans lequel», "of which"."""
    grammar = line.grammar
    after = line.norms[start + 1] if start + 1 < len(line.norms) else ""
    return line.norms[start] in grammar.prepositions.all and after in grammar.conjunctions.relatives


def _bare_verb_at(line: Line, index: int, *forms: Form) -> bool:
    """Whether one of some forms without a tense stands at a token, across the adverbs before it."""
    transparent = line.grammar.verbs.transparent
    while index < len(line.norms) and line.norms[index] in transparent:
        index += 1
    if index >= len(line.norms) or line.tokens.kinds[index] == MARK:
        return False
    origin = line.origins[index]
    return any(verb.start == origin and verb.form.form in forms for verb in line.outline.sentence.verbs)
