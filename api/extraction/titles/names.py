"""The people, bodies and places that a clause names, spelt as in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from api.extraction.clauses.grammar import NON_FINITE, Form, Grammar
from api.extraction.tokens import LONGEST_QUOTED_NAME, MARK, QUOTES, WORD, Tokens

LONGEST_NAME = 6
MOST_NAMES = 5_000
_WORD = re.compile(r"\w+")
_JOINTS = frozenset({"-", "'", "’", "&", "."})


def quoted_names(tokens: Tokens, grammar: Grammar) -> list[tuple[int, int]]:
    """Stretches in quotation marks that are a name: few words, the first with a capital, no finite verb."""
    found = []
    for index, norm in enumerate(tokens.norms):
        closing = QUOTES.get(norm)
        if closing is None or index + 1 >= len(tokens) or not tokens.capitalised(index + 1):
            continue
        reach = range(index + 1, min(index + LONGEST_QUOTED_NAME, len(tokens)))
        end = next((at for at in reach if tokens.norms[at] == closing), None)
        if end is not None and not any(_speaks(tokens, at, grammar) for at in range(index + 1, end)):
            found.append((index, end))
    return found


def _speaks(tokens: Tokens, index: int, grammar: Grammar) -> bool:
    """Whether a token shows words to be a sentence: a finite verb or a full stop."""
    if tokens.norms[index] in ".!?…" or tokens.norms[index] in grammar.verbs.before_verbs:
        return True
    form = grammar.verbs.form(tokens.norms[index])
    return form is not None and form.lexical not in NON_FINITE


def names_in(tokens: Tokens, grammar: Grammar) -> Iterator[tuple[int, int]]:
    """Stretches of capitalised words, joined by hyphens or by small words between two of them."""
    index = 0
    while index < len(tokens):
        if not _begins_name(tokens, index, grammar):
            index += 1
            continue
        end = _name_end(tokens, index, grammar)
        yield index, end
        index = end


def _begins_name(tokens: Tokens, index: int, grammar: Grammar) -> bool:
    if tokens.kinds[index] != WORD or not tokens.capitalised(index):
        return False
    norm = tokens.norms[index]
    if index and tokens.norms[index - 1] == "-" and tokens.glued(index):
        return False
    if norm in grammar.function_words or norm.endswith("'"):
        return False
    if _opens(tokens, index):
        return grammar.verbs.form(norm) is None and _is_name_at_head(tokens, index, grammar)
    return True


def _opens(tokens: Tokens, index: int) -> bool:
    return index == 0 or (tokens.kinds[index - 1] == MARK and tokens.norms[index - 1] in '«"“:–—')


def _is_name_at_head(tokens: Tokens, index: int, grammar: Grammar) -> bool:
    """At its head any sentence has a capital: a name goes on with another, or has its verb at once."""
    following = index + 1
    if following >= len(tokens) or tokens.kinds[following] != WORD:
        joined = following + 1 < len(tokens) and tokens.norms[following] == "-"
        return joined and tokens.capitalised(following + 1)
    if tokens.capitalised(following):
        return True
    if tokens.norms[index].endswith(grammar.nouns.bare_endings):
        return False
    form = grammar.verbs.form(tokens.norms[following])
    finite = form is not None and form.lexical not in (Form.PARTICIPLE, Form.INFINITIVE, Form.GERUND)
    return finite or tokens.norms[index].isupper()


def _name_end(tokens: Tokens, index: int, grammar: Grammar) -> int:
    end = index + 1
    while end < len(tokens) and end - index < 2 * LONGEST_NAME:
        joint = tokens.norms[end] in _JOINTS and tokens.glued(end)
        if joint and end + 1 < len(tokens) and tokens.glued(end + 1):
            end += 2
        elif tokens.kinds[end] == WORD and tokens.capitalised(end) and not tokens.norms[end].endswith("'"):
            end += 1
        elif end == index + 1 and _links(tokens, index, end, grammar):
            end += 2
        else:
            break
    return end


def _links(tokens: Tokens, index: int, end: int, grammar: Grammar) -> bool:
    """«la Banque du Rhin»: a common noun with a capital goes on behind a small word."""
    if end + 1 >= len(tokens) or not index or tokens.norms[index - 1] not in grammar.nouns.determiners:
        return False
    return tokens.norms[end] in grammar.nouns.name_links and tokens.capitalised(end + 1)


def _word_runs(text: str) -> Iterator[str]:
    """Every run of words as long as a name can be: each is looked up, so that no name is searched for."""
    words = [match.span() for match in _WORD.finditer(text)]
    for number, (start, _) in enumerate(words):
        for _, end in words[number : number + 2 * LONGEST_NAME]:
            yield text[start:end]


class Names:
    """The names that a text has told so far: a surname alone stands for the full name told before."""

    def __init__(self, grammar: Grammar) -> None:
        self._grammar = grammar
        self._full: dict[str, str] = {}
        self._places: set[str] = set()
        self._here: dict[str, tuple[str, bool]] = {}

    def learn(self, tokens: Tokens) -> None:
        """Takes in the names of a sentence, which are those that its events can have."""
        self._here = {}
        for start, end in names_in(tokens, self._grammar):
            name = tokens.between(start, end)
            is_place = self._is_place(tokens, start, end)
            if is_place:
                self._places.add(name)
            elif end - start > 1 and len(self._full) < MOST_NAMES:
                self._full[tokens.norms[end - 1]] = name
            place = is_place or name in self._places
            self._here[name.casefold()] = (name if place else self._full_name(tokens, start, end), place)

    def of(self, title: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The actors and places of an event: the names of the sentence read last that its title holds."""
        actors: dict[str, None] = {}
        places: dict[str, None] = {}
        folded = title.casefold()
        for words in _word_runs(folded):
            name, is_place = self._here.get(words, ("", False))
            if name:
                (places if is_place else actors)[name] = None
            full = self._full.get(words)
            if full and full.casefold() in folded:
                actors[full] = None
        return tuple(actors), tuple(places)

    def _full_name(self, tokens: Tokens, start: int, end: int) -> str:
        name = tokens.between(start, end)
        return self._full.get(tokens.norms[start], name) if end == start + 1 else name

    def _is_place(self, tokens: Tokens, start: int, end: int) -> bool:
        """Whether a name stands behind a preposition of place, or is a country's."""
        grammar = self._grammar
        if end == start + 1 and tokens.norms[start] in grammar.nouns.territories:
            return True
        before = start - 1
        if before >= 0 and tokens.norms[before] in grammar.nouns.determiners:
            before -= 1
            return before >= 0 and tokens.norms[before] in grammar.prepositions.place
        return before >= 0 and tokens.norms[before] in grammar.prepositions.place
