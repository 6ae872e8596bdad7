"""The verbs of Italian."""

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
from api.languages.it.nouns import NO_VERBS, NOUNS_OR_PRESENTS
from api.languages.it.small_words import CLITICS
from api.languages.word_tables import Listed, by_word

# fmt: off


def agreeing(participles: str) -> str:
    """Participles, given in the masculine, in their four agreements."""
    return " ".join(word[:-1] + ending for word in participles.split() for ending in "oaie")


POSTPONED = agreeing("rinviato rimandato slittato posticipato spostato anticipato differito aggiornato")
PROLONGED = agreeing("prorogato prolungato esteso")
CHANGES = agreeing(
    "morto nato arrivato andato partito caduto scoppiato venuto tornato ritornato entrato uscito salito "
    "sceso crollato precipitato deragliato fuggito giunto rimasto diventato divenuto accaduto avvenuto "
    "successo riuscito intervenuto emerso scomparso apparso cresciuto calato aumentato diminuito finito "
    "iniziato cominciato terminato scattato esploso affondato sbarcato atterrato decollato rientrato "
    "sopravvissuto deceduto passato saltato volato sfuggito guarito evaso naufragato sorto scivolato "
    "piombato accorso ricorso insorto svenuto mancato spirato slittato subentrato pervenuto fallito costato "
    "bastato durato risultato straripato esondato franato corso decorso debuttato nevicato piovuto prevalso "
    "risalito ripartito stato confluito migrato emigrato sparito svanito fiorito rinato cessato scaduto "
    "decaduto capitato toccato ammontato migliorato peggiorato raddoppiato approdato rimbalzato culminato "
    "sfociato"
)

AUXILIARIES: dict[str, dict[Form, str]] = {
    "have": {
        Form.PRESENT: "ha hanno abbiamo ho hai avete",
        Form.IMPERFECT: "aveva avevano avevo avevamo avesse avessero", Form.PAST: "ebbe ebbero",
        Form.FUTURE: "avrà avranno avremo avrò", Form.CONDITIONAL: "avrebbe avrebbero avrei avremmo",
        Form.SUBJUNCTIVE: "abbia abbiano", Form.INFINITIVE: "avere aver averlo averla averli averne avergli",
        Form.GERUND: "avendo",
    },
    "be": {
        Form.PRESENT: "è sono siamo siete", Form.IMPERFECT: "era erano ero eravamo fosse fossero",
        Form.PAST: "fu furono fui fummo", Form.FUTURE: "sarà saranno saremo sarò",
        Form.CONDITIONAL: "sarebbe sarebbero sarei saremmo", Form.SUBJUNCTIVE: "sia siano",
        Form.INFINITIVE: "essere esser essersi esserci", Form.GERUND: "essendo",
    },
    "come": {Form.PRESENT: "viene vengono"},
    "must": {
        Form.PRESENT: "deve devono debbono devo dobbiamo",
        Form.IMPERFECT: "doveva dovevano dovevo dovevamo dovesse dovessero", Form.PAST: "dovette dovettero",
        Form.FUTURE: "dovrà dovranno dovremo dovrò", Form.CONDITIONAL: "dovrebbe dovrebbero dovremmo",
        Form.SUBJUNCTIVE: "debba debbano",
    },
    "can": {
        Form.PRESENT: "può possono posso possiamo",
        Form.IMPERFECT: "poteva potevano potevo potevamo potesse potessero",
        Form.FUTURE: "potrà potranno potremo", Form.CONDITIONAL: "potrebbe potrebbero potremmo potrei",
        Form.SUBJUNCTIVE: "possa possano",
    },
}

FORMS: dict[VerbForm, Listed] = {
    VerbForm(Form.PRESENT_OR_NOUN): tuple(NOUNS_OR_PRESENTS),
    PARTICIPLE: agreeing(
        "stato scomparso apparso perso reso concesso successo evoluto eroso arreso appeso ricomparso disperso"
    ),
    VerbForm(Form.OBLIGED): agreeing("dovuto"),
    VerbForm(Form.SUBJUNCTIVE): (
        "venga vengano vada vadano faccia facciano dia diano stia stiano riesca riescano arrivi parta "
        "partano chiuda chiudano apra aprano esca escano rimanga rimangano tenga tengano voglia vogliano "
        "prenda"
    ),
    PRESENT: (
        "scompare scompaiono appare appaiono compare compaiono ricompare partono riparte ripartono avverte "
        "avvertono converte diverte divertono assorbe assorbono applaude applaudono esegue eseguono"
    ),
    VerbForm(Form.PAST): "scomparve scomparvero apparve apparvero perse persero redasse",
    INFINITIVE: "por far dir dar star",
    **{VerbForm(form, name): words for name, forms in AUXILIARIES.items() for form, words in forms.items()},
}
"""Auxiliaries, and forms that the conjugation lacks or that their neighbours decide."""

