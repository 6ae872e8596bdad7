"""A date that hangs on a participle: what it describes and the participle, «pont détruit par le feu»."""

from __future__ import annotations

from api.extraction.clauses.grammar import HAVE, INFINITIVE, Cue, Form
from api.extraction.clauses.linking_words import Opener
from api.extraction.clauses.verbs import NUMBERS, Verb
from api.extraction.sides import Open
from api.extraction.titles import agreement, noun_phrases
from api.extraction.titles.anchors import Anchor
from api.extraction.titles.antecedents import antecedent_of
from api.extraction.titles.clitics import predicate_start
from api.extraction.titles.complements import that_clause
from api.extraction.titles.described import described_by
from api.extraction.titles.joining import Phrases, adjacent, lowered, without_article
from api.extraction.titles.main_clauses import main_clause
from api.extraction.titles.outline import Segment
from api.extraction.titles.subjects import is_pronoun, stand_in, subject_left_out, subject_of
from api.extraction.titles.tidying import EDGES
from api.extraction.tokens import Span, norm_of

FEWEST_NOUNS = 2
"""Nouns without which a title says too little to do without its participle and date."""
PLANNING = frozenset({Cue.PLANNED, Cue.APPOINTED})
"""Cues of participles that only give a date: «prévu», "scheduled"."""
ANNOUNCING = PLANNING | {Cue.REPORTING}
"""Cues of participles that give a date after a preposition: «annoncé pour mardi»."""
OFF = frozenset({Cue.CANCELLED, Cue.POSTPONED})


def divided(segment: Segment) -> Phrases | None:
    """«le décès, survenu jeudi à Metz, du peintre Louis Roy» → «Décès du peintre Louis Roy à Metz»."""
    before, after, outline = segment.before, segment.after, segment.outline
    if segment.opener is not Opener.PARTICIPLE or segment.mark != "," or before is None or after is None:
        return None
    verb, genitives = segment.verbs[0], outline.grammar.prepositions.genitives
    goes_on = after.mark == "," and after.first_word in genitives and not after.finite
    noun = next((span for span, _ in noun_phrases.ending_at(outline, Span(before.content, before.end))), None)
    if noun is None or not goes_on or outline.norms[verb.head] not in outline.grammar.verbs.of_events:
        return None
    place = outline.text(Span(verb.end, segment.end))
    return [" ".join([noun_phrases.title_of(outline, noun), after.text.strip(EDGES), place]).rstrip()]


def participle(segment: Segment) -> Phrases | None:
    """The noun phrase described and the participle; before a main clause, the subject of that clause."""
    if segment.opener is not Opener.PARTICIPLE:
        return None
    verb = segment.verbs[0]
    if verb.form.form is Form.GERUND and not _precedes_date(segment):
        return None
    if _has_date_as_subject(segment):
        return [segment.outline.tokens.between(segment.content, segment.end)]
    if not any(other.finite for other in segment.outline.segments):
        return [other.text for other in segment.outline.segments]
    if (auxiliary := _auxiliary_before(segment)) is not None:
        return [adjacent(auxiliary, segment.content_text)]
    described = antecedent_of(segment, agreement.of_participle(segment.outline, verb))
    return _of_noun(segment, described) if described else _of_clause(segment)


def _auxiliary_before(segment: Segment) -> str | None:
    """ "She was jailed in 2010 and freed in 2012" → "She was": subject and auxiliary of both participles."""
    before, outline = segment.before, segment.outline
    joins = segment.first_word in outline.grammar.conjunctions.coordinators
    if not joins or segment.mark or before is None or not before.is_main:
        return None
    group, norms, verbs = before.finite[-1], outline.norms, outline.grammar.verbs
    if group is not before.verbs[-1] or group.form.auxiliary is None or group.head == group.start:
        return None
    if verbs.form(norms[group.head]) == INFINITIVE:
        return None
    subject = subject_of(before, before.finite[0])
    is_past = norms[group.head - 1] not in verbs.been and group.form.auxiliary != HAVE
    if is_past and _has_object(segment):
        return subject
    return adjacent(subject, outline.text(Span(group.start, group.head + (norms[group.head] in verbs.been))))


