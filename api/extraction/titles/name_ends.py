"""Where a name ends: each way in which it can go on after its first word."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from api.extraction.clauses.grammar import NON_FINITE, Grammar
from api.extraction.folding import folded
from api.extraction.tokens import INTEGER, MARK, WORD, Tokens

LONGEST_NAME = 8
"""Words of the longest name, each with a mark or a small word before it."""
LONGEST_PLACE = 6
"""Tokens of the longest known name of a place."""
LONGEST_FIRST_NAMES = 2
"""Words before the particle of the longest name: «Valéry Giscard d'Estaing»."""
LONGEST_FIELD = 5
"""Tokens of "and Human Services Department", at most."""
LONGEST_CHANNEL = 2
"""Digits of the longest number in a name such as «France 24»."""
TYING_MARKS = frozenset({"'", "’", "&"})


class Part(NamedTuple):
    """The tokens of a name that have been found so far."""

    tokens: Tokens
    grammar: Grammar
    start: int
    end: int

    @property
    def first(self) -> str:
        """The norm of the first token."""
        return self.tokens.norms[self.start]

    @property
    def text(self) -> str:
        """The words found so far."""
        return self.tokens.between(self.start, self.end)

    @property
    def is_single(self) -> bool:
        """Whether this is one token."""
        return self.end == self.start + 1

    @property
    def goes_on_small(self) -> bool:
        """Whether this is a body whose name can go on in small letters: not after the name of its place."""
        if self.first not in self.grammar.names.bodies:
            return False
        last = self.end - 1
        return self.norm(last) in self.grammar.names.bodies or not self.tokens.capitalised(last)

    @property
    def before(self) -> str:
        """The norm of the token before the name, "" at the head of the sentence."""
        return self.tokens.norms[self.start - 1] if self.start else ""

    @property
    def is_determined(self) -> bool:
        """Whether a determiner stands before the name."""
        return self.before in self.grammar.nouns.determiners

    def norm(self, index: int) -> str:
        """The norm of a token, "" after the last."""
        norms = self.tokens.norms
        return norms[index] if index < len(norms) else ""

    def is_capital(self, index: int) -> bool:
        """Whether a word with a capital stands at an index."""
        if index >= len(self.tokens) or self.tokens.kinds[index] != WORD or self.norm(index).endswith("'"):
            return False
        return self.tokens.capitalised(index)

    def is_acronym(self, index: int) -> bool:
        """Whether a word has capitals only: «ONU»."""
        return is_acronym(self.tokens, index)

    def is_tied(self, index: int) -> bool:
        """Whether a mark touches the words on both sides."""
        tokens = self.tokens
        return index + 1 < len(tokens) and tokens.glued(index) and tokens.glued(index + 1)

    def is_place(self, index: int) -> bool:
        """Whether a word names a place."""
        return is_known_place(self.tokens.norms[index], self.grammar)

    def after_links(self) -> int:
        """Index after at most two small words: «de la»."""
        names, end = self.grammar.names, self.end
        if self.norm(end) in names.articles:
            return end
        while end - self.end < 2 and self.norm(end) in names.links:
            end += 1
        return end

    def is_small(self, index: int, *, after_preposition: bool) -> bool:
        """Whether a word in small letters stands at an index that is no small word and no finite verb.

        After a preposition some forms of verbs are nouns.
        """
        tokens, grammar, norm = self.tokens, self.grammar, self.norm(index)
        if not norm or tokens.kinds[index] != WORD or tokens.capitalised(index):
            return False
        if norm in grammar.function_words or norm in grammar.names.calendar:
            return False
        form = grammar.verbs.form(norm)
        if form is None or form.form in NON_FINITE:
            return True
        return after_preposition and form.lexical in grammar.verbs.like_nouns


def end_of_name(tokens: Tokens, start: int, grammar: Grammar) -> int:
    """Index after the last token of the name that begins at an index."""
    part = Part(tokens, grammar, start, start + 1)
    while part.end < len(tokens) and part.end - start < 2 * LONGEST_NAME and _may_go_on(part):
        end = next((end for way in WAYS if (end := way(part)) > part.end), part.end)
        if end == part.end:
            break
        part = part._replace(end=end)
    return part.end


def _may_go_on(part: Part) -> bool:
    """Whether any way can fit: none does before a plain word in small letters, which most names end at."""
    tokens, names, end = part.tokens, part.grammar.names, part.end
    if tokens.kinds[end] != WORD or tokens.capitalised(end) or part.first in names.bodies:
        return True
    norm = tokens.norms[end]
    if norm in names.links or norm in names.particles:
        return True
    if norm in part.grammar.conjunctions.coordinators and names.attributive:
        return True
    return norm in names.common_endings or (part.is_single and folded(part.first) in names.heads_of_places)


