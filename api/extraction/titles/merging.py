"""Chunks as titles see them: a parenthesis or a date between commas does not cut a clause."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from api.extraction.clauses.chunks import Chunk
from api.extraction.clauses.grammar import Cue, Form, Grammar
from api.extraction.clauses.linking_words import MAIN_OPENERS, Opener
from api.extraction.clauses.sentence import Sentence
from api.extraction.titles.datelines import end_of_dateline
from api.extraction.tokens import INTEGER, MARK, WORD

LONGEST_PLACE = 3
"""Words of the longest name of a state or country."""
ROOM = 90
"""Characters of the longest clause that keeps who says so between its commas."""
CLOSING = {"(": ")", "[": "]"}
WITHOUT_SUBJECT = frozenset({Form.PARTICIPLE, Form.GERUND})


class Merged:
    """The merged chunks of a sentence; ``removed`` are the words of those dates that its titles lack.

    ``number_of`` has the number of the merged chunk for that of each chunk, ``dropped`` the indices of the
    commas that go with the dates between them, ``fenced`` the number of the last such date, and
    ``quoted_to`` the index of the mark that closes the last quotation.
    """

    def __init__(self, sentence: Sentence, dates: frozenset[int], removed: frozenset[int]) -> None:
        self.sentence = sentence
        self.dates, self.removed = dates, removed
        self.chunks: list[Chunk] = []
        self.number_of: list[int] = []
        self.dropped: set[int] = set()
        self.fenced = -1
        self.closing_marks = sentence.grammar.typography.closing_marks
        self.quoted_to = -1
        self._first = end_of_dateline(sentence)
        for number, chunk in enumerate(sentence.chunks):
            self._add(number)
            self.dropped.update(self._fences(chunk))

    def _add(self, number: int) -> None:
        chunk = self.sentence.chunks[number]
        if chunk.end <= self._first:
            self.number_of.append(0)
            return
        if chunk.start < self._first:
            chunk = _opened_at(self._first, chunk)
        if self.chunks and any(rule(self, number) for rule in RULES):
            self.chunks[-1] = _one(self.chunks[-1], chunk, self._end_of(chunk))
        elif self.chunks and self._leads_to_relative(chunk):
            before = self.chunks[-1]
            self.chunks[-1] = replace(chunk, start=before.start, mark=before.mark)
        else:
            self.chunks.append(chunk)
        self.number_of.append(len(self.chunks) - 1)

    def _fences(self, chunk: Chunk) -> Iterator[int]:
        """The commas around a date at the head of a clause: «et, en mai, a porté plainte»."""
        if chunk.opener is not Opener.COORDINATE:
            return
        for at in range(chunk.content, chunk.end):
            if self.sentence.tokens.norms[at] == "," and at not in self.removed:
                yield at
            elif at not in self.removed:
                return

    def _end_of(self, chunk: Chunk) -> int:
        """The end of a chunk, with the bracket that closes it."""
        norms = self.sentence.tokens.norms
        closes = chunk.end < len(norms) and norms[chunk.end] == CLOSING.get(chunk.mark)
        return chunk.end + (closes or chunk.end == self.quoted_to)

    def _leads_to_relative(self, chunk: Chunk) -> bool:
        """«…, dans | lequel il vivait»: the preposition belongs to the relative clause."""
        norms, prepositions = self.sentence.tokens.norms, self.sentence.grammar.prepositions.all
        before = self.chunks[-1]
        if chunk.opener is not Opener.RELATIVE or chunk.mark or before.end != chunk.start:
            return False
        return all(norms[at] in prepositions for at in range(before.start, before.end))

    def chunk_before(self, number: int) -> Chunk:
        """The chunk before one, as the sentence cuts it."""
        return self.sentence.chunks[number - 1]

    def is_date(self, chunk: Chunk) -> bool:
        """Whether a chunk holds nothing but dates and adverbs."""
        norms, adverbs = self.sentence.tokens.norms, self.sentence.grammar.verbs.transparent
        return not chunk.verbs and all(
            at in self.dates or norms[at] in adverbs for at in range(chunk.start, chunk.end)
        )


def parenthesis(merged: Merged, number: int) -> bool:
    """«le salaire minimum (Smic)»: a parenthesis without a clause."""
    chunk = merged.sentence.chunks[number]
    return chunk.mark in CLOSING and not chunk.finite and chunk.opener is not Opener.RELATIVE


def restriction(merged: Merged, number: int) -> bool:
    """«Il n'en a vu que trois»: a «que» without a finite verb opens no clause."""
    chunk = merged.sentence.chunks[number]
    norms, grammar = merged.sentence.tokens.norms, merged.sentence.grammar
    before = merged.chunks[-1]
    opens = norms[chunk.start] in grammar.conjunctions.complementizers and not chunk.mark
    restricted = norms[before.start : before.end]
    return opens and not chunk.finite and any(norm in grammar.verbs.restricting for norm in restricted)


