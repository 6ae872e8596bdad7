"""A time that is written by itself, as in the field of a form: «la semaine dernière», "March", "until May".

In a text, the words around a time show that it is one. Here there are none, so the wordings that a sentence
would have are tried in turn: with and without capitals, with accents that may be missing («decembre»), and
after a small word («à Noël», "in March").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from api.extraction.clauses.clause import clause_of
from api.extraction.clauses.sentence import Sentence
from api.extraction.context import NoReference, Settled
from api.extraction.expressions import Expression, expressions_in
from api.extraction.language import Language, Stage
from api.extraction.story import Story
from api.extraction.times import Fixed, Recurring, innermost
from api.extraction.tokens import TIME, Tokens

LONGEST_SMALL_WORD = 4
"""Letters of a word before a time that adds nothing to it: «dans», "the"."""
LONGEST_BARE = 60
"""Characters of a time that is tried after small words."""
_INITIAL = re.compile(r"\b[^\W\d_]")
_WORD = re.compile(r"[^\W\d_]+")
_PLAIN = str.maketrans("–—−‐‑", "-----")
_NOTHING: tuple[list[str], ...] = ([], ["."])


@dataclass(frozen=True, slots=True)
class Alone:
    """A time and its clock, HH:MM or None."""

    settled: Settled
    clock: str | None


def settled_alone(text: str, language: Language, published: int) -> Alone | None:
    """The only time that a text names, as on a day; None if there is none, or if the text says more.

    Without a direction, a time that recurs is the nearest one. Takes time in proportion to the length.
    """
    return _Field(language, published).read(text)


@dataclass(frozen=True)
class _Field:
    """A field of a form, filled in in a language on a day."""

    language: Language
    published: int

    def read(self, text: str) -> Alone | None:
        plain = " ".join(text.translate(_PLAIN).split())
        ways = _spellings(plain, self.language.accented)
        found = (self._only_time(way) for way in ways)
        added = self._after_small_words(ways) if len(plain) <= LONGEST_BARE else iter(())
        return next((one for each in (found, added) for one in each if one is not None), None)

    def _after_small_words(self, ways: tuple[str, ...]) -> Iterator[Alone | None]:
        articles = self.language.articles
        for word in sorted(self._small_words, key=lambda word: (word not in articles, len(word), word)):
            joint = "" if word.endswith("'") else " "
            for way in ways:
                yield self._only_time(f"{word}{joint}{way}", added=word not in articles)

    @cached_property
    def _small_words(self) -> frozenset[str]:
        """Articles and prepositions, without those that open a side of a time."""
        words = self.language.grammar.prepositions.with_times | self.language.articles
        opening = self.language.rules[Stage.FRAME].words_before(TIME)
        return frozenset(word for word in words - opening if len(word) <= LONGEST_SMALL_WORD)

    def _only_time(self, text: str, *, added: bool = False) -> Alone | None:
        """The only time of a text, whose first word may have been ``added``: then it must not matter."""
        tokens = self.language.tokenizer.tokens(text, 0, len(text))
        expressions = expressions_in(tokens, self.language)
        if len(expressions) != 1 or not self._says_no_more(tokens, expressions[0]):
            return None
        if added and not _is_the_same_without(expressions[0]):
            return None
        clause = clause_of(expressions[0], Sentence(tokens, expressions, self.language.grammar))
        try:
            settled = Story(self.published).settled(expressions[0], clause, fronted=True)
        except NoReference:
            return None
        return None if settled is None else Alone(settled, expressions[0].clock)

    def _says_no_more(self, tokens: Tokens, expression: Expression) -> bool:
        before, after = tokens.norms[: expression.opening], tokens.norms[expression.closing :]
        return after in _NOTHING and self._small_words.issuperset(before)


def _spellings(text: str, accented: Mapping[str, str]) -> tuple[str, ...]:
    """A text as it is, in small letters, with capitals and with accents: each spelling once."""
    small = text.lower()
    complete = _WORD.sub(lambda word: accented.get(word[0], word[0]), small)
    capitals = (_INITIAL.sub(lambda initial: initial[0].upper(), one) for one in (small, complete))
    return tuple(dict.fromkeys((text, small, complete, *capitals)))


def _is_the_same_without(expression: Expression) -> bool:
    """Whether the word before a time does not belong to it: «in two weeks» is no wording of «two weeks»."""
    assert expression.time is not None
    return expression.opening > 0 and isinstance(innermost(expression.time), Fixed | Recurring)
