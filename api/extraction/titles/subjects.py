"""The subject of a verb, with a pronoun replaced by the subject of the sentence before."""

from __future__ import annotations

from functools import lru_cache

from api.extraction.clauses.grammar import HAVE, Cue, Grammar, Tense
from api.extraction.clauses.linking_words import Opener
from api.extraction.clauses.sentence import PART_MARKS
from api.extraction.clauses.verbs import Verb
from api.extraction.titles import agreement, people, speech
from api.extraction.titles.agreement import Agreement
from api.extraction.titles.appositions import ends_address, is_bare_noun, is_name, with_appositions
from api.extraction.titles.clitics import after_clitics, is_inverted, predicate_start
from api.extraction.titles.impersonal import is_impersonal
from api.extraction.titles.outline import Outline, Segment
from api.extraction.titles.tidying import EDGES
from api.extraction.tokens import APOSTROPHES, WORD, Span, norm_of

NOT_SUBJECTS = (Opener.RELATIVE, Opener.PARTICIPLE, Opener.CONDITION, Opener.SUBORDINATE)


def subject_of(segment: Segment, verb: Verb) -> str:
    """The subject of a verb: in its segment before it, or else in an earlier one; "" if there is none."""
    outline = segment.outline
    start = after_clitics(outline, Span(segment.content, verb.start))
    if start >= verb.start:
        return _subject_before(segment)
    if is_pronoun(segment, start):
        return stand_in(segment, start) or outline.text(Span(start, start + 1))
    own = subject_span(segment, verb)
    if (start_of_list := list_start(segment, own)) is not None:
        return outline.text(Span(start_of_list, own.end))
    return (_subject_before(segment) if is_apposition(segment, own) else "") or outline.text(own)


def list_start(segment: Segment, own: Span) -> int | None:
    """Where «Leeds, Hull and York joined» begins: the noun phrases before the last two of a list."""
    outline, first = segment.outline, segment
    if not _joins(outline, own):
        return None
    while first.mark == "," and (before := first.before) is not None and _is_listed(before):
        first = before
    return first.content if first is not segment and first.mark != "," else None


def _joins(outline: Outline, own: Span) -> bool:
    """Whether a noun phrase is two of the same kind that a conjunction joins: «Hull and York»."""
    coordinators, tokens = outline.grammar.conjunctions.coordinators, outline.tokens
    joint = next((at for at in range(own.start + 1, own.end - 1) if outline.norms[at] in coordinators), None)
    if joint is None:
        return False
    return tokens.capitalised(joint - 1) and _opens_name(outline, joint + 1)


def _opens_name(outline: Outline, index: int) -> bool:
    """«York», «the Czech Republic»."""
    determined = outline.norms[index] in outline.grammar.nouns.articles
    return outline.tokens.capitalised(index + determined)


def _is_listed(segment: Segment) -> bool:
    """Whether a segment is nothing but a name, with its article."""
    outline = segment.outline
    if not segment.is_noun_phrase or segment.verbs or segment.has_date:
        return False
    words = [at for at in range(segment.content, segment.end) if outline.tokens.kinds[at] == WORD]
    named = [
        outline.tokens.capitalised(at) or outline.norms[at] in outline.grammar.nouns.articles for at in words
    ]
    return bool(named) and all(named)


def stand_in(segment: Segment, pronoun: int, *, of_person: bool = False) -> str:
    """What a pronoun stands for: a topic, or an earlier subject that agrees; "" where that is not plain.

    Where the verb tells that it stands for a person, the one person named before it comes first.
    """
    outline, grammar = segment.outline, segment.outline.grammar
    wanted = agreement.of_pronoun(outline.norms[pronoun], grammar)
    subject = _stand_in(segment, pronoun, wanted)
    is_sure = bool(subject) and (not of_person or people.is_person(subject, grammar))
    if is_sure or not (of_person or outline.norms[pronoun] in grammar.pronouns.people):
        return subject
    return outline.person(segment.start, outline.norms[pronoun]) or subject