def quotation(merged: Merged, number: int) -> bool:
    """«le juger pour « enlèvement, vol et recel »»: quoted words without a clause."""
    chunk, before, marks = merged.sentence.chunks[number], merged.chunk_before(number), merged.closing_marks
    if chunk.start < merged.quoted_to and not chunk.finite:
        return True
    if chunk.mark not in marks or before.end != chunk.start - 1 or before.opener is Opener.RELATIVE:
        return False
    norms = merged.sentence.tokens.norms
    end = next((at for at in range(chunk.start, len(norms)) if norms[at] == marks[chunk.mark]), 0)
    inside = [other for other in merged.sentence.chunks[number:] if other.start < end]
    if not end or any(other.finite for other in inside):
        return False
    merged.quoted_to = end
    return True


def after_quotation(merged: Merged, number: int) -> bool:
    """What follows quoted words that have just been merged."""
    chunk = merged.sentence.chunks[number]
    if chunk.start != merged.quoted_to + 1 or chunk.opener is not Opener.NONE:
        return False
    return _fits(merged, chunk)


def larger_place(merged: Merged, number: int) -> bool:
    """ "in San Francisco, California on Monday": the state or country after a town."""
    chunk, tokens = merged.sentence.chunks[number], merged.sentence.tokens
    before = merged.chunks[-1].end - 1
    if chunk.mark != "," or chunk.verbs or not _is_capitalised(merged, before):
        return False
    words = range(chunk.start, chunk.end)
    named = [at for at in words if at not in merged.dates and tokens.kinds[at] != MARK]
    if not named or not all(_is_capitalised(merged, at) for at in named) or len(named) > LONGEST_PLACE:
        return False
    while before > 0 and _is_capitalised(merged, before):
        before -= 1
    return tokens.norms[before] in merged.sentence.grammar.prepositions.place


def place_before_noun(merged: Merged, number: int) -> bool:
    """ "the Leeds, Ala., mill": the state after a town that stands before a noun."""
    if number + 1 >= len(merged.sentence.chunks):
        return False
    sentence, chunk, noun = merged.sentence, *merged.sentence.chunks[number : number + 2]
    town, norms = merged.chunk_before(number).end - 1, sentence.tokens.norms
    nouns = sentence.grammar.nouns
    are_fenced = chunk.mark == noun.mark == "," and noun.opener is Opener.NONE and not chunk.verbs
    if not are_fenced or not nouns.after_times or norms[town - 1] not in nouns.determiners:
        return False
    if sentence.tokens.between(town, town + 1).isupper():  # "The MP, Ann Kerr, …"
        return False
    words = [at for at in range(chunk.start, chunk.end) if sentence.tokens.kinds[at] == WORD]
    are_names = all(_is_capitalised(merged, at) for at in (town, chunk.start))
    return are_names and len(words) <= LONGEST_PLACE and _opens_with_noun(merged, noun)


def _opens_with_noun(merged: Merged, chunk: Chunk) -> bool:
    """Whether a common noun stands at the head of a chunk, as far as the tables can tell."""
    norm, grammar = merged.sentence.tokens.norms[chunk.start], merged.sentence.grammar
    if norm in grammar.function_words or norm in grammar.prepositions.all or chunk.start in merged.dates:
        return False
    is_verb = any(verb.start == chunk.start for verb in chunk.verbs)
    return not is_verb and not merged.sentence.tokens.capitalised(chunk.start)


def noun_after_place(merged: Merged, number: int) -> bool:
    """The noun after a state that has just been merged."""
    before = merged.number_of[number - 2 : number]
    return before == [len(merged.chunks) - 1] * 2 and place_before_noun(merged, number - 1)


