"""How a title may not end: checks that tell whether one lacks what its sentence goes on with."""

from __future__ import annotations

from itertools import pairwise

from api.extraction.clauses.grammar import Cue, Form
from api.extraction.clauses.verbs import Verb
from api.extraction.titles.line import Line
from api.extraction.tokens import MARK


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
    if _ends_date(line, last) or is_enclitic(line, last):
        return False
    if any(norm in words for words in leading):
        return not _is_particle(line, last)
    if closes_clause(line, last):
        return False
    if norm not in grammar.nouns.determiners or ends_phrase(line, last):
        return False
    return norm in prepositions.with_times or not stands_before_date(line, last)


def _ends_date(line: Line, index: int) -> bool:
    """ "the year before": whether a word is one of the last of a date that stays."""
    origin, timed = line.origins[index], line.outline.timed
    return origin is not None and origin in timed and origin - 1 in timed and origin + 1 not in timed


def is_enclitic(line: Line, index: int) -> bool:
    """«A feira realiza-se»: whether a hyphen joins a small word to its verb."""
    is_joined = index > 1 and line.norms[index - 1] == "-" and line.tokens.glued(index)
    return is_joined and line.norms[index] in line.grammar.verbs.enclitics


def _is_particle(line: Line, index: int) -> bool:
    """ "The deal fell through last month": whether a preposition right after its verb leads to nothing.

    It does in "the prices it pushed through last summer".
    """
    grammar = line.grammar
    if closes_clause(line, index):
        return True
    if (
        line.norms[index] in grammar.prepositions.with_times
        or line.norms[index] not in grammar.prepositions.all
    ):
        return False
    origin = line.origins[index]
    verb = next((verb for verb in _finite(line) if verb.end == origin), None)
    if verb is None or line.source.tokens.norms[verb.start - 1] in grammar.pronouns.subjects:
        return False
    return ends_phrase(line, index) or stands_before_date(line, index)


def closes_clause(line: Line, index: int) -> bool:
    """«fällt am Freitag aus», «wird zu sehen sein»: whether a small word closes a clause."""
    order = line.grammar.order
    if order is None:
        return False
    if line.norms[index] in order.brackets.auxiliaries:
        return True
    if line.norms[index] not in order.brackets.particles:
        return False
    origin = line.origins[index]
    if any(_joins_verb(line, index, verb) for verb in _finite(line)):
        return True
    is_head = any(verb.head == origin and verb.end != origin for verb in _finite(line))
    return is_head or ends_phrase(line, index) or stands_before_date(line, index)


def _joins_verb(line: Line, particle: int, verb: Verb) -> bool:
    """«läuft aus» for «ausläuft»."""
    joined = line.source.tokens.norms[verb.start]
    return joined.removeprefix(line.norms[particle]) in line.norms


def ends_with_auxiliary(line: Line) -> bool:
    """«Le maire a», "The bridge has been", but not "A report released in May"."""
    last, verbs = line.words[-1], line.grammar.verbs
    if line.origins[last] in line.outline.timed or closes_clause(line, last):
        return False
    form = verbs.form(line.norms[last])
    is_auxiliary = form is not None and form.auxiliary is not None
    return (is_auxiliary or line.norms[last] in verbs.been) and next_word(line, last) is not None


def ends_with_subject(line: Line) -> bool:
    """ "The mayor stayed until she" of "The mayor stayed until she resigned"."""
    last = line.words[-1]
    following = next_word(line, last)
    if line.norms[last] not in line.grammar.pronouns.subjects or following is None:
        return False
    return any(verb.start == following and not verb.bare for verb in line.outline.sentence.verbs)


def breaks_off_before_comma(line: Line) -> bool:
    """ "The council disagreed on, leaving the choice to voters": whether a comma cuts a phrase off."""
    grammar, norms = line.grammar, line.source.tokens.norms
    leads = grammar.prepositions.all | grammar.nouns.articles
    for first, second in pairwise(range(len(line.norms))):
        origin = line.origins[first]
        if line.norms[second] != "," or line.norms[first] not in leads or origin is None:
            continue
        if origin + 1 < len(norms) and _is_word_of_phrase(line, origin + 1):
            return True
    return False


def _is_word_of_phrase(line: Line, origin: int) -> bool:
    return line.source.tokens.kinds[origin] != MARK and origin not in line.outline.dates


