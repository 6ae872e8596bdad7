"""What a title must be to be printed: named checks, of which each has titles that it turns away.

A check takes a title and tells whether it is at fault. A word that the sentence itself ends or begins with
is no fault.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from api.extraction.clauses.grammar import Form
from api.extraction.titles import endings, finite_verbs, openings
from api.extraction.titles.endings import ends_phrase
from api.extraction.titles.line import BRACKETS, Line
from api.extraction.titles.restrictions import loses_restriction, restricts
from api.extraction.tokens import MARK

LONGEST_WORD_REPEATED = 3
"""Letters of the longest word that a title may repeat."""


def joins_small_words(line: Line) -> bool:
    """«Le maire a participé au de la ville»: two small words that the sentence has not side by side."""
    small, norms = line.grammar.function_words, line.norms
    if line.grammar.order is not None:  # whose clauses are put in another order
        return False
    return any(
        norms[first] in small and norms[second] in small and not _may_meet(line, first, second)
        for first, second in pairwise(range(len(norms)))
    )


def _may_meet(line: Line, first: int, second: int) -> bool:
    """Whether two words meet in the sentence, or only a date stands between them that neither leads to."""
    start, end = line.origins[first], line.origins[second]
    if start is None or end is None or (line.norms[first], line.norms[second]) in line.source.pairs:
        return True
    grammar = line.grammar
    if line.norms[first] in grammar.prepositions.genitives and line.norms[second] in grammar.nouns.articles:
        return True
    leads = line.norms[first] in line.grammar.prepositions.all | line.grammar.nouns.determiners
    between = range(start + 1, end)
    kinds = line.source.tokens.kinds
    return (
        not leads and bool(between) and all(at in line.outline.dates or kinds[at] == MARK for at in between)
    )


def lacks_verb_after_relative(line: Line) -> bool:
    """«L'accord que le maire», "a bridge that the mayor"."""
    conjunctions, comparing = line.grammar.conjunctions, line.grammar.conjunctions.comparing
    opened = next(
        (
            index
            for index in reversed(line.words)
            if line.norms[index] in conjunctions.relatives
            or line.norms[index] in conjunctions.complementizers
        ),
        None,
    )
    if opened is None or opened == line.words[0]:
        return False
    if not line.grammar.comparisons.isdisjoint(line.norms[:opened]) and line.norms[opened] in comparing:
        return False
    if restricts(line, opened):
        return False
    has_verb = any(_is_finite(line, index) for index in line.words if index > opened)
    return not has_verb and not (_may_be_verb(line, opened + 1) and ends_phrase(line, line.words[-1]))


def _may_be_verb(line: Line, index: int) -> bool:
    """Whether a word that no table has stands at a token: "serves" of "a harbour that serves the island"."""
    return index < len(line.norms) and line.norms[index] not in line.grammar.function_words


def repeats_word(line: Line) -> bool:
    """«Le complice de Carlos, Yves Mars, le complice de Carlos»."""
    seen: set[int] = set()
    for index in line.words:
        origin = line.origins[index]
        if origin is None or len(line.norms[index]) <= LONGEST_WORD_REPEATED:
            continue
        if origin in seen and line.norms[index] not in line.grammar.function_words:
            return True
        seen.add(origin)
    return False


def is_out_of_balance(line: Line) -> bool:
    """«Le maire (Paris a signé», «« Le pont est dangereux»."""
    marks = {**BRACKETS, **line.grammar.typography.closing_marks}
    for opening, closing in marks.items():
        count = line.text.count(opening)
        if count % 2 if opening == closing else count != line.text.count(closing):
            return True
    return False


def _is_finite(line: Line, index: int) -> bool:
    origin = line.origins[index]
    if origin is not None:
        return any(verb.start <= origin < verb.end and not verb.bare for verb in line.outline.sentence.verbs)
    form = line.grammar.verbs.form(line.norms[index])
    return form is not None and form.form not in (Form.PARTICIPLE, Form.INFINITIVE, Form.GERUND)


CHECKS: tuple[Callable[[Line], bool], ...] = (
    endings.leads_on,
    endings.ends_with_auxiliary,
    endings.ends_with_subject,
    endings.breaks_off_before_comma,
    endings.ends_amid_a_quantity,
    endings.lacks_object,
    endings.names_only_a_date,
    endings.says_nothing,
    endings.leaves_quotation_out,
    openings.begins_amid_a_clause,
    openings.begins_amid_a_phrase,
    openings.begins_with_pronoun,
    openings.lacks_rest_of_cleft,
    openings.begins_with_verb,
    openings.begins_with_purpose,
    openings.describes_nothing,
    openings.begins_in_parenthesis,
    joins_small_words,
    loses_restriction,
    lacks_verb_after_relative,
    repeats_word,
    is_out_of_balance,
    finite_verbs.depends_on_what_is_left_out,
    finite_verbs.follows_preposition,
    finite_verbs.meets_other_verb,
)


def fault(line: Line) -> str | None:
    """The name of the first check that turns a title away, None if it passes."""
    if not line.words:
        return "is_empty"
    return next((check.__name__ for check in CHECKS if check(line)), None)
