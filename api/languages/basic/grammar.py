"""The verbs of the most read languages, as far as they tell past from future; the others have none."""

from __future__ import annotations

from collections.abc import Mapping

from api.extraction.clauses.grammar import (
    PARTICIPLE,
    Conjunctions,
    Cue,
    Form,
    Grammar,
    Nouns,
    Prepositions,
    Tense,
    VerbForm,
    Verbs,
)

NO_WORDS: frozenset[str] = frozenset()

HAVE, HAD, BE = "have", "had", "be"
CUE = "cue: "
"""In front of a cue: "planned" is a tense as well."""
FORMS = {
    HAVE: VerbForm(Form.MODAL, HAVE),
    HAD: VerbForm(Form.MODAL, HAD),
    BE: VerbForm(Form.MODAL, BE),
    Form.PARTICIPLE: PARTICIPLE,
    Tense.PRESENT: VerbForm(Form.PRESENT),
    Tense.PAST: VerbForm(Form.PAST),
    Tense.IMPERFECT: VerbForm(Form.IMPERFECT),
    Tense.PLUPERFECT: VerbForm(Form.MODAL, Tense.PLUPERFECT),
    Tense.STATE: VerbForm(Form.MODAL, Tense.STATE),
    Tense.PERFECT: VerbForm(Form.MODAL, Tense.PERFECT),
    Tense.FUTURE: VerbForm(Form.FUTURE),
    Tense.PLANNED: VerbForm(Form.MODAL, Tense.PLANNED),
    Tense.WAS_PLANNED: VerbForm(Form.MODAL, Tense.WAS_PLANNED),
    Tense.CONDITIONAL: VerbForm(Form.CONDITIONAL),
    Tense.POSSIBLE: VerbForm(Form.MODAL, Tense.POSSIBLE),
}
TENSES = {(form, None): name for name, form in FORMS.items() if isinstance(name, Tense)} | {
    (FORMS[HAVE], None): Tense.PRESENT,
    (FORMS[HAVE], Form.PARTICIPLE): Tense.PAST,
    (FORMS[HAD], None): Tense.IMPERFECT,
    (FORMS[HAD], Form.PARTICIPLE): Tense.PLUPERFECT,
    (FORMS[BE], None): Tense.PRESENT,
    (FORMS[BE], Form.PARTICIPLE): Tense.STATE,
}

_GERMAN = {
    Tense.PAST: "hat haben wurde wurden gab ging kam kamen fiel fielen lag lagen stand stieg sank begann riss starb blieb blieben "
    "sprach traf nahm fand fanden gewann verlor schrieb rief hieß ließ schloss zog trat half bat sah entkamen gruben",
    Tense.PLUPERFECT: "hatte hatten", Tense.IMPERFECT: "war waren",
    Tense.STATE: "ist sind", Tense.PRESENT: "bleibt bleiben gilt läuft beginnt fällt führt findet tritt steht erscheint entfällt übernimmt reden sagt kommt kommen zeigt plant",
    Tense.FUTURE: "wird werden", Tense.PLANNED: "soll sollen will wollen muss müssen", Tense.WAS_PLANNED: "sollte sollten",
    Tense.POSSIBLE: "könnte könnten dürfte dürften kann können", Tense.CONDITIONAL: "würde würden wäre wären hätte",
    Form.PARTICIPLE: "geplant geplante geplanter geplantes geplanten angesetzt angesetzte angesetzten vorgesehen vorgesehene vorgesehenen erwartet erwartete "
    "abgesagt gestrichen verschoben vertagt verlegt ausgefallen entfallen",
    "endings": "te=past ten=past",
    "other": "heute letzte letzten erste ersten nächste nächsten bitte rote roten gute guten zweite zweiten dritte dritten vierte vierten "
    "fünfte sechste achte geplante geplanten weite beste besten meisten letzten späte breite harte alte alten angesetzte geplanter",
    CUE + Cue.PLANNED: "geplant geplante geplanter geplantes geplanten vorgesehen angesetzt angesetzte angesetzten angekündigte erwartet",
    CUE + Cue.CANCELLED: "abgesagt gestrichen entfällt entfallen ausgefallen absagt absagte fällt_aus fallen_aus fiel_aus",
    CUE + Cue.POSTPONED: "verschoben vertagt verlegt", CUE + Cue.LASTING: "bleibt bleiben gilt gelten dauert gesperrt geschlossen",
    CUE + Cue.REPORTING: "sagte sagt erklärte teilte berichtete kündigte betonte klagte schrieb",
    "conditions": "falls wenn",
    "negations": "nicht nie", "to_new_date": "auf", "planning_prepositions": "für", "determiners": "der die das dem den des ein eine einen einem einer",
}  # fmt: skip

