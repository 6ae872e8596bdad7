"""Expression → its clause: the verb that governs it, its tense, and the words that make the title."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from api.extraction.clauses.grammar import (
    INFINITIVE,
    MAIN_OPENERS,
    NON_FINITE,
    PARTICIPLE,
    PRESENT,
    Cue,
    Form,
    Grammar,
    Opener,
    Tense,
    VerbForm,
)
from api.extraction.expressions import Expression
from api.extraction.titles.names import LONGEST_QUOTED_NAME, QUOTES
from api.extraction.tokens import GROUPED, INTEGER, MARK, WORD, Tokens

SAYING = (Cue.REPORTING, Cue.INTENDED, Cue.HYPOTHETICAL)
BOUNDARIES = frozenset(',;:()[]«»“”"–—…?!|')
OPENING_MARKS = frozenset('«“":–—-([')
BULLETS = frozenset("-–—•*·▪")
APOSTROPHES = ("'", "’")
PART_MARKS = (";", ":")
SCENE_MARKS = frozenset(";:«“–—")
NUMBERS = (INTEGER, GROUPED)
LONGEST_GAP = 5
LIKE_NOUNS = frozenset(
    {
        Form.PARTICIPLE,
        Form.INFINITIVE,
        Form.GERUND,
        Form.OBLIGED,
    }
)
"""Non-finite forms that are nouns after a determiner: «le fait»."""


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb group or bare participle, from ``start`` to ``end``, excluded; ``head`` is its full verb."""

    start: int
    end: int
    head: int
    tense: Tense | None
    cue: Cue | None
    bare: bool
    """A participle or infinitive without an auxiliary of its own."""
    form: VerbForm


@dataclass(slots=True)
class Chunk:
    """The tokens between two boundaries, and how they open."""

    start: int
    end: int
    opener: Opener
    verbs: list[Verb] = field(default_factory=list)
    content: int = 0
    """Where the chunk begins behind its opening word."""
    mark: str = ""
    """The boundary mark in front of it."""

    @property
    def finite(self) -> list[Verb]:
        return [verb for verb in self.verbs if not verb.bare]


