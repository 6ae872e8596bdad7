"""What may stand before the finite verbs of a title: checks that tell whether one has lost its neighbours."""

from __future__ import annotations

from itertools import pairwise

from api.extraction.clauses.grammar import Grammar
from api.extraction.titles.line import Line


def depends_on_what_is_left_out(line: Line) -> bool:
    """«El índice baje del 2 %» of «Se espera que el índice baje del 2 %»: a form of dependent clauses."""
    verbs = line.grammar.verbs
    first = next((index for index in line.words if _starts_verb(line, index)), None)
    if first is None or not verbs.dependent or first == line.words[0]:
        return False
    form = verbs.form(line.norms[first])
    opened = not _openers(line.grammar).isdisjoint(line.norms[:first])
    return form is not None and form.form in verbs.dependent and not opened


def follows_preposition(line: Line) -> bool:
    """«El tenista con abandonó» of «El tenista con quien se entrenó abandonó»."""
    leading = line.grammar.prepositions.all | line.grammar.nouns.articles
    if line.grammar.order is not None:
        return False
    return any(
        line.norms[before] in leading and _starts_verb(line, index) and not _met(line, before, index)
        for before, index in pairwise(range(len(line.norms)))
    )


def meets_other_verb(line: Line) -> bool:
    """«El joven amaneció murió en la plaza»: two verbs meet, and no clause is open for one of them."""
    if not line.grammar.verbs.dependent:
        return False
    openers = _openers(line.grammar)
    return any(
        _is_in_verb(line, before)
        and _starts_verb(line, index)
        and not _met(line, before, index)
        and openers.isdisjoint(line.norms[:before])
        for before, index in pairwise(range(len(line.norms)))
    )


def _openers(grammar: Grammar) -> frozenset[str]:
    """The words that open a dependent clause, and those of doubt."""
    words = grammar.conjunctions
    clauses = words.complementizers | words.relatives | words.subordinators | words.conditions
    return clauses | grammar.doubts


def _starts_verb(line: Line, index: int) -> bool:
    """Whether a finite verb begins at a word of the title."""
    origin = line.origins[index]
    return any(verb.start == origin and not verb.bare for verb in line.outline.sentence.verbs)


def _is_in_verb(line: Line, index: int) -> bool:
    """Whether a word of the title is that of a finite verb group."""
    origin = line.origins[index]
    if origin is None:
        return False
    return any(verb.start <= origin < verb.end and not verb.bare for verb in line.outline.sentence.verbs)


def _met(line: Line, before: int, index: int) -> bool:
    """Whether two words stand side by side in the sentence."""
    return (line.norms[before], line.norms[index]) in line.source.pairs
