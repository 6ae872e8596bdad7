"""What a title must be to be printed: named checks, of which each has titles that it turns away.

A check takes a title and tells whether it is at fault. A word that the sentence itself ends or begins with
is no fault.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from api.extraction.clauses.grammar import Cue, Form
from api.extraction.clauses.verbs import Verb
from api.extraction.titles.line import Line
from api.extraction.tokens import MARK, WORD

BRACKETS = {"(": ")", "[": "]"}
LONGEST_WORD_REPEATED = 3
"""Letters of the longest word that a title may repeat."""


def leads_on(line: Line) -> bool:
    """«Le maire a démissionné de», "The mayor said that"."""
    last = line.words[-1]
    norm, grammar = line.norms[last], line.grammar
    conjunctions, prepositions = grammar.conjunctions, grammar.prepositions
    leading = (
        prepositions.all or prepositions.with_times,
        conjunctions.coordinators,
        conjunctions.relatives,
        conjunctions.complementizers,
        conjunctions.subordinators,
        conjunctions.conditions,
    )
    if any(norm in words for words in leading):
        return True
    if norm not in grammar.nouns.determiners or _ends_phrase(line, last):
        return False
    return norm in prepositions.with_times or not _stands_before_date(line, last)


def ends_with_auxiliary(line: Line) -> bool:
    """«Le maire a», "The bridge has been"."""
    last, verbs = line.words[-1], line.grammar.verbs
    form = verbs.form(line.norms[last])
    is_auxiliary = form is not None and form.auxiliary is not None
    return (is_auxiliary or line.norms[last] in verbs.been) and _next_word(line, last) is not None


def ends_amid_a_quantity(line: Line) -> bool:
    """«a versé 27» of «a versé 27 millions d'euros»."""
    last = line.words[-1]
    if not line.tokens.kinds[last].startswith("#") or line.origins[last] in line.outline.timed:
        return False
    return not _ends_phrase(line, last) and not _stands_before_date(line, last)


def lacks_object(line: Line) -> bool:
    """«Le maire a constaté» of «Le maire a constaté, mardi, trois fuites»."""
    last = line.words[-1]
    verb = _verb_ending_at(line, last)
    if verb is None:
        return False
    following = _next_word(line, last)
    if following is None:
        return False
    norm, grammar = line.source.tokens.norms[following], line.grammar
    determiners = grammar.verbs.object_openers | (grammar.nouns.determiners - grammar.prepositions.all)
    opens_object = norm in determiners or norm in grammar.conjunctions.complementizers
    return opens_object or line.source.tokens.kinds[following].startswith("#")


def says_nothing(line: Line) -> bool:
    """«Le maire a annoncé», "The mayor said on Monday": a verb of saying without what was said."""
    last = _last_before_date(line)
    verb = _verb_ending_at(line, last)
    if verb is None or verb.cue is not Cue.REPORTING or verb.form.form is Form.PARTICIPLE:
        return False
    return _has_content(line, verb) and not _is_attribution(line, verb)


def _has_content(line: Line, verb: Verb) -> bool:
    """Whether the sentence has what was said: after the verb, or before it as «…, a-t-elle dit»."""
    last = line.words[-1]
    if _next_word(line, last) is not None or any(other.end <= verb.start for other in _finite(line)):
        return True
    return verb.head == verb.start and not _ends_sentence(line, last)


def _finite(line: Line) -> list[Verb]:
    """The verbs of the sentence with a finite form."""
    return [verb for verb in line.outline.sentence.verbs if not verb.bare]


def _last_before_date(line: Line) -> int:
    """The last word of a title without the date at its end and the words that lead to it."""
    words = line.words
    last = len(words) - 1
    with_times = line.grammar.prepositions.with_times
    while last and (line.origins[words[last]] in line.outline.timed or _leads(line, words[last], with_times)):
        last -= 1
    return words[last]


def _leads(line: Line, index: int, with_times: frozenset[str]) -> bool:
    origin = line.origins[index]
    return line.norms[index] in with_times and origin is not None and origin + 1 in line.outline.timed


