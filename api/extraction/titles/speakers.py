"""Who says a quotation, as far as the sentence tells that it stands in."""

from __future__ import annotations

from api.extraction.clauses.grammar import Cue, Grammar
from api.extraction.clauses.linking_words import Opener
from api.extraction.clauses.verbs import Verb
from api.extraction.quotations import Quotation
from api.extraction.titles import noun_phrases
from api.extraction.titles.appositions import name_after
from api.extraction.titles.clitics import after_clitics, predicate_start
from api.extraction.titles.outline import Outline, Segment
from api.extraction.titles.reports import pronoun_of
from api.extraction.titles.subjects import is_pronoun, name_alone, stand_in, subject_of
from api.extraction.titles.tidying import EDGES
from api.extraction.titles.verb_second.subjects import reporter
from api.extraction.tokens import MARK, Span, norm_of

LONGEST_SPEAKER = 45
"""Characters of the longest description that stands before what somebody says."""


def speaker_in(outline: Outline, quotation: Quotation) -> str:
    """Who says a quotation, as its sentence tells after it or before it; "" if it doesn't."""
    if outline.grammar.order is not None and (found := brief(reporter(outline, quotation), outline)):
        return found
    speaker = _after(outline, quotation) if quotation.closing else ""
    speaker = speaker or (_before(outline, quotation) if quotation.opening else "")
    return brief(speaker, outline)


def _after(outline: Outline, quotation: Quotation) -> str:
    """«…», sourit Marc Petit; “…,” the mayor said; «…», selon le maire."""
    start = _next_word(outline, quotation.end)
    if start == len(outline.tokens):
        return ""
    segment = outline.segment_at(start)
    verb = next((one for one in segment.finite if one.start >= start), None)
    if verb is None or outline.norms[start] in outline.grammar.saying.sources:
        return source_in(outline, Span(start, segment.end))
    first = after_clitics(outline, Span(start, verb.start + 1))
    if first == verb.start:
        return after_verb(segment, verb)
    return _before_verb(segment, Span(first, verb.start)) if verb.cue is Cue.REPORTING else ""


def _before_verb(segment: Segment, subject: Span) -> str:
    """ "the mayor said", "she told reporters": the subject of a verb after it."""
    if is_pronoun(segment, subject.start):
        return stand_in(segment, subject.start, of_person=True)
    whole = subject_of(segment, segment.finite[0]) if subject.start <= segment.content else ""
    return whole or segment.outline.text(subject)


def _next_word(outline: Outline, index: int) -> int:
    """Index of the first word after a mark, across dates; the number of tokens if there is none."""
    kinds = outline.tokens.kinds
    while index < len(kinds) and (kinds[index] == MARK or index in outline.dates):
        index += 1
    return index


def source_in(outline: Outline, reach: Span) -> str:
    """«selon le maire», "according to the mayor": who stands after a word that leads to a source."""
    sources, start = outline.grammar.saying.sources, reach.start
    if outline.norms[start] not in sources and " ".join(outline.norms[start : start + 2]) not in sources:
        return ""
    start += 1
    while start < reach.end and outline.norms[start] in outline.grammar.prepositions.all:
        start += 1
    if not outline.grammar.saying.measures.isdisjoint(outline.norms[start : reach.end]):
        return ""
    return outline.text(_phrase_at(outline, Span(start, reach.end))) if start < reach.end else ""


def _phrase_at(outline: Outline, reach: Span) -> Span:
    """The noun phrase at the start of a span, without a participle that describes it: «une note datée»."""
    span = noun_phrases.starting_at(outline, reach)
    verbs = [at for at in outline.verb_starts if span.start < at < span.end]
    return Span(span.start, min([*verbs, span.end]))


def after_verb(segment: Segment, verb: Verb) -> str:
    """«sourit Marc Petit», "said the mayor", «a-t-elle dit à l'AFP»: the subject of a verb before it."""
    outline = segment.outline
    if verb.form.auxiliary is not None and verb.head == verb.start:
        return ""
    pronoun = pronoun_of(segment, verb)
    if pronoun is not None:
        return stand_in(segment, pronoun, of_person=True)
    start = _after_phrases(outline, Span(after_clitics(outline, Span(verb.end, segment.end)), segment.end))
    if start >= segment.end:
        return ""
    if outline.norms[start] in outline.grammar.pronouns.subjects:
        return stand_in(segment, start, of_person=True)
    span = _phrase_at(outline, Span(start, segment.end))
    named = name_after(segment) if span.end == segment.end else []
    return ", ".join([outline.text(span), *named])


