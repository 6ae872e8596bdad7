"""The noun phrase that a relative clause, a participle or an aside describes."""

from __future__ import annotations

from collections.abc import Iterator

from api.extraction.clauses.linking_words import Opener
from api.extraction.titles import agreement, noun_phrases, people
from api.extraction.titles.agreement import Agreement
from api.extraction.titles.appositions import is_bare_noun, is_name, with_appositions
from api.extraction.titles.described import (
    UNKNOWN,
    described_by,
    is_determined,
    names_something,
    nearest,
    opens_with_capital,
    suits,
)
from api.extraction.titles.joining import lowered_noun, of
from api.extraction.titles.noun_phrases import Link
from api.extraction.titles.outline import Outline, Segment
from api.extraction.titles.subjects import is_pronoun, opens_owned, subject_of
from api.extraction.titles.tidying import EDGES
from api.extraction.tokens import Span

RANKING = 2
"""Words of «le premier», which a genitive follows."""
SHORTEST_DESCRIPTION = 2
"""Words of a description that says less than the name before it: «Lens, la ville qui»."""
LONGEST_PERSON = 6
"""Tokens of the longest «son ancien gardien Paul Mars»."""
DESCRIPTIONS = (Opener.PARTICIPLE, Opener.RELATIVE)


def antecedent_of(segment: Segment, wanted: Agreement = UNKNOWN) -> str:
    """The noun phrase before a segment, "" for a segment that opens its sentence."""
    described = next(_candidates(segment), None)
    if described is None or _opens_sentence(segment):
        return ""
    if segment.opener is Opener.PARTICIPLE and (broken := _broken_relative(segment)) is not None:
        return _subject_of_relative(broken)
    if (person := _person_of_participle(segment, wanted)) is not None:
        return segment.outline.text(person)
    thing = _thing(segment, described) or _made(segment, described)
    if thing is not None:
        return segment.outline.text(thing)
    if described.is_noun_phrase and not described.verbs and _allows(described, wanted):
        return _with_role(described)
    span = _described_by_apposition(described, segment, wanted)
    return _inside(described, segment, wanted) if span is None else with_article(segment.outline, span)


def _person_of_participle(segment: Segment, wanted: Agreement) -> Span | None:
    """«l'entraîneur, privé de son gardien Mars, opéré mardi»: who is named with a role is described next."""
    outline, before, grammar = segment.outline, segment.before, segment.outline.grammar
    if before is None or not segment.opener is before.opener is Opener.PARTICIPLE or segment.mark != ",":
        return None
    end, first = before.end, max(before.content + 1, before.end - LONGEST_PERSON)
    owner = next((at for at in range(first, end - 2) if outline.norms[at] in grammar.nouns.possessive), None)
    if owner is None or outline.norms[owner - 1] not in grammar.prepositions.genitives:
        return None
    is_named = outline.tokens.capitalised(end - 1) and not outline.tokens.capitalised(owner + 1)
    agrees = agreement.of_noun_phrase(outline, Span(owner, end)).allows(wanted)
    return Span(owner + 1, end) if is_named and agrees else None


def _opens_sentence(segment: Segment) -> bool:
    """«Rouen – Jugé depuis lundi, Paul Roy a avoué»: a participle with a capital describes what follows."""
    is_participle = segment.opener is Opener.PARTICIPLE and segment.mark not in {"", ","}
    return is_participle and segment.outline.tokens.capitalised(segment.content)


def _described_by_apposition(described: Segment, segment: Segment, wanted: Agreement) -> Span | None:
    """«le nom de René Mars, poète, mort en 1988»: the phrase that the apposition in between describes."""
    between = described.after
    if between is None or between is segment or not _is_bare(between):
        return None
    outline = segment.outline
    spans = [span for span, _ in noun_phrases.ending_at(outline, _reach(described))]
    fitting = (one for one in spans if agreement.of_noun_phrase(outline, one).allows(wanted))
    return next((one for one in fitting if names_something(outline, one)), None)


