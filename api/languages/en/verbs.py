"""The verbs of English: their forms, and what they say of their events."""

from __future__ import annotations

from api.extraction.clauses.grammar import (
    INFINITIVE,
    PARTICIPLE,
    PRESENT,
    Cue,
    Form,
    Tense,
    Tenses,
    VerbForm,
    Verbs,
)
from api.languages.conjugation import conjugations
from api.languages.conjugation.slots import Slot
from api.languages.en.nouns import NO_VERBS, NOUNS_IN_S, NOUNS_TOO, VERBS_IN_S
from api.languages.en.small_words import ADVERBS, NEGATIONS
from api.languages.word_tables import Listed, by_phrase, by_word

CONJUGATIONS = conjugations("en")
PAST_OR_PARTICIPLE = VerbForm(Form.PAST_OR_PARTICIPLE)
FORMS: dict[VerbForm, Listed] = {
    PARTICIPLE: "been lain proven",
    PAST_OR_PARTICIPLE: "beat got outsold",
    VerbForm(Form.PRESENT, "be"): "is are am isn aren re m",
    VerbForm(Form.PAST, "be"): "was were wasn weren",
    VerbForm(Form.PRESENT, "have"): "has have hasn haven ve",
    VerbForm(Form.PAST, "have"): "had hadn",
    VerbForm(Form.PRESENT, "do"): "do does don doesn",
    VerbForm(Form.PAST, "do"): "did didn",
    VerbForm(Form.MODAL, "will"): "will shall ll",
    VerbForm(Form.MODAL, "would"): "would wouldn d",
    VerbForm(Form.MODAL, "should"): "should shouldn",
    VerbForm(Form.MODAL, "may"): "may might could couldn",
    VerbForm(Form.MODAL, "can"): "can cannot",
    VerbForm(Form.MODAL, "must"): "must",
    INFINITIVE: "be",
    VerbForm(Form.GERUND): "being having",
    VerbForm(Form.OBLIGED): "due poised",
}
"""Auxiliaries, and forms that the conjugation lacks or reads otherwise."""

READINGS: tuple[tuple[frozenset[Slot], VerbForm], ...] = (
    (frozenset({Slot.PAST, Slot.PARTICIPLE}), PAST_OR_PARTICIPLE),
    (frozenset({Slot.PAST}), VerbForm(Form.PAST)),
    (frozenset({Slot.INFINITIVE}), VerbForm(Form.PLAIN_OR_NOUN)),
    (frozenset({Slot.PARTICIPLE}), PARTICIPLE),
    (frozenset({Slot.PRESENT}), VerbForm(Form.THIRD_PERSON_OR_NOUN)),
    (frozenset({Slot.GERUND}), VerbForm(Form.GERUND)),
)
"""How a form is read that fills some slots: «lay» is a past before it is a plain form."""


def _irregular(*slots: Slot) -> frozenset[str]:
    return frozenset(word for word in CONJUGATIONS.words(*slots) if not word.endswith("ed"))


ALIKE_FORMS = (_irregular(Slot.PAST, Slot.PARTICIPLE) | {"beat", "got", "had"}) - NO_VERBS
"""Pasts that are participles as well, apart from those in -ed."""
UNCHANGED = frozenset({*CONJUGATIONS.words(Slot.INFINITIVE, Slot.PAST, Slot.PARTICIPLE), "beat"}) - NO_VERBS
"""Of these, the ones that are plain forms as well."""
PARTICIPLES = _irregular(Slot.PARTICIPLE) | ALIKE_FORMS | {"been", "done", "lain", "proven"}
IRREGULAR_PASTS = _irregular(Slot.PAST) - PARTICIPLES - NO_VERBS
PLAIN_FORMS = frozenset(CONJUGATIONS.words(Slot.INFINITIVE)) - NO_VERBS
GERUNDS = frozenset({"being", "having", *CONJUGATIONS.words(Slot.GERUND)})
THIRD_PERSON_FORMS = frozenset(CONJUGATIONS.words(Slot.PRESENT))


