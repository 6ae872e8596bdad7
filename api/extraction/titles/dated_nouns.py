"""A date that hangs on a noun and not on the verb of its clause: «l'envoi de troupes en 2022»."""

from __future__ import annotations

from collections.abc import Callable

from api.extraction.clauses.linking_words import Opener
from api.extraction.clauses.noun import Kind, noun_of
from api.extraction.sides import Open
from api.extraction.titles import agreement, noun_phrases
from api.extraction.titles.anchors import Anchor
from api.extraction.titles.complements import relative_after
from api.extraction.titles.joining import Phrases, of, without_article
from api.extraction.titles.outline import Outline
from api.extraction.titles.subjects import is_pronoun, subject_of, subject_span
from api.extraction.titles.tidying import EDGES
from api.extraction.tokens import GROUPED, INTEGER, WORD, Span

NUMBERS = frozenset({INTEGER, GROUPED})
LONGEST_OPENING = 7
"""Words of the longest preposition that opens a sentence, with its article: «À la suite de la»."""
FEWEST_NOUNS = 2
"""Nouns without which a title says too little to do without its date."""


def dated_noun(anchor: Anchor) -> Phrases | None:
    """The noun phrase that a date hangs on, by the first rule that finds one."""
    if anchor.verb is None or _is_topic(anchor) or not anchor.date.outline.grammar.nouns.articles:
        return None
    if found := _divided(anchor) or _before_its_event(anchor):
        return found
    span = next((span for rule in RULES if (span := rule(anchor)) is not None), None)
    return None if span is None else _title(anchor, _with_its_noun(anchor.date.outline, span))


def _with_its_noun(outline: Outline, span: Span) -> Span:
    """«ricavi per 640 milioni di euro»: an amount with the noun that it measures."""
    norms, at = outline.norms, span.start - 2
    if (
        at < 0
        or outline.tokens.kinds[span.start] not in NUMBERS
        or norms[at + 1] not in outline.grammar.prepositions.all
    ):
        return span
    is_noun = outline.tokens.kinds[at] == WORD and norms[at] not in outline.grammar.function_words
    return Span(at, span.end) if is_noun and at not in outline.sentence.verbal else span


def _divided(anchor: Anchor) -> Phrases:
    """«la mort, jeudi, de deux otages», «la mort, mardi, par noyade, de…»: a date inside a noun phrase."""
    outline, date, start = anchor.date.outline, anchor.date, anchor.words.end + 1
    norms, prepositions = outline.norms, outline.grammar.prepositions
    if norms[anchor.words.start - 1] != "," or norms[start - 1 : start] != [","]:
        return []
    before = noun_phrases.ending_at(outline, Span(anchor.before.start, anchor.words.start - 1))
    span = next((span for span, _ in before if _tells_of_event(outline, span)), None)
    if span is None:
        return []
    rest, after = outline.text(Span(start, date.end)), date.after
    if norms[start] in prepositions.genitives:
        return [f"{noun_phrases.title_of(outline, span)} {rest}"]
    goes_on = after is not None and after.mark == "," and after.first_word in prepositions.genitives
    if after is None or not goes_on or norms[start] not in prepositions.agents or after.finite:
        return []
    return [f"{noun_phrases.title_of(outline, span)} {rest} {after.text}"]


def _before_its_event(anchor: Anchor) -> Phrases:
    """ "Sales fell after the March quake in Peru", "pictures of the 1955 flood": a date and its event."""
    outline, date = anchor.date.outline, anchor.expression
    noun = None if date is None else noun_of(date, outline.sentence)
    if date is None or noun is None or noun.word is None or noun.word.start < date.closing:
        return []
    prepositions, end = outline.grammar.prepositions, noun.word.end
    leads = prepositions.eventful if anchor.finite_after is None else frozenset()
    leads |= prepositions.genitives if noun.kind is Kind.MISHAP else frozenset()
    span = noun_phrases.after_last(outline, Span(anchor.before.start, end), leads)
    if span is None or outline.sentence.owns(date) or not noun_phrases.is_one(outline, span):
        return []
    event = without_article(outline.tokens.between(*span), outline.grammar)
    return [" ".join([event, *_rest(anchor, end)])]


def _tells_of_event(outline: Outline, span: Span) -> bool:
    """Whether a noun phrase with an article begins with a noun for what happens."""
    nouns, norms = outline.grammar.nouns, outline.norms
    if span.end - span.start < 2 or norms[span.start] not in nouns.articles:
        return False
    return norms[span.start + 1] in nouns.acts | nouns.mishaps