def address(merged: Merged, number: int) -> bool:
    """«au 31, rue Haute»: the street after the number of a house."""
    chunk, tokens = merged.sentence.chunks[number], merged.sentence.tokens
    before = merged.chunks[-1].end - 1
    is_street = chunk.mark == "," and tokens.norms[chunk.start] in merged.sentence.grammar.names.streets
    return is_street and tokens.kinds[before] == INTEGER and before not in merged.dates


def after_parenthesis(merged: Merged, number: int) -> bool:
    """«le salaire minimum (Smic) de 2 %»: what follows a parenthesis goes on with what stands before it."""
    chunk, before = merged.sentence.chunks[number], merged.chunk_before(number)
    if CLOSING.get(before.mark) != chunk.mark or chunk.opener is not Opener.NONE:
        return False
    if merged.number_of[number - 2 : number] != [len(merged.chunks) - 1] * 2:
        return False
    return _fits(merged, chunk) or not (chunk.verbs or merged.chunks[-1].verbs)


def date_between_commas(merged: Merged, number: int) -> bool:
    """«La récolte sera, cette année, la plus maigre»: the date and what follows it."""
    chunk, chunks = merged.sentence.chunks[number], merged.sentence.chunks
    if chunk.mark != "," or number + 1 >= len(chunks) or not merged.is_date(chunk):
        return False
    after = chunks[number + 1]
    if after.mark != "," or after.opener is not Opener.NONE or not _fits(merged, after):
        return False
    merged.fenced = number
    if chunk.end - 1 not in merged.removed:
        return True
    merged.dropped.add(chunk.start - 1)
    if after.finite or _lacks_object(merged):
        merged.dropped.add(after.start - 1)
    return True


def after_date_between_commas(merged: Merged, number: int) -> bool:
    """What follows a date between commas that has just been merged."""
    return merged.fenced == number - 1


def inserted_source(merged: Merged, number: int) -> bool:
    """«avrebbe incontrato, secondo il Times, il presidente»: who says so, between commas in a clause."""
    chunk, chunks = merged.sentence.chunks[number], merged.sentence.chunks
    after = chunks[number + 1] if number + 1 < len(chunks) else None
    if after is None or not chunk.mark == after.mark == "," or after.opener is not Opener.NONE:
        return False
    if not (_names_source(merged, chunk) or _tells_who_said(merged, chunk)) or not _goes_on(merged, after):
        return False
    if not merged.dates.isdisjoint(range(chunk.start, chunk.end)):
        return False
    merged.fenced = number
    tokens = merged.sentence.tokens
    if chunk.finite or tokens.ends[after.end - 1] - tokens.starts[merged.chunks[-1].start] > ROOM:
        merged.dropped.update(range(chunk.start - 1, after.start))
    return True


def _names_source(merged: Merged, chunk: Chunk) -> bool:
    """«secondo il Times», "according to police": a source without a verb."""
    norms, sources = merged.sentence.tokens.norms, merged.sentence.grammar.saying.sources
    opens = norms[chunk.start] in sources or " ".join(norms[chunk.start : chunk.start + 2]) in sources
    return opens and not chunk.finite


def _tells_who_said(merged: Merged, chunk: Chunk) -> bool:
    """«come ha spiegato il sindaco»."""
    likens = merged.sentence.tokens.norms[chunk.start] in merged.sentence.grammar.conjunctions.likening
    return likens and len(chunk.finite) == 1 and chunk.finite[0].cue is Cue.REPORTING


def _goes_on(merged: Merged, chunk: Chunk) -> bool:
    """Whether a chunk has what is still lacking: the verb of a subject, or the object of a verb."""
    norm, grammar, before = (
        merged.sentence.tokens.norms[chunk.start],
        merged.sentence.grammar,
        merged.chunks[-1],
    )
    if not before.finite:
        is_subject = before.opener is Opener.NONE and not merged.is_date(before)
        return is_subject and bool(chunk.finite) and chunk.finite[0].start == chunk.start
    return not chunk.finite and _can_complete(norm, grammar)


def _can_complete(norm: str, grammar: Grammar) -> bool:
    """Whether a word opens an object, or a complement with a preposition."""
    return norm in grammar.verbs.object_openers or norm in grammar.prepositions.all