def third_person(plain: str) -> str:
    """«carries», «pushes», «opens»."""
    if plain.endswith("y") and plain[-2] not in "aeiou":
        return plain[:-1] + "ies"
    return plain + ("es" if plain.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")


SURE_THIRD_PERSONS = (THIRD_PERSON_FORMS - NOUNS_IN_S - set(map(third_person, NOUNS_TOO))) | VERBS_IN_S
"""Third persons that are hardly ever plural nouns."""

# what a verb says of its event

REPORTING = """
said says say told tells added adds announced announces warned warns reported reports confirmed
confirms argued argues claimed claims insisted insists explained explains acknowledged admitted
admits denied stated revealed reveals noted suggested suggests recalled recalls wrote writes
testified disclosed complained joked predicted predicts believed believes estimated estimates
concluded remarked replied answered declared observed hinted asserted alleged tweeted posted vowed
pledged promised indicated thought knew shows showed found asked quipped
"""
"""Verbs followed by what somebody says, or by an account of it."""

HOPING = """
hopes hope hoped considers considering consider considered weighs weighing seeks seeking sought
wants want wanted threatens threatened threaten threatening mulls mulling mulled contemplating
contemplates wishes wished aspires fears fear feared dreads dread dreaded
"""

INTENDING = """
plans plan planned intends intend intended agreed agrees decided decides vowed vows pledged pledges
promised promises aims aim aimed expects expect prepares preparing committed opted resolved
undertook proposes promise pledge vow must
"""

APPOINTED = """
due expected scheduled planned slated supposed meant intended poised billed earmarked pencilled
penciled bound tipped timetabled rescheduled booked
"""

CALLED_OFF = """
cancelled canceled cancels scrapped scraps abandoned dropped withdrawn scratched banned vetoed axed
shelved nixed aborted ditched rained
"""

PUT_OFF = """
postponed delayed rescheduled deferred adjourned slipped slip slips postpone defer adjourn
"""

LASTING = """
remain remains remained stay stays staying stayed continue continues continued last lasts lasted run
runs closed shut open extends keep keeps kept frozen funded valid sealed
"""

EXTENDED = "extended prolonged renewed remanded lengthened"

PHRASES = {
    Cue.PLANNED: (
        *("set for", "set to", "called for", "lined up", "promised for", "set down", "targeted for"),
    ),
    Cue.CANCELLED: (
        *("called off", "call off", "calls off"),
        *("washed out", "rained off", "rained out", "snowed off"),
    ),
    Cue.POSTPONED: (
        *("pushed back", "pushed from", "pushed to", "put off", "put back", "held over", "held up"),
        *("moved to", "moved from", "moved forward", "moved up", "moved back"),
        *("switched from", "switched to", "changed from", "brought forward", "carried over", "set back"),
    ),
    Cue.INTENDED: ("called on", "calls on", "call on", "calling on"),
    Cue.EXTENDED: (
        *("suspended until", "barred until", "banned until", "grounded until", "jailed until", "held until"),
    ),
}
"""Verbs with the word after them."""

APPOINTED_FORMS = frozenset(APPOINTED.split()) | {"set", "called"}
BEFORE_INFINITIVES = frozenset(f"{APPOINTED} {INTENDING} {HOPING}".split())

CAUSES = frozenset(
    "storm weather strike demand fire damage interest lack work cost travel rain need snow ice delay".split()
)
"""Nouns that follow "due to"."""

PLACES_AND_STATES = frozenset(
    "court prison jail hospital school work trial power death life peace war office bed town church "
    "college university justice market sea shore land earth space heaven hell home zero half water food "
    "people date".split()
)
"""Nouns that follow "to" without an article."""

TENSES: Tenses = {
    VerbForm(Form.PAST): {None: Tense.PAST},
    PRESENT: {None: Tense.PRESENT},
    VerbForm(Form.PRESENT, "be"): {
        None: Tense.PRESENT,
        Form.PARTICIPLE: Tense.STATE,
        Form.OBLIGED: Tense.PLANNED,
        Form.INFINITIVE: Tense.PLANNED,
    },
    VerbForm(Form.PAST, "be"): {
        None: Tense.PAST,
        Form.OBLIGED: Tense.WAS_PLANNED,
        Form.INFINITIVE: Tense.WAS_PLANNED,
        Form.PERFECT_INFINITIVE: Tense.UNFULFILLED,
    },
    VerbForm(Form.PRESENT, "have"): {
        None: Tense.PRESENT,
        Form.PARTICIPLE: Tense.PERFECT,
        Form.OBLIGED: Tense.PERFECT,
        Form.INFINITIVE: Tense.PRESENT,
    },
    VerbForm(Form.PAST, "have"): {
        None: Tense.PAST,
        Form.PARTICIPLE: Tense.PLUPERFECT,
        Form.OBLIGED: Tense.UNFULFILLED,
    },
    VerbForm(Form.PRESENT, "do"): {None: Tense.PRESENT},
    VerbForm(Form.PAST, "do"): {None: Tense.PAST},
    VerbForm(Form.MODAL, "will"): {None: Tense.FUTURE},
    VerbForm(Form.MODAL, "would"): {None: Tense.CONDITIONAL, Form.PERFECT_INFINITIVE: Tense.UNFULFILLED},
    VerbForm(Form.MODAL, "should"): {None: Tense.FUTURE, Form.PERFECT_INFINITIVE: Tense.UNFULFILLED},
    VerbForm(Form.MODAL, "may"): {None: Tense.POSSIBLE, Form.PERFECT_INFINITIVE: Tense.PAST},
    VerbForm(Form.MODAL, "can"): {None: Tense.PRESENT},
    VerbForm(Form.MODAL, "must"): {None: Tense.PLANNED, Form.PERFECT_INFINITIVE: Tense.PAST},
}

CUES: dict[Cue, Listed] = {
    Cue.LASTING: LASTING,
    Cue.EXTENDED: EXTENDED,
    Cue.REPORTING: REPORTING,
    Cue.HYPOTHETICAL: HOPING,
    Cue.INTENDED: INTENDING,
    Cue.PLANNED: APPOINTED,
    Cue.CANCELLED: CALLED_OFF,
    Cue.POSTPONED: PUT_OFF,
}

NOT_INSIDE_GROUPS = frozenset(
    "here there about more most less least no nobody neither today yesterday".split()
)
INSIDE_GROUPS = frozenset(
    "' ’ to reportedly officially quickly slowly suddenly immediately temporarily partly largely mostly "
    "fully completely entirely totally heavily widely jointly formally briefly narrowly sharply nearly "
    "gradually tentatively "
    "provisionally automatically reluctantly repeatedly previously subsequently simply actually really "
    "probably possibly likely unlikely expectedly unanimously severely seriously fatally effectively "
    "successfully badly better been be all both well off up down out over back ahead forward".split()
)
"""Words that may stand inside a verb group, apart from the small adverbs."""

TRANSPARENT = ((ADVERBS | NEGATIONS) - NOT_INSIDE_GROUPS) | INSIDE_GROUPS

VERBS = Verbs(
    forms=by_word(FORMS),
    endings=(("ed", PAST_OR_PARTICIPLE), ("ing", VerbForm(Form.GERUND))),
    no_verbs=NO_VERBS,
    conjugated=CONJUGATIONS.reader(READINGS),
    tenses=TENSES,
    cues=by_word(CUES) | by_phrase(PHRASES),
    transparent=TRANSPARENT,
    negations=NEGATIONS - {"never", "hardly"},
    measuring=tuple(
        "grow ris increas fall declin drop reach exceed shrink contract expand climb accelerat slow total "
        "averag doubl tripl decreas rose fell grew jump slip surg soar plung tumbl".split()
    ),
    impersonal=frozenset("rained rains rain snowed snows snow".split()),
    judgments=frozenset("emerged emerges transpired appears appeared seems seemed".split()),
    being=frozenset({"be"}),
    telling=frozenset({"told", "tells", "tell"}),
    restrictions=frozenset({"only", "just", "merely", "simply"}),
    infinitive_marks=frozenset({"to"}),
    completed_by_times=frozenset(
        "date dates dated dating last lasts lasted lasting run runs expire expires miss misses missed spend "
        "spends spent celebrate celebrates celebrated".split()
    ),
    granting=frozenset("gave give given gives granted grant grants allowed".split()),
    resolving=frozenset("voted chose opted elected asked ordered urged persuaded".split()),
    happening=frozenset({"take place", "held", "due", "scheduled"}),
    plurals=frozenset({"are", "were", "have"}),
    singulars=frozenset({"is", "was", "has"}),
    been=frozenset({"been", "be", "being", "have"}),
    before_verbs=frozenset({"he", "she", "they", "who"}),
    announcing=frozenset({PRESENT, VerbForm(Form.PRESENT, "be")}),
)
