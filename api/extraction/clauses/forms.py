"""The words of a sentence → their verb forms, read in context."""

from __future__ import annotations

from collections.abc import Collection

from api.extraction.clauses.grammar import HAVE, NON_FINITE, PARTICIPLE, PRESENT, Form, Grammar, VerbForm
from api.extraction.clauses.presents import Presents
from api.extraction.tokens import MARK, WORD, Tokens

OPENING_MARKS = frozenset('«“":–—-([¿¡')
LIKE_NOUNS = frozenset({Form.PARTICIPLE, Form.INFINITIVE, Form.GERUND, Form.OBLIGED})
"""Non-finite forms that are nouns after a determiner: «le fait»."""


class Forms:
    """The verb forms of one sentence; ``timed`` has the indices of words in times, never verbs."""

    def __init__(self, tokens: Tokens, timed: Collection[int], grammar: Grammar) -> None:
        self._tokens = tokens
        self._timed = timed
        self._grammar = grammar
        self._hyphenated = "-" in tokens.norms
        self._form_at = None if grammar.forms_in_context is None else grammar.forms_in_context(tokens, timed)
        self._presents = Presents(tokens, timed, grammar)
        self._in_context: dict[int, VerbForm | None] = {}

    def opening(self, index: int) -> VerbForm | None:
        """The form with which a verb group begins at a token, None if none does."""
        if index in self._timed or self._tokens.kinds[index] != WORD or self.in_compound(index):
            return None
        form = self._form(index)
        if form is not None and form.form is Form.PRESENT_OR_PARTICIPLE:
            form = PARTICIPLE if self._stands_as_participle(index) else PRESENT
        if form is not None and form.form is Form.PRESENT_OR_NOUN:
            form = PRESENT if self._must_be_verb(index) or self._presents.is_present(index) else None
        if form in (None, PARTICIPLE) and self._must_be_verb(index):
            form = PRESENT
        if form is not None and form.form is Form.SUBJUNCTIVE and self._follows_mark(index):
            return None
        if form is None or self._is_noun(index, form.lexical) or self._ends_time(index):
            return None
        return form

    def _ends_time(self, index: int) -> bool:
        """«du 3 au 5 mai inclus»: a participle that belongs to the time before it."""
        after_time = index - 1 in self._timed
        return after_time and self._tokens.norms[index] in self._grammar.prepositions.after_times

    def _follows_mark(self, index: int) -> bool:
        """«…, soit deux millions d'euros»: a subjunctive does not open a clause."""
        if index == 0:
            return True
        is_mark = self._tokens.kinds[index - 1] == MARK
        return is_mark and self._tokens.norms[index - 1] not in self._grammar.typography.closing_marks

    def continuing(self, index: int) -> Form | None:
        """The non-finite form with which a verb group continues at a token, None if it does not."""
        if index in self._timed:
            return None
        form = self.non_finite(index) if self._tokens.kinds[index] == WORD else None
        if form is None and self._follows_have(index):
            return Form.PARTICIPLE
        return None if form is None or self._is_noun(index, form) else form

    def _follows_have(self, index: int) -> bool:
        """«avrebbe accoltellato»: a participle in no table, right after "have"."""
        norms, verbs = self._tokens.norms, self._grammar.verbs
        if index == 0 or not norms[index].endswith(verbs.perfect_endings):
            return False
        before = self._form(index - 1)
        return before is not None and before.auxiliary == HAVE and not self._tokens.capitalised(index)

    def non_finite(self, index: int) -> Form | None:
        """The form of a word that can follow an auxiliary, None for any other word."""
        form = self._form(index)
        if form is None:
            return None
        if form.form is Form.PRESENT_OR_PARTICIPLE:
            return Form.PARTICIPLE
        return form.form if form.form in NON_FINITE else None

    def in_compound(self, index: int) -> bool:
        """«contre-la-montre», but not «a-t-elle»."""
        if not self._hyphenated:
            return False
        tokens = self._tokens
        if index > 1 and tokens.norms[index - 1] == "-" and tokens.glued(index) and tokens.glued(index - 1):
            return True
        following = index + 2
        if following >= len(tokens) or tokens.norms[index + 1] != "-" or not tokens.glued(index + 1):
            return False
        norm = tokens.norms[following]
        inverted = norm in self._grammar.function_words or norm in self._grammar.verbs.inverting
        return tokens.glued(following) and not inverted

    def _form(self, index: int) -> VerbForm | None:
        norms, verbs = self._tokens.norms, self._grammar.verbs
        if norms[index] in verbs.phrase_openers:
            return verbs.phrases.get(" ".join(norms[index : index + 2]))
        form = verbs.form(norms[index])
        if self._form_at is None or self._tokens.kinds[index] != WORD:
            return form
        if index not in self._in_context:
            self._in_context[index] = self._form_at(index, form)
        return self._in_context[index]

    def _stands_as_participle(self, index: int) -> bool:
        """«Construit en 1950, le pont…», but «la ville construit un pont», «dit-il»."""
        tokens, verbs, after = self._tokens, self._grammar.verbs, index + 1
        at_end = after >= len(tokens)
        if not at_end and tokens.norms[after] == "-":
            return False
        if index == 0 or tokens.kinds[index - 1] == MARK:
            return at_end or after in self._timed or tokens.norms[after] not in verbs.object_openers
        if at_end:
            return True
        if after in self._timed:
            return tokens.norms[index - 1] not in verbs.before_verbs
        norm = tokens.norms[after]
        return norm in self._grammar.prepositions.all and norm not in self._grammar.nouns.determiners

    def _must_be_verb(self, index: int) -> bool:
        """«qui évolue», «il court»: a verb follows such words, even one in no table."""
        norms, verbs, before = self._tokens.norms, self._grammar.verbs, index - 1
        while before > 0 and norms[before] in verbs.transparent and norms[before] not in verbs.before_verbs:
            before -= 1
        if before < 0 or norms[before] not in verbs.before_verbs:
            return False
        return not self._is_small_word(index) and not self._tokens.capitalised(index)

    def _is_small_word(self, index: int) -> bool:
        norm, grammar = self._tokens.norms[index], self._grammar
        words = grammar.function_words, grammar.verbs.transparent, grammar.nouns.determiners
        return any(norm in small for small in words)

    def _is_noun(self, index: int, form: Form | None) -> bool:
        """A form right after a determiner is a noun; one with a capital in a sentence or a name is a name."""
        tokens, grammar = self._tokens, self._grammar
        if index == 0:
            return form in grammar.verbs.like_nouns and len(tokens) > 1 and tokens.capitalised(1)
        before = tokens.norms[index - 1]
        if tokens.capitalised(index) and before not in OPENING_MARKS:
            return True
        after_determiner = before in grammar.nouns.determiners
        if after_determiner and form is Form.PRESENT and index > 1:  # «l'un dit», «les deux disent»
            after_determiner = tokens.norms[index - 2] not in grammar.nouns.determiners
        if form in grammar.verbs.like_nouns:
            leads = before in grammar.prepositions.all and index - 1 not in self._timed
            after_noun_word = (
                after_determiner or leads
            )  # «vom 1. Juli an übernimmt sie»: no preposition leads
            return after_noun_word and not self._is_clitic(index - 1)
        if form is Form.PARTICIPLE and before in grammar.prepositions.all:
            return True
        if form is Form.INFINITIVE and before in grammar.verbs.transparent:
            return False
        return form in LIKE_NOUNS and after_determiner

    def _is_clitic(self, index: int) -> bool:
        """Whether a word is the «le» of «qui le porte», and not that of «dans le doute»."""
        norm, before, grammar = self._tokens.norms[index], index - 1, self._grammar
        if norm not in grammar.verbs.transparent:
            return False
        if before < 0 or self._tokens.kinds[before] == MARK:
            return norm not in grammar.nouns.determiners
        words = grammar.conjunctions
        opens = grammar.verbs.before_verbs, words.coordinators, words.subordinators, words.complementizers
        return any(self._tokens.norms[before] in words for words in opens)
