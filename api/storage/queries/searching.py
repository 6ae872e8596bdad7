"""The conditions that a search, or a name, puts on events and articles.

A word is stemmed in each language that has stems, and looked for in events of that language. So an event is
searched in its own language, and no client has to name it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache

from api.languages.stems import ALGORITHMS, stems
from api.storage.conditions import All, AnyOf, Condition, Has, Not, Run
from api.storage.index.terms import (
    LONGEST_RUN,
    head,
    is_unspaced,
    label,
    name_run,
    pairs,
    run_label,
    runs,
    word_term,
    words,
)
from api.storage.queries.syntax import Item, items

LANGUAGES = ("", *ALGORITHMS)
"""The marks of stems; the empty one is that of the other languages."""


@lru_cache(maxsize=1024)
def search_conditions(q: str | None) -> tuple[Condition, ...]:
    """The conditions of a search, which must all hold; none without one. Raises ``SearchError``.

    They are asked for several times a page, and again for the next page.
    """
    return tuple(_item_condition(item) for item in items(q)) if q is not None else ()


def _item_condition(item: Item) -> Condition:
    if item.phrase:
        found = _phrase(item.pieces)
    else:
        *others, last = item.pieces
        found = _all([*map(_piece, others), _prefix(last) if item.prefix else _piece(last)])
    return Not(found) if item.without else found


def _all(parts: Sequence[Condition]) -> Condition:
    return parts[0] if len(parts) == 1 else All(tuple(dict.fromkeys(parts)))


def _piece(piece: str) -> Condition:
    return _phrase((piece,)) if is_unspaced(piece) else _word(piece)


def _word(word: str) -> Condition:
    return AnyOf(tuple(Has(f"{language}:{stems(language, [word])[0]}") for language in LANGUAGES))


def _prefix(piece: str) -> Condition:
    """A stretch without spaces needs no prefix: it is found inside a longer one anyway."""
    return _piece(piece) if is_unspaced(piece) else Has(word_term(piece), prefix=True)


def _phrase(pieces: Sequence[str]) -> Condition:
    """The pieces in a row; a single word or pair has no order to keep."""
    parts = [part for piece in pieces for part in _candidates(piece)]
    if len(parts) > 1:
        parts.append(_run(pieces))
    return _all(parts)


def _candidates(piece: str) -> list[Condition]:
    """What whatever contains the piece has."""
    if not is_unspaced(piece):
        return [_word(piece)]
    return [Has(word_term(pair), prefix=len(pair) == 1) for pair in pairs(piece)]


def _run(pieces: Sequence[str]) -> Condition:
    """The pieces in a row in the sequence of one language, whichever it is."""
    if all(map(is_unspaced, pieces)):
        return Run(_run_text(pieces, ""))
    languages: dict[str, list[str]] = defaultdict(list)
    for language in LANGUAGES:
        languages[_run_text(pieces, language)].append(head(language))
    return AnyOf(tuple(Run(text, tuple(heads)) for text, heads in languages.items()))


def _run_text(pieces: Sequence[str], language: str) -> str:
    """The pieces as the sequence of a language has them.

    A stretch before the last piece ends with its last character; of the last one, more may follow.
    """
    found: list[str] = []
    for piece in pieces[:-1]:
        found += _stretch(piece) if is_unspaced(piece) else stems(language, [piece])
    last = pieces[-1]
    found += pairs(last) if is_unspaced(last) else stems(language, [last])
    open_end = is_unspaced(last) and len(last) == 1
    return f" {' '.join(found)}{'' if open_end else ' '}"


def _stretch(piece: str) -> list[str]:
    return [*pairs(piece), piece[-1]] if len(piece) > 1 else [piece]


@lru_cache(maxsize=4096)
def name_condition(kind: str, name: str) -> Condition:
    """One of the names of a kind is this one, or has its words in a row."""
    found = words(name)
    if not found:
        return Has(label(kind, name))
    longest = [run for run in runs(found) if len(run) == min(len(found), LONGEST_RUN)]
    parts: list[Condition] = [Has(run_label(kind, run)) for run in longest]
    if len(found) > LONGEST_RUN:
        parts.append(Run(f" {' '.join(name_run(kind, found))} "))
    return _all(parts)
