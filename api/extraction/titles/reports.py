"""A date on a verb of saying that follows what was said: «…, a annoncé jeudi la ministre»."""

from __future__ import annotations

from api.extraction.clauses.grammar import Cue
from api.extraction.titles.appositions import name_after
from api.extraction.titles.bounding import LONGEST
from api.extraction.titles.clitics import after_clitics
from api.extraction.titles.joining import Phrases, adjacent, lowered
from api.extraction.titles.main_clauses import main_clause
from api.extraction.titles.outline import Segment
from api.extraction.titles.tidying import tidy
from api.extraction.tokens import Span


def statement(segment: Segment) -> Phrases:
    """A segment with a finite verb, as a report or else as a main clause."""
    phrases = report(segment)
    return main_clause(segment) if phrases is None else phrases


def report(segment: Segment) -> Phrases | None:
    """What was said with its speaker, None for a clause that is not an inverted report."""
    if not _is_report(segment):
        return None
    pronoun = _pronoun(segment)
    if pronoun is None:
        return [_by_noun(segment)]
    if segment.outline.norms[pronoun] in segment.outline.grammar.pronouns.dummies:
        return _impersonal(segment)
    return [_by_pronoun(segment, pronoun)]


def _is_report(segment: Segment) -> bool:
    """Whether a segment begins with a verb of saying whose subject follows it."""
    if not segment.finite:
        return False
    outline, verb = segment.outline, segment.finite[0]
    if segment.before is None or verb.cue is not Cue.REPORTING:
        return False
    if after_clitics(outline, Span(segment.content, segment.end)) != verb.start:
        return False
    follower = after_clitics(outline, Span(verb.end, segment.end - 1))
    if follower < segment.end and outline.norms[follower] in outline.grammar.prepositions.all:
        return False
    return _follows_quotation(segment) or _content(segment) is not None


def _follows_quotation(segment: Segment) -> bool:
    return segment.mark in ("", *segment.outline.grammar.typography.closing_marks.values())


def _content(segment: Segment) -> Segment | None:
    """The first main clause before a report, which is what was said."""
    return next((other for other in segment.earlier if other.is_main), None)


def _pronoun(segment: Segment) -> int | None:
    """Index of the pronoun inside an inverted verb group: «a-t-elle déclaré»."""
    outline, verb = segment.outline, segment.finite[0]
    subjects = outline.grammar.pronouns.subjects
    return next((at for at in range(verb.start + 1, verb.end) if outline.norms[at] in subjects), None)


def _impersonal(segment: Segment) -> Phrases:
    """«…, a-t-on appris lundi»: only what was said, since no speaker is named."""
    content = _content(segment)
    return [] if content is None else statement(content)


def _by_pronoun(segment: Segment, pronoun: int) -> str:
    """«a-t-elle déclaré» → «La ministre a déclaré»."""
    outline, start = segment.outline, segment.finite[0].start
    auxiliary = outline.tokens.between(start, start + 1)
    verb = f"{auxiliary} {segment.text_from(pronoun + 1)}"
    return adjacent(outline.previous_subject() or "", verb)


def _by_noun(segment: Segment) -> str:
    """«a annoncé la ministre» → «La ministre a annoncé», with what was said if there is room for it."""
    outline, verb = segment.outline, segment.finite[0]
    speaker = ", ".join([segment.text_from(verb.end), *name_after(segment)])
    own = adjacent(speaker, outline.text(Span(verb.start, verb.end)))
    content = _content(segment)
    if content is None or _is_report(content):
        return own
    whole = _attributed(own, content)
    return whole if len(whole) <= LONGEST else own


def _attributed(own: str, content: Segment) -> str:
    """«La ministre a annoncé : le pont rouvrira»."""
    typography = content.outline.grammar.typography
    said = lowered(tidy(", ".join(main_clause(content)), typography), content)
    return f"{tidy(own, typography)}{typography.colon}{said}"
