"""A date in a subordinate clause, a condition or an infinitive: with the main clause it depends on."""

from __future__ import annotations

from api.extraction.clauses.grammar import INFINITIVE, PARTICIPLE
from api.extraction.clauses.linking_words import Opener
from api.extraction.titles import noun_phrases
from api.extraction.titles.antecedents import antecedent_of
from api.extraction.titles.bounding import LONGEST
from api.extraction.titles.clitics import predicate_start
from api.extraction.titles.joining import Phrases, adjacent, without_article
from api.extraction.titles.main_clauses import main_clause
from api.extraction.titles.outline import NOMINAL_OPENERS, Segment
from api.extraction.titles.reports import statement
from api.extraction.titles.subjects import is_pronoun
from api.extraction.titles.tidying import EDGES
from api.extraction.tokens import Span

SUBORDINATE = (Opener.CONDITION, Opener.SUBORDINATE)


def dependent(segment: Segment) -> Phrases | None:
    """The main clause and the segment, in the order of the text, or the segment alone if there is none."""
    if segment.opener not in SUBORDINATE and segment.finite:
        return None
    if segment.opener is Opener.SUBORDINATE and segment.finite and _has_own_subject(segment):
        return main_clause(segment)
    if _tells_what_awaits(segment) and (described := _object_before(segment)):
        return [
            adjacent(without_article(described.strip(EDGES), segment.outline.grammar), _with_date(segment))
        ]
    main = next((other for other in _nearest(segment) if _can_govern(other)), None)
    if main is None:
        return [segment.text]
    clause = statement(main)
    if _describes_noun(segment) and sum(map(len, clause)) + len(segment.text) > LONGEST:
        return [antecedent_of(segment), segment.text]
    own = segment.content_text if _goes_on_with_gerund(segment) else segment.text
    return [*clause, own] if main.number < segment.number else [own, *clause]


def _goes_on_with_gerund(segment: Segment) -> bool:
    """ "A slide buried the road, trapping a man and closing the pass": a conjunction joins two gerunds."""
    before, coordinators = segment.before, segment.outline.grammar.conjunctions.coordinators
    joined = segment.first_word in coordinators and before is not None and not before.finite
    return joined and before is not None and before.opener is segment.opener is Opener.PARTICIPLE


def _tells_what_awaits(segment: Segment) -> bool:
    """ "a new album, to be released in June": a passive infinitive after a comma describes a noun."""
    if segment.mark != "," or not segment.verbs:
        return False
    verb, norms = segment.verbs[0], segment.outline.norms
    is_passive = norms[verb.start] in segment.outline.grammar.verbs.been and verb.head > verb.start
    if verb.form != INFINITIVE or not is_passive or verb.start - segment.start > 1:
        return False
    return verb.start == segment.start or segment.first_word in segment.outline.grammar.prepositions.all


def _object_before(segment: Segment) -> str:
    """The noun phrase before a segment: all that follows the verb, or the segment before; "" for a place."""
    described = segment.before
    if described is None or not described.finite:
        return "" if described is None or not described.is_noun_phrase else antecedent_of(segment)
    start, determiners = described.finite[-1].end, segment.outline.grammar.nouns.determiners
    has_object = start < described.end and segment.outline.norms[start] in determiners
    return described.text_from(start) if has_object else ""


def _with_date(segment: Segment) -> str:
    """The words of a segment, with its date if nothing else follows its verb."""
    outline, span = segment.outline, Span(segment.start, segment.end)
    rest = Span(segment.verbs[0].end, segment.end)
    return segment.text if noun_phrases.nouns_in(outline, rest) else outline.tokens.between(*span)


def _describes_noun(segment: Segment) -> bool:
    """«…, un chiffre plus élevé que celui relevé l'an dernier»: the clause may go, but not the participle."""
    return segment.before is not None and all(verb.form == PARTICIPLE for verb in segment.verbs)


def _has_own_subject(segment: Segment) -> bool:
    """«lorsque le pont a rouvert»: the clause can stand alone, unless its subject is a pronoun."""
    start = predicate_start(segment)
    return start < segment.finite[0].start and not is_pronoun(segment, start)


def _nearest(segment: Segment) -> list[Segment]:
    """The other segments: those before, nearest first, then those after."""
    return [*reversed(segment.earlier), *segment.later]


def _can_govern(segment: Segment) -> bool:
    return bool(segment.finite) and segment.opener in NOMINAL_OPENERS