_SPANISH = {
    HAVE: "ha han he hemos", HAD: "había habían", BE: "fue fueron es son",
    Tense.PAST: "dio dieron hizo hicieron dijo dijeron tuvo tuvieron vino puso pudo fue fueron anunció murió",
    Tense.PRESENT: "está están queda quedan sigue siguen permanece debe deben tiene tienen",
    Tense.IMPERFECT: "era eran estaba estaban tenía tenían", Tense.FUTURE: "será serán hará harán dirá podrá podrán deberá tendrá tendrán va van",
    Tense.WAS_PLANNED: "debía debían iba iban", Tense.POSSIBLE: "podría podrían puede pueden", Tense.CONDITIONAL: "sería serían habría habrían",
    Form.PARTICIPLE: "dicho hecho escrito abierto muerto visto puesto vuelto roto cubierto previsto prevista previstos previstas suspendido",
    "endings": "aron=past ieron=past rá=future rán=future ría=conditional rían=conditional aba=imperfect aban=imperfect ó=past ado=participle ada=participle ados=participle "
    "adas=participle ido=participle ida=participle idos=participle idas=participle",
    "other": "día policía compañía economía categoría mayoría estado mercado lado grado jurado abogado abogada jornada entrada llegada temporada partido pedido sentido década salida vida medida sonido ruido "
    "julio mediodía energía alcaldía fiscalía todavía ministerio soldado sábado pasado pasada cada nada avería tubería librería",
    CUE + Cue.PLANNED: "previsto prevista previstos previstas convocada convocado programado programada fijado fijada prevé esperado",
    CUE + Cue.CANCELLED: "cancelado cancelada canceló suspendido suspendida anulado anulada desconvocado desconvocada suspendió",
    CUE + Cue.POSTPONED: "aplazado aplazada aplazó pospuesto pospuesta retrasado", CUE + Cue.LASTING: "queda sigue permanece permanecerá continúa seguirá",
    CUE + Cue.REPORTING: "dijo afirmó declaró advirtió señaló aseguró explicó confirmó contó recordó anunció",
    "relatives": "que quien donde cuyo cuya", "conditions": "si", "coordinators": "y e pero o", "negations": "no nunca",
    "been": "sido estado", "to_new_date": "al a para hasta", "planning_prepositions": "para", "determiners": "el la los las un una", "transparent": "se le les lo la no ya ser estar sido nunca también",
}  # fmt: skip

_ITALIAN = {
    HAVE: "ha hanno", HAD: "aveva avevano era erano", BE: "è sono",
    Tense.PAST: "fu furono disse fece ebbe nacque morì vinse prese venne andò diede donò insegnò", Tense.PRESENT: "resta rimane deve devono protesta riceve",
    Tense.IMPERFECT: "veniva", Tense.FUTURE: "sarà saranno avrà avranno potrà potranno andrà verrà dovrà",
    Tense.WAS_PLANNED: "doveva dovevano", Tense.POSSIBLE: "potrebbe potrebbero può possono potremmo", Tense.CONDITIONAL: "sarebbe sarebbero avrebbe",
    Form.PARTICIPLE: "morto morta nato nata chiuso chiusa chiuse chiusi aperto aperta detto fatto scritto preso messo rimasto spento speso previsto prevista previsti promesso deciso perso visto reso battuto caduti uccisi "
    "emesso captato promossa riaperto fissato",
    "endings": "erà=future erò=future irà=future eranno=future iranno=future rà=future ranno=future rebbe=conditional rebbero=conditional arono=past irono=past erono=past ava=imperfect avano=imperfect "
    "evano=imperfect eva=imperfect ò=past ato=participle ata=participle ati=participle ate=participle uto=participle uta=participle uti=participle ito=participle ita=participle iti=participle",
    "other": "però può perciò stato stata stati mercato lato sabato città estate vita giornata partita candidato campionato deputato metà legislatura passato passata soldato",
    CUE + Cue.PLANNED: "previsto prevista previsti previste programma fissato fissata convocata convocato atteso attesa",
    CUE + Cue.CANCELLED: "annullato annullata annullati annullate saltata saltato cancellato cancellata sospeso sospesa revocato",
    CUE + Cue.POSTPONED: "rinviata rinviato rinviati slittato slittata posticipato spostato spostata", CUE + Cue.LASTING: "resta rimane resterà chiuse chiuso aperta aperto chiusa",
    CUE + Cue.REPORTING: "detto dichiarato assicurato annunciato confidato scritto spiegato aggiunto riferito",
    "relatives": "che cui quale", "conditions": "se", "coordinators": "e ed ma o", "negations": "non mai",
    "been": "stato stata stati state", "to_new_date": "al a per all' alla", "planning_prepositions": "per", "determiners": "il lo la i gli le l' un una", "transparent": "si lo la le gli ci non essere già mai stato stata stati state anche",
}  # fmt: skip