READINGS = tuple(
    (frozenset({slot}), VerbForm(form))
    for slot, form in (
        (Slot.PRESENT, Form.PRESENT),
        (Slot.PARTICIPLE, Form.PARTICIPLE),
        (Slot.IMPERFECT, Form.IMPERFECT),
        (Slot.PAST, Form.PAST),
        (Slot.FUTURE, Form.FUTURE),
        (Slot.CONDITIONAL, Form.CONDITIONAL),
        (Slot.INFINITIVE, Form.INFINITIVE),
        (Slot.GERUND, Form.GERUND),
        (Slot.SUBJUNCTIVE, Form.SUBJUNCTIVE),
    )
)
"""How a form is read that fills some slots; the first that fits counts."""

CLITIC_ENDINGS = "lo la li le si ci ne gli mi vi"
ENDINGS = (
    (VerbForm(Form.CONDITIONAL), "rebbe rebbero"),
    (VerbForm(Form.FUTURE), "eranno iranno erà irà"),
    (VerbForm(Form.PAST), "arono irono"),
    (VerbForm(Form.IMPERFECT), "avano evano ivano"),
    (INFINITIVE, " ".join(f"{vowel}r{clitic}" for vowel in "aei" for clitic in CLITIC_ENDINGS.split())),
    (
        VerbForm(Form.GERUND),
        " ".join(f"{vowel}ndo{clitic}" for vowel in "ae" for clitic in CLITIC_ENDINGS.split()),
    ),
    (
        PARTICIPLE,
        " ".join(
            f"{stem}{end}{clitic}"
            for stem in ("at", "it", "ut")
            for end in "oaie"
            for clitic in ("si", "gli")
        ),
    ),
)
"""Endings of verbs that the conjugation lacks, and of forms with clitics; the first that fits counts."""

ALONE = {
    Form.PRESENT: Tense.PRESENT, Form.IMPERFECT: Tense.IMPERFECT, Form.PAST: Tense.PAST,
    Form.FUTURE: Tense.FUTURE, Form.CONDITIONAL: Tense.CONDITIONAL, Form.SUBJUNCTIVE: Tense.FUTURE,
}
"""The tense of a finite form that nothing else tells more of."""
COMPOUND: Tenses = {
    VerbForm(Form.PRESENT, "have"): {Form.PARTICIPLE: Tense.PAST, Form.OBLIGED: Tense.PAST},
    VerbForm(Form.IMPERFECT, "have"): {Form.PARTICIPLE: Tense.PLUPERFECT, Form.OBLIGED: Tense.PLUPERFECT},
    VerbForm(Form.CONDITIONAL, "have"): {Form.PARTICIPLE: Tense.PAST, Form.OBLIGED: Tense.UNFULFILLED},
    VerbForm(Form.SUBJUNCTIVE, "have"): {None: Tense.PRESENT, Form.PARTICIPLE: Tense.PAST},
    VerbForm(Form.INFINITIVE, "have"): {None: None, Form.PARTICIPLE: Tense.PAST},
    VerbForm(Form.PRESENT, "be"): {Form.PARTICIPLE: Tense.STATE, Form.OBLIGED: Tense.PAST},
    VerbForm(Form.IMPERFECT, "be"): {Form.PARTICIPLE: Tense.PLUPERFECT},
    VerbForm(Form.CONDITIONAL, "be"): {Form.OBLIGED: Tense.UNFULFILLED},
    VerbForm(Form.SUBJUNCTIVE, "be"): {None: Tense.PRESENT, Form.PARTICIPLE: Tense.STATE},
    VerbForm(Form.INFINITIVE, "be"): {None: None, Form.PARTICIPLE: Tense.PAST},
    VerbForm(Form.PRESENT, "must"): {None: Tense.PLANNED},
    VerbForm(Form.IMPERFECT, "must"): {None: Tense.WAS_PLANNED},
    VerbForm(Form.FUTURE, "must"): {None: Tense.PLANNED},
    VerbForm(Form.CONDITIONAL, "must"): {None: Tense.POSSIBLE},
    VerbForm(Form.SUBJUNCTIVE, "must"): {None: Tense.PLANNED},
    VerbForm(Form.CONDITIONAL, "can"): {None: Tense.POSSIBLE},
    VerbForm(Form.SUBJUNCTIVE, "can"): {None: Tense.POSSIBLE},
}
SIMPLE = {VerbForm(form, name): ALONE[form] for name in (None, *AUXILIARIES) for form in ALONE}
TENSES: Tenses = {
    form: {None: SIMPLE.get(form), **COMPOUND.get(form, {})}
    for form in (*SIMPLE, *(COMPOUND.keys() - SIMPLE))
}

