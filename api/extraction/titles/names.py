"""The names in a sentence: runs of capitalised words, without the titles and nationalities before them."""

from __future__ import annotations

from collections.abc import Iterator

from api.extraction.clauses.grammar import NOUNS_TOO, Form, Grammar
from api.extraction.folding import folded
from api.extraction.titles.name_ends import TYING_MARKS, end_of_name, is_acronym
from api.extraction.titles.spelling import Spelling, Written, opens_sentence
from api.extraction.tokens import MARK, WORD, Span, Tokens

BARE_FORMS = frozenset({Form.PARTICIPLE, Form.INFINITIVE, Form.GERUND})
LONGEST_ACRONYM = 5
"""Letters of the longest acronym at the head of a sentence, where headlines have longer words in capitals."""
SHORTEST_PERSON = 2
"""Least number of words that a full name has."""


def names_of(sentence: Written, grammar: Grammar, spelling: Spelling) -> Iterator[Span]:
    """The names of a sentence that is no headline, not overlapping, in the order of the text.

    ``spelling`` is that of the whole article.
    """
    tokens, end = sentence.tokens, 0
    for index in sentence.capitals:
        if index >= end and _begins_name(tokens, index, grammar, spelling):
            end = end_of_name(tokens, index, grammar)
            yield from _names_of(Span(_with_particles(tokens, index, grammar), end), tokens, grammar)


def _begins_name(tokens: Tokens, index: int, grammar: Grammar, spelling: Spelling) -> bool:
    """Whether a token with a capital is the first of a name."""
    if tokens.kinds[index] != WORD or _follows_hyphen(tokens, index) or _is_unit(tokens, index):
        return False
    if _ends_dateline(tokens, index):
        return False
    at_head = opens_sentence(tokens, index, grammar)
    norm = tokens.norms[index]
    is_small_word = norm in grammar.function_words or norm in grammar.nouns.determiners
    if is_small_word and not (is_acronym(tokens, index) or _is_tied_to_name(tokens, index)):
        return not at_head and _is_article_of_name(tokens, index, grammar)
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
    if following < len(tokens) and tokens.norms[following] == "&":
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
    if folded(norm) in grammar.names.places and not is_linked:
        return True
    form = grammar.verbs.form(norm)
    if form is not None and form.form not in NOUNS_TOO:
        return False
    if following >= len(tokens) or tokens.kinds[following] != WORD:
        return _is_hyphenated(tokens, following) or _is_followed_by_capital(tokens, index, grammar)
    if tokens.capitalised(following) or (is_linked and norm in grammar.names.bodies):
        return True
    if form is not None or norm.endswith(grammar.nouns.bare_endings):
        return False
    return _can_be_finite(tokens, following, grammar)


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
    if before in names.titles or (before in names.inside and not _is_capital(tokens, index + 1)):
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
    if index and norms[index - 1] in names.squares:
        return index - 1
    start = index
    while start > 0 and index - start < 2 and norms[start - 1] in names.particles:
        start -= 1
    is_other_word = norms[start] in grammar.function_words or tokens.capitalised(start)
    return index if is_other_word else start


def _names_of(span: Span, tokens: Tokens, grammar: Grammar) -> Iterator[Span]:
    """The names in a run of capitals: split after the place of an office, without the titles before them."""
    border = _after_party(span, tokens, grammar) or _border(span, tokens, grammar)
    parts = [span] if border is None else [Span(span.start, border), Span(border, span.end)]
    for part in parts:
        start, end = _after_titles(part, tokens, grammar), part.end
        start = _after_inner_title(Span(start, end), tokens, grammar)
        while (
            end - start > 1 and tokens.norms[end - 1] in grammar.names.generic and grammar.names.attributive
        ):
            end -= 1
        if start < end:
            yield Span(start, end)


def _after_titles(span: Span, tokens: Tokens, grammar: Grammar) -> int:
    """Where a name begins after titles, days and nationalities: «l'Américain Paul Durand»."""
    start = span.start
    while start < span.end and _precedes_name(Span(start, span.end), tokens, grammar):
        start += 1
    return start