def _after_phrases(outline: Outline, reach: Span) -> int:
    """«à la barre | la mère», «à l'AFP | son directeur»: where the phrases with prepositions end."""
    prepositions, determiners = outline.grammar.prepositions.all, outline.grammar.nouns.determiners
    start = reach.start
    while start < reach.end and outline.norms[start] in prepositions:
        start += 2
        while start < reach.end and outline.norms[start] not in determiners | prepositions:
            start += 1
    return start


def _before(outline: Outline, quotation: Quotation) -> str:
    """«Claire Dubois se souvient : «…»», "Roy said: “…”", «Selon le maire, «…»»."""
    mark = quotation.start - 1
    inner = _reporting_clause_before(outline, mark)
    if inner is not None:
        return _inside_clause(inner)
    mains = [one for one in outline.segments if one.is_main and one.finite[0].end <= mark]
    reports = bool(mains) and any(verb.cue is Cue.REPORTING for verb in mains[-1].finite)
    if not reports and (source := _source_before(outline, mark)):
        return source
    leads = outline.norms[mark - 1]
    if not mains or not (reports or leads == ":" or leads in outline.grammar.conjunctions.complementizers):
        return ""
    segment, verb = mains[-1], mains[-1].finite[0]
    return _before_verb(segment, Span(predicate_start(segment), verb.start))


def _reporting_clause_before(outline: Outline, mark: int) -> Segment | None:
    """«Il rappelle que le préfet avait promis : «…»»: the clause inside another one that leads to a mark."""
    before = [one for one in outline.segments if one.finite and one.finite[0].end <= mark]
    if not before or outline.norms[mark - 1] != ":" or before[-1].finite[-1].cue is not Cue.REPORTING:
        return None
    is_inside = before[-1].opener in (Opener.THAT, Opener.RELATIVE) or _goes_on_with_that(before[-1])
    return before[-1] if is_inside else None


def _goes_on_with_that(segment: Segment) -> bool:
    """«Il rappelle qu'en mai, le préfet avait promis»: whether a clause goes on after a date at its head."""
    before = segment.before
    return segment.mark == "," and before is not None and before.opener is Opener.THAT and not before.finite


def _inside_clause(segment: Segment) -> str:
    """The subject of a clause inside another one, "" for a pronoun: it may stand for anyone there."""
    outline, verb = segment.outline, segment.finite[0]
    start = predicate_start(segment)
    return "" if start == verb.start or is_pronoun(segment, start) else outline.text(Span(start, verb.start))


def _source_before(outline: Outline, mark: int) -> str:
    """«Selon le maire, «…»», «Pour le maire : «…»»: who opens a sentence that goes on with a quotation."""
    first = outline.segments[0]
    if first.end > mark:
        return ""
    if first.first_word not in outline.grammar.prepositions.purpose:
        return source_in(outline, Span(first.start, first.end))
    return outline.text(_phrase_at(outline, Span(first.start + 1, first.end)))


def brief(speaker: str, outline: Outline) -> str:
    """«Anne Leduc» of «la préfète du Morbihan, Anne Leduc», "Ed Cole" of "his agent Ed Cole"."""
    grammar = outline.grammar
    speaker = _without_opener(name_alone(speaker).strip(EDGES), grammar)
    words = norm_of(speaker).split()
    pronouns = grammar.pronouns.subjects | grammar.pronouns.first_person
    if grammar.function_words.issuperset(words) or not pronouns.isdisjoint(words):
        return ""
    before, _, last = speaker.rpartition(", ")
    if before:
        speaker = last if last[:1].isupper() else before.partition(", ")[0]
    if words[0].rstrip(".") in grammar.names.civil_titles:
        return speaker.partition(" ")[2]
    if len(speaker) > LONGEST_SPEAKER or words[0] in grammar.nouns.possessive:
        return _name_at_end(speaker) or speaker
    return speaker


def _without_opener(phrase: str, grammar: Grammar) -> str:
    """ "the maker" of "after the maker"."""
    first, _, rest = phrase.partition(" ")
    openers = grammar.conjunctions.openers.keys() | grammar.prepositions.all
    return rest if first.lower() in openers - grammar.nouns.determiners else phrase


def _name_at_end(phrase: str) -> str:
    """The capitalised words at the end of a phrase, if there are two."""
    words = phrase.split()
    start = len(words)
    while start and words[start - 1][0].isupper():
        start -= 1
    return " ".join(words[start:]) if len(words) - start > 1 else ""
