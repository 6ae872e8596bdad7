"""A date on a verb of saying that follows what was said: «…, a annoncé jeudi la ministre»."""

from __future__ import annotations

from api.extraction.clauses.grammar import Cue
from api.extraction.clauses.linking_words import Opener
from api.extraction.clauses.verbs import Verb
from api.extraction.titles import noun_phrases
from api.extraction.titles.appositions import name_after
from api.extraction.titles.bounding import LONGEST
from api.extraction.titles.clitics import after_clitics, is_inverted
from api.extraction.titles.joining import Phrases, adjacent, lowered
from api.extraction.titles.main_clauses import main_clause
from api.extraction.titles.outline import Segment
from api.extraction.titles.speech import quotation_before, text_of
from api.extraction.titles.subjects import stand_in, subject_of, subject_span
from api.extraction.titles.tidying import EDGES
from api.extraction.tokens import MARK, Span


def statement(segment: Segment) -> Phrases:
    """A segment with a finite verb, as a report or else as a main clause."""
    phrases = report(segment)
    return main_clause(segment) if phrases is None else phrases


def report(segment: Segment) -> Phrases | None:
    """What was said and the report of it, None for a clause that is not an inverted report."""
    if not is_report(segment):
        return None
    said = _said(segment)
    pronoun = pronoun_of(segment, segment.finite[0])
    if pronoun is None and not _trails(segment) and (speaker := _speaker_before(segment)):
        colon = segment.outline.grammar.typography.colon
        return [f"{adjacent(speaker, segment.text)}{colon}{', '.join(said)}"]
    if _trails(segment):
        return [*said, ", ".join(main_clause(segment))]
    if pronoun is None:
        return [*said, ", ".join([segment.text, *name_after(segment)])]
    if segment.outline.norms[pronoun] in segment.outline.grammar.pronouns.dummies:
        return said
    speaker = stand_in(segment, pronoun, of_person=True)
    return [_in_order(segment, pronoun, speaker, ", ".join(said))] if speaker else [*said, segment.text]


def _speaker_before(segment: Segment) -> str:
    """«Ugo Marzo potrebbe vendere: «…», ha confidato»: the speaker of a verb without a subject."""
    outline, quotation, verb = segment.outline, quotation_before(segment), segment.finite[0]
    if outline.grammar.pronouns.subjects or quotation is None or not segment.earlier:
        return ""
    follower = after_clitics(outline, Span(verb.end, segment.end - 1))
    if outline.norms[follower] in outline.grammar.nouns.determiners or outline.tokens.capitalised(follower):
        return ""
    main = next((one for one in segment.earlier if one.is_main and one.end <= quotation.start), None)
    return "" if main is None else subject_of(main, main.finite[0])


def _said(segment: Segment) -> Phrases:
    """What was said: the quotation before a report, or the clause."""
    quotation = quotation_before(segment)
    if quotation is not None:
        return [text_of(segment.outline, quotation)]
    content = _content(segment)
    if content is None or is_report(content):
        return []
    return (
        [lowered(", ".join(main_clause(content)), content)]
        if pronoun_of(segment, segment.finite[0])
        else main_clause(content)
    )


def _in_order(segment: Segment, pronoun: int, speaker: str, said: str) -> str:
    """«…, a-t-elle déclaré» → «La ministre a déclaré : …»."""
    outline, start = segment.outline, segment.finite[0].start
    own = adjacent(outline.tokens.between(start, start + 1), segment.text_from(pronoun + 1))
    own, colon = adjacent(speaker, own).strip(EDGES), outline.grammar.typography.colon
    if len(own) + len(colon) + len(said) > LONGEST:
        own = speaker.strip(EDGES)
    return f"{own}{colon}{said}" if said else own


def report_of(content: Segment) -> Segment | None:
    """The report that follows what a segment says, None if there is none."""
    return next((other for other in content.later if other.finite and is_report(other)), None)


def speaker_of(segment: Segment) -> str:
    """Who says it, without the part of a verb that closes the report: «gab der Rat am Montag *bekannt*»."""
    speaker, order = _speaker_of(segment), segment.outline.grammar.order
    subject, _, last = speaker.rpartition(" ")
    closes = order is not None and last.strip(EDGES) in order.brackets.particles
    return subject if subject and closes else speaker


def _speaker_of(segment: Segment) -> str:
    """Who says it, "" for «a-t-on appris»: before the verb, or after that of an inverted report."""
    if _trails(segment):
        return subject_of(segment, segment.finite[0])
    pronoun = pronoun_of(segment, segment.finite[0])
    if pronoun is None:
        reach = Span(after_clitics(segment.outline, Span(segment.finite[0].end, segment.end)), segment.end)
        speaker = noun_phrases.starting_at(segment.outline, reach)
        whole = speaker.end == segment.end
        return ", ".join([segment.outline.text(speaker), *(name_after(segment) if whole else [])])
    if segment.outline.norms[pronoun] in segment.outline.grammar.pronouns.dummies:
        return ""
    return stand_in(segment, pronoun, of_person=True) or segment.outline.text(Span(pronoun, pronoun + 1))


def is_report(segment: Segment) -> bool:
    """Whether a segment begins with a verb of saying whose subject follows it, or only says who says it."""
    if not segment.finite or segment.before is None or segment.finite[0].cue is not Cue.REPORTING:
        return False
    if _trails(segment):
        return True
    outline, verb = segment.outline, segment.finite[0]
    if not is_inverted(segment, verb):
        return False
    if segment.opener is Opener.COORDINATE and not segment.mark:  # "The firm lost money and said in May …"
        return False
    follower = after_clitics(outline, Span(verb.end, segment.end - 1))
    if follower < segment.end and outline.norms[follower] in outline.grammar.prepositions.all:
        return pronoun_of(segment, segment.finite[0]) is not None
    return quotation_before(segment) is not None or _follows_content(segment, segment.before)


def _trails(segment: Segment) -> bool:
    """ "…, the mayor said on Monday": nothing but a subject and its verb of saying, after what was said."""
    outline, verb, after = segment.outline, segment.finite[0], segment.after
    own = subject_span(segment, verb)
    if segment.opener is not Opener.NONE or own.start >= own.end or (after and after.opener is Opener.THAT):
        return False
    passed = outline.grammar.verbs.transparent
    rest = range(verb.end, segment.end)
    if any(
        at not in outline.dates and outline.tokens.kinds[at] != MARK and outline.norms[at] not in passed
        for at in rest
    ):
        return False
    mains = sum(other.is_main for other in segment.earlier)
    return quotation_before(segment) is not None or (segment.mark == "," and mains == 1)


def _follows_content(segment: Segment, before: Segment) -> bool:
    """Whether a clause stands before a report, and not the subject of its verb: "Jane Doe, 58, told…"."""
    if segment.mark == "," and (before.is_age or before.is_noun_phrase):
        return False
    return segment.mark == "" or _content(segment) is not None


def _content(segment: Segment) -> Segment | None:
    """The first main clause before a report, which is what was said."""
    return next((other for other in segment.earlier if other.is_main), None)


def pronoun_of(segment: Segment, verb: Verb) -> int | None:
    """Index of the pronoun inside an inverted verb group: «a-t-elle déclaré»."""
    outline = segment.outline
    subjects = outline.grammar.pronouns.subjects
    return next((at for at in range(verb.start + 1, verb.end) if outline.norms[at] in subjects), None)