def place_after_date(merged: Merged, number: int) -> bool:
    """«O funeral realiza-se [amanhã], na Sé»: the comma goes with the date before it."""
    chunk, before, sentence = merged.sentence.chunks[number], merged.chunks[-1], merged.sentence
    leads = sentence.tokens.norms[chunk.start] in sentence.grammar.prepositions.place
    if chunk.mark != "," or not leads or chunk.finite or not before.finite or before.end != chunk.start - 1:
        return False
    if any(_continues_list(one, merged) for one in sentence.chunks[number + 1 : number + 2]):
        return False
    last = before.end - 1
    while last in merged.removed:
        last -= 1
    if last == before.end - 1 or not _ends_verb(before, last, merged):
        return False
    merged.dropped.add(chunk.start - 1)
    return True


def _continues_list(chunk: Chunk, merged: Merged) -> bool:
    """Whether a chunk without a verb has a date of its own, or opens with the object or subject."""
    norms, grammar = merged.sentence.tokens.norms, merged.sentence.grammar
    is_dated = not merged.dates.isdisjoint(range(chunk.start, chunk.end))
    return not chunk.finite and (is_dated or norms[chunk.start] in grammar.verbs.object_openers)


def _ends_verb(chunk: Chunk, index: int, merged: Merged) -> bool:
    """Whether a token is the last of the verb group of a chunk, or a pronoun that a hyphen joins to it."""
    norms, enclitics = merged.sentence.tokens.norms, merged.sentence.grammar.verbs.enclitics
    joined = norms[index] in enclitics and norms[index - 1] == "-"
    end = index - 1 if joined else index + 1
    return any(verb.end in (end, index + 1) for verb in chunk.finite)


def coordinated_participle(merged: Merged, number: int) -> bool:
    """«a été construit et restauré», if the second participle has the only date."""
    chunk, before = merged.sentence.chunks[number], merged.chunks[-1]
    coordinators = merged.sentence.grammar.conjunctions.coordinators
    norms = merged.sentence.tokens.norms
    if chunk.opener is not Opener.PARTICIPLE or norms[chunk.start] not in coordinators or not before.finite:
        return False
    return before.finite[-1].head > before.finite[-1].start and merged.dates.isdisjoint(
        range(before.start, before.end)
    )


RULES: tuple[Callable[[Merged, int], bool], ...] = (
    parenthesis,
    restriction,
    quotation,
    after_quotation,
    larger_place,
    place_before_noun,
    noun_after_place,
    address,
    after_parenthesis,
    date_between_commas,
    after_date_between_commas,
    inserted_source,
    place_after_date,
    coordinated_participle,
)
"""The chunks that go on with the one before them."""


def _opened_at(start: int, chunk: Chunk) -> Chunk:
    """A chunk without what stands before a token."""
    first = chunk.verbs[0] if chunk.verbs else None
    opens = first is not None and first.start == start and first.form.lexical in WITHOUT_SUBJECT
    opener = Opener.PARTICIPLE if opens and chunk.opener in MAIN_OPENERS else chunk.opener
    return replace(chunk, start=start, content=max(start, chunk.content), opener=opener)


def _one(first: Chunk, second: Chunk, end: int) -> Chunk:
    """Two chunks as one, which opens as the first does."""
    return Chunk(first.start, end, first.opener, [*first.verbs, *second.verbs], first.content, first.mark)


def _fits(merged: Merged, chunk: Chunk) -> bool:
    """Whether a chunk can go on with the last one: only one of them is a clause."""
    before = merged.chunks[-1]
    if not chunk.finite:
        return bool(before.finite) or _is_nominal(merged, before)
    if before.opener in (Opener.RELATIVE, Opener.THAT):
        return not before.finite
    return not before.finite and before.opener in MAIN_OPENERS and _is_nominal(merged, before)


def _is_nominal(merged: Merged, chunk: Chunk) -> bool:
    norms, grammar = merged.sentence.tokens.norms, merged.sentence.grammar
    if norms[chunk.content] in grammar.prepositions.all:
        return False
    return any(norms[at] not in grammar.function_words for at in range(chunk.content, chunk.end)) and not (
        merged.is_date(chunk)
    )


def _lacks_object(merged: Merged) -> bool:
    """Whether a comma would separate a verb from its object."""
    before = merged.chunks[-1]
    return bool(before.verbs) and before.verbs[-1].end == before.end


def _is_capitalised(merged: Merged, index: int) -> bool:
    tokens = merged.sentence.tokens
    return tokens.kinds[index] == WORD and tokens.capitalised(index)