def _is_bare(segment: Segment) -> bool:
    return not segment.verbs and is_bare_noun(segment, Span(segment.content, segment.end))


def _broken_relative(segment: Segment) -> Segment | None:
    """«dont la visite, annoncée en mars, …»: the relative clause whose subject a participle describes."""
    before = segment.before
    if before is None or before.opener is not Opener.RELATIVE or before.verbs or before.end <= before.content:
        return None
    nouns = noun_phrases.nouns_in(before.outline, Span(before.content, before.end))
    return before if segment.mark == "," and nouns else None


def _subject_of_relative(broken: Segment) -> str:
    """The subject of a relative clause, with its owner: «la visite du roi» for «du roi dont la visite»."""
    grammar, subject = broken.outline.grammar, broken.content_text
    if broken.first_word not in grammar.conjunctions.owners:
        return subject
    owner = antecedent_of(broken).strip(EDGES)
    if grammar.nouns.genitive.owner_first:
        return f"{owner}{grammar.nouns.genitive.owner_first} {subject}"
    return of(subject, lowered_noun(owner, grammar), grammar)


def _inside(described: Segment, segment: Segment, wanted: Agreement) -> str:
    """The noun phrase at the end of a clause that a segment describes."""
    outline, reach = segment.outline, _reach(described)
    if _presents(described):
        return described.text_from(_after_adverbs(described)).strip(EDGES)
    words, is_known = outline.grammar.conjunctions, bool(outline.grammar.nouns.plural_endings)
    if segment.mark and not is_known and segment.first_word not in words.subjects:
        span = _longest(outline, reach)
    elif segment.first_word in words.owners:
        span = _owner(outline, reach)
    else:
        span = _introduced(segment, reach, wanted) or _restricted(segment, reach, wanted)
        span = span or nearest(outline, reach, wanted, counts_names=bool(segment.mark))
    if span is not None and described.finite and _ends_with_manner(segment, span):
        is_unknown = is_pronoun(described, described.content)
        return "" if is_unknown else subject_of(described, described.finite[0])
    if span is not None and not segment.mark:
        span = _several(outline, span)
    if span is not None:
        return with_article(outline, span)
    if described.finite and segment.opener is Opener.PARTICIPLE:
        return subject_of(described, described.finite[0])
    return outline.text(reach) or described.content_text


def _ends_with_manner(segment: Segment, span: Span) -> bool:
    """«Elle a quitté Lens en larmes, battue»: who is in tears is described, and no place."""
    outline, grammar = segment.outline, segment.outline.grammar
    leading = grammar.prepositions.all - grammar.prepositions.genitives
    if (
        segment.opener is not Opener.PARTICIPLE
        or segment.mark != ","
        or not opens_with_capital(outline, span)
    ):
        return False
    is_bare = outline.norms[span.end - 1] not in grammar.function_words
    return is_bare and outline.norms[span.end - 2] in leading and not outline.tokens.capitalised(span.end - 1)


def _several(outline: Outline, span: Span) -> Span:
    """ "one of | 14 traders who won": all of them are described."""
    grammar, genitive = outline.grammar, span.start + 1
    is_one = outline.norms[span.start] in grammar.pronouns.ones and genitive + 1 < span.end
    is_partitive = is_one and outline.norms[genitive] in grammar.prepositions.genitives
    return Span(genitive + 1, span.end) if is_partitive else span


def _introduced(segment: Segment, reach: Span, wanted: Agreement) -> Span | None:
    """«au toit d'un immeuble de la rue Haute, bâti en 1950»: what is first named is described."""
    outline = segment.outline
    if segment.opener is not Opener.PARTICIPLE or not segment.mark or segment.verbs[0].cue is not None:
        return None
    indefinites = outline.grammar.names.indefinites
    spans = (span for span, link in noun_phrases.ending_at(outline, reach) if link is Link.OF)
    found = next((span for span in spans if outline.norms[span.start] in indefinites), None)
    return found if found and agreement.of_noun_phrase(outline, found).allows(wanted) else None