def ends_amid_a_quantity(line: Line) -> bool:
    """«a versé 27» of «a versé 27 millions d'euros», "the loss of ten" of "of ten of its plants"."""
    last = line.words[-1]
    is_number = line.tokens.kinds[last].startswith("#") or line.norms[last] in line.grammar.nouns.plural
    if not is_number or line.origins[last] in line.outline.timed:
        return False
    return not ends_phrase(line, last) and not stands_before_date(line, last)


def lacks_object(line: Line) -> bool:
    """«Le maire a constaté» of «Le maire a constaté, mardi, trois fuites»."""
    last = line.words[-1]
    if line.grammar.order is not None:  # whose subject may follow its verb in the sentence
        return False
    verb = _verb_ending_at(line, last)
    following = _after_fenced_date(line, last) if verb is None else next_word(line, last)
    if following is None or following in line.origins:
        return False
    norm, grammar = line.source.tokens.norms[following], line.grammar
    determiners = grammar.verbs.object_openers | (grammar.nouns.determiners - grammar.prepositions.all)
    opens_object = norm in determiners or norm in grammar.conjunctions.complementizers
    return opens_object or line.source.tokens.kinds[following].startswith("#")


def _after_fenced_date(line: Line, index: int) -> int | None:
    """«Le maire a constaté, lundi, | trois fuites»: the word after a date between commas after a verb."""
    origin, tokens = line.origins[index], line.source.tokens
    if origin is None or origin not in line.outline.timed or tokens.norms[origin + 1 : origin + 2] != [","]:
        return None
    verb = _verb_ending_at(line, _last_before_date(line))
    return None if verb is None or verb.bare or origin + 2 >= len(tokens) else origin + 2


def names_only_a_date(line: Line) -> bool:
    """«Dès l'année 2001» of «Dès l'année 2001, la ville a rénové le port»."""
    small, origins = line.grammar.function_words, line.origins
    has_more = any(origins[at] not in line.outline.timed and line.norms[at] not in small for at in line.words)
    return not has_more and not ends_sentence(line, line.words[-1])


def says_nothing(line: Line) -> bool:
    """«Le maire a annoncé», "The mayor said on Monday": a verb of saying without what was said."""
    last = _last_before_date(line)
    verb = _verb_ending_at(line, last)
    if verb is None or verb.cue is not Cue.REPORTING or verb.form.form is Form.PARTICIPLE:
        return False
    if not line.grammar.conjunctions.likening.isdisjoint(line.norms):  # «…, wie die Post mitteilte»
        return False
    return _has_content(line, verb) and not _is_attribution(line, verb)


def leaves_quotation_out(line: Line) -> bool:
    """ "Roy said in a statement" of "“…,” Roy said in a statement": the words said are left out."""
    finite = [verb for verb in _finite(line) if verb.start in line.origins]
    quoted = line.outline.quoted
    if (
        len(finite) != 1
        or finite[0].cue is not Cue.REPORTING
        or not quoted.isdisjoint(at for at in line.origins if at is not None)
    ):
        return False
    if finite[0].end - 1 not in line.origins:
        return False
    following = next_word(line, line.origins.index(finite[0].end - 1))
    says_where = following is None or line.source.tokens.norms[following] in line.grammar.prepositions.all
    return says_where and any(verb.start in quoted for verb in _finite(line))


def _has_content(line: Line, verb: Verb) -> bool:
    """Whether the sentence has what was said: after the verb, or before it as «…, a-t-elle dit»."""
    last = line.words[-1]
    if next_word(line, last) is not None or any(other.end <= verb.start for other in _finite(line)):
        return True
    return verb.head == verb.start and not ends_sentence(line, last)


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


def ends_phrase(line: Line, index: int) -> bool:
    """Whether the sentence has a mark or its end after a word of the title."""
    origin = line.origins[index]
    if origin is None:
        return False
    tokens = line.source.tokens
    return origin + 1 >= len(tokens) or tokens.kinds[origin + 1] == MARK


def ends_sentence(line: Line, index: int) -> bool:
    """Whether the sentence has no word after one of the title."""
    origin, kinds = line.origins[index], line.source.tokens.kinds
    return origin is not None and all(kind == MARK for kind in kinds[origin + 1 :])


def stands_before_date(line: Line, index: int) -> bool:
    """Whether a date that was left out comes next in the sentence."""
    origin = line.origins[index]
    return origin is not None and origin + 1 in line.outline.dates


def next_word(line: Line, index: int) -> int | None:
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
