"""The names in a sentence: runs of capitalised words, without the titles and nationalities before them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from api.extraction.clauses.grammar import NOUNS_TOO, Form, Grammar
from api.extraction.folding import folded
from api.extraction.titles.name_ends import LONGEST_NAME, TYING_MARKS, end_of_name, is_acronym
from api.extraction.titles.name_runs import names_in_run
from api.extraction.titles.spelling import Spelling, Written, opens_sentence
from api.extraction.tokens import MARK, WORD, Span, Tokens

_RESULT = re.compile(r"\d{1,2}[-–]\d{1,2}")
"""The goals of both clubs: "3-1"."""
BARE_FORMS = frozenset({Form.PARTICIPLE, Form.INFINITIVE, Form.GERUND})
LONGEST_LINKS = 3
"""Tokens from a name back to the noun before it, with the small words between: «place de la (Mairie)»."""
LONGEST_ACRONYM = 5
"""Letters of the longest acronym at the head of a sentence, where headlines have longer words in capitals."""


def names_of(sentence: Written, grammar: Grammar, spelling: Spelling) -> Iterator[Span]:
    """The names of a sentence that is no headline, not overlapping, in the order of the text.

    ``spelling`` is that of the whole article.
    """
    tokens, end = sentence.tokens, 0
    for index in sentence.capitals:
        if index >= end and _begins_name(tokens, index, grammar, spelling):
            end = end_of_name(tokens, index, grammar)
            yield from names_in_run(Span(_with_particles(tokens, index, grammar), end), tokens, grammar)


def _begins_name(tokens: Tokens, index: int, grammar: Grammar, spelling: Spelling) -> bool:
    """Whether a token with a capital is the first of a name."""
    if tokens.kinds[index] != WORD or _follows_hyphen(tokens, index) or _is_unit(tokens, index):
        return False
    norm = tokens.norms[index]
    is_sort = norm in grammar.names.sorts and _is_capital(tokens, index + 1)
    if is_sort or _ends_dateline(tokens, index):
        return False
    at_head = opens_sentence(tokens, index, grammar)
    is_small_word = norm in grammar.function_words or norm in grammar.nouns.determiners
    if is_small_word and not (is_acronym(tokens, index) or _is_tied_to_name(tokens, index)):
        opens = _is_article_of_name(tokens, index, grammar) or _is_first_of_body(tokens, index, grammar)
        return not at_head and opens
    if grammar.names.nouns_capitalised:
        return _is_name_among_nouns(tokens, index, grammar)
    return not at_head or _is_name_at_head(tokens, index, grammar, spelling)


def _is_unit(tokens: Tokens, index: int) -> bool:
    """«900 F», "20 C": a letter after a number."""
    is_letter = tokens.ends[index] - tokens.starts[index] == 1
    return is_letter and index > 0 and tokens.kinds[index - 1] not in (WORD, MARK)


def _ends_dateline(tokens: Tokens, index: int) -> bool:
    """The second word of "NEW YORK -- "."""
    return index == 1 and is_acronym(tokens, 0) and is_acronym(tokens, 1)


def _follows_hyphen(tokens: Tokens, index: int) -> bool:
    return index > 0 and tokens.norms[index - 1] == "-" and tokens.glued(index)


def _is_tied_to_name(tokens: Tokens, index: int) -> bool:
    """ "O'Brien", where the article writes its O as a word of its own."""
    is_tied = index + 2 < len(tokens) and tokens.norms[index + 1] in TYING_MARKS and tokens.glued(index + 2)
    return is_tied and _is_capital(tokens, index + 2)


def _is_article_of_name(tokens: Tokens, index: int, grammar: Grammar) -> bool:
    """«au journal Le Monde», "in Des Moines": an article with a capital inside a sentence, before another."""
    article = tokens.norms[index]
    if not _is_capital(tokens, index + 1) or len(article) == 1:
        return False
    norm = tokens.norms[index + 1]
    if norm in grammar.function_words or norm in grammar.names.bodies:
        return False
    return article in grammar.nouns.determiners and article not in grammar.names.titles


def _is_first_of_body(tokens: Tokens, index: int, grammar: Grammar) -> bool:
    """ "at First Lutheran Church", but not "the First Lady": an ordinal before the other words of a body."""
    end = index + 1
    while end < index + LONGEST_NAME and _is_capital(tokens, end):
        end += 1
    names, is_ordinal = grammar.names, tokens.norms[index] in grammar.names.ordinals
    return is_ordinal and tokens.norms[end - 1] in names.venues | names.body_endings


def _is_name_at_head(tokens: Tokens, index: int, grammar: Grammar, spelling: Spelling) -> bool:
    """Whether a word that would have a capital anyway is a name, by the article or else by what follows."""
    norm = tokens.norms[index]
    if is_acronym(tokens, index) and _is_in_capitals(tokens, index):
        return False
    told = spelling.tells_name(norm)
    if told is not None:
        return told
    if norm in spelling.common:
        return _is_followed_by_capital(tokens, index, grammar)
    if norm in spelling.proper and _precedes_noun(tokens, index, grammar):
        return False
    return _looks_like_name(tokens, index, grammar)


def _is_followed_by_capital(tokens: Tokens, index: int, grammar: Grammar) -> bool:
    """ "Research & Mobile said", but not "Meeting Tuesday, the board …"."""
    following = index + 1
    mark = tokens.norms[following] if following < len(tokens) else ""
    if mark == "&" or (mark == "." and tokens.norms[index] in grammar.names.place_openers):
        return _is_capital(tokens, following + 1)
    return _is_capital(tokens, following) and tokens.norms[following] not in grammar.names.calendar


def _precedes_noun(tokens: Tokens, index: int, grammar: Grammar) -> bool:
    """ "Stock markets", in an article that names a Stock Exchange."""
    following = index + 1
    if following >= len(tokens) or tokens.kinds[following] != WORD or tokens.capitalised(following):
        return False
    norm = tokens.norms[following]
    form = grammar.verbs.form(norm)
    return norm not in grammar.function_words if form is None else form.form in NOUNS_TOO


def _is_in_capitals(tokens: Tokens, index: int) -> bool:
    """Whether a word in capitals belongs to a dateline or headline: «BESANÇON», "NEW YORK"."""
    following = index + 1
    is_first = following < len(tokens) and is_acronym(tokens, following)
    return is_first or len(tokens.norms[index]) > LONGEST_ACRONYM or _is_hyphenated(tokens, following)


def _looks_like_name(tokens: Tokens, index: int, grammar: Grammar) -> bool:
    """Whether another capital follows («Paul Durand»), or a finite verb («Brest a»)."""
    norm, following = tokens.norms[index], index + 1
    is_linked = following < len(tokens) and tokens.norms[following] in grammar.names.links
    is_place = folded(norm) in grammar.names.places and not is_linked
    if is_place or _is_of_couple(tokens, index, grammar):
        return True
    form = grammar.verbs.form(norm)
    if form is not None and form.form not in NOUNS_TOO:
        return False
    if following >= len(tokens) or tokens.kinds[following] != WORD:
        is_longer = _is_hyphenated(tokens, following) or _is_followed_by_capital(tokens, index, grammar)
        return is_longer or _is_described(tokens, index, grammar)
    is_body = is_linked and norm in grammar.names.bodies
    if tokens.capitalised(following) or is_body or _plays(tokens, following, grammar):
        return True
    if form is not None or norm.endswith(grammar.nouns.bare_endings):
        return False
    return _can_be_finite(tokens, following, grammar)


def _is_of_couple(tokens: Tokens, index: int, grammar: Grammar) -> bool:
    """Whether a first name and another name share a surname: «Léa et Paul Durand»."""
    is_first_name = tokens.norms[index] in grammar.names.women | grammar.names.men
    is_pair = is_first_name and _is_capital(tokens, index + 2)
    return is_pair and tokens.norms[index + 1] in grammar.conjunctions.coordinators


def _plays(tokens: Tokens, verb: int, grammar: Grammar) -> bool:
    """Whether a club or a result follows a verb: "Burnley host Millwall", "Hearts drew 1-1"."""
    result = "".join(tokens.norms[verb + 1 : verb + 4])
    is_opponent = tokens.norms[verb] in grammar.names.opponents and _is_capital(tokens, verb + 1)
    return is_opponent or _RESULT.fullmatch(result) is not None


def _is_described(tokens: Tokens, index: int, grammar: Grammar) -> bool:
    """«EDF, filiale de …», «Halcyon, qui a fermé»: an acronym before a comma, a noun before a relative."""
    norm = tokens.norms[index]
    if index + 2 >= len(tokens) or tokens.norms[index + 1] != "," or norm in grammar.names.generic:
        return False
    is_plural = norm.endswith(grammar.nouns.bare_endings)
    is_relative = tokens.norms[index + 2] in grammar.conjunctions.relatives
    return is_acronym(tokens, index) or (is_relative and not is_plural)


def _is_hyphenated(tokens: Tokens, hyphen: int) -> bool:
    """Whether a hyphen and a capital follow: «Jean-Paul»."""
    if hyphen + 1 >= len(tokens) or tokens.norms[hyphen] != "-":
        return False
    return tokens.capitalised(hyphen + 1)


def _can_be_finite(tokens: Tokens, index: int, grammar: Grammar) -> bool:
    """Whether a word after a singular can be its verb: "GM posts a loss", but not "consumer prices have"."""
    form = grammar.verbs.form(tokens.norms[index])
    if form is None or form.lexical in BARE_FORMS or form.form is Form.PLAIN_OR_NOUN:
        return False
    if form.form not in NOUNS_TOO or index + 1 >= len(tokens):
        return True
    after = grammar.verbs.form(tokens.norms[index + 1])
    return after is None or after.auxiliary is None


def _is_name_among_nouns(tokens: Tokens, index: int, grammar: Grammar) -> bool:
    """Where all nouns have a capital: a place, an acronym, a name after a title, or two capitals in a row."""
    norm, names = tokens.norms[index], grammar.names
    if folded(norm) in names.places or is_acronym(tokens, index):
        return True
    before = tokens.norms[index - 1] if index else ""
    is_determiner = grammar.order is not None and norm in grammar.order.genders
    if is_determiner or (norm in names.calendar and before in grammar.prepositions.with_times | {"."}):
        return False
    if norm in names.bodies or (norm in names.squares and _is_capital(tokens, index + 1)):
        return True
    nouns = grammar.nouns.mishaps | grammar.nouns.acts | grammar.nouns.appointments | names.generic
    is_alone = norm not in nouns and not _is_capital(tokens, index + 1)
    if before in names.titles or (before in names.inside and is_alone):
        return True
    is_pair = _is_capital(tokens, index + 1) and tokens.norms[index + 1] not in names.generic
    return is_pair and norm not in names.generic and before not in grammar.nouns.determiners


def _is_capital(tokens: Tokens, index: int) -> bool:
    return index < len(tokens) and tokens.kinds[index] == WORD and tokens.capitalised(index)


def _with_particles(tokens: Tokens, index: int, grammar: Grammar) -> int:
    """The start of a name with what belongs to it before its first capital: «al-Rahman», «place Tahrir»."""
    norms, names = tokens.norms, grammar.names
    if index > 1 and norms[index - 1] == "-" and norms[index - 2] in names.particles:
        return index - 2
    square = _square_before(tokens, index, grammar)
    if square is not None:
        return square
    start = index
    while start > 0 and index - start < 2 and norms[start - 1] in names.particles:
        start -= 1
    is_other_word = norms[start] in grammar.function_words or tokens.capitalised(start)
    return index if is_other_word else start


def _square_before(tokens: Tokens, index: int, grammar: Grammar) -> int | None:
    """The noun that belongs to the name of a place: «place Tahrir», «café des Sports», «place de la Mairie».

    None in «la place de l'Allemand», where the noun is a common one.
    """
    norms, names, noun = tokens.norms, grammar.names, index - 1
    while index - noun < LONGEST_LINKS and noun > 0 and norms[noun] in names.links:
        noun -= 1
    if noun < 0 or norms[noun] not in names.squares:
        return None
    if noun == index - 1:
        return noun
    has_article = norms[index - 1] in names.articles | grammar.nouns.determiners
    is_common = noun > 0 and norms[noun - 1] in names.definites | names.indefinites
    is_other = norms[noun] in names.venues | names.institutions or folded(norms[index]) in names.places
    return noun if has_article and not is_common and not is_other else None