def _restricted(segment: Segment, reach: Span, wanted: Agreement) -> Span | None:
    """«une taxe sur les clients de la SNCF qui rapportera»: no clause without a comma describes a name."""
    outline, definites = segment.outline, segment.outline.grammar.names.definites
    if segment.mark or segment.first_word not in outline.grammar.conjunctions.subjects:
        return None
    spans = [span for span, _ in noun_phrases.ending_at(outline, reach)]
    named = spans[0]
    if outline.norms[named.start] not in definites or not all(
        outline.tokens.capitalised(at) for at in range(named.start + 1, named.end)
    ):
        return None
    fitting = (one for one in spans[1:] if agreement.of_noun_phrase(outline, one).allows(wanted))
    return next((one for one in fitting if is_determined(outline, one)), None)


def _thing(segment: Segment, described: Segment) -> Span | None:
    """ "the head of General Motors, which": the name of a thing, if that is what the segment describes."""
    outline = segment.outline
    if segment.first_word not in outline.grammar.conjunctions.things or described.finite:
        return None
    first = next(noun_phrases.ending_at(outline, _reach(described)), None)
    return (
        first[0]
        if first is not None and first[1] is Link.OF and opens_with_capital(outline, first[0])
        else None
    )


def _made(segment: Segment, described: Segment) -> Span | None:
    """«la présidente du club, fondé en 1979»: what a participle describes that suits no person."""
    if segment.opener is not Opener.PARTICIPLE:
        return None
    verb, outline, reach = segment.verbs[0], segment.outline, _reach(described)
    if outline.norms[verb.head] not in outline.grammar.verbs.of_things:
        return None
    return None if suits(outline, reach, verb) else described_by(outline, reach, verb)


def _owner(outline: Outline, reach: Span) -> Span | None:
    """«le sort de la piscine des Glycines, dont la toiture»: the nearest noun with an article of its own."""
    spans = [span for span, _ in noun_phrases.ending_at(outline, reach) if names_something(outline, span)]
    determiners = outline.grammar.nouns.determiners
    own = [span for span in spans if outline.norms[span.start] in determiners]
    return own[0] if own else nearest(outline, reach)


def _longest(outline: Outline, reach: Span) -> Span | None:
    """The longest noun phrase at the end of a span, in a language whose participles do not agree."""
    spans = [span for span, _ in noun_phrases.ending_at(outline, reach) if names_something(outline, span)]
    return spans[-1] if spans else None


def _with_role(described: Segment) -> str:
    """A run of noun phrases, with the role before a name: «…, souffle l'entraîneur, Paul Juin, qui …»."""
    before, text = described.before, with_appositions(described)
    if described.mark != "," or before is None or not before.finite:
        return text
    reach = _reach(before)
    role = nearest(described.outline, reach)
    if not is_name(described):
        return _name_before(described, role) or text
    whole = role is not None and role.start == reach.start and role.end == reach.end
    return f"{described.outline.text(reach)}, {text}," if whole else text


def _name_before(described: Segment, name: Span | None) -> str:
    """«Il vit dans l'Ohio, l'État qui a voté»: the name that a noun without more only describes."""
    outline, definites = described.outline, described.outline.grammar.names.definites
    is_short = described.end - described.content <= SHORTEST_DESCRIPTION
    if name is None or not is_short or described.first_word not in definites:
        return ""
    named = [at for at in range(*name) if outline.norms[at] not in definites]
    return outline.text(name) if named and all(map(outline.tokens.capitalised, named)) else ""


def place_before(segment: Segment) -> Span | None:
    """The noun phrase right before a segment and in the same clause; a name in it is part of the place."""
    described = segment.before
    return None if described is None else nearest(segment.outline, _reach(described), counts_names=False)


def with_article(outline: Outline, span: Span) -> str:
    """The text of a noun phrase, with the article that its preposition hides: «du maire» → «le maire»."""
    text = outline.text(span)
    before = outline.norms[span.start - 1] if span.start else ""
    return (
        f"{outline.grammar.nouns.unfused[before]} {text}" if before in outline.grammar.nouns.unfused else text
    )


