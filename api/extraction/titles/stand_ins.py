"""Words of a finished title that stand for a person whom the sentences before it name.

Each rule takes a title and returns it with the name, None if it has no such word or several people could be
meant.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from api.extraction.clauses.grammar import Grammar
from api.extraction.titles.bounding import LONGEST
from api.extraction.titles.joining import capitalised, of
from api.extraction.tokens import APOSTROPHES, norm_of


class People(Protocol):
    """Who was named before and agrees with a pronoun, with "" for any; "" if that is not plain."""

    def last(self, pronoun: str) -> str:
        """The one in the nearest sentence."""

    def known(self, pronoun: str) -> str:
        """The subject of the sentence before, or the only one."""

    def topic(self, pronoun: str) -> str:
        """The only one at the beginning of the article."""


def with_names(title: str, people: People, grammar: Grammar) -> str:
    """The title with a name for the word that stands for it, by the first rule that fits."""
    found = (rule(title, people, grammar) for rule in RULES)
    named = next((one for one in found if one is not None), title)
    return named if len(named) <= LONGEST else title


def latter(title: str, people: People, grammar: Grammar) -> str | None:
    """«Ce dernier a été condamné» → «Marc Petit a été condamné»."""
    for words, pronoun in grammar.pronouns.latter.items():
        if norm_of(title).startswith(f"{words} "):
            name = people.last(pronoun)
            return f"{name}{title[len(words) :]}" if name else None
    return None


def owner(title: str, people: People, grammar: Grammar) -> str | None:
    """ "His wife resigned" → "Ed Cole's wife resigned"; «Ses obsèques» → «Les obsèques de Paul Roux»."""
    first, _, rest = title.partition(" ")
    noun, space, after = rest.partition(" ")
    pronouns, possessive = grammar.pronouns, first.lower()
    bare = noun.lower().rstrip(",")
    if bare not in grammar.nouns.personal or possessive not in {**pronouns.owners, **pronouns.owned}:
        return None
    pronoun = pronouns.owners.get(possessive, "")
    name = people.known(pronoun) or (people.topic(pronoun) if bare in grammar.nouns.funerals else "")
    if not name or name in title:
        return None
    if possessive in pronouns.owners:
        return f"{name}{grammar.nouns.genitive.owner_first} {rest}"
    article, mark = pronouns.owned[possessive], noun[len(bare) :]
    owned = capitalised(of(_with_article(bare, article, grammar), name, grammar), grammar.typography)
    return f"{owned}{mark}{space}{after}"


def _with_article(noun: str, article: str, grammar: Grammar) -> str:
    """«les obsèques», «l'avocat»: a noun after its article, which loses its vowel before another."""
    nouns = grammar.nouns
    elided = next((one for one in nouns.articles if one.endswith(APOSTROPHES)), "")
    is_elided = bool(elided) and article not in nouns.plural and noun[0] in nouns.genitive.before
    return f"{elided}{noun}" if is_elided else f"{article} {noun}"


def recipient(title: str, people: People, grammar: Grammar) -> str | None:
    """«Le musée lui rendra hommage par une fête» → «Le musée rendra hommage à Paul Roux par une fête»."""
    words = title.split(" ")
    at = next((n for n, word in enumerate(words) if n and word in grammar.pronouns.recipients), 0)
    form = grammar.verbs.form(words[at + 1].lower()) if 0 < at < len(words) - 1 else None
    name = people.known("") if form is not None else ""
    if not name or name in title:
        return None
    end = at + 2
    while end < len(words) and not _opens_phrase(words, end, grammar):
        end += 1
    to = f"{grammar.nouns.inside.name} {name}"
    return " ".join([*words[:at], *words[at + 1 : end], to, *words[end:]])


def _opens_phrase(words: list[str], index: int, grammar: Grammar) -> bool:
    """Whether a preposition, but no «de» of a noun, or a clause begins at a word, or a mark ends the last."""
    norm = words[index].lower()
    if words[index - 1].endswith((",", ";", ":")):
        return True
    prepositions = grammar.prepositions.all - grammar.prepositions.genitives - grammar.nouns.determiners
    return norm in prepositions or norm in grammar.conjunctions.openers


RULES: tuple[Callable[[str, People, Grammar], str | None], ...] = (latter, owner, recipient)
"""No two of them fit the same title."""
