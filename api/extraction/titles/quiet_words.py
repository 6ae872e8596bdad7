"""Words that set an event against what stands before it, and say nothing of it: «finalement», «, lui,»."""

from __future__ import annotations

from collections.abc import Iterator

from api.extraction.titles.line import Line
from api.extraction.tokens import MARK

LONGEST_PHRASE = 2
"""Words of the longest phrase of this kind: «par ailleurs»."""


def without_quiet_words(line: Line) -> Line:
    """«Le maire sera finalement entendu» → «Le maire sera entendu», but not «finalement» in a quotation."""
    return line.without([at for start, end in _quiet(line) for at in range(start, end)])


def _quiet(line: Line) -> Iterator[tuple[int, int]]:
    """The start and end of each quiet word or phrase of a title, apart from its first word."""
    wanted = line.grammar.quiet_words
    for start in line.words[1:]:
        if line.norms[start] in line.grammar.pronouns.emphatic and _is_between_commas(line, start):
            yield start, start + 1
        for end in range(start + 1, min(start + LONGEST_PHRASE, len(line.norms)) + 1):
            if " ".join(line.norms[start:end]) in wanted and _stands_free(line, start, end):
                yield start, end


def _is_between_commas(line: Line, index: int) -> bool:
    """«Le budget, lui, a augmenté»: whether a word that repeats the subject stands between commas."""
    origin, norms = line.origins[index], line.source.tokens.norms
    if origin is None or origin in line.outline.quoted:
        return False
    return norms[origin - 1] == "," == "".join(norms[origin + 1 : origin + 2])


def _stands_free(line: Line, start: int, end: int) -> bool:
    """Whether words stand next to a verb or between commas, and in no quotation or date."""
    first, last, outline = line.origins[start], line.origins[end - 1], line.outline
    if first is None or last is None or first in outline.quoted or first in outline.timed:
        return False
    if line.norms[start - 1] in line.grammar.quiet_openers:  # "not only … but also"
        return False
    kinds = line.source.tokens.kinds
    is_fenced = all(kind == MARK for kind in (kinds[first - 1], *kinds[last + 1 : last + 2]))
    near = range(first - 1, last + 2)
    return is_fenced or any(
        verb.start < near.stop and near.start < verb.end for verb in outline.sentence.verbs
    )