def _stand_in(segment: Segment, pronoun: int, wanted: Agreement) -> str:
    """What a pronoun stands for, as far as the subjects before it tell."""
    outline, grammar = segment.outline, segment.outline.grammar
    candidate = (
        _topic(segment)
        or _own_subject(segment, pronoun)
        or ("" if _is_contradicted(segment, wanted) else outline.previous_subject())
        or ""
    )
    if _is_shortened(outline, pronoun) or not _can_stand(candidate, outline.norms[pronoun], grammar):
        return ""
    return name_alone(candidate)


def _can_stand(candidate: str, pronoun: str, grammar: Grammar) -> bool:
    """Whether a phrase has a noun or name of its own, and a pronoun agrees with it."""
    if not _is_plain(candidate, grammar):
        return False
    agrees = agreement.of_text(candidate, grammar).allows(agreement.of_pronoun(pronoun, grammar))
    return agrees and people.may_mean(pronoun, candidate, grammar)


def _own_subject(segment: Segment, pronoun: int) -> str:
    """«L'ancienne gare a fermé ; elle rouvrira»: the subject of the main clause before."""
    main = next((other for other in reversed(segment.earlier) if _names_subject(other)), None)
    if main is None or speech.is_quoted(main) is not speech.is_quoted(segment):
        return ""
    subject = closed_subject(main)
    return subject if _can_stand(subject, segment.outline.norms[pronoun], segment.outline.grammar) else ""


def _names_subject(segment: Segment) -> bool:
    """Whether a main clause has a subject of its own that is no pronoun."""
    if not segment.is_main:
        return False
    start = predicate_start(segment)
    if start >= segment.finite[0].start:
        return any(other.is_noun_phrase for other in segment.earlier)
    return not is_pronoun(segment, start)


def name_alone(subject: str) -> str:
    """«Jeanne Mars» of «La maire, Jeanne Mars,», any other subject as it is."""
    return subject.rstrip(" ,").rpartition(", ")[2] if subject.endswith(",") else subject


def closed_subject(main: Segment) -> str:
    """The subject of a clause; one with an apposition ends with a comma: «La maire, Jeanne Mars,»."""
    subject = subject_of(main, main.finite[0])
    bare = subject.strip(EDGES)
    return f"{bare}," if subject.endswith(",") and "," in bare else bare


def _is_plain(candidate: str, grammar: Grammar) -> bool:
    """Whether a subject says who is meant: not "We", "his wife", "At 17 he", "More than eighty planes"."""
    words = norm_of(candidate).split()
    if not words or words[-1] in grammar.function_words:
        return False
    leading = grammar.prepositions.all - grammar.nouns.determiners
    if any(words[0] in unclear for unclear in (grammar.nouns.possessive, leading, grammar.comparisons)):
        return False
    is_bare_plural = len(words) == 1 and words[0].endswith(grammar.nouns.bare_endings)
    return grammar.pronouns.subjects.isdisjoint(words) and not is_bare_plural


def _is_shortened(outline: Outline, pronoun: int) -> bool:
    """ "They've", "He'll": the pronoun and its verb are one word."""
    following = pronoun + 1
    return outline.norms[following] in APOSTROPHES and outline.tokens.glued(following)


def _topic(segment: Segment) -> str:
    """«Déchetterie : fermée en mars, elle rouvre samedi»: what stands before a colon."""
    first = segment.outline.segments[0]
    after = first.after
    is_topic = after is not None and after.mark == ":" and after.number <= segment.number
    return first.content_text if is_topic and first.is_noun_phrase and not first.verbs else ""


def _is_contradicted(segment: Segment, wanted: Agreement) -> bool:
    """ "She married him; he was lost": another pronoun or noun of the sentence is in the way."""
    outline = segment.outline
    for other in segment.earlier:
        start = min(after_clitics(outline, Span(other.content, other.end)), other.end - 1)
        if other.is_main and is_pronoun(other, start):
            return not agreement.of_pronoun(outline.norms[start], outline.grammar).allows(wanted)
    main = next((other for other in segment.earlier if _names_subject(other)), None)
    return main is not None and _has_rival(Span(0, segment.start), wanted, outline)