def is_acronym(tokens: Tokens, index: int) -> bool:
    """Whether a word has capitals only: «ONU»."""
    word = tokens.text[tokens.starts[index] : tokens.ends[index]]
    return len(word) > 1 and word.isalpha() and word.isupper()


def is_known_place(name: str, grammar: Grammar) -> bool:
    """Whether a country, region or city has a name."""
    return folded(name).rstrip(".") in grammar.names.places


def known_place(part: Part) -> int:
    """«Rio de Janeiro», "United Arab Emirates"."""
    start, end = part.start, part.end
    if not part.is_single or folded(part.first) not in part.grammar.names.heads_of_places:
        return end
    for last in range(min(start + LONGEST_PLACE, len(part.tokens)), end, -1):
        if folded(part.tokens.between(start, last)) in part.grammar.names.places:
            return last
    return end


def capital(part: Part) -> int:
    """«Paul Durand», not "Airbus A380": a letter before a number is a model."""
    tokens, grammar, end = part.tokens, part.grammar, part.end
    norm = part.norm(end)
    if not part.is_capital(end) or (norm in grammar.names.calendar and not _is_surname(part)):
        return end
    following = end + 2 if part.norm(end + 1) in TYING_MARKS else end + 1
    is_initial = part.norm(end + 1) == "." and tokens.ends[end] - tokens.starts[end] == 1
    if norm in grammar.function_words and not is_initial and not part.is_capital(following):
        return end
    is_letter = tokens.ends[end] - tokens.starts[end] == 1
    is_tied = is_letter and end + 1 < len(tokens) and tokens.glued(end + 1)
    return end if is_tied and tokens.kinds[end + 1] not in (WORD, MARK) else end + 1


def _is_surname(part: Part) -> bool:
    """Whether the calendar word after a name belongs to it: «Ève Décembre», "Tom Friday left"."""
    names = part.grammar.names
    follows_day = part.norm(part.end - 1) in names.calendar
    if not names.attributive:
        return not (names.nouns_capitalised and follows_day)
    titles = [at for at in range(part.start, part.end) if part.norm(at) in names.titles]
    first_name = titles[-1] + 1 if titles else part.start
    if follows_day or part.end - first_name != 1 or part.end + 1 >= len(part.tokens):
        return False
    if part.norm(part.end - 1) in names.women or part.norm(part.end - 1) in names.men:
        return part.tokens.kinds[part.end + 1] != INTEGER
    is_subject = not part.before.isalpha() or part.before in names.titles
    form = part.grammar.verbs.form(part.norm(part.end + 1))
    is_finite = form is not None and form.form not in NON_FINITE
    return is_subject and not part.is_place(part.start) and (is_finite or part.norm(part.end + 1) == ",")


def hyphen(part: Part) -> int:
    """«Jean-Paul», «Saint-Jean-de-Luz», «Soyouz-2»; of "Craiova-based" only the place is the name."""
    end, kinds = part.end, part.tokens.kinds
    if part.norm(end) != "-" or not part.is_tied(end):
        return end
    if kinds[end + 1] != WORD:
        return end + 2 if kinds[end + 1] == INTEGER else end
    if part.grammar.names.attributive and not part.is_capital(end + 1):
        return end
    return end + 3 if part.norm(end + 1).endswith("'") and end + 2 < len(kinds) else end + 2


def owner(part: Part) -> int:
    """ "Queen's Club", "Teachers' Union", "St John's": the owner of a body or church."""
    end, names = part.end, part.grammar.names
    if part.norm(end) not in ("'", "’") or not part.tokens.glued(end):
        return end
    if part.norm(end - 1).endswith("s") and part.is_capital(end + 1):
        return end + 2 if part.norm(end + 1) in names.bodies | names.body_endings else end
    if part.norm(end + 1) not in part.grammar.nouns.possessives or not part.is_tied(end):
        return end
    is_church = part.first in names.abbreviations & names.place_openers
    if is_church and not part.is_single and not is_known_place(part.text, part.grammar):
        return end + 2
    is_body = part.norm(end + 2) in names.bodies | names.body_endings and part.is_capital(end + 2)
    is_common = part.is_single and part.first in names.titles_like_names | names.generic
    return end + 3 if is_body and is_common else end


def tie(part: Part) -> int:
    """ "AT&T", "O'Brien", "Standard & Poor's", but not the s of "Ford's"."""
    end = part.end
    if part.norm(end) not in TYING_MARKS or not part.is_capital(end + 1):
        return end
    return end + 2 if part.norm(end) == "&" or part.is_tied(end) else end