def _has_object(segment: Segment) -> bool:
    """ "He was given a flat in 2010 and sold it in 2012": whether an object makes a participle a past."""
    outline, start, nouns = segment.outline, segment.verbs[0].end, segment.outline.grammar.nouns
    if start >= segment.end or start in outline.timed or nouns.plural_endings:
        return False
    return outline.norms[start] in nouns.determiners | outline.grammar.pronouns.subjects


def _has_date_as_subject(segment: Segment) -> bool:
    """ "Today marked a day in history": a date right before what has the form of a participle."""
    before, nouns = range(segment.content, segment.verbs[0].start), segment.outline.grammar.nouns
    if not nouns.articles or nouns.plural_endings:
        return False
    return bool(before) and all(at in segment.outline.dates for at in before)


def _of_noun(segment: Segment, described: str) -> Phrases:
    """The noun phrase before a participle and the participle, or what it reports or plans."""
    if segment.verbs[0].cue is Cue.REPORTING and (content := that_clause(segment)):
        return [adjacent(described, segment.text), *content]
    return _planned(segment, described, _main_after(segment)) or [_described(segment, described)]


def _main_after(segment: Segment) -> Segment | None:
    return next((other for other in segment.later if other.is_main), None)


def _of_clause(segment: Segment) -> Phrases:
    main = _main_after(segment)
    return [segment.content_text] if main is None else _before_main(segment, main)


def _before_main(segment: Segment, main: Segment) -> Phrases:
    """«Élu en 2019, le maire a démissionné» → «Maire élu en 2019»; «Réuni jeudi» only sets the scene."""
    verb, outline = segment.verbs[0], segment.outline
    if outline.norms[verb.head] in outline.grammar.verbs.framing and not main.has_date:
        return main_clause(main)
    if verb.cue is Cue.PLANNED and main.finite[0].cue in OFF and not main.has_date:
        return [outline.tokens.between(segment.start, segment.end), *main_clause(main)]
    if _has_unknown_subject(main):
        return [_with_own_date(segment), *main_clause(main)]
    own = segment.content_text[:1].lower() + segment.content_text[1:]
    subject = subject_of(main, main.finite[0]) or subject_left_out(main)
    return [_described(segment, subject, own=own)]


def _has_unknown_subject(main: Segment) -> bool:
    """«Née en 1952, elle est morte dimanche»: whether the subject is a pronoun that stands for no noun."""
    start = predicate_start(main)
    return is_pronoun(main, start) and not stand_in(main, start)


def _with_own_date(segment: Segment) -> str:
    """A participle with its date, unless it has several."""
    outline, span = segment.outline, Span(segment.start, segment.end)
    dates = [one for one in outline.sentence.expressions if segment.start <= one.start < segment.end]
    return outline.tokens.between(*span) if len(dates) == 1 else segment.text


def dated_participle(anchor: Anchor) -> Phrases | None:
    """«Un reportage diffusé mardi par la chaîne sème le doute»: the participle stands inside a clause."""
    segment, verb, outline = anchor.date, anchor.verb, anchor.date.outline
    if not outline.grammar.nouns.articles:
        return None
    if verb is None or not _is_inside(segment, verb) or not _dates(anchor, verb):
        return None
    start = _after_finite(segment, verb)
    noun = described_by(outline, Span(start, verb.start), verb)
    if noun is None or (not segment.finite and not outline.grammar.nouns.plural_endings):
        return None
    if _only_plans(anchor, verb):
        return _planned_inside(anchor, verb, noun)
    end = segment.end if anchor.finite_after is None else anchor.finite_after.start
    coordinators = outline.grammar.conjunctions.coordinators
    if anchor.words.end < end and outline.norms[anchor.words.end] in coordinators:
        end = anchor.words.end
    if not noun_phrases.nouns_in(outline, Span(verb.end, end)):
        return [_with_date(anchor, noun)]
    return [noun_phrases.title_of(outline, Span(noun.start, end))]