def begins_amid_a_clause(line: Line) -> bool:
    """«Qui a fermé», «Et le pont», «A fermé le pont» of «La ville a fermé le pont»."""
    first, grammar = line.words[0], line.grammar
    origin = line.origins[first]
    if origin is None or _begins_part(line, origin):
        return False
    norm, conjunctions = line.norms[first], grammar.conjunctions
    openers = (conjunctions.coordinators, conjunctions.relatives, conjunctions.complementizers)
    amid = grammar.verbs.reflexives | (grammar.verbs.negations - grammar.comparisons)
    if norm in amid or any(norm in words for words in openers):
        return True
    following = line.norms[first + 1] if first + 1 < len(line.norms) else ""
    return norm in grammar.prepositions.all and following in conjunctions.relatives


def begins_amid_a_phrase(line: Line) -> bool:
    """«Partie par deux hommes» of «pris à partie par deux hommes», where nouns need an article.

    After «de» they need none: «Travaux menés à Brest» of «lors de travaux menés à Brest».
    """
    first, grammar = line.words[0], line.grammar
    origin = line.origins[first]
    if not origin or grammar.nouns.bare_endings or line.norms[first] in grammar.function_words:
        return False
    tokens = line.source.tokens
    bare = grammar.prepositions.all - grammar.prepositions.partitives - grammar.nouns.determiners
    is_plain_word = tokens.kinds[origin] == WORD and not tokens.capitalised(origin)
    return is_plain_word and tokens.norms[origin - 1] in bare


def lacks_rest_of_cleft(line: Line) -> bool:
    """«C'est en mars» of «C'est en mars que le pont a cédé»."""
    last = line.origins[line.words[-1]]
    if line.norms[line.words[0]] not in line.grammar.pronouns.dummies or last is None:
        return False
    tokens, conjunctions = line.source.tokens, line.grammar.conjunctions
    at = last + 1
    while at < len(tokens) and (
        at in line.outline.timed or tokens.norms[at] in {*BRACKETS, *BRACKETS.values()}
    ):
        at += 1
    following = tokens.norms[at] if at < len(tokens) else ""
    return following in conjunctions.relatives or following in conjunctions.complementizers


def begins_with_verb(line: Line) -> bool:
    """«Annoncé la fermeture du pont», «Entre à l'université»."""
    origin = line.origins[line.words[0]]
    if origin is None or _begins_part(line, origin):
        return False
    verb = next((verb for verb in line.outline.sentence.verbs if verb.start <= origin < verb.end), None)
    return verb is not None and verb.form.form is not Form.INFINITIVE


def describes_nothing(line: Line) -> bool:
    """«Né, il a vécu à Lens» of «Né en 1360, il a vécu à Lens»."""
    first = line.words[0]
    origin = line.origins[first]
    if origin is None or first + 1 >= len(line.norms) or line.norms[first + 1] != ",":
        return False
    verb = next((verb for verb in line.outline.sentence.verbs if verb.start == origin), None)
    return verb is not None and verb.form.form is Form.PARTICIPLE


def begins_in_parenthesis(line: Line) -> bool:
    """«Ouest juge quatre hooligans» of «Essen (ouest) qui juge quatre hooligans»."""
    first, last = line.origins[line.words[0]], line.origins[line.words[-1]]
    if first is None or line.text[:1] in BRACKETS:
        return False
    norms = line.source.tokens.norms
    opened = next(
        (at for at in range(first - 1, -1, -1) if norms[at] in {*BRACKETS, *BRACKETS.values()}), None
    )
    if opened is None or norms[opened] not in BRACKETS:
        return False
    closed = next((at for at in range(first, len(norms)) if norms[at] == BRACKETS[norms[opened]]), len(norms))
    return last is None or not first <= last < closed


