"""Terms: the words, stems and labels by which events and articles are found.

Words are folded, so case and accents make no difference. An event has four kinds of terms:

    _elections          a word as it stands, for prefixes and for matching
    fr:elect            a stem in the language of the event; in a language without stems, ``:word``
    actor:sean_duffy    a run of words of a name
    tag:espace          a label: a kind and a value

Words contain neither colon nor underscore, so no text can imitate a label, and no prefix of a word finds one.
Chinese, Japanese and other scripts without spaces are cut into overlapping pairs: 東京都 is 東京 and 京都.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache, partial
from hashlib import sha256
from itertools import chain
from typing import NamedTuple

from api.extraction.folding import folded
from api.languages.stems import ALGORITHMS, stems

LONGEST_WORD = 64
MOST_BYTES = 900_000  # in the terms of one event or article; a tsvector holds 1 MB
LONGEST_LABEL = 1_000  # bytes; a term of a tsvector has 2,046
LONGEST_RUN = 3
"""Most words of a run of a name that is a label; longer runs are looked for in the sequence."""
LONGEST_SHORT = 300
"""Characters of a text whose words are kept; nearly all sentences have fewer."""
MOST_KNOWN = 16_384
"""Tokens of a language whose stems and terms are kept, unless one text has more."""
BREAK = "|"
"""Between two texts of a sequence: no phrase reaches across."""

_UNSPACED = (
    "\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u0edf\u1000-\u103f\u1780-\u17d3"  # Thai, Lao, Burmese, Khmer
    "\u3005-\u3007\u3041-\u309a\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff"  # kana
    "\u2e80-\u2fdf\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"  # Han
)
_SPACED = bytes(code if chr(code).isalnum() else ord(" ") for code in range(128)).ljust(256)
_WORD = re.compile(r"[^\W_]+")
_PIECE = re.compile(rf"[{_UNSPACED}]+|[^\W_{_UNSPACED}]+")
_IS_UNSPACED = re.compile(rf"[{_UNSPACED}]").match


def words(text: str) -> list[str]:
    """The folded words of a text, in order, cut off after ``LONGEST_WORD`` letters."""
    plain = folded(text)
    return _ascii_words(plain) if plain.isascii() else _cut_off(_WORD.findall(plain))


def pieces(text: str) -> list[str]:
    """The folded words of a text and its stretches of a script without spaces, in order."""
    plain = folded(text)
    if plain.isascii():
        return _ascii_words(plain)
    found = _PIECE.findall(plain)
    return [piece if is_unspaced(piece) else piece[:LONGEST_WORD] for piece in found]


def _ascii_words(plain: str) -> list[str]:
    """What ``_WORD`` finds, in half the time."""
    return _cut_off(plain.encode().translate(_SPACED).decode().split())


def _cut_off(words: list[str]) -> list[str]:
    longest = max(map(len, words), default=0)
    return words if longest <= LONGEST_WORD else [word[:LONGEST_WORD] for word in words]


def is_unspaced(piece: str) -> bool:
    """Whether a piece is written in a script without spaces."""
    return not piece.isascii() and _IS_UNSPACED(piece) is not None


def pairs(stretch: str) -> list[str]:
    """The overlapping pairs of characters of a stretch; its only character if there is but one."""
    return [stretch[at : at + 2] for at in range(len(stretch) - 1)] or [stretch]


def tokens(text: str) -> tuple[str, ...]:
    """The words and pairs of a text, in order; each stretch of pairs ends with its last character.

    Those of short texts are kept for a while: several events have the same sentence or the same names.
    """
    return _tokens_of_short(text) if len(text) <= LONGEST_SHORT else _tokens(text)


def _tokens(text: str) -> tuple[str, ...]:
    found = pieces(text)
    if "".join(found).isascii():
        return tuple(found)
    return tuple(token for piece in found for token in _tokens_of(piece))


_tokens_of_short = lru_cache(maxsize=2048)(_tokens)


def _tokens_of(piece: str) -> list[str]:
    if not is_unspaced(piece):
        return [piece]
    return [*pairs(piece), piece[-1]] if len(piece) > 1 else [piece]


def word_term(token: str) -> str:
    """The term for a word as it stands, or for a pair."""
    return f"_{token}"


def stem_language(language: str) -> str:
    """The language that stems are marked with: itself, or none if it has no stems."""
    return language if language in ALGORITHMS else ""


def head(language: str) -> str:
    """What the sequence of a language begins with; three characters."""
    return f"{stem_language(language):-<2}:"


class Indexed(NamedTuple):
    """What stands for a token in the index: its stem in the sequence, and its terms."""

    stem: str
    terms: tuple[str, ...]


_KNOWN: dict[str, dict[str, Indexed]] = {}
"""What stands for the tokens that have been asked for, by language."""


def _indexed(language: str, tokens: Collection[str]) -> Mapping[str, Indexed]:
    """What stands for tokens, and for others that were asked for; up to ``MOST_KNOWN`` are kept."""
    known = _KNOWN.setdefault(language, {})
    new = [token for token in tokens if token not in known]
    if len(known) + len(new) > MOST_KNOWN:
        known = _KNOWN[language] = {}  # Another thread may be reading the old ones.
        new = [*tokens]
    if new:  # Together: a stemmer costs as much as a word.
        known.update(zip(new, map(partial(_index_of, language), new, stems(language, new)), strict=True))
    return known


def _index_of(language: str, token: str, stem: str) -> Indexed:
    if is_unspaced(token):
        return Indexed(token, (word_term(token),))
    return Indexed(stem, (word_term(token), f"{language}:{stem}"))


class Reading:
    """The texts of an event or an article as the index takes them: terms and a sequence."""

    def __init__(self, language: str, texts: Iterable[str]) -> None:
        self._head = head(language)
        self._texts = [found for text in dict.fromkeys(texts) if (found := tokens(text))]
        every = dict.fromkeys(chain.from_iterable(self._texts))
        known = _indexed(stem_language(language), every)
        self._indexed = {token: known[token] for token in every}

    def terms(self) -> list[str]:
        """The terms of words, pairs and stems, some of them more than once."""
        return [term for indexed in self._indexed.values() for term in indexed.terms]

    def sequence(self, names: Iterable[Sequence[str]] = ()) -> str:
        """The stems of all texts in order, then the words of long names; see ``Run`` in ``conditions.py``."""
        stemmed = ([self._indexed[token].stem for token in text] for text in self._texts)
        parts = [" ".join([*text, BREAK]) for text in chain(stemmed, names)]
        return " ".join([self._head, *parts, ""])


def within_bytes(labels: Iterable[str], terms: Sequence[str]) -> set[str]:
    """All labels, and as many of the terms as fit into ``MOST_BYTES``."""
    found = set(labels)
    if len("".join([*found, *terms]).encode()) <= MOST_BYTES:
        return found.union(terms)
    room = MOST_BYTES - sum(len(term.encode()) for term in found)
    for term in terms:
        if term not in found:
            room -= len(term.encode())
            if room < 0:
                break
            found.add(term)
    return found


@lru_cache(maxsize=4096)
def label(kind: str, value: str | int) -> str:
    """The term for a value; values that differ only in case, accents or punctuation have the same one."""
    name = str(value)
    return run_label(kind, words(name) or [name.encode().hex()])


def run_label(kind: str, run: Sequence[str]) -> str:
    """The term for words in a row."""
    return f"{kind}:{_bounded('_'.join(run))}"


def _bounded(name: str) -> str:
    """The name, or a digest in place of the end of a longer one: «ﷺ» folds to 18 letters."""
    if len(name.encode()) <= LONGEST_LABEL:
        return name
    head = name.encode()[:LONGEST_LABEL].decode(errors="ignore")
    return f"{head}_{sha256(name.encode()).hexdigest()}"


def labels(kind: str, values: Iterable[str | int]) -> list[str]:
    """The terms for values of one kind."""
    return [label(kind, value) for value in values]


def name_labels(kind: str, names: Iterable[str]) -> Iterator[str]:
    """The terms for names: their runs of up to ``LONGEST_RUN`` words."""
    return chain.from_iterable(_labels_of(kind, name) for name in names)


@lru_cache(maxsize=4096)
def _labels_of(kind: str, name: str) -> tuple[str, ...]:
    return tuple(run_label(kind, run) for run in runs(words(name))) or (label(kind, name),)


def runs(found: Sequence[str], longest: int = LONGEST_RUN) -> Iterator[Sequence[str]]:
    """The words in a row, up to ``longest`` of them, from each word on."""
    for start in range(len(found)):
        for end in range(start + 1, min(start + longest, len(found)) + 1):
            yield found[start:end]


def long_names(kind: str, names: Iterable[str]) -> Iterator[list[str]]:
    """The words of the names with more than ``LONGEST_RUN`` words, as the sequence has them."""
    return (run for name in names if (run := _long_name(kind, name)))


@lru_cache(maxsize=4096)
def _long_name(kind: str, name: str) -> list[str]:
    found = words(name)
    return name_run(kind, found) if len(found) > LONGEST_RUN else []


def name_run(kind: str, found: Sequence[str]) -> list[str]:
    """Words of a name as the sequence has them."""
    return [f"{kind}:{word}" for word in found]
