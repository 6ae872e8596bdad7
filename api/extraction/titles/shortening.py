"""Making a title short: what it can do without goes first, and it ends with a whole phrase."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

from api.extraction.clauses.linking_words import Opener
from api.extraction.titles.bounding import LONGEST
from api.extraction.titles.endings import is_enclitic
from api.extraction.titles.gate import fault
from api.extraction.titles.joining import capitalised
from api.extraction.titles.line import Line
from api.extraction.titles.parts import (
    Kind,
    Part,
    finite_verbs,
    infinitive_follows,
    main_verb,
    opens_participle,
    parts_of,
    quoted_words,
)
from api.extraction.titles.tidying import tidy

WANTED = 90
"""Characters that a title should have at most."""
LONG_ENOUGH = 80
"""Characters from which the end of a phrase is a better one than that of a noun without its complements."""
SHORTEST = 30
"""Characters that a cut leaves at least."""

DISPENSABLE = (
    (Kind.APPOSITION, WANTED),
    (Kind.RELATIVE, WANTED),
    (Kind.PARENTHESIS, WANTED),
    (Kind.PARTICIPLE, LONGEST),
    (Kind.PURPOSE, LONGEST),
    (Kind.DEPENDENT, LONGEST),
    (Kind.ADJUNCT, LONGEST),
    (Kind.ROLE, LONGEST),
    (Kind.NAME, LONGEST),
)
"""The parts that a title can do without, in the order in which they go, and the length that spares each."""


def shortened(line: Line, needed: Collection[int], room: int = 0) -> Line:
    """The title without what it can do without, as far as it is too long.

    ``needed`` are the words of the sentence that stay: the date, or the clause that it is removed from.
    ``room`` are the characters to leave for who says it.
    """
    line = _without_opener_at_end(line)
    for kind, length in DISPENSABLE:
        while len(line.text) + room > length and (shorter := _without_part(line, kind, needed)) is not None:
            line = shorter
    return line if len(line.text) + room <= LONGEST else _cut(line, needed, room)


def _without_opener_at_end(line: Line) -> Line:
    """«Le maire a signé et [en 2019]…»: the title without the head of a clause that was left out."""
    openers, end = line.grammar.conjunctions.openers, len(line.words)
    while end and line.norms[line.words[end - 1]] in openers and not is_enclitic(line, line.words[end - 1]):
        end -= 1
    if not end or end == len(line.words):
        return line
    return line.with_text(tidy(line.text[: line.tokens.ends[line.words[end - 1]]], line.grammar.typography))


def _without_part(line: Line, kind: Kind, needed: Collection[int]) -> Line | None:
    """The title without its last part of a kind, None if it has none that it can do without."""
    parts = parts_of(line)
    for number in reversed(range(len(parts))):
        part = parts[number]
        if part.kind is not kind or _is_listed(line, parts, number):
            continue
        if kind is not Kind.ROLE and _holds(line, range(part.start, part.end), needed):
            continue
        shorter = line.with_text(_text_without(line, parts, number))
        if shorter.words and fault(shorter) is None:
            return shorter
    return None


def _holds(line: Line, indices: range, needed: Collection[int]) -> bool:
    """Whether some tokens of a title are needed."""
    return any(line.origins[index] in needed for index in indices)


def _is_listed(line: Line, parts: list[Part], number: int) -> bool:
    """«le Japon, le Canada et l'Australie»: whether a part is one of several things of the same kind."""
    if parts[number].kind is not Kind.APPOSITION:
        return False
    coordinators = line.grammar.conjunctions.coordinators
    for part in parts[number:]:
        if part.kind is not Kind.APPOSITION:
            return False
        if any(norm in coordinators for norm in line.norms[part.start : part.end]):
            return True
    return False


def _text_without(line: Line, parts: list[Part], number: int) -> str:
    """The text without a part and the marks around it; a comma stays where another part needs it."""
    part = parts[number]
    before = line.text[: line.tokens.starts[part.start]].rstrip(" ,(–—;")
    rest = line.text[line.tokens.ends[part.end - 1] :]
    after = rest.lstrip(" ,)–—;")
    joint = _joint(line, parts, number) if part.kind is not Kind.PARENTHESIS else rest[1:2].strip()
    if part.kind is Kind.ROLE:
        after = after.replace(", ", " ", 1)
    text = f"{before}{joint} {after}" if before and after else before or after
    return capitalised(tidy(text, line.grammar.typography), line.grammar.typography)


