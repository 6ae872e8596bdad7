"""A date in a relative clause: its antecedent and the clause, «le pont qui a été détruit».

Each shape takes a relative clause and its antecedent, and returns None for one that it does not fit.
"""

from __future__ import annotations

from collections.abc import Callable

from api.extraction.clauses.grammar import HAVE, PARTICIPLE
from api.extraction.clauses.linking_words import Opener
from api.extraction.titles import agreement, noun_phrases
from api.extraction.titles.antecedents import antecedent_of, place_before
from api.extraction.titles.appositions import name_after
from api.extraction.titles.clitics import after_clitics
from api.extraction.titles.complements import that_clause
from api.extraction.titles.described import UNKNOWN
from api.extraction.titles.inversions import opens_noun_phrase
from api.extraction.titles.joining import Phrases, adjacent, closed, lowered_noun, of, within
from api.extraction.titles.outline import Segment
from api.extraction.titles.subjects import stand_in
from api.extraction.titles.tidying import EDGES, tidy
from api.extraction.tokens import Span, norm_of


def relative(segment: Segment) -> Phrases | None:
    """Antecedent and clause, by the first shape that fits."""
    if segment.opener is not Opener.RELATIVE:
        return None
    if not segment.finite:
        return [segment.content_text]
    wanted = agreement.of_finite(segment.outline, segment.finite[0]) if _opens_with_verb(segment) else UNKNOWN
    antecedent = _period_before(segment) or antecedent_of(
        segment, wanted if _is_subject(segment) else UNKNOWN
    )
    antecedent = closed(tidy(antecedent, segment.outline.grammar.typography), segment.outline.grammar)
    text = next(text for shape in SHAPES if (text := shape(segment, antecedent)) is not None)
    return [text, *that_clause(segment)]


def _period_before(segment: Segment) -> str:
    """ "Sales rose in the last quarter, which ended in May": a time that the clause tells more of."""
    outline, end = segment.outline, segment.start - bool(segment.mark)
    period = next((one for one in outline.sentence.expressions if one.closing == end), None)
    words = () if period is None else outline.norms[period.start : period.end]
    if period is None or outline.grammar.nouns.of_times.isdisjoint(words):
        return ""
    return outline.tokens.between(period.start, period.end) if _is_subject(segment) else ""


def cleft(segment: Segment, _antecedent: str) -> str | None:
    """«C'est à Lens que le club a joué mardi» → «Le club a joué à Lens»; «C'est aidés par Ann que» goes."""
    outline, presenting = segment.outline, _presenting(segment)
    if presenting is None or segment.first_word not in outline.grammar.conjunctions.complementizers:
        return None
    group = presenting.finite[-1]
    start, describes = group.end, group.head > group.start
    first = outline.norms[outline.after_dates(start)]
    leads = first in outline.grammar.prepositions.all and first not in outline.grammar.nouns.articles
    if not (leads or describes or presenting.has_date):
        return None
    presented = "" if describes or presenting.has_date else presenting.text_from(start)
    return adjacent(_in_order(segment).strip(EDGES), presented)


def _presenting(segment: Segment) -> Segment | None:
    """«C'est à Lens»: the first segment of a sentence if it presents what a clause then tells."""
    first, *between = segment.earlier or [segment]
    presents = segment.outline.norms[first.content] in segment.outline.grammar.pronouns.presenting
    return first if presents and first.finite and not any(other.is_main for other in between) else None


def _in_order(segment: Segment) -> str:
    """A relative clause without its first word, its subject before its verb."""
    verb = segment.finite[0]
    if not _opens_with_verb(segment):
        return segment.content_text
    return adjacent(segment.text_from(verb.end), segment.outline.text(Span(segment.content, verb.end)))


def framing(segment: Segment, antecedent: str) -> str | None:
    """«La réunion qui s'est tenue mardi a duré une heure» → «La réunion a duré une heure»."""
    outline, verb, after = segment.outline, segment.finite[0], segment.after
    frames = outline.norms[verb.head] in outline.grammar.verbs.framing
    is_reflexive = not outline.grammar.verbs.reflexives.isdisjoint(outline.norms[segment.start : verb.start])
    if not frames or not is_reflexive or after is None or after.mark or after.has_date:
        return None
    return adjacent(antecedent, after.text) if after.finite and _is_subject(segment) else None


