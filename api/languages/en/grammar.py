"""The verbs of English, and the words that join its clauses."""

from __future__ import annotations

from collections.abc import Iterable

from babel import Locale

from api.extraction.clauses.grammar import (
    Conjunctions,
    Cue,
    Form,
    Grammar,
    Nouns,
    Prepositions,
    Pronouns,
    Tense,
    VerbForm,
    Verbs,
)
from api.extraction.typography import Typography
from api.languages.en import closed, verbs
from api.languages.en.forms import PAST_OR_PARTICIPLE, PLAIN, THIRD_PERSON, form_at
from api.languages.typography import QUOTATION_MARKS


def forms(form: VerbForm, words: Iterable[str]) -> dict[str, VerbForm]:
    return dict.fromkeys(words, form)


def cued(cue: Cue, words: Iterable[str]) -> dict[str, Cue]:
    return dict.fromkeys(words, cue)


# Nouns and adjectives that end like a participle or gerund.
NO_VERBS = frozenset(
    "hundred red bed need needed seed speed feed breed deed weed indeed alfred exceed proceed succeed embed shed sled "
    "wed steed creed greed sacred naked wicked rugged aged alleged unprecedented limited united infrared kindred "
    "morning evening spring king thing string ring wing ceiling wedding feeling during nothing something anything "
    "everything according sterling building buildings offering hearing spending trading funding "
    "training housing banking shipping mining farming fishing shooting killing bombing warning meaning painting "
    "parking setting gathering marketing manufacturing engineering advertising pricing lightning clothing pudding "
    "stocking darling sibling duckling viking outstanding ruling filing sitting wellbeing being flooding "
    "lightening understanding landing meeting".split()
)

TERRITORIES = frozenset(
    name.lower() for code, name in Locale("en").territories.items() if len(code) == 2 and " " not in name
)

TRANSPARENT = (
    closed.ADVERBS
    | closed.NEGATIONS
    | frozenset(
        "' ’ to reportedly officially quickly slowly suddenly immediately temporarily partly largely mostly fully "
        "heavily widely jointly formally briefly narrowly sharply nearly gradually officially tentatively "
        "provisionally automatically reluctantly repeatedly previously subsequently simply actually really probably "
        "possibly likely unlikely expectedly unanimously severely seriously fatally effectively successfully badly "
        "better been be all both well off up down out over back ahead forward".split()
    )
) - {
    "here",
    "there",
    "about",
    "more",
    "most",
    "less",
    "least",
    "no",
    "nobody",
    "neither",
    "today",
    "yesterday",
}