def full_stop(part: Part) -> int:
    """«George W. Bush», "U.S. Senate", "St. Louis": the full stop of an initial or an abbreviation."""
    tokens, end, last = part.tokens, part.end, part.end - 1
    if part.norm(end) != "." or not tokens.glued(end):
        return end
    is_initial = tokens.ends[last] - tokens.starts[last] == 1 and tokens.capitalised(last)
    if not is_initial and part.norm(last) not in part.grammar.names.abbreviations:
        return end
    return end + 2 if part.is_capital(end + 1) else end + 1


def particle(part: Part) -> int:
    """«Vincent van Gogh», «Rami Abd al-Rahman»."""
    following, particles = part.end, part.grammar.names.particles
    while following - part.end < 2 and part.norm(following) in particles:
        following += 1
    if following > part.end and part.norm(following) == "-":
        following += 1
    return following + 1 if following > part.end and part.is_capital(following) else part.end


def noble_particle(part: Part) -> int:
    """«Dominique de Villepin», not «Renault de Flins»: a small word that can also say where from."""
    end, names, following = part.end, part.grammar.names, part.after_links()
    is_long = end - part.start > LONGEST_FIRST_NAMES or part.is_determined or names.attributive
    if is_long or following == end or not part.is_capital(following):
        return end
    if any(part.is_acronym(at) or part.is_place(at) for at in (part.start, following)):
        return end
    no_first_names = (names.titles, names.peoples, names.calendar, names.generic)
    return end if any(part.first in words for words in no_first_names) else following + 1


def complement(part: Part) -> int:
    """«Banque du Rhin», "Department of Labor": what follows a body, or a noun with a determiner."""
    end, names, following = part.end, part.grammar.names, part.after_links()
    if following == end or not part.is_capital(following):
        return end
    if part.first in names.titles or part.is_place(part.start):
        return end
    if part.first in names.bodies:
        return following + 1 if part.is_single or not part.is_capital(following + 1) else end
    if names.attributive and part.norm(end - 1) in names.bodies:
        return following + 1
    is_noun = part.is_single and part.is_determined and not part.is_acronym(part.start)
    return following + 1 if is_noun and part.first not in names.generic else end


def second_field(part: Part) -> int:
    """ "Securities and Exchange Commission": a body that is named after two fields."""
    end, grammar = part.end, part.grammar
    names = grammar.names
    if not names.attributive or not part.is_single or not part.is_determined:
        return end
    if part.norm(end) not in grammar.conjunctions.coordinators or part.is_place(part.start):
        return end
    last = end + 1
    while last < end + LONGEST_FIELD and part.is_capital(last):
        last += 1
    return last if last > end + 2 and part.norm(last - 1) in names.body_endings else end


def small_complement(part: Part) -> int:
    """«Cour de cassation», «Conseil français du culte»: the noun after a body in small letters."""
    end, names, following = part.end, part.grammar.names, part.after_links()
    if not part.goes_on_small or not names.body_adjectives or following == end:
        return end
    return following + 1 if part.is_small(following, after_preposition=True) else end


def small_place_ending(part: Part) -> int:
    """ "Sula island", "Marlow county", not "Greek island": the noun of a place in small letters."""
    names, end = part.grammar.names, part.end
    is_other = (
        part.first in names.peoples
        or part.before in names.titles
        or part.is_place(part.start)
        or part.is_acronym(end - 1)
    )
    is_ended = part.norm(end - 1) in names.place_endings or part.norm(end - 1) in names.body_endings
    return end + 1 if part.norm(end) in names.common_endings and not (is_other or is_ended) else end


def adjective(part: Part) -> int:
    """«Assemblée nationale», «Union européenne»."""
    end, names = part.end, part.grammar.names
    if not part.goes_on_small or not part.is_small(end, after_preposition=False):
        return end
    return end + 1 if part.norm(end).endswith(names.body_adjectives) else end


def number(part: Part) -> int:
    """«France 24», not «en France 24 …»: a country with a number is a channel; «SOS Femmes 83» is a body."""
    end, names = part.end, part.grammar.names
    is_channel = part.tokens.kinds[end] == INTEGER and len(part.norm(end)) <= LONGEST_CHANNEL
    if part.norm(end + 1) in ("-", "–"):
        return end
    if is_channel and not part.is_single and part.first in names.bodies:
        return end if part.norm(end + 1).isalpha() else end + 1
    if not is_channel or not part.is_single or not part.is_place(part.start) or part.is_determined:
        return end
    prepositions = (names.inside, names.around, names.around_bare)
    return end if any(part.before in words for words in prepositions) else end + 1


WAYS: tuple[Callable[[Part], int], ...] = (
    known_place,
    capital,
    hyphen,
    owner,
    tie,
    full_stop,
    particle,
    complement,
    noble_particle,
    second_field,
    small_complement,
    small_place_ending,
    adjective,
    number,
)
"""Ways to go on, each the end of the longer name, or of the same where it does not fit. The plainest come
first: a capital needs no other sign, a small word needs a reason."""
