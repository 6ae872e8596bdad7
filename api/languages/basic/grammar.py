"""The verbs of the most read languages, as far as they tell past from future; the others have none."""

from __future__ import annotations

from collections.abc import Mapping

from api.extraction.clauses import grammar as g
from api.extraction.clauses.grammar import Grammar

NO_WORDS: frozenset[str] = frozenset()

HAVE, HAD, BE = "have", "had", "be"
CUE = "cue: "
"""In front of a cue: "planned" is a tense as well."""
TENSES = {
    (HAVE, ""): g.PRESENT,
    (HAVE, g.PARTICIPLE): g.PAST,
    (HAD, ""): g.IMPERFECT,
    (HAD, g.PARTICIPLE): g.PLUPERFECT,
    (BE, ""): g.PRESENT,
    (BE, g.PARTICIPLE): g.STATE,
} | {
    (tense, ""): tense
    for tense in (
        g.PAST,
        g.PLUPERFECT,
        g.IMPERFECT,
        g.PERFECT,
        g.PRESENT,
        g.STATE,
        g.FUTURE,
        g.PLANNED,
        g.WAS_PLANNED,
        g.CONDITIONAL,
        g.POSSIBLE,
    )
}

_GERMAN = {
    g.PAST: "hat haben wurde wurden gab ging kam kamen fiel fielen lag lagen stand stieg sank begann riss starb blieb blieben "
    "sprach traf nahm fand fanden gewann verlor schrieb rief hieß ließ schloss zog trat half bat sah entkamen gruben",
    g.PLUPERFECT: "hatte hatten", g.IMPERFECT: "war waren",
    g.STATE: "ist sind", g.PRESENT: "bleibt bleiben gilt läuft beginnt fällt führt findet tritt steht erscheint entfällt übernimmt reden sagt kommt kommen zeigt plant",
    g.FUTURE: "wird werden", g.PLANNED: "soll sollen will wollen muss müssen", g.WAS_PLANNED: "sollte sollten",
    g.POSSIBLE: "könnte könnten dürfte dürften kann können", g.CONDITIONAL: "würde würden wäre wären hätte",
    g.PARTICIPLE: "geplant geplante geplanter geplantes geplanten angesetzt angesetzte angesetzten vorgesehen vorgesehene vorgesehenen erwartet erwartete "
    "abgesagt gestrichen verschoben vertagt verlegt ausgefallen entfallen",
    "endings": "te=past ten=past",
    "other": "heute letzte letzten erste ersten nächste nächsten bitte rote roten gute guten zweite zweiten dritte dritten vierte vierten "
    "fünfte sechste achte geplante geplanten weite beste besten meisten letzten späte breite harte alte alten angesetzte geplanter",
    CUE + g.CUE_PLANNED: "geplant geplante geplanter geplantes geplanten vorgesehen angesetzt angesetzte angesetzten angekündigte erwartet",
    CUE + g.CUE_CANCELLED: "abgesagt gestrichen entfällt entfallen ausgefallen absagt absagte fällt_aus fallen_aus fiel_aus",
    CUE + g.CUE_POSTPONED: "verschoben vertagt verlegt", CUE + g.CUE_LASTING: "bleibt bleiben gilt gelten dauert gesperrt geschlossen",
    CUE + g.CUE_REPORTING: "sagte sagt erklärte teilte berichtete kündigte betonte klagte schrieb",
    "conditions": "falls wenn",
    "negations": "nicht nie", "to_new_date": "auf", "planning_prepositions": "für", "determiners": "der die das dem den des ein eine einen einem einer",
}  # fmt: skip

