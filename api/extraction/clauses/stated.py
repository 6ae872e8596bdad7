"""Times that say themselves on which side of the publication they lie: «vendredi dernier», «depuis mai».

Whatever the clause says of such a time, its own words count.
"""

from __future__ import annotations

from typing import NamedTuple

from api.extraction.clauses.sentence import Sentence
from api.extraction.context import Direction
from api.extraction.expressions import Expression
from api.extraction.sides import Open
from api.extraction.times import FromPublication, Time, innermost

LONGEST_POINTER = 3
"""Most words of a phrase that says on which side a time lies: «il y a»."""


class Stated(NamedTuple):
    """A direction that a time states itself, and the words that state it.

    ``pointing`` if they point from the day of publication («dernier»), whatever year the text has set.
    """

    direction: Direction
    because: str
    pointing: bool


def stated_by(expression: Expression, sentence: Sentence) -> Stated | None:
    """What the words of a time say of its direction, None if they leave it to the clause."""
    time = expression.time
    if time is None or time.complete:
        return None
    pointer = _pointer(expression, time, sentence)
    if pointer is not None:
        tokens, pointers = sentence.tokens, sentence.grammar.pointers
        direction = pointers[" ".join(tokens.norms[slice(*pointer)])]
        return Stated(direction, tokens.between(*pointer), pointing=True)
    if isinstance(time, Open) and time.forced and expression.opening < expression.start:
        return Stated(time.leaning, preposition(expression, sentence), pointing=False)
    return None


def preposition(expression: Expression, sentence: Sentence) -> str:
    """The words that open a side of a time, without its article: «depuis», «d'ici»; else its first."""
    return sentence.tokens.between(*preposition_words(expression, sentence))


def preposition_words(expression: Expression, sentence: Sentence) -> tuple[int, int]:
    """The start and end of the words that open a side of a time."""
    tokens, determiners = sentence.tokens, sentence.grammar.nouns.determiners
    start, end = expression.opening, expression.start
    while end - 1 > start and tokens.norms[end - 1] in determiners:
        end -= 1
    return start, max(end, start + 1)


def _pointer(expression: Expression, time: Time, sentence: Sentence) -> tuple[int, int] | None:
    """The start and end of the words such as «dernier» that decide; None if there are none.

    On a time that comes back only those at its edges decide: «le 3 mai dernier», «el próximo 3 de mayo»,
    "last Christmas", but not «la dernière nuit de mai».
    """
    norms, pointers, last = sentence.tokens.norms, sentence.grammar.pointers, expression.end
    spans = ((at, end) for at in range(expression.start, last) for end in range(at + 1, last + 1))
    short = (span for span in spans if span[1] - span[0] <= LONGEST_POINTER)
    found = [span for span in short if " ".join(norms[slice(*span)]) in pointers]
    if not isinstance(innermost(time), FromPublication):
        first = expression.start if isinstance(time, Open) and time.forced else None
        found = [span for span in found if span[1] == last or span[0] == first]
        before = expression.start - 1
        if before >= 0 and before == expression.opening - 1 and norms[before] in pointers:
            found.append((before, expression.start))
    return found[0] if found else None