_PORTUGUESE = {
    HAVE: "tem têm", HAD: "tinha tinham havia haviam", BE: "é são foi foram",
    Tense.PAST: "foi foram disse fez deu teve veio pôde quis viu subiram", Tense.PLUPERFECT: "fora abrira comprara ficara recebera",
    Tense.PRESENT: "está estão continua permanece deve devem nega trabalho moro vivo tenho estou sou faço", Tense.IMPERFECT: "era eram estava estavam",
    Tense.FUTURE: "será serão fará terá terão vai vão ficará", Tense.WAS_PLANNED: "devia deviam deveria deveriam ia iam",
    Tense.POSSIBLE: "poderá poderão poderia poderiam pode podem", Tense.CONDITIONAL: "seria seriam",
    Form.PARTICIPLE: "dito feito escrito aberto morto visto posto preso solto eleito pago previsto prevista previstos previstas",
    "endings": "aram=past eram=past iram=past rá=future rão=future ria=conditional riam=conditional ava=imperfect avam=imperfect ou=past eu=past iu=past ado=participle ada=participle "
    "ados=participle adas=participle ido=participle ida=participle idos=participle idas=participle",
    "other": "seu meu teu ou céu museu estado mercado lado grado advogado advogada temporada entrada chegada partido pedido sentido década saída vida medida sábado passado passada cada nada categoria maioria "
    "padaria secretaria livraria parceria europeu deputado feriado resultado",
    CUE + Cue.PLANNED: "previsto prevista previstos previstas marcado marcada convocada convocado agendado agendada programado",
    CUE + Cue.CANCELLED: "cancelado cancelada anulado anulada suspenso suspensa cancelou", CUE + Cue.POSTPONED: "adiado adiada adiou remarcado",
    CUE + Cue.LASTING: "continua permanece trabalha", CUE + Cue.REPORTING: "disse afirmou anunciou avisou contou declarou explicou reagiu",
    "relatives": "que quem cujo cuja onde", "conditions": "se", "coordinators": "e mas ou", "negations": "não nunca",
    "been": "sido", "to_new_date": "para ao a à", "planning_prepositions": "para", "determiners": "o a os as um uma", "transparent": "se lhe ser estar o a não já sido nunca também",
}  # fmt: skip

_DUTCH = {
    Tense.PAST: "heeft hebben werd werden kwam kwamen ging gingen begon viel vielen zei zag gaf nam stond overleed", Tense.PLUPERFECT: "had hadden", Tense.IMPERFECT: "was waren",
    Tense.STATE: "is zijn", Tense.PRESENT: "blijft blijven", Tense.FUTURE: "zal zullen wordt worden gaat gaan", Tense.PLANNED: "moet moeten wil willen", Tense.WAS_PLANNED: "zou zouden moest",
    Tense.POSSIBLE: "kan kunnen kon", CUE + Cue.CANCELLED: "afgelast geannuleerd geschrapt", CUE + Cue.POSTPONED: "uitgesteld verplaatst", CUE + Cue.PLANNED: "gepland geplande verwacht",
    "endings": "de=past te=past den=past ten=past", "other": "de het einde beide derde vierde eerste tweede laatste ronde orde grootte hoogte breedte aarde waarde vrede goede oude jonge harde beste grote rechte leiden worden houden steden leden midden tijden eenden landen",
    "conditions": "als", "negations": "niet nooit",
}  # fmt: skip