_SPANISH = {
    HAVE: "ha han he hemos", HAD: "había habían", BE: "fue fueron es son",
    g.PAST: "dio dieron hizo hicieron dijo dijeron tuvo tuvieron vino puso pudo fue fueron anunció murió",
    g.PRESENT: "está están queda quedan sigue siguen permanece debe deben tiene tienen",
    g.IMPERFECT: "era eran estaba estaban tenía tenían", g.FUTURE: "será serán hará harán dirá podrá podrán deberá tendrá tendrán va van",
    g.WAS_PLANNED: "debía debían iba iban", g.POSSIBLE: "podría podrían puede pueden", g.CONDITIONAL: "sería serían habría habrían",
    g.PARTICIPLE: "dicho hecho escrito abierto muerto visto puesto vuelto roto cubierto previsto prevista previstos previstas suspendido",
    "endings": "aron=past ieron=past rá=future rán=future ría=conditional rían=conditional aba=imperfect aban=imperfect ó=past ado=participle ada=participle ados=participle "
    "adas=participle ido=participle ida=participle idos=participle idas=participle",
    "other": "día policía compañía economía categoría mayoría estado mercado lado grado jurado abogado abogada jornada entrada llegada temporada partido pedido sentido década salida vida medida sonido ruido "
    "julio mediodía energía alcaldía fiscalía todavía ministerio soldado sábado pasado pasada cada nada avería tubería librería",
    CUE + g.CUE_PLANNED: "previsto prevista previstos previstas convocada convocado programado programada fijado fijada prevé esperado",
    CUE + g.CUE_CANCELLED: "cancelado cancelada canceló suspendido suspendida anulado anulada desconvocado desconvocada suspendió",
    CUE + g.CUE_POSTPONED: "aplazado aplazada aplazó pospuesto pospuesta retrasado", CUE + g.CUE_LASTING: "queda sigue permanece permanecerá continúa seguirá",
    CUE + g.CUE_REPORTING: "dijo afirmó declaró advirtió señaló aseguró explicó confirmó contó recordó anunció",
    "relatives": "que quien donde cuyo cuya", "conditions": "si", "coordinators": "y e pero o", "negations": "no nunca",
    "been": "sido estado", "to_new_date": "al a para hasta", "planning_prepositions": "para", "determiners": "el la los las un una", "transparent": "se le les lo la no ya ser estar sido nunca también",
}  # fmt: skip

_ITALIAN = {
    HAVE: "ha hanno", HAD: "aveva avevano era erano", BE: "è sono",
    g.PAST: "fu furono disse fece ebbe nacque morì vinse prese venne andò diede donò insegnò", g.PRESENT: "resta rimane deve devono protesta riceve",
    g.IMPERFECT: "veniva", g.FUTURE: "sarà saranno avrà avranno potrà potranno andrà verrà dovrà",
    g.WAS_PLANNED: "doveva dovevano", g.POSSIBLE: "potrebbe potrebbero può possono potremmo", g.CONDITIONAL: "sarebbe sarebbero avrebbe",
    g.PARTICIPLE: "morto morta nato nata chiuso chiusa chiuse chiusi aperto aperta detto fatto scritto preso messo rimasto spento speso previsto prevista previsti promesso deciso perso visto reso battuto caduti uccisi "
    "emesso captato promossa riaperto fissato",
    "endings": "erà=future erò=future irà=future eranno=future iranno=future rà=future ranno=future rebbe=conditional rebbero=conditional arono=past irono=past erono=past ava=imperfect avano=imperfect "
    "evano=imperfect eva=imperfect ò=past ato=participle ata=participle ati=participle ate=participle uto=participle uta=participle uti=participle ito=participle ita=participle iti=participle",
    "other": "però può perciò stato stata stati mercato lato sabato città estate vita giornata partita candidato campionato deputato metà legislatura passato passata soldato",
    CUE + g.CUE_PLANNED: "previsto prevista previsti previste programma fissato fissata convocata convocato atteso attesa",
    CUE + g.CUE_CANCELLED: "annullato annullata annullati annullate saltata saltato cancellato cancellata sospeso sospesa revocato",
    CUE + g.CUE_POSTPONED: "rinviata rinviato rinviati slittato slittata posticipato spostato spostata", CUE + g.CUE_LASTING: "resta rimane resterà chiuse chiuso aperta aperto chiusa",
    CUE + g.CUE_REPORTING: "detto dichiarato assicurato annunciato confidato scritto spiegato aggiunto riferito",
    "relatives": "che cui quale", "conditions": "se", "coordinators": "e ed ma o", "negations": "non mai",
    "been": "stato stata stati state", "to_new_date": "al a per all' alla", "planning_prepositions": "per", "determiners": "il lo la i gli le l' un una", "transparent": "si lo la le gli ci non essere già mai stato stata stati state anche",
}  # fmt: skip