def after_event(anchor: Anchor) -> Span | None:
    """«Il a démissionné après l'envoi de troupes en 2022»: the event named after «après» has the date."""
    outline = anchor.date.outline
    span = noun_phrases.after_last(outline, anchor.before, outline.grammar.prepositions.eventful)
    if span is None or outline.norms[span.start] in outline.grammar.pronouns.subjects:
        return None
    if outline.norms[span.start] in outline.grammar.nouns.of_times and not _has_complement(outline, span):
        return None
    if any(span.start <= verb.start < anchor.words.start for verb in anchor.date.verbs if verb.bare):
        return None
    if anchor.finite_before is not None:
        enough = noun_phrases.nouns_in(outline, span) >= FEWEST_NOUNS
        return span if enough and _leads_with_preposition(anchor) else None
    opens = anchor.date.content + LONGEST_OPENING > span.start
    follows = anchor.clause.number > anchor.date.number or _leads_since(anchor, span)
    return span if opens and follows else None


def _leads_since(anchor: Anchor, span: Span) -> bool:
    """ "Since independence in 1991 the country has …": what began with the noun goes on."""
    outline, since = anchor.date.outline, anchor.date.outline.grammar.prepositions.since
    started = not since.isdisjoint(outline.norms[max(span.start - 2, 0) : span.start])
    alone = anchor.finite_after is not None and not _rest(anchor, anchor.words.end)
    return started and alone and _leads_with_preposition(anchor)


def apposed_date(anchor: Anchor) -> Span | None:
    """«Le pays a changé après la mort du roi, le 3 mai 1993»: the date follows the event that it dates."""
    outline, date, clause = anchor.date.outline, anchor.date, anchor.date.before
    if clause is None or date.mark != "," or date.says_something() or not clause.finite:
        return None
    leads = outline.grammar.nouns.determiners | outline.grammar.prepositions.all
    if outline.norms[anchor.words.start] not in leads:
        return None
    end = clause.finite[-1].end
    span = noun_phrases.after_last(outline, Span(end, clause.end), outline.grammar.prepositions.eventful)
    if (
        span is None
        or noun_phrases.nouns_in(outline, span) < FEWEST_NOUNS
        or clause.verbs[-1].end > span.start
    ):
        return None
    return span if _has_complement(outline, span) else None


def complement(anchor: Anchor) -> Span | None:
    """«a signé l'accord de paix du 3 mai»: the date is the complement of a noun that is no subject."""
    outline, words = anchor.date.outline, anchor.words
    if outline.norms[words.start] not in outline.grammar.prepositions.genitives or _is_between(anchor):
        return None
    span = noun_phrases.whole(outline, anchor.before)
    if not _can_have_complement(outline, span):
        return None
    if span.start == anchor.date.content and not anchor.date.verbs and anchor.date.mark == ",":
        return None
    return None if _verb_has_no_other_date(anchor) and _shares_its_date(anchor, span) else span


def second_date(anchor: Anchor) -> Span | None:
    """«condamné hier pour le vol d'un tableau à Lyon en 2019»: the verb has another date of its own."""
    outline = anchor.date.outline
    if anchor.finite_before is None or not _leads_with_preposition(anchor):
        return None
    others = [one for one in outline.sentence.expressions if anchor.before.start <= one.start]
    if not others or others[0].start >= anchor.words.start:
        return None
    reach = Span(others[0].closing, anchor.words.start)
    span = noun_phrases.after_last(outline, reach, outline.grammar.prepositions.reasons)
    return None if span is None or _divides_time(outline, span) else span


def deeper_phrase(anchor: Anchor) -> Span | None:
    """«Carlos, complice de la prise d'otages en 1975»: in an aside, the phrase with the date."""
    outline = anchor.date.outline
    before = anchor.date.before
    is_aside = before is not None and not before.finite and anchor.date.opener is not Opener.PARTICIPLE
    if anchor.date.finite or not is_aside or not _leads_with_preposition(anchor):
        return None
    norms, nouns = outline.norms, outline.grammar.nouns
    prepositions = outline.grammar.prepositions.reasons
    opens = not anchor.date.verbs and norms[anchor.before.start] in outline.grammar.prepositions.purpose
    first = anchor.before.start + (not opens)
    found = [at for at in range(first, anchor.words.start - 2) if norms[at] in prepositions]
    if not found or norms[found[-1] + 1] not in nouns.articles or _is_between(anchor):
        return None
    return Span(found[-1] + 1, anchor.words.start)


RULES: tuple[Callable[[Anchor], Span | None], ...] = (
    after_event,
    apposed_date,
    complement,
    second_date,
    deeper_phrase,
)


def _title(anchor: Anchor, span: Span) -> Phrases | None:
    """The noun phrase with what follows its date, and with the date if it says too little without."""
    outline = anchor.date.outline
    nouns = noun_phrases.nouns_in(outline, span)
    if not nouns:
        return None
    if outline.norms[span.start] in outline.grammar.nouns.possessive:
        return _possessed(anchor, span)
    phrase = noun_phrases.title_of(outline, span)
    if nouns < FEWEST_NOUNS:
        start = outline.text(span)
        phrase = outline.tokens.between(span.start, anchor.words.end)
        phrase = phrase[len(start) - len(noun_phrases.title_of(outline, span)) :]
    clause = relative_after(anchor.date)
    follows = anchor.words.end == anchor.date.end and clause is not None
    return [
        " ".join([phrase, *_rest(anchor, anchor.words.end), *([clause.text] if clause and follows else [])])
    ]


