"""The title of an event: the phrases of the first shape that fits its date, joined to one line."""

from __future__ import annotations

from collections.abc import Callable

from api.extraction.clauses.grammar import Cue
from api.extraction.clauses.linking_words import Opener
from api.extraction.clauses.sentence import PART_MARKS
from api.extraction.clauses.verbs import Verb
from api.extraction.sides import Open
from api.extraction.titles import noun_phrases
from api.extraction.titles.anchors import Anchor
from api.extraction.titles.appositions import is_name
from api.extraction.titles.asides import aside, example
from api.extraction.titles.clause_shapes import clause_phrases
from api.extraction.titles.compared_figures import compared_figure
from api.extraction.titles.complements import named_object
from api.extraction.titles.dated_nouns import dated_noun
from api.extraction.titles.fenced_objects import fenced_object
from api.extraction.titles.fragments import announcement, fragment, whole_sentence
from api.extraction.titles.inversions import inverted
from api.extraction.titles.joining import Phrases, adjacent, joined
from api.extraction.titles.messages import dated_message
from api.extraction.titles.opened_clauses import opened_clause, opened_passive
from api.extraction.titles.outline import Segment
from api.extraction.titles.participles import dated_participle
from api.extraction.titles.shortening import WANTED
from api.extraction.titles.tidying import EDGES
from api.extraction.titles.verb_second.shapes import verb_second
from api.extraction.tokens import Span


def full_title(anchor: Anchor) -> str:
    """The title of a date, of any length; "" if its sentence names dates and says nothing of them."""
    phrases = next(phrases for shape in SHAPES if (phrases := shape(anchor)) is not None)
    outline = anchor.date.outline
    return joined(phrases, outline.grammar) or whole_sentence(outline)


def governing_clause(anchor: Anchor) -> Phrases:
    """The clause that governs the date."""
    phrases = clause_phrases(anchor.clause)
    if anchor.clause is anchor.date:
        trailing = [] if _what_happened_then(anchor.date) else _what_trails(anchor, phrases)
        phrases = [*_joined_then(phrases, anchor.date), *trailing]
    return _with_topic(anchor.clause, [*_what_it_speaks_of(anchor.clause, phrases), *phrases])


def _with_topic(clause: Segment, phrases: Phrases) -> Phrases:
    """«Procès Nivel à Lens : la défense a marqué mardi des points»: the topic before a colon stays."""
    topic = _topic(clause)
    length = len(topic) + sum(len(phrase) for phrase in phrases)
    if not topic or not phrases or length > WANTED:
        return phrases
    return [f"{topic}{clause.outline.grammar.typography.colon}{phrases[0]}", *phrases[1:]]


def _topic(clause: Segment) -> str:
    """The noun phrase before a colon that opens a sentence, unless it is a speaker or a town in capitals."""
    topic, grammar = clause.before, clause.outline.grammar
    if topic is None or topic.number or clause.mark != ":" or not (clause.is_main and topic.is_noun_phrase):
        return ""
    text = topic.text.strip(EDGES)
    is_plain = topic.first_word not in grammar.function_words and not (is_name(topic) or text.isupper())
    return text if is_plain and not (topic.verbs or topic.has_date) else ""


def _what_it_speaks_of(clause: Segment, phrases: Phrases) -> Phrases:
    """«Le pont a cédé, mais la ville l'a reconstruit»: the clause that names what «l'» stands for."""
    before, outline = clause.before, clause.outline
    if before is None or not before.is_main or clause.opener is not Opener.COORDINATE or not clause.finite:
        return []
    object_at = clause.finite[0].start - 1
    is_clitic = outline.norms[object_at] in outline.grammar.nouns.articles & outline.grammar.verbs.transparent
    first = clause_phrases(before)
    length = sum(len(phrase) for phrase in [*first, *phrases])
    return [*first[:-1], f"{first[-1]}, {clause.first_word}"] if is_clitic and length <= WANTED else []


def _what_happened_then(segment: Segment) -> Phrases:
    """«… l'hiver 1985-1986, quand le Doubs avait gelé»: a clause right after the date belongs to it.

    It tells when the date was, not when the event was, in "closed since Monday, when a tree fell on it".
    """
    following = segment.after
    if following is not None and (_ends_with_bound(segment) or _has_own_event(following)):
        return []
    if following is not None and _says_only_when(segment) and following.opener is Opener.COORDINATE:
        return [following.text]
    if following is None or following.opener not in (Opener.SUBORDINATE, Opener.RELATIVE):
        return []
    is_cleft = (
        following.mark and following.first_word in following.outline.grammar.conjunctions.complementizers
    )
    if following.opener is Opener.RELATIVE and (segment.opener is Opener.PARTICIPLE or is_cleft):
        return []
    return [following.text] if segment.end - 1 in segment.outline.timed else []


