"""Joining the phrases of a title to one line."""

from __future__ import annotations

import re
from collections.abc import Iterable

from api.extraction.clauses.grammar import Grammar
from api.extraction.titles.outline import Segment
from api.extraction.titles.tidying import EDGES, ends_with_initial, tidy
from api.extraction.tokens import APOSTROPHES, norm_of
from api.extraction.typography import Typography

Phrases = list[str]
"""The phrases of a title in their order. An empty one is left out."""
_FIRST_WORD = re.compile(r"[^\W\d_]+['’]?")


def joined(phrases: Iterable[str], grammar: Grammar) -> str:
    """The phrases as one line with a capital, a comma between them except before a word that links."""
    line = ""
    for phrase in phrases:
        tidied = tidy(phrase, grammar.typography)
        if line and tidied:
            line += " " if _links(tidied, grammar) else ", "
        line += tidied
    return capitalised(_without_opener(tidy(line, grammar.typography), grammar), grammar.typography)


def adjacent(first: str, second: str) -> str:
    """Two phrases with a space between them, or none after an elided word; either may be empty."""
    if not (first and second):
        return first or second
    elides = first.endswith(APOSTROPHES) and first[-2:-1].isalpha()  # not the '' that closes a quotation
    space = "" if elides else " "
    bare = first.rstrip(" .")
    stop = "." if first[len(bare) :].startswith(".") and ends_with_initial(bare) else ""
    return f"{bare}{stop}{space}{second.lstrip(' ,')}"


def closed(phrase: str, grammar: Grammar) -> str:
    """A subject with the comma that closes the name in it: «le maire, Paul Roy,»."""
    phrase = phrase.strip(EDGES)
    *_, last = phrase.split(", ")
    is_list = not grammar.conjunctions.coordinators.isdisjoint(last.lower().split())
    return phrase if last == phrase or is_list else f"{phrase},"


def of(noun: str, owner: str, grammar: Grammar) -> str:
    """A noun with its complement: «la toiture» and «le lycée» give «la toiture du lycée»."""
    genitive = grammar.nouns.genitive
    first, _, rest = owner.partition(" ")
    if first.lower() in genitive.fused and rest:
        return f"{noun} {genitive.fused[first.lower()]} {rest}"
    is_elided = genitive.elided and owner[:1].lower() in genitive.before
    owner = lowered_noun(owner, grammar)
    return f"{noun} {genitive.elided}{owner}" if is_elided else f"{noun} {genitive.word} {owner}"


def within(place: str, grammar: Grammar) -> str:
    """A noun phrase or name as a place: «dans le camp», «à Brest», «na praça»."""
    inside = grammar.nouns.inside
    first = _FIRST_WORD.match(place)
    norm = norm_of(first.group()) if first else ""
    if norm in inside.fused and first is not None:
        return f"{inside.fused[norm]}{place[first.end() :]}"
    preposition = inside.noun if norm in grammar.nouns.determiners else inside.name
    return f"{preposition} {lowered_noun(place, grammar)}"


def lowered_noun(noun: str, grammar: Grammar) -> str:
    """A noun phrase as it stands inside a sentence: its article has no capital."""
    first = _FIRST_WORD.match(noun)
    norm = norm_of(first.group()) if first else ""
    return noun[:1].lower() + noun[1:] if norm in grammar.nouns.determiners else noun


def without_article(noun: str, grammar: Grammar) -> str:
    """A noun phrase as a title: «Élections législatives»."""
    first = _FIRST_WORD.match(noun)
    norm = norm_of(first.group()) if first else ""
    rest = noun[first.end() :].lstrip() if first else ""
    return rest if rest and norm in grammar.nouns.articles else noun


def lowered(text: str, segment: Segment) -> str:
    """The text of a segment without the capital that only the head of its sentence gives it."""
    tokens, start = segment.outline.tokens, segment.start
    is_name = start + 1 < segment.end and tokens.capitalised(start + 1)
    is_function_word = segment.first_word in segment.outline.grammar.function_words
    return text[:1].lower() + text[1:] if is_function_word or (segment.number == 0 and not is_name) else text


def capitalised(line: str, typography: Typography) -> str:
    """The line with a capital; a name that begins with a small letter stays: "iPhone"."""
    first = line[:1]
    return line if line[1:2].isupper() else typography.capitals.get(first, first.upper()) + line[1:]


def _links(phrase: str, grammar: Grammar) -> bool:
    """Whether a phrase begins with a word that links it to what stands before: «que», «qui», "and"."""
    first = _FIRST_WORD.match(phrase)
    norm = norm_of(first.group()) if first else ""
    links = grammar.conjunctions
    return any(norm in words for words in (links.complementizers, links.relatives, links.coordinators))


def _without_opener(line: str, grammar: Grammar) -> str:
    """The line without a «mais» or "however" at its head."""
    first, _, rest = line.partition(" ")
    return rest.lstrip(" ,") if rest and first.lower().strip(",") in grammar.quiet_openers else line
