"""How a title may not begin: checks that tell whether one begins amid a clause, phrase or parenthesis."""

from __future__ import annotations

from api.extraction.clauses.grammar import Form
from api.extraction.clauses.linking_words import MAIN_OPENERS
from api.extraction.clauses.sentence import PART_MARKS
from api.extraction.titles.line import BRACKETS, Line
from api.extraction.tokens import MARK, WORD

COMMA = ","


def begins_amid_a_clause(line: Line) -> bool:
    """«Qui a fermé», «Et le pont», «A fermé le pont» of «La ville a fermé le pont»."""
    first, grammar = line.words[0], line.grammar
    origin = line.origins[first]
    if origin is None or _begins_part(line, origin) or line.source.tokens.capitalised(origin):
        return False
    norm, conjunctions = line.norms[first], grammar.conjunctions
    if norm in conjunctions.comparing & conjunctions.prepositions:
        return True
    openers = (conjunctions.coordinators, conjunctions.relatives, conjunctions.complementizers)
    amid = grammar.verbs.reflexives | (grammar.verbs.negations - grammar.comparisons)
    if norm in grammar.verbs.negations and _opens_clause(line, origin):
        return False
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


def begins_with_pronoun(line: Line) -> bool:
    """«Il sera loué» of «La rénovation du toit est finie : il sera loué»: the sentence says what is meant."""
    first, pronouns = line.words[0], line.grammar.pronouns
    origin = line.origins[first]
    if origin is None or line.grammar.order is not None or _begins_part(line, origin):
        return False
    if line.norms[first] not in pronouns.subjects - pronouns.dummies:
        return False
    segment = line.outline.segment_at(origin)
    if segment.opener not in MAIN_OPENERS or not any(other.is_main for other in segment.earlier):
        return False
    impersonal = line.grammar.verbs.impersonal
    verb = next((verb for verb in line.outline.sentence.verbs if verb.start >= origin), None)
    if verb is None:
        return False
    norms = line.source.tokens.norms
    return impersonal.isdisjoint((norms[verb.head], " ".join(norms[verb.start - 1 : verb.start + 1])))


def lacks_rest_of_cleft(line: Line) -> bool:
    """«C'est en mars» of «C'est en mars que le pont a cédé»."""
    last = line.origins[line.words[-1]]
    if line.norms[line.words[0]] not in line.grammar.pronouns.dummies or last is None:
        return False
    tokens, conjunctions = line.source.tokens, line.grammar.conjunctions
    at = _after_dates(line, last + 1)
    following = tokens.norms[at] if at < len(tokens) else ""
    return following in conjunctions.relatives or following in conjunctions.complementizers


def _after_dates(line: Line, start: int) -> int:
    """The first token after a date and the marks around it; ``start`` if only a comma stands there."""
    tokens, at = line.source.tokens, start
    marks = {COMMA, *BRACKETS, *BRACKETS.values()}
    while at < len(tokens) and (
        at in line.outline.timed or at in line.outline.dates or tokens.norms[at] in marks
    ):
        at += 1
    return start if tokens.norms[start:at] == [COMMA] else at


def begins_with_verb(line: Line) -> bool:
    """«Annoncé la fermeture du pont», «Entre à l'université»."""
    origin = line.origins[line.words[0]]
    if origin is None or _begins_part(line, origin):
        return False
    verb = next((verb for verb in line.outline.sentence.verbs if verb.start <= origin < verb.end), None)
    return verb is not None and verb.form.form is not Form.INFINITIVE


def begins_with_purpose(line: Line) -> bool:
    """ "To build a school, leaving the choice to voters" of "disagreed on where to build a school, …"."""
    first = line.words[0]
    origin = line.origins[first]
    if origin is None or _begins_part(line, origin) or line.norms[first] not in line.grammar.prepositions.all:
        return False
    following = next((verb for verb in line.outline.sentence.verbs if verb.start == origin + 1), None)
    return following is not None and following.form.form is Form.INFINITIVE


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


def _opens_clause(line: Line, origin: int) -> bool:
    """ "…; no further talks are planned": whether a title with a verb begins with such a part."""
    has_verb = any(verb.start in line.origins and not verb.bare for verb in line.outline.sentence.verbs)
    return has_verb and line.source.tokens.norms[origin - 1] in PART_MARKS


def _begins_part(line: Line, origin: int) -> bool:
    """Whether a word is the first of the sentence, or of a quotation that opens it."""
    tokens = line.source.tokens
    return all(tokens.kinds[index] == MARK for index in range(max(origin - 3, 0), origin)) and origin <= 3
