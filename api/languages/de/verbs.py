"""The verbs of German."""

from __future__ import annotations

import re

from api.extraction.clauses.brackets import Brackets
from api.extraction.clauses.grammar import (
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
from api.languages.de import small_words
from api.languages.word_tables import Listed, by_word

PAST = VerbForm(Form.PAST)
HAVE = VerbForm(Form.PRESENT, "have")
HAD = VerbForm(Form.IMPERFECT, "have")
BE = VerbForm(Form.PRESENT, "be")
WAS = VerbForm(Form.IMPERFECT, "be")
BECOME = VerbForm(Form.MODAL, "become")
SHALL = VerbForm(Form.MODAL, "shall")
SHOULD = VerbForm(Form.PAST, "shall")
REPORTED = VerbForm(Form.SUBJUNCTIVE)
WOULD_HAVE = VerbForm(Form.CONDITIONAL, "have")
WOULD = VerbForm(Form.CONDITIONAL)
CAN = VerbForm(Form.MODAL, "can")
MAY = VerbForm(Form.MODAL, "may")


def inflected(participles: str) -> str:
    """Participles and their endings before a noun: geplant, geplante, geplanter, geplantes, geplanten …"""
    return " ".join(
        participle + ending
        for participle in participles.split()
        for ending in ("", "e", "er", "es", "en", "em")
    )


PLANNED = inflected("geplant vorgesehen angekündigt vereinbart anvisiert")
APPOINTED = inflected("angesetzt festgesetzt festgelegt anberaumt einberufen terminiert")
OFF = inflected(
    "abgesagt gestrichen ausgefallen abgeblasen annulliert storniert verworfen geplatzt vereitelt"
)
POSTPONED = inflected("verschoben vertagt verlegt aufgeschoben hinausgeschoben zurückgestellt")

FORMS: dict[VerbForm, Listed] = {
    PARTICIPLE: (PLANNED, APPOINTED, OFF, POSTPONED),
    PRESENT: "peilt peilen",
    PAST: "gruben schuf schufen unterschrieb erlag unterlag verstarb vorlag",
    HAVE: "hat haben habe",
    HAD: "hatte hatten",
    BE: "ist sind bin sei seien",
    WAS: "war waren",
    BECOME: "wird werden werde",
    SHALL: "soll sollen solle will wollen wolle muss muß müssen müsse plant planen plane beabsichtigt",
    SHOULD: "sollte sollten wollte wollten",
    WOULD: "würde würden wäre wären",
    WOULD_HAVE: "hätte hätten",
    CAN: "kann können darf dürfen",
    MAY: "könnte könnten dürfte dürften könne möchte möchten dürfe müsste müssten müßte müßten",
}
"""Auxiliaries, and forms that the conjugation lacks or that are read otherwise."""

READINGS: tuple[tuple[frozenset[Slot], VerbForm | None], ...] = (
    (frozenset({Slot.PAST}), PAST),
    (frozenset({Slot.PRESENT, Slot.PARTICIPLE}), VerbForm(Form.PRESENT_OR_PARTICIPLE)),
    (frozenset({Slot.PARTICIPLE}), PARTICIPLE),
    (frozenset({Slot.PRESENT}), PRESENT),
    (frozenset({Slot.CONDITIONAL}), WOULD),
    (frozenset({Slot.SUBJUNCTIVE}), REPORTED),
)
"""How a form is read that fills some slots; its place in the clause decides about «besucht»."""

TENSES: Tenses = {
    HAVE: {None: Tense.PAST},
    HAD: {None: Tense.PLUPERFECT, Form.OBLIGED: Tense.UNFULFILLED},
    BE: {None: Tense.STATE},
    WAS: {None: Tense.IMPERFECT},
    BECOME: {None: Tense.FUTURE},
    SHALL: {None: Tense.PLANNED, Form.PERFECT_INFINITIVE: Tense.PAST},
    SHOULD: {None: Tense.WAS_PLANNED, Form.PERFECT_INFINITIVE: Tense.PAST},
    CAN: {None: Tense.PLANNED, Form.PERFECT_INFINITIVE: Tense.PAST},
    MAY: {None: Tense.POSSIBLE, Form.PERFECT_INFINITIVE: Tense.PAST},
    PRESENT: {None: Tense.PRESENT},
    PAST: {None: Tense.PAST},
    WOULD: {None: Tense.CONDITIONAL},
    REPORTED: {None: Tense.PRESENT},
    WOULD_HAVE: {None: Tense.CONDITIONAL, Form.OBLIGED: Tense.UNFULFILLED},
}

NO_VERBS = frozenset(
    "handelt heute letzte letzten erste ersten nächste nächsten bitte rote roten gute guten zweite zweiten "
    "dritte dritten vierte vierten fünfte sechste achte geplante geplanten weite beste besten meisten späte "
    "breite harte alte alten angesetzte geplanter fünften sechsten siebte siebten achten neunten zehnten "
    "elften zwölften größte größten wichtigste wichtigsten höchste höchsten jüngste jüngsten älteste "
    "ältesten neueste neuesten späten kalte kalten laute bekannte bekannten gesamte gesamten berühmte "
    "berühmten echte rechte rechten schlechte schlechten leichte leichten konkrete konkreten private "
    "privaten bunte bunten verletzte verletzten angeklagte angeklagten sogenannte sogenannten mitten unten "
    "selten hinten zuletzt abgesagte abgesagten starten seiten".split()
)
"""Words that look like a verb form; «es handelt sich um …» announces nothing."""

CUES: dict[Cue, Listed] = {
    Cue.PLANNED: PLANNED,
    Cue.APPOINTED: APPOINTED,
    Cue.CANCELLED: (
        OFF,
        "entfällt entfallen entfiel entfielen ausfällt ausfiel absagt absagte absagten absagen platzt "
        "ausfallen verboten untersagt",
    ),
    Cue.POSTPONED: (
        POSTPONED,
        "verschiebt verschieben verschob verschoben vertagt vertagen vertagte verzögert verzögern",
    ),
    Cue.LASTING: (
        "bleibt bleiben bleibe gilt gelten gelte dauert dauern gesperrt geschlossen geöffnet befristet "
        "läuft laufen währt hält halten"
    ),
    Cue.EXTENDED: "verlängert verlängern",
    Cue.HYPOTHETICAL: (
        "droht drohen drohe drohte rechnet rechnen rechne erwägt erwägen hofft hoffen befürchtet befürchten "
        "gerechnet prognostiziert prognostizieren"
    ),
    Cue.REPORTING: (
        "sagte sagt erklärte teilte berichtete kündigte betonte klagte schrieb meldete hieß versicherte "
        "bestätigte mitteilte mitteilten bekanntgab bekanntgaben ankündigte meldeten teilten mitgeteilt"
    ),
}

PARTED_CUES = {
    **dict.fromkeys(
        (f"{verb} aus" for verb in ("fällt", "fallen", "fiel", "fielen", "falle")), Cue.CANCELLED
    ),
    **dict.fromkeys((f"{verb} ab" for verb in ("sagte", "sagten", "sagt", "sagen", "blies")), Cue.CANCELLED),
    "gab bekannt": Cue.REPORTING,
    **dict.fromkeys(("peilt an", "peilen an", "strebt an", "streben an"), Cue.HYPOTHETICAL),
}
"""By a verb and the part of it that closes the clause."""

CHANGES = frozenset(
    "gestorben verstorben entgleist gekommen angekommen umgekommen gegangen zurückgegangen untergegangen "
    "gefallen gefahren gestiegen gestürzt abgestürzt eingestürzt gesunken gewachsen gescheitert geflohen "
    "geflüchtet entkommen verschwunden erschienen eingetroffen zurückgetreten getreten aufgetreten "
    "ausgetreten beigetreten eingetreten gelandet gestartet geworden geblieben gewesen gelungen geschehen "
    "passiert ausgebrochen zusammengebrochen eingebrochen ertrunken verunglückt explodiert aufgestiegen "
    "abgestiegen ausgestiegen ausgeschieden zurückgekehrt heimgekehrt gereist angereist abgereist "
    "eingereist gezogen umgezogen eingezogen entstanden aufgewacht gelaufen geflogen gerutscht geraten "
    "zusammengestoßen geplatzt gekippt verbrannt erloschen zusammengetroffen zusammengekommen "
    "hervorgegangen eingegangen erlegen genesen gesprungen vorgegangen aufgebrochen durchgefallen "
    "angelaufen gefolgt begegnet".split()
)
"""Participles that report a change after a form of «sein»."""

GOVERNING = frozenset(
    "wird werden werde würde würden soll sollen solle sollte sollten kann können könne konnte konnten könnte "
    "könnten darf dürfen dürfe durfte durften dürfte dürften muss muß müssen müsse musste mußte mussten will "
    "wollen wolle wollte wollten möchte möchten ließ ließen lässt lassen".split()
)
"""Forms that an infinitive can follow."""
DEPENDENTS = frozenset(
    "weil da obwohl nachdem bevor ehe während sodass als sobald solange damit seit bis wie indem dass daß ob "
    "falls wenn sofern wo wohin woher was wer wann warum worauf wobei womit wodurch der die das den dem "
    "deren dessen denen welche welcher welches welchen welchem".split()
)
"""Words that can open a clause which its finite verb closes."""

BRACKETS = Brackets(
    openers=GOVERNING
    | frozenset(
        "ist sind sei seien war waren wäre wären hat haben habe hatte hatten hätte hätten wurde "
        "wurden".split()
    ),
    governing=GOVERNING,
    dependents=DEPENDENTS,
    infinitives=("en", "ern", "eln", "tun", "sein"),
    infinitive_marks=frozenset({"zu"}),
    inflections=("en", "er", "es", "em", "e"),
    duties=frozenset({"sollen", "müssen"}),
    have=frozenset({"haben"}),
    be=frozenset({"sein"}),
    changes=CHANGES | {"worden"},
    auxiliaries=frozenset("worden werden sein haben gewesen geworden".split()),
    participle=re.compile(
        r"(?:(?:ab|an|auf|aus|bei|durch|ein|fest|fort|frei|her|hin|los|mit|nach|nieder|statt|teil|um"
        r"|vor|weg|wieder|zu|zurück|zusammen|hervor|bekannt)?ge|be|emp|ent|er|ver|zer|miss|über|unter"
        r"|wider|an|ab|auf|aus|ein|vor|ab)[a-zäöüß]{2,}(?:t|en)|[a-zäöüß]{2,}iert"
    ),
    others=frozenset(
        "erst ersten besten beiden gegen bereit gesamt gerecht verletzten erwachsenen unten übrigen einigen "
        "anderen unteren vorigen eigenen außen einst".split()
    ),
    particles=frozenset(
        "ab an auf aus bei ein fertig fest frei los mit nach nieder statt still teil um vor weg zu zurück "
        "zusammen bekannt".split()
    ),
)

VERBS = Verbs(
    forms=by_word(FORMS),
    endings=(("ten", PAST), ("te", PAST)),
    no_verbs=NO_VERBS,
    conjugated=conjugations("de").reader(READINGS),
    like_nouns=frozenset({Form.PRESENT, Form.IMPERFECT, Form.PAST}),
    tenses=TENSES,
    cues=by_word(CUES) | PARTED_CUES,
    changes=CHANGES,
    passed=frozenset({"worden"}),
    negations=frozenset({"nicht", "nie"}),
    infinitive_marks=frozenset({"zu"}),
    handing=frozenset(inflected("verlegt").split()),
    measuring=tuple(
        "steig sink wachs fall kletter schrumpf erreich verdoppel erhöh zunehm abnehm lieg zuleg "
        "anwachs".split()
    ),
    happening=frozenset({"findet statt", "finden statt"}),
    present_endings=("t", "en", "te"),
    object_openers=small_words.DETERMINERS | frozenset("wir ich er sie es man sich".split()),
)