def _joint(line: Line, parts: list[Part], number: int) -> str:
    """The comma between the parts before and after one that goes, unless a verb follows its subject."""
    if number + 1 >= len(parts) or not number:
        return ""
    following = parts[number + 1]
    verbs = finite_verbs(line, following.start, following.end)
    return "" if following.kind is Kind.CLAUSE and verbs else ","


def _cut(line: Line, needed: Collection[int], room: int) -> Line:
    """The title up to the last end of a phrase at which it is short enough, itself if there is none.

    One that ends amid a quotation is the last choice.
    """
    longest = LONGEST - room
    phrases = [*_ends(line, needed, _opens_phrase, longest)]
    long = [index for index in phrases if line.tokens.ends[index - 1] >= LONG_ENOUGH - room]
    quoted = quoted_words(line)
    ends = dict.fromkeys([*long, *_ends(line, needed, _opens_complement, longest), *phrases])
    for index in sorted(ends, key=quoted.__contains__):
        text = line.text[: line.tokens.ends[index - 1]]
        shorter = line.with_text(tidy(text, line.grammar.typography))
        if shorter.words and fault(shorter) is None:
            return shorter
    return line


def _ends(
    line: Line, needed: Collection[int], opens: Callable[[Line, int], bool], longest: int
) -> Iterator[int]:
    """The indices before which the title can end, from the right, as far as its verb and what is needed."""
    verb = main_verb(line)
    kept = needed if verb is None else {*needed, *range(verb.start, verb.end + 1)}
    for index in range(len(line.norms) - 1, 1, -1):
        if line.origins[index] in kept or line.tokens.ends[index - 1] < SHORTEST:
            return
        if line.tokens.ends[index - 1] <= longest and opens(line, index):
            yield index


def _opens_phrase(line: Line, index: int) -> bool:
    """Whether a phrase begins at a token that nothing before it needs."""
    norm, grammar = line.norms[index], line.grammar
    conjunctions, prepositions = grammar.conjunctions, grammar.prepositions
    if line.is_mark(index):
        return norm == ","
    if _opens_relative(line, index) or norm in conjunctions.subordinators or _opens_description(line, index):
        return True
    if norm in conjunctions.coordinators:
        return bool(finite_verbs(line, index + 1, min(index + 3, len(line.norms))))
    if norm not in prepositions.all or norm in prepositions.genitives | prepositions.results:
        return False
    if infinitive_follows(line, index + 1):
        return norm in prepositions.purpose
    return not _follows_verb(line, index)


def _opens_complement(line: Line, index: int) -> bool:
    """«les ministres | des Affaires étrangères»: whether the noun before can do without it."""
    norm, grammar = line.norms[index], line.grammar
    if norm not in grammar.prepositions.all - grammar.prepositions.results:
        return False
    if infinitive_follows(line, index + 1):
        return False
    before = line.norms[index - 1]
    is_part = before in grammar.prepositions.nouns
    is_noun = not is_part and before not in grammar.function_words and not line.is_mark(index - 1)
    return is_noun and not line.tokens.capitalised(index - 1) and not _follows_verb(line, index)


def _opens_relative(line: Line, index: int) -> bool:
    """«le plan | qui prévoit», "a plan | that includes"."""
    origin = line.origins[index]
    if line.norms[index] in line.grammar.conjunctions.relatives:
        return True
    if origin is None or line.norms[index] not in line.grammar.conjunctions.complementizers:
        return False
    return line.outline.segment_at(origin).opener is Opener.RELATIVE


def _opens_description(line: Line, index: int) -> bool:
    """«les mesures | prises par le maire», but not «un plan élargi», "a restructuring plan"."""
    if not opens_participle(line, index) or index + 1 >= len(line.norms):
        return False
    grammar, after = line.grammar, line.norms[index + 1]
    opens_noun = after in grammar.prepositions.all or after in grammar.nouns.determiners
    return (opens_noun or line.tokens.capitalised(index + 1)) and not _follows_verb(line, index)


def _follows_verb(line: Line, index: int) -> bool:
    """«Le maire a renoncé à la vente»: whether a phrase comes right after a verb, which may need it."""
    origin = line.origins[index - 1]
    return origin is not None and any(verb.end == origin + 1 for verb in line.outline.sentence.verbs)
