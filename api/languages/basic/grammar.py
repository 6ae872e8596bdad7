"""The grammar of a basic language: its verbs, as far as they show past and future."""

from __future__ import annotations

from collections.abc import Iterator

from api.extraction.clauses.brackets import closings_in
from api.extraction.clauses.grammar import PARTICIPLE, Form, FormsInContext, Grammar, Tense, VerbForm, Verbs
from api.extraction.clauses.linking_words import Conjunctions, Prepositions
from api.extraction.clauses.name_words import NameWords
from api.extraction.clauses.noun_words import Nouns
from api.extraction.context import Direction
from api.extraction.typography import Typography
from api.languages.basic.verb_place import verb_first, verb_second
from api.languages.basic.vocabulary import Auxiliary, ClauseWords, Phrases, Vocabulary
from api.languages.typography import QUOTATION_MARKS

ANY_ENDING = ""
"""The ending of all nouns, which open a sentence without an article in a language that has none."""
FORMS = {
    Tense.PRESENT: VerbForm(Form.PRESENT),
    Tense.PAST: VerbForm(Form.PAST),
    Tense.IMPERFECT: VerbForm(Form.IMPERFECT),
    Tense.FUTURE: VerbForm(Form.FUTURE),
    Tense.CONDITIONAL: VerbForm(Form.CONDITIONAL),
    **{
        tense: VerbForm(Form.MODAL, tense)
        for tense in (Tense.PLUPERFECT, Tense.STATE, Tense.PLANNED, Tense.WAS_PLANNED, Tense.POSSIBLE)
    },
}
AUXILIARIES = {auxiliary: VerbForm(Form.MODAL, auxiliary) for auxiliary in Auxiliary}
TENSES: dict[VerbForm, dict[Form | None, Tense | None]] = {
    **{form: {None: tense} for tense, form in FORMS.items()},
    AUXILIARIES[Auxiliary.HAVE]: {None: Tense.PRESENT, Form.PARTICIPLE: Tense.PAST},
    AUXILIARIES[Auxiliary.HAD]: {None: Tense.IMPERFECT, Form.PARTICIPLE: Tense.PLUPERFECT},
    AUXILIARIES[Auxiliary.BE]: {None: Tense.PRESENT, Form.PARTICIPLE: Tense.STATE},
}


def grammar_of(vocabulary: Vocabulary, leads: frozenset[str], names: NameWords) -> Grammar:
    """The grammar of a language; ``leads`` are the small words that go with a time."""
    words, phrases = vocabulary.clause_words, vocabulary.phrases
    past = (*phrases.last, *phrases.past_units, *phrases.ago_before, *phrases.ago_after)
    future = (*phrases.next, *phrases.coming_units)
    small_words = _small_words(words, phrases) | leads
    return Grammar(
        typography=Typography(": ", QUOTATION_MARKS, vocabulary.capitals),
        verbs=Verbs(
            forms=dict(_forms(words)),
            endings=tuple(sorted(_endings(words), key=lambda ending: -len(ending[0]))),
            no_verbs=words.not_verbs,
            like_nouns=frozenset({Form.PRESENT, Form.IMPERFECT, Form.PAST}),
            tenses=TENSES,
            transparent=words.transparent,
            cues={word: cue for cue, cued in words.cues.items() for word in cued},
            changes=words.changes,
            inverting=words.transparent,
            negations=words.negations,
            leading_negations=words.leading_negations,
        ),
        conjunctions=Conjunctions(
            relatives=words.relatives,
            subordinators=words.subordinators,
            complementizers=words.complementizers,
            conditions=words.conditions,
            coordinators=words.coordinators,
            contrasts=words.contrasts,
        ),
        prepositions=Prepositions(
            from_old_date=words.from_old_date,
            to_new_date=words.to_new_date,
            planning=words.planning_prepositions,
            with_times=leads | words.prepositions,
        ),
        nouns=Nouns(
            determiners=words.determiners.union(phrases.article),
            bare_endings=() if phrases.article else (ANY_ENDING,),
            days=frozenset(lead.split()[-1] for lead in phrases.day_lead),
        ),
        names=names,
        function_words=small_words,
        pointers=dict.fromkeys(past, Direction.PAST) | dict.fromkeys(future, Direction.FUTURE),
        verb_final=words.verb_final,
        subjects_take_comma=words.subjects_take_comma,
        forms_in_context=_forms_in_context(words, small_words),
        closings_in_context=None if words.brackets is None else closings_in(words.brackets),
    )


def _forms_in_context(words: ClauseWords, small_words: frozenset[str]) -> FormsInContext | None:
    if words.verb_second:
        return verb_second(small_words)
    prefixes = {prefix: FORMS[tense] for tense, listed in words.verb_prefixes.items() for prefix in listed}
    if not prefixes:
        return None
    return verb_first(prefixes, words.prefixed_article, words.noun_endings, small_words)


def _small_words(words: ClauseWords, phrases: Phrases) -> frozenset[str]:
    """The words of closed classes, which name nothing."""
    return frozenset((*phrases.and_, *phrases.from_, *phrases.to)).union(
        words.prepositions,
        words.determiners,
        words.coordinators,
        words.subordinators,
        words.complementizers,
        words.relatives,
        words.conditions,
        words.negations,
        words.leading_negations,
    )


def _forms(words: ClauseWords) -> Iterator[tuple[str, VerbForm]]:
    for auxiliary, forms in words.auxiliaries.items():
        yield from ((form, AUXILIARIES[auxiliary]) for form in forms)
    yield from ((form, PARTICIPLE) for form in words.participles)
    for tense, forms in words.tenses.items():
        yield from ((form, FORMS[tense]) for form in forms)


def _endings(words: ClauseWords) -> Iterator[tuple[str, VerbForm]]:
    yield from ((ending, PARTICIPLE) for ending in words.participle_endings)
    for tense, endings in words.tense_endings.items():
        yield from ((ending, FORMS[tense]) for ending in endings)