def _has_own_event(following: Segment) -> bool:
    """ "Sales rose in the third quarter, which ended on May 30": the clause has a date of its own."""
    return following.opener is Opener.RELATIVE and following.mark == "," and following.has_date


def _ends_with_bound(segment: Segment) -> bool:
    """Whether the date at the end of a segment only opens or closes a span: «depuis 1987», "until May"."""
    ending = (one for one in segment.outline.sentence.expressions if one.closing == segment.end)
    return any(isinstance(one.time, Open) for one in ending)


def _joined_then(phrases: Phrases, segment: Segment) -> Phrases:
    """«Le pont a cédé [en 1985] quand …»: the comma before a «quand» goes with the date."""
    after, moments = segment.after, segment.outline.grammar.conjunctions.moments
    then, stays = _what_happened_then(segment), segment.end - 1 not in segment.outline.dates
    if after is None or after.first_word not in moments or not (then and phrases) or stays:
        return [*phrases, *then]
    return [*phrases[:-1], adjacent(phrases[-1], then[0])]


def _says_only_when(segment: Segment) -> bool:
    """«Les faits remontent au 3 mai»: a clause that says nothing apart from its date."""
    completed = segment.outline.grammar.verbs.completed_by_times
    return bool(segment.finite) and segment.outline.norms[segment.finite[-1].head] in completed


def _what_trails(anchor: Anchor, phrases: Phrases) -> Phrases:
    """ "Stocks fell on Friday, in a broad sell-off": all phrases after a main clause, if they are short."""
    clause, verb = anchor.clause, anchor.verb
    if verb is None or not (clause.is_main or _ends_with(clause, verb)):
        return []
    if inverted(clause) is not None:
        return []
    if named_object(clause) or fenced_object(clause):
        return []
    if verb.cue is Cue.REPORTING and not noun_phrases.nouns_in(clause.outline, Span(verb.end, clause.end)):
        return []
    trailing = _phrases_after(clause)
    trailing = [text for text in trailing if not any(text in phrase for phrase in phrases)]
    length = sum(len(phrase) + len(", ") for phrase in [*phrases, *trailing])
    if length > WANTED:
        trailing = _up_to_subject(clause, trailing)
        length = sum(len(phrase) + len(", ") for phrase in [*phrases, *trailing])
    return trailing if length <= WANTED else []


def _up_to_subject(clause: Segment, trailing: Phrases) -> Phrases:
    """«Murió en Lima, a los 91 años, el escritor Luis Mora, autor de …»: up to the subject after the verb."""
    outline = clause.outline
    if not outline.grammar.leaves_out_subjects or clause.content < clause.finite[0].start:
        return []
    articles = outline.grammar.names.definites
    at = next((at for at, text in enumerate(trailing) if text.split(" ")[0].casefold() in articles), -1)
    return trailing[: at + 1]


def _phrases_after(clause: Segment) -> Phrases:
    """The phrases after a clause up to the next one, none if they hold a clause or another date."""
    coordinators, trailing = clause.outline.grammar.conjunctions.coordinators, []
    for segment in clause.later:
        if segment.mark in PART_MARKS or (segment.is_main and segment.mark):
            break
        joins = segment.after is not None and segment.after.first_word in coordinators
        if segment.has_date and not segment.says_something() and not joins:
            continue
        if segment.finite or segment.has_date or segment.opener in CLAUSES:
            return []
        trailing.append(segment.text)
    return trailing


def _ends_with(clause: Segment, verb: Verb) -> bool:
    """«l'entretien qu'il a eu mardi, à Rome»: whether no more than a date follows a verb in its clause."""
    return (
        bool(clause.finite)
        and verb.start >= clause.start
        and all(at in clause.outline.dates for at in range(verb.end, clause.end))
    )


CLAUSES = frozenset({Opener.THAT, Opener.RELATIVE, Opener.SUBORDINATE, Opener.CONDITION})
"""How the segments open after which no phrase goes on."""
SHAPES: tuple[Callable[[Anchor], Phrases | None], ...] = (
    verb_second,
    fragment,
    announcement,
    opened_clause,
    opened_passive,
    compared_figure,
    dated_message,
    example,
    dated_noun,
    dated_participle,
    aside,
    governing_clause,
)
"""The shapes of a title, the narrowest first: the later ones need a verb that governs the date, and an aside
is tried before the clause that governs it is used alone."""