def _has_rival(span: Span, wanted: Agreement, outline: Outline) -> bool:
    """«La réfection du toit est finie : il sera …»: whether a noun phrase agrees with a pronoun after it."""
    articles = outline.grammar.nouns.articles | set(outline.grammar.nouns.unfused)
    return any(
        outline.norms[at] in articles
        and at not in outline.dates
        and agreement.of_noun_phrase(outline, Span(at, at + 1)).allows(wanted)
        for at in range(*span)
    )


def is_pronoun(segment: Segment, index: int) -> bool:
    """Whether a word is a subject pronoun: not the «ce» of «ce maire»."""
    outline, verb = segment.outline, segment.finite[0]
    norm, grammar = outline.norms[index], outline.grammar
    if norm not in grammar.pronouns.subjects or index >= verb.start:
        return False
    following = range(index + 1, verb.start)
    return norm not in grammar.nouns.determiners or all(
        outline.norms[at] in grammar.verbs.transparent for at in following
    )


def subject_span(segment: Segment, verb: Verb) -> Span:
    """The words before a verb in its segment without clitics and adverbs at either end."""
    outline = segment.outline
    start = min(after_clitics(outline, Span(segment.content, verb.start)), verb.start)
    return _without_clitics(outline, Span(start, verb.start))


def is_apposition(segment: Segment, subject: Span) -> bool:
    """«Paul Durand, 53 ans, employé de la gare a vu…»: whether the words before a verb only describe."""
    if segment.mark != "," or segment.before is None:
        return False
    if _ends_list_of_relative(segment.before, subject):
        return True
    described = segment.before
    while described.is_age and described.before is not None:
        described = described.before
    if not described.is_noun_phrase:
        return False
    return is_bare_noun(segment, subject) or (described.start == 0 and is_name(described))


def _ends_list_of_relative(relative: Segment, listed: Span) -> bool:
    """ "A storm that hit Leeds, Hull and York moved…": whether what stands before a verb is no subject."""
    outline = relative.outline
    opens = relative.opener is Opener.RELATIVE and bool(relative.finite) and relative.mark == ""
    return opens and outline.tokens.capitalised(relative.end - 1) and _joins(outline, listed)


def reporting_subject(segment: Segment) -> str:
    """The subject of the nearest earlier verb: whoever says what a segment holds."""
    verb = next((other for other in reversed(segment.earlier) if other.finite), None)
    return "" if verb is None else subject_of(verb, verb.finite[0]).strip(EDGES)


def _without_clitics(outline: Outline, subject: Span) -> Span:
    """The span without the clitics and adverbs at its end."""
    end, passed = subject.end, outline.grammar.verbs.transparent | {","}
    while end - 1 > subject.start and outline.norms[end - 1] in passed and outline.norms[end - 2] != "-":
        end -= 1
    return Span(subject.start, end)


@lru_cache(maxsize=64)
def _subject_before(segment: Segment) -> str:
    """The subject of a clause that begins with its verb, from the nearest earlier segment that has one.

    «les élèves du lycée dirigé par le père Roy, un jésuite, ont…»: a singular is no subject of a plural verb.
    """
    plural = agreement.of_finite(segment.outline, segment.finite[0]).plural if segment.finite else None
    if found := _subject_of_dependent(segment):
        return found
    for other in reversed(segment.earlier):
        if not other.verbs and (_opens_content(other) or _opens_dependent(other)):
            return other.content_text
        if other.opener in NOT_SUBJECTS or _only_describes(other) or _is_inserted_report(segment, other):
            continue
        if other.opener is Opener.THAT and _goes_on_with_report(segment, other):
            continue
        if other.finite:
            reported = "" if segment.opener is Opener.COORDINATE else _reported_subject(other)
            return reported or subject_of(other, other.finite[0])
        if other.is_noun_phrase and not (plural and _is_singular(other)) and not _describes_unnamed(other):
            return with_appositions(other)
    return ""