def owner(segment: Segment, antecedent: str) -> str | None:
    """«la piscine dont la chaudière est morte» → «La chaudière de la piscine est morte».

    «la reforma cuya votación se aplazó» → «La votación de la reforma se aplazó».
    """
    outline, verb = segment.outline, segment.finite[0]
    grammar = outline.grammar
    if segment.first_word not in grammar.conjunctions.owners or _opens_with_verb(segment):
        return None
    if grammar.nouns.genitive.owner_first:
        return f"{antecedent.strip(' ,')}{grammar.nouns.genitive.owner_first} {segment.content_text}"
    owned = Span(segment.content, verb.start)
    article = grammar.conjunctions.owned.get(segment.first_word, "")
    is_noun = article or outline.norms[owned.start] in grammar.nouns.articles
    joined = outline.norms[segment.start - 1] in grammar.conjunctions.coordinators
    if not is_noun or joined or _takes_of(segment):
        return None
    end = after_noun(segment)
    noun = adjacent(article, outline.text(Span(owned.start, end)))
    return adjacent(of(noun, lowered_noun(antecedent, grammar), grammar), segment.text_from(end))


def inverted_owner(segment: Segment, antecedent: str) -> str | None:
    """«la relaxe dont avait bénéficié le notaire» → «Le notaire avait bénéficié de la relaxe»."""
    outline, verb = segment.outline, segment.finite[0]
    if segment.first_word not in outline.grammar.conjunctions.owners or not _opens_with_verb(segment):
        return None
    subject = segment.text_from(verb.end)
    if not subject or not _takes_of(segment):
        return None
    start = segment.content
    return adjacent(subject, of(outline.text(Span(start, verb.end)), antecedent, outline.grammar))


def inverted_object(segment: Segment, antecedent: str) -> str | None:
    """«le budget que présentera mardi la ministre» → «La ministre présentera le budget»."""
    outline, verb = segment.outline, segment.finite[0]
    start = outline.after_dates(verb.end)
    if not antecedent or start >= segment.end or not _inverts(segment, antecedent):
        return None
    if not (opens_noun_phrase(outline, start) or outline.tokens.capitalised(start)):
        return None
    subject = noun_phrases.starting_at(outline, Span(start, segment.end))
    who = closed(", ".join([outline.text(subject), *name_after(segment)]), outline.grammar)
    own = outline.text(Span(segment.content, verb.end))
    clause = adjacent(who, adjacent(own, lowered_noun(antecedent.strip(EDGES), outline.grammar)))
    return adjacent(clause, segment.text_from(subject.end))


def _inverts(segment: Segment, antecedent: str) -> bool:
    """Whether a verb that can have an object comes right after a relative word that is no subject."""
    verb, words = segment.finite[0], segment.outline.grammar.conjunctions
    if segment.first_word not in words.complementizers or verb.form.auxiliary is not None:
        return False
    if segment.first_word in words.before_verbs:  # «el decreto que firmaron los ministros»
        shown = agreement.of_finite(segment.outline, verb)
        if not _may_be_object(segment) or shown.allows(
            agreement.of_text(antecedent, segment.outline.grammar)
        ):
            return False
    reflexives = segment.outline.grammar.verbs.reflexives
    return _opens_with_verb(segment) and segment.outline.norms[verb.start - 1] not in reflexives


def place(segment: Segment, antecedent: str) -> str | None:
    """«au camp où cent personnes ont péri» → «Cent personnes ont péri au camp»."""
    outline = segment.outline
    if segment.first_word not in outline.grammar.conjunctions.places or not antecedent:
        return None
    if _is_time(antecedent, segment):
        return segment.content_text
    own = segment.content_text
    if (pronoun := _pronoun(segment)) is not None:
        subject = stand_in(segment, pronoun)
        if not subject:
            return None
        own = adjacent(subject, segment.text_from(pronoun + 1))
    elif _opens_with_verb(segment):
        own = _in_order(segment)
    return adjacent(own.strip(EDGES), _where(segment, antecedent))


def _where(segment: Segment, antecedent: str) -> str:
    """The place with the preposition that leads to it in the text, or else with the general one."""
    outline, span = segment.outline, place_before(segment)
    if (
        span is not None
        and span.start
        and outline.norms[span.start - 1] in outline.grammar.prepositions.place
    ):
        return outline.text(Span(span.start - 1, span.end))
    return within(antecedent, outline.grammar)


def led(segment: Segment, _antecedent: str) -> str | None:
    """«La casa en la que vivió», «il giorno in cui morì»: a preposition leads to the relative word.

    After a comma the clause is told alone: «…, per il quale la raccolta termina» → «La raccolta termina».
    """
    outline, before, at = segment.outline, segment.before, segment.start - 1
    grammar, is_that = (
        outline.grammar,
        segment.first_word in segment.outline.grammar.conjunctions.complementizers,
    )
    has_article = outline.norms[at] in grammar.nouns.articles
    first = at - 1 if has_article else at
    if segment.mark or before is None or first < before.content or (is_that and not has_article):
        return None
    words = grammar.conjunctions.places | grammar.conjunctions.owners
    if segment.first_word in words or outline.norms[first] not in grammar.prepositions.all:
        return None
    if first == before.content:
        return None if is_that else segment.content_text
    described = next(noun_phrases.ending_at(outline, Span(before.content, first)), None)
    return None if described is None else outline.text(Span(described[0].start, segment.end))


