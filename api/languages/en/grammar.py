"""The verbs of English, and the words that join its clauses."""

from __future__ import annotations

from collections.abc import Iterable

from babel import Locale

from api.extraction.clauses import grammar as g
from api.extraction.clauses.grammar import Grammar
from api.languages.en import closed, verbs
from api.languages.en.forms import PAST_OR_PARTICIPLE, PLAIN, THIRD_PERSON, form_at


def forms(kind: str, words: Iterable[str]) -> dict[str, str]:
    return dict.fromkeys(words, kind)


def cued(cue: str, words: Iterable[str]) -> dict[str, str]:
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
    forms=forms(g.PARTICIPLE, [participle for _, _, participle in verbs.IRREGULAR_FORMS])
    | forms("past", [past for _, past, _ in verbs.IRREGULAR_FORMS])
    | forms(PLAIN, verbs.PLAIN_FORMS)
    | forms(PAST_OR_PARTICIPLE, verbs.ALIKE)
    | forms(THIRD_PERSON, verbs.THIRD_PERSON_FORMS)
    | forms("be.present", ["is", "are", "am", "isn", "aren", "re", "m"])
    | forms("be.past", ["was", "were", "wasn", "weren"])
    | forms("have.present", ["has", "have", "hasn", "haven", "ve"])
    | forms("have.past", ["had", "hadn"])
    | forms("do.present", ["do", "does", "don", "doesn"])
    | forms("do.past", ["did", "didn"])
    | forms("will", ["will", "shall", "ll"])
    | forms("would", ["would", "wouldn", "d"])
    | forms("should", ["should", "shouldn"])
    | forms("may", ["may", "might", "could", "couldn"])
    | forms("can", ["can", "cannot"])
    | forms("must", ["must"])
    | forms(g.INFINITIVE, ["be"])
    | forms(g.PARTICIPLE, ["been"])
    | forms(g.GERUND, ["being", "having"])
    | forms(g.OBLIGED, ["due", "poised"]),
    endings=(("ed", PAST_OR_PARTICIPLE), ("ing", g.GERUND)),
    other=NO_VERBS,
    tenses={
        ("past", ""): g.PAST,
        (g.PRESENT, ""): g.PRESENT,
        ("be.present", ""): g.PRESENT,
        ("be.present", g.PARTICIPLE): g.STATE,
        ("be.present", g.OBLIGED): g.PLANNED,
        ("be.present", g.INFINITIVE): g.PLANNED,
        ("be.past", ""): g.PAST,
        ("be.past", g.OBLIGED): g.WAS_PLANNED,
        ("be.past", g.INFINITIVE): g.WAS_PLANNED,
        ("be.past", g.PERFECT_INFINITIVE): g.UNFULFILLED,
        ("have.present", ""): g.PRESENT,
        ("have.present", g.PARTICIPLE): g.PERFECT,
        ("have.present", g.OBLIGED): g.PERFECT,
        ("have.present", g.INFINITIVE): g.PRESENT,
        ("have.past", ""): g.PAST,
        ("have.past", g.PARTICIPLE): g.PLUPERFECT,
        ("have.past", g.OBLIGED): g.UNFULFILLED,
        ("do.present", ""): g.PRESENT,
        ("do.past", ""): g.PAST,
        ("will", ""): g.FUTURE,
        ("would", ""): g.CONDITIONAL,
        ("would", g.PERFECT_INFINITIVE): g.UNFULFILLED,
        ("should", ""): g.FUTURE,
        ("should", g.PERFECT_INFINITIVE): g.UNFULFILLED,
        ("may", ""): g.POSSIBLE,
        ("may", g.PERFECT_INFINITIVE): g.PAST,
        ("can", ""): g.PRESENT,
        ("must", ""): g.PLANNED,
        ("must", g.PERFECT_INFINITIVE): g.PAST,
    },
    transparent=TRANSPARENT,
    cues=cued(g.CUE_LASTING, verbs.LASTING)
    | cued(g.CUE_EXTENDED, verbs.EXTENDED)
    | cued(g.CUE_REPORTING, verbs.REPORTING)
    | cued(g.CUE_HYPOTHETICAL, verbs.HOPING)
    | cued(g.CUE_INTENDED, verbs.INTENDING)
    | cued(g.CUE_PLANNED, verbs.APPOINTED)
    | cued(g.CUE_CANCELLED, verbs.CALLED_OFF)
    | cued(g.CUE_POSTPONED, verbs.PUT_OFF)
    | cued(g.CUE_PLANNED, ["set for", "set to", "called for", "lined up", "promised for", "set down", "targeted for"])
    | cued(g.CUE_CANCELLED, ["called off", "call off", "calls off", "washed out", "rained off", "rained out", "snowed off"])
    | cued(g.CUE_POSTPONED, ["pushed back", "put off", "put back", "moved to", "moved from", "switched from", "switched to", "moved forward", "moved up", "pushed from", "changed from", "moved back", "held over", "held up", "pushed to",
        "brought forward", "carried over", "set back"]),
    been=frozenset({"been", "be", "being", "have"}),
    become=frozenset(),
    reflexives=frozenset(),
    relatives=closed.RELATIVES,
    subordinators=frozenset("when while because although though whereas once whenever wherever lest".split()),
    conditions=frozenset({"if", "unless"}),
    complementizers=frozenset({"that"}),
    coordinators=frozenset({"and", "but", "or", "nor", "then", "&"}),
    subjects=closed.SUBJECTS,
    determiners=closed.DETERMINERS - {"both", "all", "each", "that"},
    prepositions=closed.PREPOSITIONS - {"off", "out", "up", "down", "over", "ahead", "past", "inside", "outside"},
    to_new_date=frozenset({"to", "until", "till", "for"}),
    planning_prepositions=frozenset({"for"}),
    place_prepositions=frozenset("in at near from outside across around toward towards off through".split()),
    negations=closed.NEGATIONS,
    function_words=closed.CLOSED_CLASS,
    purpose=frozenset({"to"}),
    leads=frozenset("in on at by for of from to during since until till the this over within throughout as around about".split()),
    name_links=frozenset({"of", "the"}),
    before_verbs=frozenset({"he", "she", "they", "who"}),
    territories=TERRITORIES,
    quiet_openers=frozenset("but and so yet then however meanwhile moreover nevertheless also still or".split()),
    contrast=frozenset({"but", "however", "yet"}),
    narrates_in_present=False,
    times_before_nouns=True,
    clause_prepositions=frozenset({"after", "before", "since", "until", "till", "as", "because"}),
    bare_noun_endings=("ers", "ors", "ists", "ians", "ants", "ents", "ies", "ls", "ms", "ts", "ws", "es", "gs", "ds", "ns", "tion", "ment",
        "ity", "ness", "ance", "ence", "police", "power", "fog", "rain", "snow", "smoke", "profit", "revenue", "demand", "output"),
    possessives=frozenset({"s"}),
    from_old_date=frozenset({"from"}),
    in_context=form_at,
)  # fmt: skip
