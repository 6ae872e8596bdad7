"""The verb groups of a sentence: «avait été reporté», "is due to open"."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from api.extraction.clauses.brackets import Closing
from api.extraction.clauses.forms import Forms
from api.extraction.clauses.grammar import NON_FINITE, PRESENT, Cue, Form, Grammar, Tense, VerbForm
from api.extraction.tokens import GROUPED, INTEGER, WORD, Tokens

NO_CLOSING = Closing(None)
LONGEST_GAP = 5
"""Most words that may stand between two forms of a group."""
NUMBERS = (INTEGER, GROUPED)


@dataclass(slots=True, eq=False)
class Verb:
    """A verb group, or a participle or infinitive alone, from ``start`` to ``end``, excluded.

    ``head`` is its lexical verb, ``form`` the form of its first word; ``bare`` ones have no finite form.
    A sentence finds each verb once, so verbs are compared by identity.
    """

    start: int
    end: int
    head: int
    tense: Tense | None
    cue: Cue | None
    bare: bool
    form: VerbForm


class VerbFinder:
    """Finds the verbs of one sentence; ``timed`` has the indices of words in times, never verbs."""

    def __init__(self, tokens: Tokens, timed: Collection[int], grammar: Grammar) -> None:
        self._tokens = tokens
        self._timed = timed
        self._grammar = grammar
        self._forms = Forms(tokens, timed, grammar)
        closings = grammar.closings_in_context
        self._closing_at = None if closings is None else closings(tokens, timed)

    def verbs(self) -> list[Verb]:
        """The verbs in the order of the text; none overlap."""
        found: list[Verb] = []
        end = 0
        for index in range(len(self._tokens)):
            form = self._forms.opening(index) if index >= end else None
            if form is not None:
                bare = form.lexical in NON_FINITE
                found.append(self._bare(index, form) if bare else self._group(index, form))
                end = found[-1].end
        return found

    def guessed(self, start: int, end: int) -> list[Verb]:
        """«l'insecte colonise 42 départements»: a word in no table, between a noun and its object."""
        index = next((at for at in range(start + 2, end - 1) if self._is_guess(at)), None)
        if index is None:
            return []
        cue = self._cue(index)
        return [Verb(index, index + 1, index, Tense.PRESENT, cue, bare=False, form=PRESENT)]

    def _is_guess(self, index: int) -> bool:
        grammar, tokens = self._grammar, self._tokens
        if index in self._timed or tokens.kinds[index] != WORD or tokens.capitalised(index):
            return False
        before, norm, after = index - 1, tokens.norms[index], index + 1
        if not norm.endswith(grammar.verbs.present_endings) or norm in grammar.function_words:
            return False
        object_follows = tokens.norms[after] in grammar.verbs.object_openers or tokens.kinds[after] in NUMBERS
        return (
            object_follows
            and tokens.norms[before] not in grammar.function_words
            and not self._forms.in_compound(index)
        )

    def _bare(self, index: int, form: VerbForm) -> Verb:
        head, end = index, index + 1
        if form.form in (Form.INFINITIVE, Form.OBLIGED, Form.PERFECT_INFINITIVE):
            head, end = self._extent(index)
        cue = self._cue_of(index, head)
        tense = Tense.PAST if form.form in (Form.PARTICIPLE, Form.OBLIGED) else None
        if cue is Cue.PLANNED or (form.form is Form.OBLIGED and head > index):
            tense = Tense.PLANNED
        return Verb(index, self._after_enclitics(end), head, tense, cue, bare=True, form=form)

    def _group(self, index: int, form: VerbForm) -> Verb:
        """The finite form at ``index`` with the non-finite forms that belong to it."""
        head, end = self._extent(index)
        end = self._after_enclitics(end)
        following = None if head == index else self._first_non_finite(index + 1, end)
        cue = self._cue_of(index, head)
        closing = NO_CLOSING if self._closing_at is None else self._closing_at(index)
        if following is None and closing.head is not None:
            head, following = closing.head, self._forms.non_finite(closing.head) or Form.PARTICIPLE
            cue = self._cue_across(index, head)
        if closing.duty or closing.perfect:
            following = Form.OBLIGED if closing.duty else Form.PERFECT_INFINITIVE
        tense = self._tense(form, following, index, head)
        if self._cue(index) is Cue.INTENDED and following is Form.INFINITIVE:
            tense = Tense.WAS_PLANNED if tense is Tense.IMPERFECT else Tense.PLANNED
        if (
            self._cue(index) is Cue.HYPOTHETICAL and following is Form.INFINITIVE
        ):  # «propuso reunirse el martes»
            tense = Tense.POSSIBLE
        return Verb(index, end, head, tense, cue, bare=form.form is Form.INFINITIVE, form=form)

    def _extent(self, start: int) -> tuple[int, int]:
        """The last non-finite form of a group, and the end of the group."""
        verbs, norms = self._grammar.verbs, self._tokens.norms
        head, end, gap = start, start + 1, 0
        for index in range(start + 1, len(norms)):
            form = self._forms.continuing(index)
            if form is not None:
                head, end, gap = index, index + 1, 0
                if form is Form.PARTICIPLE and norms[index] not in verbs.been:
                    break
            elif index in self._timed or norms[index] in verbs.transparent:
                gap += 1
            else:
                break
            if gap == LONGEST_GAP:
                break
        return head, end

    def _after_enclitics(self, end: int) -> int:
        """The end of a group with the pronouns that hyphens join to it: «realizou-se»."""
        tokens, enclitics = self._tokens, self._grammar.verbs.enclitics
        while tokens.norms[end : end + 1] == ["-"] and tokens.glued(end) and end + 1 < len(tokens):
            if tokens.norms[end + 1] not in enclitics or not tokens.glued(end + 1):
                break
            end += 2
        return end

    def _first_non_finite(self, start: int, end: int) -> Form:
        forms = (self._forms.non_finite(at) for at in range(start, end))
        return next((form for form in forms if form is not None), Form.PARTICIPLE)

    def _tense(self, form: VerbForm, following: Form | None, index: int, head: int) -> Tense | None:
        tenses = self._grammar.verbs.tenses.get(form, {})
        tense = tenses.get(following) or tenses.get(None, Tense.PRESENT)
        state = following is not None and tense in (Tense.STATE, Tense.CONDITIONAL)
        return Tense.PAST if state and self._reports_change(index, head) else tense

    def _reports_change(self, index: int, head: int) -> bool:
        """«est mort», «s'est effondré»: "be" with some participles, or a reflexive, is a past tense."""
        norms, verbs = self._tokens.norms, self._grammar.verbs
        if norms[head] in verbs.changes or (index > 0 and norms[index - 1] in verbs.reflexives):
            return True
        return any(norm in verbs.passed for norm in norms[max(head - LONGEST_GAP, 0) : head + 2])

    def _cue_of(self, start: int, head: int) -> Cue | None:
        """The cue of a verb group: its lexical verb's, or else that of the verb that governs it."""
        cues = (self._cue(at) for at in range(head, start - 1, -1))
        return next((cue for cue in cues if cue is not None), None)

    def _cue_across(self, start: int, closing: int) -> Cue | None:
        """«fällt am Freitag aus»: the cue of a finite form and the word that closes its clause."""
        norms = self._tokens.norms
        joined = self._grammar.verbs.cues.get(f"{norms[start]} {norms[closing]}")
        return joined or self._cue(closing) or self._cue(start)

    def _cue(self, index: int) -> Cue | None:
        norms, cues = self._tokens.norms, self._grammar.verbs.cues
        phrase = " ".join(norms[index : index + 2])
        return cues.get(phrase) or cues.get(norms[index])
