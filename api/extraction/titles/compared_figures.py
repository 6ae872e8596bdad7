"""A date of what a figure is compared with: "Profit rose to $12 million, from $9 million a year earlier"."""

from __future__ import annotations

from api.extraction.clauses.verbs import Verb
from api.extraction.titles.anchors import Anchor
from api.extraction.titles.joining import Phrases, of, without_article
from api.extraction.titles.outline import Outline, Segment
from api.extraction.titles.subjects import subject_of
from api.extraction.titles.tidying import EDGES
from api.extraction.tokens import INTEGER, MARK, Span

REACH = 20
"""Tokens before a date among which its figure is sought."""


def compared_figure(anchor: Anchor) -> Phrases | None:
    """«Le bénéfice a atteint 9 millions, contre 7 un an plus tôt» → «Bénéfice de 7 un an plus tôt»."""
    main = next((one for one in (anchor.date, *reversed(anchor.date.earlier)) if one.is_main), None)
    if main is None or not anchor.date.outline.grammar.prepositions.comparing:
        return None
    verb, outline = main.finite[0], anchor.date.outline
    start = _figure_before(outline, Span(verb.end, anchor.words.start))
    if start is None or not _measures(main, verb):
        return None
    measured = without_article(subject_of(main, verb).strip(EDGES), outline.grammar)
    figure = outline.tokens.between(start, anchor.words.end)
    return [of(measured, figure, outline.grammar)] if measured else None


def _measures(main: Segment, verb: Verb) -> bool:
    """Whether the subject of a verb is what rose or fell, and no pronoun."""
    outline, verbs = main.outline, main.outline.grammar.verbs
    subject = subject_of(main, verb).lower().split()
    is_pronoun = bool(subject) and subject[0] in outline.grammar.pronouns.subjects
    return outline.norms[verb.head].startswith(verbs.measuring) and not is_pronoun


def _figure_before(outline: Outline, reach: Span) -> int | None:
    """Where the figure begins that a date follows, without a verb or another date in between."""
    comparing = outline.grammar.prepositions.comparing
    for at in range(reach.end - 2, max(reach.start, reach.end - REACH) - 1, -1):
        if at in outline.timed or at in outline.verb_starts:
            return None
        if outline.norms[at] in comparing and _is_figure(outline, at + 1):
            return at + 1
    return None


def _is_figure(outline: Outline, index: int) -> bool:
    """«7 millions», "$9"."""
    kinds = outline.tokens.kinds
    if kinds[index] == MARK and index + 1 < len(kinds):
        index += 1
    return kinds[index].startswith("#") or kinds[index] == INTEGER