GRAMMAR = Grammar(
    typography=Typography(colon=" : ", quotation_marks=QUOTATION_MARKS),
    verbs=Verbs(
        forms=forms(VerbForm(Form.PARTICIPLE), [participle for _, _, participle in verbs.IRREGULAR_FORMS])
    | forms(VerbForm(Form.PAST), [past for _, past, _ in verbs.IRREGULAR_FORMS])
    | forms(PLAIN, verbs.PLAIN_FORMS)
    | forms(PAST_OR_PARTICIPLE, verbs.ALIKE)
    | forms(THIRD_PERSON, verbs.THIRD_PERSON_FORMS)
    | forms(VerbForm(Form.PRESENT, "be"), ["is", "are", "am", "isn", "aren", "re", "m"])
    | forms(VerbForm(Form.PAST, "be"), ["was", "were", "wasn", "weren"])
    | forms(VerbForm(Form.PRESENT, "have"), ["has", "have", "hasn", "haven", "ve"])
    | forms(VerbForm(Form.PAST, "have"), ["had", "hadn"])
    | forms(VerbForm(Form.PRESENT, "do"), ["do", "does", "don", "doesn"])
    | forms(VerbForm(Form.PAST, "do"), ["did", "didn"])
    | forms(VerbForm(Form.MODAL, "will"), ["will", "shall", "ll"])
    | forms(VerbForm(Form.MODAL, "would"), ["would", "wouldn", "d"])
    | forms(VerbForm(Form.MODAL, "should"), ["should", "shouldn"])
    | forms(VerbForm(Form.MODAL, "may"), ["may", "might", "could", "couldn"])
    | forms(VerbForm(Form.MODAL, "can"), ["can", "cannot"])
    | forms(VerbForm(Form.MODAL, "must"), ["must"])
    | forms(VerbForm(Form.INFINITIVE), ["be"])
    | forms(VerbForm(Form.PARTICIPLE), ["been"])
    | forms(VerbForm(Form.GERUND), ["being", "having"])
    | forms(VerbForm(Form.OBLIGED), ["due", "poised"]),
        endings=(("ed", PAST_OR_PARTICIPLE), ("ing", VerbForm(Form.GERUND))),
        no_verbs=NO_VERBS,
        tenses={
        (VerbForm(Form.PAST), None): Tense.PAST,
        (VerbForm(Form.PRESENT), None): Tense.PRESENT,
        (VerbForm(Form.PRESENT, "be"), None): Tense.PRESENT,
        (VerbForm(Form.PRESENT, "be"), Form.PARTICIPLE): Tense.STATE,
        (VerbForm(Form.PRESENT, "be"), Form.OBLIGED): Tense.PLANNED,
        (VerbForm(Form.PRESENT, "be"), Form.INFINITIVE): Tense.PLANNED,
        (VerbForm(Form.PAST, "be"), None): Tense.PAST,
        (VerbForm(Form.PAST, "be"), Form.OBLIGED): Tense.WAS_PLANNED,
        (VerbForm(Form.PAST, "be"), Form.INFINITIVE): Tense.WAS_PLANNED,
        (VerbForm(Form.PAST, "be"), Form.PERFECT_INFINITIVE): Tense.UNFULFILLED,
        (VerbForm(Form.PRESENT, "have"), None): Tense.PRESENT,
        (VerbForm(Form.PRESENT, "have"), Form.PARTICIPLE): Tense.PERFECT,
        (VerbForm(Form.PRESENT, "have"), Form.OBLIGED): Tense.PERFECT,
        (VerbForm(Form.PRESENT, "have"), Form.INFINITIVE): Tense.PRESENT,
        (VerbForm(Form.PAST, "have"), None): Tense.PAST,
        (VerbForm(Form.PAST, "have"), Form.PARTICIPLE): Tense.PLUPERFECT,
        (VerbForm(Form.PAST, "have"), Form.OBLIGED): Tense.UNFULFILLED,
        (VerbForm(Form.PRESENT, "do"), None): Tense.PRESENT,
        (VerbForm(Form.PAST, "do"), None): Tense.PAST,
        (VerbForm(Form.MODAL, "will"), None): Tense.FUTURE,
        (VerbForm(Form.MODAL, "would"), None): Tense.CONDITIONAL,
        (VerbForm(Form.MODAL, "would"), Form.PERFECT_INFINITIVE): Tense.UNFULFILLED,
        (VerbForm(Form.MODAL, "should"), None): Tense.FUTURE,
        (VerbForm(Form.MODAL, "should"), Form.PERFECT_INFINITIVE): Tense.UNFULFILLED,
        (VerbForm(Form.MODAL, "may"), None): Tense.POSSIBLE,
        (VerbForm(Form.MODAL, "may"), Form.PERFECT_INFINITIVE): Tense.PAST,
        (VerbForm(Form.MODAL, "can"), None): Tense.PRESENT,
        (VerbForm(Form.MODAL, "must"), None): Tense.PLANNED,
        (VerbForm(Form.MODAL, "must"), Form.PERFECT_INFINITIVE): Tense.PAST,
    },
        transparent=TRANSPARENT,
        cues=cued(Cue.LASTING, verbs.LASTING)
    | cued(Cue.EXTENDED, verbs.EXTENDED)
    | cued(Cue.REPORTING, verbs.REPORTING)
    | cued(Cue.HYPOTHETICAL, verbs.HOPING)
    | cued(Cue.INTENDED, verbs.INTENDING)
    | cued(Cue.PLANNED, verbs.APPOINTED)
    | cued(Cue.CANCELLED, verbs.CALLED_OFF)
    | cued(Cue.POSTPONED, verbs.PUT_OFF)
    | cued(Cue.PLANNED, ["set for", "set to", "called for", "lined up", "promised for", "set down", "targeted for"])
    | cued(Cue.CANCELLED, ["called off", "call off", "calls off", "washed out", "rained off", "rained out", "snowed off"])
    | cued(Cue.POSTPONED, ["pushed back", "put off", "put back", "moved to", "moved from", "switched from", "switched to", "moved forward", "moved up", "pushed from", "changed from", "moved back", "held over", "held up", "pushed to",
        "brought forward", "carried over", "set back"]),
        been=frozenset({"been", "be", "being", "have"}),
        negations=closed.NEGATIONS,
        before_verbs=frozenset({"he", "she", "they", "who"}),
        announcing=frozenset({VerbForm(Form.PRESENT), VerbForm(Form.PRESENT, "be")}),
        in_context=form_at,
    ),
    conjunctions=Conjunctions(
        relatives=closed.RELATIVES,
        subordinators=frozenset("when while because although though whereas once whenever wherever lest".split()),
        conditions=frozenset({"if", "unless"}),
        complementizers=frozenset({"that"}),
        coordinators=frozenset({"and", "but", "or", "nor", "then", "&"}),
        contrasts=frozenset({"but", "however", "yet"}),
        prepositions=frozenset({"after", "before", "since", "until", "till", "as", "because"}),
    ),
    prepositions=Prepositions(
        all=closed.PREPOSITIONS - {"off", "out", "up", "down", "over", "ahead", "past", "inside", "outside"},
        to_new_date=frozenset({"to", "until", "till", "for"}),
        planning=frozenset({"for"}),
        place=frozenset("in at near from outside across around toward towards off through".split()),
        with_times=frozenset("in on at by for of from to during since until till the this over within throughout as around about".split()),
        from_old_date=frozenset({"from"}),
    ),
    nouns=Nouns(
        determiners=closed.DETERMINERS - {"both", "all", "each", "that"},
        name_links=frozenset({"of", "the"}),
        territories=TERRITORIES,
        after_times=True,
        bare_endings=("ers", "ors", "ists", "ians", "ants", "ents", "ies", "ls", "ms", "ts", "ws", "es", "gs", "ds", "ns", "tion", "ment",
        "ity", "ness", "ance", "ence", "police", "power", "fog", "rain", "snow", "smoke", "profit", "revenue", "demand", "output"),
        possessives=frozenset({"s"}),
    ),
    pronouns=Pronouns(
        subjects=closed.SUBJECTS,
    ),
    function_words=closed.CLOSED_CLASS,
    quiet_openers=frozenset("but and so yet then however meanwhile moreover nevertheless also still or".split()),
    narrates_in_present=False,
)  # fmt: skip
