"""Full names in a title: for a surname that stands alone, after a role, and for a noun that means a body."""

from __future__ import annotations

import re
from collections.abc import Sequence

from api.extraction.clauses.grammar import Form, Grammar
from api.extraction.titles.bounding import LONGEST
from api.extraction.titles.full_names import FullNames, Name, key_of
from api.extraction.titles.name_search import Found
from api.extraction.tokens import Span, Tokens

FURTHEST_PARTICIPLE = 4
"""Tokens from a subject to the participle that agrees with it, at most."""
_ROLE = re.compile(r"(?P<article>\w+ |\w['’])(?P<role>[^\W\d_]+) (?P<verb>[^\W\d_]+['’]?)")

_AFTER_NICKNAME = re.compile(r"\b[^\W\d_a-zà-ÿ][\w.]* [\"“«(]\s?[^\W\d_]+\s?[\"”»)] $")
"""What stands before the surname in: Robert "Bob" Doe."""


def expanded(title: str, names: Sequence[Found], known: FullNames) -> str:
    """The title with each surname that stands alone made a full name, without «M.» before it."""
    if len(title) > LONGEST:
        return title
    for found in reversed(names):
        whole = known.longest(found.name)
        if whole is found.name or not _is_person(whole, found, known.grammar) or whole.text in title:
            continue
        is_short = len(title) + len(whole.text) <= LONGEST
        before = title[: found.start]
        if is_short and not (_is_of_thing(before, known.grammar) or _AFTER_NICKNAME.search(before)):
            title = f"{_without_title(before, known.grammar)}{whole.text}{title[found.end :]}"
    return _with_name_for_role(title, known)


def _is_person(whole: Name, found: Found, grammar: Grammar) -> bool:
    """Whether a name stands for a person, and is not the first word of the name of a firm."""
    names, text = grammar.names, key_of(found.name.text)
    words = key_of(whole.text).split()
    is_first = words[0] == text and text not in names.women | names.men
    is_first = is_first and words[-1] not in names.body_endings
    return whole.is_person and not is_first


def _with_name_for_role(title: str, known: FullNames) -> str:
    """«Le maire Paul Durand a démissionné», if he is the one mayor that the article introduces."""
    role = _ROLE.match(title)
    if role is None or not _is_role_alone(role, known.grammar):
        return title
    person = known.with_role(role.group("role").casefold())
    if person is None or person.text in title or len(title) + len(person.text) > LONGEST:
        return title
    noun = role.group("role").capitalize() if known.grammar.names.attributive else title[: role.end("role")]
    return f"{noun} {person.text}{title[role.end('role') :]}"


def with_body(tokens: Tokens, stand: Span, name: Name, grammar: Grammar) -> str:
    """The title with the name of a body for the phrase that stands for it: "Halcyon Inc. cut 400 jobs".

    It stays as it is if the name has an article that is not known, or a participle agrees with the phrase.
    """
    text = tokens.text
    is_determined = name.determined * 2 >= name.clues.total()
    if (is_determined and not grammar.names.attributive) or _agrees_after(tokens, stand.end, grammar):
        return text
    start = tokens.starts[stand.start + 1 if is_determined else stand.start]
    longer = f"{text[:start]}{name.text}{text[tokens.ends[stand.end - 1] :]}"
    return longer if len(longer) <= LONGEST else text


def _agrees_after(tokens: Tokens, end: int, grammar: Grammar) -> bool:
    """Whether a feminine participle follows soon: «La société a été vendue»."""
    endings, near = grammar.nouns.feminine_endings, tokens.norms[end : end + FURTHEST_PARTICIPLE]
    forms = (grammar.verbs.form(norm) for norm in near if endings and norm.endswith(endings))
    return any(form is not None and form.form is Form.PARTICIPLE for form in forms)


def _is_role_alone(role: re.Match[str], grammar: Grammar) -> bool:
    """Whether a title begins with a determiner and a noun, and goes on with a verb."""
    determiner = role.group("article").strip().casefold().replace("’", "'")
    if determiner not in grammar.names.definites:
        return False
    following = role.group("verb").casefold().replace("’", "'")
    return grammar.verbs.is_finite(following) or following in grammar.verbs.before_verbs


def _is_of_thing(before: str, grammar: Grammar) -> bool:
    """Whether a name belongs to that of a thing: «le boson de Higgs»."""
    words = before.casefold().replace("’", "'").split()
    names = grammar.names
    return len(words) > 1 and words[-1] in names.links and words[-2] in names.things


def _without_title(text: str, grammar: Grammar) -> str:
    """The text before a name without a civil title at its end."""
    head, _, last = text.rstrip().rpartition(" ")
    is_title = last.casefold().rstrip(".") in grammar.names.civil_titles
    return f"{head} ".lstrip() if is_title else text