def joins_small_words(line: Line) -> bool:
    """«Le maire a participé au de la ville»: two small words that the sentence has not side by side."""
    small, norms = line.grammar.function_words, line.norms
    return any(
        norms[first] in small and norms[second] in small and not _may_meet(line, first, second)
        for first, second in pairwise(range(len(norms)))
    )


def _may_meet(line: Line, first: int, second: int) -> bool:
    """Whether two words meet in the sentence, or only a date stands between them that neither leads to."""
    start, end = line.origins[first], line.origins[second]
    if start is None or end is None or (line.norms[first], line.norms[second]) in line.source.pairs:
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
    has_verb = any(_is_finite(line, index) for index in line.words if index > opened)
    return not has_verb and not (_may_be_verb(line, opened + 1) and _ends_phrase(line, line.words[-1]))


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


CHECKS: tuple[Callable[[Line], bool], ...] = (
    leads_on,
    ends_with_auxiliary,
    ends_amid_a_quantity,
    lacks_object,
    says_nothing,
    begins_amid_a_clause,
    begins_amid_a_phrase,
    lacks_rest_of_cleft,
    begins_with_verb,
    describes_nothing,
    begins_in_parenthesis,
    joins_small_words,
    lacks_verb_after_relative,
    repeats_word,
    is_out_of_balance,
)


def fault(line: Line) -> str | None:
    """The name of the first check that turns a title away, None if it passes."""
    if not line.words:
        return "is_empty"
    return next((check.__name__ for check in CHECKS if check(line)), None)


def _ends_phrase(line: Line, index: int) -> bool:
    """Whether the sentence has a mark or its end after a word of the title."""
    origin = line.origins[index]
    if origin is None:
        return False
    tokens = line.source.tokens
    return origin + 1 >= len(tokens) or tokens.kinds[origin + 1] == MARK


def _ends_sentence(line: Line, index: int) -> bool:
    """Whether the sentence has no word after one of the title."""
    origin, kinds = line.origins[index], line.source.tokens.kinds
    return origin is not None and all(kind == MARK for kind in kinds[origin + 1 :])


def _stands_before_date(line: Line, index: int) -> bool:
    """Whether a date that was left out comes next in the sentence."""
    origin = line.origins[index]
    return origin is not None and origin + 1 in line.outline.dates


def _begins_part(line: Line, origin: int) -> bool:
    """Whether a word is the first of the sentence, or of a quotation that opens it."""
    tokens = line.source.tokens
    return all(tokens.kinds[index] == MARK for index in range(max(origin - 3, 0), origin)) and origin <= 3


def _next_word(line: Line, index: int) -> int | None:
    """The word that follows in the sentence, across a date and the commas around it; None at an end."""
    origin = line.origins[index]
    if origin is None:
        return None
    tokens, dates = line.source.tokens, line.outline.dates
    following = origin + 1
    is_fenced = following + 1 in dates and tokens.norms[following] == ","
    following += is_fenced
    while following in dates:
        following += 1
    if is_fenced and following < len(tokens) and tokens.norms[following] == ",":
        following += 1
    return following if following < len(tokens) and tokens.kinds[following] != MARK else None


def _verb_ending_at(line: Line, index: int) -> Verb | None:
    origin = line.origins[index]
    if origin is None:
        return None
    return next((verb for verb in line.outline.sentence.verbs if verb.end == origin + 1), None)


def _is_attribution(line: Line, verb: Verb) -> bool:
    """«Le pont est sûr, a dit le maire», "The bridge is safe, the mayor said"."""
    return any(
        origin is not None and origin < verb.start and other.start <= origin < other.end and not other.bare
        for other in line.outline.sentence.verbs
        if other is not verb
        for origin in line.origins
    )


def _is_finite(line: Line, index: int) -> bool:
    origin = line.origins[index]
    if origin is not None:
        return any(verb.start <= origin < verb.end and not verb.bare for verb in line.outline.sentence.verbs)
    form = line.grammar.verbs.form(line.norms[index])
    return form is not None and form.form not in (Form.PARTICIPLE, Form.INFINITIVE, Form.GERUND)