TRANSPARENT = frozenset(
    f"{CLITICS} non più mai già ancora sempre anche pure inoltre infine intanto invece quindi dunque "
    "così però tuttavia comunque infatti finalmente poi subito "
    "presto nuovamente ufficialmente recentemente definitivamente temporaneamente regolarmente "
    "completamente parzialmente praticamente probabilmente appena solo soltanto persino addirittura "
    "ormai attualmente inizialmente precedentemente successivamente immediatamente gravemente "
    "lievemente forse quasi tutti tutte tutto tutta bene male poco molto tanto meno nemmeno neppure "
    "neanche affatto ampiamente formalmente".split()
)
"""Clitics, negations and adverbs."""

PLANS_OF_TWO_WORDS = ("in programma", "in calendario", "in agenda", "in cartellone", "in palinsesto")
CUES: dict[Cue, Listed] = {
    Cue.PLANNED: (
        agreeing("previsto programmato atteso pianificato calendarizzato preventivato schedulato"),
        "prevede prevedono attende attendono",
    ),
    Cue.CANCELLED: (
        agreeing(
            "annullato saltato cancellato revocato soppresso abbandonato disdetto vietato bloccato sfumato "
            "impedito"
        ),
        "annulla annullano annullare salta saltano saltare cancella cancellano cancellare revoca impedisce "
        "impedì disdice",
    ),
    Cue.POSTPONED: (
        POSTPONED,
        "rinvia rinviano rinviare slitta slittano slittare slitterà slitteranno posticipa posticipare sposta",
    ),
    Cue.APPOINTED: agreeing("fissato convocato indetto annunciato promesso assegnato stabilito proclamato"),
    Cue.LASTING: (
        agreeing("aperto chiuso rimasto fermo sospeso esposto bloccato"),
        "resta restano resterà resteranno rimane rimangono rimarrà rimarranno prosegue proseguono proseguirà "
        "continua continuano continuerà dura durerà durano vige vale valgono",
    ),
    Cue.EXTENDED: (PROLONGED, "proroga prorogano prorogare prolunga"),
    Cue.HYPOTHETICAL: (
        agreeing("ipotizzato auspicato sperato stimato ventilato temuto"),
        "ipotizza ipotizzano spera sperano auspica auspicano rischia rischiano minaccia minacciano sogna "
        "teme temono valuta valutano stima stimano chiede chiedono punta puntano sperava speravano conta "
        "esclude escludono",
    ),
    Cue.INTENDED: (
        agreeing("chiamato deciso promesso accettato concordato proposto scelto giurato"),
        "intende intendono vuole vogliono promette promettono prepara preparano mira mirano invita invitano "
        "propone propongono intendeva intendevano voleva volevano progetta progettano",
    ),
    Cue.REPORTING: (
        agreeing(
            "detto dichiarato assicurato annunciato confidato scritto spiegato aggiunto riferito affermato "
            "sostenuto ricordato confermato sottolineato precisato ribadito commentato raccontato rivelato "
            "osservato ammesso lamentato denunciato replicato risposto concluso avvertito reso smentito "
            "comunicato informato segnalato"
        ),
        "dice dicono spiega spiegano annuncia annunciano assicura afferma affermano sostiene sostengono "
        "ricorda ricordano conferma confermano sottolinea precisa ribadisce commenta racconta raccontano "
        "rivela osserva ammette lamenta denuncia replica conclude avverte rende diceva spiegava scrive "
        "scrivono comunica confida aggiunge riferisce",
    ),
}

