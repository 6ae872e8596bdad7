"""«ne … que»: a title that has the first word without what follows the second says something false."""

from __future__ import annotations

from api.extraction.titles.line import Line


def loses_restriction(line: Line) -> bool:
    """«Le pont n'a rouvert» of «Le pont n'a rouvert qu'en mai, après deux ans»."""
    return any(_is_left_out(line, at) for at in _restrictions(line))


def restricts(line: Line, index: int) -> bool:
    """Whether a «que» of a title goes with a «ne» before it, and what it leads to is there."""
    origin = line.origins[index]
    return origin in _restrictions(line) and not _is_left_out(line, origin)


def _is_left_out(line: Line, origin: int) -> bool:
    """Whether a title lacks a word of the sentence or the one after it."""
    return origin not in line.origins or origin + 1 not in line.origins


def _restrictions(line: Line) -> list[int]:
    """The places in the sentence of the «que» that go with a «ne» of the title."""
    verbs, conjunctions = line.grammar.verbs, line.grammar.conjunctions
    found: list[int] = []
    for index in line.words:
        origin = line.origins[index]
        if origin is None or line.norms[index] not in verbs.restricting:
            continue
        end = line.outline.segment_at(origin).end
        for at in range(origin + 1, end):
            norm = line.source.tokens.norms[at]
            if norm in verbs.negations:
                break
            if norm in conjunctions.complementizers and norm in conjunctions.comparing:
                found.append(at)
                break
    return found