_PORTUGUESE = {
    HAVE: "tem têm", HAD: "tinha tinham havia haviam", BE: "é são foi foram",
    g.PAST: "foi foram disse fez deu teve veio pôde quis viu subiram", g.PLUPERFECT: "fora abrira comprara ficara recebera",
    g.PRESENT: "está estão continua permanece deve devem nega trabalho moro vivo tenho estou sou faço", g.IMPERFECT: "era eram estava estavam",
    g.FUTURE: "será serão fará terá terão vai vão ficará", g.WAS_PLANNED: "devia deviam deveria deveriam ia iam",
    g.POSSIBLE: "poderá poderão poderia poderiam pode podem", g.CONDITIONAL: "seria seriam",
    g.PARTICIPLE: "dito feito escrito aberto morto visto posto preso solto eleito pago previsto prevista previstos previstas",
    "endings": "aram=past eram=past iram=past rá=future rão=future ria=conditional riam=conditional ava=imperfect avam=imperfect ou=past eu=past iu=past ado=participle ada=participle "
    "ados=participle adas=participle ido=participle ida=participle idos=participle idas=participle",
    "other": "seu meu teu ou céu museu estado mercado lado grado advogado advogada temporada entrada chegada partido pedido sentido década saída vida medida sábado passado passada cada nada categoria maioria "
    "padaria secretaria livraria parceria europeu deputado feriado resultado",
    CUE + g.CUE_PLANNED: "previsto prevista previstos previstas marcado marcada convocada convocado agendado agendada programado",
    CUE + g.CUE_CANCELLED: "cancelado cancelada anulado anulada suspenso suspensa cancelou", CUE + g.CUE_POSTPONED: "adiado adiada adiou remarcado",
    CUE + g.CUE_LASTING: "continua permanece trabalha", CUE + g.CUE_REPORTING: "disse afirmou anunciou avisou contou declarou explicou reagiu",
    "relatives": "que quem cujo cuja onde", "conditions": "se", "coordinators": "e mas ou", "negations": "não nunca",
    "been": "sido", "to_new_date": "para ao a à", "planning_prepositions": "para", "determiners": "o a os as um uma", "transparent": "se lhe ser estar o a não já sido nunca também",
}  # fmt: skip

_DUTCH = {
    g.PAST: "heeft hebben werd werden kwam kwamen ging gingen begon viel vielen zei zag gaf nam stond overleed", g.PLUPERFECT: "had hadden", g.IMPERFECT: "was waren",
    g.STATE: "is zijn", g.PRESENT: "blijft blijven", g.FUTURE: "zal zullen wordt worden gaat gaan", g.PLANNED: "moet moeten wil willen", g.WAS_PLANNED: "zou zouden moest",
    g.POSSIBLE: "kan kunnen kon", CUE + g.CUE_CANCELLED: "afgelast geannuleerd geschrapt", CUE + g.CUE_POSTPONED: "uitgesteld verplaatst", CUE + g.CUE_PLANNED: "gepland geplande verwacht",
    "endings": "de=past te=past den=past ten=past", "other": "de het einde beide derde vierde eerste tweede laatste ronde orde grootte hoogte breedte aarde waarde vrede goede oude jonge harde beste grote rechte leiden worden houden steden leden midden tijden eenden landen",
    "conditions": "als", "negations": "niet nooit",
}  # fmt: skip

