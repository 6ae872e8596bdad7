"""How an article writes its words: what has a capital inside a sentence, and what is written small."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import NamedTuple

from api.extraction.clauses.grammar import Grammar
from api.extraction.tokens import MARK, WORD, Tokens

MARKS_INSIDE_PHRASES = frozenset(",('’&/")
"""Marks after which only a name has a capital; after any other mark all words can have one."""
OPENED = {"¿": "?", "¡": "!"}
"""The closing mark of each mark that opens a question or exclamation."""
SHORTEST_HEADLINE = 4
"""Words of the shortest sentence that can be known for a headline by its capitals."""


@dataclass(frozen=True, slots=True)
class Spelling:
    """The words that an article writes small, and those with a capital where only names have one."""

    common: Collection[str] = frozenset()
    proper: Collection[str] = frozenset()
    last: Collection[str] = frozenset()
    """Those of ``proper`` that no other capital follows, as surnames do."""

    def tells_name(self, norm: str) -> bool | None:
        """Whether a word is a name wherever it has a capital; None if the article does not show it."""
        if norm in self.common:
            return None if norm in self.proper else False
        return True if norm in self.last else None


class Written(NamedTuple):
    """A sentence that is no headline, and the indices of its tokens with a capital."""

    tokens: Tokens
    capitals: list[int]


def without_headlines(sentences: Iterable[Tokens], grammar: Grammar) -> list[Written]:
    """The sentences in which a capital can show a name."""
    written = (Written(tokens, tokens.capitals()) for tokens in sentences)
    return [one for one in written if not is_headline(one.tokens, one.capitals, grammar)]


def spelling_of(sentences: Iterable[Written], grammar: Grammar) -> Spelling:
    """What the sentences of an article show."""
    common: set[str] = set()
    proper: set[str] = set()
    last: set[str] = set()
    for tokens, capitals in sentences:
        norms, followed = tokens.norms, {at - 1 for at in capitals}
        inside = [at for at in capitals if not opens_sentence(tokens, at, grammar)]
        proper.update([norms[at] for at in inside])
        last.update([norms[at] for at in inside if at not in followed])
        common.update(set(norms).difference([norms[at] for at in capitals]))
    return Spelling(common, proper, last)


def opens_sentence(tokens: Tokens, index: int, grammar: Grammar) -> bool:
    """Whether any word would have a capital here."""
    if index == 0:
        return True
    before = tokens.norms[index - 1]
    if before in OPENED or before in grammar.typography.closing_marks or _follows_line_break(tokens, index):
        return True
    if before == "." and _is_abbreviation(tokens.norms[index - 2], grammar):
        return False
    is_mark = tokens.kinds[index - 1] == MARK and before not in MARKS_INSIDE_PHRASES
    return is_mark and not tokens.glued(index)


def _is_abbreviation(norm: str, grammar: Grammar) -> bool:
    """Whether a full stop after a word can end it and not the sentence: "Mr.", "St."."""
    return norm in grammar.names.titles or norm in grammar.names.abbreviations or len(norm) == 1


def _follows_line_break(tokens: Tokens, index: int) -> bool:
    return "\n" in tokens.text[tokens.ends[index - 1] : tokens.starts[index]]


def is_headline(tokens: Tokens, capitals: Collection[int], grammar: Grammar) -> bool:
    """Whether a line without a full stop gives nearly all its words a capital, so that none shows a name."""
    if len(capitals) < SHORTEST_HEADLINE or tokens.norms[-1] in ".!?…":
        return False
    words = [at for at, kind in enumerate(tokens.kinds) if kind == WORD]
    weighty = [at for at in words if tokens.norms[at] not in grammar.function_words]
    return len([at for at in weighty if tokens.capitalised(at)]) * 5 >= len(weighty) * 4
