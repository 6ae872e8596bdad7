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

FORMS: dict[VerbForm, Listed] = {
    VerbForm(Form.PRESENT_OR_NOUN): tuple(NOUNS_OR_PRESENTS),
    PARTICIPLE: (
        agreeing(
            "stato scomparso apparso perso reso concesso successo evoluto eroso arreso appeso ricomparso "
            "disperso"
        ),
        "redatto",
    ),
    VerbForm(Form.OBLIGED): agreeing("dovuto"),
    VerbForm(Form.PRESENT, "have"): "ha hanno abbiamo ho hai avete",
    VerbForm(Form.IMPERFECT, "have"): "aveva avevano avevo avevamo avesse avessero",
    VerbForm(Form.PAST, "have"): "ebbe ebbero",
    VerbForm(Form.FUTURE, "have"): "avrà avranno avremo avrò",
    VerbForm(Form.CONDITIONAL, "have"): "avrebbe avrebbero avrei avremmo",
    VerbForm(Form.SUBJUNCTIVE, "have"): "abbia abbiano",
    VerbForm(Form.INFINITIVE, "have"): "avere aver averlo averla averli averne avergli",
    VerbForm(Form.GERUND, "have"): "avendo",
    VerbForm(Form.PRESENT, "be"): "è sono siamo siete",
    VerbForm(Form.IMPERFECT, "be"): "era erano ero eravamo fosse fossero",
    VerbForm(Form.PAST, "be"): "fu furono fui fummo",
    VerbForm(Form.FUTURE, "be"): "sarà saranno saremo sarò",
    VerbForm(Form.CONDITIONAL, "be"): "sarebbe sarebbero sarei saremmo",
    VerbForm(Form.SUBJUNCTIVE, "be"): "sia siano",
    VerbForm(Form.INFINITIVE, "be"): "essere esser essersi esserci",
    VerbForm(Form.GERUND, "be"): "essendo",
    VerbForm(Form.PRESENT, "come"): "viene vengono",
    VerbForm(Form.PRESENT, "must"): "deve devono debbono devo dobbiamo",
    VerbForm(Form.IMPERFECT, "must"): "doveva dovevano dovevo dovevamo dovesse dovessero",
    VerbForm(Form.PAST, "must"): "dovette dovettero",
    VerbForm(Form.FUTURE, "must"): "dovrà dovranno dovremo dovrò",
    VerbForm(Form.CONDITIONAL, "must"): "dovrebbe dovrebbero dovremmo",
    VerbForm(Form.SUBJUNCTIVE, "must"): "debba debbano",
    VerbForm(Form.PRESENT, "can"): "può possono posso possiamo",
    VerbForm(Form.IMPERFECT, "can"): "poteva potevano potevo potevamo potesse potessero",
    VerbForm(Form.FUTURE, "can"): "potrà potranno potremo",
    VerbForm(Form.CONDITIONAL, "can"): "potrebbe potrebbero potremmo potrei",
    VerbForm(Form.SUBJUNCTIVE, "can"): "possa possano",
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
}
"""Auxiliaries, and forms that the conjugation lacks or that their neighbours decide."""

READINGS: tuple[tuple[frozenset[Slot], VerbForm], ...] = (
    (frozenset({Slot.PRESENT}), PRESENT),
    (frozenset({Slot.PARTICIPLE}), PARTICIPLE),
    (frozenset({Slot.IMPERFECT}), VerbForm(Form.IMPERFECT)),
    (frozenset({Slot.PAST}), VerbForm(Form.PAST)),
    (frozenset({Slot.FUTURE}), VerbForm(Form.FUTURE)),
    (frozenset({Slot.CONDITIONAL}), VerbForm(Form.CONDITIONAL)),
    (frozenset({Slot.INFINITIVE}), INFINITIVE),
    (frozenset({Slot.GERUND}), VerbForm(Form.GERUND)),
    (frozenset({Slot.SUBJUNCTIVE}), VerbForm(Form.SUBJUNCTIVE)),
)
"""How a form is read that fills some slots."""

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