def _planned_inside(anchor: Anchor, verb: Verb, noun: Span) -> Phrases:
    """«Le défilé prévu mardi a été annulé» stays whole, «le lancement prévu mardi de deux satellites» not."""
    segment, outline = anchor.date, anchor.date.outline
    off = anchor.finite_after
    if off is not None and off.cue in OFF and noun.start <= segment.content + 1:
        own = "" if _has_more_dates(anchor, verb) else outline.tokens.between(verb.start, anchor.words.end)
        before = outline.text(Span(segment.start, verb.start))
        return [" ".join([before, own, segment.text_from(anchor.words.end)])]
    rest = _rest(segment, anchor.words.end)
    if noun_phrases.nouns_in(outline, noun) < FEWEST_NOUNS and not rest:
        return [_with_date(anchor, noun)]
    return [" ".join([noun_phrases.title_of(outline, noun), *rest])]


def _with_date(anchor: Anchor, noun: Span) -> str:
    """A noun, its participle and its date, which says nothing more: «Traité signé en 1878»."""
    outline = anchor.date.outline
    if anchor.verb is None or _has_more_dates(anchor, anchor.verb):
        return noun_phrases.title_of(outline, Span(noun.start, anchor.words.end))
    own = outline.tokens.between(anchor.verb.start, anchor.words.end)
    return f"{noun_phrases.title_of(outline, Span(noun.start, anchor.verb.start))} {own}"


def _is_part_of_group(anchor: Anchor, verb: Verb) -> bool:
    """«l'ayant prédite», «debía haberse celebrado»: whether an auxiliary stands before a participle."""
    outline = anchor.date.outline
    before = outline.grammar.verbs.form(outline.norms[verb.start - 1])
    return before is not None and before.form in (Form.GERUND, Form.INFINITIVE)


def _has_more_dates(anchor: Anchor, verb: Verb) -> bool:
    """Whether another date stands between a participle and a date or is joined to it: «les 3 et 4 mai»."""
    expressions, following = anchor.date.outline.sentence.expressions, anchor.words.end + 1
    return sum(verb.start <= one.opening <= following for one in expressions) > 1


def _rest(segment: Segment, start: int) -> list[str]:
    """What goes on with a noun after its participle: «de deux satellites», «à Brest»."""
    outline, prepositions = segment.outline, segment.outline.grammar.prepositions
    if start >= segment.end or outline.norms[start] not in prepositions.genitives | prepositions.place:
        return []
    return [segment.text_from(start)]


def _dates(anchor: Anchor, verb: Verb) -> bool:
    """Whether a participle before a date has it: nothing but its own complement stands in between."""
    if _is_part_of_group(anchor, verb):
        return False
    outline, start = anchor.date.outline, verb.end
    if verb.start > anchor.words.start or (
        verb.cue is Cue.REPORTING
        and not outline.grammar.nouns.plural_endings
        and outline.norms[anchor.words.start] not in outline.grammar.prepositions.planning
    ):
        return False
    grammar, norms = outline.grammar, outline.norms
    if (isinstance(anchor.time, Open) and verb.cue is Cue.LASTING) or norms[
        verb.start - 1
    ] in grammar.verbs.negations:
        return False
    is_set_phrase = norms[start] in grammar.names.inside & grammar.verbs.transparent
    if is_set_phrase and not outline.tokens.capitalised(start + 1):
        return True
    while start < anchor.words.start and norms[start] in grammar.verbs.transparent:
        start += 1
    return start >= anchor.words.start or norms[start] in grammar.prepositions.agents


def _only_plans(anchor: Anchor, verb: Verb) -> bool:
    """«prévu mardi», «annoncé pour mardi», but not «annoncé mardi»."""
    grammar, norms = anchor.date.outline.grammar, anchor.date.outline.norms
    if verb.cue is Cue.PLANNED:
        return True
    leads = norms[anchor.words.start] in grammar.prepositions.planning
    return verb.cue in ANNOUNCING and leads


