"""Verb forms that their place in the clause tells apart, in a language whose clauses close with a verb.

«besucht» is a participle in «hat den Rat besucht», «steigen» an infinitive in «soll am Montag steigen», and
«stattfindet» a finite verb only where it closes its clause.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import partial

from api.extraction.clauses.brackets import BOUNDARIES, Brackets
from api.extraction.clauses.grammar import (
    INFINITIVE,
    NON_FINITE,
    PARTICIPLE,
    PRESENT,
    Form,
    FormAt,
    FormsInContext,
    VerbForm,
    Verbs,
)
from api.extraction.clauses.linking_words import Conjunctions
from api.extraction.clauses.words import Words
from api.extraction.tokens import WORD, Tokens

PARTICIPLES = frozenset({Form.PARTICIPLE, Form.PRESENT_OR_PARTICIPLE})
LONGEST_CLAUSE = 40
"""Words of the longest clause that is looked through."""


def closing_forms(
    verbs: Verbs, brackets: Brackets, conjunctions: Conjunctions, determiners: Words
) -> FormsInContext:
    """Tells the forms of the words of a sentence apart by the verb that opens their clause."""

    def in_sentence(tokens: Tokens, timed: Collection[int]) -> FormAt:
        return partial(_form_at, _Clauses(verbs, brackets, conjunctions, determiners, tokens, timed))

    return in_sentence


class _Clauses:
    """The clauses of one sentence, as far as marks and opening verbs show them."""

    def __init__(
        self,
        verbs: Verbs,
        brackets: Brackets,
        conjunctions: Conjunctions,
        determiners: Words,
        tokens: Tokens,
        timed: Collection[int],
    ) -> None:
        self.verbs, self.brackets, self.conjunctions = verbs, brackets, conjunctions
        self.determiners, self.tokens, self.timed = determiners, tokens, timed

    def start(self, index: int) -> int:
        """The index of the first word of the clause, after the last mark before a token."""
        at = index
        while at > max(index - LONGEST_CLAUSE, 0) and not self._is_mark(at - 1):
            at -= 1
        return at

    def _is_mark(self, index: int) -> bool:
        return index not in self.timed and self.tokens.norms[index] in BOUNDARIES

    def is_last(self, index: int) -> bool:
        """Whether only dates stand between a token and the next mark, conjunction or end."""
        after = index + 1
        while after < len(self.tokens) and after in self.timed:
            after += 1
        return (
            after >= len(self.tokens)
            or self._is_mark(after)
            or self.tokens.norms[after] in self.conjunctions.coordinators
        )

    def opened_by(self, index: int, words: Collection[str]) -> bool:
        """Whether one of some finite forms stands before a token in its clause."""
        norms = self.tokens.norms
        return any(norms[at] in words for at in range(self.start(index), index) if at not in self.timed)

    def leads_to(self, index: int, words: Collection[str]) -> bool:
        """Whether one of some forms comes next, after auxiliaries."""
        norms, at = self.tokens.norms, index + 1
        while at < len(norms) - 1 and norms[at] in self.brackets.auxiliaries:
            at += 1
        return at < len(norms) and norms[at] in words

    def is_dependent(self, index: int) -> bool:
        """Whether a conjunction or relative opens the clause of a token."""
        norms, start = self.tokens.norms, self.start(index)
        if start < index and norms[start] in self.conjunctions.coordinators:
            start += 1
        opening = norms[start : start + 2]
        return any(norm in self.brackets.dependents for norm in opening)


def _form_at(clauses: _Clauses, index: int, form: VerbForm | None) -> VerbForm | None:
    tokens = clauses.tokens
    is_noun = tokens.capitalised(index) and not tokens.opens_with(index)
    if index in clauses.timed or tokens.kinds[index] != WORD or is_noun:
        return form
    norm, brackets = tokens.norms[index], clauses.brackets
    attribute = _is_attribute(clauses, index)
    if attribute or (form is not None and form.form is Form.PAST and _describes_noun(clauses, index)):
        return PARTICIPLE if attribute else None
    if form is not None and form.form is Form.PRESENT_OR_PARTICIPLE:
        return PARTICIPLE if _is_participle(clauses, index) else PRESENT
    if norm.endswith(brackets.infinitives) and form in (None, PRESENT) and norm not in brackets.openers:
        found = _infinitive(clauses, index, form)
        if found is not None or not clauses.is_dependent(index):
            return found
    if form is None and clauses.is_last(index) and norm not in clauses.verbs.no_verbs:
        return _with_particle(clauses, norm)
    return form


def _describes_noun(clauses: _Clauses, index: int) -> bool:
    """«die 1903 gegründete Fabrik», «das für Mai vereinbarte Treffen»: a participle in a noun phrase."""
    tokens, determiners = clauses.tokens, clauses.determiners
    after = index + 1
    if after >= len(tokens) or tokens.kinds[after] != WORD or not tokens.capitalised(after):
        return False
    at = index - 1
    while at >= 0 and at in clauses.timed:
        at -= 1
    if at == index - 1 or at < 0:
        return False
    leads = at > 0 and tokens.kinds[at - 1] == WORD and not tokens.capitalised(at - 1)
    if tokens.norms[at] in determiners and leads and tokens.norms[at - 1] not in determiners:
        at -= 1  # «für den»
    if tokens.norms[at] not in determiners or (at - 1 in clauses.timed):
        at -= 1  # «für», «am»
    return at >= 0 and tokens.norms[at] in determiners and at not in clauses.timed


def _is_attribute(clauses: _Clauses, index: int) -> bool:
    """«eine im Februar *veröffentlichte* Studie»: a participle between a time and its noun."""
    tokens, verbs = clauses.tokens, clauses.verbs
    if not _describes_noun(clauses, index):
        return False
    norm = tokens.norms[index]
    stems = (norm.removesuffix(ending) for ending in clauses.brackets.inflections if norm.endswith(ending))
    forms = (verbs.forms.get(stem) or verbs.conjugated(stem) for stem in stems)
    return any(form is not None and form.form in PARTICIPLES for form in forms)


def _is_participle(clauses: _Clauses, index: int) -> bool:
    """«hat den Rat besucht», «besucht worden war», «1967 eröffnet, …», but not «er besucht den Rat»."""
    norms, openers = clauses.tokens.norms, clauses.brackets.openers
    if clauses.leads_to(index, openers | clauses.brackets.auxiliaries):
        return True
    follows_joint = index > 0 and norms[index - 1] in clauses.conjunctions.coordinators
    if clauses.opened_by(index, openers):
        return not follows_joint or clauses.is_last(index)
    if clauses.start(index) == index and not follows_joint:
        return True
    return clauses.is_last(index) and not clauses.is_dependent(index)


def _infinitive(clauses: _Clauses, index: int, form: VerbForm | None) -> VerbForm | None:
    """An infinitive after «zu» or where a modal opens the clause; else the form that the word has."""
    norms = clauses.tokens.norms
    if index and norms[index - 1] in clauses.brackets.infinitive_marks:
        return INFINITIVE
    if not clauses.opened_by(index, clauses.brackets.governing):
        return INFINITIVE if clauses.leads_to(index, clauses.brackets.governing) else form
    if form is None and not (clauses.is_last(index) or clauses.leads_to(index, clauses.brackets.openers)):
        return None
    return INFINITIVE if form is not None or norms[index] not in clauses.brackets.others else None


def _with_particle(clauses: _Clauses, norm: str) -> VerbForm | None:
    """The form of «stattfindet» where its particle has not left its verb."""
    for particle in clauses.brackets.particles:
        rest = norm[len(particle) :]
        if len(rest) > 1 and norm.startswith(particle):
            form = clauses.verbs.forms.get(rest) or clauses.verbs.conjugated(rest)
            if form is not None and form.form not in NON_FINITE:
                return PRESENT if form.form is Form.PRESENT_OR_PARTICIPLE else form
    return None
