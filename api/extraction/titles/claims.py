"""What a clause says but only one who is named vouches for: «Le pont fermera, selon le préfet»."""

from __future__ import annotations

from collections.abc import Callable

from api.extraction.clauses.grammar import Cue, Tense
from api.extraction.clauses.linking_words import MAIN_OPENERS, Opener
from api.extraction.clauses.verbs import Verb
from api.extraction.titles.anchors import Anchor
from api.extraction.titles.clitics import predicate_start
from api.extraction.titles.direct_speech import Speech
from api.extraction.titles.outline import Outline, Segment
from api.extraction.titles.reports import report_of, speaker_of
from api.extraction.titles.speakers import brief, source_in
from api.extraction.titles.speech import attribution, is_direct
from api.extraction.titles.subjects import is_pronoun, subject_of
from api.extraction.tokens import Span


def claim(anchor: Anchor) -> Speech | None:
    """What is claimed in the clause of a date outside direct speech, by the first form that fits."""
    clause, verb = anchor.clause, anchor.verb
    if verb is None or verb.bare or verb.start in clause.outline.quoted or is_direct(clause):
        return None
    found = (form(clause, verb) for form in FORMS)
    return next((speech for speech in found if speech is not None), None)


def foretold(clause: Segment, verb: Verb) -> Speech | None:
    """«Le pont fermera, a annoncé le préfet»."""
    report = report_of(clause)
    if report is None or verb.tense not in FORECASTS or clause.opener not in MAIN_OPENERS:
        return None
    return _claim(Span(0, report.start), speaker_of(report), clause.outline)


def assured(clause: Segment, verb: Verb) -> Speech | None:
    """«Le préfet a assuré que le pont fermerait»."""
    content = clause if clause.opener is Opener.THAT else _broken_content(clause)
    report = None if content is None else content.before
    if content is None or report is None or not report.finite or verb.tense is not Tense.CONDITIONAL:
        return None
    if report.finite[-1].cue is not Cue.REPORTING or is_pronoun(clause, predicate_start(clause)):
        return None
    speaker = subject_of(report, report.finite[0])
    return _claim(Span(content.content, len(clause.outline.tokens)), speaker, clause.outline)


def _broken_content(clause: Segment) -> Segment | None:
    """«que les travaux, confiés à une entreprise, débuteraient»: the segment that the clause goes on with."""
    before = [one for one in clause.earlier if one.finite or one.opener is Opener.THAT]
    is_broken = bool(before) and before[-1].opener is Opener.THAT and not before[-1].finite
    return before[-1] if is_broken and clause.mark == "," else None


def sourced(clause: Segment, _verb: Verb) -> Speech | None:
    """«Selon la police, le suspect a été arrêté lundi»."""
    first = clause.outline.segments[0]
    if first.finite or first.has_date or first is clause or not clause.is_main:
        return None
    speaker = source_in(clause.outline, Span(first.start, first.end))
    return _claim(Span(first.end, len(clause.outline.tokens)), speaker, clause.outline)


def _claim(said: Span, speaker: str, outline: Outline) -> Speech | None:
    name = brief(speaker, outline)
    return Speech(said, None, name, attribution(name, outline.grammar)) if name else None


FORECASTS = frozenset(
    {Tense.FUTURE, Tense.CONDITIONAL, Tense.POSSIBLE, Tense.PLANNED, Tense.WAS_PLANNED, Tense.UNFULFILLED}
)
"""Tenses of what only a speaker vouches for."""
FORMS: tuple[Callable[[Segment, Verb], Speech | None], ...] = (foretold, assured, sourced)
"""The forms of a claim; no two fit the same clause."""