def subject_left_out(segment: Segment) -> str:
    """«Nacque a Bari»: the subject of the sentence before, if it agrees and nothing else can be meant."""
    outline, grammar = segment.outline, segment.outline.grammar
    if not grammar.leaves_out_subjects or not segment.is_main or speech.is_quoted(segment):
        return ""
    if is_impersonal(segment, segment.finite[0].start) or _says_what_is_done(segment):
        return ""
    if any(other.is_main for other in segment.earlier) and segment.mark not in PART_MARKS:
        return ""
    candidate = outline.previous_subject() or ""
    is_plain = _is_plain(candidate, grammar) and can_be_subject(candidate, segment)
    return name_alone(candidate) if is_plain else ""


def can_be_subject(phrase: str, segment: Segment) -> bool:
    """Whether the verb of a clause agrees with a phrase in number and gender, and is no first person."""
    outline, verb = segment.outline, segment.finite[0]
    if outline.norms[verb.start].endswith(outline.grammar.verbs.first_person_endings):
        return False
    return agreement.of_text(phrase, outline.grammar).allows(agreement.of_finite(outline, verb))


def may_lack_subject(segment: Segment) -> bool:
    """«Lunedì parlò», but not «Lunedì sarà festivo», in a language that leaves out subjects."""
    verb = segment.finite[0]
    is_copula = verb.form.auxiliary in segment.outline.grammar.verbs.being and verb.head == verb.start
    return segment.outline.grammar.leaves_out_subjects and not is_copula


def _says_what_is_done(segment: Segment) -> bool:
    """«Si vota», «C'è neve», «Arriverà a maggio la neve»: no subject is missing."""
    outline, verb, after = segment.outline, segment.finite[0], segment.after
    if verb.start and outline.norms[verb.start - 1] in outline.grammar.verbs.reflexives:
        return verb.tense in (Tense.PRESENT, Tense.IMPERFECT, Tense.FUTURE)
    if noun_phrase_after(segment) is not None:
        return verb.form.auxiliary != HAVE
    return after is not None and after.mark == "," and after.is_noun_phrase


def noun_phrase_after(segment: Segment) -> int | None:
    """Index of the first noun phrase after the verb of a clause that no preposition leads to, or None."""
    outline, grammar = segment.outline, segment.outline.grammar
    determiners = grammar.nouns.determiners - grammar.prepositions.all
    opening = outline.after_dates(segment.finite[0].end)
    for at in range(segment.finite[0].end, segment.end):
        if at in outline.dates or outline.norms[at - 1] in grammar.prepositions.all:
            continue
        after_verb = at == opening and outline.tokens.capitalised(at)
        if after_verb or outline.norms[at] in determiners:
            return at
    return None


def _is_inserted_report(segment: Segment, other: Segment) -> bool:
    """«Le scuole, rende noto il prefetto, non apriranno»: who reports is no subject of what goes on."""
    if not (other.finite and other.mark == segment.mark == "," and segment.opener is not Opener.COORDINATE):
        return False
    return other.finite[0].cue is Cue.REPORTING and is_inverted(other, other.finite[0])


def _goes_on_with_report(segment: Segment, content: Segment) -> bool:
    """«Le maire a dit que le pont fermera, mais a promis un bac»: the tense shows whose clause goes on."""
    main = next((other for other in content.earlier if other.is_main), None)
    if main is None or segment.opener is not Opener.COORDINATE or not (segment.finite and content.finite):
        return False
    tense = segment.finite[0].tense
    return main.finite[-1].tense is tense and content.finite[-1].tense is not tense


