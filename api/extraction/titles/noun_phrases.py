"""Noun phrases: where the one before a token begins, and how it reads as a title."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum, auto

from api.extraction.titles.outline import Outline
from api.extraction.tokens import MARK, WORD, Span

JOINTS = frozenset({"-", "'", "’", "&", "."})
"""Marks inside a noun phrase."""
LONGEST = 40
"""Tokens of the longest noun phrase that is sought."""


class Link(Enum):
    """What leads from one noun phrase to the next."""

    OF = auto()
    """«l'envoi | de troupes»: both are one phrase."""
    OTHER = auto()
    """«l'envoi de troupes | en Ukraine»: one phrase or two."""
    NONE = auto()


def ending_at(outline: Outline, reach: Span) -> Iterator[tuple[Span, Link]]:
    """The noun phrases that end where a span ends, shortest first, each with what leads to it."""
    first = max(reach.start, reach.end - LONGEST)
    index = reach.end - 1
    while index >= first:
        if outline.norms[index] == ")":
            index = _before_parenthesis(outline, index, first)
        if _is_barrier(outline, index):
            yield _after_links(outline, Span(index + 1, reach.end)), Link.NONE
            return
        link = _link(outline, index)
        if link is not Link.NONE and index + 1 < reach.end:
            yield Span(index + 1, reach.end), link
        elif _is_determiner(outline, index):
            start = _first_determiner(outline, index, first)
            leads = start > first and _link(outline, start - 1) is not Link.NONE
            if not leads:
                yield Span(start, reach.end), Link.NONE
                return
            index = start
        index -= 1
    yield _after_links(outline, Span(first, reach.end)), Link.NONE


def _after_links(outline: Outline, span: Span) -> Span:
    """A span without the prepositions at its head, also those that hold an article: «du»."""
    start = span.start
    while start < span.end and _link(outline, start) is not Link.NONE:
        start += 1
    return Span(start, span.end)


def starting_at(outline: Outline, reach: Span) -> Span:
    """The noun phrase that starts where a span does: up to a mark, a verb or a preposition but «de»."""
    for index in range(reach.start + 1, reach.end):
        if index in outline.dates or outline.norms[index - 1] == "-":
            continue
        ends = outline.tokens.kinds[index] == MARK and outline.norms[index] not in JOINTS
        if ends or _is_barrier(outline, index) or _link(outline, index) is Link.OTHER:
            return Span(reach.start, index)
    return reach


def is_one(outline: Outline, span: Span) -> bool:
    """Whether a span is one noun phrase: no verb in it, and no second determiner but after «de»."""
    inside = range(span.start + 1, span.end - 1)
    second = any(_link(outline, at) is Link.OTHER and _is_determiner(outline, at + 1) for at in inside)
    return not second and not any(_is_barrier(outline, at) for at in inside)


def whole(outline: Outline, reach: Span) -> Span:
    """The longest noun phrase at the end of a span that only «de» or "of" holds together."""
    span = Span(reach.end, reach.end)
    for span, link in ending_at(outline, reach):
        if link is not Link.OF or is_part_of_preposition(outline, span.start - 2):
            break
    return span


def after_last(outline: Outline, reach: Span, prepositions: frozenset[str]) -> Span | None:
    """What follows the last of some prepositions in a span, without its article; None if there is none."""
    norms, linking = outline.norms, outline.grammar.nouns.linking
    for index in range(reach.end - 2, reach.start - 1, -1):
        if norms[index] in prepositions:
            start = index + 1
            while start < reach.end and norms[start] in linking:
                start += 1
            return Span(start, reach.end) if start < reach.end else None
    return None


def title_of(outline: Outline, span: Span) -> str:
    """A noun phrase without its article and its date: «Élections législatives»."""
    start = span.start
    while start < span.end - 1 and outline.norms[start] in outline.grammar.nouns.articles:
        start += 1
    return outline.text(Span(start, span.end))


