"""The names in a run of capitals: without the titles, offices and nationalities before them."""

from __future__ import annotations

from collections.abc import Iterator

from api.extraction.clauses.grammar import Grammar
from api.extraction.titles.name_ends import TYING_MARKS, is_acronym, is_known_place
from api.extraction.titles.spelling import opens_sentence
from api.extraction.tokens import WORD, Span, Tokens

SHORTEST_PERSON = 2
"""Least number of words that a full name has."""


def names_in_run(span: Span, tokens: Tokens, grammar: Grammar) -> Iterator[Span]:
    """The names in a run of capitals: split after the place of an office, without the titles before them."""
    border = _after_party(span, tokens, grammar) or _border(span, tokens, grammar)
    border = border or person_after_place(span, tokens, grammar)
    parts = [span] if border is None else [Span(span.start, border), Span(border, span.end)]
    for part in parts:
        start, end = _after_titles(part, tokens, grammar), part.end
        start = _after_leading_role(Span(start, end), tokens, grammar)
        start = _after_inner_title(Span(start, end), tokens, grammar)
        while (
            end - start > 1 and tokens.norms[end - 1] in grammar.names.generic and grammar.names.attributive
        ):
            end -= 1
        is_common = end < part.end and tokens.norms[start] in grammar.names.place_nouns
        if start < end and not (is_common and end - start == 1):
            yield Span(start, end)


def _after_titles(span: Span, tokens: Tokens, grammar: Grammar) -> int:
    """Where a name begins after titles, days and nationalities: «l'Américain Paul Durand»."""
    start = span.start
    while start < span.end and _precedes_name(Span(start, span.end), tokens, grammar):
        start += 1
    return start


def _after_leading_role(span: Span, tokens: Tokens, grammar: Grammar) -> int:
    """Where a person's name begins after a noun that opens the sentence: "Actress Jane Doe"."""
    start, names = span.start, grammar.names
    if span.end - start < SHORTEST_PERSON or not opens_sentence(tokens, start, grammar):
        return start
    norm, following = tokens.norms[start : start + 2]
    is_role = norm.endswith(names.role_endings) and norm not in names.women | names.men
    is_long = span.end - start > SHORTEST_PERSON
    is_person = is_long and is_role and following in names.women | names.men
    return start + 1 if is_person or norm in names.openers else start


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
    if rest and tokens.norms[span.start + 1] in TYING_MARKS:
        return False
    if norm in names.qualifiers and rest:
        follows_title = span.start > 0 and tokens.norms[span.start - 1] in names.titles - names.qualifiers
        return follows_title or tokens.norms[span.start + 1] in names.titles
    if norm in names.titles or norm == ".":
        return True
    if names.nouns_capitalised and rest >= SHORTEST_PERSON and norm.endswith(names.role_endings):
        return norm not in names.women | names.men
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
    """Where a person's name begins after the place or field of an office: «préfet de Corse Paul Durand».

    None in "chairman of Halcyon Foods Inc.", where a firm has the office.
    """
    if not grammar.names.firm_endings.isdisjoint(tokens.norms[span.end - 2 : span.end]):
        return None
    first = _word_before(_word_before(span.end, tokens), tokens)
    if first <= span.start or not _follows_role(span.start, tokens, grammar):
        return None
    if grammar.names.attributive:
        first_names = grammar.names.women | grammar.names.men
        inside = range(span.start + 1, span.end)
        first = next((at for at in inside if tokens.norms[at] in first_names), first)
    return None if tokens.norms[first] in grammar.names.links else first


def person_after_place(span: Span, tokens: Tokens, grammar: Grammar) -> int | None:
    """«a Weimar Friedrich Merz», «en Floride Sean Duffy»: where a person's name begins after a place."""
    names, norms = grammar.names, tokens.norms
    first_names, start = names.women | names.men, span.start
    if span.end - start <= SHORTEST_PERSON or norms[start] in first_names:
        return None
    leads = start > 0 and norms[start - 1] in grammar.prepositions.place
    openings = (at for at in range(span.end - SHORTEST_PERSON, start, -1) if norms[at] in first_names)
    for at in openings:
        alone = leads and at == start + 1 and not _goes_on(start, grammar, tokens)
        if alone or is_known_place(tokens.between(start, at), grammar):
            return at
    follows = leads and is_known_place(norms[start], grammar) and not names.attributive
    return start + 1 if follows and not _goes_on(start + 1, grammar, tokens) else None


def _goes_on(start: int, grammar: Grammar, tokens: Tokens) -> bool:
    """Whether the first word of a name leads to another that belongs to it: «San», «Palazzo», «Papa»."""
    names, norm = grammar.names, tokens.norms[start]
    nouns = (names.place_openers, names.place_nouns, names.venues, names.squares, names.streets)
    others = (names.titles, names.roles, names.bodies, names.generic, names.things, names.abbreviations)
    return any(norm in words for words in (*nouns, *others))


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