class Sentence:
    """The chunks and verbs of one sentence."""

    def __init__(self, tokens: Tokens, expressions: Sequence[Expression], grammar: Grammar) -> None:
        self.tokens = tokens
        self.grammar = grammar
        self.expressions = expressions
        self._timed = {at for one in expressions for at in range(one.opening, one.closing)}
        self._forms: dict[int, VerbForm | None] = {}
        self.verbs = self._verbs()
        self.chunks = self._chunks()
        self._ends = [chunk.end for chunk in self.chunks]

    @property
    def is_item(self) -> bool:
        """Whether it is an item of a list, as agendas and notices are."""
        return self.tokens.norms[0] in BULLETS

    def chunk_of(self, index: int) -> int:
        """The number of the chunk in which a token lies."""
        return min(bisect_right(self._ends, index), len(self.chunks) - 1)

    # verbs

    def _verbs(self) -> list[Verb]:
        found: list[Verb] = []
        index = 0
        while index < len(self.tokens):
            verb = self._verb_at(index)
            if verb is None:
                index += 1
                continue
            found.append(verb)
            index = verb.end
        return found

    def _verb_at(self, index: int) -> Verb | None:
        if index in self._timed or self.tokens.kinds[index] != WORD or self._in_compound(index):
            return None
        form = self._form(index)
        if form is not None and form.form is Form.PRESENT_OR_PARTICIPLE:
            form = PARTICIPLE if self._stands_as_participle(index) else PRESENT
        if form in (None, PARTICIPLE) and self._must_be_verb(index):
            form = PRESENT
        if form is None or self._is_noun(index, form.lexical):
            return None
        if form.lexical in NON_FINITE:
            return self._bare(index, form)
        return self._group(index, form)

    def _in_compound(self, index: int) -> bool:
        """«contre-la-montre», but not «a-t-elle»."""
        tokens = self.tokens
        if index > 1 and tokens.norms[index - 1] == "-" and tokens.glued(index) and tokens.glued(index - 1):
            return True
        following = index + 2
        if following >= len(tokens) or tokens.norms[index + 1] != "-" or not tokens.glued(index + 1):
            return False
        inverted = self.grammar.function_words | self.grammar.verbs.inverting
        return tokens.glued(following) and tokens.norms[following] not in inverted

    def _stands_as_participle(self, index: int) -> bool:
        """«Construit en 1950, le pont…», «un pont construit en…», but «la ville construit un pont»."""
        tokens = self.tokens
        after = index + 1
        if index == 0 or tokens.kinds[index - 1] == MARK:
            return (
                after >= len(tokens)
                or after in self._timed
                or tokens.norms[after] not in self.grammar.verbs.object_openers
            )
        if after >= len(tokens) or after in self._timed:
            return after >= len(tokens) or tokens.norms[index - 1] not in self.grammar.verbs.before_verbs
        return tokens.norms[after] in self.grammar.prepositions.all - self.grammar.nouns.determiners

    def _must_be_verb(self, index: int) -> bool:
        """«qui évolue», «il court»: behind such words stands a verb, though no table knows it."""
        norm = self.tokens.norms[index]
        grammar = self.grammar
        if (
            norm in grammar.function_words
            or norm in grammar.verbs.transparent
            or self.tokens.capitalised(index)
        ):
            return False
        before = index - 1
        while (
            before > 0 and self.tokens.norms[before] in grammar.verbs.transparent - grammar.verbs.before_verbs
        ):
            before -= 1
        return before >= 0 and self.tokens.norms[before] in grammar.verbs.before_verbs

    def _is_noun(self, index: int, form: Form | None) -> bool:
        """A form right behind a determiner is a noun; one with a capital inside the sentence is a name."""
        tokens, grammar = self.tokens, self.grammar
        if index == 0:
            return False
        if tokens.capitalised(index) and tokens.norms[index - 1] not in OPENING_MARKS:
            return True
        before = tokens.norms[index - 1]
        if form in grammar.verbs.like_nouns:
            clitic = before in grammar.verbs.transparent and self._opens_predicate(index - 2, before)
            return not clitic and (before in grammar.nouns.determiners or before in grammar.prepositions.all)
        if form not in LIKE_NOUNS:
            return False
        if form is Form.PARTICIPLE and before in grammar.prepositions.all:
            return True
        return before in grammar.nouns.determiners and (
            form is not Form.INFINITIVE or before not in grammar.verbs.transparent
        )

    def _opens_predicate(self, index: int, clitic: str) -> bool:
        """Whether a clitic behind this token is one, not an article or preposition."""
        if index < 0 or self.tokens.kinds[index] == MARK:
            return clitic not in self.grammar.nouns.determiners
        norm = self.tokens.norms[index]
        return norm in self.grammar.verbs.before_verbs or norm in self.grammar.conjunctions.coordinators

    def _bare(self, index: int, form: VerbForm) -> Verb:
        end = index + 1
        head = index
        if form.form in (Form.INFINITIVE, Form.OBLIGED, Form.PERFECT_INFINITIVE):
            head, end = self._through(index + 1, index)
        cue = self._cue_of(index, head)
        return Verb(index, end, head, self._bare_tense(form, cue), cue, bare=True, form=form)

    @staticmethod
    def _bare_tense(form: VerbForm, cue: Cue | None) -> Tense | None:
        if cue is Cue.PLANNED or form.form is Form.OBLIGED:
            return Tense.PLANNED
        return Tense.PAST if form.form is Form.PARTICIPLE else None

    def _group(self, index: int, form: VerbForm) -> Verb:
        """The finite form at ``index`` with the non-finite forms that belong to it."""
        head, end = self._through(index + 1, index, auxiliary=form.auxiliary is not None)
        following = None
        if head != index:
            following = self._non_finite(self._first_non_finite(index + 1, end)) or Form.PARTICIPLE
        tenses = self.grammar.verbs.tenses
        tense = tenses.get((form, following)) or tenses.get((form, None), Tense.PRESENT)
        if following and tense in (Tense.STATE, Tense.CONDITIONAL) and self._tells_change(index, head):
            tense = Tense.PAST
        cue = self._cue_of(index, head)
        if self._cue(index) is Cue.INTENDED and following is Form.INFINITIVE:
            tense = Tense.WAS_PLANNED if tense is Tense.IMPERFECT else Tense.PLANNED
        return Verb(index, end, head, tense, cue, bare=form.form is Form.INFINITIVE, form=form)

    def _tells_change(self, index: int, head: int) -> bool:
        """«est mort», «s'est effondré»: "be" with some participles, or a reflexive, is a past tense."""
        before = self.tokens.norms[index - 1] if index else ""
        return (
            self.tokens.norms[head] in self.grammar.verbs.changes or before in self.grammar.verbs.reflexives
        )

    def _first_non_finite(self, start: int, end: int) -> int:
        return next((at for at in range(start, end) if self._non_finite(at)), end - 1)

    def _non_finite(self, index: int) -> Form | None:
        """The form of a word that can follow an auxiliary, None for any other word."""
        form = self._form(index)
        if form is None:
            return None
        if form.form is Form.PRESENT_OR_PARTICIPLE:
            return Form.PARTICIPLE
        return form.form if form.form in NON_FINITE else None

    def _form(self, index: int) -> VerbForm | None:
        form = self.grammar.verbs.form(self.tokens.norms[index])
        if self.grammar.verbs.in_context is None or self.tokens.kinds[index] != WORD:
            return form
        if index not in self._forms:
            self._forms[index] = self.grammar.verbs.in_context(self.tokens, index, form, self._timed)
        return self._forms[index]

    def _through(self, index: int, head: int, *, auxiliary: bool = False) -> tuple[int, int]:
        """The last non-finite form of a group, and the end of the group."""
        end, gap = head + 1, 0
        while index < len(self.tokens) and gap < LONGEST_GAP:
            norm = self.tokens.norms[index]
            if index in self._timed:
                index += 1
                gap += 1
                continue
            form = self._non_finite(index) if self.tokens.kinds[index] == WORD else None
            if form is None and auxiliary and self._looks_like_participle(index):
                form = Form.PARTICIPLE
            if form is not None and not self._is_noun(index, form):
                head, end, gap = index, index + 1, 0
                if norm not in self.grammar.verbs.been and form is Form.PARTICIPLE:
                    break
            elif norm in self.grammar.verbs.transparent:
                gap += 1
            else:
                break
            index += 1
        return head, end

    def _looks_like_participle(self, index: int) -> bool:
        """«a bondi»: behind an auxiliary an ending is enough."""
        norm, grammar = self.tokens.norms[index], self.grammar
        known = (
            norm in grammar.verbs.no_verbs
            or norm in grammar.function_words
            or norm in grammar.verbs.transparent
        )
        if known or self.tokens.kinds[index] != WORD or self.tokens.capitalised(index):
            return False
        return norm.endswith(grammar.verbs.participle_endings)

    def _cue_of(self, start: int, head: int) -> Cue | None:
        """What a verb group says of its event: its full verb first, then the one that governs it."""
        return next((cue for at in range(head, start - 1, -1) if (cue := self._cue(at))), None)

    def _cue(self, index: int) -> Cue | None:
        norms, cues = self.tokens.norms, self.grammar.verbs.cues
        phrase = f"{norms[index]} {norms[index + 1]}" if index + 1 < len(norms) else ""
        return cues.get(phrase) or cues.get(norms[index])

    # chunks

    def _chunks(self) -> list[Chunk]:
        chunks: list[Chunk] = []
        for start, end, mark in self._stretches():
            if start < end:
                chunks.extend(self._split(self._chunk(start, end, mark, chunks)))
        return chunks or [Chunk(0, len(self.tokens), Opener.NONE, list(self.verbs))]

    def _stretches(self) -> Iterator[tuple[int, int, str]]:
        tokens, start, mark, quoted = self.tokens, 0, "", 0
        for index in range(len(tokens)):
            if index in self._timed:
                continue
            if index < quoted:
                continue
            if tokens.kinds[index] == MARK and tokens.norms[index] in BOUNDARIES and not self._joins(index):
                quoted = self._end_of_quoted_name(index)
                if quoted:
                    continue
                yield start, index, mark
                start, mark = index + 1, tokens.norms[index]
            elif index > start and self._opens_clause(index):
                yield start, index, mark
                start, mark = index, ""
        yield start, len(tokens), mark

    def _joins(self, index: int) -> bool:
        """«Roscoff–Cork», «20:30»: a mark with no space on either side parts nothing."""
        tokens = self.tokens
        return (
            tokens.norms[index] in "–—:"
            and tokens.glued(index)
            and index + 1 < len(tokens)
            and tokens.glued(index + 1)
        )

    def _end_of_quoted_name(self, index: int) -> int:
        """The end of a few words in quotation marks that are a name and no clause; 0 where there are none."""
        closing = QUOTES.get(self.tokens.norms[index])
        if closing is None:
            return 0
        for at in range(index + 1, min(index + LONGEST_QUOTED_NAME, len(self.tokens))):
            if self.tokens.norms[at] == closing:
                return at + 1
            if at in self._timed or any(verb.start == at and not verb.bare for verb in self.verbs):
                return 0
        return 0

    def _opens_clause(self, index: int) -> bool:
        norm = self.tokens.norms[index]
        grammar = self.grammar
        if (
            norm in grammar.conjunctions.relatives
            or norm in grammar.conjunctions.subordinators
            or norm in grammar.conjunctions.conditions
        ):
            return True
        if norm in grammar.conjunctions.complementizers:
            return self._verb_within(index + 1, LONGEST_GAP * 3)
        return (
            norm in grammar.conjunctions.coordinators
            and not self._joins_times(index)
            and self._verb_follows(index + 1)
        )

    def _joins_times(self, index: int) -> bool:
        """«en 2016 et en 2017»."""
        return index - 1 in self._timed and (index + 1 in self._timed or index + 2 in self._timed)

    def _verb_within(self, index: int, reach: int) -> bool:
        return any(index <= verb.start < index + reach and not verb.bare for verb in self.verbs)

    def _verb_follows(self, index: int) -> bool:
        """Whether a verb comes next, with nothing between but words that can stand in its group."""
        limit = min(index + LONGEST_GAP, len(self.tokens))
        for at in range(index, limit):
            if any(verb.start == at for verb in self.verbs):
                return True
            if self.tokens.norms[at] not in self.grammar.verbs.transparent and at not in self._timed:
                return False
        return False

    def _chunk(self, start: int, end: int, mark: str, before: Sequence[Chunk]) -> Chunk:
        chunk = Chunk(
            start, end, Opener.NONE, [verb for verb in self.verbs if start <= verb.start < end], start, mark
        )
        chunk.opener = self._opener(chunk, before)
        if chunk.opener:
            chunk.content = start + 1
        if not chunk.finite:
            chunk.verbs = sorted([*chunk.verbs, *self._guessed(chunk)], key=lambda verb: verb.start)
        if chunk.opener in MAIN_OPENERS and self._opens_with_participle(chunk):
            chunk.opener = Opener.PARTICIPLE
        return chunk

    def _guessed(self, chunk: Chunk) -> list[Verb]:
        """«l'insecte colonise 42 départements»: a word no table knows, between a noun and its object."""
        grammar, tokens = self.grammar, self.tokens
        for index in range(chunk.content + 2, chunk.end - 1):
            if index in self._timed or tokens.kinds[index] != WORD or tokens.capitalised(index):
                continue
            norm, before = tokens.norms[index], tokens.norms[index - 1]
            if norm in grammar.function_words or not norm.endswith(grammar.verbs.present_endings):
                continue
            object_follows = (
                tokens.norms[index + 1] in grammar.verbs.object_openers or tokens.kinds[index + 1] in NUMBERS
            )
            if object_follows and before not in grammar.function_words and not self._in_compound(index):
                return [
                    Verb(
                        index,
                        index + 1,
                        index,
                        Tense.PRESENT,
                        self._cue(index),
                        bare=False,
                        form=PRESENT,
                    )
                ]
        return []

    def _opener(self, chunk: Chunk, before: Sequence[Chunk]) -> Opener:
        norm = self.tokens.norms[chunk.start]
        grammar = self.grammar
        if norm in grammar.conjunctions.complementizers and before and self._follows_noun(chunk, before[-1]):
            return Opener.RELATIVE
        kinds = (
            (Opener.CONDITION, grammar.conjunctions.conditions),
            (Opener.RELATIVE, grammar.conjunctions.relatives),
            (Opener.THAT, grammar.conjunctions.complementizers),
            (Opener.SUBORDINATE, grammar.conjunctions.subordinators),
            (Opener.COORDINATE, grammar.conjunctions.coordinators),
        )
        return next((opener for opener, words in kinds if norm in words), Opener.NONE)

    def _follows_noun(self, chunk: Chunk, before: Chunk) -> bool:
        """«le record que détient…» against «a déclaré que…»."""
        if before.end < chunk.start - 1:
            return False
        if not before.verbs:
            return not before.opener
        last = before.verbs[-1]
        return last.end < before.end and last.cue not in SAYING and not self._only_time(last.end, before.end)

    def _only_time(self, start: int, end: int) -> bool:
        return all(
            at in self._timed or self.tokens.norms[at] in self.grammar.function_words
            for at in range(start, end)
        )

    def _split(self, chunk: Chunk) -> list[Chunk]:
        """«L'arrêté | qui encadre la pêche | a été publié»: a second verb belongs to the clause around."""
        finite = chunk.finite
        if chunk.opener is not Opener.RELATIVE or len(finite) < 2:
            return [chunk]
        start = finite[-1].start
        while start - 1 > finite[-2].end and self.tokens.norms[start - 1] in self.grammar.verbs.transparent:
            start -= 1
        first = Chunk(
            chunk.start,
            start,
            Opener.RELATIVE,
            [v for v in chunk.verbs if v.start < start],
            chunk.content,
            chunk.mark,
        )
        return [
            first,
            Chunk(start, chunk.end, Opener.NONE, [v for v in chunk.verbs if v.start >= start], start),
        ]

    def _opens_with_participle(self, chunk: Chunk) -> bool:
        first = chunk.verbs[0] if chunk.verbs else None
        if first is None or not first.bare or first.form == INFINITIVE:
            return False
        return all(
            self.tokens.norms[at] in self.grammar.verbs.transparent or at in self._timed
            for at in range(chunk.content, first.start)
        )

    def owns(self, expression: Expression) -> bool:
        """«Friday's game»: whether what stands behind a time belongs to it."""
        norms, after = self.tokens.norms, expression.closing
        ending = norms[after + 1] if after + 1 < len(norms) else ""
        return ending in self.grammar.nouns.possessives and norms[after] in APOSTROPHES

    def is_earlier_part(self, first: int, second: int) -> bool:
        """Whether a semicolon or colon parts a chunk from one before."""
        return any(chunk.mark in PART_MARKS for chunk in self.chunks[first + 1 : second + 1])

    # what governs an expression

    def governor(self, expression: Expression) -> tuple[Verb | None, int]:
        """The verb on which an expression depends, and the number of its chunk."""
        here = self.chunk_of(expression.start)
        chunk = self.chunks[here]
        left = [verb for verb in chunk.verbs if verb.start < expression.start]
        right = [verb for verb in chunk.verbs if verb.start >= expression.start]
        finite = [verb for verb in right if not verb.bare]
        if left and finite and self._opens_within(left[-1], expression):
            return finite[0], here
        if left:
            return left[-1], here
        if finite or right:
            return (finite or right)[0], here
        return self._elsewhere(here)

    def _opens_within(self, verb: Verb, expression: Expression) -> bool:
        """Whether a clause opens between a verb and a time: "closed after its profit in May fell"."""
        between = self.tokens.norms[verb.end : expression.opening]
        grammar = self.grammar
        if any(norm in grammar.conjunctions.prepositions for norm in between):
            return True
        named = any(norm not in grammar.function_words for norm in between)
        return (
            bool(grammar.conjunctions.prepositions)
            and verb.cue in SAYING
            and named
            and between[-1] in grammar.prepositions.with_times
        )

    def _elsewhere(self, here: int) -> tuple[Verb | None, int]:
        """Of a chunk without a verb: the participle or clause it continues, else the clause it opens."""
        before = self.chunks[here - 1] if here else None
        if before is not None and before.verbs and not self._sets_scene(here):
            return before.verbs[-1], here - 1
        following = next((n for n in range(here + 1, len(self.chunks)) if self._is_main(n)), None)
        preceding = (n for n in range(here - 1, -1, -1) if self.chunks[n].verbs)
        number = next(preceding, None) if following is None else following
        if number is None:
            return None, here
        chunk = self.chunks[number]
        return (chunk.finite or chunk.verbs)[0], number

    def _sets_scene(self, here: int) -> bool:
        """Whether a time opens a clause of its own: «… ; en novembre, le film…»."""
        return self.chunks[here].mark in SCENE_MARKS and here + 1 < len(self.chunks)

    def _is_main(self, number: int) -> bool:
        chunk = self.chunks[number]
        return bool(chunk.finite) and chunk.opener in MAIN_OPENERS

    def main_verb(self, number: int) -> Verb | None:
        """The finite verb of the main clause nearest to a chunk, the later one first."""
        order = sorted(range(len(self.chunks)), key=lambda other: (abs(other - number), other < number))
        for other in order:
            if other != number and self._is_main(other):
                return self.chunks[other].finite[0]
        return None