def nouns_in(outline: Outline, span: Span) -> int:
    """How many words of a span name something."""
    return sum(
        outline.tokens.kinds[at] == WORD
        and at not in outline.dates
        and outline.norms[at] not in outline.grammar.function_words
        for at in range(*span)
    )


def apposed_name(outline: Outline, end: int) -> Span | None:
    """«l'ancien chef du parti Paul Durand», not «la mosquée Sidi Ali»: a person's name after a noun."""
    tokens = outline.tokens
    while end > 0 and tokens.kinds[end - 1] == MARK:
        end -= 1
    start = end
    while start > 0 and tokens.kinds[start - 1] == WORD and _is_capitalised(outline, start - 1):
        start -= 1
    if start and _link(outline, start - 1) is not Link.NONE:
        start += 1
    before = start - 1
    if end - start < 2 or before < 0 or tokens.kinds[before] == MARK:
        return None
    names = outline.grammar.names
    things = names.things | names.squares | outline.grammar.function_words
    is_noun = not outline.norms[before].endswith("'") and outline.norms[before] not in things
    return Span(start, end) if is_noun else None


def _before_parenthesis(outline: Outline, index: int, first: int) -> int:
    """Index of the token before a parenthesis that ends at an index."""
    opening = next((at for at in range(index, first, -1) if outline.norms[at] == "("), index + 1)
    return opening - 1


def _is_capitalised(outline: Outline, index: int) -> bool:
    return outline.tokens.capitalised(index) and not outline.norms[index].endswith("'")


def _is_barrier(outline: Outline, index: int) -> bool:
    """Whether no noun phrase goes on to the left of a token."""
    norm, grammar = outline.norms[index], outline.grammar
    if index in outline.verbs_at:
        return True
    if norm in grammar.conjunctions.coordinators:
        following = outline.norms[index + 1] if index + 1 < len(outline.norms) else ""
        return following in grammar.nouns.determiners or following in grammar.prepositions.all
    if norm in grammar.conjunctions.comparing & grammar.conjunctions.prepositions:
        return True  # "the island as a strike, begun on Monday, went on"
    return norm in grammar.conjunctions.openers or norm in grammar.pronouns.subjects


def _link(outline: Outline, index: int) -> Link:
    norm, prepositions = outline.norms[index], outline.grammar.prepositions
    if norm in prepositions.all and _in_compound(outline, index):
        return Link.NONE
    if norm in prepositions.genitives:
        return Link.OF
    return Link.OTHER if norm in prepositions.all else Link.NONE


def _is_determiner(outline: Outline, index: int) -> bool:
    """Whether a word opens a noun phrase: not the adjective of «un os vieux de deux siècles»."""
    norms, grammar = outline.norms, outline.grammar
    if norms[index] not in grammar.nouns.determiners or _in_compound(outline, index):
        return False
    following = norms[index + 1] if index + 1 < len(norms) else ""
    return norms[index] in grammar.nouns.articles or following not in grammar.prepositions.genitives


def _in_compound(outline: Outline, index: int) -> bool:
    """«cessez-le-feu»: whether a hyphen joins a word to the one before or after it."""
    norms, tokens = outline.norms, outline.tokens
    joined = index > 0 and norms[index - 1] == "-" and tokens.glued(index)
    joins = index + 1 < len(norms) and norms[index + 1] == "-" and tokens.glued(index + 1)
    return joined or joins


def _first_determiner(outline: Outline, index: int, first: int) -> int:
    """The first of the determiners and adjectives right before a token: «le nouvel», «ces deux»."""
    while index > first and _is_determiner(outline, index - 1) and _link(outline, index - 1) is Link.NONE:
        index -= 1
    return index


def is_part_of_preposition(outline: Outline, index: int) -> bool:
    """«à la suite des élections»: whether a noun belongs to the preposition before the phrase."""
    return index >= 0 and outline.norms[index] in outline.grammar.prepositions.nouns