VERBS = Verbs(
    forms=by_word(FORMS),
    endings=tuple((ending, form) for form, endings in ENDINGS for ending in endings.split()),
    no_verbs=NO_VERBS, conjugated=conjugations("it").reader(READINGS),
    phrases=dict.fromkeys(PLANS_OF_TWO_WORDS, PARTICIPLE), tenses=TENSES,
    cues=by_word(CUES) | dict.fromkeys((*PLANS_OF_TWO_WORDS, "conta di", "contano di"), Cue.PLANNED),
    transparent=TRANSPARENT,
    agreeing=frozenset({"be", "come"}), plural_endings=("no", "ro"),
    first_person_endings=("mo", "vo", "ho", "ai"),
    beginning=frozenset(
        "scatta scattano parte partono entra entrano comincia cominciano inizia iniziano apre aprono decorre "
        "decorrono diventa diventano cambia cambiano riapre riaprono torna tornano".split()
    ),
    perfect_endings=("ato", "uto", "ito"),
    negations=frozenset({"non", "mai", "né"}), leading_negations=frozenset({"non"}),
    restrictions=frozenset({"solo", "soltanto", "solamente"}),
    happening=frozenset(
        f"si {verb}" for verb in "terrà terranno svolgerà svolgeranno celebreranno celebrerà".split()
    )
    | {"avrà luogo", "avranno luogo"}
    | frozenset(agreeing("previsto fissato programmato").split()),
    ending=frozenset(
        agreeing("ritrovato trovato ripreso liberato rilasciato riaperto rientrato scarcerato salvato "
            "ripartito revocato recuperato rintracciato sbloccato riattivato").split()
    ) | frozenset("riprendono riprende riapre riaprono".split()),
    granting=frozenset(agreeing("dato concesso accordato").split()),
    staying=frozenset(agreeing("rimasto restato").split()),
    framing=frozenset(
        agreeing("riunito convocato interpellato intervistato ascoltato interrogato sentito").split()
    )
    | frozenset({"riunitosi", "riunitasi", "riunitisi"}),
    measuring=tuple(
        "aument cresc cal scend sal diminui ridu raddoppi tripl raggiun super flett guadagn perd "
        "registr".split()
    ),
    nominal={
        "deciso": "decisione di", "promesso": "promessa di", "chiesto": "richiesta di",
        "proposto": "proposta di", "rifiutato": "rifiuto di", "concordato": "accordo per",
    },
    with_of=frozenset(
        "parlato parla parlano parlava accusato dispone disponeva sofferto soffre occupato".split()
    ),
    been=frozenset("stato stata stati state essere venuto fatto lasciato".split()),
    of_things=frozenset(agreeing("fondato costruito creato edificato inaugurato realizzato eretto").split()),
    of_events=frozenset(agreeing("avvenuto accaduto verificato commesso registrato").split())
    | {"verificatosi"},
    changes=frozenset(CHANGES.split()), passed=frozenset({"stato", "stata", "stati", "state"}),
    reflexives=frozenset({"si", "s'", "mi", "m'", "ci", "vi", "ti"}),
    impersonal=frozenset(
        "bisogna occorre occorrerà basta sembra pare risulta nevica piove pioveva nevicava pioverà nevicherà "
        "tratta trattava tratterà".split()
    ),
    judgments=frozenset(
        "possibile impossibile probabile necessario vietato previsto difficile importante vero".split()
    ),
    being=frozenset({"be"}), before_verbs=frozenset({"non", "si", "s'", "chi"}),
    completed_by_times=frozenset(
        "risale risalgono risaliva risalivano risalente risalenti scade scadono scadrà scadeva durerà dura "
        "datato decorre".split()
    ),
    like_nouns=frozenset({Form.PRESENT, Form.PRESENT_OR_NOUN, Form.IMPERFECT, Form.PAST, Form.SUBJUNCTIVE}),
    announcing=frozenset({PRESENT, VerbForm(Form.PRESENT, "be"), VerbForm(Form.PRESENT, "come")}),
    object_pronouns=frozenset("mi ti ci vi lo li ne".split()),
    object_openers=frozenset(
        "il lo la l' i gli le un uno una un' suo sua suoi sue questo questa quel quella due tre".split()
    ),
)
