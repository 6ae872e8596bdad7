"""What happens every year: «chaque année, de novembre à février»."""

from __future__ import annotations

from api.extraction.clauses.clause import Clause
from api.extraction.clauses.governed import LOOKING_AHEAD
from api.extraction.clauses.grammar import Tense
from api.extraction.sides import Open
from api.extraction.times import Recurring
from api.extraction.tokens import MARK

REACH = 10
"""Most words between a time and the phrase that makes it a habit."""
LONGEST_PHRASE = 3


def is_habit(clause: Clause) -> bool:
    """«La demande augmente en été», «La fête a lieu chaque année en mai»."""
    time = clause.expression.time
    if time is None:
        return False
    if isinstance(time, Recurring) and time.habitual and clause.tense == Tense.PRESENT:
        return True
    return time.recurring is not None and not isinstance(time, Open) and _is_yearly(clause)


def _is_yearly(clause: Clause) -> bool:
    """Whether the text says next to a time, or in its chunk, that it comes back every year.

    «Comme chaque année le marché ouvrira le 3 mai» announces one of them.
    """
    if clause.tense in LOOKING_AHEAD:
        return False
    sentence, expression = clause.sentence, clause.expression
    chunk = sentence.chunks[sentence.chunk_of(expression.start)]
    start, end = max(chunk.start, expression.opening - REACH), min(chunk.end, expression.closing + REACH)
    before, after = expression.opening - 1, expression.closing
    if before >= 0 and sentence.tokens.kinds[before] == MARK:
        start = max(before - LONGEST_PHRASE, 0)
        return _has_phrase(clause, start, before, ending=True) or _has_phrase(clause, before, end)
    if after < len(sentence.tokens) and sentence.tokens.norms[after] == ",":
        follows = _has_phrase(clause, after + 1, after + 1 + LONGEST_PHRASE, opening=True)
        return follows or _has_phrase(clause, start, after)
    return _has_phrase(clause, start, end)


def _has_phrase(clause: Clause, start: int, end: int, *, opening: bool = False, ending: bool = False) -> bool:
    """Whether a phrase stands between two words; at the first or before the last one if so asked."""
    norms, grammar = clause.sentence.tokens.norms[start:end], clause.sentence.grammar
    size = len(norms)
    openers = [at for at, norm in enumerate(norms) if norm in grammar.yearly_openers]
    return any(
        " ".join(norms[first:last]) in grammar.yearly
        for first in openers
        for last in range(first + 1, min(first + LONGEST_PHRASE, size) + 1)
        if (not opening or first == 0) and (not ending or last == size)
    )