def _subject_of_dependent(segment: Segment) -> str:
    """ "Ten have died after a ferry hit a rock and sank": tense shows whose clause a verb goes on with."""
    nearest = segment.before
    if nearest is None or not nearest.finite or segment.opener is not Opener.COORDINATE or segment.mark:
        return ""
    outline, verb, start = nearest.outline, nearest.finite[-1], nearest.content
    main = next((one.finite[0] for one in [nearest, *reversed(nearest.earlier)] if one.is_main), verb)
    if not segment.finite or not segment.finite[-1].tense is verb.tense is not main.tense:
        return ""
    if nearest.opener is not Opener.SUBORDINATE:
        opens, between = outline.grammar.conjunctions.prepositions, range(main.end, verb.start)
        start = next((at + 1 for at in between if outline.norms[at] in opens), verb.start)
    is_noun = outline.norms[start] not in outline.grammar.pronouns.subjects
    return outline.text(Span(start, verb.start)) if is_noun else ""


def _describes_unnamed(segment: Segment) -> bool:
    """«Nata a Bari, figlia di un fornaio, vinse…»: a bare noun describes a subject that is left out."""
    if not segment.outline.grammar.leaves_out_subjects or segment.before is None:
        return False
    alone = not segment.before.is_noun_phrase
    return alone and is_bare_noun(segment, Span(segment.content, segment.end))


def _is_singular(segment: Segment) -> bool:
    """Whether a noun phrase and those that it describes show one thing; a noun needs an article for that."""
    grammar = segment.outline.grammar
    if grammar.nouns.bare_endings or segment.first_word in grammar.prepositions.partitives:
        return False
    subject = agreement.of_text(with_appositions(segment), grammar)
    return subject.plural is False


def _ends_description(other: Segment) -> bool:
    """«Le train, conçu par une jeune société : Railex, a roulé», «que présente la maire, Ann Roy, a…»."""
    before = other.before
    if before is None or not before.number:
        return False
    if before.opener is Opener.PARTICIPLE:
        return other.mark == ":"
    return before.opener is Opener.RELATIVE and before.mark == other.mark == "," and is_name(other)


def _only_describes(other: Segment) -> bool:
    """Whether a segment has no subject to give: an age, an agent, «qui rappelle | que le pont est fermé»."""
    if (not other.finite and other.is_age) or _ends_description(other) or ends_address(other):
        return True
    before = other.before
    return other.opener is Opener.THAT and before is not None and before.opener is Opener.RELATIVE


def _opens_content(broken: Segment) -> bool:
    """«que la ministre, élue en mai, a présenté»: what stands after «que» is the subject."""
    words = broken.outline.grammar.conjunctions.complementizers
    if broken.opener is not Opener.RELATIVE:
        return False
    return (broken.first_word in words and broken.end > broken.content) or opens_owned(broken)


def _opens_dependent(broken: Segment) -> bool:
    """«tandis que le maire, malade, a renoncé», not «le maire, comme son frère, a renoncé»."""
    moments, has_that = broken.outline.grammar.conjunctions.moments, broken.content > broken.start + 1
    if broken.opener is not Opener.SUBORDINATE or not (has_that or broken.first_word in moments):
        return False
    return broken.says_something() and not broken.has_date


def opens_owned(broken: Segment) -> bool:
    """«dont le toit, refait en mai, est tombé», not «trois blessés, dont un enfant, ont été soignés»."""
    outline, owners = broken.outline, broken.outline.grammar.conjunctions.owners
    if broken.first_word not in owners or broken.verbs or broken.end <= broken.content:
        return False
    after, first = broken.after, outline.norms[broken.content]
    is_described = after is not None and after.opener is Opener.PARTICIPLE
    return first in outline.grammar.names.definites or (
        is_described and first in outline.grammar.nouns.determiners
    )


def _reported_subject(clause: Segment) -> str:
    """ "Prosecutors say Jane Doe, 58, pocketed…": what stands after the reporting verb."""
    outline, verb = clause.outline, clause.finite[-1]
    if verb.cue is not Cue.REPORTING or verb.end >= clause.end:
        return ""
    if outline.norms[verb.end] in outline.grammar.prepositions.all:
        return ""
    return clause.text_from(verb.end).strip(EDGES)