def _reach(described: Segment) -> Span:
    """Where the antecedent stands in a segment: after its finite verb."""
    return Span(described.finite[-1].end if described.finite else described.content, described.end)


def _presents(described: Segment) -> bool:
    """«C'est la mairie qui …»: all that is presented is described."""
    outline = described.outline
    first = outline.norms[min(described.content, described.end - 1)]
    return bool(described.finite) and first in outline.grammar.pronouns.presenting


def _after_adverbs(described: Segment) -> int:
    """Index of the first word presented: after «c'est», "d'ailleurs" and the like."""
    outline, start = described.outline, described.finite[-1].end
    determiners = outline.grammar.nouns.determiners
    for at in range(start, described.end):
        if outline.norms[at] in determiners or outline.norms[at] not in outline.grammar.function_words:
            adverb = (
                outline.norms[at] in outline.grammar.verbs.transparent
                and outline.norms[at] not in determiners
            )
            if not adverb:
                return at
    return start


def _allows(described: Segment, wanted: Agreement) -> bool:
    span = Span(described.content, described.end)
    return agreement.of_noun_phrase(described.outline, span).allows(wanted)


def _candidates(segment: Segment) -> Iterator[Segment]:
    """The segments that a segment can describe, nearest first."""
    earlier = (other for other in reversed(segment.earlier) if other.says_something())
    if segment.mark or _is_coordinated(segment):
        return (other for other in earlier if not _only_describes(other, segment))
    return earlier


def _only_describes(other: Segment, segment: Segment) -> bool:
    """«à Turin, ville du Piémont, où», «un voisin, infirmier, qui»: whether it only describes."""
    if other.is_age or (
        other.opener in DESCRIPTIONS and not (opens_owned(other) or _leads_on(other, segment))
    ):
        return True
    if other.verbs or other.before is None or other.mark != ",":
        return False
    if _ranks(other) or (segment.opener is Opener.PARTICIPLE and _is_place(other)):
        return True
    return _is_bare(other) and (bool(other.before.finite) or _tells_role(other, segment))


def _tells_role(other: Segment, segment: Segment) -> bool:
    """«à Jeanne Roy, maire de Lens, élue en mars», not «à Jeanne Roy, présidente du club, fondé en 1979»."""
    outline, verbs = other.outline, other.outline.grammar.verbs
    if any(outline.norms[verb.head] in verbs.of_things for verb in segment.verbs[:1]):
        return False
    return outline.tokens.capitalised(other.start - 2) and people.is_person(other.text, outline.grammar)


def _ranks(other: Segment) -> bool:
    """«la version du contrat, le premier du canton, qui»: an adjective that stands for the noun before it."""
    norms, grammar = other.outline.norms, other.outline.grammar
    if other.end - other.start <= RANKING or norms[other.start] not in grammar.names.definites:
        return False
    is_adjective = norms[other.start + 1] in grammar.nouns.determiners - grammar.nouns.articles
    return is_adjective and norms[other.start + RANKING] in grammar.prepositions.genitives


def _leads_on(other: Segment, segment: Segment) -> bool:
    """«les 530 emplois que compte le site, où»: whether a relative clause ends with a place of its own."""
    grammar, norms = segment.outline.grammar, segment.outline.norms
    if segment.first_word not in grammar.conjunctions.places or not other.finite:
        return False
    start = other.finite[-1].end
    return start < other.end and norms[start] in grammar.names.definites


def _is_place(segment: Segment) -> bool:
    """«une maison de la rue Haute, à Tournon, bâtie …»: whether a segment only says where."""
    leads = segment.first_word in segment.outline.grammar.prepositions.place
    words = range(segment.start + 1, segment.end)
    return leads and bool(words) and all(map(segment.outline.tokens.capitalised, words))


def _is_coordinated(segment: Segment) -> bool:
    """«né en 1898 et coté depuis 1987»: both describe the same noun."""
    return segment.first_word in segment.outline.grammar.conjunctions.coordinators
