"""The words of a sentence that belong to its dates and are left out of its titles."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache

from api.extraction.clauses.sentence import Sentence
from api.extraction.expressions import Expression
from api.extraction.quotations import Quotation, quotations
from api.extraction.tokens import INTEGER, MARK, WORD

SENTENCES_KEPT = 4
"""Sentences whose dates are kept for the next title: the one that is read, and those before it."""
DATES_KEPT = 512
LONGEST_JOINT = 2
"""Most words between two dates that are joined: «et encore», "and again"."""
LONGEST_CLOCK = 12
"""Most tokens of the times of day after a date: «, de 14 h à 16 h 15»."""


def date_words(sentence: Sentence, kept: Expression | None = None) -> frozenset[int]:
    """Indices of the tokens that name a date of the sentence, lead to one or follow from it.

    The words of ``kept`` are not among them, nor those of the dates listed with it. Those in a quotation
    stay as well, unless ``kept`` has a clause of its own in that quotation.
    """
    found: set[int] = set()
    for group in dates_joined(sentence):
        if kept not in group and not _is_kept_in_quotation(group[0], sentence, kept):
            found.update(_words_of_group(group, sentence, found))
    return frozenset(found)


def _is_kept_in_quotation(date: Expression, sentence: Sentence, kept: Expression | None) -> bool:
    """« Nous partons en mai, vous partirez en juin »: each clause is quoted with its own date only."""
    own = quotation_at(date.start, sentence)
    if own is None or kept is None or not own.start <= kept.start < own.end:
        return own is not None
    return sentence.chunk_of(date.start) == sentence.chunk_of(kept.start)


def quotation_at(index: int, sentence: Sentence) -> Quotation | None:
    """The quotation in which a token stands."""
    return next((one for one in _quotations(sentence) if one.start <= index < one.end), None)


@lru_cache(maxsize=SENTENCES_KEPT)
def _quotations(sentence: Sentence) -> list[Quotation]:
    return quotations(sentence.tokens, sentence.grammar.typography)


@lru_cache(maxsize=SENTENCES_KEPT)
def dates_joined(sentence: Sentence) -> list[list[Expression]]:
    """The dates of a sentence, those that a conjunction joins together."""
    groups: list[list[Expression]] = []
    for expression in sentence.expressions:
        if groups and _are_joined(groups[-1][-1], expression, sentence):
            groups[-1].append(expression)
        else:
            groups.append([expression])
    return groups


def are_listed(first: Expression, second: Expression, sentence: Sentence) -> bool:
    """«les 21, 22 et 23 mai»: whether no more than dates and what joins them stands between two dates."""
    dates, grammar = date_words(sentence), sentence.grammar
    joining = grammar.conjunctions.coordinators | grammar.prepositions.with_times | {","}
    between = range(first.closing, second.opening)
    return all(at in dates or sentence.tokens.norms[at] in joining for at in between)


def adjunct(expression: Expression, sentence: Sentence, earlier: Collection[int] = ()) -> range:
    """The tokens of one date; ``earlier`` are those of the dates before it."""
    if sentence.owns(expression):
        return range(_start_after_article(expression, sentence), expression.closing + 2)
    if _describes_noun(expression, sentence):
        return range(_start_after_article(expression, sentence), _after_comma(expression, sentence))
    start = expression.opening
    while start > 0 and _leads(start - 1, sentence) and start - 1 not in earlier:
        if _is_particle(start - 1, sentence):
            break
        start -= 1
    if sentence.grammar.order is not None and _is_subject(expression, start, sentence):
        return range(start, start)
    if sentence.grammar.order is not None and _is_bare(expression, start, sentence):
        start -= 1
    return range(_start_of_clock(start, expression, sentence), _end(expression.closing, sentence))


def _is_subject(expression: Expression, start: int, sentence: Sentence) -> bool:
    """«Ersatztermin ist der 19. August»: whether an article that nothing governs stands before a date."""
    norms, order = sentence.tokens.norms, sentence.grammar.order
    is_led = start != expression.start or start < 2 or order is None
    if is_led or norms[start - 1] not in sentence.grammar.prepositions.articles or order is None:
        return False
    return norms[start - 1] in order.nominative_genders and norms[start - 2] in order.brackets.openers


def _is_bare(expression: Expression, start: int, sentence: Sentence) -> bool:
    """«ein Buch über 1914»: whether a preposition right before a date would be left over."""
    norms, prepositions = sentence.tokens.norms, sentence.grammar.prepositions
    leads = prepositions.with_times | prepositions.all
    led = not leads.isdisjoint(norms[start : expression.start + 1])
    return start > 0 and not led and norms[start - 1] in prepositions.all


def _are_joined(first: Expression, second: Expression, sentence: Sentence) -> bool:
    """Whether a conjunction joins dates: «lundi et mardi», «en mai, puis dès le 10», "today and again"."""
    between = range(_end(first.closing, sentence), adjunct(second, sentence).start)
    grammar = sentence.grammar
    if _norm(between.start, sentence) == "," and _ends_phrase(_end(second.closing, sentence), sentence):
        between = between[1:]
    if not between or len(between) > LONGEST_JOINT:
        return False
    conjunction, *adverbs = (_norm(at, sentence) for at in between)
    return conjunction in grammar.conjunctions.coordinators and all(
        norm in grammar.verbs.transparent and norm not in grammar.prepositions.all for norm in adverbs
    )


def _ends_phrase(index: int, sentence: Sentence) -> bool:
    """Whether a mark or the end of the sentence comes next."""
    return index >= len(sentence.tokens) or sentence.tokens.kinds[index] == MARK


def _words_of_group(
    group: Iterable[Expression], sentence: Sentence, earlier: Collection[int]
) -> Iterator[int]:
    """The tokens of dates and of the conjunctions between them."""
    end: int | None = None
    for expression in group:
        words = adjunct(expression, sentence, earlier)
        if end is not None:
            yield from range(end, words.start)
        yield from words
        end = words.stop


def _leads(index: int, sentence: Sentence) -> bool:
    """Whether a word before a date goes with it: «dès le», «à la», «ce même», "on the", "just"."""
    norms, grammar = sentence.tokens.norms, sentence.grammar
    if norms[index] in grammar.verbs.restrictions:
        return index > 0 and norms[index - 1] not in grammar.verbs.negations
    if norms[index + 1] in grammar.verbs.restrictions:
        return False  # "sworn in only last week"
    if norms[index] in grammar.prepositions.articles and index:
        return norms[index - 1] in grammar.prepositions.with_times
    return norms[index] in grammar.prepositions.with_times


def _is_particle(index: int, sentence: Sentence) -> bool:
    """ "took over in April", "moved in last May": whether a word goes with the verb before it."""
    norms, grammar = sentence.tokens.norms, sentence.grammar
    is_bare_time = norms[index] in grammar.prepositions.particles and norms[index + 1] in grammar.pointers
    if not is_bare_time and norms[index + 1] not in grammar.prepositions.all:
        return False
    other = grammar.prepositions.all - grammar.prepositions.particles | grammar.nouns.determiners
    return norms[index] not in other | grammar.verbs.restrictions and any(
        verb.end == index for verb in sentence.verbs
    )


def _start_of_clock(start: int, expression: Expression, sentence: Sentence) -> int:
    """«entre 1 h 15 et 3 h mardi»: where the times of day begin that a date with an hour ends."""
    tokens, has_hour = sentence.tokens, False
    if tokens.kinds[expression.start] != INTEGER:
        return start
    for index in range(start - 1, max(start - LONGEST_CLOCK, -1), -1):
        if tokens.norms[index] in sentence.grammar.prepositions.hours:
            has_hour = True
        elif has_hour and _leads(index, sentence):
            return index
        elif tokens.kinds[index] != INTEGER and not _links_times(index, sentence):
            break
    return start


@lru_cache(maxsize=DATES_KEPT)
def _end(closing: int, sentence: Sentence) -> int:
    """The end of a date with the words and the times of day that follow from it."""
    end = _end_of_trail(closing, sentence)
    return _end_of_trail(_end_of_clock(end, sentence), sentence)


def _end_of_trail(end: int, sentence: Sentence) -> int:
    """«du matin», «inclus», «prochains» after a date."""
    prepositions = sentence.grammar.prepositions
    word = end
    while word < end + 2 and _norm(word, sentence) in prepositions.with_times:
        word += 1
    return word + 1 if _norm(word, sentence) in prepositions.after_times else end


def _end_of_clock(start: int, sentence: Sentence) -> int:
    """«et à 19 h 30», «, de 14 h à 16 h 15», «(15 h)»: the times of day right after a date."""
    if _norm(start, sentence) == "(":
        end = _end_of_clock(start + 1, sentence)
        return end + 1 if end > start + 1 and _norm(end, sentence) == ")" else start
    end = start
    for index in range(start, min(start + LONGEST_CLOCK, len(sentence.tokens))):
        if sentence.tokens.kinds[index] == INTEGER:
            continue
        if _norm(index, sentence) in sentence.grammar.prepositions.hours:
            end = index + 1
        elif not _links_times(index, sentence):
            break
    return _end_of_minutes(end, sentence) if end > start else start


def _links_times(index: int, sentence: Sentence) -> bool:
    norm, grammar = _norm(index, sentence), sentence.grammar
    return norm == "," or norm in grammar.prepositions.with_times or norm in grammar.conjunctions.coordinators


def _end_of_minutes(end: int, sentence: Sentence) -> int:
    """«19 h 30»: the minutes after the hour."""
    has_minutes = end < len(sentence.tokens) and sentence.tokens.kinds[end] == INTEGER
    return end + 1 if has_minutes else end


def _norm(index: int, sentence: Sentence) -> str:
    """The norm of a token, "" after the last."""
    norms = sentence.tokens.norms
    return norms[index] if index < len(norms) else ""


def _describes_noun(expression: Expression, sentence: Sentence) -> bool:
    """ "the 1997 election", "a fall in May sales": what leads to the date belongs to the noun and stays."""
    grammar, tokens, noun = sentence.grammar, sentence.tokens, _after_comma(expression, sentence)
    if not grammar.nouns.after_times or not _is_separate_word(noun, sentence):
        return False
    if tokens.norms[noun] in grammar.function_words or any(verb.start == noun for verb in sentence.verbs):
        return False
    before = _start_after_article(expression, sentence) - 1
    if before < 0:
        return False
    return tokens.norms[before] in grammar.nouns.determiners or _joins_nouns(before, noun, sentence)


def _after_comma(expression: Expression, sentence: Sentence) -> int:
    """The end of a date, after the comma of "the June 3, 2019, vote"."""
    comma = expression.closing
    if _norm(comma, sentence) != "," or not sentence.grammar.nouns.after_times:
        return comma
    after = comma + 1
    in_phrase = after < len(sentence.tokens) and sentence.chunk_of(comma - 1) == sentence.chunk_of(after)
    return after if in_phrase else comma


def _joins_nouns(preposition: int, noun: int, sentence: Sentence) -> bool:
    """Whether a preposition joins two nouns across a date: not in "told them in May sales fell"."""
    grammar, norms = sentence.grammar, sentence.tokens.norms
    leads = grammar.prepositions.all - grammar.prepositions.with_days
    if preposition == 0 or norms[preposition] not in leads:
        return False
    if not norms[noun].endswith(grammar.nouns.bare_endings) or sentence.tokens.capitalised(noun):
        return False
    return _is_common_noun(preposition - 1, sentence) and all(
        verb.bare or verb.start != noun + 1 for verb in sentence.verbs
    )


def _is_common_noun(index: int, sentence: Sentence) -> bool:
    """Whether a word is of an open class, and neither a name nor a verb."""
    tokens = sentence.tokens
    if tokens.kinds[index] != WORD or tokens.capitalised(index):
        return False
    is_verb = any(verb.start <= index < verb.end for verb in sentence.verbs)
    return not is_verb and tokens.norms[index] not in sentence.grammar.function_words


def _is_separate_word(index: int, sentence: Sentence) -> bool:
    tokens = sentence.tokens
    return index < len(tokens) and tokens.kinds[index] == WORD and not tokens.glued(index)


def _start_after_article(expression: Expression, sentence: Sentence) -> int:
    """Index of the first token of a date after its article."""
    has_article = sentence.tokens.norms[expression.start] in sentence.grammar.nouns.determiners
    return expression.start + (has_article and expression.end > expression.start + 1)