TENSES: Tenses = {
    VerbForm(Form.PRESENT, "have"): {
        None: Tense.PRESENT,
        Form.PARTICIPLE: Tense.PAST,
        Form.OBLIGED: Tense.PAST,
    },
    VerbForm(Form.IMPERFECT, "have"): {
        None: Tense.IMPERFECT,
        Form.PARTICIPLE: Tense.PLUPERFECT,
        Form.OBLIGED: Tense.PLUPERFECT,
    },
    VerbForm(Form.PAST, "have"): {None: Tense.PAST},
    VerbForm(Form.FUTURE, "have"): {None: Tense.FUTURE},
    VerbForm(Form.CONDITIONAL, "have"): {
        None: Tense.CONDITIONAL,
        Form.PARTICIPLE: Tense.PAST,
        Form.OBLIGED: Tense.UNFULFILLED,
    },
    VerbForm(Form.SUBJUNCTIVE, "have"): {None: Tense.PRESENT, Form.PARTICIPLE: Tense.PAST},
    VerbForm(Form.INFINITIVE, "have"): {None: None, Form.PARTICIPLE: Tense.PAST},
    VerbForm(Form.PRESENT, "be"): {
        None: Tense.PRESENT,
        Form.PARTICIPLE: Tense.STATE,
        Form.OBLIGED: Tense.PAST,
    },
    VerbForm(Form.IMPERFECT, "be"): {None: Tense.IMPERFECT, Form.PARTICIPLE: Tense.PLUPERFECT},
    VerbForm(Form.PAST, "be"): {None: Tense.PAST},
    VerbForm(Form.FUTURE, "be"): {None: Tense.FUTURE},
    VerbForm(Form.CONDITIONAL, "be"): {
        None: Tense.CONDITIONAL,
        Form.PARTICIPLE: Tense.CONDITIONAL,
        Form.OBLIGED: Tense.UNFULFILLED,
    },
    VerbForm(Form.SUBJUNCTIVE, "be"): {None: Tense.PRESENT, Form.PARTICIPLE: Tense.STATE},
    VerbForm(Form.INFINITIVE, "be"): {None: None, Form.PARTICIPLE: Tense.PAST},
    VerbForm(Form.PRESENT, "come"): {None: Tense.PRESENT},
    VerbForm(Form.PRESENT, "must"): {None: Tense.PLANNED},
    VerbForm(Form.IMPERFECT, "must"): {None: Tense.WAS_PLANNED},
    VerbForm(Form.PAST, "must"): {None: Tense.PAST},
    VerbForm(Form.FUTURE, "must"): {None: Tense.PLANNED},
    VerbForm(Form.CONDITIONAL, "must"): {None: Tense.POSSIBLE},
    VerbForm(Form.SUBJUNCTIVE, "must"): {None: Tense.PLANNED},
    VerbForm(Form.PRESENT, "can"): {None: Tense.PRESENT},
    VerbForm(Form.IMPERFECT, "can"): {None: Tense.IMPERFECT},
    VerbForm(Form.FUTURE, "can"): {None: Tense.FUTURE},
    VerbForm(Form.CONDITIONAL, "can"): {None: Tense.POSSIBLE},
    VerbForm(Form.SUBJUNCTIVE, "can"): {None: Tense.POSSIBLE},
    PRESENT: {None: Tense.PRESENT},
    VerbForm(Form.SUBJUNCTIVE): {None: Tense.FUTURE},
    VerbForm(Form.IMPERFECT): {None: Tense.IMPERFECT},
    VerbForm(Form.PAST): {None: Tense.PAST},
    VerbForm(Form.FUTURE): {None: Tense.FUTURE},
    VerbForm(Form.CONDITIONAL): {None: Tense.CONDITIONAL},
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
    no_verbs=NO_VERBS,
    conjugated=conjugations("it").reader(READINGS),
    phrases=dict.fromkeys(PLANS_OF_TWO_WORDS, PARTICIPLE),
    tenses=TENSES,
    cues=by_word(CUES) | dict.fromkeys(PLANS_OF_TWO_WORDS, Cue.PLANNED),
    transparent=TRANSPARENT,
    agreeing=frozenset({"be", "come"}),
    plural_endings=("no", "ro"),
    first_person_endings=("mo", "vo", "ho", "ai"),
    beginning=frozenset(
        "scatta scattano parte partono entra entrano comincia cominciano inizia iniziano apre aprono decorre "
        "decorrono diventa diventano cambia cambiano riapre riaprono torna tornano".split()
    ),
    negations=frozenset({"non", "mai", "né"}),
    restrictions=frozenset({"solo", "soltanto", "solamente"}),
    happening=frozenset(
        f"si {verb}" for verb in "terrà terranno svolgerà svolgeranno celebreranno celebrerà".split()
    )
    | {"avrà luogo", "avranno luogo"}
    | frozenset(agreeing("previsto fissato programmato").split()),
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
        "deciso": "decisione di",
        "promesso": "promessa di",
        "chiesto": "richiesta di",
        "proposto": "proposta di",
        "rifiutato": "rifiuto di",
        "concordato": "accordo per",
    },
    with_of=frozenset(
        "parlato parla parlano parlava accusato dispone disponeva sofferto soffre occupato".split()
    ),
    been=frozenset("stato stata stati state essere venuto fatto lasciato".split()),
    of_things=frozenset(agreeing("fondato costruito creato edificato inaugurato realizzato eretto").split()),
    of_events=frozenset(agreeing("avvenuto accaduto verificato commesso registrato").split())
    | {"verificatosi"},
    changes=frozenset(CHANGES.split()),
    passed=frozenset({"stato", "stata", "stati", "state"}),
    reflexives=frozenset({"si", "s'", "mi", "m'", "ci", "vi", "ti"}),
    impersonal=frozenset(
        "bisogna occorre occorrerà basta sembra pare risulta nevica piove pioveva nevicava pioverà nevicherà "
        "tratta trattava tratterà".split()
    ),
    judgments=frozenset(
        "possibile impossibile probabile necessario vietato previsto difficile importante vero".split()
    ),
    being=frozenset({"be"}),
    before_verbs=frozenset({"non", "si", "s'", "chi"}),
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
