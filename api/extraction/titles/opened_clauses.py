"""A date in a clause that a preposition opens: "The move came after the firm lost the case in May"."""

from __future__ import annotations

from api.extraction.clauses.grammar import HAVE, Form
from api.extraction.clauses.verbs import Verb
from api.extraction.titles import noun_phrases
from api.extraction.titles.anchors import Anchor
from api.extraction.titles.joining import Phrases, adjacent
from api.extraction.titles.outline import Outline
from api.extraction.titles.subjects import subject_of
from api.extraction.titles.tidying import EDGES
from api.extraction.tokens import Span


def opened_clause(anchor: Anchor) -> Phrases | None:
    """What stands after the preposition that opens the clause of the date."""
    segment, verb, outline = anchor.clause, anchor.verb, anchor.date.outline
    if anchor.date is not segment or verb is None or not _can_be_finite(anchor, verb):
        return None
    ends = [other.end for other in segment.finite if other.start < verb.start]
    reach = range(ends[-1] if ends else segment.content + (segment.before is None), verb.start - 1)
    opens = outline.grammar.conjunctions.prepositions - outline.grammar.prepositions.since
    found = [at for at in reach if outline.norms[at] in opens and at not in outline.dates]
    if not found or not _has_subject(outline, Span(found[-1] + 1, verb.start)):
        return None
    return [segment.text_from(found[-1] + 1)]


def opened_passive(anchor: Anchor) -> Phrases | None:
    """«Le chien a été soigné avant d'être rendu mardi à Marc» → «Le chien rendu à Marc»."""
    segment, verb, outline = anchor.date, anchor.verb, anchor.date.outline
    if verb is None or not verb.bare or not segment.start <= verb.start < anchor.words.start:
        return None
    if not _is_opened(outline, _start_of_passive(outline, verb)):
        return None
    main = next((one for one in (segment, *reversed(segment.earlier)) if one.finite), None)
    if main is None or not main.is_main or main.finite[0].start > verb.start:
        return None
    subject = subject_of(main, main.finite[0]).strip(EDGES)
    if not subject or subject.split()[0].lower() in outline.grammar.pronouns.subjects:
        return None
    end = segment.end if anchor.finite_after is None else anchor.finite_after.start
    return [adjacent(subject, outline.text(Span(verb.head, end)))]


def _start_of_passive(outline: Outline, verb: Verb) -> int | None:
    """Where «être autorisé», "being cleared" begins; None for an active: «avoir quitté»."""
    norms, verbs = outline.norms, outline.grammar.verbs
    start = verb.start - (norms[verb.start - 1] in verbs.been)
    forms = (verbs.form(norms[at]) for at in range(start, verb.head) if norms[at] in verbs.been)
    is_passive = any(form is None or form.auxiliary != HAVE for form in forms)
    return start if is_passive else None


def _is_opened(outline: Outline, start: int | None) -> bool:
    """Whether «avant de», "before", "after" opens what begins at a token."""
    prepositions, norms = outline.grammar.prepositions, outline.norms
    if not start:
        return False
    before = start - 1 - (norms[start - 1] in prepositions.genitives)
    return before >= 0 and norms[before] in prepositions.prospect | prepositions.aftermath


def _can_be_finite(anchor: Anchor, verb: Verb) -> bool:
    """Whether a verb before a date is finite, or a participle with the form of a past: "opened"."""
    if not anchor.date.start <= verb.start < anchor.words.start:
        return False
    return not verb.bare or (verb.form.form is Form.PARTICIPLE and anchor.finite_after is None)


def _has_subject(outline: Outline, span: Span) -> bool:
    """Whether words before a verb are its subject: not "her" of "a rose named after her will be shown"."""
    norm = outline.norms[span.start]
    return norm in outline.grammar.pronouns.subjects or noun_phrases.nouns_in(outline, span) > 0