def _planned(segment: Segment, described: str, main: Segment | None) -> Phrases | None:
    """«Le défilé, prévu mardi, a été annulé», «le défilé, prévu mardi à Brest»: what was planned."""
    verb, outline = segment.verbs[0], segment.outline
    if verb.cue is not Cue.PLANNED:
        return None
    dates = [one for one in outline.sentence.expressions if segment.start <= one.start < segment.end]
    own = f", {outline.tokens.between(segment.start, segment.end)}, " if len(dates) == 1 else " "
    follows = main is not None and main.number == segment.number + 1
    if main is not None and follows and main.finite[0].cue in OFF and not main.has_date:
        return [f"{described.strip(EDGES)}{own}{main.text}"]
    if main is not None and main.has_date and main.finite[0].cue in OFF:
        return [f"{_title(segment, described)} {own.strip(' ,')}".rstrip()]
    if _plans_more(segment):
        return None
    rest = _rest(segment, _after_date(segment))
    if _nouns_in(_title(segment, described), segment) < FEWEST_NOUNS and not rest:
        return [f"{_title(segment, described)} {own.strip(' ,')}".rstrip()]
    return [" ".join([_title(segment, described), *rest])]


def _precedes_date(segment: Segment) -> bool:
    """«datant de 1950», but not "including the 1950 cup": whether a date follows the verb of a segment."""
    outline, after = segment.outline, segment.verbs[0].end
    if outline.grammar.nouns.after_times:
        return after in outline.dates
    return _after_date(segment) > after


def _plans_more(segment: Segment) -> bool:
    """ "its stake, expected to rise to 57% by 2025": an infinitive with a complement says what is planned."""
    outline, infinitive = segment.outline, next((one for one in segment.verbs[1:2]), None)
    if infinitive is None or infinitive.form != INFINITIVE:
        return False
    return noun_phrases.nouns_in(outline, Span(infinitive.end, segment.end)) > 0 or any(
        outline.tokens.kinds[at] in NUMBERS and at not in outline.timed
        for at in range(infinitive.end, segment.end)
    )


def _after_date(segment: Segment) -> int:
    """Index of the first word after the participle of a segment and the date that follows it."""
    outline, start = segment.outline, segment.verbs[0].end
    with_times = outline.grammar.prepositions.with_times
    for index in range(start, segment.end):
        leads = outline.norms[index] in with_times and index + 1 in outline.timed
        if not (leads or index in outline.timed or index in outline.dates):
            return index
    return segment.end


def _described(segment: Segment, described: str, own: str = "") -> str:
    """A noun with its participle, and with the date if nothing else follows the participle."""
    outline, verb = segment.outline, segment.verbs[0]
    text = own or segment.content_text
    dates = [one for one in outline.sentence.expressions if segment.start <= one.start < segment.end]
    if len(dates) == 1 and not noun_phrases.nouns_in(outline, Span(verb.end, segment.end)):
        text = lowered(outline.tokens.between(segment.content, segment.end), segment)
    if ", " in described:
        return f"{described.strip(EDGES)}, {text}"
    return adjacent(_title(segment, described), text)


def _nouns_in(text: str, segment: Segment) -> int:
    words = norm_of(text).split()
    return sum(word not in segment.outline.grammar.function_words for word in words)


def _title(segment: Segment, described: str) -> str:
    return without_article(described.strip(EDGES), segment.outline.grammar)


def _is_inside(segment: Segment, verb: Verb) -> bool:
    """Whether a verb is a participle inside its segment, not at its head."""
    if (
        not verb.bare
        or verb.form.form not in (Form.PARTICIPLE, Form.OBLIGED)
        or not segment.start <= verb.start < segment.end
    ):
        return False
    return verb.start > segment.content and not (
        segment.opener is Opener.PARTICIPLE and verb is segment.verbs[0]
    )


def _after_finite(segment: Segment, verb: Verb) -> int:
    ends = [other.end for other in segment.verbs if other.start < verb.start and not other.bare]
    return ends[-1] if ends else segment.content
