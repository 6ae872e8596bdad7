"""The first words of an article where a paper prints them in capitals: "THE mayor", "TOLBY ROVERS sacked"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Set
from itertools import takewhile

from api.extraction.clauses.grammar import NOUNS_TOO, Grammar

LONGEST_LEAD = 6
"""Words of the longest lead in capitals; more are a headline."""
LONGEST_ACRONYM = 5
"""Letters of the longest word that may be an acronym: «UNESCO» is rare."""
SHORTEST_SMALL = 3
"""Letters of the shortest small word that is known by itself: "US" and "IT" may be others."""
ELISIONS = ("'", "’")
_WORD = re.compile(r"[^\W\d_]+")
_WORDS = re.compile(rf"(?:[^\W\d_]{{1,40}}['’ ]){{1,{LONGEST_LEAD}}}(?=[^\W\d_])")


def with_plain_leads(text: str, starts: Iterable[int], grammar: Grammar) -> str:
    """The text, of the same length, with capitals only where words have them inside a sentence.

    ``starts`` are the offsets of its paragraphs.
    """
    leads = [(start, lead) for start in starts if (lead := _capitals_at(text, start))]
    if not leads:
        return text
    words, parts, last = frozenset(_WORD.findall(text)), [], 0
    for start, lead in leads:
        parts += [text[last:start], _plain(lead, words, grammar)]
        last = start + len(lead)
    plain = "".join([*parts, text[last:]])
    return plain if len(plain) == len(text) else text


def _capitals_at(text: str, start: int) -> str:
    """The words in capitals at an offset if a word in small letters follows them, "" otherwise."""
    if not text[start : start + 2].isupper():
        return ""
    found = _WORDS.match(text, start)
    words = [*_WORD.finditer(found[0])] if found else []
    capitals = [*takewhile(lambda word: word[0].isupper(), words)]
    if not capitals:
        return ""
    end = start + capitals[-1].end()
    return text[start:end] if text[end : end + 2].strip(" ").islower() else ""


def _plain(lead: str, words: Set[str], grammar: Grammar) -> str:
    """A lead as a sentence begins, unless its capitals may be those of an acronym."""
    if not _is_plain(_WORD.findall(lead), words, grammar):
        return lead
    plain = _WORD.sub(lambda match: _spelt(match, words, grammar), lead)
    return plain[0].upper() + plain[1:]


def _is_plain(capitals: list[str], words: Set[str], grammar: Grammar) -> bool:
    """Whether words in capitals are no acronyms: the first is a small word, or one is long, or all are."""
    first, lengths = capitals[0].lower(), [len(word) for word in capitals]
    small = grammar.function_words | grammar.nouns.determiners | grammar.pronouns.subjects
    if len(first) >= SHORTEST_SMALL and (first in small or first in words):
        return True
    opens = first in grammar.nouns.determiners | grammar.pronouns.subjects and len(capitals) > 1
    is_long = len(capitals) > 1 and min(lengths) > SHORTEST_SMALL
    return opens or is_long or max(lengths) > LONGEST_ACRONYM


def _spelt(match: re.Match[str], words: Set[str], grammar: Grammar) -> str:
    """A word as the article or the language writes it, as a name if neither has it."""
    word, names = match[0], grammar.names
    small, name = word.lower(), word.capitalize()
    before = match.string[: match.start()].lower().split()
    if match.string[match.end() : match.end() + 1] in ELISIONS or (
        before and before[-1] in names.indefinites
    ):
        return small
    if name in words and small not in words:
        return name
    form = grammar.verbs.form(small)
    is_verb = form is not None and form.form not in NOUNS_TOO
    is_known = small in words or small in grammar.function_words or small in grammar.nouns.determiners
    if is_known or is_verb or small in names.roles or small in names.place_nouns:
        return small
    may_be_acronym = len(word) <= LONGEST_ACRONYM and before[-1:] and before[-1] in grammar.nouns.determiners
    return word if may_be_acronym else name