def _possessed(anchor: Anchor, span: Span) -> Phrases | None:
    """«Depuis sa mise en service en 1904, le métro a …» → «Mise en service du métro»."""
    clause, outline = anchor.clause, anchor.date.outline
    if not clause.finite or not (clause.number > anchor.date.number or _follows_predicate(anchor, span)):
        return None
    owner = subject_of(clause, clause.finite[0]).strip(EDGES)
    return [of(outline.text(Span(span.start + 1, span.end)), owner, outline.grammar)] if owner else None


def _follows_predicate(anchor: Anchor, span: Span) -> bool:
    """«Les Verts restent invaincus depuis leur défaite du 19 août»: no other noun can be the owner."""
    outline, verb = anchor.date.outline, anchor.finite_before
    if verb is None or anchor.clause is not anchor.date or anchor.verb is not verb:
        return False
    others = outline.grammar.nouns.determiners | outline.grammar.pronouns.subjects
    subject = subject_span(anchor.clause, verb)
    if is_pronoun(anchor.clause, subject.start) or not others.isdisjoint(
        outline.norms[verb.end : span.start]
    ):
        return False
    possessor = outline.norms[span.start] in outline.grammar.nouns.of_several
    return agreement.of_noun_phrase(outline, subject).plural is possessor


def _is_topic(anchor: Anchor) -> bool:
    """«Élection de 2012 : le maire appelle à voter»: a headline stays whole."""
    after = anchor.date.after
    return anchor.date.before is None and after is not None and after.mark == ":"


def _rest(anchor: Anchor, start: int) -> list[str]:
    """«la prise d'otages en 1975 à Vienne»: the place after the date or after its noun."""
    outline = anchor.date.outline
    if start >= anchor.date.end or outline.norms[start] not in outline.grammar.prepositions.place:
        return []
    verbs = [verb.start for verb in anchor.date.verbs if verb.start > start]
    return [outline.text(Span(start, min([anchor.date.end, *verbs])))]


def _leads_with_preposition(anchor: Anchor) -> bool:
    """Whether a date goes with the noun before it: «en 2022», not «mardi»."""
    outline = anchor.date.outline
    return outline.norms[anchor.words.start] in outline.grammar.prepositions.all


def _is_between(anchor: Anchor) -> bool:
    """«du 4 au 27 juin», «de 2001 à 2014»: the preposition belongs to the date."""
    return any(
        one.opening == anchor.words.start or (isinstance(one.time, Open) and one.start < anchor.words.end)
        for one in anchor.date.outline.sentence.expressions
        if anchor.words.start <= one.start < anchor.words.end
    )


def _verb_has_no_other_date(anchor: Anchor) -> bool:
    """Whether the date of the noun is the only one that the verb next to it can have."""
    verb = anchor.finite_before or anchor.finite_after
    if verb is None:
        return True
    others = [
        one for one in anchor.date.outline.sentence.expressions if verb.end <= one.start < anchor.date.end
    ]
    return all(anchor.words.start <= one.start < anchor.words.end for one in others)


def _shares_its_date(anchor: Anchor, span: Span) -> bool:
    """«La réunion de mardi a été annulée», «fissuré par la canicule de 2022»: the verb has the same date."""
    if anchor.finite_after is not None and anchor.finite_before is None:
        return True
    norms, prepositions = anchor.date.outline.norms, anchor.date.outline.grammar.prepositions
    before = span.start - 1
    if before > 0 and norms[before] not in prepositions.all:
        before -= 1
    return (
        before > 0 and norms[before] in prepositions.meanwhile and norms[before - 1] not in prepositions.nouns
    )


def _can_have_complement(outline: Outline, span: Span) -> bool:
    """Whether a noun phrase before «de» and a date is an event that its title can name without the verb."""
    if span.start >= span.end or outline.norms[span.end - 1] in outline.grammar.function_words:
        return False
    if any(verb.start < span.end <= verb.end for verb in outline.sentence.verbs):
        return False
    if _is_compared(outline, span) or _divides_time(outline, span):
        return False
    if noun_phrases.nouns_in(outline, span) >= FEWEST_NOUNS:
        return True
    return noun_phrases.is_part_of_preposition(outline, span.start - 2)


def _has_complement(outline: Outline, span: Span) -> bool:
    """«le début de la grève», not «midi»."""
    genitives = outline.grammar.prepositions.genitives
    return any(outline.norms[at] in genitives for at in range(*span))


def _is_compared(outline: Outline, span: Span) -> bool:
    """«la plus forte baisse de 2007»: a superlative says nothing without its date."""
    norms = outline.norms[span.start : span.end]
    return any(norm in outline.grammar.nouns.superlatives for norm in norms)


def _divides_time(outline: Outline, span: Span) -> bool:
    """«la deuxième partie des années 1970»."""
    return not outline.grammar.nouns.of_times.isdisjoint(outline.norms[span.start : span.end])
