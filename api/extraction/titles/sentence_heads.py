"""What stands in front of a sentence and is no part of it: a bullet, «PARIS, 3 mai (AFP) -»."""

from __future__ import annotations

from dataclasses import replace

from api.extraction.clauses.chunks import Chunk
from api.extraction.clauses.grammar import Form
from api.extraction.clauses.linking_words import MAIN_OPENERS, Opener
from api.extraction.clauses.sentence import Sentence
from api.extraction.tokens import MARK, WORD, Tokens

LEADING = frozenset("-–—•*·▪_")
"""Marks that open an item or end a dateline."""
LONGEST_DATELINE = 14
SHORTEST_TOWN = 3
"""Letters of the shortest town in capitals."""
WITHOUT_SUBJECT = frozenset({Form.PARTICIPLE, Form.GERUND})


def end_of_opening(sentence: Sentence) -> int:
    """Index of the first token after the bullets and the dateline of a sentence; 0 if it has none."""
    tokens, start = sentence.tokens, 0
    while start < len(tokens) and tokens.norms[start] in LEADING:
        start += 1
    end = max(_after_town(tokens, start), _after_agency(sentence, start))
    return end if end < len(tokens) else 0


def opened_at(start: int, chunk: Chunk) -> Chunk:
    """A chunk without what stands before a token."""
    first = chunk.verbs[0] if chunk.verbs else None
    opens = first is not None and first.start == start and first.form.lexical in WITHOUT_SUBJECT
    opener = Opener.PARTICIPLE if opens and chunk.opener in MAIN_OPENERS else chunk.opener
    return replace(chunk, start=start, content=max(start, chunk.content), opener=opener)


def _after_town(tokens: Tokens, start: int) -> int:
    """Index after the dash that follows a town in capitals, or ``start``."""
    if not _is_in_capitals(tokens, start):
        return start
    for index in range(start + 1, min(start + LONGEST_DATELINE, len(tokens) - 1)):
        if tokens.norms[index] in LEADING and not (tokens.glued(index) and tokens.glued(index + 1)):
            return index + 1
        is_word = tokens.kinds[index] == WORD and not tokens.capitalised(index)
        if is_word and tokens.norms[index - 1] in LEADING:
            break
    return start


def _after_agency(sentence: Sentence, start: int) -> int:
    """Index after the dash that follows an agency: "Pretoria, South Africa (CNN) -", "Oct 29 (Reuters) -"."""
    tokens, timed = sentence.tokens, {at for one in sentence.expressions for at in range(one.start, one.end)}
    opened = next(
        (at for at in range(start, min(LONGEST_DATELINE, len(tokens))) if tokens.norms[at] == "("), -1
    )
    if opened < 0 or tokens.norms[opened + 2 : opened + 3] != [")"] or opened + 3 >= len(tokens):
        return start
    heads = range(start, opened)
    is_place = all(at in timed or tokens.kinds[at] == MARK or tokens.capitalised(at) for at in heads)
    is_agency = timed.issuperset(heads) or _is_in_capitals(tokens, opened + 1, 2)
    end = opened + 3
    while end < len(tokens) and tokens.norms[end] in LEADING:
        end += 1
    tells = any(verb.start >= end and not verb.bare for verb in sentence.verbs)
    return end if is_place and is_agency and tells and end > opened + 3 else start


def _is_in_capitals(tokens: Tokens, index: int, shortest: int = SHORTEST_TOWN) -> bool:
    if index >= len(tokens) or tokens.kinds[index] == MARK:
        return False
    word = tokens.text[tokens.starts[index] : tokens.ends[index]]
    return len(word) >= shortest and word.isupper()
