"""Punctuation: between words that are neighbours in the sentence, a title has the marks of the sentence."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from api.extraction.titles.joining import capitalised
from api.extraction.titles.line import Line
from api.extraction.titles.tidying import tidy
from api.extraction.tokens import MARK

COMMA = ","
OPENING, CLOSING = "(", ")"


class Seam(NamedTuple):
    """Two words that a title joins with a comma, and the marks that the sentence has between them."""

    first: int
    second: int
    marks: tuple[str, ...]
    """Without those of dates; only the mark that closes a parenthesis if other words were left out."""


def dressed(line: Line) -> Line:
    """The title with the parentheses, colons and commas of its sentence.

    «Le maire, Paris, a signé» is «Le maire (Paris) a signé» if the sentence has it so, and a comma goes
    that only a date had around it.
    """
    line = _without_dateline(line)
    seams = [seam for pair in pairwise(line.words) if (seam := _seam(line, *pair)) is not None]
    gaps = {seam.second: _gap(line, seam) for seam in seams}
    text = _with_gaps(line, gaps)
    if text.count(OPENING) != text.count(CLOSING):
        text = _with_gaps(line, {at: gap for at, gap in gaps.items() if not {*gap} & {OPENING, CLOSING}})
    return line if text == line.text else line.with_text(tidy(text, line.grammar.typography))


def _without_dateline(line: Line) -> Line:
    """«PARIS (AFP) – Le maire» → «Le maire»."""
    words = line.words
    first = next((at for at in words if _stands_after(line, at)), None)
    if first is None or first == words[0]:
        return line
    typography = line.grammar.typography
    return line.with_text(capitalised(tidy(line.text[line.tokens.starts[first] :], typography), typography))


def _stands_after(line: Line, index: int) -> bool:
    """Whether a word of the title stands after the dateline of the sentence, or not in the sentence."""
    origin = line.origins[index]
    return origin is None or origin >= line.source.start


def _seam(line: Line, first: int, second: int) -> Seam | None:
    """Two words with a comma between them, and nothing but marks and a date in the sentence."""
    if line.text[line.tokens.ends[first] : line.tokens.starts[second]].strip() != COMMA:
        return None
    start, end = line.origins[first], line.origins[second]
    if start is None or start in line.outline.dates:
        return None
    if _closes_parenthesis(line, start):
        return Seam(first, second, (CLOSING,))
    if end is None or end <= start:
        return None
    kinds, norms = line.source.tokens.kinds, line.source.tokens.norms
    dates = line.outline.dates - line.outline.commas
    between = [index for index in range(start + 1, end) if index not in dates]
    are_marks = all(kinds[index] == MARK for index in between)
    return Seam(first, second, tuple(norms[index] for index in between)) if are_marks else None


def _closes_parenthesis(line: Line, origin: int) -> bool:
    """Whether a parenthesis ends after a word of the sentence, or after the date that follows it."""
    norms = line.source.tokens.norms
    after = origin + 1
    while after in line.outline.dates:
        after += 1
    return after < len(norms) and norms[after] == CLOSING


def _gap(line: Line, seam: Seam) -> str:
    """What stands between two words of a title in place of a comma."""
    marks = seam.marks
    if ":" in marks:
        return line.grammar.typography.colon
    if OPENING in marks:
        return f" {OPENING}"
    if CLOSING in marks:
        return f"{CLOSING} " if _is_verb(line, seam.second) else f"{CLOSING}, "
    if marks.count(COMMA) == 1 or (COMMA in marks and _needs_comma(line, seam)):
        return f"{COMMA} "
    return " " if all(mark == COMMA for mark in marks) else f"{COMMA} "


def _needs_comma(line: Line, seam: Seam) -> bool:
    """«Yves Mars, maire de Lens, jeudi, …», «À Lens, jeudi, …»: whether a phrase without a verb ends here."""
    sentence = line.outline.sentence
    chunk = sentence.chunks[sentence.chunk_of(line.origins[seam.first] or 0)]
    return not chunk.finite and (chunk.mark == COMMA or not _is_verb(line, seam.second))


def _is_verb(line: Line, index: int) -> bool:
    """Whether a verb with a finite form begins at a word of the title, or right after its clitics."""
    origin, transparent = line.origins[index], line.grammar.verbs.transparent
    if origin is None:
        return False
    norms = line.source.tokens.norms
    starts = {verb.start for verb in line.outline.sentence.verbs if not verb.bare}
    while origin not in starts and origin < len(norms) and norms[origin] in transparent:
        origin += 1
    return origin in starts


def _with_gaps(line: Line, gaps: dict[int, str]) -> str:
    """The title with other text before some of its words."""
    parts, end = [], 0
    for before, index in pairwise(line.words):
        if index in gaps:
            parts += [line.text[end : line.tokens.ends[before]], gaps[index]]
            end = line.tokens.starts[index]
    text = "".join([*parts, line.text[end:]])
    last = line.origins[line.words[-1]] if line.words else None
    ends_inside = last is not None and _closes_parenthesis(line, last)
    return text + CLOSING if ends_inside and text.count(OPENING) > text.count(CLOSING) else text