_SWEDISH = {
    g.PAST: "har blev kom gick fick sade sa var tog gav började dog vann", g.PLUPERFECT: "hade", g.STATE: "är", g.FUTURE: "ska skall kommer blir",
    g.PLANNED: "väntas planeras", g.WAS_PLANNED: "skulle", g.POSSIBLE: "kan kunde", CUE + g.CUE_CANCELLED: "inställd inställt ställdes", CUE + g.CUE_POSTPONED: "skjuts uppskjuten",
    "endings": "ade=past ades=past", "coordinators": "och men eller", "relatives": "som", "conditions": "om",
}  # fmt: skip

_POLISH = {
    g.FUTURE: "będzie będą zostanie zostaną odbędzie odbędą rozpocznie ruszy ma mają", g.IMPERFECT: "był była było byli były", g.POSSIBLE: "może mogą mógłby",
    g.WAS_PLANNED: "miał miała miały", "endings": "ał=past ała=past ało=past ali=past ały=past ił=past iła=past iło=past ili=past iły=past ął=past ęła=past ęli=past", "other": "cały mały miały była ziemiały skała chwała szkoła",
    CUE + g.CUE_CANCELLED: "odwołano odwołany odwołana odwołane", CUE + g.CUE_POSTPONED: "przełożono przełożony", "coordinators": "i ale lub",
}  # fmt: skip

_RUSSIAN = {
    g.FUTURE: "будет будут состоится состоятся пройдёт пройдет начнётся начнется откроется должен должна должны", g.IMPERFECT: "был была было были", g.POSSIBLE: "может могут",
    "endings": "лся=past лась=past лось=past лись=past ал=past ала=past ало=past али=past ил=past ила=past или=past ило=past ел=past ела=past ели=past ёл=past ял=past яла=past яли=past ется=future ится=present",
    "other": "или если начала начало материал журнал канал финал капитал школа дела тела зала недели неделя статьи сигнал", CUE + g.CUE_CANCELLED: "отменён отменена отменили отменено", CUE + g.CUE_POSTPONED: "перенесён перенесена перенесли",
    "coordinators": "и а но или",
}  # fmt: skip

VERBS: Mapping[str, Mapping[str, str]] = {
    "de": _GERMAN, "es": _SPANISH, "it": _ITALIAN, "pt": _PORTUGUESE, "nl": _DUTCH, "sv": _SWEDISH, "pl": _POLISH, "ru": _RUSSIAN,
}  # fmt: skip

CLASSES = (HAVE, HAD, BE, g.PARTICIPLE, *dict.fromkeys(TENSES.values()))
CUES = (g.CUE_PLANNED, g.CUE_CANCELLED, g.CUE_POSTPONED, g.CUE_LASTING, g.CUE_REPORTING)


def grammar_of(code: str, leads: frozenset[str]) -> Grammar:
    """The grammar of a language; ``leads`` are the words that go with a time."""
    verbs = VERBS.get(code, {})

    def of(name: str) -> frozenset[str]:
        return frozenset(verbs.get(name, "").split())

    return Grammar(
        forms={word: kind for kind in CLASSES for word in of(kind)},
        endings=_endings(verbs.get("endings", "")),
        other=of("other"),
        tenses=TENSES,
        transparent=of("transparent"),
        cues={word.replace("_", " "): cue for cue in CUES for word in of(CUE + cue)},
        been=of("been"),
        become=NO_WORDS,
        reflexives=NO_WORDS,
        relatives=of("relatives"),
        subordinators=NO_WORDS,
        conditions=of("conditions"),
        complementizers=NO_WORDS,
        coordinators=of("coordinators"),
        subjects=NO_WORDS,
        determiners=of("determiners"),
        prepositions=of("prepositions"),
        to_new_date=of("to_new_date"),
        planning_prepositions=of("planning_prepositions"),
        place_prepositions=NO_WORDS,
        negations=of("negations"),
        function_words=leads,
        purpose=NO_WORDS,
        leads=leads,
    )


def _endings(listed: str) -> tuple[tuple[str, str], ...]:
    """Endings and the classes they give, the longest first."""
    pairs = [(ending, kind) for ending, _, kind in (entry.partition("=") for entry in listed.split())]
    return tuple(sorted(pairs, key=lambda pair: -len(pair[0])))
