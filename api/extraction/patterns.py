"""Wordings as they are written in rules, «[the] {day} {month} [{year}]», and the patterns they stand for.

A wording is words in order, with ``(a|b)`` for either and ``[a]`` for an optional part. ``{slot}`` is a word
of a table, whose value the rule takes by that name; ``{name:slot}`` calls it otherwise, ``{_:slot}`` ignores
its value. ``a > b < c`` reads b after a and before c, ``b <! c`` reads it unless c follows;
``{found} and >`` asks for a time found just before, ``{start} >`` for the head of a line.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from api.extraction.tokens import Tokenizer


class SlotItem(NamedTuple):
    """A slot in a pattern, and the name of its value."""

    name: str
    slot: str


Item = frozenset[str] | SlotItem
"""One of several words, or a slot."""
Items = tuple[Item, ...]
FOUND = SlotItem("", "found")
START = SlotItem("", "start")
PLACES = {"{found}": FOUND, "{start}": START}
"""What stands for no word: a place before a wording."""
UNNAMED = "_"
NOTHING: tuple[Items, ...] = ((),)

_PIECE = re.compile(r"[()\[\]|]|\{[^}]*\}|<!|[<>]|[^()\[\]|{}<>\s]+")


class Pattern(NamedTuple):
    """Words and slots in order, and those that must surround them without being part of the match."""

    items: Items
    before: Items = ()
    after: Items = ()
    never_after: Items = ()

    @property
    def names(self) -> frozenset[str]:
        """The names of the values that the pattern gives."""
        named = [item.name for item in (*self.items, *self.after) if isinstance(item, SlotItem)]
        return frozenset(named) - {UNNAMED}


def patterns_of(wording: str, tokenizer: Tokenizer) -> tuple[Pattern, ...]:
    """Every pattern, without brackets, that a wording stands for; ValueError if brackets are unbalanced."""
    wording, _, never_after = wording.partition("<!")
    wording, _, after = wording.partition("<")
    before, _, items = wording.rpartition(">")
    parts = (items, before, after, never_after)
    return tuple(Pattern(*chosen) for chosen in product(*(_choices(part, tokenizer) for part in parts)))


def _choices(part: str, tokenizer: Tokenizer) -> tuple[Items, ...]:
    if not part:
        return NOTHING
    pieces = deque(_PIECE.findall(part))
    choices = _alternatives(pieces, tokenizer)
    if pieces:
        raise ValueError(f"unbalanced brackets in {part!r}")
    return tuple(dict.fromkeys(choices))


def _alternatives(pieces: deque[str], tokenizer: Tokenizer) -> list[Items]:
    """The alternatives up to the closing bracket, whose pieces are taken out."""
    branches: list[list[Items]] = [[()]]
    while pieces and pieces[0] not in (")", "]"):
        piece = pieces.popleft()
        if piece == "|":
            branches.append([()])
            continue
        if piece in ("(", "["):
            choices = _alternatives(pieces, tokenizer)
            if pieces:
                pieces.popleft()
            if piece == "[":
                choices.append(())
        else:
            choices = [_items(piece, tokenizer)]
        branches[-1] = [head + tail for head in branches[-1] for tail in choices]
    return list(_with_words_joined(items for branch in branches for items in branch))


def _with_words_joined(alternatives: Iterable[Items]) -> Iterator[Items]:
    """The alternatives, with those that are a single word joined to one set of words."""
    words: set[str] = set()
    for items in alternatives:
        if len(items) == 1 and isinstance(items[0], frozenset):
            words |= items[0]
        else:
            yield items
    if words:
        yield (frozenset(words),)


@lru_cache(maxsize=8_192)
def _items(piece: str, tokenizer: Tokenizer) -> Items:
    if not piece.startswith("{"):
        return tuple(frozenset([word]) for word in tokenizer.words(piece))
    name, _, slot = piece[1:-1].partition(":")
    if piece in PLACES:
        return (PLACES[piece],)
    return (SlotItem(name, slot or name),)