def _after_inner_title(span: Span, tokens: Tokens, grammar: Grammar) -> int:
    """Where a person's name begins after an office: "City Manager Jane Doe", «le Vosgien Paul Durand»."""
    names = grammar.names
    if not names.attributive:
        return _after_origin(span, tokens, grammar)
    inner = range(span.end - 2, span.start - 1, -1)
    title = next((at for at in inner if tokens.norms[at] in names.titles | names.titles_like_names), None)
    if title is None or tokens.norms[title] in names.qualifiers:
        return span.start
    start = title + 2 if tokens.norms[title + 1] == "." else title + 1
    return start if _names_person(Span(start, span.end), title, tokens, grammar) else span.start


def _names_person(span: Span, title: int, tokens: Tokens, grammar: Grammar) -> bool:
    """Whether the words after a title inside a run of capitals can name its bearer."""
    names, norms = grammar.names, tokens.norms[slice(*span)]
    if not norms:
        return False
    if norms[0] in names.women or norms[0] in names.men:
        return True
    if tokens.norms[title] in names.titles_like_names or not norms[0].isalpha():
        return False
    others = (names.bodies, names.body_endings, names.generic, names.place_endings, names.occasions)
    more = (names.abbreviations, names.links, names.peoples, names.calendar)
    return not any(norm in listed for norm in norms for listed in (*others, *more))


def _after_origin(span: Span, tokens: Tokens, grammar: Grammar) -> int:
    """Where a name begins after the one word that says where its bearer is from."""
    start, names = span.start, grammar.names
    if span.end - start <= SHORTEST_PERSON or not start:
        return start
    first, second = tokens.norms[start : start + 2]
    is_noun = (
        tokens.capitalised(start)
        and tokens.norms[start - 1] in grammar.nouns.determiners
        and first not in names.women | names.men
    )
    return start + 1 if is_noun and (second in names.women or second in names.men) else start


def _precedes_name(span: Span, tokens: Tokens, grammar: Grammar) -> bool:
    """Whether the first word of a run of capitals stands before the name."""
    norm, names, rest = tokens.norms[span.start], grammar.names, span.end - span.start - 1
    if norm in names.qualifiers and rest:
        return tokens.norms[span.start + 1] in names.titles
    if norm in names.titles or norm == ".":
        return True
    if norm in names.calendar:
        return rest >= SHORTEST_PERSON
    return norm in names.peoples and (rest == 0 or _describes_next(span, tokens, grammar))


def _describes_next(span: Span, tokens: Tokens, grammar: Grammar) -> bool:
    """«le Russe Dmitri Bakanov», "British Prime Minister …", "the British FTSE", not "American Airlines"."""
    start = span.start
    following = tokens.norms[start + 1]
    names = grammar.names
    if following in names.titles or following in names.impersonal or is_acronym(tokens, start + 1):
        return True
    is_noun = start > 0 and tokens.norms[start - 1] in grammar.nouns.determiners
    return is_noun and span.end - start - 1 == SHORTEST_PERSON and not names.attributive


def _after_party(span: Span, tokens: Tokens, grammar: Grammar) -> int | None:
    """«le sortant UDF Paul Durand»: where a person's name begins after the acronym of a party."""
    first = _word_before(_word_before(span.end, tokens), tokens)
    is_party = is_acronym(tokens, span.start) and not is_acronym(tokens, span.end - 1)
    if tokens.kinds[span.end - 1] != WORD:
        return None
    return first if is_party and first == span.start + 1 and not grammar.names.attributive else None


def _border(span: Span, tokens: Tokens, grammar: Grammar) -> int | None:
    """Where a person's name begins after the place or field of an office: «préfet de Corse Paul Durand»."""
    first = _word_before(_word_before(span.end, tokens), tokens)
    if first <= span.start or not _follows_role(span.start, tokens, grammar):
        return None
    if grammar.names.attributive:
        first_names = grammar.names.women | grammar.names.men
        inside = range(span.start + 1, span.end)
        first = next((at for at in inside if tokens.norms[at] in first_names), first)
    return None if tokens.norms[first] in grammar.names.links else first


def _word_before(index: int, tokens: Tokens) -> int:
    """Start of the word that ends at an index; a compound is one."""
    start = index - 1
    while start > 1 and tokens.norms[start - 1] == "-":
        start -= 2
    return start


def _follows_role(start: int, tokens: Tokens, grammar: Grammar) -> bool:
    """«le préfet de …», «la ministre de la …»: a role and small words before a name."""
    before = start - 1
    while before > 0 and start - before <= 3 and tokens.norms[before] in grammar.names.links:
        before -= 1
    return -1 < before < start - 1 and tokens.norms[before] in grammar.names.roles