_SWEDISH = {
    Tense.PAST: "har blev kom gick fick sade sa var tog gav började dog vann", Tense.PLUPERFECT: "hade", Tense.STATE: "är", Tense.FUTURE: "ska skall kommer blir",
    Tense.PLANNED: "väntas planeras", Tense.WAS_PLANNED: "skulle", Tense.POSSIBLE: "kan kunde", CUE + Cue.CANCELLED: "inställd inställt ställdes", CUE + Cue.POSTPONED: "skjuts uppskjuten",
    "endings": "ade=past ades=past", "coordinators": "och men eller", "relatives": "som", "conditions": "om",
}  # fmt: skip

_POLISH = {
    Tense.FUTURE: "będzie będą zostanie zostaną odbędzie odbędą rozpocznie ruszy ma mają", Tense.IMPERFECT: "był była było byli były", Tense.POSSIBLE: "może mogą mógłby",
    Tense.WAS_PLANNED: "miał miała miały", "endings": "ał=past ała=past ało=past ali=past ały=past ił=past iła=past iło=past ili=past iły=past ął=past ęła=past ęli=past", "other": "cały mały miały była ziemiały skała chwała szkoła",
    CUE + Cue.CANCELLED: "odwołano odwołany odwołana odwołane", CUE + Cue.POSTPONED: "przełożono przełożony", "coordinators": "i ale lub",
}  # fmt: skip

_RUSSIAN = {
    Tense.FUTURE: "будет будут состоится состоятся пройдёт пройдет начнётся начнется откроется должен должна должны", Tense.IMPERFECT: "был была было были", Tense.POSSIBLE: "может могут",
    "endings": "лся=past лась=past лось=past лись=past ал=past ала=past ало=past али=past ил=past ила=past или=past ило=past ел=past ела=past ели=past ёл=past ял=past яла=past яли=past ется=future ится=present",
    "other": "или если начала начало материал журнал канал финал капитал школа дела тела зала недели неделя статьи сигнал", CUE + Cue.CANCELLED: "отменён отменена отменили отменено", CUE + Cue.POSTPONED: "перенесён перенесена перенесли",
    "coordinators": "и а но или",
}  # fmt: skip

VERBS: Mapping[str, Mapping[str, str]] = {
    "de": _GERMAN, "es": _SPANISH, "it": _ITALIAN, "pt": _PORTUGUESE, "nl": _DUTCH, "sv": _SWEDISH, "pl": _POLISH, "ru": _RUSSIAN,
}  # fmt: skip

CUES = (Cue.PLANNED, Cue.CANCELLED, Cue.POSTPONED, Cue.LASTING, Cue.REPORTING)


def grammar_of(code: str, leads: frozenset[str]) -> Grammar:
    """The grammar of a language; ``leads`` are the words that go with a time."""
    verbs = VERBS.get(code, {})

    def of(name: str) -> frozenset[str]:
        return frozenset(verbs.get(name, "").split())

    return Grammar(
        verbs=Verbs(
            forms={word: form for name, form in FORMS.items() for word in of(name)},
            endings=_endings(verbs.get("endings", "")),
            no_verbs=of("other"),
            tenses=TENSES,
            transparent=of("transparent"),
            cues={word.replace("_", " "): cue for cue in CUES for word in of(CUE + cue)},
            been=of("been"),
            negations=of("negations"),
        ),
        conjunctions=Conjunctions(
            relatives=of("relatives"),
            conditions=of("conditions"),
            coordinators=of("coordinators"),
        ),
        prepositions=Prepositions(
            all=of("prepositions"),
            to_new_date=of("to_new_date"),
            planning=of("planning_prepositions"),
            with_times=leads,
        ),
        nouns=Nouns(
            determiners=of("determiners"),
        ),
        function_words=leads,
    )


def _endings(listed: str) -> tuple[tuple[str, VerbForm], ...]:
    """Endings and the forms they give, the longest first."""
    pairs = [(ending, FORMS[name]) for ending, _, name in (entry.partition("=") for entry in listed.split())]
    return tuple(sorted(pairs, key=lambda pair: -len(pair[0])))