def owner_after_article(segment: Segment, antecedent: str) -> str | None:
    """«il testo, la cui bozza circolava» → «La bozza del testo circolava»."""
    outline, verb = segment.outline, segment.finite[0]
    grammar, article = outline.grammar, outline.norms[segment.start - 1]
    if segment.first_word not in grammar.conjunctions.owners_after_articles or segment.mark:
        return None
    if article not in grammar.nouns.articles or segment.content >= verb.start:
        return None
    owned = outline.text(Span(segment.content, after_noun(segment)))
    noun = of(f"{article} {owned}", lowered_noun(antecedent, grammar), grammar)
    return adjacent(noun, segment.text_from(after_noun(segment)))


def subject(segment: Segment, antecedent: str) -> str | None:
    """«le pont qui a été détruit» → «Le pont a été détruit»."""
    if not _is_subject(segment) or _may_be_object(segment):
        return None
    return adjacent(antecedent, segment.content_text)


def _may_be_object(segment: Segment) -> bool:
    """«la orden que dictó el juez»: whether the subject may stand after the verb of a relative word."""
    outline, verb, words = segment.outline, segment.finite[0], segment.outline.grammar.conjunctions
    if segment.first_word not in words.before_verbs & words.complementizers:
        return False
    if not outline.grammar.leaves_out_subjects:
        return False
    group = [one for one in segment.verbs if one.start >= verb.start]
    end = group[1].end if len(group) > 1 and group[1].start == group[0].end else verb.end
    start = outline.after_dates(end)
    if start >= segment.end or outline.norms[verb.start - 1] in outline.grammar.verbs.reflexives:
        return False
    if outline.grammar.verbs.form(outline.norms[verb.head]) == PARTICIPLE and verb.form.auxiliary != HAVE:
        return False
    names = outline.grammar.names
    is_name = outline.tokens.capitalised(start) and outline.norms[start] not in outline.grammar.function_words
    return outline.norms[start] in names.definites | names.crowds or (is_name and not segment.mark)


def noun_with_clause(segment: Segment, antecedent: str) -> str:
    """«La loi que le Sénat a adoptée»."""
    return adjacent(antecedent, segment.text)


SHAPES: tuple[Callable[[Segment, str], str | None], ...] = (
    cleft,
    framing,
    owner_after_article,
    led,
    owner,
    inverted_owner,
    inverted_object,
    place,
    subject,
    noun_with_clause,
)


def after_noun(segment: Segment) -> int:
    """Index after the noun phrase that opens a relative clause, up to its verb and the clitics before it."""
    outline, end = segment.outline, segment.finite[0].start
    while end - 1 > segment.content and outline.norms[end - 1] in outline.grammar.verbs.transparent:
        end -= 1
    return end


def _opens_with_verb(segment: Segment) -> bool:
    """Whether the verb follows the relative word at once."""
    start = after_clitics(segment.outline, Span(segment.content, segment.end))
    return any(verb.start == start for verb in segment.finite)


def _is_subject(segment: Segment) -> bool:
    """Whether the relative word is the subject."""
    words = segment.outline.grammar.conjunctions
    stands_for_more = words.owners | words.places | words.complementizers
    if segment.first_word in words.subjects:
        return True
    stands_for_more -= words.before_verbs
    return _opens_with_verb(segment) and segment.first_word not in stands_for_more - words.subjects


def _takes_of(segment: Segment) -> bool:
    """«dont le maire a parlé»: the verb takes the complement, which no noun owns."""
    outline = segment.outline
    return any(outline.norms[verb.head] in outline.grammar.verbs.with_of for verb in segment.finite)


def _pronoun(segment: Segment) -> int | None:
    """Index of the pronoun that is the subject of a clause, None if that is a noun."""
    outline = segment.outline
    start = min(after_clitics(outline, Span(segment.content, segment.end)), segment.end - 1)
    return start if outline.norms[start] in outline.grammar.pronouns.subjects else None


def _is_time(antecedent: str, segment: Segment) -> bool:
    """«le jour où»: whether the antecedent only names a time."""
    words = norm_of(antecedent).split()
    return any(word in segment.outline.grammar.nouns.of_times for word in words[:2])
